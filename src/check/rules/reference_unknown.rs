//! A fact that names something the kit does not have.

use crate::base::span::Span;
use crate::check::context::{Context, takes_part};
use crate::check::things::ThingKind;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::load::facts::Status;
use crate::worksheet::Block;

pub(super) const RULE: Rule = Rule {
    code: "reference-unknown",
    severity: Severity::Error,
    docs: r"A placement, a relation, a phase, a facet, a worksheet or a model names a process, phase, card, term, model or box that is not in the kit, is still a draft, or was withdrawn.

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
    for card in context.draft.cards.iter().filter(|it| takes_part(context.scope, it.facts.status)) {
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
    let tools = context.tools().map(|it| (it.file, &it.facts.cards));
    for (file, cards) in tools.chain(context.models().map(|it| (it.file, &it.facts.cards))) {
        for card in cards {
            card_of(context, card.get_ref(), Span::new(file, card.span()), &mut out);
        }
    }
    for tool in context.tools() {
        for (at, block) in tool.facts.blocks.iter().enumerate() {
            if let Block::Diagram(it) = block {
                model_of(context, tool.file, at, it, &mut out);
            }
        }
    }
    for model in context.models() {
        boxes_of(context, model, &mut out);
    }
    out
}

/// The model of a `diagram` block, and the boxes to write in.
fn model_of(
    context: &Context<'_>,
    file: crate::base::span::FileId,
    at: usize,
    block: &crate::worksheet::block::Diagram,
    out: &mut Vec<Finding>,
) {
    let Some(model) = context.models().find(|it| it.id.as_ref() == block.model) else {
        if !context.draft.unread.contains(block.model.as_str()) {
            let known: Vec<&str> = context.models().map(|it| it.id.as_ref()).collect();
            let span = context.place(file, &format!("/blocks/{at}/model"));
            let mut finding = Finding::new(&RULE, span, format!("there is no model `{}`", block.model));
            finding.help = suggest::help(&block.model, &known);
            out.push(finding);
        }
        return;
    };
    let known: Vec<&str> = model.facts.boxes.iter().map(|it| it.id.as_str()).collect();
    for (answer, id) in block.answers.iter().enumerate() {
        if !known.contains(&id.as_str()) {
            let span = context.place(file, &format!("/blocks/{at}/answers/{answer}"));
            out.push(no_box(span, id, &known));
        }
    }
}

/// Boxes that arrows and nesting name.
fn boxes_of(context: &Context<'_>, model: &crate::load::models::Model, out: &mut Vec<Finding>) {
    let known: Vec<&str> = model.facts.boxes.iter().map(|it| it.id.as_str()).collect();
    let inside = model.facts.boxes.iter().enumerate();
    let inside = inside.filter_map(|(at, it)| Some((format!("/boxes/{at}/inside"), it.inside.as_ref()?)));
    let arrows = model.facts.arrows.iter().enumerate();
    let arrows = arrows.flat_map(|(at, it)| {
        [(format!("/arrows/{at}/from"), &it.from), (format!("/arrows/{at}/to"), &it.to)]
    });
    for (pointer, id) in inside.chain(arrows) {
        if !known.contains(&id.as_str()) {
            out.push(no_box(context.place(model.file, &pointer), id, &known));
        }
    }
}

fn no_box(span: Span, id: &str, known: &[&str]) -> Finding {
    let mut finding = Finding::new(&RULE, span, format!("the model has no box `{id}`"));
    finding.help = suggest::help(id, known);
    finding
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
