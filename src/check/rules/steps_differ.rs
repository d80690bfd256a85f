//! Steps that do not meet their facts.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::markdown::doc::{Block, Doc, List};

pub(super) const RULE: Rule = Rule {
    code: "steps-differ",
    severity: Severity::Error,
    docs: r"Minutes and people of each step are facts in `card.toml`; the words of the step are the n-th item of the numbered list under `{#steps}`. Both lists must be of the same length, or the minutes stand at the wrong step.

Add the missing step, in `card.toml` or in the text.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        let Some(card) = piece.card else { continue };
        let facts = card.facts.steps.len();
        let Some(list) = list(&piece.text.doc) else {
            if facts > 0 && piece.lang == piece.source {
                out.push(
                    Finding::new(
                        &RULE,
                        Span::top(piece.text.file),
                        format!(
                            "`card.toml` has {facts} steps, but there is no numbered list under `{{#steps}}`"
                        ),
                    )
                    .help("write the steps as `1.`, `2.` … under a heading with `{#steps}`"),
                );
            }
            continue;
        };
        let items = list.items.len();
        if facts > 0 && items != facts {
            out.push(
                Finding::new(
                    &RULE,
                    Span { end: list.span.start + 1, ..list.span },
                    format!("steps of the text: {items}, of `card.toml`: {facts}"),
                )
                .also(
                    card.facts
                        .steps
                        .last()
                        .map_or(Span::top(card.file), |it| Span::new(card.file, it.id.span())),
                    "the last step of the facts",
                ),
            );
        }
    }
    out
}

/// Returns the first numbered list under `{#steps}`.
fn list(doc: &Doc) -> Option<&List> {
    let mut inside = false;
    for block in &doc.blocks {
        match block {
            Block::Heading(it) if it.level == 2 => inside = it.id.as_ref() == "steps",
            Block::List(it) if inside && it.start.is_some() => return Some(it),
            _ => {}
        }
    }
    None
}
