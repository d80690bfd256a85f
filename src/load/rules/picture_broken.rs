//! A picture that can not be shown.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "picture-broken",
    severity: Severity::Error,
    docs: r"The size of a picture can not be read: the file is cut off, empty, of another kind than its name says, or a drawing without `viewBox`. Pages write the size of every picture so that nothing jumps while they load.

Save the picture again.",
};
