//! Pages with a text: cards, and pages of the kit's own.

use crate::check::things::{ThingIx, ThingKind};
use crate::html::links::Here;
use crate::html::pages::frame::{self, Subject};
use crate::html::pages::{Filled, Renderer, model, names};
use crate::html::view::{
    CardLink, CardPage, Heading, Link, Markup, ModelFigure, RelatedView, Sidebar, TextPage,
};
use crate::html::{doc, facts};
use crate::load::cards::Card;
use crate::load::facts::Kind;
use crate::load::front_matter::Text;
use crate::load::pages::Page;
use crate::markdown::plain;
use crate::model::order::PhaseIx;
use crate::model::route::Route;
use crate::words::keys;

/// Returns the page of a card.
pub(super) fn page(renderer: &Renderer, here: &Here<'_>, thing: ThingIx, card: &Card) -> Filled {
    let site = here.site;
    let kit = &site.kit;
    let Some((text, from)) = kit.text(thing, here.lang) else { return Ok(Vec::new()) };
    let body_lang = (from != here.lang).then(|| kit.config.languages.tag(from).to_owned());
    let places: Vec<PhaseIx> = site.order.places.get(&thing).cloned().unwrap_or_default();
    let main = places.first().copied();
    let own_phase = main.filter(|it| kit.processes[it.0].phases[it.1].thing == thing);
    let title = here.phrase(kit.title(thing, here.lang));
    let trail = trail(here, main.filter(|_| own_phase.is_none()), own_phase);
    let (before, after) = main.map_or((None, None), |it| site.order.beside(it.0, thing));
    let listed = |it: Option<ThingIx>| it.filter(|it| here.lists(*it)).map(|it| here.name(it));
    let frame = frame::frame(
        renderer,
        here,
        Subject {
            route: Route::Thing(thing, here.lang),
            title: Some(title.clone()),
            description: kit.one_line(thing, here.lang).text,
            trail,
            source: Some(site.tree.file(text.file).path.as_str()),
        },
    )?;
    let lasting = site.path(Route::Lasting(thing));
    let view = CardPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        id: card.id.to_string(),
        kind: card.facts.kind.as_str(),
        kind_label: here.kind(thing),
        status: card.facts.status.as_str(),
        title,
        one_line: here.phrase(kit.one_line(thing, here.lang)),
        placements: here.placements(thing),
        facts: facts::all(here, card),
        body: Markup(doc::html(here, from, &text.doc, &card.pictures, Some(card))),
        body_lang,
        contents: contents(text),
        sidebar: main.map(|it| sidebar(renderer, here, it, thing)).transpose()?,
        previous: listed(before),
        next: listed(after),
        related: related(here, card),
        process: own_phase.filter(|_| card.facts.kind == Kind::Phase).map(|it| here.drawn(it.0, Some(it.1))),
        cards: own_phase.map(|it| phase_cards(here, it)).unwrap_or_default(),
        tools: names::entries(here, &listed_things(here, site.belongs.tools(thing))),
        models: models(here, thing),
        sources: card.facts.sources.iter().map(|it| facts::source(here, it)).collect(),
        licence: facts::licence(here, Some(card)),
        attribution: card
            .facts
            .licence
            .as_ref()
            .or(Some(&kit.config.book.kit.licence))
            .and_then(|it| it.attribution.clone()),
        updated: updated(here, card.facts.updated.as_ref()),
        lasting: lasting
            .map(|it| site.absolute(it).unwrap_or_else(|| here.path.href(it)))
            .unwrap_or_default(),
    };
    renderer.templates().fill("card.html", &view)
}

