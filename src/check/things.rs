//! Everything that has a page of its own, and where it is in each language.

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::span::Span;
use crate::check::Scope;
use crate::config::book::Untranslated;
use crate::config::languages::Languages;
use crate::load::Draft;
use crate::load::cards::Card;
use crate::load::defined::Defined;
use crate::load::facts::Status;
use crate::load::pages::Page;

/// A thing by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThingIx(pub u32);

impl ThingIx {
    /// Returns the number.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a thing is, and its place in the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThingKind {
    /// A card, by its place in the list of cards.
    Card(usize),
    /// A page, by its place in the list of pages.
    Page(usize),
    /// A worksheet, by its place in the list of tools.
    Tool(usize),
    /// A diagram, by its place in the list of models.
    Model(usize),
    /// A process, by its place in `book.toml`.
    Process(usize),
    /// A phase without a card, by its places in `book.toml`.
    Phase(usize, usize),
}

impl ThingKind {
    /// Returns the folder of its addresses.
    pub fn section(self) -> &'static str {
        match self {
            Self::Card(_) => "cards",
            Self::Page(_) => "pages",
            Self::Tool(_) => "tools",
            Self::Model(_) => "models",
            Self::Process(_) | Self::Phase(..) => "processes",
        }
    }
}

/// In what language a thing is shown to readers of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// In their own.
    Own,
    /// In another.
    Borrowed(Lang),
    /// Not at all.
    Hidden,
}

/// Something with a page.
#[derive(Debug, Clone)]
pub struct Thing {
    /// Stable name.
    pub id: Box<str>,
    /// What it is.
    pub kind: ThingKind,
    /// How far it has come.
    pub status: Status,
    /// Where its name stands.
    pub span: Span,
    /// Its page in each language.
    pub shown: Vec<Shown>,
    /// The address of that page, also where it is hidden.
    pub paths: Vec<OutPath>,
}

impl Thing {
    /// Returns its page in a language.
    pub fn path(&self, lang: Lang) -> Option<&OutPath> {
        (self.shown[lang.index()] != Shown::Hidden).then(|| &self.paths[lang.index()])
    }
}

/// All things, and where to find one by id.
#[derive(Debug, Clone, Default)]
pub struct Things {
    /// In order: processes and their phases, cards, pages, tools, models.
    pub list: Vec<Thing>,
    by_id: FxHashMap<Box<str>, ThingIx>,
}

impl Things {
    /// Names all things of a draft.
    pub fn new(draft: &Draft, scope: Scope) -> Self {
        let languages = &draft.config.languages;
        let mut list = Vec::new();
        for (at, process) in draft.config.book.processes.iter().enumerate() {
            let id = draft.config.spanned(&process.id);
            list.push(named(draft, &id.value, ThingKind::Process(at), id.span));
            for (phase_at, phase) in process.phases.iter().enumerate() {
                if let Some(id) = phase.id.as_ref().filter(|_| phase.card.is_none()) {
                    let id = draft.config.spanned(id);
                    list.push(named(draft, &id.value, ThingKind::Phase(at, phase_at), id.span));
                }
            }
        }
        for (at, card) in draft.cards.iter().enumerate() {
            list.push(card_thing(languages, at, card));
        }
        for (at, page) in draft.pages.iter().enumerate() {
            list.push(page_thing(languages, at, page));
        }
        for (at, it) in draft.tools.iter().enumerate() {
            list.push(defined(languages, ThingKind::Tool(at), it, it.facts.status));
        }
        for (at, it) in draft.models.iter().enumerate() {
            list.push(defined(languages, ThingKind::Model(at), it, it.facts.status));
        }
        list.retain(|it| scope == Scope::WithDrafts || it.status != Status::Draft);
        let mut by_id = FxHashMap::with_capacity_and_hasher(list.len(), FxBuildHasher);
        for (at, thing) in list.iter().enumerate() {
            by_id.entry(thing.id.clone()).or_insert(ThingIx(u32::try_from(at).unwrap_or(u32::MAX)));
        }
        Self { list, by_id }
    }

    /// Returns the thing of an id.
    pub fn find(&self, id: &str) -> Option<ThingIx> {
        self.by_id.get(id).copied()
    }

    /// Returns a thing.
    pub fn get(&self, it: ThingIx) -> &Thing {
        &self.list[it.index()]
    }

