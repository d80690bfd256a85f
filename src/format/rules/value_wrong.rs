//! A value of another kind than its key asks for.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "value-wrong",
    severity: Severity::Error,
    docs: "A value is of another kind than its key asks for: text where a number must be, a word that is not \
           among the possible ones, a number out of its range.\n\nWrite a value of the kind that the message \
           names.",
};
