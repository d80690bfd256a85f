//! Parts of views: phrases, links, signs, lists.

use serde::Serialize;

use crate::sheet::Phrase;

/// HTML made by this program from checked content; the only thing a template may pass through `safe`.
#[derive(Serialize, Clone, Default)]
#[serde(transparent)]
pub struct Markup(pub String);

impl From<String> for Markup {
    fn from(made: String) -> Self {
        Self(made)
    }
}

/// A link with a phrase.
#[derive(Serialize, Clone)]
pub struct Link {
    /// What the link says.
    pub title: Phrase,
    /// Where it leads.
    pub href: String,
    /// Whether it names the page itself (`aria-current`).
    pub current: bool,
}

/// Around every page with a frame (all but `choice`, `lasting`, `redirect` and `404`).
#[derive(Serialize, Clone)]
pub struct Frame {
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The whole `<title>`.
    pub title: String,
    /// For `meta description` and Open Graph.
    pub description: String,
    /// The kit's name.
    pub kit: Phrase,
    /// What stands first in `<head>`, from `parts/head.html`.
    pub head: Markup,
    /// Style sheet, script and sign of the site, from `parts/assets.html`.
    pub assets: Markup,
    /// The kit's sign and main navigation, from `parts/brand.html`.
    pub brand: Markup,
    /// The choice between light and dark, from `parts/theme_button.html`.
    pub theme_button: Markup,
    /// The way to the search, from `parts/search_button.html`.
    pub search: Markup,
    /// The kit and its licence, from `parts/foot.html`.
    pub foot: Markup,
    /// Absolute address of the page to be indexed; of the original on a borrowed page.
    pub canonical: Option<String>,
    /// `hreflang` links, each from `parts/alternate.html`; empty without a base address or on a borrowed page.
    pub alternates: Markup,
    /// Open Graph's locale (`sv_SE`).
    pub og_locale: String,
    /// Open Graph's type: `website` or `article`.
    pub og_type: &'static str,
    /// Whether search engines shall leave the page out: drafts, and borrowed pages without a canonical address.
    pub noindex: bool,
    /// The language switcher, in the kit's order, each language from `parts/language.html`.
    pub languages: Markup,
    /// The links above the page, from the home page downwards, each from `parts/crumb.html`; empty on the home page.
    pub trail: Markup,
    /// What the page itself is called at the end of the trail; nothing on the home page.
    pub page: Option<Phrase>,
    /// Where a change of this page can be suggested.
    pub suggest: Option<String>,
    /// Set when the text is borrowed from another language.
    pub borrowed: Option<Borrowed>,
    /// Set when the text is older than the original.
    pub stale: Option<Stale>,
}

/// One `hreflang` link.
#[derive(Serialize, Clone)]
pub struct Alternate {
    /// Language tag or `x-default`.
    pub lang: String,
    /// Absolute address.
    pub href: String,
}

/// One entry of the language switcher.
#[derive(Serialize, Clone)]
pub struct LanguageLink {
    /// Language tag.
    pub lang: String,
    /// The language's own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Where it leads: the same page, or (without one in that language) nowhere.
    pub href: Option<String>,
    /// Whether it is the page's own language.
    pub current: bool,
    /// Whether the page exists there but its text is borrowed: the switcher says so.
    pub borrowed: bool,
}

/// The notice on a page whose text is in another language.
#[derive(Serialize, Clone)]
pub struct Borrowed {
    /// Language the text is in.
    pub lang: String,
    /// That language's name in the reader's language.
    pub language: Phrase,
    /// Where to help with a translation, if the kit says so.
    pub translate: Option<String>,
    /// The original page.
    pub original: String,
}

/// The notice on a page whose original has changed since it was translated.
#[derive(Serialize, Clone)]
pub struct Stale {
    /// Language of the original.
    pub lang: String,
    /// What is older than the original; what has no name for readers is left out.
    pub parts: Vec<StalePart>,
    /// The original page.
    pub original: String,
}

/// A part of a page that is older than the original.
#[derive(Serialize, Clone)]
pub struct StalePart {
    /// What it is called.
    pub title: Phrase,
    /// Where it stands on the page; empty at the top.
    pub anchor: String,
}

