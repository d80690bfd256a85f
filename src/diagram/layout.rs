//! Gives rows and columns their sizes and every shape its place.

use std::collections::BTreeMap;

use crate::diagram::form::{Arrow, Form, ModelBox, Shape, Side, Stroke};
use crate::diagram::measure;

/// A drawing in places; x to the right, y downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// What is drawn, from back to front.
    pub items: Vec<Item>,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// The outline of a box.
    Frame {
        /// The box's id.
        id: String,
        /// Its outline.
        shape: Shape,
        /// Whether it is the main thing.
        strong: bool,
        /// Whether others stand inside it.
        holds: bool,
        /// Left, top, width and height.
        place: Rect,
    },
    /// Lines of text.
    Words {
        /// Where the lines begin, end or have their middle.
        x: f64,
        /// Baseline of the first line.
        y: f64,
        /// How x is meant.
        anchor: Anchor,
        /// Size and line height.
        style: Style,
        /// The lines.
        lines: Vec<String>,
    },
    /// A line, with heads.
    Line {
        /// From, to.
        points: [(f64, f64); 2],
        /// Head at the end.
        head: bool,
        /// Head at the beginning.
        tail: bool,
        /// Whether it is dashed.
        dashed: bool,
    },
}

/// Left, top, width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    fn middle(self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
}

/// What the x of text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The words of a box.
    Label,
    /// The words of a box that is the main thing or holds others.
    Strong,
    /// The second line of a box, an arrow's words, an axis.
    Note,
}

impl Style {
    /// Returns the size of the type.
    pub fn size(self) -> f64 {
        match self {
            Self::Label | Self::Strong => 15.0,
            Self::Note => 13.0,
        }
    }

    /// Returns the height of a line.
    pub fn line(self) -> f64 {
        self.size() * 1.28
    }
}

/// Width of a column without its gaps.
const COLUMN: f64 = 158.0;
/// Widest that a column becomes for the sake of a word that could be divided.
const MOST: f64 = 206.0;
/// Between columns and between rows.
const GAP: f64 = 34.0;
/// Between an outline and its words, and between nested outlines.
const PAD: f64 = 11.0;
/// Around the drawing.
const MARGIN: f64 = 6.0;

struct Text {
    label: Vec<String>,
    note: Vec<String>,
    style: Style,
}

impl Text {
    fn height(&self) -> f64 {
        lines(&self.label) * self.style.line() + lines(&self.note) * Style::Note.line()
    }
}

fn lines(it: &[String]) -> f64 {
    f64::from(u32::try_from(it.len()).unwrap_or(0))
}

/// Puts a model in places; `say` gives the words of a box (`id`, `id.note`), arrow or axis.
pub fn draw(form: &Form<'_>, tag: &str, say: &dyn Fn(&str) -> Option<String>) -> Drawing {
    let mut plan = Plan::new(form, tag, say);
    plan.rows();
    plan.items(form, tag, say)
}

struct Plan<'a> {
    boxes: Vec<Cell<'a>>,
    columns: Vec<(f64, f64)>,
    rows: Vec<(f64, f64)>,
    row_gaps: Vec<f64>,
}

struct Cell<'a> {
    form: &'a ModelBox,
    text: Text,
    holds: bool,
    /// How many boxes are around it.
    depth: usize,
    /// Boxes around it that begin or end at its sides: left, top, right, bottom.
    around: [Vec<usize>; 4],
}

impl<'a> Plan<'a> {
    fn new(form: &Form<'a>, tag: &str, say: &dyn Fn(&str) -> Option<String>) -> Self {
        let by_id: BTreeMap<&str, usize> =
            form.boxes.iter().enumerate().map(|(at, it)| (it.id.as_str(), at)).collect();
        let held: Vec<&str> = form.boxes.iter().filter_map(|it| it.inside.as_deref()).collect();
        let (columns, row_gaps) = gaps(form, &by_id, tag, say);
        let mut boxes = Vec::with_capacity(form.boxes.len());
        for it in form.boxes {
            let (around, depth) = around(form, &by_id, it);
            let holds = held.contains(&it.id.as_str());
            let left = columns.get(usize::from(it.at.column) - 1).map_or(0.0, |it| it.0);
            let right = columns.get(usize::from(it.at.right()) - 2).map_or(0.0, |it| it.1);
            let nested = f64::from(u32::try_from(around[0].len() + around[2].len()).unwrap_or(0)) * PAD;
            let wide = right - left - nested - 2.0 * PAD - inset(it.shape);
            let style = if it.strong || holds { Style::Strong } else { Style::Label };
            let words = |key: &str, style: Style| match say(key) {
                Some(text) => measure::lines(&text, tag, style.size(), wide),
                None => Vec::new(),
            };
            let text = Text {
                label: words(&it.id, style),
                note: words(&format!("{}.note", it.id), Style::Note),
                style,
            };
            boxes.push(Cell { form: it, text, holds, depth, around });
        }
        Self { boxes, columns, rows: Vec::new(), row_gaps }
    }

