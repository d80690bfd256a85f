//! A word that nothing asks for.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "word-unused",
    severity: Severity::Warning,
    docs: r"A file of words of a worksheet or model has a message or an attribute that its structure does not ask for: a slip in a name, or the words of a row that is gone. Readers never see it.

Correct the name, or take the text out.",
};
