//! The form of every type of block in `content/tools/<id>.toml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::worksheet::grid::Area;

/// What all blocks have.
#[derive(Debug, Clone, Copy)]
pub struct Common<'a> {
    /// Stable name: keys the answers.
    pub id: &'a str,
    /// Place on the grid.
    pub at: Option<Area>,
    /// Sheet of paper it begins.
    pub page: Option<u8>,
    /// When it is asked.
    pub when: Option<&'a Condition>,
    /// Least height on paper, in mm.
    pub min_mm: Option<u16>,
    /// Marks of the filled example, by answer key without the block.
    pub example: &'a BTreeMap<String, Mark>,
}

macro_rules! blocks {
    ($($(#[$doc:meta])* $name:ident = $type:literal { $($field:tt)* })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Deserialize, JsonSchema)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                /// Stable name: keys the answers, unique in the tool.
                pub id: String,
                /// Place on the grid; without it the block has a row of its own below all before it.
                #[serde(default)]
                pub at: Option<Area>,
                /// Sheet of paper that begins with this block.
                #[serde(default)]
                #[schemars(range(min = 1, max = 9))]
                pub page: Option<u8>,
                /// When it is asked; on paper it always is, below its `.lead-in`.
                #[serde(default)]
                pub when: Option<Condition>,
                /// Least height on paper, in mm.
                #[serde(default)]
                #[schemars(range(min = 5, max = 1000))]
                pub min_mm: Option<u16>,
                /// Marks of the filled example, by answer key without the block.
                #[serde(default)]
                pub example: BTreeMap<String, Mark>,
                $($field)*
            }
        )+

        /// A part of a sheet.
        #[derive(Debug, Clone, Deserialize, JsonSchema)]
        #[serde(tag = "type")]
        pub enum Block {
            $(
                $(#[$doc])*
                #[serde(rename = $type)]
                $name($name),
            )+
        }

        impl Block {
            /// Every type, as it stands in files.
            pub const TYPES: &'static [&'static str] = &[$($type),+];

            /// Returns the type as it stands in files.
            pub fn type_name(&self) -> &'static str {
                match self { $(Self::$name(_) => $type,)+ }
            }

            /// Returns what all blocks have.
            pub fn common(&self) -> Common<'_> {
                match self {
                    $(Self::$name(it) => Common {
                        id: &it.id,
                        at: it.at,
                        page: it.page,
                        when: it.when.as_ref(),
                        min_mm: it.min_mm,
                        example: &it.example,
                    },)+
                }
            }
        }
    };
}

