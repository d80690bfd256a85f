//! What tools and models have in common: one file of structure, and words of their own in each language.

use std::collections::BTreeMap;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span};
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::config::languages::Languages;
use crate::diag::finding::{Finding, Found};
use crate::diag::suggest;
use crate::format::toml_file::{self, TomlText};
use crate::load::rules;
use crate::load::theme::Theme;
use crate::markdown::doc::Doc;
use crate::words::ftl::{self, Entry};
use crate::words::{Said, Words};

/// A tool or model as written.
#[derive(Debug, Clone)]
pub struct Defined<F> {
    /// Name of its file.
    pub id: Box<str>,
    /// Its structure.
    pub file: FileId,
    /// What the file says.
    pub facts: F,
    /// The language it was first written in.
    pub source: Lang,
    /// Its words, by language.
    pub words: BTreeMap<Lang, OwnWords>,
    /// Texts in Markdown, by language and block.
    pub docs: BTreeMap<(Lang, Box<str>), Doc>,
    /// Whether it comes with the theme, to show designers every part.
    pub is_specimen: bool,
}

/// The words of a tool or model in one language.
#[derive(Debug, Clone)]
pub struct OwnWords {
    /// The file.
    pub file: FileId,
    /// Its messages, with places.
    pub entries: Vec<Entry>,
    /// Its texts, by message (`pairs.label`).
    pub texts: BTreeMap<Box<str>, Box<str>>,
    /// What could not be put together: message, its place, why.
    pub faults: Vec<(String, Span, String)>,
}

impl OwnWords {
    /// Returns where a message (`pairs`) or an attribute (`pairs.label`) stands; else the top of the file.
    pub fn span(&self, key: &str) -> Span {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, it)| (id, Some(it)));
        let entry = self.entries.iter().find(|it| it.id.as_ref() == id);
        let place = |it: &Entry| match attribute {
            Some(name) => it.attributes.get(name).map_or(it.span, |it| it.0),
            None => it.span,
        };
        entry.map_or(Span::top(self.file), place)
    }
}

impl<F> Defined<F> {
    /// Returns a text for readers of a language: in the language itself, along its chain, in the source.
    pub fn say(&self, languages: &Languages, lang: Lang, key: &str) -> Option<Said> {
        languages.order(lang, self.source).find_map(|it| {
            let text = self.words.get(&it)?.texts.get(key)?;
            Some(Said { text: text.as_ref().into(), lang: it })
        })
    }
}

/// Where a kind of thing stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    /// Folder below `content/` and below `locales/<lang>/`.
    pub folder: &'static str,
    /// What one of them is called.
    pub noun: &'static str,
    /// Name of the one that comes with the theme, to show designers every part.
    pub specimen: &'static str,
}

/// The files of one of a kind.
struct Files<'a> {
    id: &'a str,
    structure: FileId,
    words: Vec<(Lang, FileId)>,
    /// Whether it comes with the theme, in languages that the kit need not have.
    is_specimen: bool,
}

/// Facts that name the language their words were first written in.
pub(super) trait Sourced {
    /// Returns the language tag.
    fn source(&self) -> &toml::Spanned<String>;
}

