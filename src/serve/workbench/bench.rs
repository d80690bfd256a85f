//! One text, unit by unit: source, what changed in it, translation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diag::finding::{Finding, Place as At};
use crate::html::escape::escaped;
use crate::l10n::diff::{self, Change};
use crate::l10n::{Kind, State, Unit};
use crate::load::git;
use crate::serve::state::Preview;
use crate::serve::workbench::{Place, lists, live, text};
use crate::words::keys;

/// Returns the page; none where the language has nothing of that name.
pub(super) fn page(preview: &Preview, place: &Place<'_>, owner: &str, filter: &str) -> Option<String> {
    let (desk, voice) = (place.desk, place.speaks);
    let units = desk.units(place.lang, owner);
    let (first, _) = units.first()?;
    let tag = desk.tag(place.lang);
    let path = format!("{tag}/{owner}");
    let (title, title_lang) = lists::name(desk, place.lang, owner);
    let title = title.unwrap_or_else(|| owner.to_owned());
    let file = first.path(tag);
    let has_file = desk.shown.tree.get(&file).is_some();
    let tally = {
        let status = crate::l10n::Status { lang: place.lang, units: units.clone() };
        status.whole()
    };
    let marks = desk.marks(title_lang);
    let mut out = format!(
        "<header class=\"top\"><nav class=\"trail\" aria-label=\"{}\"><ol><li><a href=\"{}\">{}</a></li>\
         <li><a href=\"{}\" {}>{}</a></li><li aria-current=\"page\" {marks}>{}</li></ol></nav>{}</header>\
         <main id=\"main\" class=\"bench\"><div class=\"head\"><h1 {marks}>{}</h1><p class=\"file\"><code>{}</code></p>{}{}",
        voice.say(keys::NAV_BREADCRUMBS),
        place.link("", ""),
        voice.say(keys::L10N_TITLE),
        place.link(&format!("{tag}/"), ""),
        desk.marks(place.lang),
        escaped(desk.name(place.lang)),
        escaped(&title),
        lists::others(place, owner),
        escaped(&title),
        escaped(&file),
        lists::progress(voice, &tally),
        lists::filters(place, &path, filter, &tally),
    );
    let _ = write!(out, "<p class=\"keys\">{}</p>", voice.say(keys::L10N_KEYS));
    if !has_file {
        let _ = write!(
            out,
            "<div class=\"begin\" data-unit=\"{}\" data-source=\"{}\"><p>{}</p>\
             <button type=\"button\" data-do=\"begin\">{}</button><p class=\"said\"></p></div>",
            escaped(&first.key),
            escaped(&first.original.hash),
            voice.say(keys::L10N_BEGIN_HELP),
            voice.say(keys::L10N_BEGIN)
        );
    }
    let findings: Vec<&Finding> =
        desk.shown.findings.iter().filter(|it| it.path(&desk.shown.tree) == file).collect();
    let is_in = |it: &Finding, unit: &Unit| match (&it.place, &unit.own) {
        (At::Span(span), Some(own)) => span.file == own.file && own.range.contains(&(span.start as usize)),
        _ => false,
    };
    let loose: Vec<&Finding> =
        findings.iter().copied().filter(|it| !units.iter().any(|unit| is_in(it, &unit.0))).collect();
    found(place, &loose, &mut out);
    out.push_str("</div><div class=\"units\">");
    let shown: Vec<&(Unit, State)> = units.iter().filter(|it| lists::passes(filter, it.1)).collect();
    if shown.is_empty() {
        let _ = write!(out, "<p class=\"notice\">{}</p>", voice.say(keys::L10N_NONE));
    }
    let mut texts = BTreeMap::new();
    for (unit, state) in shown {
        let own: Vec<&Finding> = findings.iter().copied().filter(|it| is_in(it, unit)).collect();
        one(preview, place, (unit, *state), &own, has_file, &mut texts, &mut out);
    }
    out.push_str("</div>");
    let names: Vec<&str> = units.iter().map(|it| it.0.parts().1).collect();
    if let Some(address) = live::page(desk, place.lang, owner, &names) {
        let words = voice.say(keys::L10N_PAGE);
        let _ = write!(
            out,
            "<details class=\"live\"><summary>{words}</summary><iframe title=\"{words}\" data-src=\"{}\" {}></iframe></details>",
            escaped(&address),
            desk.marks(place.lang)
        );
    }
    out.push_str("</main><p class=\"status\" role=\"status\"></p>");
    Some(place.frame(preview, &escaped(&title), &path, &out))
}

