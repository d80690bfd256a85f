//! A message that a language lacks.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "message-missing",
    severity: Severity::Warning,
    docs: r"A message that exists in the source language is missing here. Readers see it in the next language of the chain, marked as such for screen readers.

Translate it in the file of the same name.",
};
