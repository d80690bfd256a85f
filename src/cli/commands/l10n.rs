//! `arkki l10n`: what translators and authors ask, and what they record.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::base::lang::Lang;
use crate::cli::Exit;
use crate::cli::args::Args;
use crate::cli::args::l10n::{L10n, L10nCheck, L10nDiff, L10nDone, L10nMinor, L10nNew, L10nWhat};
use crate::cli::commands::init::made;
use crate::cli::commands::l10n_desk::Desk;
use crate::cli::commands::{l10n_exchange, l10n_status, scope};
use crate::cli::ui::{Ui, counted};
use crate::config;
use crate::diag::suggest;
use crate::l10n::diff::{self, Change};
use crate::l10n::record::{self, Blobs};
use crate::l10n::{State, Unit};
use crate::load::git;
use crate::load::records::{Record, Recorded, Records};
use crate::pipeline;
use crate::scaffold;

/// Runs a command of `l10n`.
pub(crate) fn run(ui: &Ui, args: &Args, l10n: &L10n) -> Exit {
    let result = match &l10n.what {
        L10nWhat::Check(it) => check(ui, args, it),
        L10nWhat::Status(it) => Desk::open(ui, args).and_then(|desk| l10n_status::run(ui, &desk, it)),
        L10nWhat::Diff(it) => Desk::open(ui, args).and_then(|desk| diff(ui, &desk, it)),
        L10nWhat::Done(it) => Desk::open(ui, args).and_then(|desk| done(ui, &desk, it)),
        L10nWhat::Minor(it) => Desk::open(ui, args).and_then(|desk| minor(ui, &desk, it)),
        L10nWhat::New(it) => Desk::open(ui, args).and_then(|desk| new(ui, &desk, it)),
        L10nWhat::Export(it) => Desk::open(ui, args).and_then(|desk| l10n_exchange::export(ui, &desk, it)),
        L10nWhat::Import(it) => Desk::open(ui, args).and_then(|desk| l10n_exchange::import(ui, &desk, it)),
    };
    match result {
        Ok(exit) | Err(exit) => exit,
    }
}

/// Whether a unit is one of a text that somebody named, as `cards/journey` or `cards/journey#steps`.
fn is_named(unit: &Unit, text: &str) -> bool {
    let (owner, name) = unit.parts();
    let (wanted, part) = text.split_once('#').map_or((text, None), |(a, b)| (a, Some(b)));
    let is_owner = wanted == owner || owner.strip_suffix(".ftl") == Some(wanted);
    is_owner && part.is_none_or(|it| it == name)
}

/// Refuses names that no unit has.
fn known(ui: &Ui, units: &[&Unit], texts: &[String]) -> Result<(), Exit> {
    for text in texts {
        if units.iter().any(|it| is_named(it, text)) {
            continue;
        }
        let names: std::collections::BTreeSet<&str> = if text.contains('#') {
            units.iter().map(|it| it.key.as_ref()).collect()
        } else {
            units.iter().map(|it| it.parts().0).collect()
        };
        let names: Vec<&str> = names.into_iter().collect();
        let near = suggest::nearest(text, names.iter().copied()).map(|it| format!("did you mean `{it}`?"));
        let help = near.unwrap_or_else(|| "name a text as in `cards/ID`, `tools/ID` or `ui.ftl`".to_owned());
        ui.fail(&format!("no text `{text}` is translated into this language"), Some(&help));
        return Err(Exit::Usage);
    }
    Ok(())
}

fn diff(ui: &Ui, desk: &Desk, wanted: &L10nDiff) -> Result<Exit, Exit> {
    let lang = desk.lang(ui, &wanted.lang)?;
    let status = desk.status(lang);
    known(ui, &status.units.iter().map(|it| &it.0).collect::<Vec<_>>(), &wanted.texts)?;
    let no_records = Records::new();
    let records = desk.draft.records.get(&lang).unwrap_or(&no_records);
    let mut old_files: BTreeMap<&str, Option<String>> = BTreeMap::new();
    let mut out = String::new();
    for (unit, state) in &status.units {
        let is_wanted = if wanted.texts.is_empty() {
            *state == State::Stale
        } else {
            !state.is_done() && wanted.texts.iter().any(|it| is_named(unit, it))
        };
        if !is_wanted {
            continue;
        }
        let record = records.get(&unit.key).filter(|_| *state == State::Stale);
        let old = record.and_then(|it: &Record| {
            let file = old_files.entry(&it.blob).or_insert_with(|| git::blob(&desk.kit, &it.blob));
            diff::old(unit, file.as_deref()?)
        });
        let new = unit.original.text(&desk.tree).trim_end();
        let _ = writeln!(out, "{}: {}", unit.key, state.as_str());
        let _ = writeln!(out, "--- {} ({})", desk.place(&unit.original), desk.tag(unit.source));
        match old {
            Some(old) => out.push_str(&ui.changes(&diff::words(&old, new))),
            None if *state == State::Stale => {
                out.push_str("(the old text is not to be had from git here; this is the new one)\n");
                out.push_str(new);
            }
            None => out.push_str(new),
        }
        out.push('\n');
        if let Some(own) = &unit.own {
            let _ = writeln!(out, "--- {} ({})", desk.place(own), wanted.lang);
            out.push_str(own.text(&desk.tree).trim_end());
            out.push('\n');
        }
        out.push('\n');
    }
    if out.is_empty() {
        ui.say("nothing has changed since it was translated");
    }
    Ok(ui.bytes(out.as_bytes()))
}

