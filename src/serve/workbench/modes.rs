//! The site with its words shown in another way, and where the words of a page stand.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::json;

use crate::base::lang::Lang;
use crate::base::span::line_col;
use crate::check::things::ThingKind;
use crate::html::Renderer;
use crate::load::defined::Defined;
use crate::model::Site;
use crate::model::route::Route;
use crate::serve::answer::{Answer, JSON, TEXT, value};
use crate::serve::workbench::desk::Desk;
use crate::serve::workbench::{HOME, text};
use crate::words::{Layer, Mode, mode};

/// Returns what renders a site in a mode; none where its templates can not be read.
pub(in crate::serve) fn renderer(site: &Site, mode: Mode) -> Option<Renderer> {
    let mut site = Site::clone(site);
    site.kit.words = Arc::new(site.kit.words.in_mode(mode));
    site.kit.tools = site.kit.tools.iter().map(|it| shown(mode, "tools", it)).collect();
    site.kit.models = site.kit.models.iter().map(|it| shown(mode, "models", it)).collect();
    Renderer::new(Arc::new(site)).value
}

/// A worksheet or model with its own words in a mode.
fn shown<F: Clone>(mode: Mode, folder: &str, it: &Defined<F>) -> Defined<F> {
    let mut out = it.clone();
    let owner = format!("{folder}/{}.ftl", it.id);
    let mut texts: BTreeMap<Lang, _> =
        out.words.iter_mut().map(|(lang, it)| (*lang, &mut it.texts)).collect();
    mode::own(mode, &owner, &mut texts);
    out
}

/// Answers where a message stands (`key`), or what a page is made from (`p`), in a language.
pub(super) fn place(desk: &Desk, query: &str) -> Answer {
    let nothing = || Answer::new(404, TEXT, b"there is nothing here\n".as_slice());
    let found = match (value(query, "key"), value(query, "p")) {
        (Some(key), _) => {
            value(query, "lang").and_then(|it| desk.lang(&it)).and_then(|it| message(desk, it, &key))
        }
        (None, Some(path)) => page(desk, &path),
        (None, None) => None,
    };
    found.map_or_else(nothing, |it| Answer::new(200, JSON, it.to_string().into_bytes()))
}

/// File, line and comment of a message, and its place in the workbench; a worksheet's own are `tools/map.ftl areas`.
fn message(desk: &Desk, lang: Lang, key: &str) -> Option<serde_json::Value> {
    let draft = &desk.draft;
    let languages = &draft.config.languages;
    let (owner, name) =
        key.split_once(".ftl ").map_or((None, key), |it| (Some(format!("{}.ftl", it.0)), it.1));
    let id = name.split('.').next().unwrap_or(name);
    let tree = &desk.shown.tree;
    let (owner, file, start) = match owner {
        Some(owner) => {
            let source = desk.units(lang, &owner).first().map_or(languages.source, |it| it.0.source);
            let mut paths =
                languages.order(lang, source).map(|it| format!("locales/{}/{owner}", desk.tag(it)));
            let file = paths.find_map(|it| tree.get(&it))?;
            let read = crate::words::ftl::read(file, tree.text(file)).value;
            let entry = read.entries.iter().find(|it| *it.id == *id)?;
            (owner, file, entry.span.start as usize)
        }
        None => languages.order(lang, languages.source).chain(languages.all()).find_map(|it| {
            // The highest layer wins.
            let files = draft.word_files.iter().filter(|file| file.lang == it);
            let found = files
                .filter_map(|file| Some((file, file.entries.iter().find(|it| *it.id == *id)?)))
                .next_back();
            found.map(|(file, entry)| {
                let owner = match file.layer {
                    Layer::Program | Layer::Theme | Layer::Interface => "ui.ftl",
                    Layer::Glossary => "glossary.ftl",
                    Layer::Kit => "kit.ftl",
                };
                (owner.to_owned(), file.file, entry.span.start as usize)
            })
        })?,
    };
    let unit = desk.unit(lang, &format!("{owner}#{id}"));
    let bench = unit.as_ref().map(|_| format!("/{HOME}/{}/{owner}#u-{id}", desk.tag(lang)));
    // What the author says to translators stands in the source.
    let (of, at) = unit.map_or((file, start), |it| (it.0.original.file, it.0.original.range.start));
    let (comment, _) = text::comment(tree.text(of), at);
    let line = line_col(tree.text(file), start).0;
    Some(
        json!({ "key": name, "file": tree.file(file).path.as_str(), "line": line, "comment": comment, "bench": bench }),
    )
}

/// What a page is made from, where it is a card, a page, a worksheet or a model.
fn page(desk: &Desk, path: &str) -> Option<serde_json::Value> {
    let site = desk.shown.renderer.as_ref()?.site();
    let Route::Thing(thing, lang) = site.route(path)? else { return None };
    let thing = site.kit.things.get(thing);
    let owner = match thing.kind {
        ThingKind::Card(_) => format!("cards/{}", thing.id),
        ThingKind::Page(_) => format!("pages/{}", thing.id),
        ThingKind::Tool(_) => format!("tools/{}.ftl", thing.id),
        ThingKind::Model(_) => format!("models/{}.ftl", thing.id),
        ThingKind::Process(_) | ThingKind::Phase(..) => return None,
    };
    let lang = desk.lang(site.kit.config.languages.tag(lang))?;
    let units: Vec<String> =
        desk.units(lang, &owner).into_iter().map(|it| it.0.parts().1.to_owned()).collect();
    let bench = (!units.is_empty()).then(|| format!("/{HOME}/{}/{owner}", desk.tag(lang)));
    Some(json!({ "bench": bench, "units": units }))
}
