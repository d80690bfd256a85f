//! HTML in a text.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "raw-html",
    severity: Severity::Error,
    docs: r"Texts are Markdown. HTML in them is not passed on: what a translator pastes must not be able to run in a reader's browser, and paper and PDF could not show it.

Write it in Markdown, or put a backslash before `<` to show it as it is.",
};
