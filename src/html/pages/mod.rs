//! Fills the views: one function for each sort of page.

mod blocks;
mod card;
mod frame;
mod languages;
mod lists;
mod model;
mod names;
mod single;
mod terms;
mod tool;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::check::things::{ThingIx, ThingKind};
use crate::diag::finding::{Finding, Found};
use crate::html::feeds;
use crate::html::links::Here;
use crate::html::theme::Templates;
use crate::html::view::SidebarItem;
use crate::model::Site;
use crate::model::order::PhaseIx;
use crate::model::route::Route;

/// A site with its templates compiled and what many pages share.
pub struct Renderer {
    site: Arc<Site>,
    templates: Templates,
    /// Items of side lists, by language and phase; made when first asked for.
    sides: Vec<Vec<Vec<OnceLock<Arc<Side>>>>>,
    /// Brand and foot, by language and folder; for pages that are not in the navigation themselves.
    shared: RwLock<BTreeMap<(Lang, String), SharedMarkup>>,
}

/// Brand and foot of pages.
type SharedMarkup = (Arc<str>, Arc<str>);

/// The cards of a phase as items of a side list.
pub(super) struct Side {
    /// For each card: the item as others see it, and as its own page does.
    items: Vec<(ThingIx, String, String)>,
}

type Filled = Result<Vec<u8>, Box<Finding>>;

impl Renderer {
    /// Compiles the templates of a site; no value when one can not be used.
    pub fn new(site: Arc<Site>) -> Found<Option<Self>> {
        let mut findings = Vec::new();
        let templates = Templates::new(&site).take(&mut findings);
        let value = templates.map(|templates| {
            let phases = || -> Vec<Vec<OnceLock<Arc<Side>>>> {
                let processes = site.kit.processes.iter();
                processes.map(|it| it.phases.iter().map(|_| OnceLock::new()).collect()).collect()
            };
            let sides = site.kit.config.languages.all().map(|_| phases()).collect();
            Self { site, templates, sides, shared: RwLock::default() }
        });
        Found { value, findings }
    }

    /// Returns the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Returns the templates.
    pub fn templates(&self) -> &Templates {
        &self.templates
    }

    fn here<'a>(&'a self, lang: Lang, path: &'a OutPath) -> Here<'a> {
        Here { site: &self.site, lang, path }
    }

    /// Returns brand and foot of a page.
    pub(super) fn shared(&self, here: &Here<'_>, route: Route) -> Result<SharedMarkup, Box<Finding>> {
        let make = || -> Result<SharedMarkup, Box<Finding>> {
            let view = frame::shared(here);
            let brand = self.templates.fill_part("parts/brand.html", &view)?;
            Ok((brand.into(), self.templates.fill_part("parts/foot.html", &view)?.into()))
        };
        let is_listed = match route {
            Route::Thing(it, _) => matches!(self.site.kit.things.get(it).kind, ThingKind::Page(_)),
            _ => true,
        };
        if is_listed {
            return make();
        }
        let folder = here.path.as_str().rfind('/').map_or("", |at| &here.path.as_str()[..at]);
        let key = (here.lang, folder.to_owned());
        let known = self.shared.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let made = make()?;
        let mut shared = self.shared.write().unwrap_or_else(PoisonError::into_inner);
        shared.insert(key, made.clone());
        Ok(made)
    }

    /// All pages of a phase in a language lie in one folder, so their side lists share their addresses.
    pub(super) fn side(&self, here: &Here<'_>, phase: PhaseIx) -> Result<Arc<Side>, Box<Finding>> {
        let cell = &self.sides[here.lang.index()][phase.0][phase.1];
        if let Some(side) = cell.get() {
            return Ok(Arc::clone(side));
        }
        let kit = &self.site.kit;
        let it = &kit.processes[phase.0].phases[phase.1];
        let own = kit.card(it.thing).map(|_| it.thing);
        let mut items = Vec::with_capacity(it.cards.len() + 1);
        for thing in own.into_iter().chain(it.cards.iter().copied()).filter(|it| here.lists(*it)) {
            let (href, _) = here.thing(thing);
            let title = here.phrase(kit.title(thing, here.lang));
            let mut view = SidebarItem { lang: here.tag().to_owned(), title, href, current: false };
            let other = self.templates.fill_part("parts/sidebar_item.html", &view)?;
            view.current = true;
            let current = self.templates.fill_part("parts/sidebar_item.html", &view)?;
            items.push((thing, other, current));
        }
        Ok(Arc::clone(cell.get_or_init(|| Arc::new(Side { items }))))
    }
}

