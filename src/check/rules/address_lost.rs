//! An address that no longer answers.

use crate::base::path::OutPath;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;

pub(super) const RULE: Rule = Rule {
    code: "address-lost",
    severity: Severity::Error,
    docs: r"`addresses.lock` holds every address that was ever published. One of them would answer no more: a printed code, a bookmark or a link would be dead.

Name the address in `redirects` of the card or page that readers should find instead. Where an address was never really published, take its line out of `addresses.lock`. Addresses of a language that was withdrawn can stand in `redirects` too: they then lead to the choice of languages.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let claims = &context.addresses.claims;
    let mut out = Vec::new();
    for line in context.draft.lock.iter() {
        // An address of a card that could not be read is not lost, only not known now.
        if !context.draft.unread.is_empty() || claims.contains_key(&OutPath::new(&line.value)) {
            continue;
        }
        let mut finding =
            Finding::new(&RULE, line.span, format!("the address `{}` no longer answers", line.value));
        let folder = line.value.rfind('/').map_or("", |at| &line.value[..=at]);
        let beside = claims.keys().map(OutPath::as_str).filter(|it| it.starts_with(folder));
        let near = suggest::nearest(&line.value, beside);
        finding.help = Some(match near {
            Some(it) => format!("add it to the `redirects` of what is now `{it}`"),
            None => "add it to the `redirects` of the card or page that readers should find instead".into(),
        });
        out.push(finding);
    }
    out
}
