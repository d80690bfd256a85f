//! Places of cards, pages and parts of posters on larger sheets. Pure geometry, in mm from the upper left corner.

use serde::Serialize;

/// A width and a height.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Size {
    /// In mm.
    pub width: f64,
    /// In mm.
    pub height: f64,
}

impl Size {
    /// Returns the same size lying on its other side.
    pub fn turned(self) -> Self {
        Self { width: self.height, height: self.width }
    }
}

/// A line to cut, fold or measure along.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mark {
    /// Where it begins.
    pub x1: f64,
    /// Where it begins.
    pub y1: f64,
    /// Where it ends.
    pub x2: f64,
    /// Where it ends.
    pub y2: f64,
    /// Whether it is dashed: a fold, or a cut through the picture.
    pub dash: bool,
}

impl Mark {
    fn upright(x: f64, y1: f64, y2: f64) -> Self {
        Self { x1: x, y1, x2: x, y2, dash: false }
    }

    fn level(y: f64, x1: f64, x2: f64) -> Self {
        Self { x1, y1: y, x2, y2: y, dash: false }
    }
}

/// The edge over which the printer turns a sheet for its other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flip {
    /// The longer one, as in a book of upright pages: what printers do unless told otherwise.
    Long,
    /// The shorter one.
    Short,
}

/// A place on a side of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Place {
    /// Left edge of what is cut out.
    pub x: f64,
    /// Upper edge of what is cut out.
    pub y: f64,
    /// By how many degrees it is turned: 0 or 180.
    pub turn: u16,
}

/// Cards in rows and columns on a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Cut {
    /// The sheet as it lies.
    pub sheet: Size,
    /// One card, after the cut.
    pub card: Size,
    /// Places of fronts, row by row.
    pub fronts: Vec<Place>,
    /// Cut marks of both sides.
    pub marks: Vec<Mark>,
}

/// Marks are no longer than this.
const MARK: f64 = 4.0;

impl Cut {
    /// Puts as many cards on a sheet as there is room for, upright or lying; `None` where not one fits.
    ///
    /// With `bleed` cards stand two bleeds apart, and marks keep clear of it; without, they touch.
    pub fn new(sheet: Size, card: Size, bleed: f64) -> Option<Self> {
        let upright = Self::lying(sheet, card, bleed);
        let turned = Self::lying(sheet.turned(), card, bleed);
        match (upright, turned) {
            (Some(a), Some(b)) => Some(if b.fronts.len() > a.fronts.len() { b } else { a }),
            (a, b) => a.or(b),
        }
    }

    fn lying(sheet: Size, card: Size, bleed: f64) -> Option<Self> {
        let gap = 2.0 * bleed;
        // Each with its bleed on both sides; a hair of tolerance for sizes that fill a sheet.
        let fit = |room: f64, one: f64| ((room + 0.01) / (one + gap)).floor();
        let (columns, rows) = (fit(sheet.width, card.width), fit(sheet.height, card.height));
        if columns < 1.0 || rows < 1.0 {
            return None;
        }
        let left = (sheet.width - columns * card.width - (columns - 1.0) * gap) / 2.0;
        let top = (sheet.height - rows * card.height - (rows - 1.0) * gap) / 2.0;
        let at = |from: f64, one: f64, count: f64| -> Vec<f64> {
            let mut out = Vec::new();
            let mut next = 0.0;
            while next < count {
                out.push(from + next * (one + gap));
                next += 1.0;
            }
            out
        };
        let (xs, ys) = (at(left, card.width, columns), at(top, card.height, rows));
        let fronts = ys.iter().flat_map(|y| xs.iter().map(|x| Place { x: *x, y: *y, turn: 0 })).collect();
        let marks = marks(sheet, &xs, &ys, card, bleed);
        Some(Self { sheet, card, fronts, marks })
    }

    /// Returns how many cards a sheet holds.
    pub fn count(&self) -> usize {
        self.fronts.len()
    }

    /// Returns where the back of a front stands on the other side, so that both meet when the sheet is turned.
    pub fn back(&self, front: Place, flip: Flip) -> Place {
        let is_upright = self.sheet.height >= self.sheet.width;
        // Over an upright edge left and right change places; over a level one top and bottom do, and with
        // them the way up.
        if is_upright == (flip == Flip::Long) {
            Place { x: self.sheet.width - front.x - self.card.width, ..front }
        } else {
            Place { y: self.sheet.height - front.y - self.card.height, turn: 180 - front.turn, ..front }
        }
    }
}

/// Marks where to cut: outside the cards, or where they reach the edge of the paper, short strokes on the line.
fn marks(sheet: Size, xs: &[f64], ys: &[f64], card: Size, bleed: f64) -> Vec<Mark> {
    let lines = |list: &[f64], one: f64| -> Vec<f64> {
        let mut all: Vec<f64> = list.iter().flat_map(|it| [*it, it + one]).collect();
        all.dedup_by(|a, b| (*a - *b).abs() < 0.01);
        all
    };
    let (across, down) = (lines(xs, card.width), lines(ys, card.height));
    let ends = |list: &[f64]| (list.first().copied().unwrap_or(0.0), list.last().copied().unwrap_or(0.0));
    let ((left, right), (top, bottom)) = (ends(&across), ends(&down));
    // From where to where a mark goes on the near and the far side of the block of cards.
    let strokes = |near: f64, far: f64, edge: f64| -> [(f64, f64); 2] {
        let clear = bleed + 0.5;
        let length = MARK.min(near - clear);
        if length >= 1.0 {
            [(near - clear - length, near - clear), (far + clear, far + clear + length)]
        } else {
            [(0.0, near + MARK), (far - MARK, edge)]
        }
    };
    let inside = |it: f64, edge: f64| it > 0.3 && it < edge - 0.3;
    let mut out = Vec::new();
    for x in across.into_iter().filter(|it| inside(*it, sheet.width)) {
        out.extend(strokes(top, bottom, sheet.height).map(|(from, to)| Mark::upright(x, from, to)));
    }
    for y in down.into_iter().filter(|it| inside(*it, sheet.height)) {
        out.extend(strokes(left, right, sheet.width).map(|(from, to)| Mark::level(y, from, to)));
    }
    out
}

