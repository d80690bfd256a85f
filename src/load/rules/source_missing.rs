//! A card without a text in its source language.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "source-missing",
    severity: Severity::Error,
    docs: r"The facts say in which language a card was first written, but there is no text in that language.

Write `<lang>.md` in the source language, or correct `source`.",
};
