//! `/_arkki/`: what there is, what is wrong, and how far the languages are. For writers, in English.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::check::things::{Shown as Text, ThingKind};
use crate::diag::forms::{self, Form};
use crate::html::escape::escaped;
use crate::model::Site;
use crate::model::route::Route;
use crate::serve::state::{Preview, Shown};

/// Most findings that the page shows; the terminal has all.
const MOST: usize = 500;

/// Returns the page.
pub(super) fn page(preview: &Preview) -> String {
    let shown = preview.shown();
    let (errors, warnings) = shown.counts();
    let counted = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\" data-generation=\"{}\" data-token=\"{}\"><head><meta charset=\"utf-8\">\
         <title>Preview · arkki</title><link rel=\"icon\" href=\"data:,\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{}</style></head>\
         <body><main><h1>Preview</h1><p class=\"lead\">{} and {}. Site {}, made in {} ms. <a href=\"/\">Go to the site</a>, or <a href=\"/_arkki/l10n/\">translate it</a></p>",
        shown.generation,
        preview.token,
        include_str!("assets/overview.css"),
        counted(errors, "error"),
        counted(warnings, "warning"),
        shown.generation,
        shown.took.as_millis()
    );
    if shown.renderer.is_none() {
        out.push_str("<p class=\"notice\">There is no site yet: it appears when the errors are gone.</p>");
    } else if !shown.is_current {
        out.push_str("<p class=\"notice\">What has errors is shown as it last held, or not at all.</p>");
    }
    out.push_str("<h2>Findings</h2>");
    if shown.findings.is_empty() {
        out.push_str("<p>Nothing found.</p>");
    } else {
        let can_open = preview.options.editor.is_some();
        findings(&shown, can_open, &mut out);
    }
    if let Some(renderer) = &shown.renderer {
        languages(renderer.site(), &mut out);
    }
    let _ = write!(out, "</main><script>{}</script></body></html>", include_str!("assets/overview.js"));
    out.push('\n');
    out
}

fn findings(shown: &Shown, can_open: bool, out: &mut String) {
    out.push_str("<ul class=\"findings\">");
    for it in shown.findings.iter().take(MOST) {
        let (path, line, column) = it.position(&shown.tree);
        let path = escaped(path);
        let place = format!("{path}:{line}:{column}");
        let _ = write!(out, "<li class=\"{}\">", it.rule.severity.as_str());
        if can_open {
            let _ = write!(
                out,
                "<button type=\"button\" data-file=\"{path}\" data-line=\"{line}\" data-column=\"{column}\">{place}</button>"
            );
        } else {
            let _ = write!(out, "<b>{place}</b>");
        }
        let text = forms::write(std::slice::from_ref(it), &shown.tree, Form::Human, false);
        let _ = write!(out, "<pre tabindex=\"0\">{}</pre></li>", escaped(text.trim_end()));
    }
    out.push_str("</ul>");
    if shown.findings.len() > MOST {
        let _ = write!(out, "<p>{MOST} of {} are shown; the terminal has all.</p>", shown.findings.len());
    }
}

/// Everything that has a page, with a column for each language.
fn languages(site: &Site, out: &mut String) {
    let kit = &site.kit;
    let languages = &kit.config.languages;
    out.push_str(
        "<h2>Pages and languages</h2><p class=\"key\"><span class=\"own\">own</span>: written in this language · \
         <span class=\"borrowed\">borrowed</span>: shown in another · <span class=\"hidden\">hidden</span>: not shown</p>\
         <div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Pages and languages\"><table><thead><tr>\
         <th scope=\"col\">Id</th><th scope=\"col\">Kind</th><th scope=\"col\">Status</th>",
    );
    for lang in languages.all() {
        let _ = write!(out, "<th scope=\"col\">{}</th>", languages.tag(lang));
    }
    out.push_str("</tr></thead><tbody>");
    let mut totals: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (ix, thing) in kit.things.all() {
        let kind = match thing.kind {
            ThingKind::Card(_) => "card",
            ThingKind::Page(_) => "page",
            ThingKind::Tool(_) => "tool",
            ThingKind::Model(_) => "model",
            ThingKind::Process(_) => "process",
            ThingKind::Phase(..) => "phase",
        };
        let status = thing.status.as_str();
        let _ =
            write!(out, "<tr><th scope=\"row\">{}</th><td>{kind}</td><td>{status}</td>", escaped(&thing.id));
        for lang in languages.all() {
            let (at, word) = match thing.shown[lang.index()] {
                Text::Own => (0, "own"),
                Text::Borrowed(_) => (1, "borrowed"),
                Text::Hidden => (2, "hidden"),
            };
            totals.entry(languages.tag(lang)).or_default()[at] += 1;
            let _ = match site.path(Route::Thing(ix, lang)) {
                Some(path) => {
                    write!(out, "<td class=\"{word}\"><a href=\"/{}\">{word}</a></td>", path.as_str())
                }
                None => write!(out, "<td class=\"{word}\">{word}</td>"),
            };
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody><tfoot><tr><th scope=\"row\">own · borrowed · hidden</th><td></td><td></td>");
    for lang in languages.all() {
        let [own, borrowed, hidden] = totals.get(languages.tag(lang)).copied().unwrap_or_default();
        let _ = write!(out, "<td>{own} · {borrowed} · {hidden}</td>");
    }
    out.push_str("</tr></tfoot></table></div>");
}

/// Returns the page of the file that was saved last: a card, a page, a tool or a model, in its language.
pub(super) fn saved_page(shown: &Shown) -> Option<String> {
    let site = shown.renderer.as_ref()?.site();
    let languages = &site.kit.config.languages;
    shown.saved.iter().find_map(|path| {
        let parts: Vec<&str> = path.split('/').collect();
        let (id, tag) = match parts.as_slice() {
            ["content", "cards" | "pages", id, name] => (*id, name.strip_suffix(".md").unwrap_or_default()),
            ["content", "tools" | "models", name] => (name.strip_suffix(".toml")?, ""),
            ["locales", tag, "tools" | "models", name] => (name.strip_suffix(".ftl")?, *tag),
            _ => return None,
        };
        let thing = site.kit.things.find(id)?;
        let lang = languages.find(tag).unwrap_or_else(|| site.source(thing));
        Some(format!("/{}", site.path(Route::Thing(thing, lang))?.as_str()))
    })
}

/// Returns the same page in every language: tag and address.
pub(super) fn siblings(shown: &Shown, route: Option<Route>) -> Vec<serde_json::Value> {
    let (Some(renderer), Some(route)) = (&shown.renderer, route) else { return Vec::new() };
    let site = renderer.site();
    let languages = &site.kit.config.languages;
    let all = languages.all().filter_map(|lang| {
        let path = site.path(crate::html::in_language(route, lang))?;
        Some(serde_json::json!({ "lang": languages.tag(lang), "path": format!("/{}", path.as_str()) }))
    });
    all.collect()
}
