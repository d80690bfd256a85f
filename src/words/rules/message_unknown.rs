//! A message that no language has.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "message-unknown",
    severity: Severity::Error,
    docs: r"A template, a fact or the configuration asks for a message that no language has. A build never leaves a hole where words belong.

Add the message to the file that the help names, in the source language first.",
};
