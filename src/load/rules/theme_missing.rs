//! A theme that is not there.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "theme-missing",
    severity: Severity::Error,
    docs: r"The kit or a theme names a theme that has no folder below `themes/`, or a theme extends itself in a circle.

Correct the name, or make the theme with `arkki new theme NAME`.",
};