/// What is wrong in a file, with line and column.
fn found(place: &Place<'_>, list: &[&Finding], out: &mut String) {
    if list.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "<ul class=\"findings\" aria-label=\"{}\" lang=\"en\">",
        place.speaks.say(keys::L10N_FINDINGS)
    );
    for it in list {
        let (path, line, column) = it.position(&place.desk.shown.tree);
        let severity = it.rule.severity.as_str();
        let _ = write!(
            out,
            "<li class=\"{severity}\"><code>{}:{line}:{column}</code> <b>{severity}</b> {}",
            escaped(path),
            escaped(&it.message)
        );
        if let Some(help) = &it.help {
            let _ = write!(out, "<br><span class=\"help\">{}</span>", escaped(help));
        }
        out.push_str("</li>");
    }
    out.push_str("</ul>");
}

/// One unit.
fn one(
    preview: &Preview,
    place: &Place<'_>,
    (unit, state): (&Unit, State),
    findings: &[&Finding],
    has_file: bool,
    old: &mut BTreeMap<String, Option<String>>,
    out: &mut String,
) {
    let (desk, voice) = (place.desk, place.speaks);
    let (owner, name) = unit.parts();
    let tree = &desk.shown.tree;
    let source_file = tree.text(unit.original.file);
    let seen = unit.own.as_ref().map(|it| text::parts(owner, name, tree.text(it.file), it.range.clone()));
    let label = if text::is_front(name) {
        voice.say(keys::L10N_FRONT)
    } else if text::is_lead(name) {
        voice.say(keys::L10N_OPENING)
    } else {
        format!("<code translate=\"no\">{}</code>", escaped(name))
    };
    let id = escaped(name);
    let _ = write!(
        out,
        "<article class=\"unit\" id=\"u-{id}\" data-unit=\"{}\" data-state=\"{}\" data-source=\"{}\" data-seen=\"{}\" \
         tabindex=\"-1\" aria-labelledby=\"n-{id}\"><header><h2 id=\"n-{id}\">{label}</h2>{}<span class=\"words\">{}</span></header>",
        escaped(&unit.key),
        state.as_str(),
        escaped(&unit.original.hash),
        escaped(&serde_json::to_string(&seen).unwrap_or_default()),
        voice.state(state),
        voice.count(keys::L10N_WORDS, unit.original.words),
    );
    if unit.kind != Kind::Text {
        let (comment, _) = text::comment(source_file, unit.original.range.start);
        if !comment.is_empty() {
            let _ = write!(
                out,
                "<p class=\"note\"><b>{}</b> <span lang=\"en\">{}</span></p>",
                voice.say(keys::L10N_NOTE),
                escaped(&comment)
            );
        }
    }
    if state == State::Stale {
        changed(preview, place, unit, old, out);
    }
    let original = text::parts(owner, name, source_file, unit.original.range.clone());
    let fields = [keys::L10N_FIELD_TITLE, keys::L10N_FIELD_SHORT, keys::L10N_FIELD_LINE];
    let _ = write!(
        out,
        "<div class=\"pair\"><div class=\"source\"><p class=\"side\">{} · <span {2}>{1}</span></p>",
        voice.say(keys::L10N_SOURCE),
        escaped(desk.name(unit.source)),
        desk.marks(unit.source)
    );
    for (at, it) in original.iter().enumerate() {
        if text::is_front(name) {
            if it.is_empty() {
                continue;
            }
            let _ = write!(out, "<p class=\"field\">{}</p>", voice.say(fields[at.min(2)]));
        }
        let _ = write!(out, "<p class=\"text\" {}>{}</p>", desk.marks(unit.source), escaped(it));
    }
    let _ = write!(
        out,
        "</div><form class=\"own\"><p class=\"side\">{} · <span {2}>{1}</span></p>",
        voice.say(keys::L10N_TRANSLATION),
        escaped(desk.name(place.lang)),
        desk.marks(place.lang)
    );
    let is_message = owner.ends_with(".ftl");
    if has_file || is_message || text::is_front(name) {
        let values = seen.clone().unwrap_or_else(|| vec![String::new(); original.len()]);
        for (at, it) in values.iter().enumerate() {
            let model = original.get(at).map_or("", String::as_str);
            let lines =
                it.lines().count().max(model.lines().count()).max(it.chars().count() / 60 + 1).clamp(1, 24);
            let words = if text::is_front(name) {
                voice.say(fields[at.min(2)])
            } else {
                voice.say(keys::L10N_TRANSLATION)
            };
            let shown = if text::is_front(name) { "field" } else { "vh" };
            // A line end right after the tag is not part of the text.
            let _ = write!(
                out,
                "<label class=\"{shown}\" for=\"t{at}-{id}\">{words}</label><textarea id=\"t{at}-{id}\" rows=\"{lines}\" {} \
                 autocomplete=\"off\">\n{}</textarea>",
                desk.marks(place.lang),
                escaped(it)
            );
        }
        found(place, findings, out);
        buttons(place, unit, state, out);
    } else {
        let _ = write!(out, "<p class=\"said\">{}</p>", voice.say(keys::L10N_BEGIN_FIRST));
    }
    out.push_str("</form></div></article>");
}