/// A print file of a page.
#[derive(Serialize, Clone)]
pub struct PrintLink {
    /// `print` to write on, `form` to type in, `card`.
    pub kind: &'static str,
    /// What the link says: `PDF to print, A3`.
    pub label: Phrase,
    /// Where the file is.
    pub href: String,
}

/// A licence by name and address.
#[derive(Serialize, Clone)]
pub struct Licence {
    /// Name as people know it (`CC BY 4.0`).
    pub name: String,
    /// Where its text stands.
    pub href: Option<String>,
    /// Who must be named, if other than the kit.
    pub attribution: Option<String>,
}

/// A phase as a small sign: its mark, colour and name.
#[derive(Serialize, Clone)]
pub struct PhaseLink {
    /// Stable id.
    pub id: String,
    /// Its mark: a number or a shape's name, one or two characters.
    pub mark: String,
    /// Hue of its colour in degrees, for `--hue`.
    pub hue: u16,
    /// Title.
    pub title: Phrase,
    /// Title for narrow places, at most 28 characters.
    pub short: Phrase,
    /// One line about it, may be empty.
    pub one_line: Phrase,
    /// Its page.
    pub href: String,
    /// Number of cards placed in it.
    pub cards: usize,
    /// Whether this is the phase the page is about.
    pub current: bool,
}

/// A process as a sign: for breadcrumbs, placements, sidebars.
#[derive(Serialize, Clone)]
pub struct ProcessLink {
    /// Stable id.
    pub id: String,
    /// `chain`, `loop`, `steps` or `sessions`: how it is drawn.
    pub shape: &'static str,
    /// Title.
    pub title: Phrase,
    /// One line about it.
    pub one_line: Phrase,
    /// Its page.
    pub href: String,
}

/// A process with its phases, drawn on the home page and its own page.
#[derive(Serialize, Clone)]
pub struct ProcessView {
    /// The process itself.
    pub link: ProcessLink,
    /// Its phases in order.
    pub phases: Vec<PhaseLink>,
}

/// A label and its value.
#[derive(Serialize, Clone)]
pub struct Fact {
    /// `duration prep after group modes difficulty setting roles inputs outputs materials`; names the small drawn sign.
    pub id: &'static str,
    /// Label.
    pub label: Phrase,
    /// Values; more than one is a list.
    pub values: Vec<Phrase>,
}

/// A card as a list of cards has it, for themes that draw lists of their own.
#[derive(Serialize, Clone)]
pub struct CardLink {
    /// Stable id.
    pub id: String,
    /// `method topic phase example guide`.
    pub kind: &'static str,
    /// The kind's name.
    pub kind_label: Phrase,
    /// `published`, `stub` or `draft`.
    pub status: &'static str,
    /// Title.
    pub title: Phrase,
    /// One line.
    pub one_line: Phrase,
    /// Its page.
    pub href: String,
    /// Main phase, if placed.
    pub phase: Option<PhaseLink>,
    /// Short facts: duration and group size, where known.
    pub facts: Vec<Fact>,
    /// Terms for the facets, as `facet:term` pairs separated by blanks (`phase:phase-exit time:short group:small setting:online`).
    pub terms: String,
}

/// One facet of a card list.
#[derive(Serialize, Clone)]
pub struct Facet {
    /// `phase`, `time`, `group`, `setting`, or one of the kit.
    pub id: String,
    /// Label.
    pub label: Phrase,
    /// Its terms, in order, with the number of cards.
    pub terms: Vec<FacetTerm>,
}

/// One choice of a facet.
#[derive(Serialize, Clone)]
pub struct FacetTerm {
    /// Stable id; with the facet it makes `facet:term`.
    pub id: String,
    /// Label.
    pub label: Phrase,
    /// Number of cards that have it.
    pub cards: usize,
    /// Mark and hue, on phases.
    pub phase: Option<PhaseLink>,
}

/// An entry of the contents of a page.
#[derive(Serialize, Clone)]
pub struct Heading {
    /// Anchor.
    pub id: String,
    /// Heading text.
    pub title: String,
    /// 2 or 3.
    pub level: u8,
}

