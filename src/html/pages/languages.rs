//! The script with a worksheet's page in every language, so that answers stay when the language changes.

use serde_json::{Value, json};

use crate::check::things::{ThingIx, ThingKind};
use crate::html::pages::{Filled, Renderer, tool};
use crate::model::route::Route;

/// Returns the script: it hands `window.arkkiPages` the body and title of the page in each language.
pub(super) fn script(renderer: &Renderer, thing: ThingIx) -> Filled {
    let site = renderer.site();
    let ThingKind::Tool(at) = site.kit.things.get(thing).kind else { return Ok(Vec::new()) };
    let mut pages = Vec::new();
    for lang in site.kit.config.languages.all() {
        let Some(path) = site.path(Route::Thing(thing, lang)) else { continue };
        let here = renderer.here(lang, path);
        let bytes = tool::page(renderer, &here, thing, &site.kit.tools[at])?;
        let text = String::from_utf8_lossy(&bytes);
        pages.push(json!({
            "lang": here.tag(),
            "dir": site.kit.config.languages.get(lang).direction.as_str(),
            "path": path.as_str(),
            "title": between(&text, "<title>", "</title>"),
            "style": between(&text, "<style data-sheet-style>", "</style>"),
            "body": between(&text, "<body>", LAST),
        }));
    }
    Ok(format!("window.arkkiPages = {};\n", Value::from(pages)).into_bytes())
}

/// The end of what is shown: the last one of its kind, whatever texts before it say.
const LAST: &str = "</body>";

/// Returns what stands between the first opening tag and the closing one that belongs to it.
fn between<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    let from = text.find(open).map_or(text.len(), |it| it + open.len());
    // A drawing in the page has a title too; only the body ends with the page.
    let end = if close == LAST { text[from..].rfind(close) } else { text[from..].find(close) };
    &text[from..end.map_or(text.len(), |it| from + it)]
}
