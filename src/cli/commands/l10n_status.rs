//! `arkki l10n status`

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::base::lang::Lang;
use crate::cli::Exit;
use crate::cli::args::Format;
use crate::cli::args::l10n::L10nStatus;
use crate::cli::commands::l10n_desk::Desk;
use crate::cli::ui::{Ui, counted};
use crate::l10n::status::Tally;
use crate::l10n::{Kind, State, Status, Unit};

/// How many units are named that come next.
const NEXT: usize = 10;

/// Tells how far the languages have come.
pub(super) fn run(ui: &Ui, desk: &Desk, wanted: &L10nStatus) -> Result<Exit, Exit> {
    let languages = &desk.draft.config.languages;
    let langs: Vec<Lang> = if wanted.langs.is_empty() {
        languages.all().collect()
    } else {
        wanted.langs.iter().map(|it| desk.lang(ui, it)).collect::<Result<_, _>>()?
    };
    let mut all: Vec<Status> = langs.into_iter().map(|it| desk.status(it)).collect();
    // A language in which everything was first written has nothing to tell, unless it was named.
    all.retain(|it| !it.units.is_empty() || !wanted.langs.is_empty());
    let text = match wanted.format {
        Format::Human => human(desk, &all),
        Format::Short => lines(desk, &all, |place, what| format!("{place}: {what}\n")),
        Format::Github => lines(desk, &all, |place, what| {
            let mut parts = place.rsplitn(3, ':');
            let (column, line, file) = (parts.next(), parts.next(), parts.next());
            let at = |it: Option<&str>| it.unwrap_or("1").to_owned();
            format!("::notice file={},line={},col={}::{what}\n", at(file), at(line), at(column))
        }),
        Format::Json => format!("{:#}\n", json(desk, &all)),
    };
    if ui.bytes(text.as_bytes()) == Exit::Machine {
        return Err(Exit::Machine);
    }
    let is_open = |it: State| matches!(it, State::Missing | State::Untranslated | State::Stale);
    let open: usize = all.iter().map(|it| it.whole().sum(is_open).units).sum();
    Ok(if wanted.strict && open > 0 { Exit::Content } else { Exit::Done })
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Interface => "interface",
        Kind::Vocabulary => "words of the kit",
        Kind::Text => "cards and pages",
        Kind::Sheet => "worksheets and models",
    }
}

fn human(desk: &Desk, all: &[Status]) -> String {
    let mut out = String::new();
    for status in all {
        let language = desk.draft.config.languages.get(status.lang);
        let whole = status.whole();
        let left = whole.all().words - whole.sum(State::is_done).words;
        let _ = writeln!(
            out,
            "{} ({}): {} % done, {left} of {} left",
            language.name,
            desk.tag(status.lang),
            whole.per_cent(),
            counted(whole.all().words, "word")
        );
        for kind in Kind::ALL {
            let tally = status.tally(kind);
            if tally.all().units > 0 {
                let _ = writeln!(out, "  {:<22}{:>4} %  {}", name(kind), tally.per_cent(), counts(&tally));
            }
        }
        let mut next = status.next().peekable();
        if next.peek().is_some() {
            out.push_str("  next:\n");
        }
        for (unit, state) in next.by_ref().take(NEXT) {
            let _ = writeln!(out, "    {}: {}", place(desk, status, unit), what(unit, *state));
        }
        let more = next.count();
        if more > 0 {
            let _ = writeln!(
                out,
                "    and {more} more: `arkki l10n status {} --format short`",
                desk.tag(status.lang)
            );
        }
        out.push('\n');
    }
    out.push_str(&changed(desk, all));
    out
}

fn counts(tally: &Tally) -> String {
    let one = |state: State| {
        let count = tally.of(state);
        let words = counted(count.words, "word");
        (count.units > 0).then(|| format!("{} {words} in {}", state.as_str(), count.units))
    };
    State::ALL.into_iter().rev().filter_map(one).collect::<Vec<_>>().join(", ")
}

/// What a source edit costs: which translations it made stale, and how many words they have.
fn changed(desk: &Desk, all: &[Status]) -> String {
    let mut sources: BTreeMap<&str, (&Unit, Vec<&str>)> = BTreeMap::new();
    for status in all {
        for (unit, _) in status.units.iter().filter(|it| it.1 == State::Stale) {
            sources.entry(&unit.key).or_insert((unit, Vec::new())).1.push(desk.tag(status.lang));
        }
    }
    if sources.is_empty() {
        return String::new();
    }
    let words: usize = sources.values().map(|(unit, langs)| unit.original.words * langs.len()).sum();
    let count: usize = sources.values().map(|it| it.1.len()).sum();
    let mut out = format!(
        "changed sources: {} became stale, {}\n",
        counted(count, "translation"),
        counted(words, "word")
    );
    for (key, (unit, langs)) in sources {
        let words = counted(unit.original.words, "word");
        let _ = writeln!(out, "  {}: {key} ({}, {words} each)", desk.place(&unit.original), langs.join(", "));
    }
    out.push_str("  if a change has no meaning for translators: `arkki l10n minor TEXT`\n");
    out
}

fn place(desk: &Desk, status: &Status, unit: &Unit) -> String {
    match &unit.own {
        Some(own) => desk.place(own),
        None => format!("{}:1:1", unit.path(desk.tag(status.lang))),
    }
}

fn what(unit: &Unit, state: State) -> String {
    format!("{}, {}: {}", state.as_str(), counted(unit.original.words, "word"), unit.key)
}

fn lines(desk: &Desk, all: &[Status], line: impl Fn(&str, &str) -> String) -> String {
    let open = all.iter().flat_map(|status| status.next().map(move |(unit, state)| (status, unit, *state)));
    open.map(|(status, unit, state)| line(&place(desk, status, unit), &what(unit, state))).collect()
}

fn json(desk: &Desk, all: &[Status]) -> Value {
    let tally = |it: &Tally| {
        let mut out = serde_json::Map::new();
        for state in State::ALL {
            let count = it.of(state);
            out.insert(state.as_str().into(), json!({ "units": count.units, "words": count.words }));
        }
        out.insert("done_per_cent".into(), json!(it.per_cent()));
        Value::Object(out)
    };
    let languages = all.iter().map(|status| {
        let kinds: serde_json::Map<String, Value> =
            Kind::ALL.into_iter().map(|it| (name(it).replace(' ', "-"), tally(&status.tally(it)))).collect();
        let units = status.units.iter().map(|(unit, state)| {
            json!({
                "key": unit.key,
                "state": state.as_str(),
                "words": unit.original.words,
                "source": desk.tag(unit.source),
                "source_place": desk.place(&unit.original),
                "place": unit.own.as_ref().map(|it| desk.place(it)),
                "file": unit.path(desk.tag(status.lang)),
            })
        });
        json!({
            "language": desk.tag(status.lang),
            "whole": tally(&status.whole()),
            "kinds": kinds,
            "units": units.collect::<Vec<_>>(),
        })
    });
    json!({ "version": 1, "languages": languages.collect::<Vec<_>>() })
}
