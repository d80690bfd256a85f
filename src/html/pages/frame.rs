//! What stands around the content of every page.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::check::things::{Shown, ThingIx, ThingKind};
use crate::diag::finding::Finding;
use crate::html::facts;
use crate::html::links::Here;
use crate::html::pages::Renderer;
use crate::html::pages::parts::FolderParts;
use crate::html::view::{
    Alternate, Borrowed, Frame, LanguageLink, Link, Markup, Phrase, Shared, Stale, StalePart,
};
use crate::l10n::units;
use crate::load::defined::OwnWords;
use crate::load::facts::Status;
use crate::markdown::plain;
use crate::model::route::Route;
use crate::sheet::blocks;
use crate::words::keys;

/// What a page says of itself to its frame.
pub(super) struct Subject<'a> {
    /// The page's route in the language of the page.
    pub route: Route,
    /// Its title; the home page has none of its own.
    pub title: Option<Phrase>,
    /// Its description; the kit's if empty.
    pub description: String,
    /// Links between the home page and the page itself, as markup.
    pub trail: String,
    /// The source file that a reader could suggest a change of.
    pub source: Option<&'a str>,
}

/// Returns the route of the same page in another language.
pub fn in_language(route: Route, lang: Lang) -> Route {
    match route {
        Route::Home(_) => Route::Home(lang),
        Route::Cards(_) => Route::Cards(lang),
        Route::Tools(_) => Route::Tools(lang),
        Route::Models(_) => Route::Models(lang),
        Route::Glossary(_) => Route::Glossary(lang),
        Route::Index(_) => Route::Index(lang),
        Route::Coverage(_) => Route::Coverage(lang),
        Route::Thing(thing, _) => Route::Thing(thing, lang),
        other => other,
    }
}

/// Returns the languages in which a page is an original or a translation, not borrowed.
pub(super) fn true_languages(here: &Here<'_>, route: Route) -> Vec<Lang> {
    let languages = here.site.kit.config.languages.all();
    match route {
        Route::Thing(thing, _) => here.site.own_languages(thing).collect(),
        _ => languages.collect(),
    }
}

/// Returns what the pages of a folder share; `current` in the navigation is the page itself.
pub(super) fn shared(here: &Here<'_>) -> Shared {
    let kit = here.message("kit", &[]);
    Shared {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        home: here.href(Route::Home(here.lang)).unwrap_or_default(),
        kit_short: short(here, &kit),
        kit,
        nav: navigation(here),
        search: here.href(Route::Search(here.lang)).unwrap_or_default(),
        index: here.href(Route::Index(here.lang)).unwrap_or_default(),
        licence: facts::licence(here.voice(), None),
    }
}

fn short(here: &Here<'_>, kit: &Phrase) -> Phrase {
    match here.message("kit.short", &[]) {
        it if it.text.is_empty() => kit.clone(),
        it => it,
    }
}

/// Returns the frame of a thing's page; `trail` and `source` as in a `Subject`.
pub(super) fn of_thing(
    renderer: &Renderer,
    here: &Here<'_>,
    thing: ThingIx,
    trail: String,
    source: Option<&str>,
) -> Result<Frame, Box<Finding>> {
    let kit = &here.site.kit;
    let route = Route::Thing(thing, here.lang);
    let title = Some(here.phrase(kit.title(thing, here.lang)));
    let description = kit.one_line(thing, here.lang).text;
    let subject = Subject { route, title, description, trail, source };
    frame(renderer, here, &*renderer.folder(here, route)?, subject)
}

