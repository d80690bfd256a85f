//! What can be found: an entry with its words, by where they stand.

use crate::base::lang::Lang;
use crate::check::kit::Kit;
use crate::check::things::{Shown, ThingIx, ThingKind};
use crate::load::cards::Card;
use crate::load::defined::OwnWords;
use crate::load::tools::Tool;
use crate::markdown::doc::Doc;
use crate::model::Site;
use crate::model::findable::Entry;
use crate::model::route::Route;
use crate::search::article_text::{Section, sections};

/// Facts of a card in words.
#[derive(Default)]
pub struct Said {
    /// What a result shows: time and people.
    pub shown: String,
    /// What a word can be found in.
    pub all: String,
}

/// An entry with its words.
pub(super) struct Article<'a> {
    /// Its title.
    pub title: String,
    /// Other names: a shorter title, variants of a term.
    pub names: String,
    /// Words that its title is to be said for.
    pub avoided: Vec<String>,
    /// Its titles in other languages: people know terms of the trade from elsewhere.
    pub foreign: Vec<String>,
    /// What it is, in a line.
    pub line: String,
    /// Its facts.
    pub facts: Said,
    /// Its text, section by section.
    pub sections: Vec<Section>,
    /// Where it is, from the root of the site.
    pub address: String,
    /// What sort of entry it is: the name of its kind.
    pub kind: &'static str,
    /// By what it can be narrowed, `facet:term` with blanks between.
    pub facets: &'a str,
}

impl Article<'_> {
    /// What results show of its texts, piece by piece.
    pub fn shown(&self) -> impl Iterator<Item = &str> {
        let sections = self.sections.iter();
        let texts = sections.flat_map(|it| [it.heading.as_str(), it.anchor.as_str(), it.text.as_str()]);
        std::iter::once(self.line.as_str()).chain(texts)
    }
}

/// Gathers the words of an entry in a language; `facts` says those of cards.
pub(super) fn gather<'a>(
    site: &'a Site,
    lang: Lang,
    entry: Entry,
    facts: &dyn Fn(&Card) -> Said,
) -> Article<'a> {
    match entry {
        Entry::Thing(thing) => of_thing(site, lang, thing, facts),
        Entry::Term(at) => of_term(site, lang, at),
    }
}

/// Returns the name of an entry's kind.
pub fn kind(kit: &Kit, entry: Entry) -> &'static str {
    let Entry::Thing(thing) = entry else { return "term" };
    match kit.things.get(thing).kind {
        ThingKind::Card(at) => kit.cards[at].facts.kind.as_str(),
        ThingKind::Page(_) => "page",
        ThingKind::Tool(_) => "tool",
        ThingKind::Model(_) => "model",
        ThingKind::Process(_) => "process",
        ThingKind::Phase(..) => "phase",
    }
}

fn of_thing<'a>(site: &'a Site, lang: Lang, thing: ThingIx, facts: &dyn Fn(&Card) -> Said) -> Article<'a> {
    let kit = &site.kit;
    let title = kit.title(thing, lang).text;
    let short = kit.short_title(thing, lang).text;
    let text = |doc: &Doc| sections(kit, lang, doc);
    let shown = &kit.things.get(thing).shown;
    let others = kit.config.languages.all().filter(|it| *it != lang && shown[it.index()] == Shown::Own);
    let its = match kit.things.get(thing).kind {
        ThingKind::Card(_) | ThingKind::Page(_) => kit.text(thing, lang).map(|it| text(&it.0.doc)),
        ThingKind::Tool(at) => kit.tools[at].words.get(&lang).map(|it| {
            let tool = &kit.tools[at];
            let doc = |id: &str| tool.docs.get(&(lang, id.into())).map(&text);
            blocks(it, tool, &doc)
        }),
        ThingKind::Model(at) => kit.models[at].words.get(&lang).map(model),
        ThingKind::Process(_) | ThingKind::Phase(..) => None,
    };
    Article {
        names: if short == title { String::new() } else { short },
        avoided: Vec::new(),
        foreign: others.map(|it| kit.title(thing, it).text).collect(),
        title,
        line: kit.one_line(thing, lang).text,
        facts: kit.card(thing).map(facts).unwrap_or_default(),
        sections: its.unwrap_or_default(),
        address: address(site, Route::Thing(thing, lang)),
        kind: kind(kit, Entry::Thing(thing)),
        facets: &site.terms[thing.index()],
    }
}

fn address(site: &Site, route: Route) -> String {
    site.path(route).map(|it| it.as_str().to_owned()).unwrap_or_default()
}

/// Returns the blocks of a worksheet as sections; words of examples are none of its own.
fn blocks(words: &OwnWords, tool: &Tool, doc: &dyn Fn(&str) -> Option<Vec<Section>>) -> Vec<Section> {
    let mut out = Vec::new();
    for entry in words.entries.iter().filter(|it| it.id.as_ref() != "tool") {
        let id = entry.id.as_ref();
        let said = |name: &str| words.texts.get(format!("{id}.{name}").as_str()).map(AsRef::as_ref);
        let has_place = tool.facts.blocks.iter().any(|it| it.common().id == id);
        let mut section = Section {
            heading: said("label").unwrap_or_default().to_owned(),
            anchor: if has_place { format!("part--block-{id}") } else { String::new() },
            text: String::new(),
        };
        let names = entry.attributes.keys().map(AsRef::as_ref);
        let mut names: Vec<&str> = names.filter(|it| *it != "label" && !it.ends_with("example")).collect();
        // Help is what explains the block: it begins the excerpt.
        names.sort_by_key(|it| *it != "help");
        for text in names.into_iter().filter_map(said) {
            section.add(text);
        }
        for it in doc(id).into_iter().flatten() {
            section.add(&it.heading);
            section.add(&it.text);
        }
        if !(section.heading.is_empty() && section.text.is_empty()) {
            out.push(section);
        }
    }
    out
}

/// Returns the boxes and arrows of a model as one section.
fn model(words: &OwnWords) -> Vec<Section> {
    let mut section = Section::default();
    let is_own =
        |it: &str| !matches!(it, "model.title" | "model.short-title" | "model.one-line" | "model.slug");
    for (_, text) in words.texts.iter().filter(|(key, _)| is_own(key)) {
        section.add(text);
    }
    if section.text.is_empty() { Vec::new() } else { vec![section] }
}

fn of_term(site: &Site, lang: Lang, at: usize) -> Article<'_> {
    let kit = &site.kit;
    let term = &kit.terms[at];
    let in_language = |lang: Lang, key: &str| {
        let said = kit.words.get(lang, key).filter(|it| it.lang == lang);
        said.map(|it| it.text.to_string()).unwrap_or_default()
    };
    let own = |key: &str| in_language(lang, key);
    let others = kit.config.languages.all().filter(|it| *it != lang);
    let part = |name: &str| own(&format!("{}.{name}", term.id));
    let avoided: Vec<String> = part("avoid").split('|').map(str::to_owned).collect();
    Article {
        title: own(&term.id),
        names: avoided.join(" "),
        avoided,
        foreign: others.map(|it| in_language(it, &term.id)).collect(),
        line: part("definition"),
        facts: Said::default(),
        sections: match part("note") {
            it if it.is_empty() => Vec::new(),
            text => vec![Section { text, ..Section::default() }],
        },
        address: format!("{}#{}", address(site, Route::Glossary(lang)), term.id),
        kind: "term",
        facets: "",
    }
}
