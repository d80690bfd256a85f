//! A fact that names something the kit does not have.

use crate::base::span::Span;
use crate::check::Scope;
use crate::check::context::Context;
use crate::check::things::ThingKind;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::load::facts::Status;

pub(super) const RULE: Rule = Rule {
    code: "reference-unknown",
    severity: Severity::Error,
    docs: r"A placement, a relation, a phase or a facet names a process, phase, card or term that is not in the kit, is still a draft, or was withdrawn.

Correct the id.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let config = &context.draft.config;
    for process in &config.book.processes {
        for phase in &process.phases {
            let Some(card) = &phase.card else { continue };
            card_of(context, card.get_ref(), Span::new(config.file, card.span()), &mut out);
        }
    }
    for card in context.draft.cards.iter().filter(|it| takes_part(context, it.facts.status)) {
        for placement in &card.facts.placements {
            place(context, card.file, placement, &mut out);
        }
        for related in &card.facts.related {
            let span = Span::new(card.file, related.id.span());
            card_of(context, related.id.get_ref(), span, &mut out);
        }
        for (facet, terms) in &card.facts.facets {
            facet_terms(context, card.file, facet, terms, &mut out);
        }
    }
    out
}

fn takes_part(context: &Context<'_>, status: Status) -> bool {
    match status {
        Status::Draft => context.scope == Scope::WithDrafts,
        Status::Retired => false,
        Status::Stub | Status::Published => true,
    }
}

fn card_of(context: &Context<'_>, id: &str, span: Span, out: &mut Vec<Finding>) {
    let thing = context.things.find(id).map(|it| context.things.get(it));
    match thing {
        Some(it) if it.status == Status::Retired => {
            out.push(Finding::new(&RULE, span, format!("the card `{id}` was withdrawn")));
        }
        Some(it) if matches!(it.kind, ThingKind::Card(_)) => {}
        Some(_) => out.push(Finding::new(&RULE, span, format!("`{id}` is not a card"))),
        // A card that could not be read has findings of its own.
        None if context.draft.unread.contains(id) => {}
        None => {
            let draft = context.draft.cards.iter().any(|it| it.id.as_ref() == id);
            let message = if draft {
                format!("the card `{id}` is still a draft")
            } else {
                format!("there is no card `{id}`")
            };
            let mut finding = Finding::new(&RULE, span, message);
            let cards: Vec<&str> = context.draft.cards.iter().map(|it| it.id.as_ref()).collect();
            finding.help = suggest::help(id, &cards);
            if draft {
                finding.help = Some("publish it, build with `--drafts`, or take the reference out".into());
            }
            out.push(finding);
        }
    }
}

fn place(
    context: &Context<'_>,
    file: crate::base::span::FileId,
    placement: &crate::load::facts::Placement,
    out: &mut Vec<Finding>,
) {
    let processes = &context.draft.config.book.processes;
    let id = placement.process.get_ref();
    let Some(process) = processes.iter().find(|it| it.id.get_ref() == id) else {
        let span = Span::new(file, placement.process.span());
        let mut finding = Finding::new(&RULE, span, format!("there is no process `{id}`"));
        let known: Vec<&str> = processes.iter().map(|it| it.id.get_ref().as_str()).collect();
        finding.help = suggest::help(id, &known);
        out.push(finding);
        return;
    };
    let phases: Vec<&str> = process
        .phases
        .iter()
        .filter_map(|it| it.card.as_ref().or(it.id.as_ref()))
        .map(|it| it.get_ref().as_str())
        .collect();
    let phase = placement.phase.get_ref();
    if !phases.contains(&phase.as_str()) {
        let span = Span::new(file, placement.phase.span());
        let mut finding = Finding::new(&RULE, span, format!("the process `{id}` has no phase `{phase}`"));
        finding.help = suggest::help(phase, &phases);
        out.push(finding);
    }
}

fn facet_terms(
    context: &Context<'_>,
    file: crate::base::span::FileId,
    facet: &str,
    terms: &[toml::Spanned<String>],
    out: &mut Vec<Finding>,
) {
    let facets = &context.draft.config.book.facets;
    let Some(known) = facets.get(facet) else {
        let span = terms.first().map_or(Span::top(file), |it| Span::new(file, it.span()));
        let mut finding = Finding::new(&RULE, span, format!("the kit has no facet `{facet}`"));
        let names: Vec<&str> = facets.keys().map(String::as_str).collect();
        finding.help = suggest::help(facet, &names);
        out.push(finding);
        return;
    };
    let known: Vec<&str> = known.iter().map(|it| it.get_ref().as_str()).collect();
    for term in terms.iter().filter(|it| !known.contains(&it.get_ref().as_str())) {
        let mut finding = Finding::new(
            &RULE,
            Span::new(file, term.span()),
            format!("the facet `{facet}` has no term `{}`", term.get_ref()),
        );
        finding.help = suggest::help(term.get_ref(), &known);
        out.push(finding);
    }
}
