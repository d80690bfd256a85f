//! `arkki l10n export`, `arkki l10n import`

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use crate::base::edit::Edit;
use crate::base::lang::Lang;
use crate::check::Scope;
use crate::cli::Exit;
use crate::cli::args::l10n::{L10nExport, L10nImport, OnlyState};
use crate::cli::args::{Format, Report};
use crate::cli::commands::answer_file::shown;
use crate::cli::commands::l10n_desk::Desk;
use crate::cli::ui::{Ui, counted};
use crate::diag::finding;
use crate::l10n::State;
use crate::l10n::exchange::{self, About, Import, LARGEST, Received, Refusal};
use crate::load::records::Recorded;
use crate::pipeline;
use crate::scaffold::{self, EditError};

/// Most refusals that are shown one by one.
const SHOWN: usize = 100;

/// Writes what is to be translated as a file for agencies.
pub(super) fn export(ui: &Ui, desk: &Desk, export: &L10nExport) -> Result<Exit, Exit> {
    let draft = &desk.draft;
    let work = desk.work(desk.lang(ui, &export.lang)?);
    let states: Vec<State> = export.only.iter().map(|it| State::from(*it)).collect();
    let source = draft.config.languages.source;
    let kit = draft.words.get(source, "kit").map_or_else(|| "kit".into(), |it| it.text);
    let date = draft.config.book.kit.updated.as_ref().map(|it| it.get_ref().as_str());
    let is_day = |it: &&str| it.len() == 10 && it.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    let about = About { kit: &kit, date: date.filter(is_day) };
    let format = if export.xliff { exchange::Format::Xliff } else { exchange::Format::Po };
    let (text, left_out) = exchange::export(&work, &states, format, &about);
    if left_out > 0 {
        ui.say(&format!("note: left out {}: XML can not hold their characters", counted(left_out, "text")));
    }
    let Some(out) = &export.out else { return Ok(ui.bytes(text.as_bytes())) };
    let name = shown(&out.display().to_string());
    fs::write(out, text).map_err(|error| {
        ui.fail(&format!("can not write {name}: {error}"), None);
        Exit::Machine
    })?;
    ui.say(&format!("{name}: {}", counted(work.chosen(&states).count() - left_out, "text")));
    Ok(Exit::Done)
}

/// Takes a file of an agency into the kit, or nothing of it.
pub(super) fn import(ui: &Ui, desk: &Desk, args_of: &L10nImport) -> Result<Exit, Exit> {
    let name = shown(&args_of.file.display().to_string());
    let bytes = read(&args_of.file).map_err(|error| {
        ui.fail(&format!("can not read {name}: {error}"), None);
        if error.kind() == io::ErrorKind::NotFound { Exit::Usage } else { Exit::Machine }
    })?;
    let nothing = || ui.say("nothing was written");
    let file = Received::read(&bytes).map_err(|refusal| {
        ui.say(&line(&name, &refusal));
        nothing();
        Exit::Content
    })?;
    let Some(tag) = file.lang() else {
        ui.fail(
            &format!("{name} does not say its language"),
            Some("PO: `Language`; XLIFF: `target-language`"),
        );
        return Err(Exit::Content);
    };
    let lang = desk.lang(ui, tag)?;
    let done = exchange::import(&desk.work(lang), &desk.tree, &file);
    refuse(ui, &name, &done.refused);
    if !done.refused.is_empty() && !args_of.partial {
        ui.say(&format!("{} refused; `--partial` takes the rest", counted(done.refused.len(), "text")));
        nothing();
        return Err(Exit::Content);
    }
    let state = if args_of.reviewed { Recorded::Reviewed } else { Recorded::Draft };
    let changes = judged(ui, desk, &name, &done, lang, state).inspect_err(|_| nothing())?;
    save(ui, &desk.kit, &changes)?;
    ui.say(&format!(
        "{} taken, {} unchanged, {} empty, {} refused; {}",
        counted(done.taken.len(), "text"),
        done.unchanged,
        done.empty,
        done.refused.len(),
        if changes.is_empty() { "nothing changed".into() } else { counted(changes.len(), "file") },
    ));
    Ok(if done.refused.is_empty() { Exit::Done } else { Exit::Content })
}

/// Reads and judges the kit as it would be; returns the files that change, the record among them.
fn judged(
    ui: &Ui,
    desk: &Desk,
    name: &str,
    done: &Import,
    lang: Lang,
    state: Recorded,
) -> Result<Vec<Edit>, Exit> {
    let mut changes = done.changes.clone();
    let after = desk.with(ui, &changes)?;
    let lost = done.lost(&after.work(lang));
    if !lost.is_empty() {
        refuse(ui, name, &lost);
        return Err(Exit::Content);
    }
    let old = after.records(lang);
    let new = done.record(&after.sources().units(lang), &after.tree, &old, state);
    if new != old {
        changes.push(after.recorded(ui, lang, &new)?);
    }
    if changes.is_empty() {
        return Ok(changes);
    }
    let before = pipeline::judge_with(Arc::clone(&desk.tree), Scope::Published, false);
    let mut now = pipeline::judge_with(desk.tree_with(&changes), Scope::Published, false);
    now.findings = finding::new_errors((&before.findings, &before.tree), (&now.findings, &now.tree));
    if now.findings.is_empty() {
        return Ok(changes);
    }
    ui.report(&now, Report { format: Format::Human, strict: false, drafts: false });
    ui.say("the kit would have errors that it does not have");
    Err(Exit::Content)
}

fn save(ui: &Ui, kit: &Path, changes: &[Edit]) -> Result<(), Exit> {
    for it in changes {
        scaffold::save(it, kit).map_err(|error| {
            ui.fail(&error.to_string(), Some("what is named above was written; import the file again"));
            match error {
                EditError::Changed(_) | EditError::Outside(_) => Exit::Usage,
                EditError::Io { .. } => Exit::Machine,
            }
        })?;
        ui.say(&it.path);
    }
    Ok(())
}

fn refuse(ui: &Ui, name: &str, list: &[Refusal]) {
    for it in list.iter().take(SHOWN) {
        ui.say(&line(name, it));
    }
    if list.len() > SHOWN {
        ui.say(&format!("and {} more", list.len() - SHOWN));
    }
}

fn line(name: &str, it: &Refusal) -> String {
    let id = if it.id.is_empty() { String::new() } else { format!("`{}`: ", it.id) };
    format!("{name}:{}: refused: {id}{}", it.line, it.why)
}

/// Reads no more than an import can be.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut out)?;
    Ok(out)
}

impl From<OnlyState> for State {
    fn from(state: OnlyState) -> Self {
        match state {
            OnlyState::Missing => Self::Missing,
            OnlyState::Untranslated => Self::Untranslated,
            OnlyState::Stale => Self::Stale,
            OnlyState::Draft => Self::Draft,
        }
    }
}
