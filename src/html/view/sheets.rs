//! Views of worksheets and models: the page, the sheet, and its blocks.

use serde::Serialize;

use crate::html::view::parts::{CardName, Fact, Frame, Licence, Markup, PrintLink, SourceView};
use crate::sheet::Phrase;
use crate::sheet::view::{Control, Head};

/// `tool.html`
#[derive(Serialize)]
pub struct ToolPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Stable id.
    pub id: String,
    /// `published`, `stub` or `draft`.
    pub status: &'static str,
    /// Title (the page's h1).
    pub title: Phrase,
    /// One line.
    pub one_line: Phrase,
    /// Paper, copies and such, as label and value.
    pub facts: Vec<Fact>,
    /// Cards it belongs to.
    pub cards: Vec<CardName>,
    /// The sheet.
    pub sheet: SheetView,
    /// Sizes of paper to print on, the usual one first.
    pub papers: Vec<PaperView>,
    /// Its PDFs, to print and to type in; empty where the site has no print files.
    pub prints: Vec<PrintLink>,
    /// Whether there is a filled example.
    pub has_example: bool,
    /// The script with the page in every language.
    pub languages_script: String,
    /// What the scripts need to know of the sheet, as JSON.
    pub data: Markup,
    /// `@page` rules of the sheet.
    pub style: Markup,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// The kit's licence.
    pub licence: Licence,
    /// Date of the last change, for readers.
    pub updated: Option<String>,
    /// Lasting address (absolute where the kit has a base address).
    pub lasting: String,
}

/// A size of paper.
#[derive(Serialize, Clone)]
pub struct PaperView {
    /// As CSS says it: `A3 landscape`.
    pub css: String,
    /// Name for readers: `A3`.
    pub name: &'static str,
    /// Width of the sheet as it lies, in mm.
    pub width: f64,
    /// Height of the sheet as it lies, in mm.
    pub height: f64,
}

/// A sheet as it lies on the table.
#[derive(Serialize, Clone)]
pub struct SheetView {
    /// The kit's name.
    pub kit: Phrase,
    /// Title.
    pub title: Phrase,
    /// Short name on paper; may be empty.
    pub short: String,
    /// Structure's fingerprint.
    pub revision: String,
    /// The usual paper.
    pub paper: PaperView,
    /// Its pages.
    pub pages: Vec<SheetPage>,
}

/// A page of a sheet: a grid of its own.
#[derive(Serialize, Clone)]
pub struct SheetPage {
    /// Number, from 1.
    pub number: u8,
    /// `grid-template-columns`.
    pub columns: String,
    /// `grid-template-rows`.
    pub rows: String,
    /// Its blocks, in reading order.
    pub blocks: Vec<BlockView>,
}

/// A block in its place on the grid.
#[derive(Serialize, Clone)]
pub struct BlockView {
    /// Id of the block.
    pub id: String,
    /// Type of the block.
    pub kind: &'static str,
    /// `grid-area`.
    pub area: String,
    /// Least height on paper, in mm; 0 where none is asked for.
    pub min_mm: u16,
    /// Answers that make it asked, as JSON; empty where it always is.
    pub when: String,
    /// What paper says above it; may be empty.
    pub lead_in: Phrase,
    /// The block itself, from its template.
    pub body: Markup,
}

/// `blocks/text.html`
#[derive(Serialize)]
pub struct TextBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// The text.
    pub body: Markup,
    /// Language of the text, if borrowed.
    pub body_lang: Option<String>,
}

/// `blocks/diagram.html`: a model, with boxes to write in.
#[derive(Serialize)]
pub struct DiagramBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// The model.
    pub figure: ModelFigure,
    /// Boxes to write in.
    pub controls: Vec<Control>,
}

/// A model as a drawing with its text alternative.
#[derive(Serialize, Clone)]
pub struct ModelFigure {
    /// Stable id of the model, with what keeps it apart from others on the page.
    pub id: String,
    /// Title.
    pub title: Phrase,
    /// What the drawing shows, in words.
    pub alt: Phrase,
    /// The drawing, as SVG; empty where the model is a stub.
    pub drawing: Markup,
    /// What of it is the kit's own reading; may be empty.
    pub inferred: Phrase,
    /// Page of the model; empty on that page.
    pub href: String,
}

/// `model.html`
#[derive(Serialize)]
pub struct ModelPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// `published`, `stub` or `draft`.
    pub status: &'static str,
    /// Title (the page's h1).
    pub title: Phrase,
    /// One line.
    pub one_line: Phrase,
    /// The drawing.
    pub figure: ModelFigure,
    /// Its boxes and arrows as a list.
    pub outline: Vec<OutlineItem>,
    /// Cards it belongs to.
    pub cards: Vec<CardName>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// The kit's licence.
    pub licence: Licence,
    /// Date of the last change, for readers.
    pub updated: Option<String>,
    /// Lasting address.
    pub lasting: String,
}

/// A box of a model as a line of a list.
#[derive(Serialize, Clone)]
pub struct OutlineItem {
    /// How deep it is nested.
    pub depth: usize,
    /// Its words.
    pub label: Phrase,
    /// Its second line; may be empty.
    pub note: Phrase,
    /// Where its arrows lead: words of the arrow (may be empty) and of the box.
    pub arrows: Vec<OutlineArrow>,
}

/// An arrow as a line of a list.
#[derive(Serialize, Clone)]
pub struct OutlineArrow {
    /// Words of the arrow; may be empty.
    pub label: Phrase,
    /// Words of the box it leads to.
    pub to: Phrase,
}

/// `tools.html`, `models.html`: all of a kind.
#[derive(Serialize)]
pub struct NamesPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Entries, sorted as the language sorts.
    pub entries: Vec<NameEntry>,
}

/// A tool or model in a list.
#[derive(Serialize, Clone)]
pub struct NameEntry {
    /// Its name.
    pub name: CardName,
    /// Its status.
    pub status: &'static str,
    /// Short name on paper; may be empty.
    pub short: String,
    /// Paper; empty on models.
    pub paper: &'static str,
    /// The first card it belongs to.
    pub card: Option<CardName>,
}
