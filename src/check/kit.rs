//! A kit that holds: what later stages may trust without looking.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::check::addresses::Redirect;
use crate::check::things::{ThingIx, ThingKind, Things};
use crate::config::Config;
use crate::config::book::Shape;
use crate::load::Draft;
use crate::load::cards::Card;
use crate::load::facts::Status;
use crate::load::glossary::Term;
use crate::load::models::Model;
use crate::load::pages::Page;
use crate::load::records::Records;
use crate::load::theme::Theme;
use crate::load::tools::Tool;
use crate::load::words::WordSource;
use crate::words::Words;

/// A kit without errors. A copy costs little.
///
/// Invariant: made by `judge` and `vouch` alone, when no finding is an error. Ids are unique, links and
/// references resolve, every text stands in its source language, no two pages share an address.
#[derive(Clone)]
pub struct Kit {
    /// `book.toml`.
    pub config: Arc<Config>,
    /// Cards, by id; drafts only where the scope has them.
    pub cards: Arc<[Arc<Card>]>,
    /// Pages, in their order.
    pub pages: Arc<[Page]>,
    /// Worksheets, by id.
    pub tools: Arc<[Tool]>,
    /// Diagrams, by id.
    pub models: Arc<[Model]>,
    /// Terms of the glossary.
    pub terms: Arc<[Term]>,
    /// Words.
    pub words: Arc<Words>,
    /// Theme.
    pub theme: Arc<Theme>,
    /// Files that are copied as they are.
    pub statics: Arc<[(Box<str>, FileId)]>,
    /// Files of words.
    pub word_files: Arc<[WordSource]>,
    /// What translations were made from, by language.
    pub records: Arc<BTreeMap<Lang, Records>>,
    /// Everything with a page.
    pub things: Arc<Things>,
    /// Old addresses.
    pub redirects: Arc<[Redirect]>,
    /// Processes, in order.
    pub processes: Arc<[Process]>,
    _vouched: (),
}

/// A process.
#[derive(Debug, Clone)]
pub struct Process {
    /// The thing it is.
    pub thing: ThingIx,
    /// How it is drawn.
    pub shape: Shape,
    /// Its phases.
    pub phases: Vec<Phase>,
}

/// A phase.
#[derive(Debug, Clone)]
pub struct Phase {
    /// The thing it is: a phase, or the card that is its page.
    pub thing: ThingIx,
    /// Its mark.
    pub mark: Box<str>,
    /// Hue of its colour.
    pub hue: u16,
    /// Cards placed in it, in their order; not the card that is its page.
    pub cards: Vec<ThingIx>,
}

impl Kit {
    pub(super) fn new(draft: Draft, things: Arc<Things>, redirects: Vec<Redirect>) -> Self {
        let processes = processes(&draft, &things).into();
        Self {
            config: draft.config,
            cards: draft.cards,
            pages: draft.pages,
            tools: draft.tools,
            models: draft.models,
            terms: draft.terms,
            words: draft.words,
            theme: draft.theme,
            statics: draft.statics,
            word_files: draft.word_files,
            records: draft.records,
            things,
            redirects: redirects.into(),
            processes,
            _vouched: (),
        }
    }

    /// The same kit with other texts in some of its cards.
    pub(super) fn with_cards(&self, cards: Arc<[Arc<Card>]>) -> Self {
        Self { cards, ..self.clone() }
    }

    /// Returns the card of a thing, if it is one.
    pub fn card(&self, thing: ThingIx) -> Option<&Card> {
        match self.things.get(thing).kind {
            ThingKind::Card(at) => Some(&self.cards[at]),
            _ => None,
        }
    }
}

fn processes(draft: &Draft, things: &Things) -> Vec<Process> {
    let mut placed: BTreeMap<(&str, &str), Vec<(i64, ThingIx)>> = BTreeMap::new();
    for (ix, thing) in things.all() {
        let ThingKind::Card(at) = thing.kind else { continue };
        if thing.status == Status::Retired {
            continue;
        }
        for it in &draft.cards[at].facts.placements {
            let key = (it.process.get_ref().as_str(), it.phase.get_ref().as_str());
            placed.entry(key).or_default().push((it.order, ix));
        }
    }
    for list in placed.values_mut() {
        // Cards are in order of their ids, and sorting by order keeps it where orders are equal.
        list.sort_by_key(|(order, _)| *order);
        list.dedup();
    }
    draft
        .config
        .book
        .processes
        .iter()
        .filter_map(|process| {
            let id = process.id.get_ref().as_str();
            let phases = process
                .phases
                .iter()
                .filter_map(|phase| {
                    let phase_id = phase.card.as_ref().or(phase.id.as_ref())?.get_ref().as_str();
                    let thing = things.find(phase_id)?;
                    let cards = placed.get(&(id, phase_id)).into_iter().flatten();
                    Some(Phase {
                        thing,
                        mark: phase.mark.get_ref().as_str().into(),
                        hue: phase.hue,
                        cards: cards.map(|(_, it)| *it).filter(|it| *it != thing).collect(),
                    })
                })
                .collect();
            Some(Process { thing: things.find(id)?, shape: process.shape, phases })
        })
        .collect()
}
