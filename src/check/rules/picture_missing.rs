//! A picture that is not there.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::markdown::doc::{Block, Image, Inline};
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "picture-missing",
    severity: Severity::Error,
    docs: r"A text shows a picture that does not lie beside it, or that has no file for this language and none for all.

Put the file into the folder. `figure.svg` serves all languages, `figure.fi.svg` wins in Finnish.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        let mut look = |image: &Image| {
            let there = piece.pictures.get(&image.file).is_some_and(|it| it.shown(piece.lang).is_some());
            if !there {
                let known: Vec<&str> = piece.pictures.keys().map(AsRef::as_ref).collect();
                let message = format!("there is no picture `{}` beside the text", image.file);
                let mut finding = Finding::new(&RULE, image.span, message);
                finding.help = suggest::help(&image.file, &known)
                    .or_else(|| Some("put the file into the folder of the text".into()));
                out.push(finding);
            }
        };
        plain::each_block(&piece.text.doc, &mut |block| {
            if let Block::Figure(image) = block {
                look(image);
            }
        });
        plain::each_inline(&piece.text.doc, &mut |inline| {
            if let Inline::Image(image) = inline {
                look(image);
            }
        });
    }
    out
}
