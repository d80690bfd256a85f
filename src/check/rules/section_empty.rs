//! A heading with nothing under it.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::facts::Status;
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "section-empty",
    severity: Severity::Warning,
    docs: r"A heading announces something and nothing follows. Readers wonder whether the page is broken.

Write the section, or take its heading out.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces().filter(|it| it.status != Status::Stub) {
        for heading in plain::headings(&piece.text.doc).filter(|it| it.empty) {
            let words = plain::inlines(&heading.content);
            out.push(
                Finding::new(&RULE, heading.span, format!("nothing stands under `{words}`"))
                    .help("write the section, or take its heading out"),
            );
        }
    }
    out
}