fn check(ui: &Ui, args: &Args, wanted: &L10nCheck) -> Result<Exit, Exit> {
    let tree = ui.kit(args).and_then(|it| ui.read(&it))?;
    let mut judged = pipeline::check(Arc::new(tree), scope(wanted.report));
    if !wanted.langs.is_empty() {
        let config = config::read(&judged.tree).value;
        let tags: Vec<&str> = config.as_ref().map(|it| it.languages.tags()).unwrap_or_default();
        if let Some(tag) = wanted.langs.iter().find(|it| !tags.contains(&it.as_str())) {
            let help = suggest::help(tag, &tags);
            ui.fail(&format!("`{tag}` is not a language of this kit"), help.as_deref());
            return Err(Exit::Usage);
        }
        let tree = Arc::clone(&judged.tree);
        judged.findings.retain(|it| {
            let path = it.path(&tree);
            let is_of = |tag: &String| {
                path.starts_with(&format!("locales/{tag}/")) || path.ends_with(&format!("/{tag}.md"))
            };
            wanted.langs.iter().any(is_of)
        });
    }
    let exit = ui.report(&judged, wanted.report);
    if judged.findings.is_empty() {
        ui.say(&format!("nothing found, {}", ui.seconds()));
    }
    Ok(exit)
}

fn done(ui: &Ui, desk: &Desk, wanted: &L10nDone) -> Result<Exit, Exit> {
    let lang = desk.lang(ui, &wanted.lang)?;
    let units = desk.sources().units(lang);
    known(ui, &units.iter().collect::<Vec<_>>(), &wanted.texts)?;
    let mut records = desk.records(lang);
    let mut blobs = Blobs::new(&desk.tree);
    let said = if wanted.draft { Recorded::Draft } else { Recorded::Reviewed };
    let (mut now, mut missing) = (0, Vec::new());
    for unit in units.iter().filter(|unit| wanted.all || wanted.texts.iter().any(|it| is_named(unit, it))) {
        if unit.own.is_none() {
            missing.push(unit.key.as_ref());
        } else if record::done(&mut records, &mut blobs, unit, said) {
            now += 1;
        }
    }
    let gone = record::tidy(&mut records, &units);
    desk.save(ui, lang, &records)?;
    let what = if wanted.draft { "recorded as drafts" } else { "recorded as done" };
    ui.say(&format!("{} {what}", counted(now, "unit")));
    if gone > 0 {
        ui.say(&format!("{} of texts that are gone taken out", counted(gone, "record")));
    }
    if missing.is_empty() {
        return Ok(Exit::Done);
    }
    ui.say(&format!("not translated yet, and left out: {}", listed(&missing)));
    Ok(if wanted.all { Exit::Done } else { Exit::Content })
}

fn listed(names: &[&str]) -> String {
    const MOST: usize = 10;
    let mut out = names.iter().take(MOST).map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
    if names.len() > MOST {
        let _ = write!(out, " and {} more", names.len() - MOST);
    }
    out
}

fn minor(ui: &Ui, desk: &Desk, wanted: &L10nMinor) -> Result<Exit, Exit> {
    let languages = &desk.draft.config.languages;
    let all: Vec<(Lang, Vec<Unit>)> = languages.all().map(|it| (it, desk.sources().units(it))).collect();
    known(ui, &all.iter().flat_map(|it| &it.1).collect::<Vec<_>>(), &wanted.texts)?;
    let mut blobs = Blobs::new(&desk.tree);
    let mut count = 0;
    for (lang, units) in &all {
        let mut records = desk.records(*lang);
        let named = units.iter().filter(|unit| wanted.texts.iter().any(|it| is_named(unit, it)));
        let here = named.filter(|it| record::minor(&mut records, &mut blobs, it)).count();
        if here > 0 {
            desk.save(ui, *lang, &records)?;
            ui.say(&format!("{}: {} no longer stale", languages.tag(*lang), counted(here, "unit")));
        }
        count += here;
    }
    if count == 0 {
        ui.say("no translation of these was stale");
    }
    Ok(Exit::Done)
}

fn new(ui: &Ui, desk: &Desk, wanted: &L10nNew) -> Result<Exit, Exit> {
    let lang = desk.lang(ui, &wanted.lang)?;
    let units = desk.sources().units(lang);
    known(ui, &units.iter().collect::<Vec<_>>(), &wanted.texts)?;
    let mut files: BTreeMap<String, &Unit> = BTreeMap::new();
    for unit in units.iter().filter(|unit| wanted.texts.iter().any(|it| is_named(unit, it))) {
        files.entry(unit.path(&wanted.lang)).or_insert(unit);
    }
    let format = &desk.draft.config.languages.get(lang).format;
    let plan = scaffold::translation(
        files.iter().map(|(path, unit)| (path.as_str(), desk.tree.text(unit.original.file))),
        format,
    );
    Ok(made(ui, plan.write(&desk.kit), "translate the words; until then they count as untranslated"))
}

impl Ui {
    /// Returns changes of words in one text: `[-gone-]{+new+}`, in colour where that is wanted.
    fn changes(&self, changes: &[(Change, String)]) -> String {
        let mut out = String::new();
        for (change, text) in changes {
            let (colour, open, close) = match change {
                Change::Same => {
                    out.push_str(text);
                    continue;
                }
                Change::Gone => ("\u{1b}[31m", "[-", "-]"),
                Change::New => ("\u{1b}[32m", "{+", "+}"),
            };
            let (on, off) = if self.has_colour() { (colour, "\u{1b}[0m") } else { ("", "") };
            for part in [on, open, text, close, off] {
                out.push_str(part);
            }
        }
        out
    }
}
