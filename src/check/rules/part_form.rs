//! A part of a worksheet or model whose name can not be kept.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::{self, Id};
use crate::base::span::{FileId, Span};
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::worksheet::words;
use crate::worksheet::{Block, parts};

pub(super) const RULE: Rule = Rule {
    code: "part-form",
    severity: Severity::Error,
    docs: r"Blocks of a worksheet, their rows, columns and items, and the boxes of a model have ids: lower-case letters a–z and digits with single hyphens between, a letter first. A block's id stands once in its tool, a row's once in its block. `part` is no block, `tool` and `model` name the first message of a file of words, and `label`, `help`, `example`, `lead-in`, `alt` and `value` are no rows, nor is `corner` in a table, `comment` in a scale or rating, `note` and `who` in a flow: words of the block itself have these names.

Answers are kept under these ids, on devices and in files. Once a sheet is in use, do not change them.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for tool in context.tools() {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, block) in tool.facts.blocks.iter().enumerate() {
            let id = block.common().id;
            let place = || context.place(tool.file, &format!("/blocks/{at}/id"));
            form(id, &["part", "tool", "model"], place, &mut out);
            if let Some(first) = seen.insert(id, at) {
                let first = context.place(tool.file, &format!("/blocks/{first}/id"));
                out.push(twice("block", id, place()).also(first, "first here"));
            }
            own_parts(context, tool.file, at, block, &mut out);
        }
    }
    for model in context.models() {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, it) in model.facts.boxes.iter().enumerate() {
            let place = || context.place(model.file, &format!("/boxes/{at}/id"));
            form(&it.id, &["model"], place, &mut out);
            if let Some(first) = seen.insert(&it.id, at) {
                let first = context.place(model.file, &format!("/boxes/{first}/id"));
                out.push(twice("box", &it.id, place()).also(first, "first here"));
            }
        }
    }
    out
}

/// Ids of rows, columns and items, and the answer keys that they give.
fn own_parts(context: &Context<'_>, file: FileId, at: usize, block: &Block, out: &mut Vec<Finding>) {
    let place = |id: &str| context.place(file, &pointer(at, block, id));
    let reserved = words::reserved(block);
    let mut seen = BTreeSet::new();
    for id in words::ids(block) {
        form(id, &reserved, || place(id), out);
        if !seen.insert(id) {
            out.push(twice("part", id, place(id)));
            return;
        }
    }
    // Rows that the program numbers may have the name of one that the author named.
    let mut keys: Vec<String> = parts::of(block).into_iter().map(|it| it.key).collect();
    keys.sort_unstable();
    if let Some([key, _]) = keys.array_windows().find(|[a, b]| a == b) {
        let message = format!("two answers of this block have the name `{key}`");
        let span = context.place(file, &format!("/blocks/{at}"));
        out.push(Finding::new(&RULE, span, message).help("give the row or column another id"));
    }
}

/// Returns where an id of a part stands, by looking for it in the lists that can hold it.
fn pointer(at: usize, block: &Block, id: &str) -> String {
    let find = |name: &str, list: &[String]| {
        list.iter().position(|it| it == id).map(|nth| format!("/blocks/{at}/{name}/{nth}"))
    };
    let found = match block {
        Block::Question(it) => find("parts", &it.parts),
        Block::Scale(it) => find("rows", &it.rows),
        Block::Rating(it) => find("rows", &it.rows)
            .or_else(|| find("levels", &it.levels))
            .or_else(|| find("columns", &it.columns)),
        Block::Checklist(it) => find("items", &it.items),
        Block::Choice(it) => find("options", &it.options),
        Block::Table(it) => find("columns", &it.columns).or_else(|| find("rows", &it.rows)),
        Block::Canvas(it) => {
            it.areas.iter().position(|it| it.id == id).map(|nth| format!("/blocks/{at}/areas/{nth}/id"))
        }
        Block::Lanes(it) => find("lanes", &it.lanes).or_else(|| find("phases", &it.phases)),
        Block::Timeline(it) => find("units", &it.units).or_else(|| find("rows", &it.rows)),
        Block::Layers(it) => find("layers", &it.layers),
        Block::Flow(it) => find("steps", &it.steps),
        Block::Diagram(it) => find("answers", &it.answers),
        Block::Vote(it) => find("items", &it.items),
        _ => None,
    };
    found.unwrap_or_else(|| format!("/blocks/{at}"))
}

fn form(text: &str, reserved: &[&str], place: impl Fn() -> Span, out: &mut Vec<Finding>) {
    if reserved.contains(&text) {
        let message = format!("`{text}` is a name that the program keeps for itself");
        out.push(Finding::new(&RULE, place(), message).help("give it another id"));
        return;
    }
    let Err(why) = Id::parse(text) else { return };
    let mut finding = Finding::new(&RULE, place(), format!("the id `{text}` {why}"));
    let better = id::propose(text);
    if Id::parse(&better).is_ok() {
        finding = finding.help(format!("call it `{better}`"));
    }
    out.push(finding);
}

fn twice(what: &str, id: &str, span: Span) -> Finding {
    Finding::new(&RULE, span, format!("the {what} `{id}` stands twice")).help("give one of them another id")
}