    /// Height that the boxes around need above a box for their own words.
    fn above(&self, cell: &Cell<'_>) -> f64 {
        cell.around[1].iter().map(|it| self.boxes[*it].text.height() + 2.0 * PAD).sum()
    }

    fn below(cell: &Cell<'_>) -> f64 {
        f64::from(u32::try_from(cell.around[3].len()).unwrap_or(0)) * PAD
    }

    fn rows(&mut self) {
        let count = self.boxes.iter().map(|it| usize::from(it.form.at.bottom()) - 1).max().unwrap_or(0);
        let mut heights = vec![0.0f64; count];
        let mut order: Vec<&Cell<'_>> = self.boxes.iter().filter(|it| !it.holds).collect();
        order.sort_by_key(|it| it.form.at.height);
        for cell in order {
            let more = match cell.form.shape {
                Shape::Circle => 3.4 * PAD,
                Shape::Plain => 0.5 * PAD,
                _ => 2.0 * PAD,
            };
            let need = cell.text.height() + more + self.above(cell) + Self::below(cell);
            let first = usize::from(cell.form.at.row) - 1;
            let last = usize::from(cell.form.at.bottom()) - 2;
            let have: f64 = heights[first..=last].iter().sum::<f64>()
                + self.row_gaps.get(first..last).unwrap_or_default().iter().sum::<f64>();
            if need > have {
                heights[last] += need - have;
            }
        }
        // What a box that holds others says itself stands in the rows above the first of them.
        for cell in self.boxes.iter().filter(|it| it.holds) {
            let inner = self.boxes.iter().filter(|it| it.form.inside.as_deref() == Some(&cell.form.id));
            let below = inner.map(|it| usize::from(it.form.at.row)).min().unwrap_or(0);
            let first = usize::from(cell.form.at.row) - 1;
            if below < first + 2 {
                continue;
            }
            let need = cell.text.height() + 1.5 * PAD + self.above(cell);
            let have: f64 = heights[first..below - 1].iter().sum();
            heights[below - 2] += (need - have).max(0.0);
        }
        let mut y = MARGIN;
        self.rows = heights
            .iter()
            .enumerate()
            .map(|(at, height)| {
                let top = y;
                y += height + self.row_gaps.get(at).copied().unwrap_or(GAP);
                (top, top + height)
            })
            .collect();
    }

    fn rect(&self, cell: &Cell<'_>) -> Rect {
        let at = cell.form.at;
        let pads = |it: usize| f64::from(u32::try_from(cell.around[it].len()).unwrap_or(0)) * PAD;
        let left = self.columns[usize::from(at.column) - 1].0 + pads(0);
        let right = self.columns[usize::from(at.right()) - 2].1 - pads(2);
        let top = self.rows[usize::from(at.row) - 1].0 + self.above(cell);
        let bottom = self.rows[usize::from(at.bottom()) - 2].1 - Self::below(cell);
        Rect { x: left, y: top, width: right - left, height: bottom - top }
    }

    fn items(&self, form: &Form<'_>, tag: &str, say: &dyn Fn(&str) -> Option<String>) -> Drawing {
        let mut items = Vec::new();
        let mut rects: BTreeMap<&str, Rect> = BTreeMap::new();
        for cell in &self.boxes {
            rects.insert(&cell.form.id, self.rect(cell));
        }
        // What holds others is drawn behind them, the outermost first.
        let mut order: Vec<&Cell<'_>> = self.boxes.iter().collect();
        order.sort_by_key(|it| it.depth);
        for cell in &order {
            let place = rects[cell.form.id.as_str()];
            items.push(Item::Frame {
                id: cell.form.id.clone(),
                shape: cell.form.shape,
                strong: cell.form.strong,
                holds: cell.holds,
                place,
            });
        }
        self.arrows(form, &rects, tag, say, &mut items);
        for cell in &order {
            words(cell, rects[cell.form.id.as_str()], &mut items);
        }
        let mut width = self.columns.last().map_or(0.0, |it| it.1) + MARGIN;
        let mut height = self.rows.last().map_or(0.0, |it| it.1) + MARGIN;
        for axis in form.axes {
            (width, height) = axis_items(
                axis.side,
                (width, height),
                &|name| say(&format!("{}{name}", axis.id)),
                &mut items,
            );
        }
        Drawing { width, height, items }
    }

