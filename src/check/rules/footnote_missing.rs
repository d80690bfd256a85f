//! A footnote that is not there.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::markdown::doc::Inline;
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "footnote-missing",
    severity: Severity::Error,
    docs: r"A text refers to a footnote that it does not have.

Write the note on a line of its own: `[^1]: The note.`",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        // A reference without a note is not read as one: it stays in the text as it was written.
        plain::each_inline(&piece.text.doc, &mut |inline| {
            let Inline::Text(text) = inline else { return };
            if !text.contains('[') {
                return;
            }
            for name in names(text) {
                let mark = format!("[^{name}]");
                let source = context.source(piece.text.file);
                let written = source.match_indices(&mark).find(|(at, _)| !source[..*at].ends_with('\\'));
                let Some((at, _)) = written else { continue };
                out.push(
                    Finding::new(
                        &RULE,
                        Span::new(piece.text.file, at..at + mark.len()),
                        format!("there is no footnote `{name}`"),
                    )
                    .help(format!("write it on a line of its own: `{mark}: …`")),
                );
            }
        });
    }
    out
}

fn names(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("[^").filter_map(|(at, _)| {
        let name = &text[at + 2..];
        let end = name.find(']')?;
        Some(&name[..end]).filter(|it| !it.is_empty() && !it.contains(char::is_whitespace))
    })
}
