//! A line of `addresses.lock` that is no address.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "lock-line",
    severity: Severity::Error,
    docs: r"`addresses.lock` holds one address of the site on each line, sorted; lines with `#` are comments. It is written by `arkki addresses accept`.

Take the line out, or mend it.",
};
