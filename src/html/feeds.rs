//! `sitemap.xml` and `robots.txt`.

use std::fmt::Write as _;

use crate::base::lang::Lang;
use crate::check::things::{ThingIx, ThingKind};
use crate::html::escape;
use crate::load::facts::Status;
use crate::model::Site;
use crate::model::route::Route;

/// Returns the sitemap: pages in their own languages, each with its true siblings.
pub(super) fn sitemap(site: &Site) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let all: Vec<Lang> = site.kit.config.languages.all().collect();
    let fixed: [fn(Lang) -> Route; 7] = [
        Route::Home,
        Route::Cards,
        Route::Tools,
        Route::Models,
        Route::Glossary,
        Route::Index,
        Route::Coverage,
    ];
    let first = all.first().copied();
    // A kit without worksheets has no list of them.
    for route in fixed.into_iter().filter(|it| first.is_some_and(|lang| site.path(it(lang)).is_some())) {
        group(site, &all, &|lang| route(lang), Some(Route::Choice), None, &mut out);
    }
    for (ix, thing) in site.kit.things.all() {
        if matches!(thing.status, Status::Retired | Status::Draft) {
            continue;
        }
        let own: Vec<Lang> = site.own_languages(ix).collect();
        let default = Some(Route::Thing(ix, site.source(ix)));
        group(site, &own, &|lang| Route::Thing(ix, lang), default, updated(site, ix), &mut out);
    }
    out.push_str("</urlset>\n");
    out
}

fn updated(site: &Site, thing: ThingIx) -> Option<&str> {
    let kit = &site.kit;
    let own = match kit.things.get(thing).kind {
        ThingKind::Card(at) => kit.cards[at].facts.updated.as_ref(),
        ThingKind::Page(at) => kit.pages[at].facts.updated.as_ref(),
        ThingKind::Tool(at) => kit.tools[at].facts.updated.as_ref(),
        ThingKind::Model(at) => kit.models[at].facts.updated.as_ref(),
        ThingKind::Process(_) | ThingKind::Phase(..) => None,
    };
    own.or(kit.config.book.kit.updated.as_ref()).map(|it| it.get_ref().as_str())
}

fn group(
    site: &Site,
    langs: &[Lang],
    route: &dyn Fn(Lang) -> Route,
    default: Option<Route>,
    updated: Option<&str>,
    out: &mut String,
) {
    let address = |route: Route| site.path(route).and_then(|it| site.absolute(it));
    let pages: Vec<(Lang, String)> =
        langs.iter().filter_map(|it| Some((*it, address(route(*it))?))).collect();
    let mut alternates = String::new();
    if pages.len() > 1 {
        for (lang, href) in &pages {
            alternate(site.kit.config.languages.tag(*lang), href, &mut alternates);
        }
        if let Some(href) = default.and_then(address) {
            alternate("x-default", &href, &mut alternates);
        }
    }
    // The choice of languages is a page of its own, listed with the home pages.
    let home = pages.first().map(|(lang, _)| route(*lang)).filter(|it| matches!(it, Route::Home(_)));
    let choice = home.and_then(|_| address(Route::Choice));
    for href in choice.iter().chain(pages.iter().map(|(_, href)| href)) {
        out.push_str("<url><loc>");
        escape::add(href, out);
        out.push_str("</loc>");
        if let Some(date) = updated {
            let _ = write!(out, "<lastmod>{date}</lastmod>");
        }
        out.push_str(&alternates);
        out.push_str("</url>\n");
    }
}

fn alternate(lang: &str, href: &str, out: &mut String) {
    let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"");
    escape::add(href, out);
    out.push_str("\"/>");
}

/// Returns `robots.txt`: everything may be read.
pub(super) fn robots(site: &Site) -> String {
    let mut out = String::from("User-agent: *\nAllow: /\n");
    if let Some(address) = site.path(Route::Sitemap).and_then(|it| site.absolute(it)) {
        let _ = writeln!(out, "Sitemap: {address}");
    }
    out
}
