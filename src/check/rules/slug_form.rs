//! A name in an address that is no slug.

use crate::base::id::{self, Slug};
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "slug-form",
    severity: Severity::Error,
    docs: r"The `slug` of a text is its name in the address: letters a–z, digits and single hyphens, at most 96 bytes. Other letters travel badly through mail, print and file systems.

Write it without accents. The title keeps them.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        let Some(slug) = &piece.text.slug else { continue };
        if let Err(why) = Slug::parse(&slug.value) {
            let mut finding = Finding::new(&RULE, slug.span, format!("the slug `{}` {why}", slug.value));
            let better = id::propose(&slug.value);
            if Slug::parse(&better).is_ok() {
                finding = finding.help(format!("write `{better}`"));
            }
            out.push(finding);
        }
    }
    out
}
