//! The languages of a kit with how far they have come, and the texts of one language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::base::lang::Lang;
use crate::html::escape::escaped;
use crate::l10n::status::Tally;
use crate::l10n::{Kind, State};
use crate::serve::state::Preview;
use crate::serve::workbench::Place;
use crate::serve::workbench::desk::{Desk, Voice, label};
use crate::words::keys::{self, Key};

/// States that are left to do.
pub(super) const OPEN: &str = "open";

/// Returns the page of all languages; each speaks for itself.
pub(super) fn languages(preview: &Preview, place: &Place<'_>) -> String {
    let desk = place.desk;
    let mut out = format!(
        "<main id=\"main\"><h1>{}</h1><p class=\"lead\">{}</p><ul class=\"languages\">",
        place.speaks.say(keys::L10N_TITLE),
        place.speaks.say(keys::L10N_LEAD)
    );
    for lang in desk.draft.config.languages.all() {
        let voice = desk.voice(lang);
        let tally = desk.status(lang).whole();
        let _ = write!(
            out,
            "<li {}><h2><a href=\"{}\">{}</a></h2>{}</li>",
            desk.marks(voice.spoken()),
            place.link(&format!("{}/", desk.tag(lang)), ""),
            escaped(desk.name(lang)),
            progress(voice, &tally)
        );
    }
    out.push_str("</ul></main>");
    place.frame(preview, &place.speaks.say(keys::L10N_TITLE), "", &out)
}

/// How far something has come, in words and as a bar.
pub(super) fn progress(voice: Voice<'_>, tally: &Tally) -> String {
    if tally.all().units == 0 {
        return format!("<p class=\"sum\">{}</p>", voice.say(keys::L10N_NOTHING));
    }
    let left = tally.sum(|it| !it.is_done());
    let share = tally.per_cent();
    let mut out = format!(
        "<p class=\"sum\"><b>{}</b> <span>{}</span> ",
        voice.count(keys::L10N_SHARE, share),
        voice.count(keys::L10N_LEFT, left.units)
    );
    if left.words > 0 {
        let _ = write!(out, "<span>{}</span>", voice.count(keys::L10N_WORDS, left.words));
    }
    let _ = write!(
        out,
        "</p><span class=\"bar\" aria-hidden=\"true\"><span style=\"inline-size:{share}%\"></span></span>"
    );
    out
}

/// Returns the name of a kind of text.
fn kind(kind: Kind) -> Key {
    match kind {
        Kind::Interface => keys::L10N_KIND_INTERFACE,
        Kind::Vocabulary => keys::L10N_KIND_VOCABULARY,
        Kind::Text => keys::L10N_KIND_TEXT,
        Kind::Sheet => keys::L10N_KIND_SHEET,
    }
}

/// Returns whether a state passes a filter.
pub(super) fn passes(filter: &str, state: State) -> bool {
    match filter {
        "" => true,
        OPEN => !state.is_done(),
        other => state.as_str() == other,
    }
}

/// Returns links that choose what is shown, with counts.
pub(super) fn filters(place: &Place<'_>, path: &str, filter: &str, tally: &Tally) -> String {
    let voice = place.speaks;
    let mut out = format!("<nav class=\"filters\" aria-label=\"{}\"><ul>", voice.say(keys::L10N_FILTER));
    let mut one = |name: &str, words: String, units: usize| {
        let here = if name == filter { " aria-current=\"true\"" } else { "" };
        let _ = write!(
            out,
            "<li><a href=\"{}\"{here}>{words} <span class=\"number\">{units}</span></a></li>",
            place.link(path, name)
        );
    };
    one("", voice.say(keys::L10N_FILTER_ALL), tally.all().units);
    one(OPEN, voice.say(keys::L10N_FILTER_OPEN), tally.sum(|it| !it.is_done()).units);
    for state in State::ALL {
        let units = tally.of(state).units;
        if units > 0 || state.as_str() == filter {
            one(state.as_str(), voice.state(state), units);
        }
    }
    out.push_str("</ul></nav>");
    out
}

/// Returns links to the same in other languages.
pub(super) fn others(place: &Place<'_>, owner: &str) -> String {
    let desk = place.desk;
    let mut out =
        format!("<nav class=\"others\" aria-label=\"{}\"><ul>", place.speaks.say(keys::L10N_LANGUAGES));
    for lang in desk.draft.config.languages.all() {
        let has = owner.is_empty() || !desk.units(lang, owner).is_empty();
        let here = if lang == place.lang { " aria-current=\"true\"" } else { "" };
        if has || lang == place.lang {
            let _ = write!(
                out,
                "<li><a href=\"{}\" {}{here}>{}</a></li>",
                place.link(&format!("{}/{owner}", desk.tag(lang)), ""),
                desk.marks(lang),
                escaped(desk.name(lang))
            );
        }
    }
    out.push_str("</ul></nav>");
    out
}

