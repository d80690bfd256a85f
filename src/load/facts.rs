//! The forms of `card.toml` and `page.toml`: facts, once, for all languages.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::config::book::LicenceTable;

/// `card.toml`: the facts of a card.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardFacts {
    /// What sort of card it is.
    pub kind: Kind,
    /// Language the card was first written in.
    #[schemars(with = "String")]
    pub source: Spanned<String>,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// Date of the last change that readers should know of, as `2026-11-22`.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub updated: Option<Spanned<String>>,
    /// Date by which somebody should look at it again.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub review_by: Option<Spanned<String>>,
    /// Places in processes.
    #[serde(default)]
    pub placements: Vec<Placement>,
    /// How long it takes.
    #[serde(default)]
    pub duration: Option<Duration>,
    /// How long it takes to prepare.
    #[serde(default)]
    pub prep: Option<Duration>,
    /// How long it takes afterwards.
    #[serde(default)]
    pub after: Option<Duration>,
    /// For how many people.
    #[serde(default)]
    pub group: Option<Group>,
    /// How hard it is, from 1 to 3.
    #[serde(default)]
    pub difficulty: Option<Difficulty>,
    /// Where it can be done.
    #[serde(default)]
    pub setting: Vec<Setting>,
    /// Who takes part; words: `role-<id>` in `kit.ftl`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub roles: Vec<Spanned<String>>,
    /// What is needed; words: `material-<id>` in `kit.ftl`.
    #[serde(default)]
    pub materials: Vec<Material>,
    /// Steps, in the order of the list under `{#steps}`.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// What you need first; words: the ids in `kit.ftl`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub inputs: Vec<Spanned<String>>,
    /// What you leave with; words: the ids in `kit.ftl`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub outputs: Vec<Spanned<String>>,
    /// Other cards that belong to it.
    #[serde(default)]
    pub related: Vec<Related>,
    /// Terms of the kit's own facets; words: `<facet>-<term>` in `kit.ftl`.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub facets: BTreeMap<String, Vec<Spanned<String>>>,
    /// What it was made from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Licence, where it is not the kit's.
    #[serde(default)]
    pub licence: Option<LicenceTable>,
    /// Addresses in the site that lead here since the card moved, as `sv/cards/gammalt-namn.html`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub redirects: Vec<Spanned<String>>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Returns the word of the file.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }
    };
}

words! {
    /// What sort of card it is; decides which headings it may have.
    Kind {
        /// A procedure that a group can follow.
        Method = "method",
        /// Something to know.
        Topic = "topic",
        /// A phase of a process.
        Phase = "phase",
        /// How somebody did it.
        Example = "example",
        /// Advice across cards.
        Guide = "guide",
    }
}

words! {
    /// How far a card or page has come.
    Status {
        /// Named, not yet described: shown as such.
        Stub = "stub",
        /// Being written: in the preview, and in a build with `--drafts`.
        Draft = "draft",
        /// For readers.
        Published = "published",
        /// Withdrawn: only its lasting address answers.
        Retired = "retired",
    }
}

#[expect(clippy::derivable_impls, reason = "the default of a macro-made enum")]
impl Default for Status {
    fn default() -> Self {
        Self::Published
    }
}

words! {
    /// Where a method can be done.
    Setting {
        /// In one room.
        Onsite = "onsite",
        /// Over the network.
        Online = "online",
        /// Both at once.
        Hybrid = "hybrid",
    }
}

words! {
    /// How people work together.
    Mode {
        /// Each for themselves.
        Alone = "alone",
        /// Two and two.
        Pair = "pair",
        /// In groups.
        Group = "group",
        /// All together.
        Plenary = "plenary",
    }
}

words! {
    /// Unit of time.
    Unit {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
    }
}

words! {
    /// What a length of time is for.
    Per {
        /// One meeting.
        Session = "session",
        /// Each group.
        Group = "group",
        /// Each person.
        Person = "person",
        /// Each interview.
        Interview = "interview",
        /// Each item.
        Item = "item",
    }
}

