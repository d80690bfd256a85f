//! Parts of the manual that are made from the program itself: the rules, and the schemas of the formats.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::config::book::BookFile;
use crate::load::facts::{CardFacts, PageFacts};
use crate::load::front_matter::FrontMatter;
use crate::load::models::ModelFacts;
use crate::load::theme::ThemeFile;
use crate::load::tools::ToolFacts;
use crate::pipeline;

/// A format that has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `book.toml`
    Book,
    /// `card.toml`
    Card,
    /// `page.toml`
    Page,
    /// Front matter of a text.
    FrontMatter,
    /// `theme.toml`
    Theme,
    /// `content/tools/<id>.toml`
    Tool,
    /// `content/models/<id>.toml`
    Model,
}

const ALL: [(Format, &str); 7] = [
    (Format::Book, "book"),
    (Format::Card, "card"),
    (Format::Page, "page"),
    (Format::FrontMatter, "front-matter"),
    (Format::Theme, "theme"),
    (Format::Tool, "tool"),
    (Format::Model, "model"),
];

/// Returns the JSON Schema of a format, or of all by name.
pub fn schema(format: Option<Format>) -> String {
    let value = match format {
        Some(it) => one(it),
        None => json!(
            ALL.iter()
                .map(|(format, name)| ((*name).to_owned(), one(*format)))
                .collect::<serde_json::Map<String, Value>>()
        ),
    };
    let mut out = serde_json::to_string_pretty(&value).expect("a JSON value can always be written");
    out.push('\n');
    out
}

fn one(format: Format) -> Value {
    match format {
        Format::Book => schemars::schema_for!(BookFile),
        Format::Card => schemars::schema_for!(CardFacts),
        Format::Page => schemars::schema_for!(PageFacts),
        Format::FrontMatter => schemars::schema_for!(FrontMatter),
        Format::Theme => schemars::schema_for!(ThemeFile),
        Format::Tool => schemars::schema_for!(ToolFacts),
        Format::Model => schemars::schema_for!(ModelFacts),
    }
    .to_value()
}

/// Returns the manual page of all rules.
pub fn rules() -> String {
    let mut out = String::from(
        "# Rules\n\n\
         `arkki check` and `arkki build` hold a kit against these rules. An error keeps the site from being\n\
         published; a warning does so with `--strict`. This page is made from the program: `arkki rules`.\n",
    );
    for rule in pipeline::rules() {
        let _ = write!(out, "\n## {}\n\n*{}*\n\n{}\n", rule.code, rule.severity.as_str(), rule.docs);
    }
    out
}
