//! A condition that can never hold.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::worksheet::state;

pub(super) const RULE: Rule = Rule {
    code: "condition-wrong",
    severity: Severity::Error,
    docs: r"`when` names a block before its own, one of that block's rows (or several), and a mark that can stand there: `left`, `centre` or `right` on a scale; a level of a rating; an option of a choice; `ticked` on a checklist; `not-begun`, `on-the-way` or `done` on a flow.

Correct the id or the mark.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for tool in context.tools() {
        for (at, block) in tool.facts.blocks.iter().enumerate() {
            let Some(when) = block.common().when else { continue };
            let place = |key: &str| context.place(tool.file, &format!("/blocks/{at}/when/{key}"));
            let before = &tool.facts.blocks[..at];
            let Some(asked) = before.iter().find(|it| it.common().id == when.block) else {
                let known: Vec<&str> = before.iter().map(|it| it.common().id).collect();
                let message = format!("no block before this one is called `{}`", when.block);
                let mut finding = Finding::new(&RULE, place("block"), message);
                finding.help = suggest::help(&when.block, &known);
                out.push(finding);
                continue;
            };
            let states = state::states(asked);
            if !states.contains(&when.is.as_str()) {
                let message = if states.is_empty() {
                    format!("a block of type `{}` has no marks to ask for", asked.type_name())
                } else {
                    format!("`{}` is not a mark of `{}`", when.is, when.block)
                };
                let mut finding = Finding::new(&RULE, place("is"), message);
                finding.help = suggest::help(&when.is, &states);
                out.push(finding);
                continue;
            }
            let rows: Vec<&str> = state::rows(asked).iter().map(String::as_str).collect();
            for row in when.row.0.iter().filter(|it| !rows.contains(&it.as_str())) {
                let message = format!("`{}` has no row `{row}`", when.block);
                let mut finding = Finding::new(&RULE, place("row"), message);
                finding.help = suggest::help(row, &rows);
                out.push(finding);
            }
            if when.row.0.is_empty() && !rows.is_empty() {
                let message = format!("`{}` has rows; the condition names none", when.block);
                out.push(Finding::new(&RULE, place(""), message).help("add `row = \"…\"`"));
            }
        }
    }
    out
}
