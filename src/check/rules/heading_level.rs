//! A heading on the wrong level.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "heading-level",
    severity: Severity::Error,
    docs: r"A text begins at the second level, `##`: the first is the title of the page. A lower heading follows the one it belongs to, without a level left out; screen readers walk through a page by its levels.

Add or take away a `#`.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        let mut above = 1;
        for heading in plain::headings(&piece.text.doc) {
            if heading.level == 1 {
                out.push(
                    Finding::new(&RULE, heading.span, "a text has no heading of the first level")
                        .help("write `##`: the title of the page is its first level"),
                );
            } else if heading.level > above + 1 {
                let message = format!("level {} follows level {above}", heading.level);
                let level = "#".repeat(usize::from(above) + 1);
                out.push(Finding::new(&RULE, heading.span, message).help(format!("write `{level}`")));
            }
            above = heading.level.max(1);
        }
    }
    out
}
