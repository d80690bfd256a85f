//! Pages that lead to cards: home, lists, processes, phases.

use std::collections::BTreeMap;

use crate::check::things::ThingIx;
use crate::html::facts::{kind_key, setting_key};
use crate::html::links::Here;
use crate::html::pages::frame::{self, Subject};
use crate::html::pages::{Filled, Renderer, model, names, tiles};
use crate::html::view::{
    CardsPage, Facet, FacetTerm, HomePage, Markup, PhaseLink, PhasePage, PhaseWithCards, PhaseWithTiles,
    Phrase, ProcessPage,
};
use crate::load::facts::{Kind, Setting, Status};
use crate::model::facets;
use crate::model::order::PhaseIx;
use crate::model::route::Route;
use crate::words::keys;

/// Most cards on the home page: a glance, not a list.
const ON_HOME: usize = 12;

/// Most worksheets on the home page.
const TOOLS_ON_HOME: usize = 6;

/// Returns the home page of a language.
pub(super) fn home(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let site = here.site;
    let route = Route::Home(here.lang);
    let frame = frame::frame(
        renderer,
        here,
        &*renderer.folder(here, route)?,
        Subject {
            route,
            title: None,
            description: String::new(),
            trail: String::new(),
            source: Some(&frame::word_file(here, "kit")),
        },
    )?;
    let cards = &site.cards[here.lang.index()];
    let described = |it: &&ThingIx| site.kit.things.get(**it).status == Status::Published;
    let tools: Vec<ThingIx> =
        site.tools[here.lang.index()].iter().filter(described).take(TOOLS_ON_HOME).copied().collect();
    let shown: Vec<ThingIx> = cards.iter().filter(described).take(ON_HOME).copied().collect();
    let view = HomePage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        one_line: here.message("kit.one-line", &[]),
        processes: (0..site.kit.processes.len()).map(|it| here.drawn(it, None)).collect(),
        tiles: Markup(tiles::tiles(renderer, here, &shown)?),
        cards: renderer
            .templates()
            .takes("home.html", "cards")
            .then(|| shown.iter().map(|it| here.card(*it)).collect()),
        card_count: cards.len(),
        all_cards: here.href(Route::Cards(here.lang)).unwrap_or_default(),
        tools: names::entries(here, &tools),
        tool_count: site.tools[here.lang.index()].len(),
        all_tools: here.href(Route::Tools(here.lang)).unwrap_or_default(),
        pages: frame::pages(here),
    };
    renderer.templates().fill("home.html", &view)
}

/// Returns the list of all cards.
pub(super) fn cards(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let things = &here.site.cards[here.lang.index()];
    let title = here.word(keys::CARDS_TITLE);
    let route = Route::Cards(here.lang);
    let frame = frame::frame(
        renderer,
        here,
        &*renderer.folder(here, route)?,
        Subject { route, title: Some(title), description: String::new(), trail: String::new(), source: None },
    )?;
    let view = CardsPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        facets: facets_of(here, things),
        tiles: Markup(tiles::tiles(renderer, here, things)?),
        card_count: things.len(),
        cards: renderer
            .templates()
            .takes("cards.html", "cards")
            .then(|| things.iter().map(|it| here.card(*it)).collect()),
    };
    renderer.templates().fill_long("cards.html", &view, view.tiles.0.len())
}

