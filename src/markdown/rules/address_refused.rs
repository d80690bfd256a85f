//! A link to an address that a text may not name.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "address-refused",
    severity: Severity::Error,
    docs: r"Links of a text lead to the kit (`id:…`, `term:…`, `#…`), to a file beside the text, or out of the site with `https:`, `http:` or `mailto:`. Everything else is refused, after decoding, so that no address can run a script.

Correct the address.",
};
