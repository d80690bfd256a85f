//! The address of the published site can not be used.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "base-address",
    severity: Severity::Error,
    docs: "`base_address` in `book.toml` is where the published site begins. Canonical links, `hreflang`, the sitemap and lasting addresses are made from it, so it must be whole and plain.\n\nWrite it with `https://` and without blanks, question mark or hash. Leave it out while the kit has no address: the site then does without what depends on it.",
};
