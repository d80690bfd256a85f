//! A print template that can not be used.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "print-broken",
    severity: Severity::Error,
    docs: r"A print template of the theme is not Typst, fails while it is laid out, leaves no place for a field of a form, or makes a file that screen readers or archives could not use.

Mend the place that is shown. What a print template gets, and what it must keep to, stands in the manual.",
};
