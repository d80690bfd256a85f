//! Everything on a sheet that can be answered. One list: answer key = HTML name = field of the PDF.

use std::collections::BTreeMap;

use crate::worksheet::block::Block;
use crate::worksheet::lanes;

/// Joins the names of a part; no id contains it.
pub const JOINT: &str = "--";

/// Something that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Answer key, beginning with the id of the block.
    pub key: String,
    /// What the answer can be.
    pub kind: Kind,
}

/// What an answer can be. In an answer file every answer is text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One line of text, with the most characters it may have.
    Line(u32),
    /// A day, as `2026-11-22`.
    Date,
    /// Text of several lines; the number is how many are ruled on paper.
    Text(u8),
    /// One of these words.
    Pick(Vec<String>),
    /// `yes`, or nothing.
    Tick,
    /// A whole number from 0.
    Count,
    /// Sticky notes: a line for each; `+ ` before it joins it to the group of the line above. The number
    /// is how many notes it must hold.
    Notes(u8),
}

/// Characters of one line on a form.
const LINE: u32 = 200;

/// States of a step of `flow`.
pub const STATES: [&str; 3] = ["not-begun", "on-the-way", "done"];

/// Columns of `actions`; the last one is a tick.
pub const ACTIONS: [&str; 4] = ["what", "who", "when", "done"];

/// “Not relevant” on a scale.
pub const NOT_RELEVANT: &str = "na";

/// Most characters of an answer of several lines.
pub const LONGEST: u32 = 10_000;

