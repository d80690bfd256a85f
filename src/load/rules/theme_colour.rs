//! A token of a theme that is no value.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "theme-colour",
    severity: Severity::Error,
    docs: r"A colour of `theme.toml` is not written as `#rrggbb`, or stands in one scheme and not in the other; or another token has signs that end a value of CSS.

Write all colours in six hexadecimal digits, in `[colours.light]` and `[colours.dark]`, and other tokens as one value of CSS.",
};
