//! A message with a blank before it.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "message-swallowed",
    severity: Severity::Warning,
    docs: r#"A line that begins with a blank goes on with the message above. A message that was moved in by a blank so becomes a piece of another one, without a word.

Take the blank away. Where the text is meant so, write `{""}` before it."#,
};
