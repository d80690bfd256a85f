//! A text that is not Fluent.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "fluent-syntax",
    severity: Severity::Error,
    docs: r"A `.ftl` file has a place that is not Fluent. The messages around it are used, the broken one is not.

A message is `name = text`. Lines that go on begin with a blank, attributes with a blank and a dot, comments with `#`.",
};
