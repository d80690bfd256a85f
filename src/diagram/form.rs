//! The form of boxes, arrows and axes in `content/models/<id>.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::worksheet::grid::Area;

/// `[[boxes]]`: its words are the message named like it, with `.note` as a second, smaller line.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelBox {
    /// Stable name.
    pub id: String,
    /// Place on the grid.
    pub at: Area,
    /// Its outline.
    #[serde(default)]
    pub shape: Shape,
    /// The box around it, which spans its cells.
    #[serde(default)]
    pub inside: Option<String>,
    /// Whether it is the main thing.
    #[serde(default)]
    pub strong: bool,
}

/// The outline of a box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A rectangle.
    #[default]
    Box,
    /// A rectangle with round ends.
    Round,
    /// A circle or ellipse.
    Circle,
    /// A rectangle that points onwards.
    Chevron,
    /// Words without an outline, such as the head of a column.
    Plain,
    /// A wide bar that others stand on.
    Base,
}

/// `[[arrows]]`: from a box to a box; with an id it has words.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Arrow {
    /// The message with its words.
    #[serde(default)]
    pub id: Option<String>,
    /// Box it begins at.
    pub from: String,
    /// Box it leads to.
    pub to: String,
    /// Whether it has a head at all; a line without one only joins.
    #[serde(default = "yes")]
    pub head: bool,
    /// Whether it has a head at both ends.
    #[serde(default)]
    pub both: bool,
    /// How it is drawn.
    #[serde(default)]
    pub line: Stroke,
}

fn yes() -> bool {
    true
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stroke {
    /// Without a break.
    #[default]
    Solid,
    /// In dashes.
    Dashed,
}

/// `[[axes]]`: its words are the message named like it, with `.low` and `.high`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// Stable name.
    pub id: String,
    /// Where it runs.
    pub side: Side,
}

/// Where an axis runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Below the drawing, low at the left.
    Bottom,
    /// Left of the drawing, low at the bottom.
    Left,
}

/// What is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    /// Columns of the grid.
    pub columns: u8,
    /// Boxes, in reading order.
    pub boxes: &'a [ModelBox],
    /// Arrows.
    pub arrows: &'a [Arrow],
    /// Axes.
    pub axes: &'a [Axis],
}
