//! A link on disk that leaves the kit.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "link-outside",
    severity: Severity::Error,
    docs: r"A symbolic link leads out of the kit, in a circle, or to nothing. What lies outside is not part of the kit: it would be missing on another machine, and it may not be meant for readers.

Copy the file into the kit, or take the link away.",
};