fn buttons(place: &Place<'_>, unit: &Unit, state: State, out: &mut String) {
    let voice = place.speaks;
    let mut button = |what: &str, class: &str, words: String| {
        let _ = write!(out, "<button type=\"button\" class=\"{class}\" data-do=\"{what}\">{words}</button>");
    };
    let is_equal = unit.is_copy();
    button("save", "plain", voice.say(keys::L10N_SAVE));
    button("done", "main", voice.say(keys::L10N_SAVE_DONE));
    if unit.own.is_some() && !state.is_done() {
        let words = if is_equal { keys::L10N_SAME } else { keys::L10N_MATCHES };
        button("mark", "plain", voice.say(words));
    }
    out.push_str("<p class=\"said\"></p>");
}

/// What became of the source since the translation was made.
fn changed(
    preview: &Preview,
    place: &Place<'_>,
    unit: &Unit,
    files: &mut BTreeMap<String, Option<String>>,
    out: &mut String,
) {
    let (desk, voice) = (place.desk, place.speaks);
    let record = desk.draft.records.get(&place.lang).and_then(|it| it.get(&unit.key));
    let file = record.and_then(|it| {
        let blob = it.blob.to_string();
        files.entry(blob).or_insert_with_key(|it| git::blob(&preview.options.kit, it)).as_deref()
    });
    let Some(old) = file.and_then(|it| diff::old(unit, it)) else {
        let _ = write!(out, "<p class=\"changed\">{}</p>", voice.say(keys::L10N_CHANGED_UNKNOWN));
        return;
    };
    let new = unit.original.text(&desk.shown.tree).trim_end();
    let _ = write!(
        out,
        "<details class=\"changed\" open><summary>{}</summary><p class=\"diff\" {}>{}</p></details>",
        voice.say(keys::L10N_CHANGED),
        desk.marks(unit.source),
        difference(place, &diff::words(&old, new))
    );
}

/// A difference, marked for eyes and ears.
fn difference(place: &Place<'_>, list: &[(Change, String)]) -> String {
    let (voice, spoken) = (place.speaks, place.desk.marks(place.speaks.spoken()));
    let mut out = String::new();
    for (change, words) in list {
        let words = escaped(words);
        let (tag, key) = match change {
            Change::Same => {
                out.push_str(&words);
                continue;
            }
            Change::Gone => ("del", keys::L10N_REMOVED),
            Change::New => ("ins", keys::L10N_ADDED),
        };
        let _ = write!(out, "<{tag}><span class=\"vh\" {spoken}>{} </span>{words}</{tag}>", voice.say(key));
    }
    out
}
