//! What every rule looks at.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span};
use crate::base::tree::SourceTree;
use crate::check::Scope;
use crate::check::addresses::Addresses;
use crate::check::messages::{self, Pair};
use crate::check::things::{ThingKind, Things};
use crate::format::faults::Places;
use crate::format::toml_file::TomlText;
use crate::load::Draft;
use crate::load::cards::Card;
use crate::load::defined::OwnWords;
use crate::load::facts::{Kind, Status};
use crate::load::front_matter::Text;
use crate::load::models::Model;
use crate::load::pictures::Picture;
use crate::load::tools::Tool;
use crate::load::words::WordSource;
use crate::markdown::plain;
use crate::words::Layer;
use crate::words::ftl::Entry;

/// The draft with what several rules ask of it.
pub(super) struct Context<'a> {
    /// What is judged.
    pub draft: &'a Draft,
    /// Its files.
    pub tree: &'a SourceTree,
    /// Which cards and pages take part.
    pub scope: Scope,
    /// Everything with a page.
    pub things: &'a Things,
    /// Every address.
    pub addresses: &'a Addresses,
    /// Cards whose texts are looked at, by their places; then no page and no worksheet is.
    pub only: Option<&'a BTreeSet<usize>>,
    /// Files in which a place was asked for.
    places: Mutex<BTreeMap<FileId, Places<'a>>>,
    /// Messages beside those of the source, put together when first asked for.
    pairs: OnceLock<Vec<Pair<'a>>>,
}

/// A text of a card or page, with what it belongs to.
pub(super) struct Piece<'a> {
    /// What sort of card; none on pages.
    pub kind: Option<Kind>,
    /// How far it has come.
    pub status: Status,
    /// Language it was first written in.
    pub source: Lang,
    /// Its own language.
    pub lang: Lang,
    /// The text.
    pub text: &'a Text,
    /// The text in the source language.
    pub original: &'a Text,
    /// Pictures beside it.
    pub pictures: &'a std::collections::BTreeMap<Box<str>, Picture>,
    /// Facts of its card.
    pub card: Option<&'a Card>,
}

impl<'a> Context<'a> {
    /// Gathers what rules ask for.
    pub fn new(
        draft: &'a Draft,
        tree: &'a SourceTree,
        scope: Scope,
        (things, addresses): (&'a Things, &'a Addresses),
        only: Option<&'a BTreeSet<usize>>,
    ) -> Self {
        Self { draft, tree, scope, things, addresses, only, places: Mutex::default(), pairs: OnceLock::new() }
    }

    /// Returns the cards that are looked at.
    pub fn cards(&self) -> impl Iterator<Item = &'a Card> {
        let draft = self.draft;
        let some = self.only.into_iter().flatten().map(|it| draft.cards[*it].as_ref());
        let all = draft.cards.iter().filter(|_| self.only.is_none()).map(|it| it.as_ref());
        some.chain(all)
    }

    /// Returns something only where all is looked at.
    fn all<T>(&self, list: &'a [T]) -> &'a [T] {
        if self.only.is_none() { list } else { &[] }
    }

    /// Returns every text of cards and pages that takes part.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'a>> {
        let cards = self.cards().flat_map(move |card| {
            card.texts.iter().map(move |(lang, text)| Piece {
                kind: Some(card.facts.kind),
                status: card.facts.status,
                source: card.source,
                lang: *lang,
                text,
                original: &card.texts[&card.source],
                pictures: &card.pictures,
                card: Some(card),
            })
        });
        let pages = self.all(&self.draft.pages).iter().flat_map(move |page| {
            page.texts.iter().map(move |(lang, text)| Piece {
                kind: None,
                status: page.facts.status,
                source: page.source,
                lang: *lang,
                text,
                original: &page.texts[&page.source],
                pictures: &page.pictures,
                card: None,
            })
        });
        let scope = self.scope;
        cards.chain(pages).filter(move |it| takes_part(scope, it.status))
    }

    /// Returns the worksheets that take part.
    pub fn tools(&self) -> impl Iterator<Item = &'a Tool> {
        let scope = self.scope;
        self.all(&self.draft.tools).iter().filter(move |it| takes_part(scope, it.facts.status))
    }

    /// Returns the models that take part.
    pub fn models(&self) -> impl Iterator<Item = &'a Model> {
        let scope = self.scope;
        self.all(&self.draft.models).iter().filter(move |it| takes_part(scope, it.facts.status))
    }

    /// Returns the words of worksheets and models that take part, each with its language.
    pub fn own_words(&self) -> impl Iterator<Item = (Lang, &'a OwnWords)> {
        let tools = self.tools().flat_map(|it| &it.words);
        let models = self.models().flat_map(|it| &it.words);
        tools.chain(models).map(|(lang, it)| (*lang, it))
    }

    /// Returns the files of words that an author wrote, where all is looked at: the kit's and its themes'.
    pub fn word_files(&self) -> impl Iterator<Item = &'a WordSource> {
        self.all(&self.draft.word_files).iter().filter(|it| it.layer != Layer::Program)
    }

    /// Returns the messages of all files of words that are looked at, each file with its language.
    pub fn messages(&self) -> impl Iterator<Item = (Lang, FileId, &'a [Entry])> {
        let own = self.own_words().map(|(lang, it)| (lang, it.file, it.entries.as_slice()));
        self.word_files().map(|it| (it.lang, it.file, it.entries.as_slice())).chain(own)
    }

    /// Returns every text of a message in a translation, beside that of the source.
    pub fn pairs(&self) -> &[Pair<'a>] {
        self.pairs.get_or_init(|| messages::pairs(self))
    }

    /// Returns whether two languages are the same but for their country or script: texts may be equal.
    pub fn are_alike(&self, one: Lang, other: Lang) -> bool {
        let base = |it: Lang| self.draft.config.languages.tag(it).split('-').next().unwrap_or_default();
        base(one) == base(other)
    }

    /// Returns where a value of a TOML file stands, by its JSON pointer (`/blocks/2/rows/0`).
    pub fn place(&self, file: FileId, pointer: &str) -> Span {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let read = || Places::new(TomlText { file, offset: 0, text: self.tree.text(file) });
        places.entry(file).or_insert_with(read).place(pointer)
    }

    /// Returns the anchors of a thing's page.
    pub fn anchors(&self, kind: ThingKind) -> BTreeSet<&'a str> {
        let text = match kind {
            ThingKind::Card(at) => {
                let card = &self.draft.cards[at];
                &card.texts[&card.source]
            }
            ThingKind::Page(at) => {
                let page = &self.draft.pages[at];
                &page.texts[&page.source]
            }
            ThingKind::Tool(_) | ThingKind::Model(_) | ThingKind::Process(_) | ThingKind::Phase(..) => {
                return BTreeSet::new();
            }
        };
        plain::headings(&text.doc).map(|it| it.id.as_ref()).filter(|it| !it.is_empty()).collect()
    }

    /// Returns the text of a file.
    pub fn source(&self, file: FileId) -> &'a str {
        self.tree.text(file)
    }
}

/// Returns whether something of a status takes part.
pub(super) fn takes_part(scope: Scope, status: Status) -> bool {
    match status {
        Status::Draft => scope == Scope::WithDrafts,
        Status::Retired => false,
        Status::Stub | Status::Published => true,
    }
}