impl Side {
    /// Most items of a side list: a window around the card keeps pages of large phases small.
    const MOST: usize = 50;

    /// Returns the items around a card, and whether there are more.
    pub(super) fn around(&self, card: ThingIx) -> (String, bool) {
        let at = self.items.iter().position(|(it, ..)| *it == card).unwrap_or(0);
        let first = at.saturating_sub(Self::MOST / 2).min(self.items.len().saturating_sub(Self::MOST));
        let shown = &self.items[first..(first + Self::MOST).min(self.items.len())];
        let mut out = String::with_capacity(shown.iter().map(|(_, it, _)| it.len()).sum());
        for (thing, other, current) in shown {
            out.push_str(if *thing == card { current } else { other });
        }
        (out, self.items.len() > shown.len())
    }
}

/// The bytes of a page or file.
#[derive(Debug)]
pub enum Page {
    /// Made just now.
    Made(Vec<u8>),
    /// A file that is there anyway.
    Kept(Arc<[u8]>),
}

impl Page {
    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Made(bytes) => bytes,
            Self::Kept(bytes) => bytes,
        }
    }
}

/// Returns the bytes of a page or file.
pub fn render(renderer: &Renderer, route: Route) -> Found<Page> {
    let site = renderer.site();
    let page = |filled: Filled| match filled {
        Ok(bytes) => Found::clean(Page::Made(bytes)),
        Err(finding) => Found { value: Page::Made(Vec::new()), findings: vec![*finding] },
    };
    let Some(path) = site.path(route) else { return Found::clean(Page::Made(Vec::new())) };
    match route {
        Route::Choice => page(single::choice(renderer, path)),
        Route::NotFound => page(single::not_found(renderer)),
        Route::Lasting(thing) => page(single::lasting(renderer, thing, path)),
        Route::Redirect(at) => page(single::redirect(renderer, at, path)),
        Route::Home(lang) => page(lists::home(renderer, &renderer.here(lang, path))),
        Route::Cards(lang) => page(lists::cards(renderer, &renderer.here(lang, path))),
        Route::Tools(lang) => page(names::tools(renderer, &renderer.here(lang, path))),
        Route::Models(lang) => page(names::models(renderer, &renderer.here(lang, path))),
        Route::Languages(thing) => page(languages::script(renderer, thing)),
        Route::Glossary(lang) => page(terms::glossary(renderer, &renderer.here(lang, path))),
        Route::Index(lang) => page(terms::index(renderer, &renderer.here(lang, path))),
        Route::Thing(thing, lang) => {
            let here = renderer.here(lang, path);
            page(match site.kit.things.get(thing).kind {
                ThingKind::Card(at) => card::page(renderer, &here, thing, &site.kit.cards[at]),
                ThingKind::Page(at) => card::text(renderer, &here, thing, &site.kit.pages[at]),
                ThingKind::Tool(at) => tool::page(renderer, &here, thing, &site.kit.tools[at]),
                ThingKind::Model(at) => model::page(renderer, &here, thing, &site.kit.models[at]),
                ThingKind::Process(at) => lists::process(renderer, &here, thing, at),
                ThingKind::Phase(process, phase) => lists::phase(renderer, &here, thing, (process, phase)),
            })
        }
        Route::Sitemap => Found::clean(Page::Made(feeds::sitemap(site).into_bytes())),
        Route::Robots => Found::clean(Page::Made(feeds::robots(site).into_bytes())),
        Route::Asset(at) => Found::clean(Page::Kept(Arc::clone(&site.assets.list[at as usize].bytes))),
        Route::Picture(file) | Route::Static(file) => {
            Found::clean(Page::Kept(site.tree.file(file).content.shared()))
        }
    }
}
