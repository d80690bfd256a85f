//! All four kinds of text cut into units, each beside its source.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span, Spanned};
use crate::base::tree::SourceTree;
use crate::config::languages::Languages;
use crate::l10n::canonical::{self, Canonical};
use crate::load::Draft;
use crate::load::cards::Card;
use crate::load::defined::Defined;
use crate::load::facts::Status;
use crate::load::front_matter::{self, Text};
use crate::load::models::Model;
use crate::load::pages::Page;
use crate::load::tools::Tool;
use crate::load::words::WordSource;
use crate::markdown::doc::{Block, Doc};
use crate::words::ftl::{self, Entry, Part};
use crate::words::{Layer, plurals};

/// The four kinds of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Words of the interface.
    Interface,
    /// Words of the kit: processes, phases, roles, the glossary.
    Vocabulary,
    /// Cards and pages.
    Text,
    /// Worksheets and models.
    Sheet,
}

impl Kind {
    /// All kinds, in the order readers meet them.
    pub const ALL: [Self; 4] = [Self::Interface, Self::Vocabulary, Self::Text, Self::Sheet];
}

/// Unit of a front matter: title, short title, one line. No heading's id has a dot.
pub const FRONT: &str = ".front";

/// Unit of what stands before the first heading.
pub const LEAD: &str = ".lead";

/// A unit in one language.
#[derive(Debug, Clone)]
pub struct Side {
    /// Its file.
    pub file: FileId,
    /// Its bytes in the file.
    pub range: Range<usize>,
    /// Hash of what matters in it.
    pub hash: String,
    /// How many words it has.
    pub words: usize,
}

impl Side {
    fn new(file: FileId, range: Range<usize>, text: &Canonical) -> Self {
        Self { file, range, hash: text.hash(), words: text.words() }
    }

    /// Returns its place.
    pub fn span(&self) -> Span {
        Span::new(self.file, self.range.clone())
    }

    /// Returns its text as written.
    pub fn text<'a>(&self, tree: &'a SourceTree) -> &'a str {
        tree.text(self.file).get(self.range.clone()).unwrap_or_default()
    }
}

/// A text to be translated, in its source and in one other language.
#[derive(Debug, Clone)]
pub struct Unit {
    /// `cards/journey#steps`, `ui.ftl#nav-cards`.
    pub key: Box<str>,
    /// Which kind of text it is.
    pub kind: Kind,
    /// The language it was first written in.
    pub source: Lang,
    /// The source.
    pub original: Side,
    /// The translation, if there is one.
    pub own: Option<Side>,
    /// Hash of what a translation begins with, where that is not the source as it stands: its plural forms.
    pub begun: Option<String>,
}

impl Unit {
    /// Whether the translation still has the words of the source.
    pub fn is_copy(&self) -> bool {
        let is_copy = |own: &Side| own.hash == self.original.hash || self.begun.as_ref() == Some(&own.hash);
        self.own.as_ref().is_some_and(is_copy)
    }

    /// Returns what it is part of, and its name there: `cards/journey`, `steps`.
    pub fn parts(&self) -> (&str, &str) {
        self.key.split_once('#').unwrap_or((&self.key, ""))
    }

    /// Returns the file of the translation, whether it is there or not.
    pub fn path(&self, tag: &str) -> String {
        let (owner, _) = self.parts();
        if owner.ends_with(".ftl") {
            format!("locales/{tag}/{owner}")
        } else {
            format!("content/{owner}/{tag}.md")
        }
    }
}

/// Where units come from: a draft, or a kit.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// Languages.
    pub languages: &'a Languages,
    /// Cards.
    pub cards: &'a [Arc<Card>],
    /// Pages.
    pub pages: &'a [Page],
    /// Worksheets.
    pub tools: &'a [Tool],
    /// Models.
    pub models: &'a [Model],
    /// Files of words.
    pub word_files: &'a [WordSource],
    /// All files.
    pub tree: &'a SourceTree,
}

impl<'a> Sources<'a> {
    /// Returns those of a draft.
    pub fn of(draft: &'a Draft, tree: &'a SourceTree) -> Self {
        Self {
            languages: &draft.config.languages,
            cards: &draft.cards,
            pages: &draft.pages,
            tools: &draft.tools,
            models: &draft.models,
            word_files: &draft.word_files,
            tree,
        }
    }

