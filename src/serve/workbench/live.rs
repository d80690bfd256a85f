//! The page on which readers meet a text.

use crate::base::lang::Lang;
use crate::model::Site;
use crate::model::route::Route;
use crate::serve::workbench::desk::Desk;

/// Returns the address of the page that shows a text in a language; none where the site has none.
pub(super) fn page(desk: &Desk, lang: Lang, owner: &str, names: &[&str]) -> Option<String> {
    let site = desk.shown.renderer.as_ref()?.site();
    // The site may be an older one, of other languages.
    let lang = site.kit.config.languages.find(desk.tag(lang))?;
    let path = |route: Route| Some(format!("/{}", site.path(route)?.as_str()));
    match owner.split_once('/') {
        Some((_, id)) => {
            let thing = site.kit.things.find(id.strip_suffix(".ftl").unwrap_or(id))?;
            path(Route::Thing(thing, lang))
        }
        None if owner == "glossary.ftl" => path(Route::Glossary(lang)),
        None if owner == "kit.ftl" => {
            named(site, lang, names).and_then(path).or_else(|| path(Route::Home(lang)))
        }
        None => path(Route::Home(lang)),
    }
}

/// The page of a process or phase that the words name.
fn named(site: &Site, lang: Lang, names: &[&str]) -> Option<Route> {
    names.iter().find_map(|it| Some(Route::Thing(site.kit.things.find(it)?, lang)))
}
