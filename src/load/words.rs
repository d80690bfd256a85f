//! The `.ftl` files of program, theme and kit.

use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::Found;
use crate::words::ftl::{self, Entry};
use crate::words::{Layer, WordFiles, Words};

/// A file of words.
#[derive(Debug, Clone)]
pub struct WordSource {
    /// Its language.
    pub lang: Lang,
    /// What it overrides.
    pub layer: Layer,
    /// The file.
    pub file: FileId,
    /// Its messages.
    pub entries: Vec<Entry>,
    /// Its text as the formatter reads it.
    pub text: String,
}

/// Reads all files of words, by language and layer.
pub(super) fn read(config: &Config, tree: &SourceTree, themes: &[String]) -> Found<Vec<WordSource>> {
    let mut findings = Vec::new();
    let mut value = Vec::new();
    for lang in config.languages.all() {
        let tag = config.languages.tag(lang);
        let built_in = format!("{}/locales/{tag}/ui.ftl", crate::base::tree::BUILT_IN);
        let mut files = vec![(Layer::Program, tree.get(&built_in))];
        // A theme's words lie over those of the theme it extends.
        for theme in themes.iter().rev() {
            let path = format!("themes/{theme}/locales/{tag}.ftl");
            files.push((Layer::Theme, tree.get_or_built_in(&path)));
        }
        for (layer, name) in [(Layer::Interface, "ui"), (Layer::Glossary, "glossary"), (Layer::Kit, "kit")] {
            files.push((layer, tree.get(&format!("locales/{tag}/{name}.ftl"))));
        }
        for (layer, file) in files {
            let Some(file) = file else { continue };
            let read = ftl::read(file, tree.text(file)).take(&mut findings);
            let text = read.marked(tree.text(file));
            value.push(WordSource { lang, layer, file, entries: read.entries, text });
        }
    }
    Found { value, findings }
}

/// Puts the files together for looking up.
pub(super) fn together(config: &Config, files: &[WordSource]) -> Words {
    let by_language: Vec<WordFiles<'_>> = config
        .languages
        .all()
        .map(|lang| {
            let own = || files.iter().filter(move |it| it.lang == lang);
            WordFiles {
                texts: own().map(|it| it.text.as_str()).collect(),
                entries: own().map(|it| it.entries.as_slice()).collect(),
            }
        })
        .collect();
    Words::new(&config.languages, &by_language)
}
