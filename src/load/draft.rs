//! All that was loaded.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::id::RESERVED;
use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::base::span::Spanned;
use crate::base::tree::{EntryTrouble, FileTrouble, SourceTree};
use crate::config::Config;
use crate::diag::finding::{Finding, Findings, Found, Place};
use crate::load::cards::{self, Card};
use crate::load::glossary::{self, Term};
use crate::load::models::{self, Model};
use crate::load::pages::{self, Page};
use crate::load::records::{self, Records};
use crate::load::theme::{self, Theme};
use crate::load::tools::{self, Tool};
use crate::load::words::{self, WordSource};
use crate::load::{defined, disk, entries, lock, rules};
use crate::words::Words;

/// A kit as its files say it, right or wrong. A copy costs little.
#[derive(Clone)]
pub struct Draft {
    /// `book.toml`.
    pub config: Arc<Config>,
    /// Cards, by id.
    pub cards: Arc<[Arc<Card>]>,
    /// Pages, in their order.
    pub pages: Arc<[Page]>,
    /// Worksheets, by id.
    pub tools: Arc<[Tool]>,
    /// Diagrams, by id.
    pub models: Arc<[Model]>,
    /// Ids of cards, pages, tools and models that are there but could not be read; their own findings say why.
    pub unread: Arc<BTreeSet<Box<str>>>,
    /// Terms of the glossary.
    pub terms: Arc<[Term]>,
    /// Files of words.
    pub word_files: Arc<[WordSource]>,
    /// The words themselves.
    pub words: Arc<Words>,
    /// The theme.
    pub theme: Arc<Theme>,
    /// Files that are copied as they are: path in the site and file.
    pub statics: Arc<[(Box<str>, FileId)]>,
    /// What translations were made from, by language.
    pub records: Arc<BTreeMap<Lang, Records>>,
    /// Addresses that must go on answering.
    pub lock: Arc<[Spanned<String>]>,
}

/// A draft, and what was found on the way.
pub struct Loaded {
    /// The draft.
    pub draft: Draft,
    /// What is wrong with single files.
    pub findings: Findings,
}

/// Loads everything that the configuration speaks of.
pub fn load(config: Arc<Config>, tree: &SourceTree) -> Loaded {
    load_with(config, tree, |config| cards::read(config, tree))
}

/// Loads like `load`, but cards whose files are as they were are taken from the memo.
pub fn load_again(config: Arc<Config>, tree: &SourceTree, memo: &mut cards::Memo) -> Loaded {
    load_with(config, tree, |config| cards::read_again(config, tree, memo))
}

fn load_with(
    config: Arc<Config>,
    tree: &SourceTree,
    read_cards: impl FnOnce(&Config) -> Found<Vec<Arc<Card>>> + Send,
) -> Loaded {
    let mut findings = troubles(tree);
    findings.extend(strays(&config, tree));
    let theme = theme::read(&config, tree).take(&mut findings);
    let ((cards, pages), word_files) = rayon::join(
        || (read_cards(&config), pages::read(&config, tree)),
        || words::read(&config, tree, &theme.names),
    );
    let mut of_cards = Vec::new();
    let cards = cards.take(&mut of_cards);
    let pages = pages.take(&mut findings);
    let word_files = word_files.take(&mut findings);
    let words = words::together(&config, &word_files);
    let tools = tools::read(&config, tree, &words, &theme).take(&mut findings);
    let models = models::read(&config, tree, &words, &theme).take(&mut findings);
    let lock = lock::read(tree).take(&mut findings);
    let records = records::read(&config, tree).take(&mut findings);
    let statics = tree
        .below("content/static/")
        .map(|(file, path)| (path["content/static/".len()..].into(), file))
        .collect();
    let ids = cards.iter().map(|it| &it.id).chain(pages.iter().map(|it| &it.id));
    let ids = ids.chain(tools.iter().map(|it| &it.id)).chain(models.iter().map(|it| &it.id));
    let unread = Arc::new(unread(tree, &ids.map(AsRef::as_ref).collect()));
    let draft = Draft {
        unread,
        terms: glossary::read(&word_files, config.languages.source).into(),
        config,
        cards: cards.into(),
        pages: pages.into(),
        tools: tools.into(),
        models: models.into(),
        word_files: word_files.into(),
        words: Arc::new(words),
        theme: Arc::new(theme),
        statics,
        records: Arc::new(records),
        lock: lock.into(),
    };
    Loaded { draft, findings: Findings { of_cards, of_others: findings, of_kit: Vec::new() } }
}

impl Draft {
    /// Returns the draft with other cards in the places of some.
    pub fn with_cards(&self, others: BTreeMap<usize, Arc<Card>>) -> Self {
        let mut cards: Vec<Arc<Card>> = self.cards.to_vec();
        for (at, card) in others {
            cards[at] = card;
        }
        Self { cards: cards.into(), ..self.clone() }
    }
}

