//! A file where the kit looks for something else.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "file-stray",
    severity: Severity::Warning,
    docs: r"A file lies in a folder of the kit where nothing reads it: a text of a language the kit does not have, a fact file under another name, a note.

Rename it, move it, or add the language to `book.toml`. Files for readers go to `content/static/`.",
};