/// Returns the page of one language.
pub(super) fn texts(preview: &Preview, place: &Place<'_>, filter: &str) -> String {
    let (desk, voice) = (place.desk, place.speaks);
    let status = desk.status(place.lang);
    let tag = desk.tag(place.lang);
    let path = format!("{tag}/");
    let title = escaped(desk.name(place.lang));
    let mut out = format!(
        "<header class=\"top\"><nav class=\"trail\" aria-label=\"{}\"><ol><li><a href=\"{}\">{}</a></li>\
         <li aria-current=\"page\" {}>{title}</li></ol></nav>{}</header><main id=\"main\"><h1 {}>{title}</h1>{}{}",
        voice.say(keys::NAV_BREADCRUMBS),
        place.link("", ""),
        voice.say(keys::L10N_TITLE),
        desk.marks(place.lang),
        others(place, ""),
        desk.marks(place.lang),
        progress(voice, &status.whole()),
        filters(place, &path, filter, &status.whole()),
    );
    let mut is_empty = true;
    for it in Kind::ALL {
        let mut owners: BTreeMap<&str, Tally> = BTreeMap::new();
        for (unit, state) in
            status.units.iter().filter(|(unit, state)| unit.kind == it && passes(filter, *state))
        {
            owners.entry(unit.parts().0).or_insert_with(|| status.count(|_| false));
            let _ = state;
        }
        if owners.is_empty() {
            continue;
        }
        is_empty = false;
        for (owner, tally) in &mut owners {
            *tally = status.count(|unit| unit.parts().0 == *owner);
        }
        let _ = write!(
            out,
            "<section class=\"kind\" aria-labelledby=\"kind-{0}\"><h2 id=\"kind-{0}\">{1}</h2><ul class=\"owners\">",
            it as usize,
            voice.say(kind(it))
        );
        for (owner, tally) in owners {
            row(place, owner, &tally, filter, &mut out);
        }
        out.push_str("</ul></section>");
    }
    if is_empty {
        let key = if status.units.is_empty() { keys::L10N_NOTHING } else { keys::L10N_NONE };
        let _ = write!(out, "<p class=\"notice\">{}</p>", voice.say(key));
    }
    out.push_str("</main>");
    place.frame(preview, &title, &path, &out)
}

/// A card, page, worksheet, model or file with its counts.
fn row(place: &Place<'_>, owner: &str, tally: &Tally, filter: &str, out: &mut String) {
    let (desk, voice) = (place.desk, place.speaks);
    let (title, lang) = name(desk, place.lang, owner);
    let title = match title {
        Some(it) => format!("<span {}>{}</span>", desk.marks(lang), escaped(&it)),
        None => format!("<code>{}</code>", escaped(owner)),
    };
    let _ = write!(
        out,
        "<li><a href=\"{}\">{title}</a><span class=\"counts\">",
        place.link(&format!("{}/{owner}", desk.tag(place.lang)), filter)
    );
    for state in State::ALL {
        let units = tally.of(state).units;
        if units > 0 {
            let words = voice.say(label(state));
            let _ = write!(
                out,
                "<span class=\"count\">{} <span class=\"number\">{units}</span></span>",
                voice.state(state)
            );
            let _ = words;
        }
    }
    let _ = write!(
        out,
        "</span><span class=\"share\">{}</span></li>",
        voice.count(keys::L10N_SHARE, tally.per_cent())
    );
}

/// Returns the title of a text for a language, and the language that the title is in; none for files of words.
pub(super) fn name(desk: &Desk, lang: Lang, owner: &str) -> (Option<String>, Lang) {
    let draft = &desk.draft;
    let languages = &draft.config.languages;
    let (folder, id) = owner.split_once('/').unwrap_or(("", owner));
    let id = id.strip_suffix(".ftl").unwrap_or(id);
    let found = match folder {
        "cards" | "pages" => {
            let card = draft.cards.iter().find(|it| *it.id == *id).filter(|_| folder == "cards");
            let page = draft.pages.iter().find(|it| *it.id == *id).filter(|_| folder == "pages");
            let texts = card.map(|it| (&it.texts, it.source)).or(page.map(|it| (&it.texts, it.source)));
            texts.and_then(|(texts, source)| {
                let title = |it: Lang| Some((texts.get(&it)?.title.value.clone(), it));
                title(lang).or_else(|| title(source))
            })
        }
        "tools" => {
            let tool = draft.tools.iter().find(|it| *it.id == *id);
            tool.and_then(|it| it.say(languages, lang, "tool.title")).map(|it| (it.text.to_string(), it.lang))
        }
        "models" => {
            let model = draft.models.iter().find(|it| *it.id == *id);
            model
                .and_then(|it| it.say(languages, lang, "model.title"))
                .map(|it| (it.text.to_string(), it.lang))
        }
        _ => None,
    };
    found.map_or((None, lang), |(title, lang)| (Some(title), lang))
}
