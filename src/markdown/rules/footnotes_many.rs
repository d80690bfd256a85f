//! More footnotes than a card can carry.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "footnotes-many",
    severity: Severity::Error,
    docs: r"A text has more than 100 footnotes. Long lists of notes take more than their share of time to read, for programs as for people.

Move notes into the text or onto a page of their own.",
};