/// Reads all of a kind, in order of their ids; the theme's specimen comes last.
pub(super) fn read<F: DeserializeOwned + JsonSchema + Sourced + Send>(
    config: &Config,
    tree: &SourceTree,
    words: &Words,
    theme: &Theme,
    kind: Kind,
) -> Found<Vec<Defined<F>>> {
    let folder = format!("content/{}/", kind.folder);
    let languages = &config.languages;
    let own = tree.below(&folder).filter_map(|(structure, path)| {
        let id = id(path, &folder)?;
        let file = |lang| tree.get(&format!("locales/{}/{}/{id}.ftl", languages.tag(lang), kind.folder));
        let words = languages.all().filter_map(|lang| Some((lang, file(lang)?))).collect();
        Some(Files { id, structure, words, is_specimen: false })
    });
    let specimen = theme.files.get(format!("specimen/{}.toml", kind.specimen).as_str()).map(|structure| {
        let name = |lang| format!("specimen/{}/{}.ftl", languages.tag(lang), kind.specimen);
        let file = |lang| theme.files.get(name(lang).as_str()).copied();
        let words = languages.all().filter_map(|lang| Some((lang, file(lang)?))).collect();
        Files { id: kind.specimen, structure: *structure, words, is_specimen: true }
    });
    let mut files: Vec<Files<'_>> = own.collect();
    // A kit's own goes before the theme's; without a language that it speaks there is no specimen.
    let is_taken = files.iter().any(|it| it.id == kind.specimen);
    files.extend(specimen.filter(|it| !is_taken && !it.words.is_empty()));
    let found: Vec<Found<Option<Defined<F>>>> =
        files.par_iter().map(|it| one(config, tree, words, kind, it)).collect();
    let mut findings = Vec::new();
    let value = found.into_iter().filter_map(|it| it.take(&mut findings)).collect();
    Found { value, findings }
}

/// Returns the id that a path stands for: `content/tools/<id>.toml`.
pub(super) fn id<'a>(path: &'a str, folder: &str) -> Option<&'a str> {
    path.strip_prefix(folder)?.strip_suffix(".toml").filter(|it| !it.contains('/'))
}

fn one<F: DeserializeOwned + JsonSchema + Sourced>(
    config: &Config,
    tree: &SourceTree,
    words: &Words,
    kind: Kind,
    files: &Files<'_>,
) -> Found<Option<Defined<F>>> {
    let mut findings = Vec::new();
    let own = own_words(tree, words, files).take(&mut findings);
    let source = TomlText { file: files.structure, offset: 0, text: tree.text(files.structure) };
    let Some(facts) = toml_file::read::<F>(source).take(&mut findings) else {
        return Found { value: None, findings };
    };
    let lang = if files.is_specimen {
        let written = config.languages.find(facts.source().get_ref());
        written.filter(|it| own.contains_key(it)).or_else(|| own.keys().next().copied())
    } else {
        source_language(config, kind, files, facts.source(), &own, &mut findings)
    };
    let value = lang.map(|lang| Defined {
        id: files.id.into(),
        file: files.structure,
        facts,
        source: lang,
        words: own,
        docs: BTreeMap::new(),
        is_specimen: files.is_specimen,
    });
    Found { value, findings }
}

fn own_words(tree: &SourceTree, words: &Words, files: &Files<'_>) -> Found<BTreeMap<Lang, OwnWords>> {
    let mut findings = Vec::new();
    let mut value = BTreeMap::new();
    for (lang, file) in files.words.iter().copied().filter(|it| tree.file(it.1).trouble.is_none()) {
        let text = tree.text(file);
        let read = ftl::read(file, text).take(&mut findings);
        let own = words.own(lang, &read.marked(text), &read.entries);
        value.insert(lang, OwnWords { file, entries: read.entries, texts: own.texts, faults: own.faults });
    }
    Found { value, findings }
}

fn source_language(
    config: &Config,
    kind: Kind,
    files: &Files<'_>,
    tag: &toml::Spanned<String>,
    own: &BTreeMap<Lang, OwnWords>,
    findings: &mut Vec<Finding>,
) -> Option<Lang> {
    let span = Span::new(files.structure, tag.span());
    let Some(lang) = config.languages.find(tag.get_ref()) else {
        let message = format!("`{}` is not a language of this kit", tag.get_ref());
        let mut finding = Finding::new(&crate::config::rules::language_unknown::RULE, span, message);
        finding.help = suggest::help(tag.get_ref(), &config.languages.tags());
        findings.push(finding);
        return None;
    };
    if !own.contains_key(&lang) {
        let path = format!("locales/{}/{}/{}.ftl", tag.get_ref(), kind.folder, files.id);
        let message = format!("the {} has no words in its source language `{}`", kind.noun, tag.get_ref());
        findings
            .push(Finding::new(&rules::source_missing::RULE, span, message).help(format!("write `{path}`")));
    }
    own.contains_key(&lang).then_some(lang)
}