/// Returns the page of a text.
pub(super) fn text(renderer: &Renderer, here: &Here<'_>, thing: ThingIx, page: &Page) -> Filled {
    let kit = &here.site.kit;
    let Some((text, from)) = kit.text(thing, here.lang) else { return Ok(Vec::new()) };
    let title = here.phrase(kit.title(thing, here.lang));
    let frame = frame::frame(
        renderer,
        here,
        Subject {
            route: Route::Thing(thing, here.lang),
            title: Some(title.clone()),
            description: kit.one_line(thing, here.lang).text,
            trail: Vec::new(),
            source: Some(here.site.tree.file(text.file).path.as_str()),
        },
    )?;
    let view = TextPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        title,
        one_line: here.phrase(kit.one_line(thing, here.lang)),
        body: Markup(doc::html(here, from, &text.doc, &page.pictures, None)),
        body_lang: (from != here.lang).then(|| kit.config.languages.tag(from).to_owned()),
        contents: contents(text),
        updated: updated(here, page.facts.updated.as_ref()),
    };
    renderer.templates().fill("page.html", &view)
}

pub(super) fn updated(here: &Here<'_>, own: Option<&toml::Spanned<String>>) -> Option<String> {
    let kit = &here.site.kit;
    let date = own.or(kit.config.book.kit.updated.as_ref())?;
    kit.words.formats(here.lang).date(date.get_ref())
}

fn listed_things(here: &Here<'_>, things: &[ThingIx]) -> Vec<ThingIx> {
    things.iter().copied().filter(|it| here.lists(*it)).collect()
}

fn models(here: &Here<'_>, card: ThingIx) -> Vec<ModelFigure> {
    let kit = &here.site.kit;
    let things = listed_things(here, here.site.belongs.models(card));
    let figures = things.into_iter().filter_map(|it| match kit.things.get(it).kind {
        ThingKind::Model(at) => Some(model::figure(here, it, &kit.models[at], "model")),
        _ => None,
    });
    figures.collect()
}

fn contents(text: &Text) -> Vec<Heading> {
    plain::headings(&text.doc)
        .filter(|it| it.level <= 3 && !it.id.is_empty())
        .map(|it| Heading { id: it.id.to_string(), title: plain::inlines(&it.content), level: it.level })
        .collect()
}

fn trail(here: &Here<'_>, phase: Option<PhaseIx>, own: Option<PhaseIx>) -> Vec<Link> {
    let Some((process, _)) = phase.or(own) else {
        return vec![here.fixed(Route::Cards(here.lang), keys::NAV_CARDS)];
    };
    let kit = &here.site.kit;
    let mut out = vec![here.link(kit.processes[process].thing)];
    out.extend(phase.map(|(process, phase)| {
        let thing = kit.processes[process].phases[phase].thing;
        Link { title: here.phrase(kit.short_title(thing, here.lang)), ..here.link(thing) }
    }));
    out
}

fn related(here: &Here<'_>, card: &Card) -> Vec<RelatedView> {
    let kit = &here.site.kit;
    let mut list: Vec<_> = card.facts.related.iter().collect();
    list.sort_by_key(|it| it.rel);
    list.into_iter()
        .filter_map(|it| {
            let thing = kit.things.find(it.id.get_ref()).filter(|it| here.lists(*it))?;
            Some(RelatedView { label: here.word(facts::rel_key(it.rel)), card: here.name(thing) })
        })
        .collect()
}

/// Returns the cards of a phase that readers of this language can reach.
pub(super) fn phase_cards(here: &Here<'_>, (process, phase): PhaseIx) -> Vec<CardLink> {
    let cards = &here.site.kit.processes[process].phases[phase].cards;
    let phase = here.phase((process, phase));
    let listed = cards.iter().filter(|it| here.lists(**it));
    listed.map(|it| CardLink { phase: Some(phase.clone()), ..here.card(*it) }).collect()
}

fn sidebar(
    renderer: &Renderer,
    here: &Here<'_>,
    (process, phase): PhaseIx,
    card: ThingIx,
) -> Result<Sidebar, Box<crate::diag::finding::Finding>> {
    let count = here.site.kit.processes[process].phases.len();
    let (items, more) = renderer.side(here, (process, phase))?.around(card);
    Ok(Sidebar {
        process: here.process(process),
        phase: here.phase((process, phase)),
        before: phase.checked_sub(1).map(|it| here.phase((process, it))),
        after: (phase + 1 < count).then(|| here.phase((process, phase + 1))),
        items: Markup(items),
        more,
    })
}
