//! What the search of a language finds, and in which part of its texts each is.
//!
//! A thing is found under the language that its text is really in: what a language borrows is no entry there.

use crate::base::lang::Lang;
use crate::check::kit::Kit;
use crate::check::things::{Shown, ThingIx};
use crate::load::facts::Status;

/// Something that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A thing with a page.
    Thing(ThingIx),
    /// A term of the glossary, by its place in the kit's list.
    Term(usize),
}

/// Entries whose texts come in one file. A reader's browser loads the files of what it shows.
pub const PART: usize = 16;

/// Returns all entries of a language: things in their order, then terms.
pub fn entries(kit: &Kit, lang: Lang) -> Vec<Entry> {
    let is_found = |it: &crate::check::things::Thing| {
        it.status != Status::Retired && it.shown[lang.index()] == Shown::Own
    };
    let things = kit.things.all().filter(|(_, it)| is_found(it)).map(|(ix, _)| Entry::Thing(ix));
    let terms = kit.terms.iter().enumerate().filter(|(_, it)| it.langs.contains(&lang));
    things.chain(terms.map(|(at, _)| Entry::Term(at))).collect()
}

/// Returns how many parts the texts of a language have.
pub fn parts(kit: &Kit, lang: Lang) -> u32 {
    u32::try_from(entries(kit, lang).len().div_ceil(PART)).unwrap_or(u32::MAX)
}
