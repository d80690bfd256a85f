//! Pages with a text: cards, and pages of the kit's own.

use crate::check::things::{ThingIx, ThingKind};
use crate::diag::finding::Finding;
use crate::html::links::Here;
use crate::html::pages::parts::{FactPlace, PhaseParts};
use crate::html::pages::{Filled, Renderer, frame, model, names, tiles};
use crate::html::view::{CardPage, Heading, Markup, ModelFigure, RelatedView, Sidebar, TextPage};
use crate::html::{doc, facts};
use crate::load::cards::Card;
use crate::load::facts::Kind;
use crate::load::front_matter::Text;
use crate::load::pages::Page;
use crate::markdown::plain;
use crate::model::order::PhaseIx;
use crate::model::route::Route;

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
    let takes = |name: &str| renderer.templates().takes("card.html", name);
    let parts = main.map(|it| renderer.phase(here, it)).transpose()?;
    let trail = match &parts {
        Some(it) if own_phase.is_some() => it.process.clone(),
        Some(it) => format!("{}{}", it.process, it.phase),
        None => renderer.folder(here, Route::Thing(thing, here.lang))?.cards.clone(),
    };
    let (before, after) = main.map_or((None, None), |it| site.order.beside(it.0, thing));
    let listed = |it: Option<ThingIx>| it.filter(|it| here.lists(*it)).map(|it| here.name(it));
    let source = site.tree.file(text.file).path.as_str();
    let frame = frame::of_thing(renderer, here, thing, trail, Some(source))?;
    let contents = contents(text);
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
        hue: main.map(|it| kit.processes[it.0].phases[it.1].hue),
        places: Markup(placements(renderer, here, &places, parts.as_deref())?),
        placements: takes("placements").then(|| here.placements(thing)),
        facts: takes("facts").then(|| facts::all(here.voice(), card)),
        fact_boxes: Markup(renderer.facts(here, FactPlace::Page, &facts::known(card))?),
        body: Markup(doc::html(here, from, &text.doc, &card.pictures, Some(card))),
        body_lang,
        headings: Markup(renderer.headings(here, &contents)?),
        contents: takes("contents").then_some(contents),
        side: Markup(parts.as_ref().map(|it| it.side(thing)).unwrap_or_default()),
        sidebar: main
            .zip(parts.as_deref())
            .filter(|_| takes("sidebar"))
            .map(|(main, parts)| sidebar(here, main, parts, thing)),
        previous: listed(before),
        next: listed(after),
        related: related(here, card),
        process: own_phase.filter(|_| card.facts.kind == Kind::Phase).map(|it| here.drawn(it.0, Some(it.1))),
        tiles: own_phase
            .map(|it| tiles::of_phase(renderer, here, it))
            .transpose()?
            .map(|it| Markup(it.to_string()))
            .unwrap_or_default(),
        cards: own_phase.filter(|_| takes("cards")).map(|it| tiles::links(here, it)),
        prints: here.prints(thing),
        tools: names::entries(here, &listed_things(here, site.belongs.tools(thing))),
        models: models(here, thing),
        sources: card.facts.sources.iter().map(|it| facts::source(here.voice(), it)).collect(),
        licence: facts::licence(here.voice(), Some(card)),
        updated: updated(here, card.facts.updated.as_ref()),
        lasting: model::lasting(here, thing),
    };
    renderer.templates().fill("card.html", &view)
}

/// Returns the page of a text.
pub(super) fn text(renderer: &Renderer, here: &Here<'_>, thing: ThingIx, page: &Page) -> Filled {
    let kit = &here.site.kit;
    let Some((text, from)) = kit.text(thing, here.lang) else { return Ok(Vec::new()) };
    let title = here.phrase(kit.title(thing, here.lang));
    let source = here.site.tree.file(text.file).path.as_str();
    let frame = frame::of_thing(renderer, here, thing, String::new(), Some(source))?;
    let contents = contents(text);
    let view = TextPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        title,
        one_line: here.phrase(kit.one_line(thing, here.lang)),
        body: Markup(doc::html(here, from, &text.doc, &page.pictures, None)),
        body_lang: (from != here.lang).then(|| kit.config.languages.tag(from).to_owned()),
        headings: Markup(renderer.headings(here, &contents)?),
        contents: renderer.templates().takes("page.html", "contents").then_some(contents),
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

/// Returns the places of a card; those of the main phase are at hand.
fn placements(
    renderer: &Renderer,
    here: &Here<'_>,
    places: &[PhaseIx],
    main: Option<&PhaseParts>,
) -> Result<String, Box<Finding>> {
    let mut out = main.map(|it| it.placement.clone()).unwrap_or_default();
    for it in places.iter().skip(1) {
        out.push_str(&renderer.phase(here, *it)?.placement);
    }
    Ok(out)
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

fn sidebar(here: &Here<'_>, (process, phase): PhaseIx, parts: &PhaseParts, card: ThingIx) -> Sidebar {
    let count = here.site.kit.processes[process].phases.len();
    let (items, more) = parts.around(card);
    Sidebar {
        process: here.process(process),
        phase: here.phase((process, phase)),
        before: phase.checked_sub(1).map(|it| here.phase((process, it))),
        after: (phase + 1 < count).then(|| here.phase((process, phase + 1))),
        items: Markup(items),
        more,
    }
}
