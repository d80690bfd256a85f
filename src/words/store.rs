//! All words of a kit.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::config::languages::Languages;
use crate::words::bundle::{Bundle, Resource};
use crate::words::formats::Formats;
use crate::words::ftl::Entry;
use crate::words::mode::{self, Mode};
use crate::words::pattern::Facts;

/// A phrase and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The phrase.
    pub text: Arc<str>,
    /// Its language.
    pub lang: Lang,
}

/// A value for a message.
#[derive(Debug, Clone)]
pub enum Arg {
    /// A number; the message chooses its plural and the language its form.
    Number(f64),
    /// Words.
    Text(String),
}

/// The messages of all languages, with their chains.
pub struct Words {
    languages: Languages,
    files: Vec<Vec<Resource>>,
    bundles: Arc<[Bundle]>,
    /// How they are shown; a site that is published has none.
    mode: Option<Mode>,
    formats: Vec<Arc<Formats>>,
    /// Messages without variables, formatted once, by language.
    plain: Vec<FxHashMap<Box<str>, Said>>,
    /// Every key of any language.
    keys: BTreeSet<Box<str>>,
    /// Messages with variables that were formatted before, by language; then by key and values.
    formatted: Vec<RwLock<FxHashMap<Box<str>, Said>>>,
}

/// Most formatted messages that are kept in a language: a few for each number that occurs.
const REMEMBERED: usize = 20_000;

/// The Fluent files of one language, in order of their layers.
#[derive(Debug, Clone, Default)]
pub struct WordFiles<'a> {
    /// Their texts.
    pub texts: Vec<&'a str>,
    /// Their messages.
    pub entries: Vec<&'a [Entry]>,
}

