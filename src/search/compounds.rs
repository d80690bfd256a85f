//! Compounds taken apart with the words of the site itself.
//!
//! A part has four letters at least and is a word of the site; between two parts may stand a linking `s`, `n`,
//! `en` or `e`. What is taken apart wrongly costs a weak hit too many, never one too few.

use crate::search::terms::Terms;

/// Letters of the shortest part.
const SHORTEST: usize = 4;

/// What may stand between two parts.
const LINKS: [&str; 4] = ["s", "n", "en", "e"];

/// Returns the two parts of each term, by number; none for what is no compound.
pub(super) fn parts(terms: &Terms<'_>) -> Vec<Option<(u32, u32)>> {
    terms.list.iter().zip(0..).map(|(term, at)| split(terms, &term.form, at)).collect()
}

/// Returns the two parts of a word; where it can be split in several places, where both parts are long.
fn split(terms: &Terms<'_>, word: &str, own: u32) -> Option<(u32, u32)> {
    let places: Vec<usize> = word.char_indices().map(|it| it.0).collect();
    let last = places.len().checked_sub(SHORTEST)?;
    let mut best: Option<(usize, (u32, u32))> = None;
    for letters in SHORTEST..=last {
        let (left, right) = word.split_at(places[letters]);
        let shorter = letters.min(places.len() - letters);
        if best.is_some_and(|it| it.0 >= shorter) {
            continue;
        }
        let Some(first) = beginning(terms, left).filter(|it| *it != own) else { continue };
        let Some(second) = terms.of(right).filter(|it| *it != own) else { continue };
        best = Some((shorter, (first, second)));
    }
    best.map(|it| it.1)
}

/// Returns the term of the first part of a compound.
fn beginning(terms: &Terms<'_>, left: &str) -> Option<u32> {
    let linked = LINKS.iter().filter_map(|it| left.strip_suffix(it));
    let stripped = linked.filter(|it| it.chars().count() >= SHORTEST);
    std::iter::once(left).chain(stripped).find_map(|it| terms.known(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, words: &str, compound: &str, wanted: Option<(&str, &str)>) {
        let mut terms = Terms::new(tag);
        for it in words.split(' ') {
            terms.take(it);
        }
        let at = terms.take(compound).expect("a word");
        let text = |it: u32| terms.list[it as usize].text.as_ref();
        let found = parts(&terms)[at as usize].map(|(a, b)| (text(a), text(b)));
        assert_eq!(found, wanted, "{compound}");
    }

    #[test]
    fn compounds_fall_into_words_of_the_site() {
        check("sv", "återkoppling kartor", "återkopplingskarta", Some(("återkoppling", "kart")));
        check("sv", "återkoppling kartan", "återkopplingskarta", Some(("återkoppling", "kart")));
        check("sv", "arbete blad", "arbetsblad", Some(("arbet", "blad")));
        check("fi", "menetelmä kortti", "menetelmäkortti", Some(("menetelm", "kort")));
        check("fi", "palautteen kartta", "palautekartta", Some(("palaut", "kart")));
        check("nl", "klant reizen", "klantreis", Some(("klant", "reis")));
        check("en", "touch points", "touchpoint", Some(("touch", "point")));
        check("en", "touch", "touchpoint", None);
    }
}
