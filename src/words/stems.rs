//! Stems of words, by Snowball. The only file that knows `pagefind_stem`.

use pagefind_stem::{Algorithm, Stemmer};

/// Finds the stems of one language.
pub struct Stems {
    stemmer: Stemmer,
    language: Language,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Language {
    Swedish,
    Finnish,
    Dutch,
    English,
}

impl Stems {
    /// Returns the stems of the language of a tag (`fi`, `sv-FI`), if they are known.
    pub fn of(tag: &str) -> Option<Self> {
        let (algorithm, language) = match tag.split('-').next()? {
            "sv" => (Algorithm::Swedish, Language::Swedish),
            "fi" => (Algorithm::Finnish, Language::Finnish),
            "nl" => (Algorithm::Dutch, Language::Dutch),
            "en" => (Algorithm::English, Language::English),
            _ => return None,
        };
        Some(Self { stemmer: Stemmer::create(algorithm), language })
    }

    /// Returns the stem of a word in small letters.
    pub fn stem(&self, word: &str) -> String {
        self.stemmer.stem(word).into_owned()
    }

    /// Whether two words with one stem are forms of one word.
    ///
    /// Stems join what only shares an origin: `customs` and `customer`, `opvolger` and `opvolging`.
    pub fn are_forms(&self, one: &str, other: &str) -> bool {
        match self.language {
            Language::Swedish | Language::Finnish => true,
            Language::Dutch => {
                let is_deed = |it: &str| it.ends_with("ing") || it.ends_with("ingen");
                is_deed(one) == is_deed(other)
            }
            Language::English => Self::are_english_forms(one, other),
        }
    }

    fn are_english_forms(one: &str, other: &str) -> bool {
        let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
        let same: usize = same.map(|(it, _)| it.len_utf8()).sum();
        let (one, other) = (&one[same..], &other[same..]);
        let is_ending = |it: &str| ["", "e", "s", "es", "d", "ed", "ing"].contains(&it);
        let turns = |it: &str, other: &str| it == "y" && ["ies", "ied"].contains(&other);
        is_ending(one) && is_ending(other) || turns(one, other) || turns(other, one)
    }

    /// Returns letters that words with this stem begin with, one of them each.
    pub fn beginnings(&self, stem: &str) -> Vec<String> {
        // Endings are cut off, and at most the last letter of a stem is another than in the word.
        let letters: Vec<char> = stem.chars().collect();
        let begins: String =
            letters[..letters.len().saturating_sub(1).clamp(1.min(letters.len()), 5)].iter().collect();
        match self.language {
            // Dutch participles lose what stands before them.
            Language::Dutch => vec![format!("ge{begins}"), begins],
            Language::Swedish | Language::Finnish | Language::English => vec![begins],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (tag, one, other) in [
            ("fi", "kosketuspiste", "kosketuspisteen"),
            ("sv", "kontaktpunkt", "kontaktpunkter"),
            ("nl", "contactpunt", "contactpunten"),
            ("en-GB", "requirement", "requirements"),
            ("en", "city", "cities"),
        ] {
            let stems = Stems::of(tag).expect("a language with stems");
            assert_eq!(stems.stem(one), stems.stem(other), "{tag}");
            assert!(stems.are_forms(one, other), "{tag}");
            let begins = stems.beginnings(&stems.stem(one));
            assert!(begins.iter().any(|it| other.starts_with(it)), "{tag}: {begins:?}");
        }
        assert!(Stems::of("de").is_none());
    }

    #[test]
    fn an_origin_in_common_is_not_enough() {
        let stems = Stems::of("en").expect("a language with stems");
        assert_eq!(stems.stem("customs"), stems.stem("customer"));
        assert!(!stems.are_forms("customs", "customer"));
        assert!(!stems.are_forms("deliver", "delivery"));
        let stems = Stems::of("nl").expect("a language with stems");
        assert!(!stems.are_forms("opvolger", "opvolging"));
        assert!(stems.are_forms("opvolgingen", "opvolging"));
    }
}
