//! A `Site` as HTML: every route's bytes, from templates of the theme.
//!
//! In: the `Site` and a `Route`. Out: bytes, or findings about a template. Pure.
//! `theme` compiles the templates, `view` is what they see, `doc` writes texts, `pages` fills the views.
//! HTML is written once, from values; nothing reads it again.

mod context;
mod depends;
mod doc;
pub mod escape;
mod facts;
mod feeds;
mod links;
pub mod pages;
pub mod rules;
mod svg;
pub mod theme;
pub mod view;

pub use pages::{Page, Renderer, in_language, render};
pub use svg::print_drawing;

use crate::base::path::OutPath;
use crate::load::cards::Card;
use crate::sheet::Voice;

/// Returns what is known of a card, as its page says it: time, people, what comes of it and what it needs.
pub fn card_facts(voice: Voice<'_>, card: &Card) -> Vec<view::Fact> {
    beside_pages(voice, |here| facts::all(here, card))
}

/// Returns time and people of a card, as lists say them.
pub fn card_facts_in_short(voice: Voice<'_>, card: &Card) -> Vec<view::Fact> {
    beside_pages(voice, |here| facts::short(here, card))
}

/// Returns minutes and people of each step of a card.
pub fn card_steps(voice: Voice<'_>, card: &Card) -> Vec<String> {
    beside_pages(voice, |here| card.facts.steps.iter().map(|it| facts::step(here, it)).collect())
}

/// Returns the sources of a card.
pub fn card_sources(voice: Voice<'_>, card: &Card) -> Vec<view::SourceView> {
    beside_pages(voice, |here| card.facts.sources.iter().map(|it| facts::source(here, it)).collect())
}

/// Returns the name of what a card is.
pub fn card_kind(voice: Voice<'_>, card: &Card) -> view::Phrase {
    beside_pages(voice, |here| here.word(links::kind_key(card.facts.kind)))
}

/// Says something that stands on no page of the site.
fn beside_pages<T>(voice: Voice<'_>, say: impl FnOnce(&links::Here<'_>) -> T) -> T {
    let path = OutPath::new("index.html");
    say(&links::Here { site: voice.site, lang: voice.lang, path: &path })
}
