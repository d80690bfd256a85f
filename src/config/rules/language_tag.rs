//! A language is not named as it should be.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "language-tag",
    severity: Severity::Error,
    docs: "A language is named by its BCP 47 tag, once, in the usual spelling: `fi`, `sv`, `sv-FI`. The tag is a folder in the site, a folder in `locales/` and the `lang` of the pages.\n\nUse the shortest tag that says what is meant. Numbers and dates can follow another locale: `format = \"sv-FI\"`.",
};