    /// Returns every unit that is to be translated into a language, in the order readers meet them.
    pub fn units(&self, lang: Lang) -> Vec<Unit> {
        let mut out = self.word_units(lang);
        let is_due = |status: Status| matches!(status, Status::Published | Status::Stub);
        let cards = self.cards.par_iter().filter(|it| it.source != lang && is_due(it.facts.status));
        out.par_extend(cards.flat_map_iter(|it| self.card(it, lang)));
        let pages = self.pages.iter().filter(|it| it.source != lang && is_due(it.facts.status));
        out.extend(pages.flat_map(|it| self.page(it, lang)));
        let tools = self.tools.iter().filter(|it| is_due(it.facts.status));
        out.extend(tools.flat_map(|it| self.defined("tools", it, lang)));
        let models = self.models.iter().filter(|it| is_due(it.facts.status));
        out.extend(models.flat_map(|it| self.defined("models", it, lang)));
        out
    }

    /// Returns the units of a card in a language.
    pub fn card(&self, card: &Card, lang: Lang) -> Vec<Unit> {
        self.texts(&format!("cards/{}", card.id), card.source, &card.texts, lang)
    }

    /// Returns the units of a page in a language.
    pub fn page(&self, page: &Page, lang: Lang) -> Vec<Unit> {
        self.texts(&format!("pages/{}", page.id), page.source, &page.texts, lang)
    }

    /// Returns the units of a worksheet or model in a language; those that come with a theme have none.
    pub fn defined<F>(&self, folder: &str, it: &Defined<F>, lang: Lang) -> Vec<Unit> {
        let Some(original) = it.words.get(&it.source).filter(|_| it.source != lang && !it.is_specimen) else {
            return Vec::new();
        };
        let own = it.words.get(&lang).map(|it| (it.file, it.entries.as_slice()));
        let owner = format!("{folder}/{}.ftl", it.id);
        self.messages((&owner, Kind::Sheet, it.source, lang), (original.file, &original.entries), own)
    }

    /// Returns the units of the interface, the kit's words and the glossary.
    pub fn word_units(&self, lang: Lang) -> Vec<Unit> {
        let source = self.languages.source;
        let find =
            |lang: Lang, layer: Layer| self.word_files.iter().find(|it| it.lang == lang && it.layer == layer);
        let mut out = Vec::new();
        if lang == source {
            return out;
        }
        let layers = [
            ("ui.ftl", Layer::Interface, Kind::Interface),
            ("kit.ftl", Layer::Kit, Kind::Vocabulary),
            ("glossary.ftl", Layer::Glossary, Kind::Vocabulary),
        ];
        for (name, layer, kind) in layers {
            let program = || self.word_files.iter().filter(|it| it.layer == Layer::Program);
            let mut original = find(source, layer);
            if original.is_none() && layer == Layer::Interface && find(lang, Layer::Program).is_none() {
                original = find(source, Layer::Program).or_else(|| program().next());
            }
            let Some(original) = original else { continue };
            let own = find(lang, layer).map(|it| (it.file, it.entries.as_slice()));
            let units = self.messages((name, kind, source, lang), (original.file, &original.entries), own);
            // What the program says in this language need not be said again.
            let known = find(lang, Layer::Program).filter(|_| layer == Layer::Interface);
            let is_known =
                |it: &Unit| known.is_some_and(|file| file.entries.iter().any(|e| *e.id == *it.parts().1));
            out.extend(units.into_iter().filter(|it| it.own.is_some() || !is_known(it)));
        }
        out
    }

    fn messages(
        &self,
        (owner, kind, source, lang): (&str, Kind, Lang, Lang),
        (file, entries): (FileId, &[Entry]),
        own: Option<(FileId, &[Entry])>,
    ) -> Vec<Unit> {
        let side = |file: FileId, entry: &Entry| {
            let text = self.tree.text(file);
            let range = message_range(text, entry);
            let canonical = canonical::message(text, entry, range.end);
            Side::new(file, range, &canonical)
        };
        let ours: BTreeMap<&str, &Entry> =
            own.iter().flat_map(|it| it.1).map(|it| (it.id.as_ref(), it)).collect();
        // Terms have forms of their own in every language.
        let messages = entries.iter().filter(|it| !it.id.starts_with('-'));
        messages
            .map(|it| {
                let original = side(file, it);
                Unit {
                    key: format!("{owner}#{}", it.id).into(),
                    kind,
                    source,
                    begun: self.begun(it, original.text(self.tree), lang),
                    original,
                    own: own.and_then(|own| Some(side(own.0, ours.get(it.id.as_ref())?))),
                }
            })
            .collect()
    }

