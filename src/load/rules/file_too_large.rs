//! A text too large to be one.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "file-too-large",
    severity: Severity::Error,
    docs: r"A text file is larger than 1 MiB. A card has some kilobytes; a file of that size is most often a picture or an export under a wrong name.

Cut it up, or move it to `content/static/` if readers shall have it as it is.",
};
