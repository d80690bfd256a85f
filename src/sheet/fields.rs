//! Everything on a sheet that can be answered, with what it is called by itself.
//!
//! One list for the form fields of print files and for the tables that answers are collected in.

use crate::load::tools::Tool;
use crate::sheet::blocks::Body;
use crate::sheet::pages::Page;
use crate::sheet::view::{Control, Head, Marks, Named, TableBlock};
use crate::worksheet::parts::{self, Kind};

/// Something that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Answer key, HTML name, name of the form field.
    pub key: String,
    /// What the answer can be.
    pub kind: Kind,
    /// What it is called without its surroundings: `Feelings: calm – tense`.
    pub name: String,
    /// Of what can be picked: value and name, in order.
    pub options: Vec<(String, String)>,
}

/// Returns all fields of a tool, in reading order.
pub fn fields(tool: &Tool, pages: &[Page]) -> Vec<Field> {
    let mut out = Vec::new();
    for placed in pages.iter().flat_map(|it| &it.blocks) {
        let mut names = Names { block: "", out: Vec::new() };
        names.body(&placed.body);
        let mut names = names.out;
        for part in parts::of(placed.block(tool)) {
            let at = names.iter().position(|(key, ..)| *key == part.key);
            let (key, name, options) = at
                .map_or_else(|| (part.key.clone(), part.key.clone(), Vec::new()), |at| names.swap_remove(at));
            out.push(Field { key, kind: part.kind, name, options });
        }
    }
    out
}

type Name = (String, String, Vec<(String, String)>);

struct Names<'a> {
    block: &'a str,
    out: Vec<Name>,
}

impl<'a> Names<'a> {
    fn body(&mut self, body: &'a Body) {
        match body {
            Body::Text(_) => {}
            Body::Meta(it) => it.controls.iter().for_each(|it| self.control(&[], it)),
            Body::Field(it) | Body::Lines(it) | Body::Question(it) | Body::Sketch(it) => {
                self.head(&it.head);
                it.controls.iter().for_each(|it| self.control(&[], it));
            }
            Body::Scale(it) => {
                self.head(&it.head);
                for row in &it.rows {
                    let name = format!("{} – {}", row.left.text, row.right.text);
                    self.marks(&[&name], &row.marks);
                    row.comment.iter().for_each(|it| self.control(&[&name], it));
                }
            }
            Body::Rating(it) | Body::Flow(it) => {
                self.head(&it.head);
                for row in &it.rows {
                    for (at, marks) in row.marks.iter().enumerate() {
                        let column = it.columns.get(at).map_or("", |it| it.text.as_str());
                        self.marks(&[&row.label.text, column], marks);
                    }
                    row.controls.iter().for_each(|it| self.control(&[&row.label.text], it));
                }
            }
            Body::Checklist(it) | Body::Vote(it) => {
                self.head(&it.head);
                it.items.iter().for_each(|it| self.control(&[], it));
                for free in &it.free {
                    self.control(&[], &free.name);
                    self.control(&[], &free.mark);
                }
            }
            Body::Choice(it) => {
                self.head(&it.head);
                it.one.iter().for_each(|it| self.marks(&[], it));
                it.many.iter().chain(&it.other).for_each(|it| self.control(&[], it));
            }
            Body::Table(it) | Body::Actions(it) | Body::Lanes(it) | Body::Timeline(it) => self.table(it),
            Body::Canvas(it) => {
                self.head(&it.head);
                it.areas.iter().for_each(|it| self.control(&[], &it.control));
            }
            Body::Radial(it) => {
                self.head(&it.head);
                self.control(&[], &it.centre);
                for half in &it.halves {
                    for sector in &half.sectors {
                        self.control(&[&half.label.text], &sector.name);
                        self.control(&[&half.label.text], &sector.notes);
                    }
                }
            }
            Body::Layers(it) => {
                self.head(&it.head);
                it.layers.iter().chain(&it.side).for_each(|it| self.control(&[], it));
            }
            Body::Tree(it) => {
                self.head(&it.head);
                self.control(&[], &it.root);
                for branch in &it.branches {
                    self.control(&[], &branch.control);
                    branch.leaves.iter().for_each(|it| self.control(&[&branch.control.label.text], it));
                }
            }
            Body::Diagram(it) => {
                self.head(&it.head);
                it.controls.iter().for_each(|it| self.control(&[], it));
            }
        }
    }

    fn table(&mut self, it: &'a TableBlock) {
        self.head(&it.head);
        it.columns.iter().filter_map(|it| it.control.as_ref()).for_each(|it| self.control(&[], it));
        for row in &it.rows {
            for (cell, column) in row.cells.iter().zip(&it.columns) {
                self.control(&[&row.name.label.text, column_name(column)], cell);
            }
        }
    }

    fn head(&mut self, head: &'a Head) {
        self.block = &head.label.text;
    }

    fn control(&mut self, within: &[&str], control: &Control) {
        let own = [control.label.text.as_str()];
        let name = self.name(within.iter().chain(&own).copied());
        self.out.push((control.key.clone(), name, Vec::new()));
    }

    fn marks(&mut self, within: &[&str], marks: &Marks) {
        let name = self.name(within.iter().copied());
        let options = marks.marks.iter().map(|it| (it.value.clone(), it.label.text.clone()));
        self.out.push((marks.key.clone(), name, options.collect()));
    }

    /// Returns block, row and column as one name; what has none of these is left out.
    fn name<'b>(&self, parts: impl Iterator<Item = &'b str>) -> String {
        let inner: Vec<&str> = parts.filter(|it| !it.is_empty()).collect();
        match (self.block, inner.join(", ")) {
            ("", inner) => inner,
            (block, inner) if inner.is_empty() => block.to_owned(),
            (block, inner) => format!("{block}: {inner}"),
        }
    }
}

fn column_name(column: &Named) -> &str {
    let own = column.label.text.as_str();
    column.control.as_ref().filter(|_| own.is_empty()).map_or(own, |it| it.label.text.as_str())
}
