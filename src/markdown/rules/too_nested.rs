//! A text nested deeper than anybody can follow.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "too-nested",
    severity: Severity::Error,
    docs: r"Lists, quotations or brackets stand in each other more than 32 deep. No reader follows that, and every level costs.

Put the text into fewer levels.",
};
