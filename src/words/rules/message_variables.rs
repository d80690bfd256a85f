//! A translation with other variables than its source.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "message-variables",
    severity: Severity::Error,
    docs: r"A message has a variable in one language that the source language does not have. Readers would see a gap, or the name of the variable.

Words of the kit and of the glossary have no variables at all: nothing hands them values.

Use the variables of the source, and all of them that carry sense.",
};