/// A source as shown under a card.
#[derive(Serialize, Clone)]
pub struct SourceView {
    /// Kind's name (book, web page …).
    pub kind: Phrase,
    /// Author or organisation.
    pub author: Option<String>,
    /// Year.
    pub year: Option<String>,
    /// Title.
    pub title: String,
    /// Publisher, place.
    pub place: Option<String>,
    /// Address; may leave the site.
    pub href: Option<String>,
}

/// A card by its name, for the way on.
#[derive(Serialize, Clone)]
pub struct CardName {
    /// Title.
    pub title: Phrase,
    /// One line.
    pub one_line: Phrase,
    /// Its page.
    pub href: String,
}

/// A related card, with what relates it.
#[derive(Serialize, Clone)]
pub struct RelatedView {
    /// Label of the relation (before, after, instead, part of, see also).
    pub label: Phrase,
    /// The card.
    pub card: CardName,
}

/// The list at the side of a card: the phase it stands in.
#[derive(Serialize, Clone)]
pub struct Sidebar {
    /// The process.
    pub process: ProcessLink,
    /// The phase.
    pub phase: PhaseLink,
    /// The phase before.
    pub before: Option<PhaseLink>,
    /// The phase after.
    pub after: Option<PhaseLink>,
    /// `<li>` of each card of the phase, made from `parts/sidebar_item.html`.
    pub items: Markup,
    /// Whether the phase has more cards than are listed.
    pub more: bool,
}

/// One placement of a card.
#[derive(Serialize, Clone)]
pub struct PlacementView {
    /// Process.
    pub process: ProcessLink,
    /// Phase.
    pub phase: PhaseLink,
}

/// A phase and its cards as tiles.
#[derive(Serialize)]
pub struct PhaseWithTiles {
    /// The phase.
    pub phase: PhaseLink,
    /// Its cards in order, each from `parts/tile.html`; may be empty.
    pub tiles: Markup,
}

/// A phase and its cards.
#[derive(Serialize)]
pub struct PhaseWithCards {
    /// The phase.
    pub phase: PhaseLink,
    /// Its cards, in order.
    pub cards: Vec<CardLink>,
}

/// Terms under one letter.
#[derive(Serialize)]
pub struct GlossaryLetter {
    /// The letter.
    pub letter: String,
    /// Anchor.
    pub anchor: String,
    /// Terms.
    pub terms: Vec<TermView>,
}

/// One term of the glossary; its anchor is its id.
#[derive(Serialize)]
pub struct TermView {
    /// Stable id and anchor.
    pub id: String,
    /// Preferred form.
    pub term: Phrase,
    /// What it means; may be empty.
    pub definition: Option<Phrase>,
    /// Form after a number.
    pub after_number: Option<Phrase>,
    /// Variants to avoid.
    pub avoid: Vec<Phrase>,
    /// Note.
    pub note: Option<Phrase>,
    /// The same term in the kit's other languages.
    pub others: Vec<TermOther>,
}

/// A term in another language.
#[derive(Serialize)]
pub struct TermOther {
    /// Language tag.
    pub lang: String,
    /// Language's own name.
    pub name: String,
    /// The term.
    pub term: String,
    /// The term on that language's glossary page.
    pub href: String,
}

/// Entries under one letter.
#[derive(Serialize)]
pub struct IndexLetter {
    /// The letter.
    pub letter: String,
    /// Anchor.
    pub anchor: String,
    /// Entries.
    pub entries: Vec<IndexEntry>,
}

/// One entry of the index.
#[derive(Serialize)]
pub struct IndexEntry {
    /// Title.
    pub title: Phrase,
    /// Where it leads.
    pub href: String,
    /// What it is (method, phase, process, page, term).
    pub kind_label: Phrase,
}

/// A language on the choice page, on lasting addresses and on `404.html`.
#[derive(Serialize, Clone)]
pub struct Choice {
    /// Language tag.
    pub lang: String,
    /// Language's own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Where it leads.
    pub href: String,
    /// The page's title in that language.
    pub title: String,
    /// One line in that language (kit's line, or the notice that the page was not found).
    pub one_line: String,
}
