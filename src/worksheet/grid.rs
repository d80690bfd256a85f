//! The grid of a sheet: rows and columns, paper, and the pages that rows fall on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::worksheet::block::Block;

/// A rectangle of cells; columns and rows are counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// First column.
    #[schemars(range(min = 1, max = 24))]
    pub column: u8,
    /// First row.
    #[schemars(range(min = 1, max = 200))]
    pub row: u8,
    /// Columns it spans.
    #[serde(default = "one")]
    #[schemars(range(min = 1, max = 24))]
    pub width: u8,
    /// Rows it spans.
    #[serde(default = "one")]
    #[schemars(range(min = 1, max = 200))]
    pub height: u8,
}

fn one() -> u8 {
    1
}

impl Area {
    /// Returns the column after its last one.
    pub fn right(self) -> u16 {
        u16::from(self.column) + u16::from(self.width)
    }

    /// Returns the row after its last one.
    pub fn bottom(self) -> u16 {
        u16::from(self.row) + u16::from(self.height)
    }

    /// Returns whether two areas share a cell.
    pub fn overlaps(self, other: Self) -> bool {
        u16::from(self.column) < other.right()
            && u16::from(other.column) < self.right()
            && u16::from(self.row) < other.bottom()
            && u16::from(other.row) < self.bottom()
    }
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 105 × 148 mm
    A6,
    /// 148 × 210 mm
    A5,
    /// 210 × 297 mm
    A4,
    /// 297 × 420 mm
    A3,
    /// 420 × 594 mm
    A2,
    /// 594 × 841 mm
    A1,
    /// 841 × 1189 mm
    A0,
    /// 216 × 279 mm (8.5 × 11 inches)
    Letter,
    /// 279 × 432 mm (11 × 17 inches)
    Tabloid,
}

impl Paper {
    /// Every size, from the smallest of its family to the largest.
    pub const ALL: [Self; 9] =
        [Self::A6, Self::A5, Self::A4, Self::A3, Self::A2, Self::A1, Self::A0, Self::Letter, Self::Tabloid];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::A6 => "A6",
            Self::A5 => "A5",
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::A2 => "A2",
            Self::A1 => "A1",
            Self::A0 => "A0",
            Self::Letter => "Letter",
            Self::Tabloid => "Tabloid",
        }
    }

    /// Returns the size with a name, however it is written.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name().eq_ignore_ascii_case(name))
    }

    /// Returns width and height of the sheet as it lies, in mm.
    pub fn lying(self, orientation: Orientation) -> (f64, f64) {
        let (narrow, wide) = self.mm();
        match orientation {
            Orientation::Portrait => (narrow, wide),
            Orientation::Landscape => (wide, narrow),
        }
    }

    /// Returns width and height of the upright sheet, in mm (ISO 216; ANSI Y14.1 for Letter and Tabloid).
    pub fn mm(self) -> (f64, f64) {
        match self {
            Self::A6 => (105.0, 148.0),
            Self::A5 => (148.0, 210.0),
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
            Self::A2 => (420.0, 594.0),
            Self::A1 => (594.0, 841.0),
            Self::A0 => (841.0, 1189.0),
            Self::Letter => (215.9, 279.4),
            Self::Tabloid => (279.4, 431.8),
        }
    }
}

/// How the paper lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// On its side.
    Landscape,
}

impl Orientation {
    /// Returns the word of the file, which is that of CSS too.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Portrait => "portrait",
            Self::Landscape => "landscape",
        }
    }
}

/// Height of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Height {
    /// As high as what is in it.
    Auto,
    /// A share of what is left of the paper.
    Share(u8),
}

impl Height {
    /// Reads `auto`, `1fr`, `2fr`…
    pub fn parse(text: &str) -> Option<Self> {
        if text == "auto" {
            return Some(Self::Auto);
        }
        text.strip_suffix("fr")?.parse().ok().filter(|it| *it > 0).map(Self::Share)
    }
}

/// A block in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its cells.
    pub area: Area,
    /// Its sheet of paper, from 1.
    pub page: u8,
}

/// The blocks of a tool in their places, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Relative widths of the columns.
    pub columns: Vec<u8>,
    /// Heights of the rows.
    pub rows: Vec<Height>,
    /// One for each block.
    pub blocks: Vec<Placed>,
}

impl Grid {
    /// Places the blocks: one without a place has a row of its own below all blocks before it.
    pub fn new(columns: &[u8], rows: &[Height], blocks: &[Block]) -> Self {
        let columns = if columns.is_empty() { vec![1] } else { columns.to_vec() };
        let width = u8::try_from(columns.len()).unwrap_or(u8::MAX);
        let mut below = 1u16;
        let mut page = 1u8;
        let mut placed = Vec::with_capacity(blocks.len());
        for block in blocks {
            let common = block.common();
            let row = u8::try_from(below).unwrap_or(u8::MAX);
            let area = common.at.unwrap_or(Area { column: 1, row, width, height: 1 });
            below = below.max(area.bottom());
            page = common.page.unwrap_or(page);
            placed.push(Placed { area, page });
        }
        let mut rows = rows.to_vec();
        let used = usize::from(below.saturating_sub(1));
        if rows.is_empty() {
            rows = vec![Height::Auto; used];
        }
        Self { columns, rows, blocks: placed }
    }

    /// Returns how many sheets of paper there are.
    pub fn pages(&self) -> u8 {
        self.blocks.iter().map(|it| it.page).max().unwrap_or(1)
    }
}