/// Returns the facets that can narrow a list: those with at least two terms in use.
fn facets_of(here: &Here<'_>, cards: &[ThingIx]) -> Vec<Facet> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for terms in cards.iter().map(|it| &here.site.terms[it.index()]) {
        for term in terms.split(' ') {
            *counts.entry(term).or_default() += 1;
        }
    }
    let term = |facet: &str, id: &str, label: Phrase, phase: Option<PhaseLink>| {
        let cards = *counts.get(format!("{facet}:{id}").as_str())?;
        Some(FacetTerm { id: id.to_owned(), label, cards, phase })
    };
    let kit = &here.site.kit;
    let phases = kit
        .processes
        .iter()
        .enumerate()
        .flat_map(|(process, it)| (0..it.phases.len()).map(move |phase| (process, phase)));
    let phases = phases.filter_map(|it| {
        let phase = here.phase(it);
        term("phase", &phase.id.clone(), phase.title.clone(), Some(phase))
    });
    let kinds = [Kind::Method, Kind::Topic, Kind::Phase, Kind::Example, Kind::Guide];
    let settings = [Setting::Onsite, Setting::Online, Setting::Hybrid];
    let mut out = vec![
        Facet { id: "phase".into(), label: here.word(keys::FACET_PHASE), terms: phases.collect() },
        Facet {
            id: "time".into(),
            label: here.word(keys::FACET_TIME),
            terms: facets::TIMES
                .iter()
                .filter_map(|(id, key)| term("time", id, here.word(*key), None))
                .collect(),
        },
        Facet {
            id: "group".into(),
            label: here.word(keys::FACET_GROUP),
            terms: facets::GROUPS
                .iter()
                .filter_map(|(id, key)| term("group", id, here.word(*key), None))
                .collect(),
        },
        Facet {
            id: "setting".into(),
            label: here.word(keys::FACET_SETTING),
            terms: settings
                .iter()
                .filter_map(|it| term("setting", it.as_str(), here.word(setting_key(*it)), None))
                .collect(),
        },
        Facet {
            id: "kind".into(),
            label: here.word(keys::FACET_KIND),
            terms: kinds
                .iter()
                .filter_map(|it| term("kind", it.as_str(), here.word(kind_key(*it)), None))
                .collect(),
        },
    ];
    for (id, terms) in &kit.config.book.facets {
        out.push(Facet {
            id: id.clone(),
            label: here.message(&format!("facet-{id}"), &[]),
            terms: terms
                .iter()
                .filter_map(|it| {
                    let it = it.get_ref();
                    term(id, it, here.message(&format!("{id}-{it}"), &[]), None)
                })
                .collect(),
        });
    }
    out.retain(|it| it.terms.len() > 1);
    out
}

/// Returns the page of a process.
pub(super) fn process(renderer: &Renderer, here: &Here<'_>, thing: ThingIx, process: usize) -> Filled {
    let kit = &here.site.kit;
    let source = frame::word_file(here, "kit");
    let frame = frame::of_thing(renderer, here, thing, String::new(), Some(&source))?;
    let all = 0..kit.processes[process].phases.len();
    let own = |phase: usize| {
        let own = kit.processes[process].phases[phase].thing;
        kit.card(own).filter(|_| here.lists(own)).map(|_| own)
    };
    let mut sections = Vec::new();
    for at in all.clone() {
        let phase = (process, at);
        let main = |it: ThingIx| here.site.order.places.get(&it).and_then(|it| it.first()).copied();
        let first = own(at).map(|it| tiles::tile(renderer, here, it, main(it))).transpose()?;
        let tiles = first.unwrap_or_default() + &tiles::of_phase(renderer, here, phase)?;
        sections.push(PhaseWithTiles { phase: here.phase(phase), tiles: Markup(tiles) });
    }
    let phases = || {
        let phases = all.clone().map(|at| {
            let phase = (process, at);
            let own = own(at).map(|it| here.card(it));
            let cards = own.into_iter().chain(tiles::links(here, phase)).collect();
            PhaseWithCards { phase: here.phase(phase), cards }
        });
        phases.collect()
    };
    let view = ProcessPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        process: here.drawn(process, None),
        source: here.message(&format!("{}.source", kit.things.get(thing).id), &[]),
        sections,
        phases: renderer.templates().takes("process.html", "phases").then(phases),
        frame,
    };
    let bytes = view.sections.iter().map(|it| it.tiles.0.len()).sum();
    renderer.templates().fill_long("process.html", &view, bytes)
}

/// Returns the page of a phase that has no card of its own.
pub(super) fn phase(
    renderer: &Renderer,
    here: &Here<'_>,
    thing: ThingIx,
    (process, phase): PhaseIx,
) -> Filled {
    let kit = &here.site.kit;
    let trail = renderer.crumb(here, here.link(kit.processes[process].thing))?;
    let source = frame::word_file(here, "kit");
    let frame = frame::of_thing(renderer, here, thing, trail, Some(&source))?;
    let count = kit.processes[process].phases.len();
    let view = PhasePage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        process: here.drawn(process, Some(phase)),
        phase: here.phase((process, phase)),
        tiles: Markup(tiles::of_phase(renderer, here, (process, phase))?.to_string()),
        cards: renderer
            .templates()
            .takes("phase.html", "cards")
            .then(|| tiles::links(here, (process, phase))),
        previous: phase.checked_sub(1).map(|it| here.phase((process, it))),
        next: (phase + 1 < count).then(|| here.phase((process, phase + 1))),
        lasting: model::lasting(here, thing),
    };
    renderer.templates().fill_long("phase.html", &view, view.tiles.0.len())
}