/// Files and folders that nothing reads: most often a slip in a name, and a card that is never seen.
fn strays(config: &Config, tree: &SourceTree) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for (path, whole) in tree.below("content/").chain(tree.below("locales/")).map(|(_, it)| (it, it)) {
        let parts: Vec<&str> = path.split('/').collect();
        let stray = match parts.as_slice() {
            ["content", "static", ..] => None,
            ["content", "cards" | "pages", name] => Some((whole, format!("`{name}` is not a folder"))),
            ["content", "cards" | "pages", ..] => None,
            ["content", "tools" | "models", name] if name.ends_with(".toml") => None,
            ["content", "tools" | "models", ..] => {
                Some((whole, format!("nothing reads `{}`", parts[2..].join("/"))))
            }
            ["content", name] => Some((whole, format!("nothing reads `{name}`"))),
            ["content", name, ..] => {
                Some((&whole[..8 + name.len()], format!("`{name}` is not a folder of a kit")))
            }
            ["locales", tag, ..] if config.languages.find(tag).is_none() => {
                Some((&whole[..8 + tag.len()], format!("`{tag}` is not a language of this kit")))
            }
            ["locales", _, "ui.ftl" | "kit.ftl" | "glossary.ftl" | records::NAME] => None,
            ["locales", _, kind @ ("tools" | "models"), name] if has_structure(tree, kind, name) => None,
            ["locales", _, kind @ ("tools" | "models"), name] => {
                let id = name.trim_end_matches(".ftl");
                Some((
                    whole,
                    format!("there is no `content/{kind}/{id}.toml` that `{name}` could be the words of"),
                ))
            }
            _ => Some((whole, format!("nothing reads `{}`", parts[parts.len() - 1]))),
        };
        let Some((place, message)) = stray.filter(|(place, _)| seen.insert(*place)) else { continue };
        let known = if place.starts_with("content/") {
            "content stands in `cards/`, `tools/`, `models/`, `pages/` and `static/` of `content/`"
        } else {
            "words of a language stand in `ui.ftl`, `kit.ftl`, `glossary.ftl`, `tools/<id>.ftl` and `models/<id>.ftl`"
        };
        out.push(Finding::at_path(&rules::file_stray::RULE, place, message).help(known));
    }
    out
}

fn has_structure(tree: &SourceTree, kind: &str, name: &str) -> bool {
    let id = name.strip_suffix(".ftl");
    id.is_some_and(|id| tree.get(&format!("content/{kind}/{id}.toml")).is_some())
}

fn unread(tree: &SourceTree, read: &BTreeSet<&str>) -> BTreeSet<Box<str>> {
    let folders = ["content/cards/", "content/pages/"].into_iter();
    let folders = folders.flat_map(|it| entries::folders(tree, it)).map(|it| it.id);
    let files = ["content/tools/", "content/models/"].into_iter();
    let files = files.flat_map(|folder| tree.below(folder).filter_map(move |it| defined::id(it.1, folder)));
    folders.chain(files).filter(|it| !read.contains(it)).map(Into::into).collect()
}

/// What is wrong with files as files.
fn troubles(tree: &SourceTree) -> Vec<Finding> {
    let mut out = Vec::new();
    for it in &tree.troubles {
        out.push(match it {
            EntryTrouble::Link { path, target } => Finding::new(
                &rules::link_outside::RULE,
                Place::Path(path.clone()),
                format!("the link leads to `{target}`, which is not a file of the kit"),
            )
            .help("copy the file into the kit, or take the link away"),
            EntryTrouble::Name(name) => Finding::new(
                &rules::file_name::RULE,
                Place::Path(crate::base::path::SourcePath::new(name)),
                "the name is not Unicode",
            )
            .help("rename the file"),
        });
    }
    let mut folders = BTreeSet::new();
    for (id, file) in tree.files() {
        if file.path.as_str().starts_with(crate::base::tree::BUILT_IN) {
            continue;
        }
        match file.trouble {
            Some(FileTrouble::NotUtf8 { line, column }) => out.push(
                Finding::new(
                    &rules::not_utf_8::RULE,
                    Place::Point(id, line, column),
                    "the file is not UTF-8",
                )
                .help("save it as UTF-8 in your editor"),
            ),
            Some(FileTrouble::TooLarge(size)) => out.push(
                Finding::new(
                    &rules::file_too_large::RULE,
                    Place::Point(id, 1, 1),
                    format!("the text has {size} bytes, more than {}", disk::largest(file.path.as_str())),
                )
                .help("cut it up, or move it to `content/static/`"),
            ),
            None => {}
        }
        let mut at = 0;
        for part in file.path.as_str().split('/') {
            let whole = &file.path.as_str()[..at + part.len()];
            at += part.len() + 1;
            if !folders.insert(whole) {
                continue;
            }
            if let Some(why) = name_trouble(part) {
                out.push(
                    Finding::at_path(&rules::file_name::RULE, whole, format!("the name `{part}` {why}"))
                        .help("rename it: letters a–z, digits, hyphens and one dot always travel"),
                );
            }
        }
    }
    out
}

/// Source of the characters and names: Microsoft, “Naming Files, Paths, and Namespaces”.
fn name_trouble(name: &str) -> Option<String> {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    if RESERVED.contains(&stem.as_str()) {
        return Some("is a device name on Windows".into());
    }
    if name.ends_with(['.', ' ']) {
        return Some("ends in a dot or a blank, which Windows takes off".into());
    }
    if name.len() > 120 {
        return Some(format!("has {} bytes, more than 120", name.len()));
    }
    let bad = name.chars().find(|it| it.is_control() || "<>:\"|?*\\#%".contains(*it));
    bad.map(|it| format!("has the character `{}`", it.escape_default()))
}
