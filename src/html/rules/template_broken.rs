//! A template that can not be used.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "template-broken",
    severity: Severity::Error,
    docs: r"A template of the theme is not Tera, names something that its page does not have, or fails while it is filled in. Undefined names are errors, so that a slip is seen at once and not as a gap on a page.

Mend the place that is shown. What a template may use stands in the manual, page by page.",
};