/// Returns the frame of a page.
pub(super) fn frame(
    renderer: &Renderer,
    here: &Here<'_>,
    folder: &FolderParts,
    subject: Subject<'_>,
) -> Result<Frame, Box<Finding>> {
    let site = here.site;
    let kit = &site.kit;
    let languages = &kit.config.languages;
    let kit_title = here.message("kit", &[]);
    let kit_short = short(here, &kit_title);
    let thing = match subject.route {
        Route::Thing(thing, _) => Some(thing),
        _ => None,
    };
    let from = thing.and_then(|it| match kit.things.get(it).shown[here.lang.index()] {
        Shown::Borrowed(from) => Some(from),
        Shown::Own | Shown::Hidden => None,
    });
    let title = match &subject.title {
        Some(it) => format!("{} · {}", it.text, kit_short.text),
        None => kit_title.text.clone(),
    };
    let description = if subject.description.is_empty() {
        here.message("kit.one-line", &[]).text
    } else {
        subject.description
    };
    let original = from.map_or(subject.route, |it| in_language(subject.route, it));
    let is_draft = thing.is_some_and(|it| kit.things.get(it).status == Status::Draft);
    let trail = match &subject.title {
        Some(_) => format!("{}{}", folder.home, subject.trail),
        None => String::new(),
    };
    let alternates = if from.is_some() || is_draft { Vec::new() } else { alternates(here, subject.route) };
    let links = languages.all().map(|it| language(here, subject.route, it));
    Ok(Frame {
        dir: languages.get(here.lang).direction.as_str(),
        title,
        description,
        kit: kit_title,
        head: Markup(folder.head.clone()),
        assets: Markup(folder.assets.clone()),
        brand: Markup(folder.brand.clone()),
        theme_button: Markup(folder.theme_button.clone()),
        search: Markup(folder.search.clone()),
        foot: Markup(folder.foot.clone()),
        canonical: site.path(original).and_then(|it| site.absolute(it)),
        alternates: Markup(renderer.alternates(here, alternates)?),
        og_locale: og_locale(&languages.get(here.lang).format.to_string()),
        og_type: if matches!(subject.route, Route::Thing(..)) { "article" } else { "website" },
        // The canonical address says enough of a borrowed page, where there is one.
        noindex: is_draft || from.is_some() && site.kit.config.base_address.is_none(),
        languages: Markup(renderer.languages(here, links)?),
        trail: Markup(trail),
        page: subject.title,
        suggest: subject.source.and_then(|it| suggest(here, it)),
        borrowed: from.zip(thing).map(|(from, thing)| borrowed(here, thing, from)),
        stale: thing.filter(|_| from.is_none()).and_then(|it| stale(here, it)),
    })
}

/// `sv` → `sv`, `en-GB` → `en_GB`: Open Graph writes an underscore.
fn og_locale(format: &str) -> String {
    format.replace('-', "_")
}

fn alternates(here: &Here<'_>, route: Route) -> Vec<Alternate> {
    let site = here.site;
    let mut out: Vec<Alternate> = true_languages(here, route)
        .into_iter()
        .filter_map(|it| {
            let path = site.path(in_language(route, it))?;
            let lang = site.kit.config.languages.tag(it).to_owned();
            Some(Alternate { lang, href: site.absolute(path)? })
        })
        .collect();
    if out.len() < 2 {
        return Vec::new();
    }
    // Who speaks none of the languages gets the original, or the choice of languages.
    let default = match route {
        Route::Thing(thing, _) => Route::Thing(thing, site.source(thing)),
        _ => Route::Choice,
    };
    if let Some(href) = site.path(default).and_then(|it| site.absolute(it)) {
        out.push(Alternate { lang: "x-default".into(), href });
    }
    out
}

fn language(here: &Here<'_>, route: Route, lang: Lang) -> LanguageLink {
    let language = here.site.kit.config.languages.get(lang);
    let shown = match route {
        Route::Thing(thing, _) => here.site.kit.things.get(thing).shown[lang.index()],
        _ => Shown::Own,
    };
    LanguageLink {
        lang: language.tag.clone(),
        name: language.name.clone(),
        dir: language.direction.as_str(),
        href: here.href(in_language(route, lang)),
        current: lang == here.lang,
        borrowed: matches!(shown, Shown::Borrowed(_)),
    }
}

fn navigation(here: &Here<'_>) -> Vec<Link> {
    let kit = &here.site.kit;
    let mut out = vec![
        here.fixed(Route::Home(here.lang), keys::NAV_HOME),
        here.fixed(Route::Cards(here.lang), keys::NAV_CARDS),
    ];
    if here.site.path(Route::Tools(here.lang)).is_some() {
        out.push(here.fixed(Route::Tools(here.lang), keys::NAV_TOOLS));
    }
    if here.site.path(Route::Models(here.lang)).is_some() {
        out.push(here.fixed(Route::Models(here.lang), keys::NAV_MODELS));
    }
    if !kit.terms.is_empty() {
        out.push(here.fixed(Route::Glossary(here.lang), keys::NAV_GLOSSARY));
    }
    out.push(here.fixed(Route::Index(here.lang), keys::NAV_INDEX));
    out.extend(pages(here));
    if kit.config.book.kit.coverage {
        out.push(here.fixed(Route::Coverage(here.lang), keys::NAV_COVERAGE));
    }
    out
}

