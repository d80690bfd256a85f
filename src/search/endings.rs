//! What stems leave apart: forms of one word that differ in their last letters.
//!
//! Snowball takes endings off and leaves what changes before them: `kuvaus`, `kuvauks-`; `polku`, `polu-`; `karta`,
//! `kartan`. A few endings more are replaced in steps, each by its first rule that fits. Words that are joined wrongly
//! cost a hit too many. The rules go into the index, so that a browser does the same with what is typed.

use serde::Serialize;

/// An ending, what stands in its place, and how many letters the word has at least.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Rule(String, String, usize);

/// One of these is used in each step.
type Step = Vec<Rule>;

/// Letters that are left at least.
const LEFT: usize = 3;

/// The rules of a language.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Endings {
    /// Of words, before their stems are found: what is spelt in two ways.
    spelt: Vec<Step>,
    /// Of stems.
    stems: Vec<Step>,
}

impl Endings {
    /// Returns the rules of the language of a tag.
    pub fn of(tag: &str) -> Self {
        let of_stems = |stems: Vec<Step>| Self { spelt: Vec::new(), stems };
        match tag.split('-').next().unwrap_or_default() {
            "en" => Self { spelt: english(), stems: Vec::new() },
            "fi" => of_stems(finnish()),
            "nl" => of_stems(dutch()),
            "sv" => of_stems(swedish()),
            _ => Self::default(),
        }
    }

    /// Returns a word in the one way in which it is looked up.
    pub fn spelt(&self, word: &str) -> String {
        applied(&self.spelt, word)
    }

    /// Returns what forms of a word have in common, of a stem.
    pub fn root(&self, stem: &str) -> String {
        applied(&self.stems, stem)
    }
}

fn applied(steps: &[Step], word: &str) -> String {
    let mut out = word.to_owned();
    for step in steps {
        let letters = out.chars().count();
        let fits = |rule: &&Rule| {
            let left = letters + rule.1.chars().count();
            letters >= rule.2 && left >= LEFT + rule.0.chars().count() && out.ends_with(rule.0.as_str())
        };
        if let Some(Rule(ending, with, _)) = step.iter().find(fits) {
            out.truncate(out.len() - ending.len());
            out.push_str(with);
        }
    }
    out
}

fn step(rules: &[(&str, &str, usize)]) -> Step {
    rules.iter().map(|(ending, with, least)| Rule((*ending).into(), (*with).into(), *least)).collect()
}

/// Two spellings: `organize`, `colour`, `catalogue`, `centre`.
fn english() -> Vec<Step> {
    vec![step(&[
        ("ize", "ise", 6),
        ("izes", "ises", 6),
        ("ized", "ised", 6),
        ("izer", "iser", 6),
        ("izers", "isers", 6),
        ("izing", "ising", 6),
        ("ization", "isation", 6),
        ("izations", "isations", 6),
        ("our", "or", 6),
        ("ours", "ors", 7),
        ("ogue", "og", 6),
        ("ogues", "ogs", 7),
        ("tre", "ter", 6),
        ("tres", "ters", 7),
    ])]
}

/// Deeds (`tuotteistaminen`, `tuotteistus`), words in -us and -as, plurals in -oi- and -ei-, and grades of consonants.
fn finnish() -> Vec<Step> {
    let deeds = ["a", "ä", "e", "i", "o", "ö", "u", "y"].into_iter();
    let deeds = deeds.flat_map(|it| ["min", "mis"].map(|end| Rule(format!("{it}{end}"), String::new(), 8)));
    let mut first: Step = deeds.collect();
    first.extend(step(&[("ks", "s", 4)]));
    vec![
        first,
        step(&[
            ("us", "u", 4),
            ("ys", "y", 4),
            ("as", "", 6),
            ("äs", "", 6),
            // `palaut-` is no form of a word in -us.
            ("aud", "au", 6),
            ("eud", "eu", 6),
            ("eut", "eu", 6),
            ("iud", "iu", 6),
            ("iut", "iu", 6),
            ("oud", "ou", 6),
            ("out", "ou", 6),
            ("uud", "uu", 6),
            ("uut", "uu", 6),
            ("eyd", "ey", 6),
            ("eyt", "ey", 6),
            ("yyd", "yy", 6),
            ("yyt", "yy", 6),
            ("oj", "", 5),
            ("ej", "", 5),
            ("lku", "l", 5),
            ("rku", "r", 5),
            ("lky", "l", 5),
            ("rky", "r", 5),
        ]),
        step(&[("u", "", 4), ("y", "", 4), ("o", "", 4)]),
        step(&[
            ("kk", "k", 4),
            ("ll", "l", 4),
            ("mm", "m", 4),
            ("nn", "n", 4),
            ("pp", "p", 4),
            ("rr", "r", 4),
            ("ss", "s", 4),
            ("tt", "t", 4),
            ("nt", "n", 5),
        ]),
        step(&[("d", "t", 4), ("p", "v", 4)]),
    ]
}

