//! All pages of a kit.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::fingerprint;
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::span::FileId;
use crate::base::tree::SourceTree;
use crate::check::kit::Kit;
use crate::check::things::{Shown, Thing, ThingIx, ThingKind};
use crate::l10n::{Sources, State, Unit, state};
use crate::load::facts::Status;
use crate::load::pictures::Picture;
use crate::model::assets::Assets;
use crate::model::belongs::Belongs;
use crate::model::facets;
use crate::model::findable;
use crate::model::order::Order;
use crate::model::prints::Prints;
use crate::model::route::Route;

/// Everything there is to publish. A copy costs little.
///
/// Invariant: every route stands once, no two have one path.
#[derive(Clone)]
pub struct Site {
    /// What it is made of.
    pub kit: Kit,
    /// The kit's files.
    pub tree: Arc<SourceTree>,
    /// Every page and file, by path.
    pub routes: Arc<[(Route, OutPath)]>,
    /// Cards in processes.
    pub order: Arc<Order>,
    /// Files of the theme.
    pub assets: Arc<Assets>,
    /// Addresses of pictures.
    pub pictures: Arc<BTreeMap<FileId, OutPath>>,
    /// Cards that a language lists, sorted as it sorts.
    pub cards: Arc<[Vec<ThingIx>]>,
    /// Worksheets that a language lists, sorted as it sorts.
    pub tools: Arc<[Vec<ThingIx>]>,
    /// Models that a language lists, sorted as it sorts.
    pub models: Arc<[Vec<ThingIx>]>,
    /// Worksheets and models of each card.
    pub belongs: Arc<Belongs>,
    /// By what lists of cards can be narrowed: `facet:term` with blanks between, by the numbers of things.
    pub terms: Arc<[Box<str>]>,
    /// Print files; none where they are left out.
    pub prints: Prints,
    /// Lasting addresses, by the numbers of things.
    lasting: Arc<[OutPath]>,
    /// Paths of what is no thing.
    paths: Arc<BTreeMap<Route, OutPath>>,
}

impl Site {
    /// Lays out the pages of a kit, with print files or without.
    pub fn new(kit: Kit, tree: Arc<SourceTree>, with_prints: bool) -> Self {
        let order = Order::new(&kit);
        let assets = Assets::new(&kit.theme, &tree);
        let pictures = pictures(&kit, &tree);
        let cards = sorted(&kit, |it| matches!(it, ThingKind::Card(_)));
        let tools = sorted(&kit, |it| matches!(it, ThingKind::Tool(_)));
        let models = sorted(&kit, |it| matches!(it, ThingKind::Model(_)));
        let belongs = Belongs::new(&kit);
        let paths = paths(&kit, &assets, &pictures);
        let terms = kit.things.all().map(|(ix, _)| terms(&kit, &order, ix)).collect();
        let lasting: Vec<OutPath> =
            kit.things.list.iter().map(|it| OutPath::new(&format!("q/{}.html", it.id))).collect();
        let prints = if with_prints { Prints::new(&kit) } else { Prints::default() };
        let things = kit.things.all().flat_map(|(ix, thing)| {
            let of_language = kit.config.languages.all();
            let own =
                of_language.filter_map(move |lang| Some((Route::Thing(ix, lang), thing_path(thing, lang)?)));
            own.chain([(Route::Lasting(ix), &lasting[ix.index()])])
        });
        let others = paths.iter().map(|(route, path)| (*route, path));
        let printed = prints.all().iter().zip(0..).map(|((_, path), at)| (Route::Print(at), path));
        let mut routes: Vec<(Route, OutPath)> =
            others.chain(things).chain(printed).map(|(route, path)| (route, path.clone())).collect();
        routes.sort_by(|a, b| a.1.cmp(&b.1));
        Self {
            kit,
            tree,
            routes: routes.into(),
            order: Arc::new(order),
            assets: Arc::new(assets),
            pictures: Arc::new(pictures),
            cards,
            tools,
            models,
            belongs: Arc::new(belongs),
            terms,
            prints,
            lasting: lasting.into(),
            paths: Arc::new(paths),
        }
    }

    /// The same site with other texts in some cards; `lists` tells whether lists show them in other words.
    pub fn with_texts(&self, kit: Kit, tree: Arc<SourceTree>, lists: bool) -> Self {
        let cards =
            if lists { sorted(&kit, |it| matches!(it, ThingKind::Card(_))) } else { Arc::clone(&self.cards) };
        Self { kit, tree, cards, ..self.clone() }
    }

