//! Saving what a translator typed.
//!
//! In: an order in JSON. Out: the file with one unit changed, or a reason in JSON and no change at all. The changed
//! kit is judged before anything is written; what was not wrong before must not be wrong after.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::base::edit::Edit;
use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::base::tree::SourceTree;
use crate::diag::finding::{self, Finding, Place as At};
use crate::l10n::begin;
use crate::l10n::diff::{self, Change};
use crate::l10n::record::{self, Blobs};
use crate::l10n::{State, Unit, units};
use crate::load::disk;
use crate::load::front_matter;
use crate::load::records::{self, Recorded, Records};
use crate::load::snapshot::Where;
use crate::scaffold::{self, EditError};
use crate::serve::answer::{Answer, JSON};
use crate::serve::state::Preview;
use crate::serve::workbench::desk::{Desk, Voice};
use crate::serve::workbench::text::{self, Put, Spot};
use crate::words::ftl;

/// How often a save is tried anew when other units of its file are being saved by somebody else.
const TRIES: usize = 3;

/// What a page asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    /// Tag of the language.
    lang: String,
    /// Key of the unit.
    unit: String,
    /// What was typed; none where only the record shall change.
    #[serde(default)]
    typed: Option<Vec<String>>,
    /// What the editor saw; none where there was nothing.
    #[serde(default)]
    seen: Option<Vec<String>>,
    /// Hash of the source that the editor saw.
    source: String,
    /// Whether the translation matches its source now.
    #[serde(default)]
    done: bool,
    /// Whether the file shall begin with the text of its source.
    #[serde(default)]
    begin: bool,
}

/// Why nothing was written.
enum No {
    /// There is no such unit, or the order says nothing.
    Nothing,
    /// Somebody saved another text; what it is.
    Changed(Option<Vec<String>>),
    /// The source is another one than was read.
    Source,
    /// It would break the kit: what is wrong, and where in what was typed.
    Broken(Vec<Value>),
    /// It would no longer be this one unit.
    Shape,
    /// There is no text.
    Empty,
    /// The file can not be written from here: a link, or no text.
    Outside,
    /// The machine did not let us.
    Failed(String),
}

/// Answers an order.
pub(in crate::serve) fn save(preview: &Preview, body: &[u8]) -> Answer {
    let Ok(order) = serde_json::from_slice::<Order>(body) else {
        return answer(400, &json!({ "why": "order" }));
    };
    // One at a time: each is judged against what the one before has left.
    let _turn = preview.saving.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    match carried_out(preview, &order) {
        Ok((state, generation)) => {
            let state = state.map(State::as_str);
            answer(200, &json!({ "saved": true, "state": state, "generation": generation }))
        }
        Err(No::Nothing) => answer(404, &json!({ "why": "gone" })),
        Err(No::Changed(theirs)) => {
            let one = |it: &[String]| it.join("\n");
            let typed = order.typed.as_deref().map(one).unwrap_or_default();
            let words = diff::words(&theirs.as_deref().map(one).unwrap_or_default(), &typed);
            let words: Vec<Value> = words.iter().map(|it| json!([change(it.0), it.1])).collect();
            answer(409, &json!({ "why": "conflict", "theirs": theirs, "difference": words }))
        }
        Err(No::Source) => answer(409, &json!({ "why": "source" })),
        Err(No::Broken(findings)) => answer(422, &json!({ "why": "refused", "findings": findings })),
        Err(No::Shape) => answer(422, &json!({ "why": "shape" })),
        Err(No::Empty) => answer(422, &json!({ "why": "empty" })),
        Err(No::Outside) => answer(422, &json!({ "why": "outside" })),
        Err(No::Failed(why)) => answer(500, &json!({ "why": "failed", "text": why })),
    }
}

fn answer(status: u16, value: &Value) -> Answer {
    Answer::new(status, JSON, value.to_string().into_bytes())
}

fn change(it: Change) -> &'static str {
    match it {
        Change::Same => "same",
        Change::Gone => "gone",
        Change::New => "new",
    }
}

fn carried_out(preview: &Preview, order: &Order) -> Result<(Option<State>, u64), No> {
    let typed = order.typed.as_deref().map(cleaned).transpose()?;
    let mut last = No::Nothing;
    for _ in 0..TRIES {
        look(preview)?;
        let desk = Desk::newest(preview).ok_or(No::Nothing)?;
        let lang = desk.lang(&order.lang).ok_or(No::Nothing)?;
        let (unit, _) = desk.unit(lang, &order.unit).ok_or(No::Nothing)?;
        let result = match (&typed, order.begin) {
            (None, true) => begin(preview, &desk, lang, &unit),
            (Some(typed), false) => {
                same_as_seen(&desk, &unit, order)?;
                write(preview, &desk, lang, &unit, typed)
            }
            (None, false) if order.done => same_as_seen(&desk, &unit, order),
            _ => return Err(No::Nothing),
        };
        match result {
            Ok(()) => return finish(preview, order, lang),
            // Another unit of the file, perhaps: the next look tells.
            Err(No::Changed(theirs)) => last = No::Changed(theirs),
            Err(other) => return Err(other),
        }
    }
    Err(last)
}