/// Plurals that Snowball writes with another vowel: `werkblad`, `werkblaad-`; `methode`, `methood-`.
fn dutch() -> Vec<Step> {
    let mut vowels = Step::new();
    for vowel in ["a", "e", "o", "u"] {
        for consonant in ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t"] {
            // Short words with one vowel and with two are different words: `man`, `maan`.
            let least = if matches!(consonant, "f" | "s") { 4 } else { 6 };
            vowels.push(Rule(format!("{vowel}{vowel}{consonant}"), format!("{vowel}{consonant}"), least));
        }
    }
    vec![step(&[("eeen", "ee", 5)]), step(&[("e", "", 4)]), vowels]
}

/// The form in -an, doubled consonants, and what Snowball takes for an ending in one form of a word alone.
fn swedish() -> Vec<Step> {
    let doubled = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t"].into_iter();
    let mut last: Step = doubled.map(|it| Rule(it.repeat(2), it.into(), 4)).collect();
    let in_el = ["b", "d", "g", "k", "m", "p", "s", "t"].into_iter();
    last.extend(in_el.map(|it| Rule(format!("{it}el"), format!("{it}l"), 5)));
    last.extend(step(&[("ys", "y", 5), ("ens", "", 6), ("ad", "", 8), ("at", "", 8)]));
    vec![step(&[("an", "", 5)]), last]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::stems::Stems;

    fn root(tag: &str, word: &str) -> String {
        let endings = Endings::of(tag);
        endings.root(&Stems::of(tag).unwrap().stem(&endings.spelt(word)))
    }

    #[test]
    fn forms_of_a_word_have_one_root() {
        for (tag, forms) in [
            ("fi", "lanseeraus lanseerauksen lanseerausta lanseerauksessa"),
            ("fi", "tutkimus tutkimuksen tutkimuksia tutkimukset"),
            ("fi", "kartta kartat karttoja"),
            ("fi", "kortti kortin kortteja"),
            ("fi", "malli mallin malleja"),
            ("fi", "asiakas asiakkaan asiakasta asiakkaita"),
            ("fi", "laatu laadun laatua"),
            ("fi", "polku polun polkuja"),
            ("fi", "tarve tarpeen tarpeita"),
            ("fi", "lähde lähteen"),
            ("fi", "arviointi arvioinnin arviointia"),
            ("fi", "kysymys kysymyksiä kysymystä"),
            ("fi", "valmius valmiuden"),
            ("fi", "tuotteistus tuotteistaminen tuotteistamisen"),
            ("fi", "kokeilu kokeilun kokeileminen"),
            ("sv", "karta kartan kartor kartorna"),
            ("sv", "workshop workshoppar workshopparna"),
            ("sv", "exempel exemplen"),
            ("sv", "resultat resultaten"),
            ("sv", "arbetsblad arbetsbladen"),
            ("nl", "werkblad werkbladen"),
            ("nl", "methode methodes methoden"),
            ("nl", "fase fases fasen"),
            ("en", "organise organize organizing"),
            ("en", "productisation productization"),
            ("en", "catalogue catalogs catalog"),
        ] {
            let mut words = forms.split(' ');
            let first = root(tag, words.next().unwrap());
            words.for_each(|it| assert_eq!(root(tag, it), first, "{it}"));
        }
    }

    #[test]
    fn other_words_keep_apart() {
        for (tag, one, other) in [
            ("fi", "kortti", "korko"),
            ("fi", "palvelu", "palaute"),
            ("sv", "plan", "platt"),
            ("nl", "man", "maan"),
            ("en", "size", "sister"),
        ] {
            assert_ne!(root(tag, one), root(tag, other));
        }
    }
}
