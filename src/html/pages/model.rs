//! Pages of models, and models on other pages.

use crate::check::things::ThingIx;
use crate::diagram;
use crate::html::links::Here;
use crate::html::pages::{Filled, Renderer, card, frame};
use crate::html::view::{Markup, ModelFigure, ModelPage, OutlineArrow, OutlineItem, Phrase};
use crate::html::{facts, svg};
use crate::load::models::Model;
use crate::model::route::Route;
use crate::sheet::blocks;
use crate::words::keys;

/// Returns the page of a model.
pub(super) fn page(renderer: &Renderer, here: &Here<'_>, thing: ThingIx, model: &Model) -> Filled {
    let kit = &here.site.kit;
    let title = here.phrase(kit.title(thing, here.lang));
    let trail = renderer.crumb(here, here.fixed(Route::Models(here.lang), keys::NAV_MODELS))?;
    let source = frame::own_source(here, &model.words);
    let frame = frame::of_thing(renderer, here, thing, trail, source.as_deref())?;
    let figure = ModelFigure { href: String::new(), ..figure(here, thing, model, "model") };
    let view = ModelPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        status: model.facts.status.as_str(),
        title,
        one_line: here.phrase(kit.one_line(thing, here.lang)),
        figure,
        outline: outline(here, model),
        cards: cards(here, &model.facts.cards),
        sources: model.facts.sources.iter().map(|it| facts::source(here.voice(), it)).collect(),
        licence: facts::licence(here.voice(), None),
        updated: card::updated(here, model.facts.updated.as_ref()),
        lasting: lasting(here, thing),
    };
    renderer.templates().fill("model.html", &view)
}

/// Returns the lasting address of a thing, absolute where the kit has a base address.
pub(super) fn lasting(here: &Here<'_>, thing: ThingIx) -> String {
    let path = here.site.path(Route::Lasting(thing));
    path.map(|it| here.site.absolute(it).unwrap_or_else(|| here.path.href(it))).unwrap_or_default()
}

/// Returns the cards that a tool or model belongs to, and that readers can reach.
pub(super) fn cards(here: &Here<'_>, ids: &[toml::Spanned<String>]) -> Vec<crate::html::view::CardName> {
    let things = ids.iter().filter_map(|it| here.site.kit.things.find(it.get_ref()));
    things.filter(|it| here.lists(*it)).map(|it| here.name(it)).collect()
}

/// Returns the drawing of a model; `place` keeps its ids apart from those of others on the page.
pub(super) fn figure(here: &Here<'_>, thing: ThingIx, model: &Model, place: &str) -> ModelFigure {
    let kit = &here.site.kit;
    let title = kit.title(thing, here.lang);
    let languages = &kit.config.languages;
    let name = format!("{place}--{}", model.id);
    let drawing = if model.facts.boxes.is_empty() {
        String::new()
    } else {
        let tag = languages.tag(title.lang);
        let say = |key: &str| model.say(languages, here.lang, key).map(|it| it.text.to_string());
        let drawing = diagram::draw(&model.facts.form(), tag, &say);
        svg::write(&drawing, &name, &title.text, tag)
    };
    ModelFigure {
        id: name,
        title: here.phrase(title),
        alt: phrase(here, model, "model.alt"),
        drawing: Markup(drawing),
        inferred: if model.facts.inferred {
            phrase(here, model, "model.inferred")
        } else {
            Phrase::default()
        },
        href: here.thing(thing).0,
    }
}

/// Returns the drawing of a model by its id.
pub(super) fn figure_of(here: &Here<'_>, id: &str, place: &str) -> Option<ModelFigure> {
    let (thing, model) = blocks::model(here.voice(), id)?;
    Some(figure(here, thing, model, place))
}

fn phrase(here: &Here<'_>, model: &Model, key: &str) -> Phrase {
    blocks::model_phrase(here.voice(), model, key)
}

/// Returns the boxes as lines, each with where its arrows lead.
fn outline(here: &Here<'_>, model: &Model) -> Vec<OutlineItem> {
    let boxes = &model.facts.boxes;
    let depth = |id: &str| {
        let mut depth = 0;
        let mut at = boxes.iter().find(|it| it.id == id);
        while let Some(outer) = at.and_then(|it| it.inside.as_deref()) {
            depth += 1;
            if depth > boxes.len() {
                break;
            }
            at = boxes.iter().find(|it| it.id == outer);
        }
        depth
    };
    let arrows = |id: &str| {
        let arrows = model.facts.arrows.iter();
        let of = arrows.filter_map(|it| {
            let to = if it.from == id {
                &it.to
            } else if it.both && it.to == id {
                &it.from
            } else {
                return None;
            };
            let label = it.id.as_ref().map(|it| phrase(here, model, it)).unwrap_or_default();
            Some(OutlineArrow { label, to: phrase(here, model, to) })
        });
        of.collect()
    };
    boxes
        .iter()
        .map(|it| OutlineItem {
            depth: depth(&it.id),
            label: phrase(here, model, &it.id),
            note: phrase(here, model, &format!("{}.note", it.id)),
            arrows: arrows(&it.id),
        })
        .collect()
}
