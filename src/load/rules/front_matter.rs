//! A text without front matter.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "front-matter",
    severity: Severity::Error,
    docs: r"A text begins with its front matter: TOML between two lines of `+++`. It holds the title, the short title, the one line and the name in the address.

Write it at the very beginning of the file. `arkki new card ID` makes a file that has it.",
};
