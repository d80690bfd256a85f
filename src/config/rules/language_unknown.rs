//! A language is named that the kit does not have.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "language-unknown",
    severity: Severity::Error,
    docs: "A text, a fact or a chain names a language that is not in the list of `book.toml`.\n\nCorrect the tag, or add the language to `[[languages]]`.",
};
