//! Fills the views: one function for each sort of page.

mod blocks;
mod card;
mod coverage;
mod frame;
mod languages;
mod lists;
mod model;
mod names;
mod parts;
mod search;
mod single;
mod terms;
mod tiles;
mod tool;

pub use frame::in_language;

use std::sync::Arc;

use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::check::things::ThingKind;
use crate::diag::finding::{Finding, Found};
use crate::html::feeds;
use crate::html::links::Here;
use crate::html::pages::parts::Known;
use crate::html::theme::Templates;
use crate::model::Site;
use crate::model::route::Route;

/// A site with its templates compiled and what many pages share.
pub struct Renderer {
    site: Arc<Site>,
    templates: Arc<Templates>,
    known: Arc<Known>,
}

type Filled = Result<Vec<u8>, Box<Finding>>;

impl Renderer {
    /// Compiles the templates of a site; no value when one can not be used.
    pub fn new(site: Arc<Site>) -> Found<Option<Self>> {
        let mut findings = Vec::new();
        let templates = Templates::new(&site).take(&mut findings);
        let value = templates.map(|templates| {
            let known = Arc::new(Known::new(&site));
            Self { site, templates: Arc::new(templates), known }
        });
        Found { value, findings }
    }

    /// The same templates for a site with other cards, which `lists` show otherwise or not.
    pub fn with_site(&self, site: Arc<Site>, lists: bool) -> Self {
        let known = if lists { Arc::new(Known::new(&site)) } else { Arc::clone(&self.known) };
        Self { site, templates: Arc::clone(&self.templates), known }
    }

    /// Returns the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Returns the site, to be held by others too.
    pub fn shared_site(&self) -> Arc<Site> {
        Arc::clone(&self.site)
    }

    /// Returns the templates.
    pub fn templates(&self) -> &Templates {
        &self.templates
    }

    fn known(&self) -> &Known {
        &self.known
    }

    fn here<'a>(&'a self, lang: Lang, path: &'a OutPath) -> Here<'a> {
        Here { site: &self.site, lang, path }
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
        Route::Search(lang) => page(search::dialog(renderer, &renderer.here(lang, path))),
        Route::SearchIndex(lang) => Found::clean(Page::Made(search::index(site, lang))),
        Route::SearchTexts(lang, part) => Found::clean(Page::Made(crate::search::texts(site, lang, part))),
        Route::Coverage(lang) => page(coverage::page(renderer, &renderer.here(lang, path))),
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
        // Made by `print`, which stands above.
        Route::Print(_) => Found::clean(Page::Made(Vec::new())),
        Route::Picture(file) | Route::Static(file) => {
            Found::clean(Page::Kept(site.tree.file(file).content.shared()))
        }
    }
}
