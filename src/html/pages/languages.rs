//! The script with a worksheet's page in every language, so that answers stay when the language changes.
//!
//! In: a worksheet. Out: a script with the pages as they are; reading them is left to the browser.

use serde_json::{Value, json};

use crate::check::things::{ThingIx, ThingKind};
use crate::html::pages::{Filled, Renderer, tool};
use crate::model::route::Route;

/// Returns the script: it hands `window.arkkiPages` the language, path and whole text of each page.
pub(super) fn script(renderer: &Renderer, thing: ThingIx) -> Filled {
    let site = renderer.site();
    let ThingKind::Tool(at) = site.kit.things.get(thing).kind else { return Ok(Vec::new()) };
    let mut pages = Vec::new();
    for lang in site.kit.config.languages.all() {
        let Some(path) = site.path(Route::Thing(thing, lang)) else { continue };
        let here = renderer.here(lang, path);
        let page = tool::page(renderer, &here, thing, &site.kit.tools[at])?;
        let html = String::from_utf8(page).expect("templates and views are UTF-8");
        pages.push(json!({ "lang": here.tag(), "path": path.as_str(), "html": html }));
    }
    Ok(format!("window.arkkiPages = {};\n", Value::from(pages)).into_bytes())
}