words! {
    /// Work, or time that passes.
    Spent {
        /// Hours of work.
        Effort = "effort",
        /// From beginning to end, with pauses.
        Elapsed = "elapsed",
    }
}

words! {
    /// For whom a material is counted.
    Share {
        /// Once in the room.
        Room = "room",
        /// For each group.
        Group = "group",
        /// For each person.
        Person = "person",
    }
}

words! {
    /// What joins two cards.
    Rel {
        /// Do that one first.
        Before = "before",
        /// Do that one next.
        After = "after",
        /// Do that one in its place.
        Instead = "instead",
        /// This is a part of that one.
        PartOf = "part-of",
        /// Worth reading.
        See = "see",
    }
}

words! {
    /// What sort of source it is.
    SourceKind {
        /// A book.
        Book = "book",
        /// An article.
        Article = "article",
        /// A page on the web.
        Web = "web",
        /// Slides.
        Slides = "slides",
        /// A talk.
        Talk = "talk",
        /// A report.
        Report = "report",
    }
}

/// `[[placements]]`: a place in a process.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// Process.
    #[schemars(with = "String")]
    pub process: Spanned<String>,
    /// Phase of that process.
    #[schemars(with = "String")]
    pub phase: Spanned<String>,
    /// Cards of a phase stand in this order, then by id.
    #[serde(default)]
    pub order: i64,
}

/// A length of time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Duration {
    /// At least.
    #[schemars(range(min = 0.0))]
    pub min: f64,
    /// At most; the same as `min` if left out.
    #[serde(default)]
    pub max: Option<f64>,
    /// Unit.
    pub unit: Unit,
    /// What it is for.
    #[serde(default)]
    pub per: Option<Per>,
    /// Work, or time that passes.
    #[serde(default)]
    pub kind: Option<Spent>,
}

/// For how many people.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// At least.
    #[serde(default)]
    pub min: Option<u32>,
    /// At most.
    #[serde(default)]
    pub max: Option<u32>,
    /// Best.
    #[serde(default)]
    pub ideal: Option<u32>,
    /// How they work.
    #[serde(default)]
    pub modes: Vec<Mode>,
}

/// How hard it is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Difficulty {
    /// For who leads it.
    #[serde(default)]
    #[schemars(range(min = 1, max = 3))]
    pub facilitator: Option<u8>,
    /// For who takes part.
    #[serde(default)]
    #[schemars(range(min = 1, max = 3))]
    pub participant: Option<u8>,
}

/// `[[materials]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Material {
    /// Id; words: `material-<id>` in `kit.ftl`.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// How many.
    #[serde(default)]
    pub quantity: Option<u32>,
    /// For whom it is counted.
    #[serde(default)]
    pub per: Option<Share>,
    /// Size, without words.
    #[serde(default)]
    pub size: Option<String>,
}

/// `[[steps]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Stable name.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// Minutes.
    #[serde(default)]
    #[schemars(range(min = 1))]
    pub minutes: Option<u32>,
    /// A role of the kit, or `alone`, `pair`, `group`, `plenary`.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub who: Option<Spanned<String>>,
}

/// `[[related]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Related {
    /// Card.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// What joins them.
    pub rel: Rel,
}

/// `[[sources]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What sort of source.
    pub kind: SourceKind,
    /// Author of a published work, or organisation.
    #[serde(default)]
    pub author: Option<String>,
    /// Year.
    #[serde(default)]
    pub year: Option<i32>,
    /// Title.
    pub title: String,
    /// Publisher or publication.
    #[serde(default)]
    pub place: Option<String>,
    /// Address.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub url: Option<Spanned<String>>,
}

/// `page.toml`: the facts of a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageFacts {
    /// Language the page was first written in.
    #[schemars(with = "String")]
    pub source: Spanned<String>,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// Place among the pages.
    #[serde(default)]
    pub order: i64,
    /// Date of the last change that readers should know of.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub updated: Option<Spanned<String>>,
    /// Addresses in the site that lead here since the page moved.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub redirects: Vec<Spanned<String>>,
}
