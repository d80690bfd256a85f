//! A worksheet or model that no card leads to, and short names that two worksheets share.

use std::collections::BTreeMap;

use crate::base::id::Slug;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::tools::Tool;

pub(super) const RULE: Rule = Rule {
    code: "card-unnamed",
    severity: Severity::Warning,
    docs: r"A worksheet or model names no card in `cards`. Readers find it in the list of all worksheets or models alone, and learn nowhere what it is for.

Name the card it belongs to. Where there is none yet, write one with `stub` as its status: a title and one line.",
};

pub(super) const SHORT: Rule = Rule {
    code: "short-twice",
    severity: Severity::Error,
    docs: r"The `short` name of a worksheet stands on paper (“1a”), so it is unique in the kit and for ever: small letters and digits with single hyphens between, at most 6.

Give one of them another short name, or none.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let tools =
        context.tools().map(|it| (it.file, it.facts.cards.is_empty() && !it.is_specimen, "worksheet"));
    let models = context.models().map(|it| (it.file, it.facts.cards.is_empty() && !it.is_specimen, "model"));
    for (file, is_alone, what) in tools.chain(models) {
        if is_alone {
            out.push(
                Finding::new(&RULE, Span::top(file), format!("the {what} names no card"))
                    .help("add `cards = [\"…\"]`"),
            );
        }
    }
    out
}

pub(super) fn short(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for tool in context.tools() {
        let Some((name, span)) = name_of(tool) else { continue };
        if name.len() > 6 || Slug::parse(name).is_err() {
            let message = format!("`{name}` is not a short name");
            out.push(
                Finding::new(&SHORT, span, message).help("write at most 6 small letters and digits: `1a`"),
            );
        }
        if let Some(first) = seen.insert(name, span) {
            let message = format!("the short name `{name}` stands twice");
            out.push(Finding::new(&SHORT, span, message).also(first, "first here"));
        }
    }
    out
}

fn name_of(tool: &Tool) -> Option<(&str, Span)> {
    let it = tool.facts.short.as_ref()?;
    Some((it.get_ref(), Span::new(tool.file, it.span())))
}
