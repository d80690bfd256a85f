//! Views of worksheets and models: the page, the sheet, and its blocks.

use serde::Serialize;

use crate::html::view::parts::{CardName, Fact, Frame, Licence, Markup, Phrase, SourceView};

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

/// What every block says first.
#[derive(Serialize, Clone, Default)]
pub struct Head {
    /// Id of the block.
    pub id: String,
    /// Label; may be empty.
    pub label: Phrase,
    /// One sentence of help; may be empty.
    pub help: Phrase,
}

/// Something to write in, tick or count.
#[derive(Serialize, Clone)]
pub struct Control {
    /// Answer key: the name of the control and its HTML id.
    pub key: String,
    /// `line date text tick count notes`.
    pub kind: &'static str,
    /// What it is called; empty where `labelled` names elements.
    pub label: Phrase,
    /// A prompt; may be empty.
    pub help: Phrase,
    /// Ids of the elements that name it, joined by blanks.
    pub labelled: String,
    /// Most characters.
    pub max: u32,
    /// Ruled lines on paper, or sticky notes.
    pub lines: u8,
    /// The filled example's answer.
    pub example: Phrase,
}

/// `blocks/meta.html`, `blocks/field.html`, `blocks/lines.html`, `blocks/question.html`, `blocks/sketch.html`: things to write in, one below the other.
#[derive(Serialize)]
pub struct FieldsBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// The controls.
    pub controls: Vec<Control>,
    /// What is printed behind a sketch: `none dots squares`.
    pub grid: &'static str,
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

/// A column or row with a name, or one to be named by hand.
#[derive(Serialize, Clone)]
pub struct Named {
    /// Id of the element.
    pub id: String,
    /// Its name; empty where people write it.
    pub label: Phrase,
    /// A prompt; may be empty.
    pub help: Phrase,
    /// Where people write its name.
    pub control: Option<Control>,
}

/// `blocks/table.html`, `blocks/actions.html`, `blocks/lanes.html`, `blocks/timeline.html`: rows and columns to write in.
#[derive(Serialize)]
pub struct TableBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// Head of the column of row names; may be empty.
    pub corner: Phrase,
    /// Whether rows have names.
    pub named_rows: bool,
    /// Columns.
    pub columns: Vec<Named>,
    /// Rows.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Serialize, Clone)]
pub struct TableRow {
    /// Its name, or its number.
    pub name: Named,
    /// Its cells.
    pub cells: Vec<Control>,
    /// Kind of the line below it (`interaction visibility internal`); may be empty.
    pub line: &'static str,
    /// The line's name.
    pub line_label: Phrase,
    /// Whether it is the row of milestones.
    pub milestones: bool,
}

/// A mark that can be made: one of several.
#[derive(Serialize, Clone)]
pub struct Mark {
    /// Value.
    pub value: String,
    /// What it is called.
    pub label: Phrase,
    /// Whether the filled example has it.
    pub example: bool,
}

/// Marks of which one can be made.
#[derive(Serialize, Clone)]
pub struct Marks {
    /// Answer key.
    pub key: String,
    /// Ids of the elements that name it.
    pub labelled: String,
    /// The marks.
    pub marks: Vec<Mark>,
}

/// `blocks/scale.html`
#[derive(Serialize)]
pub struct ScaleBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// Points of each row.
    pub points: u8,
    /// Whether “not relevant” is offered.
    pub na: bool,
    /// Rows.
    pub rows: Vec<ScaleRow>,
}

/// A pair of poles.
#[derive(Serialize, Clone)]
pub struct ScaleRow {
    /// Pole on the left.
    pub left: Phrase,
    /// Pole on the right.
    pub right: Phrase,
    /// Points, and “not relevant” last where it is offered.
    pub marks: Marks,
    /// Room for a remark.
    pub comment: Option<Control>,
}

/// `blocks/rating.html`, `blocks/flow.html`: levels or states for each row.
#[derive(Serialize)]
pub struct RatingBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// Levels, from low to high.
    pub levels: Vec<Phrase>,
    /// Names of what is rated apart; may be empty.
    pub columns: Vec<Phrase>,
    /// Rows.
    pub rows: Vec<RatingRow>,
}

/// A row that is rated.
#[derive(Serialize, Clone)]
pub struct RatingRow {
    /// Id of the element that names it.
    pub id: String,
    /// Its name.
    pub label: Phrase,
    /// One for each column, or one.
    pub marks: Vec<Marks>,
    /// Remark, what remains, who.
    pub controls: Vec<Control>,
}

/// `blocks/checklist.html`, `blocks/vote.html`: a tick or a count for each item.
#[derive(Serialize)]
pub struct ItemsBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// Dots of each person.
    pub dots: u8,
    /// Items with a name.
    pub items: Vec<Control>,
    /// Items that people add.
    pub free: Vec<FreeItem>,
}

/// An item that people add.
#[derive(Serialize, Clone)]
pub struct FreeItem {
    /// Its name.
    pub name: Control,
    /// Its tick or count.
    pub mark: Control,
}

/// `blocks/choice.html`
#[derive(Serialize)]
pub struct ChoiceBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// One of several; empty where several may be chosen.
    pub one: Option<Marks>,
    /// Several.
    pub many: Vec<Control>,
    /// Something else.
    pub other: Option<Control>,
}

/// `blocks/canvas.html`: areas for sticky notes.
#[derive(Serialize)]
pub struct CanvasBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// Columns of the inner grid.
    pub columns: u8,
    /// Rows of the inner grid.
    pub rows: u8,
    /// Areas.
    pub areas: Vec<AreaView>,
}

/// An area for sticky notes.
#[derive(Serialize, Clone)]
pub struct AreaView {
    /// `grid-area`.
    pub area: String,
    /// The notes.
    pub control: Control,
}

/// `blocks/radial.html`: sectors around a centre.
#[derive(Serialize)]
pub struct RadialBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// What stands in the centre.
    pub centre: Control,
    /// Upper and lower half, or the whole.
    pub halves: Vec<HalfView>,
    /// Ends of the lines between sectors, on a circle of radius 100 around 0.
    pub spokes: Vec<Spoke>,
}

/// Half of a circle.
#[derive(Serialize, Clone)]
pub struct HalfView {
    /// Its name; may be empty.
    pub label: Phrase,
    /// Its sectors: name and notes.
    pub sectors: Vec<SectorView>,
}

/// A sector.
#[derive(Serialize, Clone)]
pub struct SectorView {
    /// Where people write its name.
    pub name: Control,
    /// Its notes.
    pub notes: Control,
}

/// A line between two sectors.
#[derive(Serialize, Clone, Copy)]
pub struct Spoke {
    /// End, to the right.
    pub x: f64,
    /// End, downwards.
    pub y: f64,
}

/// `blocks/layers.html`: layers around a core.
#[derive(Serialize)]
pub struct LayersBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// From the inside to the outside.
    pub layers: Vec<Control>,
    /// A list beside them.
    pub side: Option<Control>,
}

/// `blocks/tree.html`: a root with branches and leaves.
#[derive(Serialize)]
pub struct TreeBlock {
    /// Page language.
    pub lang: String,
    /// What it says first.
    pub head: Head,
    /// The root.
    pub root: Control,
    /// Its branches.
    pub branches: Vec<BranchView>,
}

/// A branch of a tree.
#[derive(Serialize, Clone)]
pub struct BranchView {
    /// The branch.
    pub control: Control,
    /// Its leaves.
    pub leaves: Vec<Control>,
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
