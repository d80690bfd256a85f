//! Views of whole pages, one for each template.

use serde::Serialize;

use crate::html::view::parts::{
    Alternate, CardLink, CardName, Choice, Facet, Fact, Frame, GlossaryLetter, Heading, IndexLetter, Licence,
    Link, Markup, PhaseLink, PhaseWithCards, PhaseWithTiles, PlacementView, PrintLink, ProcessView,
    RelatedView, Sidebar, SourceView,
};
use crate::html::view::sheets::{ModelFigure, NameEntry};
use crate::sheet::Phrase;

/// `card.html`
#[derive(Serialize)]
pub struct CardPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root (`../../`).
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Stable id.
    pub id: String,
    /// `method topic phase example guide`.
    pub kind: &'static str,
    /// The kind's name.
    pub kind_label: Phrase,
    /// `published`, `stub` or `draft`.
    pub status: &'static str,
    /// Title (the page's h1).
    pub title: Phrase,
    /// One line.
    pub one_line: Phrase,
    /// Hue of the main phase, if placed.
    pub hue: Option<u16>,
    /// Placements, each from `parts/placement.html`.
    pub places: Markup,
    /// Placements as values, where a template asks for them: each a process and a phase.
    pub placements: Option<Vec<PlacementView>>,
    /// Facts, each from `parts/fact.html`.
    pub fact_boxes: Markup,
    /// Facts as label and value, where a template asks for them.
    pub facts: Option<Vec<Fact>>,
    /// The text.
    pub body: Markup,
    /// Language of the text, if borrowed.
    pub body_lang: Option<String>,
    /// Contents, each entry from `parts/heading.html`; empty where there are none to choose from.
    pub headings: Markup,
    /// Contents as values, where a template asks for them.
    pub contents: Option<Vec<Heading>>,
    /// Side list, from `parts/side_head.html`, `parts/sidebar_item.html` and `parts/side_foot.html`; empty where there is none.
    pub side: Markup,
    /// Side list as values, where a template asks for them.
    pub sidebar: Option<Sidebar>,
    /// Card before in the process.
    pub previous: Option<CardName>,
    /// Card after in the process.
    pub next: Option<CardName>,
    /// Related cards.
    pub related: Vec<RelatedView>,
    /// On a phase: the process drawn with this phase current.
    pub process: Option<ProcessView>,
    /// On a phase: its cards, each from `parts/tile.html`.
    pub tiles: Markup,
    /// On a phase: its cards as values, where a template asks for them.
    pub cards: Option<Vec<CardLink>>,
    /// The card as a PDF to print; empty where the site has no print files.
    pub prints: Vec<PrintLink>,
    /// Worksheets that belong to it.
    pub tools: Vec<NameEntry>,
    /// Models that belong to it.
    pub models: Vec<ModelFigure>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// The card's licence.
    pub licence: Licence,
    /// Date of the last change, for readers.
    pub updated: Option<String>,
    /// Lasting address (absolute where the kit has a base address).
    pub lasting: String,
}

/// `home.html`
#[derive(Serialize)]
pub struct HomePage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// The kit in one line.
    pub one_line: Phrase,
    /// The processes, to be drawn as what they are.
    pub processes: Vec<ProcessView>,
    /// Some cards: the described ones, at most twelve, each from `parts/tile.html`.
    pub tiles: Markup,
    /// The same cards as values, where a template asks for them.
    pub cards: Option<Vec<CardLink>>,
    /// Number of cards in the kit.
    pub card_count: usize,
    /// All cards.
    pub all_cards: String,
    /// Some worksheets: the described ones, at most six.
    pub tools: Vec<NameEntry>,
    /// Number of worksheets in the kit.
    pub tool_count: usize,
    /// All worksheets; empty where there is none.
    pub all_tools: String,
    /// Pages of the kit.
    pub pages: Vec<Link>,
}

/// `process.html`
#[derive(Serialize)]
pub struct ProcessPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// The process.
    pub process: ProcessView,
    /// Where it comes from; may be empty.
    pub source: Phrase,
    /// Phases with their cards as tiles, in order.
    pub sections: Vec<PhaseWithTiles>,
    /// Phases with their cards as values, in order, where a template asks for them.
    pub phases: Option<Vec<PhaseWithCards>>,
}

