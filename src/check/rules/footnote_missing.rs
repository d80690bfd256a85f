//! A footnote that is not there.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "footnote-missing",
    severity: Severity::Error,
    docs: r#"A text refers to a footnote that it does not have.

Write the note on a line of its own: `[^1]: The note.`"#,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        for note in piece.text.doc.footnotes.iter().filter(|it| it.blocks.is_empty()) {
            let mark = format!("[^{}]", note.name);
            let at = context.source(piece.text.file).find(&mark).unwrap_or(0);
            out.push(
                Finding::new(
                    &RULE,
                    Span::new(piece.text.file, at..at + mark.len()),
                    format!("there is no footnote `{}`", note.name),
                )
                .help(format!("write it on a line of its own: `{mark}: …`")),
            );
        }
    }
    out
}
