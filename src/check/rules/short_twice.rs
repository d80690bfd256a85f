//! Short names of worksheets that stand twice, or are none.

use std::collections::BTreeMap;

use crate::base::id::Slug;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::tools::Tool;

pub(super) const RULE: Rule = Rule {
    code: "short-twice",
    severity: Severity::Error,
    docs: r"The `short` name of a worksheet stands on paper (“1a”), so it is unique in the kit and for ever: small letters and digits with single hyphens between, at most 6.

Give one of them another short name, or none.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for tool in context.tools() {
        let Some((name, span)) = name_of(tool) else { continue };
        if name.len() > 6 || Slug::parse(name).is_err() {
            let message = format!("`{name}` is not a short name");
            out.push(
                Finding::new(&RULE, span, message).help("write at most 6 small letters and digits: `1a`"),
            );
        }
        if let Some(first) = seen.insert(name, span) {
            let message = format!("the short name `{name}` stands twice");
            out.push(Finding::new(&RULE, span, message).also(first, "first here"));
        }
    }
    out
}

fn name_of(tool: &Tool) -> Option<(&str, Span)> {
    let it = tool.facts.short.as_ref()?;
    Some((it.get_ref(), Span::new(tool.file, it.span())))
}
