//! Blocks of a worksheet with all words said: what the templates of screen and paper see.

use serde::Serialize;

use crate::sheet::voice::Phrase;
use crate::worksheet::grid::Area;

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
    /// Its cells.
    pub area: Area,
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
