//! A file in another encoding.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "not-utf-8",
    severity: Severity::Error,
    docs: r"A text file is not UTF-8. Its letters can not be told.

Save it as UTF-8 in your editor. A byte order mark and Windows line ends do no harm.",
};