/// Returns links to the kit's own pages.
pub(super) fn pages(here: &Here<'_>) -> Vec<Link> {
    let kit = &here.site.kit;
    let listed = kit.pages.iter().filter(|it| it.facts.status != Status::Retired);
    listed
        .filter_map(|it| kit.things.find(&it.id))
        .filter(|it| here.lists(*it))
        .map(|it| {
            let current = here.site.path(Route::Thing(it, here.lang)) == Some(here.path);
            let title = here.phrase(kit.short_title(it, here.lang));
            Link { title, current, ..here.link(it) }
        })
        .collect()
}

/// Returns the name of a language for readers of the page.
pub(super) fn language_name(here: &Here<'_>, lang: Lang) -> Phrase {
    let language = here.site.kit.config.languages.get(lang);
    match here.message(&format!("language-name-{}", language.tag), &[]) {
        // A language the interface has no word for goes by its own name.
        it if it.text.is_empty() => Phrase { text: language.name.clone(), lang: Some(language.tag.clone()) },
        it => it,
    }
}

/// Returns what readers are told of a translation that is older than its source.
fn stale(here: &Here<'_>, thing: ThingIx) -> Option<Stale> {
    let units = here.site.stale(thing, here.lang);
    let source = units.first()?.source;
    let mut parts = Vec::new();
    for unit in &units {
        let part = match unit.parts().1 {
            units::FRONT | "tool" | "model" => {
                StalePart { title: here.word(keys::L10N_FRONT), anchor: String::new() }
            }
            units::LEAD => StalePart { title: here.word(keys::L10N_OPENING), anchor: String::new() },
            name => part(here, thing, name),
        };
        if !part.title.text.is_empty() {
            parts.push(part);
        }
    }
    Some(Stale {
        lang: here.site.kit.config.languages.tag(source).to_owned(),
        parts,
        original: here.href(Route::Thing(thing, source)).unwrap_or_default(),
    })
}

/// Returns a section of a text or a block of a worksheet, with its place on the page.
fn part(here: &Here<'_>, thing: ThingIx, name: &str) -> StalePart {
    let kit = &here.site.kit;
    match kit.things.get(thing).kind {
        ThingKind::Tool(at) => {
            let title = blocks::phrase(here.voice(), &kit.tools[at], &format!("{name}.label"));
            StalePart { title, anchor: format!("part--block-{name}") }
        }
        ThingKind::Card(_) | ThingKind::Page(_) => {
            let headings = kit.text(thing, here.lang).into_iter().flat_map(|it| plain::headings(&it.0.doc));
            let title = headings.filter(|it| &*it.id == name).map(|it| plain::inlines(&it.content)).next();
            StalePart {
                title: Phrase { text: title.unwrap_or_default(), lang: None },
                anchor: name.to_owned(),
            }
        }
        _ => StalePart { title: Phrase::default(), anchor: String::new() },
    }
}

fn borrowed(here: &Here<'_>, thing: ThingIx, from: Lang) -> Borrowed {
    let kit = &here.site.kit;
    let language = kit.config.languages.get(from);
    let name = language_name(here, from);
    let wanted = kit.text(thing, here.lang).map(|(text, _)| {
        let path = here.site.tree.file(text.file).path.as_str();
        let folder = path.rfind('/').map_or("", |at| &path[..=at]);
        format!("{folder}{}.md", here.tag())
    });
    Borrowed {
        lang: language.tag.clone(),
        language: name,
        translate: wanted.and_then(|it| suggest(here, &it)),
        original: here.href(Route::Thing(thing, from)).unwrap_or_default(),
    }
}

/// Returns the file of words that readers of a page see, for suggesting a change.
pub(super) fn own_source(here: &Here<'_>, words: &BTreeMap<Lang, OwnWords>) -> Option<String> {
    let own = words.get(&here.lang).or_else(|| words.values().next())?;
    Some(here.site.tree.file(own.file).path.as_str().to_owned())
}

fn suggest(here: &Here<'_>, path: &str) -> Option<String> {
    let pattern = here.site.kit.config.book.kit.suggest.as_ref()?;
    Some(pattern.get_ref().replace("{path}", path))
}

/// Returns the file of words that a page made from messages comes from.
pub(super) fn word_file(here: &Here<'_>, name: &str) -> String {
    format!("locales/{}/{name}.ftl", here.tag())
}