/// Returns the pages on both sides of each sheet of a booklet that is folded once and stapled in the fold:
/// left and right of the front, left and right of the back, counted from 1.
///
/// `pages` is a multiple of four.
pub fn saddle(pages: usize) -> Vec<[[usize; 2]; 2]> {
    (0..pages / 4).map(|at| [[pages - 2 * at, 2 * at + 1], [2 * at + 2, pages - 2 * at - 1]]).collect()
}

/// A part of a poster, on a sheet of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tile {
    /// Row as a letter, column as a number: `B3`.
    pub label: String,
    /// Left edge of the window in the poster.
    pub x: f64,
    /// Upper edge of the window in the poster.
    pub y: f64,
    /// Width of the window.
    pub width: f64,
    /// Height of the window.
    pub height: f64,
    /// Where the window stands on its sheet.
    pub at: Corner,
    /// Where to cut, and where the next part begins.
    pub marks: Vec<Mark>,
    /// Where label and overview stand.
    pub strip: Strip,
}

/// An upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Corner {
    /// In mm.
    pub x: f64,
    /// In mm.
    pub y: f64,
}

/// A free place on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Strip {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A poster on smaller sheets.
#[derive(Debug, Clone, PartialEq)]
pub struct Tiles {
    /// A sheet as it lies.
    pub sheet: Size,
    /// Parts, row by row.
    pub tiles: Vec<Tile>,
}

/// What printers can not reach at the edges of a sheet, with room for marks.
const EDGE: f64 = 10.0;

/// Room below a part for its label, the overview and the rule to measure.
const FOOT: f64 = 20.0;

impl Tiles {
    /// Cuts a poster into as few sheets as will do; neighbours share a stripe of `overlap` mm to glue on.
    ///
    /// `None` where a sheet has no room for anything.
    pub fn new(poster: Size, sheet: Size, overlap: f64) -> Option<Self> {
        let both = [sheet, sheet.turned()].map(|it| Self::lying(poster, it, overlap));
        both.into_iter().flatten().min_by_key(|it| it.tiles.len())
    }

    fn lying(poster: Size, sheet: Size, overlap: f64) -> Option<Self> {
        let room = Size { width: sheet.width - 2.0 * EDGE, height: sheet.height - EDGE - FOOT };
        let columns = parts(poster.width, room.width, overlap)?;
        let rows = parts(poster.height, room.height, overlap)?;
        let mut tiles = Vec::new();
        for (row, (y, height)) in rows.iter().copied().enumerate() {
            for (column, (x, width)) in columns.iter().copied().enumerate() {
                let letter = char::from(b'A'.saturating_add(u8::try_from(row).unwrap_or(25).min(25)));
                let at = Corner { x: EDGE, y: EDGE };
                let is_last = (column + 1 == columns.len(), row + 1 == rows.len());
                tiles.push(Tile {
                    label: format!("{letter}{}", column + 1),
                    x,
                    y,
                    width,
                    height,
                    at,
                    marks: tile_marks(at, Size { width, height }, overlap, is_last),
                    strip: Strip {
                        x: sheet.width / 2.0,
                        y: sheet.height - FOOT + 4.0,
                        width: sheet.width / 2.0 - EDGE,
                        height: FOOT - 8.0,
                    },
                });
            }
        }
        Some(Self { sheet, tiles })
    }
}

/// Returns begin and length of equal parts of a length, each at most `room`, that overlap.
fn parts(whole: f64, room: f64, overlap: f64) -> Option<Vec<(f64, f64)>> {
    if room <= overlap + 1.0 {
        return None;
    }
    let mut count = 1.0;
    while (whole + (count - 1.0) * overlap) / count > room + 0.001 {
        count += 1.0;
    }
    let one = (whole + (count - 1.0) * overlap) / count;
    let mut out = Vec::new();
    let mut at = 0.0;
    while at < count {
        out.push((at * (one - overlap), one));
        at += 1.0;
    }
    Some(out)
}

fn tile_marks(at: Corner, size: Size, overlap: f64, (last_column, last_row): (bool, bool)) -> Vec<Mark> {
    let (right, bottom) = (at.x + size.width, at.y + size.height);
    let mut out = Vec::new();
    // At both ends of each cut, so that a straight edge has two points to lie on.
    let mut cut_down = |x: f64| {
        out.push(Mark::upright(x, at.y - 5.0, at.y - 1.0));
        out.push(Mark::upright(x, bottom + 1.0, bottom + 4.0));
    };
    cut_down(at.x);
    cut_down(right);
    if !last_column {
        cut_down(right - overlap);
    }
    let mut cut_across = |y: f64| {
        out.push(Mark::level(y, at.x - 5.0, at.x - 1.0));
        out.push(Mark::level(y, right + 1.0, right + 5.0));
    };
    cut_across(at.y);
    cut_across(bottom);
    if !last_row {
        cut_across(bottom - overlap);
    }
    if !last_column {
        let x = right - overlap;
        out.push(Mark { dash: true, ..Mark::upright(x, at.y, bottom) });
    }
    if !last_row {
        let y = bottom - overlap;
        out.push(Mark { dash: true, ..Mark::level(y, at.x, right) });
    }
    out
}