/// Marks the unit as done, if that is asked for.
fn finish(preview: &Preview, order: &Order, lang: Lang) -> Result<(Option<State>, u64), No> {
    for _ in 0..TRIES {
        look(preview)?;
        let desk = Desk::newest(preview).ok_or(No::Nothing)?;
        let now = desk.unit(lang, &order.unit);
        let generation = desk.shown.generation;
        let Some((unit, state)) = now.filter(|_| order.done) else {
            return Ok((desk.unit(lang, &order.unit).map(|it| it.1), generation));
        };
        if *unit.original.hash != *order.source {
            return Err(No::Source);
        }
        if state.is_done() || mark(preview, &desk, lang, &unit)? {
            look(preview)?;
            let desk = Desk::newest(preview).ok_or(No::Nothing)?;
            return Ok((desk.unit(lang, &order.unit).map(|it| it.1), desk.shown.generation));
        }
    }
    Err(No::Changed(None))
}

/// What is on disk, now: the watch may not have heard of it.
fn look(preview: &Preview) -> Result<(), No> {
    preview.look(&Where::Everywhere).map(drop).map_err(|error| No::Failed(error.to_string()))
}

/// Returns what was typed as kits read it; nothing that no editor would write.
fn cleaned(typed: &[String]) -> Result<Vec<String>, No> {
    let odd = |it: char| it.is_control() && it != '\n' && it != '\t' || it == '\u{feff}';
    let mut out = Vec::with_capacity(typed.len());
    for it in typed {
        let text = disk::normal(it.as_bytes()).ok_or(No::Shape)?;
        if text.contains(odd) {
            return Err(No::Shape);
        }
        out.push(text);
    }
    if out.first().is_none_or(|it| it.trim().is_empty()) { Err(No::Empty) } else { Ok(out) }
}

/// Returns what a unit says now.
fn seen(desk: &Desk, unit: &Unit) -> Option<Vec<String>> {
    let own = unit.own.as_ref()?;
    let (owner, name) = unit.parts();
    Some(text::parts(owner, name, desk.shown.tree.text(own.file), own.range.clone()))
}

fn same_as_seen(desk: &Desk, unit: &Unit, order: &Order) -> Result<(), No> {
    let now = seen(desk, unit);
    if now != order.seen {
        return Err(No::Changed(now));
    }
    let is_read = *unit.original.hash == *order.source;
    if order.done && !is_read { Err(No::Source) } else { Ok(()) }
}

/// Writes what was typed, where it changes anything.
fn write(preview: &Preview, desk: &Desk, lang: Lang, unit: &Unit, typed: &[String]) -> Result<(), No> {
    let tree = &desk.shown.tree;
    let (owner, name) = unit.parts();
    let path = unit.path(desk.tag(lang));
    let file = tree.get(&path);
    if file.is_some_and(|it| tree.file(it).trouble.is_some()) {
        return Err(No::Outside);
    }
    let before = file.map(|it| tree.text(it));
    let now = seen(desk, unit);
    if typed.len() != if text::is_front(name) { 3 } else { 1 } {
        return Err(No::Shape);
    }
    if now.as_deref() == Some(typed) {
        return Ok(());
    }
    if before.is_none() && !owner.ends_with(".ftl") && !text::is_front(name) {
        return Err(No::Shape);
    }
    let spot = spot(desk, lang, unit, before);
    let put = text::put(owner, name, before.unwrap_or_default(), &spot, typed);
    judged(preview, desk, (&path, lang), &put)?;
    if !is_shaped(owner, name, before.unwrap_or_default(), &put.text) {
        return Err(No::Shape);
    }
    saved(preview, &Edit { path, before: before.map(str::to_owned), after: put.text }, now)
}

/// Begins a file with the text of its source.
fn begin(preview: &Preview, desk: &Desk, lang: Lang, unit: &Unit) -> Result<(), No> {
    let path = unit.path(desk.tag(lang));
    let tree = &desk.shown.tree;
    if tree.get(&path).is_some() {
        return Err(No::Changed(seen(desk, unit)));
    }
    let locale = &desk.draft.config.languages.get(lang).format;
    let after = begin::translation(&path, tree.text(unit.original.file), locale);
    judged(preview, desk, (&path, lang), &Put::whole(after.clone()))?;
    saved(preview, &Edit { path, before: None, after }, None)
}

