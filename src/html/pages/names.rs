//! Lists of tools and of models.

use crate::check::things::{ThingIx, ThingKind};
use crate::html::links::Here;
use crate::html::pages::frame::{self, Subject};
use crate::html::pages::{Filled, Renderer, model};
use crate::html::view::{NameEntry, NamesPage};
use crate::model::route::Route;
use crate::words::keys;

/// Returns the page with all worksheets.
pub(super) fn tools(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let title = here.word(keys::NAV_TOOLS);
    let entries = entries(here, &here.site.tools[here.lang.index()]);
    fill(renderer, here, "tools.html", (Route::Tools(here.lang), title), entries)
}

/// Returns the page with all models.
pub(super) fn models(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let title = here.word(keys::NAV_MODELS);
    let entries = entries(here, &here.site.models[here.lang.index()]);
    fill(renderer, here, "models.html", (Route::Models(here.lang), title), entries)
}

fn fill(
    renderer: &Renderer,
    here: &Here<'_>,
    template: &str,
    (route, title): (Route, crate::html::view::Phrase),
    entries: Vec<NameEntry>,
) -> Filled {
    let subject =
        Subject { route, title: Some(title), description: String::new(), trail: String::new(), source: None };
    let frame = frame::frame(renderer, here, &*renderer.folder(here, route)?, subject)?;
    let view = NamesPage { lang: here.tag().to_owned(), root: here.path.root().to_owned(), frame, entries };
    renderer.templates().fill(template, &view)
}

/// Returns things as entries of a list.
pub(super) fn entries(here: &Here<'_>, things: &[ThingIx]) -> Vec<NameEntry> {
    things.iter().map(|it| entry(here, *it)).collect()
}

fn entry(here: &Here<'_>, thing: ThingIx) -> NameEntry {
    let kit = &here.site.kit;
    let it = kit.things.get(thing);
    let (short, paper, cards) = match it.kind {
        ThingKind::Tool(at) => {
            let facts = &kit.tools[at].facts;
            let short = facts.short.as_ref().map(|it| it.get_ref().clone()).unwrap_or_default();
            (short, facts.paper.first().map_or("", |it| it.name()), facts.cards.as_slice())
        }
        ThingKind::Model(at) => (String::new(), "", kit.models[at].facts.cards.as_slice()),
        _ => (String::new(), "", [].as_slice()),
    };
    NameEntry {
        name: here.name(thing),
        status: it.status.as_str(),
        short,
        paper,
        card: model::cards(here, cards).into_iter().next(),
    }
}