/// Returns everything of a block that can be answered, in reading order.
pub fn of(block: &Block) -> Vec<Part> {
    let mut out = List { block: block.common().id, parts: Vec::new() };
    match block {
        Block::Meta(it) => {
            for field in &it.fields {
                let is_date = *field == crate::worksheet::block::MetaField::Date;
                out.add(&[field.as_str()], if is_date { Kind::Date } else { Kind::Line(LINE) });
            }
        }
        Block::Text(_) => {}
        Block::Field(it) => out.add(&[], Kind::Line(it.max)),
        Block::Lines(it) => out.add(&[], Kind::Text(it.lines)),
        Block::Question(it) if it.parts.is_empty() => out.add(&[], Kind::Text(it.lines)),
        Block::Question(it) => it.parts.iter().for_each(|part| out.add(&[part], Kind::Text(it.lines))),
        Block::Scale(it) => {
            let mut values: Vec<String> = (1..=it.points).map(|at| at.to_string()).collect();
            values.extend(it.na.then(|| NOT_RELEVANT.to_owned()));
            for row in &it.rows {
                out.add(&[row], Kind::Pick(values.clone()));
                out.comment(row, it.comment);
            }
        }
        Block::Rating(it) => {
            for row in &it.rows {
                if it.columns.is_empty() {
                    out.add(&[row], Kind::Pick(it.levels.clone()));
                }
                it.columns.iter().for_each(|column| out.add(&[row, column], Kind::Pick(it.levels.clone())));
                out.comment(row, it.comment);
            }
        }
        Block::Checklist(it) => {
            it.items.iter().for_each(|item| out.add(&[item], Kind::Tick));
            for name in free(it.free) {
                out.add(&[&name], Kind::Line(LINE));
                out.add(&[&name, "done"], Kind::Tick);
            }
        }
        Block::Choice(it) => {
            if it.many {
                it.options.iter().for_each(|option| out.add(&[option], Kind::Tick));
            } else {
                out.add(&[], Kind::Pick(it.options.clone()));
            }
            if it.other {
                out.add(&["other"], Kind::Line(LINE));
            }
        }
        Block::Table(it) => {
            for row in it.rows.iter().cloned().chain(numbered("row", it.free)) {
                it.columns.iter().for_each(|column| out.add(&[&row, column], Kind::Text(it.lines)));
            }
        }
        Block::Actions(it) => {
            for row in numbered("row", it.rows) {
                for column in ACTIONS {
                    let kind = match column {
                        "done" => Kind::Tick,
                        "what" => Kind::Text(1),
                        _ => Kind::Line(LINE),
                    };
                    out.add(&[&row, column], kind);
                }
            }
        }
        Block::Canvas(it) => it.areas.iter().for_each(|area| out.add(&[&area.id], Kind::Notes(area.notes))),
        Block::Lanes(it) => {
            let columns = lanes::columns(&it.phases, it.free);
            columns.iter().filter(|it| !it.1).for_each(|(name, _)| out.add(&[name], Kind::Line(LINE)));
            for lane in it.all() {
                columns.iter().for_each(|(column, _)| out.add(&[lane.id, column], Kind::Text(2)));
            }
        }
        Block::Timeline(it) => {
            let columns = lanes::columns(&it.units, it.free);
            columns.iter().filter(|it| !it.1).for_each(|(name, _)| out.add(&[name], Kind::Line(LINE)));
            let milestones = it.milestones.then_some("milestones");
            for row in it.rows.iter().map(String::as_str).chain(milestones) {
                columns.iter().for_each(|(column, _)| out.add(&[row, column], Kind::Text(2)));
            }
        }
        Block::Radial(it) => {
            out.add(&["centre"], Kind::Line(LINE));
            for sector in numbered("sector", it.sectors) {
                out.add(&[&sector, "name"], Kind::Line(LINE));
                out.add(&[&sector], Kind::Notes(it.notes));
            }
        }
        Block::Layers(it) => {
            it.layers.iter().chain(&it.side).for_each(|layer| out.add(&[layer], Kind::Text(3)));
        }
        Block::Tree(it) => {
            out.add(&["root"], Kind::Line(LINE));
            for branch in numbered("branch", it.levels[0]) {
                out.add(&[&branch], Kind::Line(LINE));
                numbered("leaf", it.levels[1]).for_each(|leaf| out.add(&[&branch, &leaf], Kind::Line(LINE)));
            }
        }
        Block::Flow(it) => {
            for step in &it.steps {
                out.add(&[step], Kind::Pick(STATES.map(str::to_owned).to_vec()));
                if it.note {
                    out.add(&[step, "note"], Kind::Text(1));
                }
                if it.who {
                    out.add(&[step, "who"], Kind::Line(LINE));
                }
            }
        }
        Block::Diagram(it) => it.answers.iter().for_each(|answer| out.add(&[answer], Kind::Text(2))),
        Block::Sketch(_) => out.add(&[], Kind::Text(3)),
        Block::Vote(it) => {
            it.items.iter().for_each(|item| out.add(&[item], Kind::Count));
            for name in free(it.free) {
                out.add(&[&name], Kind::Line(LINE));
                out.add(&[&name, "count"], Kind::Count);
            }
        }
    }
    out.parts
}

/// Returns what each answer of a block can be, by answer key; where two have one key, the first.
pub fn kinds(block: &Block) -> BTreeMap<String, Kind> {
    of(block).into_iter().rev().map(|it| (it.key, it.kind)).collect()
}

/// Returns `row-1`, `row-2`…
pub fn numbered(name: &str, count: u8) -> impl Iterator<Item = String> {
    let name = name.to_owned();
    (1..=count).map(move |at| format!("{name}-{at}"))
}

/// Returns `free-1`, `free-2`…: rows that people add.
pub fn free(count: u8) -> impl Iterator<Item = String> {
    numbered("free", count)
}

/// Puts the key of a part together.
pub fn key(block: &str, rest: &[&str]) -> String {
    let mut out = block.to_owned();
    for part in rest {
        out.push_str(JOINT);
        out.push_str(part);
    }
    out
}

struct List<'a> {
    block: &'a str,
    parts: Vec<Part>,
}

impl List<'_> {
    fn add(&mut self, rest: &[&str], kind: Kind) {
        self.parts.push(Part { key: key(self.block, rest), kind });
    }

    fn comment(&mut self, row: &str, wanted: bool) {
        if wanted {
            self.add(&[row, "comment"], Kind::Text(1));
        }
    }
}
