//! A template that a page needs.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "template-missing",
    severity: Severity::Error,
    docs: r"A page needs a template that neither the theme nor one that it extends has.

Take it from the default theme, or let the theme extend `default`.",
};
