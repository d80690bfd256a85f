//! Two things with one id.

use std::collections::BTreeMap;

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "id-twice",
    severity: Severity::Error,
    docs: r"An id names one thing in the whole kit, whatever sort of thing it is: `q/<id>.html` must lead to one place.

Give one of them another id.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for (_, thing) in context.things.all() {
        if let Some(first) = seen.get(thing.id.as_ref()) {
            out.push(
                Finding::new(&RULE, thing.span, format!("the id `{}` stands twice", thing.id))
                    .also(*first, "first here")
                    .help("give one of them another id"),
            );
        } else {
            seen.insert(&thing.id, thing.span);
        }
    }
    for card in context.draft.cards.iter() {
        let mut steps: BTreeMap<&str, Span> = BTreeMap::new();
        for step in &card.facts.steps {
            let span = Span::new(card.file, step.id.span());
            if let Some(first) = steps.insert(step.id.get_ref(), span) {
                out.push(
                    Finding::new(&RULE, span, format!("the step `{}` stands twice", step.id.get_ref()))
                        .also(first, "first here"),
                );
            }
        }
    }
    out
}