blocks! {
    /// Who fills the sheet, and when.
    Meta = "meta" {
        /// Which fields, in order.
        pub fields: Vec<MetaField>,
    }
    /// Text to read: the message's own value, in Markdown.
    Text = "text" {}
    /// One line to write on.
    Field = "field" {
        /// Most characters.
        #[serde(default = "two_hundred")]
        #[schemars(range(min = 1, max = 2000))]
        pub max: u32,
    }
    /// Ruled lines to write on.
    Lines = "lines" {
        /// How many.
        #[serde(default = "five")]
        #[schemars(range(min = 1, max = 40))]
        pub lines: u8,
    }
    /// A question with ruled lines for its answer.
    Question = "question" {
        /// Lines of each answer.
        #[serde(default = "four")]
        #[schemars(range(min = 1, max = 40))]
        pub lines: u8,
        /// Parts of the answer, each with lines of its own.
        #[serde(default)]
        pub parts: Vec<String>,
    }
    /// Points between two named poles; neither is the better one.
    Scale = "scale" {
        /// Pairs of poles.
        pub rows: Vec<String>,
        /// Points between the poles; an odd number.
        #[serde(default = "seven")]
        #[schemars(range(min = 3, max = 11))]
        pub points: u8,
        /// Whether “not relevant” is offered.
        #[serde(default = "yes")]
        pub na: bool,
        /// Whether each row has room for a remark.
        #[serde(default)]
        pub comment: bool,
    }
    /// Named levels for each row.
    Rating = "rating" {
        /// What is rated.
        pub rows: Vec<String>,
        /// Levels from low to high.
        pub levels: Vec<String>,
        /// What is rated apart for each row, such as expected and experienced.
        #[serde(default)]
        pub columns: Vec<String>,
        /// Whether each row has room for a remark.
        #[serde(default)]
        pub comment: bool,
    }
    /// Boxes to tick.
    Checklist = "checklist" {
        /// What is ticked.
        pub items: Vec<String>,
        /// Empty rows for more.
        #[serde(default)]
        #[schemars(range(max = 30))]
        pub free: u8,
    }
    /// One of several, or some.
    Choice = "choice" {
        /// What there is to choose.
        pub options: Vec<String>,
        /// Whether more than one may be chosen.
        #[serde(default)]
        pub many: bool,
        /// Whether there is a line for something else.
        #[serde(default)]
        pub other: bool,
    }
    /// A table to fill in.
    Table = "table" {
        /// Columns.
        pub columns: Vec<String>,
        /// Rows that have names.
        #[serde(default)]
        pub rows: Vec<String>,
        /// Empty rows.
        #[serde(default)]
        #[schemars(range(max = 40))]
        pub free: u8,
        /// Lines of each cell.
        #[serde(default = "one")]
        #[schemars(range(min = 1, max = 20))]
        pub lines: u8,
    }
    /// Who does what by when.
    Actions = "actions" {
        /// How many rows.
        #[serde(default = "six")]
        #[schemars(range(min = 1, max = 40))]
        pub rows: u8,
    }
    /// Areas for sticky notes.
    Canvas = "canvas" {
        /// Columns of the inner grid.
        #[schemars(range(min = 1, max = 12))]
        pub columns: u8,
        /// Rows of the inner grid.
        #[schemars(range(min = 1, max = 12))]
        pub rows: u8,
        /// The areas, in reading order.
        pub areas: Vec<CanvasArea>,
    }
    /// Lanes across phases: a process, a journey, a blueprint.
    Lanes = "lanes" {
        /// Lanes that come with the program.
        #[serde(default)]
        pub preset: Option<Preset>,
        /// Lanes of the tool's own; they take the place of the preset's.
        #[serde(default)]
        pub lanes: Vec<String>,
        /// Phases that have names.
        #[serde(default)]
        pub phases: Vec<String>,
        /// Empty columns, to be named by hand.
        #[serde(default)]
        #[schemars(range(max = 20))]
        pub free: u8,
        /// Lines between lanes; they take the place of the preset's.
        #[serde(default)]
        pub lines: Vec<Boundary>,
    }
    /// Rows along time.
    Timeline = "timeline" {
        /// Units of time that have names.
        #[serde(default)]
        pub units: Vec<String>,
        /// Empty units, to be named by hand.
        #[serde(default)]
        #[schemars(range(max = 24))]
        pub free: u8,
        /// What happens along it.
        pub rows: Vec<String>,
        /// Whether it has a row of milestones.
        #[serde(default)]
        pub milestones: bool,
    }
    /// Sectors around a centre.
    Radial = "radial" {
        /// How many sectors.
        #[schemars(range(min = 2, max = 12))]
        pub sectors: u8,
        /// Whether a line divides upper and lower half.
        #[serde(default)]
        pub halves: bool,
        /// Sticky notes that a sector must hold.
        #[serde(default = "three")]
        #[schemars(range(min = 1, max = 20))]
        pub notes: u8,
    }
    /// Layers around a core.
    Layers = "layers" {
        /// From the inside to the outside.
        pub layers: Vec<String>,
        /// A list beside all layers.
        #[serde(default)]
        pub side: Option<String>,
    }
    /// A root with branches and leaves.
    Tree = "tree" {
        /// How many branches, how many leaves of each.
        pub levels: [u8; 2],
    }
    /// Steps in order, each not begun, on the way or done.
    Flow = "flow" {
        /// The steps.
        pub steps: Vec<String>,
        /// Whether there is room for what remains.
        #[serde(default)]
        pub note: bool,
        /// Whether there is room for who does it.
        #[serde(default)]
        pub who: bool,
    }
    /// A model of the kit, with boxes to write in.
    Diagram = "diagram" {
        /// Id of the model.
        pub model: String,
        /// Boxes of the model that can be written in.
        #[serde(default)]
        pub answers: Vec<String>,
    }
    /// Room to draw.
    Sketch = "sketch" {
        /// What is printed behind.
        #[serde(default)]
        pub grid: SketchGrid,
    }
    /// Dots that people give to items.
    Vote = "vote" {
        /// What is voted on.
        #[serde(default)]
        pub items: Vec<String>,
        /// Empty rows for more.
        #[serde(default)]
        #[schemars(range(max = 30))]
        pub free: u8,
        /// Dots of each person.
        #[serde(default = "three")]
        #[schemars(range(min = 1, max = 20))]
        pub dots: u8,
    }
}

