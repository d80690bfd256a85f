//! A colour that is none.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "theme-colour",
    severity: Severity::Error,
    docs: r"A colour of `theme.toml` is not written as `#rrggbb`, or stands in one scheme and not in the other.

Write all colours in six hexadecimal digits, in `[colours.light]` and `[colours.dark]`.",
};
