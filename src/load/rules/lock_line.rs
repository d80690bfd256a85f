//! A line of a lock file that is none.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "lock-line",
    severity: Severity::Error,
    docs: r"`addresses.lock` holds one address of the site on each line, sorted; lines with `#` are comments. It is written by `arkki addresses accept`. `locales/<lang>/l10n.lock` holds one record of a translation on each line and is written by `arkki l10n`.

Take the line out, or mend it.",
};