impl Words {
    /// Puts the words together; `files` has one entry for each language of the kit.
    pub fn new(languages: &Languages, files: &[WordFiles<'_>]) -> Self {
        let formats: Vec<Arc<Formats>> =
            languages.all().map(|it| Arc::new(Formats::new(&languages.get(it).format))).collect();
        let resources: Vec<Vec<Resource>> =
            files.iter().map(|it| it.texts.iter().map(|it| Resource::new(it)).collect()).collect();
        let bundles: Arc<[Bundle]> = languages
            .all()
            .map(|it| {
                let format = &languages.get(it).format;
                Bundle::new(format, &formats[it.index()], &resources[it.index()])
            })
            .collect();
        let mut variables: BTreeMap<Box<str>, bool> = BTreeMap::new();
        for entry in files.iter().flat_map(|it| &it.entries).flat_map(|it| it.iter()) {
            if entry.id.starts_with('-') {
                continue;
            }
            if let Some(value) = &entry.value {
                *variables.entry(entry.id.clone()).or_default() |= !value.variables.is_empty();
            }
            for (name, (_, facts)) in &entry.attributes {
                let key = format!("{}.{name}", entry.id).into();
                *variables.entry(key).or_default() |= !facts.variables.is_empty();
            }
        }
        let mut words = Self {
            languages: languages.clone(),
            files: resources,
            bundles,
            mode: None,
            formats,
            plain: Vec::new(),
            formatted: languages.all().map(|_| RwLock::default()).collect(),
            keys: variables.keys().cloned().collect(),
        };
        words.plain = languages
            .all()
            .map(|lang| {
                variables
                    .iter()
                    .filter(|(_, has_variables)| !**has_variables)
                    .filter_map(|(key, _)| Some((key.clone(), words.look_up(lang, key, &[])?)))
                    .collect()
            })
            .collect();
        words
    }

    /// Returns the same words, shown in another way.
    pub fn in_mode(&self, mode: Mode) -> Self {
        let languages = &self.languages;
        let accented = |lang: Lang| {
            let at = lang.index();
            Bundle::new(&languages.get(lang).format, &self.formats[at], &self.files[at]).accented()
        };
        let bundles = match mode {
            Mode::Pseudo => languages.all().map(accented).collect(),
            Mode::Keys | Mode::Longest => Arc::clone(&self.bundles),
        };
        let mut words = Self {
            languages: languages.clone(),
            files: self.files.clone(),
            bundles,
            mode: Some(mode),
            formats: self.formats.clone(),
            plain: Vec::new(),
            keys: self.keys.clone(),
            formatted: languages.all().map(|_| RwLock::default()).collect(),
        };
        let plain = |lang: Lang| {
            let keys = self.plain[lang.index()].keys();
            keys.filter_map(|key| Some((key.clone(), words.look_up(lang, key, &[])?))).collect()
        };
        words.plain = languages.all().map(plain).collect();
        words
    }

    /// Returns the numbers, dates and order of a language.
    pub fn formats(&self, lang: Lang) -> &Formats {
        &self.formats[lang.index()]
    }

    /// Returns the kit's languages.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// Returns whether any language has the message.
    pub fn knows(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Returns all keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(AsRef::as_ref)
    }

    /// Returns whether the language itself has the message.
    pub fn has_own(&self, lang: Lang, key: &str) -> bool {
        self.bundles[lang.index()].has(key)
    }

    /// Returns a message without variables along the language's chain.
    pub fn get(&self, lang: Lang, key: &str) -> Option<Said> {
        self.plain[lang.index()].get(key).cloned()
    }

    /// Returns a message along the language's chain.
    pub fn format(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<Said> {
        if args.is_empty()
            && let Some(said) = self.plain[lang.index()].get(key)
        {
            return Some(said.clone());
        }
        // The same numbers come back on card after card (`10 min`), and Fluent takes its time.
        let mut name = String::with_capacity(64);
        name.push_str(key);
        for (arg, value) in args {
            name.push('\u{1f}');
            name.push_str(arg);
            match value {
                Arg::Number(it) => match self.formats[lang.index()].small(*it) {
                    Some(it) => {
                        name.push('=');
                        name.push_str(it);
                    }
                    None => drop(write!(name, "={it:?}")),
                },
                Arg::Text(it) => {
                    name.push(':');
                    name.push_str(it);
                }
            }
        }
        let formatted = &self.formatted[lang.index()];
        let known = formatted.read().unwrap_or_else(PoisonError::into_inner).get(&*name).cloned();
        if known.is_some() {
            return known;
        }
        let said = self.look_up(lang, key, args)?;
        let mut formatted = formatted.write().unwrap_or_else(PoisonError::into_inner);
        if formatted.len() < REMEMBERED {
            formatted.insert(name.into(), said.clone());
        }
        Some(said)
    }

    fn look_up(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<Said> {
        let first = || self.first(lang, key, args);
        match self.mode {
            None => first(),
            Some(Mode::Keys) => first().map(|it| Said { text: mode::keyed(key, &it.text).into(), ..it }),
            Some(Mode::Pseudo) => first().map(|it| Said { text: mode::bracketed(&it.text).into(), ..it }),
            Some(Mode::Longest) => {
                let all = self.languages.all().filter_map(|it| {
                    let formatted = self.bundles[it.index()].format(key, args)?;
                    Some(Said { text: formatted.text.into(), lang: it })
                });
                all.max_by_key(|it| it.text.chars().count())
            }
        }
    }

    /// Returns a message in the first language of the chain that has it.
    fn first(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<Said> {
        self.languages.order(lang, self.languages.source).chain(self.languages.all()).find_map(|it| {
            let formatted = self.bundles[it.index()].format(key, args)?;
            Some(Said { text: formatted.text.into(), lang: it })
        })
    }

    /// Returns what goes wrong when a message of a language is formatted without variables.
    pub fn faults(&self, lang: Lang, key: &str) -> Vec<String> {
        self.bundles[lang.index()].format(key, &[]).map(|it| it.errors).unwrap_or_default()
    }

    /// Formats the messages of a file of its own, above the kit's words: a tool's or a model's.
    ///
    /// `text` has its terms marked. Names may repeat those of the kit.
    pub fn own(&self, lang: Lang, text: &str, entries: &[Entry]) -> Own {
        let messages = || entries.iter().filter(|it| !it.id.starts_with('-'));
        let uses = |it: &Facts| !it.references.is_empty() || !it.functions.is_empty();
        let needs_kit =
            messages().any(|it| it.value.iter().any(uses) || it.attributes.values().any(|(_, it)| uses(it)));
        let own = [Resource::new(text)];
        let under = self.files[lang.index()].iter().filter(|_| needs_kit);
        let format = &self.languages.get(lang).format;
        let bundle = Bundle::new(format, &self.formats[lang.index()], under.chain(&own));
        let mut out = Own::default();
        for entry in messages() {
            let value = entry.value.iter().map(|_| (entry.id.to_string(), entry.span));
            let attributes =
                entry.attributes.iter().map(|(name, (span, _))| (format!("{}.{name}", entry.id), *span));
            for (key, span) in value.chain(attributes) {
                let Some(formatted) = bundle.format(&key, &[]) else { continue };
                out.faults.extend(formatted.errors.into_iter().map(|it| (key.clone(), span, it)));
                out.texts.insert(key.into(), formatted.text.into());
            }
        }
        out
    }
}

/// The messages of a file of its own.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// Texts, by message (`pairs.label`).
    pub texts: BTreeMap<Box<str>, Box<str>>,
    /// What could not be put together: message, its place, why.
    pub faults: Vec<(String, Span, String)>,
}
