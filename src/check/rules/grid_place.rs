//! Blocks, areas and boxes that overlap or leave their grid.

use crate::base::span::{FileId, Span};
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::tools::Tool;
use crate::worksheet::Block;
use crate::worksheet::grid::{Area, Grid, Height};

pub(super) const RULE: Rule = Rule {
    code: "grid-place",
    severity: Severity::Error,
    docs: r"Blocks of a worksheet stand on its grid, areas of a canvas on the grid of the canvas, boxes of a model on that of the model. Two of them may not share a cell (a box may stand `inside` another that spans its cells), and none may lie outside the columns, or outside the rows where `rows` are named. `page = 2` begins a new sheet: the rows of a later page lie below all rows of the pages before it.

Correct `at`, or leave it out: a block without it has a row of its own.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for tool in context.tools() {
        blocks(context, tool, &mut out);
        for (at, block) in tool.facts.blocks.iter().enumerate() {
            let Block::Canvas(canvas) = block else { continue };
            let areas: Vec<(&str, Area)> = canvas.areas.iter().map(|it| (it.id.as_str(), it.at)).collect();
            let place = |nth: usize| format!("/blocks/{at}/areas/{nth}/at");
            let size = (u16::from(canvas.columns), Some(u16::from(canvas.rows)));
            judge(context, tool.file, &areas, size, &place, &|_, _| false, &mut out);
        }
    }
    for model in context.models() {
        let boxes = &model.facts.boxes;
        let areas: Vec<(&str, Area)> = boxes.iter().map(|it| (it.id.as_str(), it.at)).collect();
        let place = |nth: usize| format!("/boxes/{nth}/at");
        let nested = |a: usize, b: usize| is_inside(boxes, a, b) || is_inside(boxes, b, a);
        judge(context, model.file, &areas, (u16::from(model.facts.columns), None), &place, &nested, &mut out);
        for (at, it) in boxes.iter().enumerate() {
            let Some(outer) = it.inside.as_ref().and_then(|id| boxes.iter().find(|it| it.id == *id)) else {
                continue;
            };
            let spans = outer.at.column <= it.at.column
                && outer.at.row <= it.at.row
                && it.at.right() <= outer.at.right()
                && it.at.bottom() <= outer.at.bottom();
            let place = || context.place(model.file, &format!("/boxes/{at}/inside"));
            if is_inside(boxes, at, at) {
                out.push(Finding::new(&RULE, place(), format!("`{}` stands inside itself", it.id)));
            } else if !spans {
                let message =
                    format!("`{}` stands inside `{}`, which does not span its cells", it.id, outer.id);
                out.push(Finding::new(&RULE, place(), message).help("make the outer box larger"));
            }
        }
    }
    out
}

/// Whether a box stands inside another, at any depth; a box in a circle is inside itself.
fn is_inside(boxes: &[crate::diagram::form::ModelBox], inner: usize, outer: usize) -> bool {
    let mut at = inner;
    for _ in 0..boxes.len() {
        let Some(next) = boxes[at].inside.as_ref().and_then(|id| boxes.iter().position(|it| it.id == *id))
        else {
            return false;
        };
        if next == outer {
            return true;
        }
        at = next;
    }
    false
}

fn blocks(context: &Context<'_>, tool: &Tool, out: &mut Vec<Finding>) {
    let facts = &tool.facts;
    let heights: Vec<Height> = facts.rows.iter().filter_map(|it| Height::parse(it.get_ref())).collect();
    let grid = Grid::new(&facts.columns, &heights, &facts.blocks);
    let ids = facts.blocks.iter().map(|it| it.common().id);
    let areas: Vec<(&str, Area)> = ids.zip(&grid.blocks).map(|(id, it)| (id, it.area)).collect();
    let place = |nth: usize| {
        let has_place = facts.blocks[nth].common().at.is_some();
        format!("/blocks/{nth}{}", if has_place { "/at" } else { "" })
    };
    let columns = u16::try_from(grid.columns.len()).unwrap_or(u16::MAX);
    let rows = (!facts.rows.is_empty()).then(|| u16::try_from(facts.rows.len()).unwrap_or(u16::MAX));
    judge(context, tool.file, &areas, (columns, rows), &place, &|_, _| false, out);
    let mut last = 1;
    for (at, placed) in grid.blocks.iter().enumerate() {
        let above = grid.blocks.iter().filter(|it| it.page < placed.page).map(|it| it.area.bottom()).max();
        let overlaps_page = above.is_some_and(|it| u16::from(placed.area.row) < it);
        let is_out_of_order = placed.page < last || placed.page > last + 1;
        last = last.max(placed.page);
        if overlaps_page || is_out_of_order {
            let span = context.place(tool.file, &format!("/blocks/{at}"));
            let message = format!("page {} begins among the rows of another page", placed.page);
            out.push(Finding::new(&RULE, span, message).help("number pages in order, each below the last"));
        }
    }
}

/// Holds areas against each other and against the grid; `(columns, rows)` is its size.
fn judge(
    context: &Context<'_>,
    file: FileId,
    areas: &[(&str, Area)],
    (columns, rows): (u16, Option<u16>),
    place: &dyn Fn(usize) -> String,
    may_share: &dyn Fn(usize, usize) -> bool,
    out: &mut Vec<Finding>,
) {
    let span = |nth: usize| -> Span { context.place(file, &place(nth)) };
    for (nth, (id, area)) in areas.iter().enumerate() {
        let is_real = area.column > 0 && area.row > 0 && area.width > 0 && area.height > 0;
        let in_columns = area.right() <= columns + 1;
        let in_rows = rows.is_none_or(|it| area.bottom() <= it + 1);
        if !is_real || !in_columns || !in_rows {
            let size = match rows {
                Some(rows) => format!("{columns} × {rows}"),
                None => format!("{columns} columns"),
            };
            let message = format!("`{id}` leaves the grid of {size}");
            out.push(Finding::new(&RULE, span(nth), message).help("columns and rows are counted from 1"));
            continue;
        }
        let shares = areas[..nth]
            .iter()
            .enumerate()
            .find(|(other, it)| it.1.overlaps(*area) && !may_share(nth, *other));
        if let Some((other, (first, _))) = shares {
            let message = format!("`{id}` lies over `{first}`");
            out.push(Finding::new(&RULE, span(nth), message).also(span(other), "here"));
        }
    }
}
