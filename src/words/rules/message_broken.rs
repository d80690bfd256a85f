//! A message that can not be put together.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "message-broken",
    severity: Severity::Error,
    docs: r"A message refers to another message, a term or a function that does not exist, or to itself.

Correct the name. Terms begin with a hyphen and are known to all files of the language. There are two functions: `NUMBER` and `DATETIME`. A message that refers to itself over others is told with the way round, `a → b → a`: take one of these references out.",
};