/// Where a unit stands, or belongs: behind the one that it follows in the source.
fn spot(desk: &Desk, lang: Lang, unit: &Unit, file: Option<&str>) -> Spot {
    let (owner, name) = unit.parts();
    if text::is_front(name) {
        return Spot::Front;
    }
    if let Some(own) = &unit.own {
        return Spot::Over(own.range.clone());
    }
    let units = desk.units(lang, owner);
    let at = units.iter().position(|it| it.0.key == unit.key).unwrap_or_default();
    let before = units[..at].iter().rev().find_map(|it| Some((it.0.parts().1, it.0.own.as_ref()?)));
    match before {
        Some((name, _)) if text::is_front(name) => {
            let body = front_matter::split(file.unwrap_or_default()).map_or(0, |it| it.1);
            Spot::Behind(0..body)
        }
        Some((_, side)) => Spot::Behind(side.range.clone()),
        None => Spot::End,
    }
}

/// Judges the kit with a file changed.
fn judged(preview: &Preview, desk: &Desk, (path, lang): (&str, Lang), put: &Put) -> Result<(), No> {
    let judged = preview.tried(&desk.shown.tree, path, &put.text);
    let shown = &desk.shown;
    let new = finding::new_errors((&shown.findings, &shown.tree), (&judged.findings, &judged.tree));
    let new: Vec<Value> = new.iter().map(|it| told(it, &judged.tree, path, put, desk.voice(lang))).collect();
    if new.is_empty() { Ok(()) } else { Err(No::Broken(new)) }
}

/// A finding as the page shows it; line and column are those of what was typed.
fn told(it: &Finding, tree: &SourceTree, path: &str, put: &Put, voice: Voice<'_>) -> Value {
    let (file, line, column) = it.position(tree);
    let inside = match &it.place {
        At::Span(span) if file == path => put.place(span.start as usize),
        _ => None,
    };
    json!({
        "code": it.rule.code,
        "message": it.message,
        "help": it.help,
        "line": inside.map(|it| it.0),
        "column": inside.map(|it| it.1),
        "place": inside.map_or_else(|| format!("{file}:{line}:{column}"), |(line, column)| voice.place(line, column)),
    })
}

/// Whether a file has the units that it had, and the new one: nobody adds others by the way, or loses any.
fn is_shaped(owner: &str, name: &str, before: &str, after: &str) -> bool {
    let names = |text: &str| -> Option<BTreeSet<String>> {
        if owner.ends_with(".ftl") {
            let read = ftl::read(FileId(0), text).value;
            return Some(read.entries.iter().map(|it| it.id.to_string()).collect());
        }
        if text.is_empty() {
            return Some(BTreeSet::new());
        }
        let read = front_matter::read(FileId(0), text).value?;
        Some(units::sections(&read, text).into_iter().map(|it| it.0.to_string()).collect())
    };
    let (Some(mut old), Some(new)) = (names(before), names(after)) else { return false };
    old.insert(name.to_owned());
    old == new
}

/// Saves a file, if it still is as it was.
fn saved(preview: &Preview, edit: &Edit, theirs: Option<Vec<String>>) -> Result<(), No> {
    match scaffold::save(edit, &preview.options.kit) {
        Ok(()) => Ok(()),
        Err(EditError::Changed(_)) => Err(No::Changed(theirs)),
        Err(EditError::Outside(_)) => Err(No::Outside),
        Err(error @ EditError::Io { .. }) => Err(No::Failed(error.to_string())),
    }
}

/// Records that a translation matches its source; tells whether the record was still as it was read.
fn mark(preview: &Preview, desk: &Desk, lang: Lang, unit: &Unit) -> Result<bool, No> {
    let tree = &desk.shown.tree;
    let path = format!("locales/{}/{}", desk.tag(lang), records::NAME);
    let file = tree.get(&path);
    let mut all = Records::new();
    if let Some(file) = file {
        let read = records::lines(file, tree.text(file));
        // A line that can not be read would be lost.
        if !read.findings.is_empty() || tree.file(file).trouble.is_some() {
            let first = read.findings.first();
            return Err(No::Failed(
                first.map_or_else(|| path.clone(), |it| format!("{path}: {}", it.message)),
            ));
        }
        all = read.value;
    }
    if !record::done(&mut all, &mut Blobs::new(tree), unit, Recorded::Reviewed) {
        return Ok(true);
    }
    let edit = Edit { path, before: file.map(|it| tree.text(it).to_owned()), after: records::write(&all) };
    match saved(preview, &edit, None) {
        Ok(()) => Ok(true),
        Err(No::Changed(_)) => Ok(false),
        Err(other) => Err(other),
    }
}
