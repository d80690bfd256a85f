//! The pages of a sheet: which blocks stand where.

use crate::load::tools::Tool;
use crate::sheet::blocks::{self, Body};
use crate::sheet::voice::{Phrase, Voice};
use crate::worksheet::block::Block;
use crate::worksheet::grid::{Area, Grid, Height};

/// A page of a sheet: a grid of its own.
pub struct Page {
    /// Number, from 1.
    pub number: u8,
    /// Relative widths of the columns.
    pub columns: Vec<u8>,
    /// Heights of its rows.
    pub rows: Vec<Height>,
    /// Its blocks, in reading order.
    pub blocks: Vec<Placed>,
}

/// A block in its place.
pub struct Placed {
    /// Place on the grid of its page.
    pub area: Area,
    /// Its place in the tool.
    pub at: usize,
    /// What paper says above it; may be empty.
    pub lead_in: Phrase,
    /// What it says.
    pub body: Body,
}

impl Placed {
    /// Returns the block as it was defined.
    pub fn block<'a>(&self, tool: &'a Tool) -> &'a Block {
        &tool.facts.blocks[self.at]
    }
}

/// Returns the pages of a tool in a language.
pub fn pages(voice: Voice<'_>, tool: &Tool) -> Vec<Page> {
    let rows: Vec<Height> = tool.facts.rows.iter().filter_map(|it| Height::parse(it.get_ref())).collect();
    let grid = Grid::new(&tool.facts.columns, &rows, &tool.facts.blocks);
    let mut pages = Vec::new();
    for number in 1..=grid.pages() {
        let on = || grid.blocks.iter().enumerate().filter(move |(_, it)| it.page == number);
        let first = on().map(|(_, it)| it.area.row).min().unwrap_or(1);
        let end = on().map(|(_, it)| it.area.bottom()).max().unwrap_or(1);
        let height = |row: u16| grid.rows.get(usize::from(row) - 1).copied().unwrap_or(Height::Auto);
        let blocks = on().map(|(at, placed)| {
            let block = &tool.facts.blocks[at];
            Placed {
                area: Area { row: placed.area.row - first + 1, ..placed.area },
                at,
                lead_in: blocks::phrase(voice, tool, &format!("{}.lead-in", block.common().id)),
                body: blocks::body(voice, tool, block),
            }
        });
        pages.push(Page {
            number,
            columns: grid.columns.clone(),
            rows: (u16::from(first)..end).map(height).collect(),
            blocks: blocks.collect(),
        });
    }
    pages
}