    /// Returns the hash of a message in the plural forms of a language, where they are others.
    fn begun(&self, entry: &Entry, text: &str, lang: Lang) -> Option<String> {
        let counts = |part: &Part<'_>| part.facts.selects.iter().any(|it| it.counting.is_some());
        if !entry.parts().any(|it| counts(&it)) {
            return None;
        }
        let fitted = plurals::fitted(text, &self.languages.get(lang).format);
        let read = ftl::read(FileId(0), &fitted).value;
        let entry = read.entries.first().filter(|_| fitted != text)?;
        Some(canonical::message(&fitted, entry, fitted.len()).hash())
    }

    fn texts(&self, owner: &str, source: Lang, texts: &BTreeMap<Lang, Text>, lang: Lang) -> Vec<Unit> {
        let Some(original) = texts.get(&source).filter(|_| source != lang) else { return Vec::new() };
        let mut own: BTreeMap<Box<str>, Side> = texts
            .get(&lang)
            .map(|it| sections(it, self.tree.text(it.file)))
            .unwrap_or_default()
            .into_iter()
            .collect();
        let sections = sections(original, self.tree.text(original.file)).into_iter();
        sections
            .map(|(name, original)| Unit {
                key: format!("{owner}#{name}").into(),
                kind: Kind::Text,
                source,
                original,
                own: own.remove(&name),
                begun: None,
            })
            .collect()
    }
}

/// Returns front matter, lead and sections of a text, in order; `whole` is what its file says.
pub fn sections(text: &Text, whole: &str) -> Vec<(Box<str>, Side)> {
    let value = |it: &Option<Spanned<String>>| it.as_ref().map(|it| it.value.clone());
    let front = [Some(text.title.value.clone()), value(&text.short_title), value(&text.one_line)];
    let (range, body) = front_matter::split(whole).unwrap_or((0..0, 0));
    let front = canonical::values(front.iter().map(Option::as_deref));
    let mut out = vec![(FRONT.into(), Side::new(text.file, range, &front))];
    for (name, at, blocks) in parts(&text.doc, body) {
        let canonical = canonical::blocks(blocks, &text.doc);
        out.push((name, Side::new(text.file, at..whole.len(), &canonical)));
    }
    // A part ends where the next one begins.
    for at in 1..out.len().saturating_sub(1) {
        out[at].1.range.end = out[at + 1].1.range.start;
    }
    out
}

/// Returns the parts of a text: name, first byte, blocks. Headings of the second level begin a part.
fn parts(doc: &Doc, body: usize) -> Vec<(Box<str>, usize, &[Block])> {
    let begins = |it: &Block| matches!(it, Block::Heading(it) if it.level == 2);
    let mut out = Vec::new();
    let first = doc.blocks.iter().position(begins).unwrap_or(doc.blocks.len());
    if first > 0 {
        out.push((LEAD.into(), body, &doc.blocks[..first]));
    }
    let mut from = first;
    while let Some(Block::Heading(heading)) = doc.blocks.get(from) {
        let rest = &doc.blocks[from + 1..];
        let len = 1 + rest.iter().position(begins).unwrap_or(rest.len());
        out.push((heading.id.clone(), heading.span.start as usize, &doc.blocks[from..from + len]));
        from += len;
    }
    out
}

/// Returns where a message stands: from its name to before the next message or comment.
pub(super) fn message_range(text: &str, entry: &Entry) -> Range<usize> {
    let start = entry.span.start as usize;
    let mut end = start;
    for (at, line) in text[start..].split_inclusive('\n').enumerate() {
        let is_next = line.starts_with(|it: char| it.is_ascii_alphabetic() || it == '#' || it == '-');
        if at > 0 && is_next {
            break;
        }
        end += line.len();
    }
    start..start + text[start..end].trim_end().len()
}
