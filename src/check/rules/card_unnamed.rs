//! A worksheet or model that no card leads to.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "card-unnamed",
    severity: Severity::Warning,
    docs: r"A worksheet or model names no card in `cards`. Readers find it in the list of all worksheets or models alone, and learn nowhere what it is for.

Name the card it belongs to. Where there is none yet, write one with `stub` as its status: a title and one line.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let tools =
        context.tools().map(|it| (it.file, it.facts.cards.is_empty() && !it.is_specimen, "worksheet"));
    let models = context.models().map(|it| (it.file, it.facts.cards.is_empty() && !it.is_specimen, "model"));
    for (file, is_alone, what) in tools.chain(models) {
        if is_alone {
            out.push(
                Finding::new(&RULE, Span::top(file), format!("the {what} names no card"))
                    .help("add `cards = [\"…\"]`"),
            );
        }
    }
    out
}
