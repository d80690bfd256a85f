//! A file of an agency, held sentence by sentence against the kit before anything is changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::edit::Edit;
use crate::base::tree::SourceTree;
use crate::l10n::Unit;
use crate::l10n::exchange::{
    Broken, Entry, Form, LARGEST, Received, Segment, Texts, Work, fluent, marks, po, shown, xliff,
};
use crate::l10n::record::{self, Blobs};
use crate::load::disk;
use crate::load::records::{Recorded, Records};
use crate::markdown::pieces;

/// Longest text that is taken.
const LONGEST: usize = 64 << 10;

/// Why a text is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Its line in the agency's file.
    pub line: usize,
    /// Its id; empty when it is about the file.
    pub id: String,
    /// Why.
    pub why: String,
}

/// What a file of an agency comes to.
#[derive(Debug, Default)]
pub struct Import {
    /// Files that change.
    pub changes: Vec<Edit>,
    /// Texts that are not taken, by line.
    pub refused: Vec<Refusal>,
    /// Texts that are new, by id.
    pub taken: BTreeMap<String, String>,
    /// Texts that are as they were.
    pub unchanged: usize,
    /// Texts without a translation.
    pub empty: usize,
    lines: BTreeMap<String, usize>,
    whole: BTreeSet<Box<str>>,
    changed: BTreeSet<Box<str>>,
}

impl Import {
    /// Returns the units to be recorded: those that are whole, and new unless somebody has read them all.
    fn units(&self, state: Recorded) -> BTreeSet<&str> {
        let is_new = |it: &&str| self.changed.contains(*it);
        let whole = self.whole.iter().map(AsRef::as_ref);
        match state {
            Recorded::Draft => whole.filter(is_new).collect(),
            Recorded::Reviewed | Recorded::Same => whole.collect(),
        }
    }

    /// Returns the record with what was translated; `units` are those of the changed kit.
    pub fn record(&self, units: &[Unit], tree: &SourceTree, records: &Records, state: Recorded) -> Records {
        let mut out = records.clone();
        let mut blobs = Blobs::new(tree);
        let chosen = self.units(state);
        for unit in units.iter().filter(|it| chosen.contains(it.key.as_ref())) {
            record::done(&mut out, &mut blobs, unit, state);
        }
        out
    }

    /// Returns the texts that are not as they were written once the changed kit is read again.
    pub fn lost(&self, again: &Work) -> Vec<Refusal> {
        let now: BTreeMap<&str, &Segment> = again.segments.iter().map(|it| (it.id.as_str(), it)).collect();
        let is_lost = |it: &(&String, &String)| {
            now.get(it.0.as_str()).is_none_or(|segment| segment.target.as_ref() != Some(it.1))
        };
        let lost = self.taken.iter().filter(is_lost);
        lost.map(|(id, _)| self.refusal(id, "would change the form of its file".into())).collect()
    }

    fn refusal(&self, id: &str, why: String) -> Refusal {
        Refusal { line: self.lines.get(id).copied().unwrap_or(1), id: id.to_owned(), why }
    }
}

impl Received {
    /// Reads a file of an agency, in either format.
    ///
    /// # Errors
    /// Where it is too large, is not UTF-8, or is neither PO nor XLIFF as they should be.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        let broken = |it: Broken| Refusal { line: it.line, id: String::new(), why: it.why };
        if bytes.len() as u64 > LARGEST {
            return Err(broken(Broken::new(1, format!("the file is larger than {} MiB", LARGEST >> 20))));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let line = bytes[..error.valid_up_to()].split(|it| *it == b'\n').count();
            broken(Broken::new(line, "the file is not UTF-8"))
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let is_xml = text.trim_start().starts_with('<');
        if is_xml { xliff::read(text) } else { po::read(text) }.map_err(broken)
    }

    /// Returns the language that the file says it is in.
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }
}

