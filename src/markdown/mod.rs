//! Markdown into a `Doc`: a tree that can hold nothing unsafe.
//!
//! In: the text of a card or page, without front matter. Out: a `Doc`, and findings.
//! 1. `limits` refuses what would cost more than it is worth (nesting, footnotes).
//! 2. `parse` walks pulldown-cmark's events and builds blocks; raw HTML becomes a finding and plain text.
//! 3. `target` sorts addresses into links to cards, terms, headings and the outside.
//! 4. `plain` gives the words of a tree, for titles, indexes and comparisons.
//! 5. `pieces` cuts a text into what translators get, with the bytes of each.
//!
//! Knows no HTML, no kit and no language.

pub mod doc;
mod limits;
mod parse;
pub mod pieces;
pub mod plain;
pub mod rules;
mod target;

pub use parse::parse;