    /// Returns the route at a path.
    pub fn route(&self, path: &str) -> Option<Route> {
        let at = self.routes.binary_search_by(|it| it.1.as_str().cmp(path)).ok()?;
        Some(self.routes[at].0)
    }

    /// Returns the path of a page or file, if the site has it.
    pub fn path(&self, route: Route) -> Option<&OutPath> {
        match route {
            Route::Thing(thing, lang) => thing_path(self.kit.things.get(thing), lang),
            Route::Lasting(thing) => self.lasting.get(thing.index()),
            Route::Print(at) => self.prints.get(at).map(|it| &it.1),
            Route::Choice
            | Route::Home(_)
            | Route::Cards(_)
            | Route::Tools(_)
            | Route::Models(_)
            | Route::Languages(_)
            | Route::Glossary(_)
            | Route::Index(_)
            | Route::Coverage(_)
            | Route::Search(_)
            | Route::SearchIndex(_)
            | Route::SearchTexts(..)
            | Route::Redirect(_)
            | Route::NotFound
            | Route::Sitemap
            | Route::Robots
            | Route::Asset(_)
            | Route::Picture(_)
            | Route::Static(_) => self.paths.get(&route),
        }
    }

    /// Returns the absolute address of a path, where the kit has a base address.
    pub fn absolute(&self, path: &OutPath) -> Option<String> {
        let base = self.kit.config.base_address.as_ref()?;
        // A folder's page is known by its folder.
        let path = path.as_str().strip_suffix("index.html").unwrap_or(path.as_str());
        Some(format!("{base}{path}"))
    }

    /// Returns where translations and their sources stand.
    pub fn sources(&self) -> Sources<'_> {
        let kit = &self.kit;
        Sources {
            languages: &kit.config.languages,
            cards: &kit.cards,
            pages: &kit.pages,
            tools: &kit.tools,
            models: &kit.models,
            word_files: &kit.word_files,
            tree: &self.tree,
        }
    }

    /// Returns what of a thing's translation is older than its source.
    pub fn stale(&self, thing: ThingIx, lang: Lang) -> Vec<Unit> {
        let Some(records) = self.kit.records.get(&lang) else { return Vec::new() };
        let sources = self.sources();
        let mut units = match self.kit.things.get(thing).kind {
            ThingKind::Card(at) => sources.card(&self.kit.cards[at], lang),
            ThingKind::Page(at) => sources.page(&self.kit.pages[at], lang),
            ThingKind::Tool(at) => sources.defined("tools", &self.kit.tools[at], lang),
            ThingKind::Model(at) => sources.defined("models", &self.kit.models[at], lang),
            ThingKind::Process(_) | ThingKind::Phase(..) => Vec::new(),
        };
        units.retain(|it| state::of(it, Some(records)) == State::Stale);
        units
    }

    /// Returns the language in which a thing was first written.
    pub fn source(&self, thing: ThingIx) -> Lang {
        match self.kit.things.get(thing).kind {
            ThingKind::Card(at) => self.kit.cards[at].source,
            ThingKind::Page(at) => self.kit.pages[at].source,
            ThingKind::Tool(at) => self.kit.tools[at].source,
            ThingKind::Model(at) => self.kit.models[at].source,
            ThingKind::Process(_) | ThingKind::Phase(..) => self.kit.config.languages.source,
        }
    }

    /// Returns the languages in which a thing has a text of its own.
    pub fn own_languages(&self, thing: ThingIx) -> impl Iterator<Item = Lang> + '_ {
        let shown = &self.kit.things.get(thing).shown;
        self.kit.config.languages.all().filter(move |it| shown[it.index()] == Shown::Own)
    }
}

/// Returns things as each language sorts them.
fn sorted(kit: &Kit, is_one: fn(ThingKind) -> bool) -> Arc<[Vec<ThingIx>]> {
    kit.config.languages.all().map(|it| sorted_in(kit, it, is_one)).collect()
}

fn sorted_in(kit: &Kit, lang: Lang, is_one: fn(ThingKind) -> bool) -> Vec<ThingIx> {
    let formats = kit.words.formats(lang);
    let mut titled: Vec<(String, ThingIx)> = kit
        .things
        .all()
        .filter(|(_, it)| {
            is_one(it.kind) && it.status != Status::Retired && it.shown[lang.index()] != Shown::Hidden
        })
        .map(|(ix, _)| (kit.title(ix, lang).text, ix))
        .collect();
    titled.sort_by(|a, b| formats.compare(&a.0, &b.0));
    titled.into_iter().map(|(_, ix)| ix).collect()
}

