//! What cards and pages have in common: a folder named by an id, facts, and a text per language.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span};
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::diag::suggest;
use crate::load::front_matter::{self, Text};
use crate::load::rules;

/// A folder of content and its files.
#[derive(Debug)]
pub(super) struct Folder<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its files: name and number, in order.
    pub files: Vec<(&'a str, FileId)>,
}

impl Folder<'_> {
    /// Returns the file of a name.
    pub fn file(&self, name: &str) -> Option<FileId> {
        self.files.iter().find(|(it, _)| *it == name).map(|(_, id)| *id)
    }
}

/// Returns the folders directly below a path (`content/cards/`), in order.
pub(super) fn folders<'a>(tree: &'a SourceTree, path: &'a str) -> Vec<Folder<'a>> {
    let mut out: Vec<Folder<'a>> = Vec::new();
    for (file, whole) in tree.below(path) {
        let Some((id, name)) = whole[path.len()..].split_once('/') else { continue };
        match out.last_mut() {
            Some(last) if last.id == id => last.files.push((name, file)),
            _ => out.push(Folder { id, files: vec![(name, file)] }),
        }
    }
    out
}

/// Reads the texts of a folder, by language.
pub(super) fn texts(config: &Config, tree: &SourceTree, folder: &Folder<'_>) -> Found<BTreeMap<Lang, Text>> {
    let mut findings = Vec::new();
    let mut value = BTreeMap::new();
    for (name, file) in &folder.files {
        let Some(tag) = name.strip_suffix(".md") else { continue };
        let Some(lang) = config.languages.find(tag) else {
            let tags = config.languages.tags();
            let mut finding = Finding::new(
                &rules::file_stray::RULE,
                Span::top(*file),
                format!("`{tag}` is not a language of this kit, so nothing reads `{name}`"),
            );
            finding.help = suggest::help(tag, &tags);
            findings.push(finding);
            continue;
        };
        if tree.file(*file).trouble.is_some() {
            continue;
        }
        if let Some(text) = front_matter::read(*file, tree.text(*file)).take(&mut findings) {
            value.insert(lang, text);
        }
    }
    Found { value, findings }
}

/// Warns of files that nothing reads.
pub(super) fn strays(tree: &SourceTree, folder: &Folder<'_>, facts: &str, findings: &mut Vec<Finding>) {
    for (name, file) in &folder.files {
        let is_known = *name == facts
            || name.ends_with(".md")
            || crate::load::pictures::is_picture(name) && !name.contains('/');
        if !is_known {
            let path = tree.file(*file).path.as_str();
            findings.push(
                Finding::at_path(&rules::file_stray::RULE, path, format!("nothing reads `{name}`"))
                    .help(format!("facts stand in `{facts}`, texts in `<lang>.md`, pictures beside them")),
            );
        }
    }
}

/// Returns the language a thing was first written in, if the kit has it and the text is there.
pub(super) fn source(
    config: &Config,
    folder: &Folder<'_>,
    file: FileId,
    tag: &toml::Spanned<String>,
    texts: &BTreeMap<Lang, Text>,
    findings: &mut Vec<Finding>,
) -> Option<Lang> {
    let span = Span::new(file, tag.span());
    let Some(lang) = config.languages.find(tag.get_ref()) else {
        let mut finding = Finding::new(
            &crate::config::rules::language_unknown::RULE,
            span,
            format!("`{}` is not a language of this kit", tag.get_ref()),
        );
        finding.help = suggest::help(tag.get_ref(), &config.languages.tags());
        findings.push(finding);
        return None;
    };
    // A text that is there but could not be read has its own findings.
    let is_there = folder.file(&format!("{}.md", tag.get_ref())).is_some();
    if !texts.contains_key(&lang) && !is_there {
        findings.push(
            Finding::new(
                &rules::source_missing::RULE,
                span,
                format!("there is no text in the source language `{}`", tag.get_ref()),
            )
            .help(format!("write `{}.md` in the same folder", tag.get_ref())),
        );
    }
    texts.contains_key(&lang).then_some(lang)
}
