//! A redirect that is no address of the site.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "redirect-form",
    severity: Severity::Error,
    docs: r"`redirects` lists old addresses in the site, from its root, with the language first: `sv/cards/gammalt-namn.html`.

Write it like that. A withdrawn card has no redirects: its lasting address answers by itself.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    context
        .addresses
        .malformed
        .iter()
        .map(|(address, span)| {
            Finding::new(&RULE, *span, format!("`{address}` is not an address of a page of this site"))
                .help("write it from the root, language first, as in `sv/cards/gammalt-namn.html`")
        })
        .collect()
}
