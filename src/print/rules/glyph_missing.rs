//! A character that the print font does not have.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "glyph-missing",
    severity: Severity::Warning,
    docs: r"A text has a character for which the fonts of the theme have no sign. A browser borrows one from another font; a print file has nothing to borrow, and shows a question mark.

Write it in words, or add a font with that sign to `print/fonts/` of your theme. The default font has the letters of Swedish, Finnish, Dutch and English, of other languages in Latin script, and the usual punctuation, but no arrows, ticks and boxes.",
};
