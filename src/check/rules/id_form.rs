//! A name that is no id.

use crate::base::id::{self, Id};
use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "id-form",
    severity: Severity::Error,
    docs: r"Names of cards, pages, processes, phases and steps are ids: lower-case letters a–z and digits with single hyphens between, a letter first, at most 64 bytes. They stand in addresses, on paper and in answer files for ever.

Rename it before it is published. A title can change at any time; an id can not.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for (_, thing) in context.things.all() {
        check(&thing.id, thing.span, &mut out);
    }
    for card in context.draft.cards.iter() {
        for step in &card.facts.steps {
            check(step.id.get_ref(), Span::new(card.file, step.id.span()), &mut out);
        }
    }
    out
}

fn check(text: &str, span: Span, out: &mut Vec<Finding>) {
    let Err(why) = Id::parse(text) else { return };
    let mut finding = Finding::new(&RULE, span, format!("the id `{text}` {why}"));
    let better = id::propose(text);
    if Id::parse(&better).is_ok() {
        finding = finding.help(format!("call it `{better}`"));
    }
    out.push(finding);
}
