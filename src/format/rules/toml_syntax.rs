//! A text that is not TOML.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "toml-syntax",
    severity: Severity::Error,
    docs: "The text is not TOML: a quotation mark, a bracket or an equals sign is missing or too many, or a \
           key stands twice.\n\nMend the place that is shown. Text goes between `\"` and `\"`, a list between \
           `[` and `]`.",
};
