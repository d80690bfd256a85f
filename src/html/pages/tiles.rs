//! Cards as they stand in lists.
//!
//! In: cards. Out: markup from `parts/tile.html`, one after the other.

use std::sync::{Arc, PoisonError};

use rayon::prelude::*;

use crate::check::things::ThingIx;
use crate::diag::finding::Finding;
use crate::html::facts;
use crate::html::links::Here;
use crate::html::pages::Renderer;
use crate::html::pages::parts::FactPlace;
use crate::html::view::{CardLink, Markup, PhaseMark, Tile, TileText};
use crate::load::facts::Kind;
use crate::model::order::PhaseIx;

/// Returns cards as tiles, each with its main phase.
pub(super) fn tiles(renderer: &Renderer, here: &Here<'_>, cards: &[ThingIx]) -> Result<String, Box<Finding>> {
    let main = |it: ThingIx| here.site.order.places.get(&it).and_then(|it| it.first()).copied();
    let made: Result<Vec<String>, _> =
        cards.par_iter().map(|it| tile(renderer, here, *it, main(*it))).collect();
    Ok(made?.concat())
}

/// Returns the cards of a phase that readers of this language can reach, as tiles.
pub(super) fn of_phase(
    renderer: &Renderer,
    here: &Here<'_>,
    phase: PhaseIx,
) -> Result<Arc<str>, Box<Finding>> {
    let key = (here.lang, phase, here.path.folder().into());
    let all = &renderer.known().tiles;
    let known = all.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    if let Some(known) = known {
        return Ok(known);
    }
    let cards = &here.site.kit.processes[phase.0].phases[phase.1].cards;
    let listed = cards.iter().filter(|it| here.lists(**it));
    let made: Result<Vec<String>, _> = listed.map(|it| tile(renderer, here, *it, Some(phase))).collect();
    let made: Arc<str> = made?.concat().into();
    all.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&made));
    Ok(made)
}

/// Returns a card as a tile.
pub(super) fn tile(
    renderer: &Renderer,
    here: &Here<'_>,
    thing: ThingIx,
    phase: Option<PhaseIx>,
) -> Result<String, Box<Finding>> {
    let kit = &here.site.kit;
    let it = kit.things.get(thing);
    let kind = kit.card(thing).map_or(Kind::Topic, |it| it.facts.kind);
    let (href, _) = here.thing(thing);
    let view = Tile {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        id: it.id.to_string(),
        kind: kind.as_str(),
        status: it.status.as_str(),
        title: here.phrase(kit.title(thing, here.lang)),
        href,
        hue: phase.map(|it| kit.processes[it.0].phases[it.1].hue),
        text: Markup(text(renderer, here, thing, phase)?.to_string()),
        terms: here.site.terms[thing.index()].to_string(),
    };
    renderer.templates().fill_part("parts/tile.html", &view)
}

/// Returns what stands below the title of a tile: it has no address, so lists of all folders share it.
fn text(
    renderer: &Renderer,
    here: &Here<'_>,
    thing: ThingIx,
    phase: Option<PhaseIx>,
) -> Result<Arc<str>, Box<Finding>> {
    let key = (thing, phase, here.path.root().len());
    let all = &renderer.known().tile_texts[here.lang.index()];
    let known = all.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    if let Some(known) = known {
        return Ok(known);
    }
    let kit = &here.site.kit;
    let card = kit.card(thing);
    let kind = card.map_or(Kind::Topic, |it| it.facts.kind);
    let facts = card.map(facts::known_in_short).unwrap_or_default();
    let view = TileText {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        id: kit.things.get(thing).id.to_string(),
        kind: kind.as_str(),
        kind_label: here.word(facts::kind_key(kind)),
        status: kit.things.get(thing).status.as_str(),
        one_line: here.phrase(kit.one_line(thing, here.lang)),
        phase: phase.map(|it| mark(here, it)),
        facts: renderer.facts(here, FactPlace::Tile, &facts)?.into(),
    };
    let made: Arc<str> = renderer.templates().fill_part("parts/tile_text.html", &view)?.into();
    all.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&made));
    Ok(made)
}

fn mark(here: &Here<'_>, (process, phase): PhaseIx) -> PhaseMark {
    let kit = &here.site.kit;
    let it = &kit.processes[process].phases[phase];
    PhaseMark {
        id: kit.things.get(it.thing).id.to_string(),
        mark: it.mark.to_string(),
        hue: it.hue,
        short: here.phrase(kit.short_title(it.thing, here.lang)),
    }
}

/// Returns the cards of a phase that readers of this language can reach.
pub(super) fn links(here: &Here<'_>, (process, phase): PhaseIx) -> Vec<CardLink> {
    let cards = &here.site.kit.processes[process].phases[phase].cards;
    let phase = here.phase((process, phase));
    let listed = cards.iter().filter(|it| here.lists(**it));
    listed.map(|it| CardLink { phase: Some(phase.clone()), ..here.card(*it) }).collect()
}
