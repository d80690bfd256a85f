//! Three dots for an ellipsis.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "dots-typed",
    severity: Severity::Warning,
    docs: r"A message has three dots, `...`, where the ellipsis `…` belongs. Screen readers say “dot dot dot”, and a line may break between them.

Write `…`, one character.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let parts = context.messages().flat_map(|(_, _, it)| it).flat_map(|it| it.parts());
    let dots = parts.filter_map(|it| it.facts.dots.map(|span| (it.key(), span)));
    dots.map(|(key, span)| {
        Finding::new(&RULE, span, format!("`{key}` has three dots for an ellipsis")).help("write `…`")
    })
    .collect()
}
