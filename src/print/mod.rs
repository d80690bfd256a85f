//! Print files: sheets to write on and to type in, cards, decks, booklets and posters, as PDF.
//!
//! In: a `Site` and what is wanted of it. Out: bytes, and findings about what does not fit. Pure.
//! 1. `sheet`, `card`, `deck`, `booklet` and `poster` put words, places and marks together: a `Job`. Places of
//!    cards and pages on larger sheets come from `impose`, in mm.
//! 2. `engine` lays a job out with the templates of the theme; it alone calls Typst.
//! 3. `forms` makes fields that can be typed in of the places that a template left for them.
//! 4. `fit` says what did not fit, by tool or card, block and millimetres.

pub mod booklet;
pub mod card;
mod common;
pub mod deck;
#[cfg_attr(not(feature = "pdf"), path = "no_engine.rs")]
mod engine;
pub mod fit;
pub mod font;
pub mod forms;
pub mod impose;
pub mod job;
mod look;
pub mod paper;
pub mod poster;
mod qr;
pub mod rules;
pub mod selection;
pub mod sheet;
mod text;
mod widget;

use std::sync::Arc;

use crate::base::span::Span;
use crate::check::things::ThingKind;
use crate::diag::finding::{Finding, Found};
use crate::model::Site;
use crate::model::prints::{Print, What};
use crate::sheet::Voice;
use crate::worksheet::grid::Paper;

pub use engine::Made;
pub use job::Job;

use booklet::Booklet;
use engine::Engine;
use fit::About;
use impose::{Flip, Size, Tiles};

/// Whether this program can make print files: the feature `pdf`.
pub const IS_BUILT: bool = cfg!(feature = "pdf");

/// A site with its print templates and fonts.
pub struct Press {
    site: Arc<Site>,
    engine: Engine,
}

impl Press {
    /// Takes the print templates and fonts of a site's theme.
    pub fn new(site: Arc<Site>) -> Self {
        let engine = Engine::new(&site.kit.theme, &site.tree);
        Self { site, engine }
    }

    /// Returns the job of a print file of the site.
    pub fn job(&self, print: &Print) -> Option<(Job, About)> {
        let kit = &self.site.kit;
        let voice = Voice { site: &self.site, lang: print.lang };
        let about = About { thing: print.thing, lang: print.lang };
        let job = match (kit.things.get(print.thing).kind, print.what) {
            (ThingKind::Tool(at), What::Sheet { paper, edition }) => {
                let order = sheet::Order { paper, edition, filled: sheet::Filled::Blank, large: false };
                sheet::job(voice, print.thing, &kit.tools[at], &order)
            }
            _ => card::job(&self.site, print.thing, print.lang, self.usual_paper(), false)?,
        };
        Some((job, about))
    }

    /// Returns the job of a print file of the site, by its place in the list.
    pub fn published(&self, at: u32) -> Option<(Job, About)> {
        self.job(&self.site.prints.get(at)?.0)
    }

    /// Returns the paper that cards are handed out on: the theme's.
    pub fn usual_paper(&self) -> Paper {
        let named = self.site.kit.theme.tokens.get("paper-size");
        named.and_then(|it| Paper::named(it)).unwrap_or(Paper::A4)
    }

    /// Returns a fingerprint of all that a job's file is made from.
    pub fn key(&self, job: &Job) -> String {
        job.key(self.engine.key())
    }

    /// Makes a print file; none where a template is wrong.
    pub fn make(&self, job: &Job, about: About) -> Found<Option<Made>> {
        let (mut findings, job) = fit::signs(&self.site, &self.engine, job, about);
        match self.engine.run(&job) {
            Ok(made) => {
                findings.extend(
                    made.misfits.iter().filter_map(|it| fit::finding(&self.site, about, &job.on, it)),
                );
                Found { value: Some(made), findings }
            }
            Err(broken) => {
                // One fault of a template keeps many files from being made: it is told once, at its place.
                let (place, message) = if let Some(place) = broken.place {
                    (place, format!("no print file can be made: {}", broken.message))
                } else {
                    let place = Span::top(fit::file(&self.site, about));
                    (place, format!("`{}` can not be made: {}", job.name, broken.message))
                };
                let help =
                    "mend the print template, or take it out of the theme so that the default one holds";
                findings.push(Finding::new(&rules::print_broken::RULE, place, message).help(help));
                Found { value: None, findings }
            }
        }
    }

    /// Makes a booklet: its pages one by one, or folded sheets of them.
    pub fn booklet(&self, wanted: &Booklet, fold: Option<Flip>, about: About) -> Found<Option<Made>> {
        let job = |pad| booklet::job(&self.site, wanted, pad);
        let Some(mut pages) = job(0) else { return Found::clean(None) };
        let mut found = self.make(&pages, about);
        let count = found.value.as_ref().map_or(0, |it| it.pages);
        // Empty pages stand before the last one, which is the back of the booklet.
        let pad = count.next_multiple_of(4) - count;
        if let Some(padded) = job(pad).filter(|_| pad > 0) {
            found.value = self.make(&padded, about).value;
            pages = padded;
        }
        let Some(flip) = fold else { return found };
        let Some(made) = found.value.take() else { return found };
        let folded = self.make(&booklet::folded(made.pdf, made.pages, flip, &pages), about);
        found.value = folded.value;
        found.findings.extend(folded.findings);
        found
    }

    /// Makes a poster in parts, of a worksheet set on its large paper.
    pub fn poster(&self, sheet: &Job, size: Size, tiles: &Tiles, about: About) -> Found<Option<Made>> {
        let mut found = self.make(sheet, about);
        let Some(whole) = found.value.take() else { return found };
        let voice = Voice { site: &self.site, lang: about.lang };
        let job = poster::job(voice, whole.pdf, whole.pages, size, tiles, sheet);
        let parts = self.make(&job, about);
        found.value = parts.value;
        found.findings.extend(parts.findings);
        found
    }

    /// Lets go of what the engine remembered of jobs before the last few.
    pub fn forget(&self) {
        self.engine.forget(1);
    }

    /// Returns the site.
    pub fn site(&self) -> &Site {
        &self.site
    }
}
