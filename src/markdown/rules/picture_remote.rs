//! A picture from elsewhere.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "picture-remote",
    severity: Severity::Error,
    docs: r"A site of a kit asks no other host for anything, so pictures lie beside the text that shows them.

Put the file into the folder of the card and name it without a path.",
};
