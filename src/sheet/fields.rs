//! Everything on a sheet that can be answered, with what it is called by itself.
//!
//! One list for the form fields of print files and for the tables that answers are collected in.

use std::collections::BTreeMap;

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
    /// What its block is called; may be empty.
    pub block: String,
    /// What it is called within its block; may be empty.
    pub label: String,
    /// The two ends of a scale.
    pub poles: Option<(String, String)>,
    /// Of what can be picked: value and name, in order.
    pub options: Vec<(String, String)>,
}

/// Returns all fields of a tool, in reading order.
pub fn fields(tool: &Tool, pages: &[Page]) -> Vec<Field> {
    let mut out = Vec::new();
    for placed in pages.iter().flat_map(|it| &it.blocks) {
        let mut names = Names { block: "", out: BTreeMap::new() };
        names.body(&placed.body);
        for part in parts::of(placed.block(tool)) {
            let Name { label, options, poles } = names.out.remove(&part.key).unwrap_or_default();
            let block = names.block.to_owned();
            out.push(Field { key: part.key, kind: part.kind, block, label, options, poles });
        }
    }
    out
}

impl Field {
    /// Returns what it is called without its surroundings: `Feelings: calm – tense`.
    pub fn name(&self) -> String {
        match (self.block.as_str(), self.label.as_str()) {
            ("", "") => self.key.clone(),
            ("", label) => label.to_owned(),
            (block, "") => block.to_owned(),
            // After a question, a colon would be one sign too many.
            (block, label) if block.ends_with(['?', '!', '.', ':']) => format!("{block} {label}"),
            (block, label) => format!("{block}: {label}"),
        }
    }
}

/// What something is called within its block.
#[derive(Default)]
struct Name {
    label: String,
    options: Vec<(String, String)>,
    poles: Option<(String, String)>,
}

/// Names of what stands in one block, by answer key.
struct Names<'a> {
    block: &'a str,
    out: BTreeMap<String, Name>,
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
                    if let Some(it) = self.out.get_mut(&row.marks.key) {
                        it.poles = Some((row.left.text.clone(), row.right.text.clone()));
                    }
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
        let label = joined(within.iter().chain(&own).copied());
        self.out.insert(control.key.clone(), Name { label, ..Name::default() });
    }

    fn marks(&mut self, within: &[&str], marks: &Marks) {
        let label = joined(within.iter().copied());
        let options = marks.marks.iter().map(|it| (it.value.clone(), it.label.text.clone())).collect();
        self.out.insert(marks.key.clone(), Name { label, options, poles: None });
    }
}

/// Returns names from the outside in; what has none is left out.
fn joined<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.filter(|it| !it.is_empty()).collect();
    names.join(", ")
}

fn column_name(column: &Named) -> &str {
    let own = column.label.text.as_str();
    column.control.as_ref().filter(|_| own.is_empty()).map_or(own, |it| it.label.text.as_str())
}
