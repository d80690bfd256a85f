//! A phase without name or card, or with a mark that does not tell it apart.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "phase-form",
    severity: Severity::Error,
    docs: r"A phase has either an `id` of its own or the `card` that is its page, and a mark of one or two characters that no other phase of its process has. The mark tells phases apart where colour does not: on a black and white print, for eyes that see colours differently.

Give it what it lacks.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let config = &context.draft.config;
    for process in &config.book.processes {
        let mut marks: Vec<&str> = Vec::new();
        for phase in &process.phases {
            let mark = phase.mark.get_ref();
            let span = Span::new(config.file, phase.mark.span());
            let named = usize::from(phase.id.is_some()) + usize::from(phase.card.is_some());
            if named != 1 {
                out.push(
                    Finding::new(&RULE, span, format!("the phase marked `{mark}` has {named} names"))
                        .help("write either `id = …` or `card = …`"),
                );
            }
            if phase.hue > 359 {
                out.push(
                    Finding::new(&RULE, span, format!("the hue {} is not an angle", phase.hue))
                        .help("write a number from 0 to 359"),
                );
            }
            if mark.trim().is_empty() || mark.chars().count() > 2 {
                out.push(
                    Finding::new(&RULE, span, format!("the mark `{mark}` is not one or two characters"))
                        .help("take a number, a letter or a shape"),
                );
            }
            if marks.contains(&mark.as_str()) {
                let id = process.id.get_ref();
                out.push(
                    Finding::new(&RULE, span, format!("two phases of `{id}` have the mark `{mark}`"))
                        .help("give each its own"),
                );
            }
            marks.push(mark);
        }
    }
    out
}