fn pictures(kit: &Kit, tree: &SourceTree) -> BTreeMap<FileId, OutPath> {
    let of_cards = kit.cards.iter().map(|it| &it.pictures);
    let of_pages = kit.pages.iter().map(|it| &it.pictures);
    let files = |it: &Picture| it.common.into_iter().chain(it.own.values().copied()).collect::<Vec<_>>();
    of_cards
        .chain(of_pages)
        .flat_map(|it| it.values())
        .flat_map(files)
        .map(|it| {
            let file = tree.file(it.file);
            let name = file.path.as_str().rsplit('/').next().unwrap_or_default();
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
            let stem = crate::base::id::propose(stem);
            let hash = fingerprint::hex(file.content.bytes(), 10);
            (it.file, OutPath::new(&format!("media/{stem}-{hash}.{ending}")))
        })
        .collect()
}

fn terms(kit: &Kit, order: &Order, thing: ThingIx) -> Box<str> {
    let mut out = String::new();
    let mut add = |facet: &str, term: &str| {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(facet);
        out.push(':');
        out.push_str(term);
    };
    if let Some(card) = kit.card(thing) {
        facets::each(card, &mut add);
    }
    for (process, phase) in order.places.get(&thing).into_iter().flatten() {
        add("phase", &kit.things.get(kit.processes[*process].phases[*phase].thing).id);
    }
    out.into()
}

/// Returns the page of a thing in a language; what is withdrawn has none.
fn thing_path(thing: &Thing, lang: Lang) -> Option<&OutPath> {
    thing.path(lang).filter(|_| thing.status != Status::Retired)
}

/// Returns the paths of all that is no thing.
fn paths(kit: &Kit, assets: &Assets, pictures: &BTreeMap<FileId, OutPath>) -> BTreeMap<Route, OutPath> {
    let languages = &kit.config.languages;
    let mut out = BTreeMap::new();
    let mut add = |route: Route, path: String| {
        out.insert(route, OutPath::new(&path));
    };
    add(Route::Choice, "index.html".into());
    add(Route::NotFound, "404.html".into());
    // A kit's own `robots.txt` goes before the program's.
    if !kit.statics.iter().any(|(path, _)| path.as_ref() == "robots.txt") {
        add(Route::Robots, "robots.txt".into());
    }
    if kit.config.base_address.is_some() {
        add(Route::Sitemap, "sitemap.xml".into());
    }
    let (has_tools, has_models) = kit.things.has_tools_and_models();
    for lang in languages.all() {
        let tag = languages.tag(lang);
        add(Route::Home(lang), format!("{tag}/index.html"));
        add(Route::Cards(lang), format!("{tag}/cards/index.html"));
        if has_tools {
            add(Route::Tools(lang), format!("{tag}/tools/index.html"));
        }
        if has_models {
            add(Route::Models(lang), format!("{tag}/models/index.html"));
        }
        add(Route::Glossary(lang), format!("{tag}/glossary/index.html"));
        add(Route::Index(lang), format!("{tag}/index-a-z.html"));
        add(Route::Search(lang), format!("search/{tag}.js"));
        add(Route::SearchIndex(lang), format!("search/{tag}-index.js"));
        for part in 0..findable::parts(kit, lang) {
            add(Route::SearchTexts(lang, part), format!("search/{tag}-{part}.js"));
        }
        if kit.config.book.kit.coverage {
            add(Route::Coverage(lang), format!("{tag}/translations.html"));
        }
    }
    for (ix, thing) in kit.things.all() {
        if matches!(thing.kind, ThingKind::Tool(_)) && thing.status != Status::Retired {
            add(Route::Languages(ix), format!("sheets/{}.js", thing.id));
        }
    }
    for (at, redirect) in kit.redirects.iter().enumerate() {
        add(Route::Redirect(u32::try_from(at).unwrap_or(u32::MAX)), redirect.from.as_str().to_owned());
    }
    for (at, asset) in assets.list.iter().enumerate() {
        add(Route::Asset(u32::try_from(at).unwrap_or(u32::MAX)), asset.path.as_str().to_owned());
    }
    // Two pictures with the same bytes and name are one file of the site.
    let mut seen = std::collections::BTreeSet::new();
    for (file, path) in pictures.iter().filter(|(_, path)| seen.insert((*path).clone())) {
        add(Route::Picture(*file), path.as_str().to_owned());
    }
    for (path, file) in kit.statics.iter() {
        add(Route::Static(*file), path.to_string());
    }
    out
}
