//! Translations for agencies: everything that is to be said in a language, cut into sentences, as PO or XLIFF, and back.
//!
//! In: units with their states, or an agency's file. Out: bytes of a file, or texts of files of the kit. Pure.
//! 1. `fluent` reads Fluent messages into trees of full sentences (`tree`); `plurals` gives them the cases of a language.
//! 2. `messages` and `texts` cut files with their translations, and change them by place; `edits` does the cutting.
//! 3. `po` and `xliff` write and read the two formats.
//! 4. `import` holds every sentence of a file against the kit; `marks` are what a translation must not lose.

mod edits;
mod fluent;
mod import;
mod marks;
mod messages;
mod plurals;
mod po;
mod texts;
mod tree;
mod xliff;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::edit::Edit;
use crate::base::lang::Lang;
use crate::base::tree::SourceTree;
use crate::l10n::{Kind, Sources, State, Unit, state};
use crate::load::records::Records;
use crate::markdown::pieces;

pub use import::{Import, Refusal, import};

/// Largest file of an agency.
pub const LARGEST: u64 = 32 << 20;

/// Most texts in a file of an agency.
const MOST: usize = 200_000;

/// New texts by the ids of their segments.
type Texts<'a> = BTreeMap<&'a str, &'a str>;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// A sentence of Fluent.
    #[default]
    Message,
    /// A piece of Markdown.
    Text(pieces::Kind),
    /// A value of a front matter.
    Front,
}

/// A text that is translated whole.
#[derive(Debug, Clone)]
pub struct Segment {
    /// `cards/journey#steps/3`, `ui.ftl#nav.placeholder[one]`
    pub id: String,
    /// The unit that it is part of.
    pub unit: Box<str>,
    /// The language of the source.
    pub from: Lang,
    /// The source.
    pub source: String,
    /// The translation.
    pub target: Option<String>,
    /// How far its unit has come.
    pub state: State,
    /// How it is written.
    pub form: Form,
    /// File and line of the source.
    pub place: (String, usize),
    /// What a translator should know.
    pub notes: Vec<String>,
    /// Whether its unit is not whole without it.
    pub is_due: bool,
    keep: marks::Marks,
    may: marks::Marks,
}

impl Default for Segment {
    fn default() -> Self {
        Self {
            id: String::new(),
            unit: "".into(),
            from: Lang(0),
            source: String::new(),
            target: None,
            state: State::Missing,
            form: Form::Message,
            place: (String::new(), 1),
            notes: Vec::new(),
            is_due: true,
            keep: marks::Marks::new(),
            may: marks::Marks::new(),
        }
    }
}

impl Segment {
    /// Returns the translation as agencies see it: none where it only repeats the source unasked.
    fn shown(&self) -> Option<&str> {
        let is_copy = self.state == State::Untranslated && self.target.as_ref() == Some(&self.source);
        self.target.as_deref().filter(|_| !is_copy)
    }
}

/// Everything that is to be said in a language.
pub struct Work {
    /// The language.
    pub lang: Lang,
    /// Its tag.
    pub tag: String,
    /// Tags of all languages of the kit.
    pub tags: Vec<String>,
    /// Every text, in the order readers meet them.
    pub segments: Vec<Segment>,
    pairs: Vec<Pair>,
}

/// A file of the kit with its translation.
struct Pair {
    /// The file of the translation.
    path: String,
    kind: PairKind,
}

enum PairKind {
    Messages(messages::Messages),
    Texts(texts::TextPair),
}

