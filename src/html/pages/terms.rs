//! The glossary, and the index of everything.

use crate::html::links::Here;
use crate::html::pages::frame::{self, Subject};
use crate::html::pages::{Filled, Renderer};
use crate::html::view::{
    GlossaryLetter, GlossaryPage, IndexEntry, IndexLetter, IndexPage, Phrase, TermOther, TermView,
};
use crate::load::facts::Status;
use crate::load::glossary::Term;
use crate::model::lookup::Said;
use crate::model::route::Route;
use crate::words::keys;

/// Returns the glossary of a language.
pub(super) fn glossary(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let route = Route::Glossary(here.lang);
    let frame = frame::frame(
        renderer,
        here,
        &*renderer.folder(here, route)?,
        Subject {
            route,
            title: Some(here.word(keys::GLOSSARY_TITLE)),
            description: String::new(),
            trail: String::new(),
            source: Some(&frame::word_file(here, "glossary")),
        },
    )?;
    let terms = here.site.kit.terms.iter().map(|it| {
        let view = term(here, it);
        (view.term.text.clone(), view)
    });
    let letters = by_letter(here, terms.collect())
        .into_iter()
        .map(|(letter, anchor, terms)| GlossaryLetter { letter, anchor, terms });
    let view = GlossaryPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        letters: letters.collect(),
    };
    renderer.templates().fill("glossary.html", &view)
}

/// Puts titled entries under their letters, sorted as the language sorts.
fn by_letter<T>(here: &Here<'_>, mut entries: Vec<(String, T)>) -> Vec<(String, String, Vec<T>)> {
    let formats = here.site.kit.words.formats(here.lang);
    entries.sort_by(|a, b| formats.compare(&a.0, &b.0));
    let mut out: Vec<(String, String, Vec<T>)> = Vec::new();
    for (title, entry) in entries {
        let letter = formats.letter(&title);
        match out.last_mut() {
            Some((last, _, list)) if *last == letter => list.push(entry),
            _ => {
                let anchor = format!("letter--{}", out.len() + 1);
                out.push((letter, anchor, vec![entry]));
            }
        }
    }
    out
}

fn term(here: &Here<'_>, term: &Term) -> TermView {
    let kit = &here.site.kit;
    let languages = &kit.config.languages;
    let part = |name: &str| kit.words.get(here.lang, &format!("{}.{name}", term.id));
    let phrase = |it: crate::words::Said| here.phrase(Said { text: it.text.to_string(), lang: it.lang });
    // What to avoid and how to count is said of this language's own term only.
    let own = |name: &str| part(name).filter(|it| it.lang == here.lang);
    let avoid = own("avoid").map(|it| it.text.to_string()).unwrap_or_default();
    let others = languages.all().filter(|it| *it != here.lang).filter_map(|it| {
        let said = kit.words.get(it, &term.id).filter(|said| said.lang == it)?;
        let href = here.href(Route::Glossary(it))?;
        Some(TermOther {
            lang: languages.tag(it).to_owned(),
            name: languages.get(it).name.clone(),
            term: said.text.to_string(),
            href: format!("{href}#{}", term.id),
        })
    });
    TermView {
        id: term.id.to_string(),
        term: here.message(&term.id, &[]),
        definition: part("definition").map(phrase),
        after_number: own("after-number").map(phrase),
        avoid: avoid
            .split('|')
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .map(|it| Phrase { text: it.to_owned(), lang: None })
            .collect(),
        note: part("note").filter(|it| it.lang == here.lang).map(phrase),
        others: others.collect(),
    }
}

/// Returns the index of everything in a language.
pub(super) fn index(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let kit = &here.site.kit;
    let route = Route::Index(here.lang);
    let frame = frame::frame(
        renderer,
        here,
        &*renderer.folder(here, route)?,
        Subject {
            route,
            title: Some(here.word(keys::INDEX_TITLE)),
            description: String::new(),
            trail: String::new(),
            source: None,
        },
    )?;
    let things = kit.things.all().filter(|(ix, it)| it.status != Status::Retired && here.lists(*ix));
    let mut entries: Vec<(String, IndexEntry)> = things
        .map(|(ix, _)| {
            let title = here.phrase(kit.title(ix, here.lang));
            let (href, _) = here.thing(ix);
            (title.text.clone(), IndexEntry { title, href, kind_label: here.kind(ix) })
        })
        .collect();
    let glossary = here.href(Route::Glossary(here.lang)).unwrap_or_default();
    entries.extend(kit.terms.iter().map(|it| {
        let title = here.message(&it.id, &[]);
        let href = format!("{glossary}#{}", it.id);
        (title.text.clone(), IndexEntry { title, href, kind_label: here.word(keys::KIND_TERM) })
    }));
    let letters = by_letter(here, entries).into_iter().map(|(letter, anchor, entries)| IndexLetter {
        letter,
        anchor,
        entries,
    });
    let view = IndexPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        frame,
        letters: letters.collect(),
    };
    renderer.templates().fill("index.html", &view)
}
