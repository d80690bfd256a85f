//! `content/models/<id>.toml`: diagrams.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::Found;
use crate::diagram::form::{Arrow, Axis, Form, ModelBox};
use crate::load::defined::{self, Defined, Kind, Sourced};
use crate::load::facts::{Source, Status};
use crate::load::theme::Theme;
use crate::words::Words;

/// A diagram as written.
pub type Model = Defined<ModelFacts>;

/// `content/models/<id>.toml`: the structure of a diagram, once for all languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelFacts {
    /// Language it was first written in.
    #[schemars(with = "String")]
    pub source: Spanned<String>,
    /// How far it has come; a stub has no boxes.
    #[serde(default)]
    pub status: Status,
    /// Cards it belongs to.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub cards: Vec<Spanned<String>>,
    /// Date of the last change that readers should know of.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub updated: Option<Spanned<String>>,
    /// What it was made from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Whether the drawing, or part of it, is the kit's own reading of the source.
    #[serde(default)]
    pub inferred: bool,
    /// Columns of the grid that boxes stand on.
    #[serde(default = "one")]
    #[schemars(range(min = 1, max = 12))]
    pub columns: u8,
    /// Addresses in the site that lead here since the model moved.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub redirects: Vec<Spanned<String>>,
    /// Boxes, in reading order.
    #[serde(default)]
    pub boxes: Vec<ModelBox>,
    /// Arrows.
    #[serde(default)]
    pub arrows: Vec<Arrow>,
    /// Axes.
    #[serde(default)]
    pub axes: Vec<Axis>,
}

fn one() -> u8 {
    1
}

impl ModelFacts {
    /// Returns what is drawn.
    pub fn form(&self) -> Form<'_> {
        Form { columns: self.columns, boxes: &self.boxes, arrows: &self.arrows, axes: &self.axes }
    }
}

impl Sourced for ModelFacts {
    fn source(&self) -> &Spanned<String> {
        &self.source
    }
}

pub(super) const KIND: Kind = Kind { folder: "models", noun: "model", specimen: "specimen-model" };

/// Reads all models, in order of their ids.
pub(super) fn read(config: &Config, tree: &SourceTree, words: &Words, theme: &Theme) -> Found<Vec<Model>> {
    defined::read(config, tree, words, theme, KIND)
}
