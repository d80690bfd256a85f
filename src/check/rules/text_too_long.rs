//! A text longer than its place.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "text-too-long",
    severity: Severity::Error,
    docs: r"A `short_title` has at most 28 characters and a `one_line` at most 120: that is what a card of A6 or the front of a deck can hold. The `.title` of a worksheet or model has at most 70, so that it stands on one or two lines above the sheet.

Shorten it. The full thought goes into the text.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        let fields = [("short_title", &piece.text.short_title, 28), ("one_line", &piece.text.one_line, 120)];
        for (name, field, most) in fields {
            let Some(field) = field else { continue };
            let long = field.value.chars().count();
            if long > most {
                out.push(
                    Finding::new(&RULE, field.span, format!("`{name}` has {long} characters"))
                        .help(format!("shorten it to {most}")),
                );
            }
        }
    }
    for (_, own) in context.own_words() {
        for message in ["tool", "model"] {
            for (name, most) in [("title", 70), ("short-title", 28), ("one-line", 120)] {
                let Some(text) = own.texts.get(format!("{message}.{name}").as_str()) else { continue };
                let long = text.chars().count();
                if long > most {
                    let span = own.span(&format!("{message}.{name}"));
                    let what = format!("`.{name}` has {long} characters");
                    out.push(Finding::new(&RULE, span, what).help(format!("shorten it to {most}")));
                }
            }
        }
    }
    out
}
