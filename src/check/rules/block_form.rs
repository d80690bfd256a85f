//! A block, or a sheet, that asks for something that can not be.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::facts::Status;
use crate::load::tools::Tool;
use crate::markdown::doc::{self, Inline};
use crate::markdown::plain;
use crate::worksheet::Block;
use crate::worksheet::grid::Height;

pub(super) const RULE: Rule = Rule {
    code: "block-form",
    severity: Severity::Error,
    docs: r"A worksheet that is not a stub has blocks, and each block has what it needs to be filled in: a scale an odd number of points, so that it has a middle; a rating two to seven levels; a list at least one item; a table columns and rows; lanes at least one lane and one column; a tree at least one branch. Heights of rows are `auto` or a share such as `1fr`. A `text` has paragraphs and lists, no headings and no pictures.

Write what is missing, or take the block out.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for tool in context.tools() {
        sheet(context, tool, &mut out);
        for (at, block) in tool.facts.blocks.iter().enumerate() {
            for (key, message) in faults(block) {
                let span = context.place(tool.file, &format!("/blocks/{at}{key}"));
                out.push(Finding::new(&RULE, span, message));
            }
        }
    }
    texts(context, &mut out);
    out
}

/// A text on a sheet has no headings and pictures: its label is its heading, a `diagram` its picture.
fn texts(context: &Context<'_>, out: &mut Vec<Finding>) {
    for tool in context.tools() {
        for ((lang, block), doc) in &tool.docs {
            let mut what: Vec<&str> = plain::headings(doc).map(|_| "a heading").collect();
            plain::each_inline(doc, &mut |it| {
                if matches!(it, Inline::Image(_)) {
                    what.push("a picture");
                }
            });
            plain::each_block(doc, &mut |it| {
                if matches!(it, doc::Block::Figure(_)) {
                    what.push("a picture");
                }
            });
            let span = tool.words.get(lang).map_or(Span::top(tool.file), |it| it.span(block));
            out.extend(what.first().map(|it| {
                Finding::new(&RULE, span, format!("the text `{block}` has {it}"))
                    .help("write paragraphs and lists; `.label` is its heading, and a block of type `diagram` a picture")
            }));
        }
    }
}

fn sheet(context: &Context<'_>, tool: &Tool, out: &mut Vec<Finding>) {
    let facts = &tool.facts;
    let place = |pointer: &str| context.place(tool.file, pointer);
    if facts.paper.is_empty() {
        let message = "the tool names no paper";
        out.push(Finding::new(&RULE, place("/paper"), message).help("write `paper = [\"a4\"]`"));
    }
    if facts.blocks.is_empty() && facts.status != Status::Stub {
        let message = "the tool has no blocks";
        out.push(Finding::new(&RULE, place(""), message).help("write them, or set `status = \"stub\"`"));
    }
    for (at, row) in facts.rows.iter().enumerate() {
        if Height::parse(row.get_ref()).is_none() {
            let message = format!("`{}` is not the height of a row", row.get_ref());
            let finding = Finding::new(&RULE, place(&format!("/rows/{at}")), message);
            out.push(finding.help("write `auto`, or a share of what is left: `1fr`, `2fr`"));
        }
    }
    if facts.columns.contains(&0) {
        out.push(Finding::new(&RULE, place("/columns"), "a column has no width").help("write 1 or more"));
    }
}

/// Returns what is wrong with a block: the key, and why.
fn faults(block: &Block) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    let mut unless = |holds: bool, key: &'static str, why: &str| {
        if !holds {
            out.push((key, why.to_owned()));
        }
    };
    match block {
        Block::Meta(it) => {
            let twice = it.fields.iter().enumerate().any(|(at, field)| it.fields[..at].contains(field));
            unless(!it.fields.is_empty(), "/fields", "there is no field");
            unless(!twice, "/fields", "a field stands twice");
        }
        Block::Scale(it) => {
            unless(!it.rows.is_empty(), "/rows", "the scale has no row");
            let odd = it.points % 2 == 1 && (3..=11).contains(&it.points);
            unless(odd, "/points", "a scale has an odd number of points, from 3 to 11");
        }
        Block::Rating(it) => {
            unless(!it.rows.is_empty(), "/rows", "there is nothing to rate");
            unless((2..=7).contains(&it.levels.len()), "/levels", "a rating has two to seven levels");
        }
        Block::Checklist(it) => {
            unless(!it.items.is_empty() || it.free > 0, "/items", "there is nothing to tick");
        }
        Block::Choice(it) => unless(it.options.len() > 1, "/options", "there is nothing to choose between"),
        Block::Table(it) => {
            unless(!it.columns.is_empty(), "/columns", "the table has no column");
            unless(
                !it.rows.is_empty() || it.free > 0,
                "",
                "the table has no row: name `rows`, or set `free`",
            );
        }
        Block::Canvas(it) => unless(!it.areas.is_empty(), "/areas", "the canvas has no area"),
        Block::Lanes(it) => {
            let lanes = it.all();
            unless(!lanes.is_empty(), "", "there is no lane: name `lanes`, or a `preset`");
            unless(
                !it.phases.is_empty() || it.free > 0,
                "",
                "there is no column: name `phases`, or set `free`",
            );
            let known = it.lines.iter().all(|line| lanes.iter().any(|it| it.id == line.after));
            unless(known, "/lines", "a line stands after a lane that is not there");
        }
        Block::Timeline(it) => {
            unless(
                !it.units.is_empty() || it.free > 0,
                "",
                "there is no column: name `units`, or set `free`",
            );
            unless(!it.rows.is_empty() || it.milestones, "/rows", "the timeline has no row");
        }
        Block::Radial(it) => {
            unless((2..=12).contains(&it.sectors), "/sectors", "a circle has two to twelve sectors");
        }
        Block::Layers(it) => unless(!it.layers.is_empty(), "/layers", "there is no layer"),
        Block::Tree(it) => {
            let fits = (1..=8).contains(&it.levels[0]) && it.levels[1] <= 12;
            unless(fits, "/levels", "a tree has one to eight branches, each with at most twelve leaves");
        }
        Block::Flow(it) => unless(!it.steps.is_empty(), "/steps", "there is no step"),
        Block::Vote(it) => {
            unless(!it.items.is_empty() || it.free > 0, "/items", "there is nothing to vote on");
        }
        Block::Text(_)
        | Block::Field(_)
        | Block::Lines(_)
        | Block::Question(_)
        | Block::Actions(_)
        | Block::Diagram(_)
        | Block::Sketch(_) => {}
    }
    out
}
