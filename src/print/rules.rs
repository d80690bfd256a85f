//! Rules for print files, each in its file.

pub mod card_overfull;
pub mod glyph_missing;
pub mod print_broken;
pub mod sheet_overfull;

use crate::diag::rule::Rule;

/// All of them.
pub const ALL: [&Rule; 4] =
    [&card_overfull::RULE, &glyph_missing::RULE, &print_broken::RULE, &sheet_overfull::RULE];
