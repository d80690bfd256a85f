//! A key that no format knows.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "key-unknown",
    severity: Severity::Error,
    docs: "A table has a key that its format does not know. An unknown key is most often a slip of the pen, \
           and a slip that is passed over in silence is a fact that never reaches the reader.\n\nCorrect the \
           key, or take it out.",
};
