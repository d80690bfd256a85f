//! Views of parts that are filled by themselves, once for all pages that share them.

use serde::Serialize;

use crate::html::view::parts::{Alternate, LanguageLink, Licence, Link, Markup, PhaseLink, ProcessLink};
use crate::sheet::Phrase;

/// `parts/head.html`, `parts/assets.html`, `parts/brand.html`, `parts/theme_button.html`, `parts/search_button.html`, `parts/foot.html`: what all pages of a folder share. Filled once for them.
#[derive(Serialize)]
pub struct Shared {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The language's home page.
    pub home: String,
    /// The kit's name.
    pub kit: Phrase,
    /// A shorter name of the kit.
    pub kit_short: Phrase,
    /// The main navigation: home, cards, glossary, index, pages.
    pub nav: Vec<Link>,
    /// The script with the dialog of the search.
    pub search: String,
    /// The index of everything, for readers without scripts.
    pub index: String,
    /// The kit's licence.
    pub licence: Licence,
}

/// `search.html`: the dialog of the search, once for each language. Addresses in it begin at the root of the site.
#[derive(Serialize)]
pub struct SearchDialog {
    /// Page language.
    pub lang: String,
    /// Nothing: the dialog is no page of its own.
    pub root: String,
    /// What results can be narrowed by.
    pub choices: Vec<SearchChoice>,
    /// What is said of the number of results, `{n}` standing for it.
    pub counts: Vec<PluralForm>,
    /// The index of everything.
    pub index: String,
    /// The list of cards.
    pub cards: String,
}

/// What results can be narrowed by.
#[derive(Serialize)]
pub struct SearchChoice {
    /// `kind`, `phase`, `time` or `group`.
    pub id: &'static str,
    /// Label.
    pub label: Phrase,
    /// Its terms; phases stand in groups, one for each process.
    pub groups: Vec<SearchGroup>,
}

/// Terms that stand together.
#[derive(Serialize)]
pub struct SearchGroup {
    /// What they are; empty where there is one group.
    pub label: Phrase,
    /// The terms, in order.
    pub terms: Vec<SearchTerm>,
}

/// A choice.
#[derive(Serialize)]
pub struct SearchTerm {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: Phrase,
}

/// A message in one plural form.
#[derive(Serialize)]
pub struct PluralForm {
    /// `zero one two few many other`.
    pub form: &'static str,
    /// The message.
    pub text: Phrase,
}

/// `parts/crumb.html`: one of the links above a page. Filled once for each folder.
#[derive(Serialize)]
pub struct Crumb {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// What the link says.
    pub title: Phrase,
    /// Where it leads.
    pub href: String,
}

/// `parts/language.html`: a language in the switcher. Filled once for all pages on which it is alike.
#[derive(Serialize)]
pub struct LanguagePart {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The language; its address is put in afterwards.
    pub language: LanguageLink,
}

/// `parts/alternate.html`: an `hreflang` link. Filled once for each language.
#[derive(Serialize)]
pub struct AlternatePart {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The link; its address is put in afterwards.
    pub alternate: Alternate,
}

/// `parts/fact.html`: one fact on the page of a card. Filled once for all cards that share it.
#[derive(Serialize)]
pub struct FactPart {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// `duration prep after group modes difficulty setting roles inputs outputs materials`, or `facet`.
    pub id: &'static str,
    /// The small drawn sign, from `parts/sign.html`.
    pub sign: Markup,
    /// Label.
    pub label: Phrase,
    /// Values, each from `parts/fact_value.html`.
    pub values: Markup,
}

/// `parts/fact_value.html`: a value of a fact. Filled once for all facts that share it.
#[derive(Serialize)]
pub struct FactValue {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The value.
    pub value: Phrase,
}

/// `parts/tile_fact.html`: one fact of a card in a list. Filled once for all cards that share it.
#[derive(Serialize)]
pub struct TileFact {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// `duration` or `group`.
    pub id: &'static str,
    /// The small drawn sign, from `parts/sign.html`.
    pub sign: Markup,
    /// Label.
    pub label: Phrase,
    /// Values; more than one is a list.
    pub values: Vec<Phrase>,
}

/// `parts/sign.html`: the small drawn sign of a fact. Filled once for each sort of fact.
#[derive(Serialize)]
pub struct SignPart {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// `duration prep after group modes difficulty setting roles inputs outputs materials`, or `facet`.
    pub id: &'static str,
}

/// `parts/heading.html`: an entry of the contents of a page. Filled once for all pages that share it.
#[derive(Serialize)]
pub struct HeadingPart {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// Anchor.
    pub id: String,
    /// Heading text.
    pub title: String,
    /// 2 or 3.
    pub level: u8,
}

/// `parts/tile.html`: a card in a list, in A6 proportion.
#[derive(Serialize)]
pub struct Tile {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// Stable id.
    pub id: String,
    /// `method topic phase example guide`.
    pub kind: &'static str,
    /// `published`, `stub` or `draft`.
    pub status: &'static str,
    /// Title.
    pub title: Phrase,
    /// Its page.
    pub href: String,
    /// Hue of the main phase, or of the phase whose cards are listed.
    pub hue: Option<u16>,
    /// What stands below the title, from `parts/tile_text.html`.
    pub text: Markup,
    /// Terms for the facets, as `facet:term` pairs separated by blanks (`phase:phase-exit time:short group:small setting:online`).
    pub terms: String,
}

/// `parts/tile_text.html`: what stands below the title of a tile. Filled once for all lists that have the card.
#[derive(Serialize)]
pub struct TileText {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// Stable id.
    pub id: String,
    /// `method topic phase example guide`.
    pub kind: &'static str,
    /// The kind's name.
    pub kind_label: Phrase,
    /// `published`, `stub` or `draft`.
    pub status: &'static str,
    /// One line.
    pub one_line: Phrase,
    /// Main phase, or the phase whose cards are listed.
    pub phase: Option<PhaseMark>,
    /// Short facts, each from `parts/tile_fact.html`.
    pub facts: Markup,
}

/// A phase on a tile.
#[derive(Serialize)]
pub struct PhaseMark {
    /// Stable id.
    pub id: String,
    /// Its mark.
    pub mark: String,
    /// Hue of its colour in degrees, for `--hue`.
    pub hue: u16,
    /// Title for narrow places.
    pub short: Phrase,
}

/// `parts/side_head.html`, `parts/side_foot.html`: what stands above and below the side list. Filled once for each phase.
#[derive(Serialize)]
pub struct SideEnds {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// The process.
    pub process: ProcessLink,
    /// The phase.
    pub phase: PhaseLink,
    /// The phase before.
    pub before: Option<PhaseLink>,
    /// The phase after.
    pub after: Option<PhaseLink>,
    /// Whether the phase has more cards than are listed.
    pub more: bool,
}

/// `parts/placement.html`: one placement of a card. Filled once for each phase.
#[derive(Serialize)]
pub struct PlacementPart {
    /// Page language.
    pub lang: String,
    /// Path to the site's root.
    pub root: String,
    /// Process.
    pub process: ProcessLink,
    /// Phase.
    pub phase: PhaseLink,
}

/// `parts/sidebar_item.html`: one `<li>` of the side list. Rendered once for each card and state.
#[derive(Serialize)]
pub struct SidebarItem {
    /// Page language.
    pub lang: String,
    /// Title.
    pub title: Phrase,
    /// Address.
    pub href: String,
    /// Whether it is the page itself.
    pub current: bool,
}
