//! Two pages with one address.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "address-clash",
    severity: Severity::Error,
    docs: r"Two pages, a page and a redirect, or a page and a file of `content/static/` would have the same address. One of them would be lost.

Give one another slug, or take the redirect out.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for (path, later) in &context.addresses.clashes {
        let Some(first) = context.addresses.claims.get(path) else { continue };
        // Two things with one id have a finding of their own.
        if first.who == later.who {
            continue;
        }
        let (Some(span), here) = (later.span.or(first.span), later.span.is_some()) else { continue };
        let help = if later.who.starts_with("a file") {
            "put the file into another folder of `content/static/`, or rename it"
        } else {
            "give one of them another slug, or take the redirect out"
        };
        let mut finding = Finding::new(
            &RULE,
            span,
            format!("the address `{path}` is claimed by {} and by {}", first.who, later.who),
        )
        .help(help);
        if let Some(other) = first.span.filter(|it| here && *it != span) {
            finding = finding.also(other, "the other claim");
        }
        out.push(finding);
    }
    out
}
