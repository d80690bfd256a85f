//! A published card without what a reader needs.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::cards::Card;
use crate::load::facts::{Kind, Status};
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "field-missing",
    severity: Severity::Error,
    docs: r#"A published card has a `one_line`, a source, and a `short_title` where its title is longer than 28 characters. A method also says how long it takes, for how many people, how it is done, and where in a process it stands. Lists, print and the card itself are made from these.

Add what is missing, or set `status = "stub"` as long as it is not known."#,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for card in context.cards().filter(|it| it.facts.status == Status::Published) {
        facts(context, card, &mut out);
        for text in card.texts.values() {
            if text.one_line.is_none() {
                out.push(
                    Finding::new(&RULE, text.title.span, format!("`{}` has no `one_line`", card.id))
                        .help("say in one sentence what it is"),
                );
            }
            if text.short_title.is_none() && text.title.value.chars().count() > 28 {
                let long = text.title.value.chars().count();
                out.push(
                    Finding::new(
                        &RULE,
                        text.title.span,
                        format!("the title has {long} characters and there is no `short_title`"),
                    )
                    .help("add one of at most 28 characters, for narrow places"),
                );
            }
        }
    }
    out
}

fn facts(context: &Context<'_>, card: &Card, out: &mut Vec<Finding>) {
    let facts = &card.facts;
    let mut miss = |what: &str, help: &str| {
        let message = format!("the {} `{}` has no {what}", facts.kind.as_str(), card.id);
        out.push(Finding::new(&RULE, Span::top(card.file), message).help(help));
    };
    if facts.sources.is_empty() {
        miss("source", "name what it was made from in `[[sources]]`");
    }
    if facts.kind != Kind::Method {
        return;
    }
    if facts.duration.is_none() {
        miss("duration", "say how long it takes in `[duration]`");
    }
    if facts.group.is_none() {
        miss("group size", "say for how many it is in `[group]`");
    }
    let is_phase = context
        .draft
        .config
        .book
        .processes
        .iter()
        .flat_map(|it| &it.phases)
        .any(|it| it.card.as_ref().is_some_and(|it| it.get_ref().as_str() == card.id.as_ref()));
    if facts.placements.is_empty() && !is_phase && !context.draft.config.book.processes.is_empty() {
        miss("place in a process", "give it one in `[[placements]]`");
    }
    let original = &card.texts[&card.source];
    if !plain::headings(&original.doc).any(|it| it.id.as_ref() == "steps") {
        miss("steps", "write them as a numbered list under `## … {#steps}`");
    }
}
