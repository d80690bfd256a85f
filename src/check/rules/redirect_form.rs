//! A redirect that is no address of the site.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "redirect-form",
    severity: Severity::Error,
    docs: r"`redirects` lists old addresses in the site, from its root, as in `sv/cards/gammalt-namn.html` or `q/old-id.html`.

Write it like that: letters, digits, `-`, `.` and `_`, at most five parts, `.html` at the end. An address that begins with a language of the kit leads to the page in that language, any other to the choice of languages.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    context
        .addresses
        .malformed
        .iter()
        .map(|(address, span)| {
            Finding::new(&RULE, *span, format!("`{address}` is not an address of a page of this site"))
                .help("write it from the root, as in `sv/cards/gammalt-namn.html`")
        })
        .collect()
}