    /// Returns all with their numbers.
    pub fn all(&self) -> impl Iterator<Item = (ThingIx, &Thing)> {
        self.list.iter().enumerate().map(|(at, it)| (ThingIx(u32::try_from(at).unwrap_or(u32::MAX)), it))
    }

    /// Returns whether there is a worksheet, and whether there is a model, for a list of them.
    pub fn has_tools_and_models(&self) -> (bool, bool) {
        let shown = || self.list.iter().filter(|it| it.status != Status::Retired);
        let tools = shown().any(|it| matches!(it.kind, ThingKind::Tool(_)));
        (tools, shown().any(|it| matches!(it.kind, ThingKind::Model(_))))
    }

    /// Returns all ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let mut out: Vec<&str> = self.list.iter().map(|it| it.id.as_ref()).collect();
        out.sort_unstable();
        out.into_iter()
    }
}

/// A process or phase: its title is a message of `kit.ftl`.
fn named(draft: &Draft, id: &str, kind: ThingKind, span: Span) -> Thing {
    let languages = &draft.config.languages;
    let shown = languages
        .all()
        .map(|lang| match draft.words.get(lang, id) {
            Some(said) if said.lang != lang => Shown::Borrowed(said.lang),
            _ => Shown::Own,
        })
        .collect();
    let paths = languages.all().map(|it| path(languages, it, kind, id)).collect();
    Thing { id: id.into(), kind, status: Status::Published, span, shown, paths }
}

fn path(languages: &Languages, lang: Lang, kind: ThingKind, slug: &str) -> OutPath {
    OutPath::new(&format!("{}/{}/{slug}.html", languages.tag(lang), kind.section()))
}

fn card_thing(languages: &Languages, at: usize, card: &Card) -> Thing {
    let kind = ThingKind::Card(at);
    let has = |it: Lang| card.texts.contains_key(&it);
    let slug = |it: Lang| card.texts.get(&it).and_then(|it| it.slug.as_ref()).map(|it| it.value.as_str());
    Thing {
        id: card.id.clone(),
        kind,
        status: card.facts.status,
        span: Span::top(card.file),
        shown: shown(languages, card.source, has),
        paths: paths(languages, kind, &card.id, slug),
    }
}

fn page_thing(languages: &Languages, at: usize, page: &Page) -> Thing {
    let kind = ThingKind::Page(at);
    let has = |it: Lang| page.texts.contains_key(&it);
    let slug = |it: Lang| page.texts.get(&it).and_then(|it| it.slug.as_ref()).map(|it| it.value.as_str());
    Thing {
        id: page.id.clone(),
        kind,
        status: page.facts.status,
        span: Span::top(page.file),
        shown: shown(languages, page.source, has),
        paths: paths(languages, kind, &page.id, slug),
    }
}

/// A tool or model: `.slug` of its first message is its address.
fn defined<F>(languages: &Languages, kind: ThingKind, it: &Defined<F>, status: Status) -> Thing {
    let key = match kind {
        ThingKind::Model(_) => "model.slug",
        _ => "tool.slug",
    };
    let has = |lang: Lang| it.words.contains_key(&lang);
    let slug = |lang: Lang| it.words.get(&lang)?.texts.get(key).map(AsRef::as_ref);
    Thing {
        id: it.id.clone(),
        kind,
        status,
        span: Span::top(it.file),
        shown: shown(languages, it.source, has),
        paths: paths(languages, kind, &it.id, slug),
    }
}

fn shown(languages: &Languages, source: Lang, has: impl Fn(Lang) -> bool) -> Vec<Shown> {
    languages
        .all()
        .map(|lang| {
            if has(lang) {
                return Shown::Own;
            }
            match languages.get(lang).untranslated {
                Untranslated::Hide => Shown::Hidden,
                Untranslated::Show => {
                    languages.order(lang, source).find(|it| has(*it)).map_or(Shown::Hidden, Shown::Borrowed)
                }
            }
        })
        .collect()
}

fn paths<'a>(
    languages: &Languages,
    kind: ThingKind,
    id: &str,
    slug: impl Fn(Lang) -> Option<&'a str>,
) -> Vec<OutPath> {
    let valid = |it: &&str| crate::base::id::Slug::parse(it).is_ok();
    languages.all().map(|it| path(languages, it, kind, slug(it).filter(valid).unwrap_or(id))).collect()
}
