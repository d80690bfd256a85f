//! `content/pages/<id>/`: pages of the kit's own.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::format::toml_file::{self, TomlText};
use crate::load::entries::{self, Folder};
use crate::load::facts::PageFacts;
use crate::load::front_matter::Text;
use crate::load::pictures::{self, Picture};
use crate::load::rules;

/// A page as written.
#[derive(Debug, Clone)]
pub struct Page {
    /// Name of its folder.
    pub id: Box<str>,
    /// `page.toml`.
    pub file: FileId,
    /// Its facts.
    pub facts: PageFacts,
    /// The language it was first written in.
    pub source: Lang,
    /// Its texts, by language.
    pub texts: BTreeMap<Lang, Text>,
    /// Its pictures, by name.
    pub pictures: BTreeMap<Box<str>, Picture>,
}

/// Reads all pages, in their order.
pub(super) fn read(config: &Config, tree: &SourceTree) -> Found<Vec<Page>> {
    let mut findings = Vec::new();
    let mut value: Vec<Page> = entries::folders(tree, "content/pages/")
        .iter()
        .filter_map(|it| page(config, tree, it, &mut findings))
        .collect();
    value.sort_by(|a, b| (a.facts.order, &a.id).cmp(&(b.facts.order, &b.id)));
    Found { value, findings }
}

fn page(
    config: &Config,
    tree: &SourceTree,
    folder: &Folder<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Page> {
    let texts = entries::texts(config, tree, folder).take(findings);
    let pictures = pictures::read(config, tree, folder).take(findings);
    let Some(file) = folder.file("page.toml") else {
        findings.push(
            Finding::at_path(
                &rules::card_missing::RULE,
                &format!("content/pages/{}/page.toml", folder.id),
                format!("the page `{}` has no `page.toml`", folder.id),
            )
            .help("write its source language there: `source = \"…\"`"),
        );
        return None;
    };
    entries::strays(tree, folder, "page.toml", findings);
    let source = TomlText { file, offset: 0, text: tree.text(file) };
    let facts = toml_file::read::<PageFacts>(source).take(findings)?;
    let lang = entries::source(config, folder, file, &facts.source, &texts, findings)?;
    Some(Page { id: folder.id.into(), file, facts, source: lang, texts, pictures })
}
