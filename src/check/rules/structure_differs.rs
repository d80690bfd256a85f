//! A language with another form than the source.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::check::shape::{self, Part};
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::facts::Status;
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "structure-differs",
    severity: Severity::Error,
    docs: r"All languages of a card share its form: the same headings with the same ids in the same order, the same number of steps and list items, tables of the same size, the same pictures. Links, printed sheets and comparisons rely on it, and a missing step is most often a step that was forgotten.

Bring the text into the form of the source. Words may differ as the language asks for.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces().filter(|it| it.lang != it.source && it.status != Status::Stub) {
        let (own, original) = (shape::of(&piece.text.doc), shape::of(&piece.original.doc));
        let Some(at) = (0..own.len().max(original.len())).find(|it| own.get(*it) != original.get(*it)) else {
            continue;
        };
        // The place is the heading under which the forms part.
        let under = own[..at].iter().filter(|it| matches!(it, Part::Heading(..))).count();
        let mut headings = plain::headings(&piece.text.doc);
        let is_heading = matches!(own.get(at), Some(Part::Heading(..)));
        let heading = if is_heading { headings.nth(under) } else { headings.nth(under.saturating_sub(1)) };
        let span = heading.map_or(Span::top(piece.text.file), |it| it.span);
        let here = own.get(at).map_or("nothing more".into(), Part::words);
        let there = original.get(at).map_or("nothing more".into(), Part::words);
        let source = context.draft.config.languages.tag(piece.source);
        let mut finding = Finding::new(
            &RULE,
            span,
            format!("the form differs from the source: here {here}, in `{source}` {there}"),
        )
        .help("give both the same headings, steps, lists, tables and pictures");
        let other = plain::headings(&piece.original.doc).nth(under.saturating_sub(usize::from(!is_heading)));
        if let Some(other) = other {
            finding = finding.also(other.span, "the source");
        }
        out.push(finding);
    }
    out
}
