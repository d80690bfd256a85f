//! `arkki l10n export`, `arkki l10n import`

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use crate::base::lang::Lang;
use crate::base::tree::SourceTree;
use crate::check::Scope;
use crate::cli::Exit;
use crate::cli::args::l10n::{L10nExport, L10nImport, OnlyState};
use crate::cli::args::{Args, Format, Report};
use crate::cli::commands::answer_file::shown;
use crate::cli::ui::{Ui, counted};
use crate::config;
use crate::diag::finding::Finding;
use crate::diag::forms;
use crate::diag::rule::Severity;
use crate::diag::suggest;
use crate::l10n::exchange::{self, About, Change, Import, LARGEST, Received, Refusal, Work};
use crate::l10n::{Sources, State};
use crate::load::records::{self, Recorded};
use crate::load::{self, Draft};
use crate::pipeline::{self, Judged};
use crate::scaffold::{Edit, EditError};

/// Most refusals that are shown one by one.
const SHOWN: usize = 100;

/// Writes what is to be translated as a file for agencies.
pub(crate) fn export(ui: &Ui, args: &Args, export: &L10nExport) -> Exit {
    match write_export(ui, args, export) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn write_export(ui: &Ui, args: &Args, export: &L10nExport) -> Result<Exit, Exit> {
    let tree = ui.kit(args).and_then(|it| ui.read(&it))?;
    let tree = Arc::new(tree);
    let draft = draft(ui, &tree)?;
    let lang = language(ui, &draft, &export.lang)?;
    let work = work(&draft, &tree, lang);
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
pub(crate) fn import(ui: &Ui, args: &Args, import: &L10nImport) -> Exit {
    match take_import(ui, args, import) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn take_import(ui: &Ui, args: &Args, args_of: &L10nImport) -> Result<Exit, Exit> {
    let kit = ui.kit(args)?;
    let tree = Arc::new(ui.read(&kit)?);
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
    let draft = draft(ui, &tree)?;
    let Some(tag) = file.lang() else {
        ui.fail(
            &format!("{name} does not say its language"),
            Some("PO: `Language`; XLIFF: `target-language`"),
        );
        return Err(Exit::Content);
    };
    let lang = language(ui, &draft, tag)?;
    let done = exchange::import(&work(&draft, &tree, lang), &tree, &file);
    refuse(ui, &name, &done.refused);
    if !done.refused.is_empty() && !args_of.partial {
        ui.say(&format!("{} refused; `--partial` takes the rest", counted(done.refused.len(), "text")));
        nothing();
        return Err(Exit::Content);
    }
    let state = if args_of.reviewed { Recorded::Reviewed } else { Recorded::Draft };
    let changes = judged(ui, &tree, &name, &done, lang, state).inspect_err(|_| nothing())?;
    save(ui, &kit, &changes)?;
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
    tree: &Arc<SourceTree>,
    name: &str,
    done: &Import,
    lang: Lang,
    state: Recorded,
) -> Result<Vec<Change>, Exit> {
    let mut changes = done.changes.clone();
    let after = Arc::new(with(tree, &changes));
    let draft = draft(ui, &after)?;
    let lost = done.lost(&work(&draft, &after, lang));
    if !lost.is_empty() {
        refuse(ui, name, &lost);
        return Err(Exit::Content);
    }
    let tag = draft.config.languages.tag(lang);
    let old = draft.records.get(&lang).cloned().unwrap_or_default();
    let new = done.record(&Sources::of(&draft, &after).units(lang), &after, &old, state);
    if new != old {
        let path = format!("locales/{tag}/{}", records::NAME);
        let before = after.get(&path).map(|it| after.text(it).to_owned());
        changes.push(Change { path, before, after: records::write(&new) });
    }
    if changes.is_empty() {
        return Ok(changes);
    }
    let before = pipeline::judge_with(Arc::clone(tree), Scope::Published, false);
    let mut now = pipeline::judge_with(Arc::new(with(tree, &changes)), Scope::Published, false);
    now.findings = new_errors(&before, now.findings, &now.tree);
    if now.findings.is_empty() {
        return Ok(changes);
    }
    ui.report(&now, Report { format: Format::Human, strict: false, drafts: false });
    ui.say("the kit would have errors that it does not have");
    Err(Exit::Content)
}

fn with(tree: &SourceTree, changes: &[Change]) -> SourceTree {
    tree.with_texts(changes.iter().map(|it| (it.path.as_str(), it.after.as_str())))
}

/// Returns errors that were not there before, wherever they stand in their file.
fn new_errors(before: &Judged, now: Vec<Finding>, tree: &SourceTree) -> Vec<Finding> {
    let key = |it: &Finding, tree: &SourceTree| (it.rule.code, it.path(tree).to_owned(), it.message.clone());
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for it in &before.findings {
        *known.entry(key(it, &before.tree)).or_default() += 1;
    }
    let errors = now.into_iter().filter(|it| it.rule.severity == Severity::Error);
    errors
        .filter(|it| match known.get_mut(&key(it, tree)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        })
        .collect()
}

fn save(ui: &Ui, kit: &Path, changes: &[Change]) -> Result<(), Exit> {
    for it in changes {
        let edit = Edit { path: it.path.clone(), before: it.before.clone(), after: it.after.clone() };
        edit.save(kit).map_err(|error| {
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

/// Reads what the files of a kit say, right or wrong.
fn draft(ui: &Ui, tree: &Arc<SourceTree>) -> Result<Draft, Exit> {
    let found = config::read(tree);
    let Some(config) = found.value else {
        let text = forms::write(&found.findings, tree, Format::Human.into(), false);
        return Err(match ui.bytes(text.as_bytes()) {
            Exit::Done => Exit::Content,
            other => other,
        });
    };
    Ok(load::load(Arc::new(config), tree).draft)
}

fn language(ui: &Ui, draft: &Draft, tag: &str) -> Result<Lang, Exit> {
    let languages = &draft.config.languages;
    languages.find(tag).ok_or_else(|| {
        let help = suggest::help(tag, &languages.tags());
        ui.fail(&format!("`{}` is not a language of this kit", shown(tag)), help.as_deref());
        Exit::Usage
    })
}

fn work(draft: &Draft, tree: &SourceTree, lang: Lang) -> Work {
    Work::new(Sources::of(draft, tree), lang, draft.records.get(&lang))
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
