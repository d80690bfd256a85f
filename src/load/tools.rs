//! `content/tools/<id>.toml`: worksheets.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::base::span::Span;
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::load::defined::{self, Defined, Kind, Sourced};
use crate::load::facts::{Share, Source, Status};
use crate::load::theme::Theme;
use crate::markdown;
use crate::words::Words;
use crate::worksheet::Block;
use crate::worksheet::grid::{Orientation, Paper};

/// A worksheet as written.
pub type Tool = Defined<ToolFacts>;

/// `content/tools/<id>.toml`: the structure of a worksheet, once for all languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToolFacts {
    /// Language it was first written in.
    #[schemars(with = "String")]
    pub source: Spanned<String>,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// Short name on paper (`1a`), unique in the kit and for ever.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub short: Option<Spanned<String>>,
    /// Cards it belongs to; the first one is its home.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub cards: Vec<Spanned<String>>,
    /// Sizes of paper it is made for; the first one is the usual one.
    #[schemars(length(min = 1))]
    pub paper: Vec<Paper>,
    /// How the paper lies.
    #[serde(default)]
    pub orientation: Orientation,
    /// How many copies a workshop needs.
    #[serde(default)]
    pub copies: Option<Copies>,
    /// Date of the last change that readers should know of.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub updated: Option<Spanned<String>>,
    /// What it was made from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Relative widths of the columns of the grid; `[1]` if left out.
    #[serde(default)]
    pub columns: Vec<u8>,
    /// Heights of all rows, counted through all pages: `auto`, or a share of what is left (`1fr`).
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub rows: Vec<Spanned<String>>,
    /// Addresses in the site that lead here since the tool moved.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub redirects: Vec<Spanned<String>>,
    /// Its parts, in reading order.
    #[serde(default)]
    pub blocks: Vec<Block>,
}

/// How many copies a workshop needs.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Copies {
    /// For whom one is counted.
    pub per: Share,
    /// How many more, in case.
    #[serde(default)]
    pub spare: u32,
}

impl Sourced for ToolFacts {
    fn source(&self) -> &Spanned<String> {
        &self.source
    }
}

pub(super) const KIND: Kind = Kind { folder: "tools", noun: "tool", specimen: "specimen" };

/// Reads all tools, in order of their ids.
pub(super) fn read(config: &Config, tree: &SourceTree, words: &Words, theme: &Theme) -> Found<Vec<Tool>> {
    let mut found = defined::read(config, tree, words, theme, KIND);
    for tool in &mut found.value {
        texts(tool, &mut found.findings);
    }
    found
}

/// Reads the Markdown of `text` blocks; its faults are told at their messages.
fn texts(tool: &mut Tool, findings: &mut Vec<Finding>) {
    for block in tool.facts.blocks.iter().filter(|it| matches!(it, Block::Text(_))) {
        let id = block.common().id;
        for (lang, own) in &tool.words {
            let Some(text) = own.texts.get(id) else { continue };
            let span =
                own.entries.iter().find(|it| it.id.as_ref() == id).map_or(Span::top(own.file), |it| it.span);
            let parsed = markdown::parse(own.file, 0, text);
            findings.extend(parsed.findings.into_iter().map(|it| Finding { place: span.into(), ..it }));
            if let Some(doc) = parsed.value {
                tool.docs.insert((*lang, id.into()), doc);
            }
        }
    }
}
