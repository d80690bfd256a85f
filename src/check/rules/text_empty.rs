//! A title or line with nothing in it.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "text-empty",
    severity: Severity::Error,
    docs: r"A title, short title or line is there but empty.

Fill it in, or take the key out where it is not needed.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        let text = piece.text;
        let fields = [
            ("title", Some(&text.title)),
            ("short_title", text.short_title.as_ref()),
            ("one_line", text.one_line.as_ref()),
        ];
        for (name, field) in fields {
            if let Some(field) = field.filter(|it| it.value.trim().is_empty()) {
                out.push(
                    Finding::new(&RULE, field.span, format!("`{name}` is empty"))
                        .help("write it, or take the key out"),
                );
            }
        }
    }
    out
}
