//! The form of `book.toml`, as written.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

/// `book.toml`: what holds for the whole kit.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BookFile {
    /// The kit itself.
    pub kit: KitTable,
    /// The kit's languages, in the order readers see them.
    pub languages: Vec<LanguageTable>,
    /// Ordered sets of phases; a card may have a place in several.
    #[serde(default)]
    pub processes: Vec<ProcessTable>,
    /// Facets of the kit's own beside phase, time, group size and setting: id and the ids of its terms, in order.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub facets: BTreeMap<String, Vec<Spanned<String>>>,
}

/// `[kit]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KitTable {
    /// Language in which the words of the interface and of `kit.ftl` are first written.
    #[schemars(with = "String")]
    pub source: Spanned<String>,
    /// Folder below `themes/`.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub theme: Option<Spanned<String>>,
    /// Address where the site is published, for canonical links, `hreflang`, the sitemap and Open Graph.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub base_address: Option<Spanned<String>>,
    /// Licence of all content that names no other.
    pub licence: LicenceTable,
    /// Address where a reader can suggest a change; `{path}` stands for the file in the kit.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub suggest: Option<Spanned<String>>,
    /// Date of the last change where a card or page names none, as `2026-11-22`.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub updated: Option<Spanned<String>>,
    /// Whether the site has a page for each language that tells how far its translations have come.
    #[serde(default)]
    pub coverage: bool,
}

/// A licence.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LicenceTable {
    /// Name as readers know it, as in `CC BY 4.0`.
    pub name: String,
    /// Where its text stands.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub address: Option<Spanned<String>>,
    /// Who must be named.
    #[serde(default)]
    pub attribution: Option<String>,
    /// Whether the content was adapted from somebody else's.
    #[serde(default)]
    pub adapted: bool,
}

/// `[[languages]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageTable {
    /// BCP 47 tag; names the folder in the site and in `locales/`.
    #[schemars(with = "String")]
    pub tag: Spanned<String>,
    /// The language's own name.
    pub name: String,
    /// Locale for numbers, dates and sorting, where it is not the tag's own; `en` formats as `en-GB`.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub format: Option<Spanned<String>>,
    /// Languages to borrow from, in order, before the source language.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub chain: Vec<Spanned<String>>,
    /// What becomes of a card that is not translated: shown in another language, or left out.
    #[serde(default)]
    pub untranslated: Untranslated,
}

/// What becomes of a card that is not translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Untranslated {
    /// Shown in another language, with a notice.
    #[default]
    Show,
    /// Left out.
    Hide,
}

/// `[[processes]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProcessTable {
    /// Stable name; its title stands in `kit.ftl`.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// How it is drawn.
    pub shape: Shape,
    /// Its phases, in order.
    #[serde(default)]
    pub phases: Vec<PhaseTable>,
}

/// How a process is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// One after the other.
    Chain,
    /// The last leads to the first.
    Loop,
    /// Many numbered steps.
    Steps,
    /// Meetings on a calendar.
    Sessions,
}

impl Shape {
    /// Returns the word of `book.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chain => "chain",
            Self::Loop => "loop",
            Self::Steps => "steps",
            Self::Sessions => "sessions",
        }
    }
}

/// `[[processes.phases]]`: either `id` or `card`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhaseTable {
    /// Stable name of a phase without a card; its title stands in `kit.ftl`.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub id: Option<Spanned<String>>,
    /// The card that is the phase's page.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub card: Option<Spanned<String>>,
    /// One or two characters that tell the phase apart without colour.
    #[schemars(with = "String")]
    pub mark: Spanned<String>,
    /// Hue of its colour, in degrees.
    #[schemars(range(min = 0, max = 359))]
    pub hue: u16,
}
