//! `content/cards/<id>/`: facts, texts and pictures of each card.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::format::toml_file::{self, TomlText};
use crate::load::entries::{self, Folder};
use crate::load::facts::CardFacts;
use crate::load::front_matter::Text;
use crate::load::pictures::{self, Picture};
use crate::load::rules;

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

/// Reads all cards, in order of their ids.
pub(super) fn read(config: &Config, tree: &SourceTree) -> Found<Vec<Card>> {
    let folders = entries::folders(tree, "content/cards/");
    let found: Vec<Found<Option<Card>>> = folders.par_iter().map(|it| card(config, tree, it)).collect();
    let mut findings = Vec::new();
    let value = found.into_iter().filter_map(|it| it.take(&mut findings)).collect();
    Found { value, findings }
}

fn card(config: &Config, tree: &SourceTree, folder: &Folder<'_>) -> Found<Option<Card>> {
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
    let value = lang.map(|lang| Card { id: folder.id.into(), file, facts, source: lang, texts, pictures });
    Found { value, findings }
}