/// `phase.html`: a phase that has no card of its own.
#[derive(Serialize)]
pub struct PhasePage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// The process, drawn with this phase current.
    pub process: ProcessView,
    /// The phase.
    pub phase: PhaseLink,
    /// Its cards, each from `parts/tile.html`; may be empty: say honestly that nothing is described yet.
    pub tiles: Markup,
    /// Its cards as values, where a template asks for them.
    pub cards: Option<Vec<CardLink>>,
    /// The phase before.
    pub previous: Option<PhaseLink>,
    /// The phase after.
    pub next: Option<PhaseLink>,
    /// Lasting address.
    pub lasting: String,
}

/// `cards.html`: all cards with facets.
#[derive(Serialize)]
pub struct CardsPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Facets with at least two terms in use.
    pub facets: Vec<Facet>,
    /// All cards, sorted as the language sorts, each from `parts/tile.html`.
    pub tiles: Markup,
    /// Number of cards.
    pub card_count: usize,
    /// All cards as values, where a template asks for them.
    pub cards: Option<Vec<CardLink>>,
}

/// `glossary.html`
#[derive(Serialize)]
pub struct GlossaryPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Terms by first letter.
    pub letters: Vec<GlossaryLetter>,
}

/// `index.html`: everything from A to Ö.
#[derive(Serialize)]
pub struct IndexPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Entries by first letter.
    pub letters: Vec<IndexLetter>,
}

/// `coverage.html`: how far the translations have come.
#[derive(Serialize)]
pub struct CoveragePage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Languages into which something is translated, in the kit's order.
    pub languages: Vec<CoverageLanguage>,
}

/// How far one language has come.
#[derive(Serialize)]
pub struct CoverageLanguage {
    /// Its tag.
    pub lang: String,
    /// Its name in the page's language.
    pub name: Phrase,
    /// Kinds of text that are translated into it.
    pub kinds: Vec<CoverageKind>,
}

/// How far one kind of text has come; numbers of words of the originals, as the page's language writes them.
#[derive(Serialize)]
pub struct CoverageKind {
    /// What it is called.
    pub label: Phrase,
    /// How much is done, in words.
    pub share: Phrase,
    /// How much is done, in whole per cent.
    pub per_cent: usize,
    /// All words.
    pub words: String,
    /// Words that are done.
    pub done: String,
    /// Words of drafts.
    pub draft: String,
    /// Words whose original has changed.
    pub stale: String,
    /// Words that are not translated.
    pub missing: String,
}

/// `page.html`: a page of the kit's own.
#[derive(Serialize)]
pub struct TextPage {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The frame.
    pub frame: Frame,
    /// Title.
    pub title: Phrase,
    /// One line.
    pub one_line: Phrase,
    /// The text.
    pub body: Markup,
    /// Language of the text, if borrowed.
    pub body_lang: Option<String>,
    /// Contents, each entry from `parts/heading.html`; empty where there are none to choose from.
    pub headings: Markup,
    /// Contents as values, where a template asks for them.
    pub contents: Option<Vec<Heading>>,
    /// Date of the last change.
    pub updated: Option<String>,
}

/// `choice.html` (`/index.html`): the choice of language.
#[derive(Serialize)]
pub struct ChoicePage {
    /// The kit's first language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// `<title>`.
    pub title: String,
    /// The languages.
    pub choices: Vec<Choice>,
    /// Absolute address, where the kit has a base address.
    pub canonical: Option<String>,
    /// `hreflang` links.
    pub alternates: Vec<Alternate>,
}

/// `lasting.html` (`q/<id>.html`): choice of language for one thing; with `#fi` straight to it.
#[derive(Serialize)]
pub struct LastingPage {
    /// The kit's first language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// `<title>`.
    pub title: String,
    /// Stable id, as printed on paper.
    pub id: String,
    /// The languages; only pages that exist.
    pub choices: Vec<Choice>,
    /// Whether the thing was withdrawn; `choices` then lead to the home pages.
    pub retired: bool,
}

/// `redirect.html`: an address that moved.
#[derive(Serialize)]
pub struct RedirectPage {
    /// Language of the target.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// Title of the target.
    pub title: String,
    /// Where it moved, relative.
    pub href: String,
    /// Absolute address of the target, where the kit has a base address.
    pub canonical: Option<String>,
}

/// `404.html`: all languages, its style sheet inline, since it answers at any depth.
#[derive(Serialize)]
pub struct NotFoundPage {
    /// The kit's first language.
    pub lang: String,
    /// Absolute path to the site's root (`/` or `/kit/`).
    pub root: String,
    /// `<title>`.
    pub title: String,
    /// The languages; `one_line` says that the page was not found.
    pub choices: Vec<Choice>,
    /// The whole style sheet, to be inlined.
    pub style: Markup,
}
