//! `locales/<lang>/l10n.lock`: which state of the source each translation was made from.
//!
//! One sorted line for each unit: its key, the git blob id of the source file, the hash of the unit in the
//! source, and how far the translation has come. No line means draft. Both are functions of the content, so
//! they survive squashes, renames of branches and shallow clones, and need no git.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span};
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::load::rules;

/// Name of the file, below the folder of a language.
pub const NAME: &str = "l10n.lock";

/// How far a translation has come, as somebody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recorded {
    /// It matches the source as it was, and nobody has read it yet.
    Draft,
    /// It matches the source as it was.
    Reviewed,
    /// It has the words of the source, and shall.
    Same,
}

impl Recorded {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Reviewed, Self::Same];

    /// Returns the word of the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Same => "same",
        }
    }
}

/// What a translation was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Git blob id of the source file: 40 hexadecimal digits.
    pub blob: Box<str>,
    /// Hash of the unit in the source.
    pub hash: Box<str>,
    /// How far it has come.
    pub state: Recorded,
}

/// The records of one language, by unit (`cards/journey#steps`, `tools/map.ftl#areas`).
pub type Records = BTreeMap<Box<str>, Record>;

/// Reads the records of all languages.
pub(super) fn read(config: &Config, tree: &SourceTree) -> Found<BTreeMap<Lang, Records>> {
    let mut findings = Vec::new();
    let mut value = BTreeMap::new();
    for lang in config.languages.all() {
        let path = format!("locales/{}/{NAME}", config.languages.tag(lang));
        if let Some(file) = tree.get(&path) {
            value.insert(lang, lines(file, tree.text(file)).take(&mut findings));
        }
    }
    Found { value, findings }
}

/// Reads one file.
pub fn lines(file: FileId, text: &str) -> Found<Records> {
    let mut findings = Vec::new();
    let mut value = Records::new();
    let mut at = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim();
        let start = at + (whole.len() - whole.trim_start().len());
        at += whole.len();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let span = Span::new(file, start..start + line.len());
        let Some((key, record)) = record(line) else {
            let message =
                format!("`{}` is no record of a translation", line.chars().take(60).collect::<String>());
            findings.push(Finding::new(&rules::lock_line::RULE, span, message).help(
                "take the line out and run `arkki l10n done`; of two versions of a line either may stay",
            ));
            continue;
        };
        if value.insert(key.into(), record).is_some() {
            let message = format!("`{key}` stands twice");
            findings
                .push(Finding::new(&rules::lock_line::RULE, span, message).help("keep one of the two lines"));
        }
    }
    Found { value, findings }
}

fn record(line: &str) -> Option<(&str, Record)> {
    let mut parts = line.split_ascii_whitespace();
    let (key, blob, hash, state) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_hex = |it: &str, digits| it.len() == digits && it.bytes().all(|it| it.is_ascii_hexdigit());
    let state = Recorded::ALL.into_iter().find(|it| it.as_str() == state)?;
    let is_right = parts.next().is_none() && key.contains('#') && is_hex(blob, 40) && is_hex(hash, 12);
    is_right.then(|| (key, Record { blob: blob.into(), hash: hash.into(), state }))
}

/// Returns the text of the file.
pub fn write(records: &Records) -> String {
    let mut out = String::from(
        "# What each translation was made from: unit, git blob of the source file, hash of the unit, state.\n\
         # Written by `arkki l10n`; commit it.\n",
    );
    for (key, it) in records {
        for (part, end) in [(&**key, ' '), (&*it.blob, ' '), (&*it.hash, ' '), (it.state.as_str(), '\n')] {
            out.push_str(part);
            out.push(end);
        }
    }
    out
}