fn one() -> u8 {
    1
}

fn three() -> u8 {
    3
}

fn four() -> u8 {
    4
}

fn five() -> u8 {
    5
}

fn six() -> u8 {
    6
}

fn seven() -> u8 {
    7
}

fn two_hundred() -> u32 {
    200
}

fn yes() -> bool {
    true
}

/// A field of `meta`; its label comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MetaField {
    /// The group.
    Group,
    /// The project.
    Project,
    /// The service.
    Service,
    /// The organisation.
    Organisation,
    /// The day.
    Date,
    /// Who takes part.
    Participants,
    /// Who leads.
    Facilitator,
    /// A person's name.
    Name,
    /// Where.
    Place,
}

impl MetaField {
    /// Every field.
    pub const ALL: [Self; 9] = [
        Self::Group,
        Self::Project,
        Self::Service,
        Self::Organisation,
        Self::Date,
        Self::Participants,
        Self::Facilitator,
        Self::Name,
        Self::Place,
    ];

    /// Returns the word of the file, which is the answer key too.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Project => "project",
            Self::Service => "service",
            Self::Organisation => "organisation",
            Self::Date => "date",
            Self::Participants => "participants",
            Self::Facilitator => "facilitator",
            Self::Name => "name",
            Self::Place => "place",
        }
    }
}

/// When a block is asked.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// A block before this one.
    pub block: String,
    /// One of its rows, or several: any of them is enough.
    #[serde(default)]
    pub row: Rows,
    /// The mark that makes it asked.
    pub is: String,
}

/// One id, or a list of them.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(from = "OneOrMany")]
#[schemars(with = "OneOrMany")]
pub struct Rows(pub Vec<String>);

#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Rows {
    fn from(it: OneOrMany) -> Self {
        match it {
            OneOrMany::One(it) => Self(vec![it]),
            OneOrMany::Many(it) => Self(it),
        }
    }
}

/// A mark of the filled example.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Mark {
    /// A tick.
    Tick(bool),
    /// A point of a scale, or a number of votes.
    Number(i64),
    /// A level, an option, a state, or `na`.
    Name(String),
    /// Several options.
    Names(Vec<String>),
}

/// An area of a canvas.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CanvasArea {
    /// Stable name.
    pub id: String,
    /// Place on the inner grid.
    pub at: Area,
    /// Sticky notes of 76 × 76 mm that it must hold.
    #[serde(default = "three")]
    #[schemars(range(min = 1, max = 60))]
    pub notes: u8,
}

/// Lanes that come with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// A service process, from the result to tools and support.
    Process,
    /// A customer journey.
    Journey,
    /// A service blueprint with its lines of interaction and visibility.
    Blueprint,
    /// A row of touchpoints.
    Touchpoints,
}

/// A line below a lane.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Boundary {
    /// The lane above it.
    pub after: String,
    /// What it divides.
    pub kind: BoundaryKind,
}

/// What a line between lanes divides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BoundaryKind {
    /// Customer and provider.
    Interaction,
    /// What the customer sees and does not.
    Visibility,
    /// Those who meet customers and those who support them.
    Internal,
}

/// What is printed behind a sketch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SketchGrid {
    /// Nothing.
    #[default]
    None,
    /// Dots, 5 mm apart.
    Dots,
    /// Squares of 5 mm.
    Squares,
}
