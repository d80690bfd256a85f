//! There is no kit here.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "book-missing",
    severity: Severity::Error,
    docs: "A kit is a folder with a `book.toml`. The program looks for it in the current folder and then upwards.\n\nGo to the folder of your kit, name it with `--kit`, or begin one with `arkki init`.",
};
