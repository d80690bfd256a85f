//! Pages without a language of their own: choice, lasting addresses, old addresses, not found.

use std::sync::Arc;

use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::check::things::ThingIx;
use crate::html::links::Here;
use crate::html::pages::{Filled, Renderer};
use crate::html::view::{Alternate, Choice, ChoicePage, LastingPage, Markup, NotFoundPage, RedirectPage};
use crate::load::facts::Status;
use crate::model::Site;
use crate::model::route::Route;
use crate::words::keys;

fn first(site: &Site) -> String {
    site.kit.config.languages.tag(Lang(0)).to_owned()
}

fn choice_of(site: &Site, lang: Lang, href: String, title: String, one_line: String) -> Choice {
    let language = site.kit.config.languages.get(lang);
    Choice {
        lang: language.tag.clone(),
        name: language.name.clone(),
        dir: language.direction.as_str(),
        href,
        title,
        one_line,
    }
}

fn word(site: &Site, lang: Lang, key: &str) -> String {
    site.kit.words.get(lang, key).map(|it| it.text.to_string()).unwrap_or_default()
}

/// Returns the choice of language.
pub(super) fn choice(renderer: &Renderer, path: &OutPath) -> Filled {
    let site = renderer.site();
    let languages = &site.kit.config.languages;
    let choices = languages.all().filter_map(|lang| {
        let href = path.href(site.path(Route::Home(lang))?);
        let (title, line) = (word(site, lang, "kit"), word(site, lang, "kit.one-line"));
        Some(choice_of(site, lang, href, title, line))
    });
    let mut alternates: Vec<Alternate> = languages
        .all()
        .filter_map(|lang| {
            let href = site.absolute(site.path(Route::Home(lang))?)?;
            Some(Alternate { lang: languages.tag(lang).to_owned(), href })
        })
        .collect();
    let canonical = site.absolute(path);
    if let Some(href) = canonical.clone().filter(|_| alternates.len() > 1) {
        alternates.push(Alternate { lang: "x-default".into(), href });
    }
    let view = ChoicePage {
        lang: first(site),
        root: path.root().to_owned(),
        title: word(site, Lang(0), "kit"),
        choices: choices.collect(),
        canonical,
        alternates,
    };
    renderer.templates().fill("choice.html", &view)
}

/// Returns the lasting address of a thing.
pub(super) fn lasting(renderer: &Renderer, thing: ThingIx, path: &OutPath) -> Filled {
    let site = renderer.site();
    let kit = &site.kit;
    let it = kit.things.get(thing);
    let retired = it.status == Status::Retired;
    let choices = kit.config.languages.all().filter_map(|lang| {
        let route = if retired { Route::Home(lang) } else { Route::Thing(thing, lang) };
        let href = path.href(site.path(route)?);
        let line = if retired { word(site, lang, "kit") } else { kit.one_line(thing, lang).text };
        // A borrowed title would be announced in the wrong language; the language's name is enough.
        let title = kit.title(thing, lang);
        let own = title.lang == lang;
        let (title, line) =
            (if own { title.text } else { String::new() }, if own || retired { line } else { String::new() });
        Some(choice_of(site, lang, href, title, line))
    });
    let view = LastingPage {
        lang: first(site),
        root: path.root().to_owned(),
        title: kit.title(thing, Lang(0)).text,
        id: it.id.to_string(),
        choices: choices.collect(),
        retired,
    };
    renderer.templates().fill("lasting.html", &view)
}

/// Returns the page at an old address.
pub(super) fn redirect(renderer: &Renderer, at: u32, path: &OutPath) -> Filled {
    let site = renderer.site();
    let redirect = &site.kit.redirects[at as usize];
    let lang = redirect.lang.unwrap_or(Lang(0));
    let here = Here { site, lang, path };
    let page = redirect.lang.map(|it| Route::Thing(redirect.to, it));
    let target = page.and_then(|it| site.path(it)).or_else(|| site.path(Route::Lasting(redirect.to)));
    let href = target.map(|it| path.href(it)).unwrap_or_default();
    let view = RedirectPage {
        lang: here.tag().to_owned(),
        root: path.root().to_owned(),
        title: site.kit.title(redirect.to, lang).text,
        href,
        canonical: target.and_then(|it| site.absolute(it)),
    };
    renderer.templates().fill("redirect.html", &view)
}

/// Returns the page for addresses that do not exist; it may be shown at any depth.
pub(super) fn not_found(renderer: &Renderer) -> Filled {
    let site = renderer.site();
    let root = site.kit.config.base_address.as_deref().map_or("/", |it| {
        let rest = it.find("://").map_or(it, |at| &it[at + 3..]);
        rest.find('/').map_or("/", |at| &rest[at..])
    });
    let choices = site.kit.config.languages.all().filter_map(|lang| {
        let href = format!("{root}{}", site.path(Route::Home(lang))?);
        let line = word(site, lang, keys::NOTFOUND_LINE.as_str());
        let title = word(site, lang, keys::NOTFOUND_TITLE.as_str());
        Some(choice_of(site, lang, href, title, line))
    });
    let sheet = site.assets.find("style.css").map(|it| Arc::clone(&it.bytes));
    let sheet = sheet.map(|it| String::from_utf8_lossy(&it).into_owned()).unwrap_or_default();
    let view = NotFoundPage {
        lang: first(site),
        root: root.to_owned(),
        title: word(site, Lang(0), keys::NOTFOUND_TITLE.as_str()),
        choices: choices.collect(),
        style: Markup(inlined(&sheet, root)),
    };
    renderer.templates().fill("404.html", &view)
}

/// Addresses in the sheet are relative to its folder; inline they start at the root. A `</style>` can
/// not end the element early.
fn inlined(sheet: &str, root: &str) -> String {
    sheet.replace("url(\"fonts/", &format!("url(\"{root}assets/fonts/")).replace("</", "<\\/")
}
