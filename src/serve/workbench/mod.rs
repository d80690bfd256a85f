//! The workbench: all texts of a language beside their source, to be translated in the browser.
//!
//! In: requests below `/_arkki/l10n/`. Out: pages, in the translator's language, and saved files of the kit.
//! 1. `desk` cuts the files on disk into units with their states.
//! 2. `lists` shows languages, and the texts of one; `bench` shows one text, unit by unit.
//! 3. `save` puts what was typed into its file: judged first, by span, and never over another's text.
//! 4. `text` is the arithmetic of that.
//! 5. `modes` shows the site with keys, drawn out, or in the longest language, and finds the place of a key.
//!
//! A path of a file is never taken from a request: it is looked up by the key of a unit.

mod bench;
pub(super) mod desk;
mod lists;
mod live;
pub(super) mod modes;
mod save;
mod text;

use std::fmt::Write as _;

use crate::base::lang::Lang;
use crate::html::escape::escaped;
use crate::serve::answer::{Answer, HTML, TEXT, value};
use crate::serve::state::Preview;
use crate::words::keys;

use desk::{Desk, Voice};

pub(super) use save::save;

/// Where it is.
pub(super) const HOME: &str = "_arkki/l10n";

/// Answers a request for a page; `path` is what follows `_arkki/l10n`.
pub(super) fn page(preview: &Preview, path: &str, query: &str) -> Answer {
    let nothing = || Answer::new(404, TEXT, b"there is nothing here\n".as_slice());
    let Some(desk) = Desk::newest(preview) else {
        return Answer::new(503, TEXT, b"book.toml can not be read\n".as_slice());
    };
    let html = |it: String| Answer::new(200, HTML, it.into_bytes());
    let speaks = value(query, "ui").and_then(|it| desk.lang(&it));
    let filter = value(query, "state").unwrap_or_default();
    let to = |path: &str| Answer { location: Some(format!("/{HOME}/{path}")), ..nothing().with_status(308) };
    match path.strip_prefix('/') {
        None => to(""),
        Some("where") => modes::place(&desk, query),
        Some("") => {
            let lang = speaks.unwrap_or(desk.draft.config.languages.source);
            html(lists::languages(
                preview,
                &Place { desk: &desk, lang, speaks: desk.voice(lang), ui: speaks },
            ))
        }
        Some(rest) => {
            let (tag, owner) = rest.split_once('/').unwrap_or((rest, "\0"));
            let Some(lang) = desk.lang(tag) else { return nothing() };
            let place = Place { desk: &desk, lang, speaks: desk.voice(speaks.unwrap_or(lang)), ui: speaks };
            match owner {
                "\0" => to(&format!("{tag}/")),
                "" => html(lists::texts(preview, &place, &filter)),
                _ => bench::page(preview, &place, owner, &filter).map_or_else(nothing, html),
            }
        }
    }
}

/// What a page of the workbench is about, and how it speaks.
struct Place<'a> {
    desk: &'a Desk,
    /// The language that is translated into.
    lang: Lang,
    speaks: Voice<'a>,
    /// The language of the page, where it was chosen.
    ui: Option<Lang>,
}

impl Place<'_> {
    /// Returns an address of the workbench in which the page speaks as it does now; escaped.
    fn link(&self, path: &str, state: &str) -> String {
        let ui = self.ui.map(|it| format!("ui={}", self.desk.tag(it)));
        let state = (!state.is_empty()).then(|| format!("state={state}"));
        let query: Vec<String> = ui.into_iter().chain(state).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        escaped(&format!("/{HOME}/{path}{mark}{}", query.join("&")))
    }

    /// Returns a whole page.
    fn frame(&self, preview: &Preview, title: &str, path: &str, body: &str) -> String {
        let desk = self.desk;
        let voice = self.speaks;
        let spoken = voice.spoken();
        let root = crate::base::fingerprint::hex(preview.root().to_string_lossy().as_bytes(), 8);
        let mut languages = String::new();
        for it in desk.draft.config.languages.all() {
            let here = if it == voice.lang { " aria-current=\"true\"" } else { "" };
            let address = escaped(&format!("/{HOME}/{path}?ui={}", desk.tag(it)));
            let (marks, name) = (desk.marks(it), escaped(desk.name(it)));
            let _ = write!(languages, "<li><a href=\"{address}\" {marks}{here}>{name}</a></li>");
        }
        format!(
            "<!doctype html>\n<html {} data-generation=\"{}\" data-token=\"{}\" data-kit=\"{root}\" data-lang=\"{}\"><head>\
             <meta charset=\"utf-8\"><title>{title} · arkki</title><link rel=\"icon\" href=\"data:,\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{}</style></head>\
             <body><a class=\"skip\" href=\"#main\">{}</a>{body}\
             <footer><nav aria-label=\"{}\"><span aria-hidden=\"true\">{}</span><ul>{languages}</ul></nav>\
             <a href=\"/\">{}</a></footer>\
             <script type=\"application/json\" id=\"arkki-words\">{}</script><script>{}</script></body></html>\n",
            desk.marks(spoken),
            desk.shown.generation,
            preview.token,
            escaped(desk.tag(self.lang)),
            include_str!("../assets/workbench.css"),
            voice.say(keys::SKIP_TO_TEXT),
            voice.say(keys::L10N_SPOKEN),
            voice.say(keys::L10N_SPOKEN),
            voice.say(keys::L10N_SITE),
            self.script_words(),
            include_str!("../assets/workbench.js"),
        )
    }

    /// What the script says by itself.
    fn script_words(&self) -> String {
        let all = [
            ("saved", keys::L10N_SAVED),
            ("marked", keys::L10N_MARKED),
            ("unsaved", keys::L10N_UNSAVED),
            ("saving", keys::L10N_SAVING),
            ("refused", keys::L10N_REFUSED),
            ("conflict", keys::L10N_CONFLICT),
            ("theirs", keys::L10N_THEIRS),
            ("yours", keys::L10N_YOURS),
            ("difference", keys::L10N_DIFFERENCE),
            ("removed", keys::L10N_REMOVED),
            ("added", keys::L10N_ADDED),
            ("takeTheirs", keys::L10N_TAKE_THEIRS),
            ("takeYours", keys::L10N_TAKE_YOURS),
            ("source", keys::L10N_SOURCE_CHANGED),
            ("meanwhile", keys::L10N_MEANWHILE),
            ("gone", keys::L10N_GONE),
            ("shape", keys::L10N_SHAPE),
            ("outside", keys::L10N_OUTSIDE),
            ("empty", keys::L10N_EMPTY),
            ("failed", keys::L10N_FAILED),
            ("unreachable", keys::L10N_UNREACHABLE),
            ("found", keys::L10N_FOUND),
            ("take", keys::L10N_FOUND_TAKE),
            ("drop", keys::L10N_FOUND_DROP),
        ];
        let all: serde_json::Map<String, serde_json::Value> =
            all.into_iter().map(|(name, key)| (name.to_owned(), self.speaks.plain(key).into())).collect();
        serde_json::Value::Object(all).to_string().replace('<', "\\u003c")
    }
}
