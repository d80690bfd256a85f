//! The form of a text without its words: what all languages of a card share.

use crate::markdown::doc::{Block, Doc};
use crate::markdown::plain;

/// A part of a text's form, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// A heading's level and id.
    Heading(u8, Box<str>),
    /// A list's number of items, and whether it is numbered.
    List(bool, usize),
    /// A table's columns and rows.
    Table(usize, usize),
    /// A picture.
    Figure(Box<str>),
}

impl Part {
    /// Returns the part in words.
    pub fn words(&self) -> String {
        match self {
            Self::Heading(_, id) => format!("the heading `{{#{id}}}`"),
            Self::List(true, 1) => "a numbered list of 1 item".into(),
            Self::List(true, items) => format!("a numbered list of {items} items"),
            Self::List(false, 1) => "a list of 1 item".into(),
            Self::List(false, items) => format!("a list of {items} items"),
            Self::Table(columns, rows) => format!("a table of {columns} × {rows}"),
            Self::Figure(file) => format!("the picture `{file}`"),
        }
    }
}

/// Returns the form of a text: headings, lists, tables, pictures.
pub(super) fn of(doc: &Doc) -> Vec<Part> {
    let mut out = Vec::new();
    plain::each_block(doc, &mut |block| match block {
        Block::Heading(it) => out.push(Part::Heading(it.level, it.id.clone())),
        Block::List(it) => out.push(Part::List(it.start.is_some(), it.items.len())),
        Block::Table(it) => out.push(Part::Table(it.columns.len(), it.rows.len())),
        Block::Figure(it) => out.push(Part::Figure(it.file.clone())),
        Block::Paragraph(_) | Block::Definitions(_) | Block::Quote(_) | Block::Code(_) | Block::Rule => {}
    });
    out
}
