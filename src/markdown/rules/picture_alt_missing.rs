//! A picture without a text alternative.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "picture-alt-missing",
    severity: Severity::Error,
    docs: r"Who does not see a picture needs its text alternative.

Say in the brackets what the picture shows: `![Two circles that overlap](circles.svg)`.",
};