    fn arrows(
        &self,
        form: &Form<'_>,
        rects: &BTreeMap<&str, Rect>,
        tag: &str,
        say: &dyn Fn(&str) -> Option<String>,
        items: &mut Vec<Item>,
    ) {
        let pair = |it: &Arrow| {
            let mut ends = [it.from.clone(), it.to.clone()];
            ends.sort();
            ends
        };
        let mut labels = Vec::new();
        for (at, arrow) in form.arrows.iter().enumerate() {
            let (Some(from), Some(to)) = (rects.get(arrow.from.as_str()), rects.get(arrow.to.as_str()))
            else {
                continue;
            };
            let twins: Vec<usize> = form
                .arrows
                .iter()
                .enumerate()
                .filter(|(_, it)| pair(it) == pair(arrow))
                .map(|(at, _)| at)
                .collect();
            let of = f64::from(u32::try_from(twins.len()).unwrap_or(1));
            let mine =
                f64::from(u32::try_from(twins.iter().position(|it| *it == at).unwrap_or(0)).unwrap_or(0));
            let (points, upright) = ends(*from, *to, (mine + 1.0) / (of + 1.0));
            items.push(Item::Line {
                points,
                head: arrow.head,
                tail: arrow.both,
                dashed: arrow.line == Stroke::Dashed,
            });
            let Some(text) = arrow.id.as_ref().and_then(|it| say(it)) else { continue };
            let middle = (f64::midpoint(points[0].0, points[1].0), f64::midpoint(points[0].1, points[1].1));
            let style = Style::Note;
            let wide = if upright { LABEL } else { (points[1].0 - points[0].0).abs() - PAD };
            let lines = measure::lines(&text, tag, style.size(), wide.max(60.0));
            let count = self::lines(&lines);
            labels.push(if upright {
                let y = middle.1 - count * style.line() / 2.0 + style.size() * 0.82;
                Item::Words { x: middle.0 + 8.0, y, anchor: Anchor::Start, style, lines }
            } else {
                // Above the line.
                let y = middle.1 - (count - 1.0) * style.line() - 6.0;
                Item::Words { x: middle.0, y, anchor: Anchor::Middle, style, lines }
            });
        }
        items.extend(labels);
    }
}

/// Width of the words beside an upright arrow.
const LABEL: f64 = 150.0;

/// Returns left and right of the columns, and the gaps below the rows.
///
/// Words on arrows need wider gaps, and syllables that can not be divided wider columns.
fn gaps(
    form: &Form<'_>,
    by_id: &BTreeMap<&str, usize>,
    tag: &str,
    say: &dyn Fn(&str) -> Option<String>,
) -> (Vec<(f64, f64)>, Vec<f64>) {
    let last = form.boxes.iter().map(|it| usize::from(it.at.right()) - 1).max().unwrap_or(0);
    let count = usize::from(form.columns).max(last);
    let rows = form.boxes.iter().map(|it| usize::from(it.at.bottom()) - 1).max().unwrap_or(0);
    let mut wide = COLUMN;
    for it in form.boxes {
        let shares = f64::from(it.at.width);
        let text = say(&it.id).unwrap_or_default();
        let around = 2.0 * PAD + inset(it.shape);
        // A word is rather written whole than divided, unless it would make all columns wide.
        let words = text.split_whitespace().map(|it| measure::width(it, Style::Strong.size()) + around);
        let whole = words.filter(|it| *it <= MOST * shares).fold(0.0, f64::max);
        let need = whole.max(measure::widest(&text, tag, Style::Strong.size()) + around);
        wide = wide.max((need - (shares - 1.0) * GAP) / shares);
    }
    let mut column_gaps = vec![GAP; count];
    let mut row_gaps = vec![GAP; rows];
    // A table of boxes without arrows stands close together.
    if form.arrows.is_empty() {
        column_gaps.fill(10.0);
        row_gaps.fill(10.0);
    }
    for arrow in form.arrows {
        let Some(text) = arrow.id.as_ref().and_then(|it| say(it)) else { continue };
        let (Some(from), Some(to)) = (by_id.get(arrow.from.as_str()), by_id.get(arrow.to.as_str())) else {
            continue;
        };
        let (a, b) = (form.boxes[*from].at, form.boxes[*to].at);
        if a.right() <= u16::from(b.column) || b.right() <= u16::from(a.column) {
            let gap = usize::from(a.right().min(b.right())).saturating_sub(2);
            if let Some(it) = column_gaps.get_mut(gap) {
                *it = it.max(LABEL);
            }
        } else {
            let gap = usize::from(a.bottom().min(b.bottom())).saturating_sub(2);
            let need = lines(&measure::lines(&text, tag, Style::Note.size(), LABEL)) * Style::Note.line();
            if let Some(it) = row_gaps.get_mut(gap) {
                *it = it.max(need + 2.0 * PAD);
            }
        }
    }
    let has_left = form.axes.iter().any(|it| it.side == Side::Left);
    let mut x = MARGIN + if has_left { LABEL } else { 0.0 };
    let columns = (0..count)
        .map(|at| {
            let left = x;
            x += wide + column_gaps[at];
            (left, left + wide)
        })
        .collect();
    (columns, row_gaps)
}

