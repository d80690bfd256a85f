//! A mark of a filled example that can not be made.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::worksheet::parts::{self, Kind};
use crate::worksheet::state;

pub(super) const RULE: Rule = Rule {
    code: "example-wrong",
    severity: Severity::Error,
    docs: r"`example` of a block gives the marks of the filled example, by answer key without the block: a point from 1 or `na` on a scale, a level of a rating, `true` for a tick, an option of a choice under the block's own id (several in a list), a state of a flow, a number of votes. What is written in words stands in the words: `.example` or `.<key>--example`.

Correct the key or the mark.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for tool in context.tools() {
        for (at, block) in tool.facts.blocks.iter().enumerate() {
            let common = block.common();
            if common.example.is_empty() {
                continue;
            }
            let kinds = parts::kinds(block);
            let known: Vec<&str> = kinds
                .keys()
                .map(|it| it.strip_prefix(common.id).unwrap_or(it))
                .map(|it| it.strip_prefix(parts::JOINT).unwrap_or(common.id))
                .collect();
            for (name, mark) in common.example {
                if state::example(block, &kinds, name, mark).is_some() {
                    continue;
                }
                let key = name.replace('~', "~0").replace('/', "~1");
                let span = context.place(tool.file, &format!("/blocks/{at}/example/{key}"));
                let kind = known.iter().zip(kinds.values()).find(|(it, _)| **it == name);
                let (message, help) = match kind {
                    Some((_, kind)) => (format!("`{name}` can not be marked like this"), Some(marks(kind))),
                    None => (format!("`{}` has no answer `{name}`", common.id), suggest::help(name, &known)),
                };
                let mut finding = Finding::new(&RULE, span, message);
                finding.help = help;
                out.push(finding);
            }
        }
    }
    out
}

/// Says what a mark can be.
fn marks(kind: &Kind) -> String {
    match kind {
        Kind::Pick(values) => format!("it can be {}", values.join(", ")),
        Kind::Tick => "write `true`".into(),
        Kind::Count => "write a number from 0".into(),
        Kind::Line(_) | Kind::Date | Kind::Text(_) | Kind::Notes(_) => {
            "write it in the words: `.example`, or `.<key>--example`".into()
        }
    }
}