/// Holds every text of a file against the kit, and makes the files that come of those that are right.
pub fn import(work: &Work, tree: &SourceTree, file: &Received) -> Import {
    let known: BTreeMap<&str, &Segment> = work.segments.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut out = Import::default();
    let mut said: BTreeSet<&str> = BTreeSet::new();
    for entry in &file.entries {
        match take(&known, entry) {
            _ if out.lines.contains_key(&entry.id) => {
                out.refused.push(Refusal {
                    line: entry.line,
                    id: shown(&entry.id),
                    why: "stands twice".into(),
                });
                continue;
            }
            Ok(Taken::Empty) => out.empty += 1,
            Ok(Taken::Same(segment)) => {
                out.unchanged += 1;
                said.extend(entry.is_done.then_some(segment.id.as_str()));
            }
            Ok(Taken::New(segment, words)) => {
                out.taken.insert(segment.id.clone(), words);
                said.extend(entry.is_done.then_some(segment.id.as_str()));
            }
            Err(why) => out.refused.push(Refusal { line: entry.line, id: shown(&entry.id), why }),
        }
        out.lines.insert(entry.id.clone(), entry.line);
    }
    let texts: Texts<'_> = out.taken.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let (changes, wrong) = work.apply(tree, &texts);
    out.changes = changes;
    for (id, why) in wrong {
        let refusal = out.refusal(&id, why);
        out.refused.push(refusal);
        out.taken.remove(&id);
        said.remove(id.as_str());
    }
    out.whole = work.whole_units(&said);
    let new = work.segments.iter().filter(|it| out.taken.contains_key(&it.id));
    out.changed = new.map(|it| it.unit.clone()).collect();
    out.refused.sort_by(|a, b| (a.line, &a.id).cmp(&(b.line, &b.id)));
    out
}

enum Taken<'a> {
    Empty,
    Same(&'a Segment),
    New(&'a Segment, String),
}

fn take<'a>(known: &BTreeMap<&str, &'a Segment>, entry: &Entry) -> Result<Taken<'a>, String> {
    let segment =
        *known.get(entry.id.as_str()).ok_or("the kit has no such text, or none in this language")?;
    if normal(&entry.source) != segment.source {
        return Err("the source has changed since the export; export it again".into());
    }
    let words = normal(&entry.target);
    if words.trim().is_empty() {
        return Ok(Taken::Empty);
    }
    if segment.shown() == Some(words.as_str()) {
        return Ok(Taken::Same(segment));
    }
    if words.len() > LONGEST {
        return Err(format!("is longer than any text of a kit: more than {} KiB", LONGEST >> 10));
    }
    // Blanks at the ends are slips: no text of ours has any.
    let words = lines_broken(segment.form, words.trim_matches([' ', '\t', '\n']));
    if segment.shown() == Some(words.as_str()) {
        return Ok(Taken::Same(segment));
    }
    if let Some(it) = words.chars().find(|it| it.is_control() && !matches!(it, '\n' | '\t')) {
        return Err(format!("has a character that no text can have: U+{:04X}", it as u32));
    }
    let has_lines = |it: &str| it.contains('\n');
    let is_loose =
        matches!(segment.form, Form::Text(_)) && words.lines().rev().skip(1).any(|it| !it.ends_with('\\'));
    let may_break = has_lines(&segment.source) || segment.target.as_deref().is_some_and(has_lines);
    if has_lines(&words) && (!may_break || is_loose) {
        return Err("has a line break where none can be".into());
    }
    let theirs = marks::of(segment.form, &words);
    // A translation that is there may have its reasons.
    let is_as_before = || segment.target.as_ref().is_some_and(|it| marks::of(segment.form, it) == theirs);
    if let Some(why) = marks::difference(&segment.keep, &segment.may, &theirs).filter(|_| !is_as_before()) {
        return Err(shown(&why));
    }
    let holds = match segment.form {
        Form::Message => fluent::holds(&words),
        Form::Text(kind) => pieces::holds(kind, &words),
        Form::Front => true,
    };
    if holds {
        return Ok(Taken::New(segment, words));
    }
    Err(match segment.form {
        Form::Message => {
            "can not be read as Fluent: a brace without its partner, a choice, or a line that begins with a sign"
        }
        Form::Text(_) | Form::Front => "would change the form of the text: a list, heading, cell or paragraph begins or ends in it",
    }
    .into())
}

/// Returns a text as kits read it.
fn normal(text: &str) -> String {
    disk::normal(text.as_bytes()).unwrap_or_default()
}

/// Writes every break of the page in Markdown in one way.
fn lines_broken(form: Form, text: &str) -> String {
    match form {
        Form::Text(_) => text.replace("  \n", "\\\n"),
        Form::Message | Form::Front => text.to_owned(),
    }
}