impl Work {
    /// Cuts everything that is to be translated into a language.
    pub fn new(sources: Sources<'_>, lang: Lang, records: Option<&Records>) -> Self {
        let languages = sources.languages;
        let tag = languages.tag(lang).to_owned();
        let mut segments = Vec::new();
        let mut pairs = Vec::new();
        let mut units = sources.units(lang).into_iter().peekable();
        while let Some(first) = units.next() {
            let owner = first.parts().0.to_owned();
            let path = first.path(&tag);
            let kind = first.kind;
            let mut list = vec![first];
            while let Some(next) = units.next_if(|it| it.parts().0 == owner) {
                list.push(next);
            }
            let list: Vec<(Unit, State)> = list
                .into_iter()
                .map(|it| {
                    let state = state::of(&it, records);
                    (it, state)
                })
                .collect();
            let own = sources.tree.get(&path);
            let kind = match kind {
                Kind::Interface | Kind::Vocabulary | Kind::Sheet => {
                    let locale = &languages.get(lang).format;
                    let cutting = messages::Cutting { tree: sources.tree, locale, units: &list, own };
                    PairKind::Messages(messages::Messages::new(&owner, &cutting, &mut segments))
                }
                Kind::Text => PairKind::Texts(texts::TextPair::new(sources.tree, &list, own, &mut segments)),
            };
            pairs.push(Pair { path, kind });
        }
        let tags = languages.tags().into_iter().map(str::to_owned).collect();
        Self { lang, tag, tags, segments, pairs }
    }

    /// Returns the texts in some states, or all.
    pub fn chosen<'a>(&'a self, states: &'a [State]) -> impl Iterator<Item = &'a Segment> {
        self.segments.iter().filter(|it| states.is_empty() || states.contains(&it.state))
    }

    /// Returns the files that new texts change, and what can not be written.
    fn apply(&self, tree: &SourceTree, texts: &Texts<'_>) -> (Vec<Edit>, Vec<(String, String)>) {
        let mut changes = Vec::new();
        let mut refused = Vec::new();
        for pair in &self.pairs {
            let before = tree.get(&pair.path).map(|it| tree.text(it));
            let (after, wrong) = match &pair.kind {
                PairKind::Messages(it) => it.apply(before, texts),
                PairKind::Texts(it) => it.apply(tree, before, texts),
            };
            refused.extend(wrong);
            let is_new = before.map_or(!after.is_empty(), |it| it != after);
            if is_new {
                changes.push(Edit { path: pair.path.clone(), before: before.map(str::to_owned), after });
            }
        }
        (changes, refused)
    }

    /// Returns units of which every text that is due is among some.
    fn whole_units(&self, ids: &BTreeSet<&str>) -> BTreeSet<Box<str>> {
        let due = self.segments.iter().filter(|it| it.is_due);
        let lacking: BTreeSet<&str> =
            due.filter(|it| !ids.contains(it.id.as_str())).map(|it| it.unit.as_ref()).collect();
        let all = self.segments.iter().filter(|it| ids.contains(it.id.as_str())).map(|it| it.unit.clone());
        all.filter(|it| !lacking.contains(it.as_ref())).collect()
    }
}

/// The two formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Gettext.
    Po,
    /// XLIFF 1.2.
    Xliff,
}

/// What the head of a file says.
#[derive(Debug, Clone)]
pub struct About<'a> {
    /// Name of the kit.
    pub kit: &'a str,
    /// Day of its last change: `2026-11-22`.
    pub date: Option<&'a str>,
}

/// Writes texts as a file for agencies; also returns how many the format can not hold.
pub fn export(work: &Work, states: &[State], format: Format, about: &About<'_>) -> (String, usize) {
    match format {
        Format::Po => (po::write(work, states, about), 0),
        Format::Xliff => xliff::write(work, states, about),
    }
}

/// A file of an agency, as it was read.
#[derive(Debug, Default)]
pub struct Received {
    /// The language it says that it is in.
    lang: Option<String>,
    entries: Vec<Entry>,
}

/// A text of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Entry {
    line: usize,
    id: String,
    source: String,
    target: String,
    /// Whether the agency says that it is done.
    is_done: bool,
}

/// Why a file can not be read.
#[derive(Debug, PartialEq, Eq)]
struct Broken {
    line: usize,
    why: String,
}

impl Broken {
    fn new(line: usize, why: impl Into<String>) -> Self {
        Self { line, why: why.into() }
    }
}

/// Returns the beginning of a text that somebody else wrote, fit for a terminal.
fn shown(text: &str) -> String {
    let mut out: String = text.chars().take(80).flat_map(char::escape_debug).collect();
    if text.chars().nth(80).is_some() {
        out.push('…');
    }
    out.replace("\\'", "'").replace("\\\"", "\"")
}
