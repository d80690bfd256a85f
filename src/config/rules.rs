//! Rules for `book.toml`, each in its file.

pub mod base_address;
pub mod book_missing;
pub mod language_tag;
pub mod language_unknown;