/// Returns the boxes around one that share its left, top, right and bottom side.
fn around(form: &Form<'_>, by_id: &BTreeMap<&str, usize>, it: &ModelBox) -> ([Vec<usize>; 4], usize) {
    let mut out: [Vec<usize>; 4] = Default::default();
    let mut inner = it;
    let mut depth = 0;
    for _ in 0..form.boxes.len() {
        let Some(at) = inner.inside.as_deref().and_then(|it| by_id.get(it)).copied() else { break };
        let outer = &form.boxes[at];
        depth += 1;
        let shared = [
            outer.at.column == it.at.column,
            outer.at.row == it.at.row,
            outer.at.right() == it.at.right(),
            outer.at.bottom() == it.at.bottom(),
        ];
        for (side, is_shared) in out.iter_mut().zip(shared) {
            if is_shared {
                side.push(at);
            }
        }
        inner = outer;
    }
    (out, depth)
}

/// What an outline takes from the width of its words.
fn inset(shape: Shape) -> f64 {
    match shape {
        Shape::Circle => 30.0,
        Shape::Chevron => 28.0,
        Shape::Round => 6.0,
        Shape::Box | Shape::Plain | Shape::Base => 0.0,
    }
}

fn words(cell: &Cell<'_>, rect: Rect, items: &mut Vec<Item>) {
    let text = &cell.text;
    let (x, middle) = rect.middle();
    let style = text.style;
    let top = if cell.holds { rect.y + PAD } else { middle - text.height() / 2.0 };
    if !text.label.is_empty() {
        let y = top + style.size() * 0.97;
        items.push(Item::Words { x, y, anchor: Anchor::Middle, style, lines: text.label.clone() });
    }
    if !text.note.is_empty() {
        let y = top + lines(&text.label) * style.line() + Style::Note.size();
        items.push(Item::Words {
            x,
            y,
            anchor: Anchor::Middle,
            style: Style::Note,
            lines: text.note.clone(),
        });
    }
}

/// Returns the ends of an arrow, and whether it runs upright; `share` is its place along the side.
fn ends(from: Rect, to: Rect, share: f64) -> ([(f64, f64); 2], bool) {
    let along = |a: (f64, f64), b: (f64, f64)| {
        let low = a.0.max(b.0);
        let high = (a.0 + a.1).min(b.0 + b.1);
        (high > low).then_some(low + (high - low) * share)
    };
    let side = |start: f64, length: f64| start + length * share;
    if from.x + from.width <= to.x || to.x + to.width <= from.x {
        let right = from.x < to.x;
        let x = if right { [from.x + from.width, to.x] } else { [from.x, to.x + to.width] };
        let y = match along((from.y, from.height), (to.y, to.height)) {
            Some(it) => [it, it],
            None => [side(from.y, from.height), side(to.y, to.height)],
        };
        ([(x[0], y[0]), (x[1], y[1])], false)
    } else {
        let down = from.y < to.y;
        let y = if down { [from.y + from.height, to.y] } else { [from.y, to.y + to.height] };
        let x = match along((from.x, from.width), (to.x, to.width)) {
            Some(it) => [it, it],
            None => [side(from.x, from.width), side(to.x, to.width)],
        };
        ([(x[0], y[0]), (x[1], y[1])], true)
    }
}

/// Draws an axis beside what is there and returns the new size of the drawing.
fn axis_items(
    side: Side,
    (width, height): (f64, f64),
    say: &dyn Fn(&str) -> Option<String>,
    items: &mut Vec<Item>,
) -> (f64, f64) {
    let style = Style::Note;
    let mut word = |x: f64, y: f64, anchor: Anchor, key: &str| {
        if let Some(text) = say(key) {
            items.push(Item::Words { x, y, anchor, style, lines: vec![text] });
        }
    };
    match side {
        Side::Bottom => {
            let y = height + 10.0;
            word(MARGIN, y + 20.0, Anchor::Start, ".low");
            word(width / 2.0, y + 20.0, Anchor::Middle, "");
            word(width - MARGIN, y + 20.0, Anchor::End, ".high");
            let points = [(MARGIN, y), (width - MARGIN, y)];
            items.push(Item::Line { points, head: true, tail: false, dashed: false });
            (width, y + 30.0)
        }
        Side::Left => {
            let x = LABEL - 6.0;
            word(x - 10.0, height - MARGIN, Anchor::End, ".low");
            word(x - 10.0, height / 2.0, Anchor::End, "");
            word(x - 10.0, MARGIN + 14.0, Anchor::End, ".high");
            let points = [(x, height - MARGIN), (x, MARGIN)];
            items.push(Item::Line { points, head: true, tail: false, dashed: false });
            (width, height)
        }
    }
}
