//! `content/cards/<id>/`: facts, texts and pictures of each card.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::lang::Lang;
use crate::base::span::{FileId, Spanned};
use crate::base::tree::{Content, SourceFile, SourceTree};
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::format::toml_file::{self, TomlText};
use crate::load::entries::{self, Folder};
use crate::load::facts::CardFacts;
use crate::load::front_matter::Text;
use crate::load::pictures::{self, Picture};
use crate::load::rules;
use crate::markdown::plain;

/// A card as written.
#[derive(Debug, Clone)]
pub struct Card {
    /// Name of its folder.
    pub id: Box<str>,
    /// `card.toml`.
    pub file: FileId,
    /// Its facts.
    pub facts: CardFacts,
    /// The language it was first written in.
    pub source: Lang,
    /// Its texts, by language.
    pub texts: BTreeMap<Lang, Text>,
    /// Its pictures, by name.
    pub pictures: BTreeMap<Box<str>, Picture>,
}

impl Card {
    /// Whether texts of others may find the same in two cards with the same files: status, languages,
    /// addresses and the ids of headings.
    pub fn answers_like(&self, other: &Self) -> bool {
        let asked = |it: &Self| -> Vec<(Lang, Option<String>, Vec<Box<str>>)> {
            let texts = it.texts.iter().map(|(lang, text)| {
                let slug = text.slug.as_ref().map(|it| it.value.clone());
                (*lang, slug, plain::headings(&text.doc).map(|it| it.id.clone()).collect())
            });
            texts.collect()
        };
        self.source == other.source && self.facts.status == other.facts.status && asked(self) == asked(other)
    }

    /// Whether lists show two cards with the same facts in the same words.
    pub fn is_listed_like(&self, other: &Self) -> bool {
        let words = |it: &'_ Text| {
            let value = |it: &Option<Spanned<String>>| it.as_ref().map(|it| it.value.clone());
            (it.title.value.clone(), value(&it.short_title), value(&it.one_line))
        };
        self.texts.keys().eq(other.texts.keys())
            && self.texts.values().zip(other.texts.values()).all(|(a, b)| words(a) == words(b))
    }
}

/// Reads all cards, in order of their folders.
pub(super) fn read(config: &Config, tree: &SourceTree) -> Found<Vec<Arc<Card>>> {
    let folders = entries::folders(tree, "content/cards/");
    together(folders.par_iter().map(|it| card(config, tree, it)).collect())
}

/// Cards as they were read before, by id, with the files that they were read from.
#[derive(Default)]
pub struct Memo {
    config: Option<Content>,
    cards: HashMap<Box<str>, (Files, FoundCard)>,
}

/// Files of a card, by their numbers.
type Files = Vec<(FileId, SourceFile)>;

type FoundCard = Found<Option<Arc<Card>>>;

/// Reads all cards that the memo does not know, and has it know all and no others.
pub(super) fn read_again(config: &Config, tree: &SourceTree, memo: &mut Memo) -> Found<Vec<Arc<Card>>> {
    let own = Some(&tree.file(config.file).content);
    if !own.zip(memo.config.as_ref()).is_some_and(|(a, b)| a.is(b)) {
        *memo = Memo { config: own.cloned(), ..Memo::default() };
    }
    let folders = entries::folders(tree, "content/cards/");
    let known = &memo.cards;
    let is_known = |files: &[(FileId, SourceFile)], it: &Folder<'_>| {
        let now = it.files.iter().map(|(_, id)| *id);
        files.len() == it.files.len()
            && files.iter().zip(now).all(|((id, file), now)| *id == now && file.is(tree.file(now)))
    };
    let read = |it: &Folder<'_>| match known.get(it.id).filter(|(files, _)| is_known(files, it)) {
        Some((_, found)) => found.clone(),
        None => card(config, tree, it),
    };
    let found: Vec<FoundCard> = folders.par_iter().map(read).collect();
    let files = |it: &Folder<'_>| it.files.iter().map(|(_, id)| (*id, tree.file(*id).clone())).collect();
    memo.cards =
        folders.iter().zip(&found).map(|(it, found)| (it.id.into(), (files(it), found.clone()))).collect();
    together(found)
}

fn together(found: Vec<FoundCard>) -> Found<Vec<Arc<Card>>> {
    let mut findings = Vec::new();
    let value = found.into_iter().filter_map(|it| it.take(&mut findings)).collect();
    Found { value, findings }
}

/// Reads one card; none where there is no such folder.
pub fn one(config: &Config, tree: &SourceTree, id: &str) -> FoundCard {
    let path = format!("content/cards/{id}/");
    let files: Vec<(&str, FileId)> = tree.below(&path).map(|(file, it)| (&it[path.len()..], file)).collect();
    if files.is_empty() {
        return Found::clean(None);
    }
    card(config, tree, &Folder { id, files })
}

fn card(config: &Config, tree: &SourceTree, folder: &Folder<'_>) -> FoundCard {
    let mut findings = Vec::new();
    let texts = entries::texts(config, tree, folder).take(&mut findings);
    let pictures = pictures::read(config, tree, folder).take(&mut findings);
    let Some(file) = folder.file("card.toml") else {
        findings.push(
            Finding::at_path(
                &rules::card_missing::RULE,
                &format!("content/cards/{}/card.toml", folder.id),
                format!("the card `{}` has no `card.toml`", folder.id),
            )
            .help("write its facts there: `kind`, `source` and what else is known"),
        );
        return Found { value: None, findings };
    };
    entries::strays(tree, folder, "card.toml", &mut findings);
    let source = TomlText { file, offset: 0, text: tree.text(file) };
    let Some(facts) = toml_file::read::<CardFacts>(source).take(&mut findings) else {
        return Found { value: None, findings };
    };
    let lang = entries::source(config, folder, file, &facts.source, &texts, &mut findings);
    let id = folder.id.into();
    let value = lang.map(|lang| Arc::new(Card { id, file, facts, source: lang, texts, pictures }));
    Found { value, findings }
}
