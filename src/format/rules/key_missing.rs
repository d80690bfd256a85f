//! A key that must be there is not.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "key-missing",
    severity: Severity::Error,
    docs: "A table lacks a key that it can not do without, for example `kind` in `card.toml` or `title` \
           in the front matter of a text.\n\nAdd the key. `arkki schema` gives an editor what it needs to \
           propose the keys while you write.",
};
