//! Rules for print files, each in its file.

pub mod card_overfull;
pub mod glyph_missing;
pub mod print_broken;
pub mod sheet_overfull;
