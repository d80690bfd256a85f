//! Parts of pages that many pages share: each is filled once and kept as markup.
//!
//! In: a `Renderer` and a page. Out: markup from templates in `parts/`. What a part sees never differs
//! between the pages that share it, so whichever page asks first, the bytes are the same.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::check::things::{ThingIx, ThingKind};
use crate::diag::finding::Finding;
use crate::html::depends::Depends;
use crate::html::escape;
use crate::html::facts;
use crate::html::links::Here;
use crate::html::pages::{Renderer, frame};
use crate::html::view::{
    Alternate, AlternatePart, Crumb, Fact, FactPart, FactValue, Heading, HeadingPart, LanguageLink,
    LanguagePart, Link, Markup, PlacementPart, SideEnds, SidebarItem, SignPart, TileFact,
};
use crate::model::Site;
use crate::model::order::PhaseIx;
use crate::model::route::Route;
use crate::words::keys;

type Made<T> = Result<T, Box<Finding>>;

/// Markup that was made before, by what it depends on.
type Memo<K> = RwLock<BTreeMap<K, Arc<str>>>;

/// Markup by all that it depends on.
type Said = RwLock<FxHashMap<Box<[u8]>, Arc<str>>>;

/// What was made so far.
pub(super) struct Known {
    /// By language: what the pages of a folder share, with the folder.
    folders: Vec<RwLock<BTreeMap<Box<str>, Arc<FolderParts>>>>,
    /// By language, process and phase: what the cards of a phase share.
    phases: Vec<Vec<Vec<OnceLock<Arc<PhaseParts>>>>>,
    /// By language: facts, their signs and headings, by what they say.
    said: Vec<Said>,
    /// By language, phase and folder: the tiles of a phase's cards.
    pub tiles: Memo<(Lang, PhaseIx, Box<str>)>,
    /// By language: what stands below the titles of tiles, by card, phase and way to the root.
    pub tile_texts: Vec<Memo<(ThingIx, Option<PhaseIx>, usize)>>,
}

/// Most facts and headings that are kept in a language: a kit says most of them again and again.
const REMEMBERED: usize = 20_000;

/// Stands for an address in a part that is filled before the address is known. Unicode keeps this character
/// for such uses inside programs: no text has it.
const ADDRESS: &str = "\u{fdd0}";

/// What all pages of a folder share.
pub(super) struct FolderParts {
    /// `parts/head.html`
    pub head: String,
    /// `parts/assets.html`
    pub assets: String,
    /// `parts/brand.html`
    pub brand: String,
    /// `parts/theme_button.html`
    pub theme_button: String,
    /// `parts/search_button.html`
    pub search: String,
    /// `parts/foot.html`
    pub foot: String,
    /// The home page as the first of the links above a page.
    pub home: String,
    /// The list of all cards as one of those links.
    pub cards: String,
}

/// What the pages of a phase's cards share: they lie in one folder.
pub(super) struct PhaseParts {
    /// `parts/placement.html`
    pub placement: String,
    /// The process as one of the links above a page.
    pub process: String,
    /// The phase as one of the links above a page.
    pub phase: String,
    head: String,
    foot: String,
    items: Vec<SideItem>,
}

/// A card in a side list: as others see it, and as its own page does.
struct SideItem {
    thing: ThingIx,
    other: String,
    current: String,
}

/// Where a fact stands.
#[derive(Clone, Copy)]
pub(super) enum FactPlace {
    /// In the ruled boxes of a card's page.
    Page,
    /// On a card in a list.
    Tile,
}

impl Known {
    /// Makes room for the parts of a site.
    pub fn new(site: &Site) -> Self {
        let languages = &site.kit.config.languages;
        let phases = || -> Vec<Vec<OnceLock<Arc<PhaseParts>>>> {
            let processes = site.kit.processes.iter();
            processes.map(|it| it.phases.iter().map(|_| OnceLock::new()).collect()).collect()
        };
        Self {
            folders: languages.all().map(|_| RwLock::default()).collect(),
            phases: languages.all().map(|_| phases()).collect(),
            said: languages.all().map(|_| RwLock::default()).collect(),
            tiles: RwLock::default(),
            tile_texts: languages.all().map(|_| RwLock::default()).collect(),
        }
    }
}

impl Renderer {
    /// Returns what a page shares with its folder.
    pub(super) fn folder(&self, here: &Here<'_>, route: Route) -> Made<Arc<FolderParts>> {
        // These are in the navigation themselves, which marks them.
        let is_listed = match route {
            Route::Thing(it, _) => matches!(self.site().kit.things.get(it).kind, ThingKind::Page(_)),
            _ => true,
        };
        if is_listed {
            return Ok(Arc::new(self.folder_parts(here)?));
        }
        let folder = here.path.folder();
        let all = &self.known().folders[here.lang.index()];
        let known = all.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(parts) = known.get(folder) {
            return Ok(Arc::clone(parts));
        }
        drop(known);
        let parts = Arc::new(self.folder_parts(here)?);
        all.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into(), Arc::clone(&parts));
        Ok(parts)
    }

    fn folder_parts(&self, here: &Here<'_>) -> Made<FolderParts> {
        let view = frame::shared(here);
        let fill = |name: &str| self.templates().fill_part(name, &view);
        Ok(FolderParts {
            head: fill("parts/head.html")?,
            assets: fill("parts/assets.html")?,
            brand: fill("parts/brand.html")?,
            theme_button: fill("parts/theme_button.html")?,
            search: fill("parts/search_button.html")?,
            foot: fill("parts/foot.html")?,
            home: self.crumb(here, here.fixed(Route::Home(here.lang), keys::NAV_HOME))?,
            cards: self.crumb(here, here.fixed(Route::Cards(here.lang), keys::NAV_CARDS))?,
        })
    }

    /// Returns one of the links above a page.
    pub(super) fn crumb(&self, here: &Here<'_>, link: Link) -> Made<String> {
        let (lang, root) = (here.tag().to_owned(), here.path.root().to_owned());
        let view = Crumb { lang, root, title: link.title, href: link.href };
        self.templates().fill_part("parts/crumb.html", &view)
    }

    /// Returns what the pages of a phase's cards share.
    pub(super) fn phase(&self, here: &Here<'_>, phase: PhaseIx) -> Made<Arc<PhaseParts>> {
        let cell = &self.known().phases[here.lang.index()][phase.0][phase.1];
        if let Some(parts) = cell.get() {
            return Ok(Arc::clone(parts));
        }
        let parts = Arc::new(self.phase_parts(here, phase)?);
        Ok(Arc::clone(cell.get_or_init(|| parts)))
    }

    fn phase_parts(&self, here: &Here<'_>, phase: PhaseIx) -> Made<PhaseParts> {
        let kit = &self.site().kit;
        let phases = &kit.processes[phase.0].phases;
        let it = &phases[phase.1];
        let own = kit.card(it.thing).map(|_| it.thing);
        let mut items = Vec::with_capacity(it.cards.len() + 1);
        for thing in own.into_iter().chain(it.cards.iter().copied()).filter(|it| here.lists(*it)) {
            let (href, _) = here.thing(thing);
            let title = here.phrase(kit.title(thing, here.lang));
            let mut view = SidebarItem { lang: here.tag().to_owned(), title, href, current: false };
            let other = self.templates().fill_part("parts/sidebar_item.html", &view)?;
            view.current = true;
            let current = self.templates().fill_part("parts/sidebar_item.html", &view)?;
            items.push(SideItem { thing, other, current });
        }
        let (lang, root) = (here.tag().to_owned(), here.path.root().to_owned());
        let ends = SideEnds {
            lang: lang.clone(),
            root: root.clone(),
            process: here.process(phase.0),
            phase: here.phase(phase),
            before: phase.1.checked_sub(1).map(|it| here.phase((phase.0, it))),
            after: (phase.1 + 1 < phases.len()).then(|| here.phase((phase.0, phase.1 + 1))),
            more: items.len() > PhaseParts::MOST,
        };
        let place = PlacementPart { lang, root, process: ends.process.clone(), phase: ends.phase.clone() };
        let short = here.phrase(kit.short_title(it.thing, here.lang));
        Ok(PhaseParts {
            placement: self.templates().fill_part("parts/placement.html", &place)?,
            process: self.crumb(here, here.link(kit.processes[phase.0].thing))?,
            phase: self.crumb(here, Link { title: short, ..here.link(it.thing) })?,
            head: self.templates().fill_part("parts/side_head.html", &ends)?,
            foot: self.templates().fill_part("parts/side_foot.html", &ends)?,
            items,
        })
    }

    /// Returns facts as they stand in a place.
    pub(super) fn facts(
        &self,
        here: &Here<'_>,
        place: FactPlace,
        facts: &[facts::Known<'_>],
    ) -> Made<String> {
        let mut out = String::with_capacity(facts.len() * 400);
        let mut on = Depends::default();
        for known in facts {
            begin(here, place.mark(), &mut on);
            known.depends(&mut on);
            self.once(here, &on, &mut out, || {
                let (lang, root, id) = (here.tag().to_owned(), here.path.root().to_owned(), known.id());
                match place {
                    FactPlace::Page => {
                        let values = self.values(here, *known)?;
                        if values.is_empty() {
                            return Ok(String::new());
                        }
                        let (sign, label) = (Markup(self.sign(here, id)?), known.label(here.voice()));
                        let view = FactPart { lang, root, id, sign, label, values: Markup(values) };
                        self.templates().fill_part("parts/fact.html", &view)
                    }
                    FactPlace::Tile => {
                        let Some(Fact { label, values, .. }) = known.said(here.voice()) else {
                            return Ok(String::new());
                        };
                        let sign = Markup(self.sign(here, id)?);
                        let view = TileFact { lang, root, id, sign, label, values };
                        self.templates().fill_part("parts/tile_fact.html", &view)
                    }
                }
            })?;
        }
        Ok(out)
    }

    fn values(&self, here: &Here<'_>, known: facts::Known<'_>) -> Made<String> {
        let mut out = String::new();
        let mut on = Depends::default();
        for item in known.items() {
            begin(here, b'v', &mut on);
            item.depends(&mut on);
            self.once(here, &on, &mut out, || {
                let mut made = String::new();
                for value in item.values(here.voice()) {
                    let (lang, root) = (here.tag().to_owned(), here.path.root().to_owned());
                    let view = FactValue { lang, root, value };
                    made.push_str(&self.templates().fill_part("parts/fact_value.html", &view)?);
                }
                Ok(made)
            })?;
        }
        Ok(out)
    }

    fn sign(&self, here: &Here<'_>, id: &'static str) -> Made<String> {
        let mut on = Depends::default();
        begin(here, b's', &mut on);
        on.text(id);
        let mut out = String::new();
        self.once(here, &on, &mut out, || {
            let (lang, root) = (here.tag().to_owned(), here.path.root().to_owned());
            self.templates().fill_part("parts/sign.html", &SignPart { lang, root, id })
        })?;
        Ok(out)
    }

    /// Returns the contents of a page; none where there is nothing to choose from.
    pub(super) fn headings(&self, here: &Here<'_>, list: &[Heading]) -> Made<String> {
        if list.len() < 2 {
            return Ok(String::new());
        }
        let mut out = String::with_capacity(list.len() * 96);
        let mut on = Depends::default();
        for it in list {
            begin(here, b'h', &mut on);
            on.number(Some(it.level.into()));
            on.text(&it.id);
            on.text(&it.title);
            self.once(here, &on, &mut out, || {
                let (lang, root) = (here.tag().to_owned(), here.path.root().to_owned());
                let (id, title) = (it.id.clone(), it.title.clone());
                let view = HeadingPart { lang, root, id, title, level: it.level };
                self.templates().fill_part("parts/heading.html", &view)
            })?;
        }
        Ok(out)
    }

    /// Returns the languages of a page, as its switcher shows them.
    pub(super) fn languages(
        &self,
        here: &Here<'_>,
        links: impl Iterator<Item = LanguageLink>,
    ) -> Made<String> {
        let mut out = String::with_capacity(512);
        let mut on = Depends::default();
        for mut link in links {
            begin(here, b'l', &mut on);
            on.text(&link.lang);
            on.number(Some(u64::from(link.current)));
            on.number(Some(u64::from(link.borrowed)));
            on.number(link.href.is_some().then_some(0));
            let address = link.href.take();
            link.href = address.as_ref().map(|_| ADDRESS.to_owned());
            self.addressed(here, &on, address.as_deref().unwrap_or_default(), &mut out, || {
                let (lang, root) = (here.tag().to_owned(), here.path.root().to_owned());
                let view = LanguagePart { lang, root, language: link };
                self.templates().fill_part("parts/language.html", &view)
            })?;
        }
        Ok(out)
    }

    /// Returns the `hreflang` links of a page.
    pub(super) fn alternates(&self, here: &Here<'_>, links: Vec<Alternate>) -> Made<String> {
        let mut out = String::with_capacity(links.len() * 128);
        let mut on = Depends::default();
        for Alternate { lang, href } in links {
            begin(here, b'a', &mut on);
            on.text(&lang);
            self.addressed(here, &on, &href, &mut out, || {
                let alternate = Alternate { lang: lang.clone(), href: ADDRESS.to_owned() };
                let (lang, root) = (here.tag().to_owned(), here.path.root().to_owned());
                self.templates().fill_part("parts/alternate.html", &AlternatePart { lang, root, alternate })
            })?;
        }
        Ok(out)
    }

    /// Adds a part to `out` in which `ADDRESS` stands for an address.
    fn addressed(
        &self,
        here: &Here<'_>,
        on: &Depends,
        address: &str,
        out: &mut String,
        make: impl FnOnce() -> Made<String>,
    ) -> Made<()> {
        let mut part = String::with_capacity(256);
        self.once(here, on, &mut part, make)?;
        let mut pieces = part.split(ADDRESS);
        out.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            escape::add(address, out);
            out.push_str(piece);
        }
        Ok(())
    }

    /// Adds a part to `out`; what depends on the same says the same.
    fn once(
        &self,
        here: &Here<'_>,
        on: &Depends,
        out: &mut String,
        make: impl FnOnce() -> Made<String>,
    ) -> Made<()> {
        let all = &self.known().said[here.lang.index()];
        let known = all.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(markup) = known.get(on.key()) {
            out.push_str(markup);
            return Ok(());
        }
        drop(known);
        let markup = make()?;
        out.push_str(&markup);
        let mut known = all.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() < REMEMBERED {
            known.insert(on.key().into(), markup.into());
        }
        Ok(())
    }
}

/// Begins what a part depends on: what sort it is, and where it stands.
fn begin(here: &Here<'_>, sort: u8, on: &mut Depends) {
    on.begin(sort);
    on.text(here.path.root());
}

impl FactPlace {
    fn mark(self) -> u8 {
        match self {
            Self::Page => b'p',
            Self::Tile => b't',
        }
    }
}

impl PhaseParts {
    /// Most items of a side list: a window around the card keeps pages of large phases small.
    const MOST: usize = 50;

    /// Returns the items around a card, and whether there are more.
    fn window(&self, card: ThingIx) -> (&[SideItem], bool) {
        let at = self.items.iter().position(|it| it.thing == card).unwrap_or(0);
        let first = at.saturating_sub(Self::MOST / 2).min(self.items.len().saturating_sub(Self::MOST));
        let shown = &self.items[first..(first + Self::MOST).min(self.items.len())];
        (shown, self.items.len() > shown.len())
    }

    /// Returns the items around a card as markup, and whether there are more.
    pub fn around(&self, card: ThingIx) -> (String, bool) {
        let (shown, more) = self.window(card);
        let mut out = String::with_capacity(shown.iter().map(|it| it.other.len() + 1).sum());
        list(shown, card, &mut out);
        (out, more)
    }

    /// Returns the whole side of a card's page.
    pub fn side(&self, card: ThingIx) -> String {
        let (shown, _) = self.window(card);
        let items: usize = shown.iter().map(|it| it.other.len() + 1).sum();
        let mut out = String::with_capacity(self.head.len() + items + self.foot.len() + 64);
        out.push_str(&self.head);
        list(shown, card, &mut out);
        out.push_str(&self.foot);
        out
    }
}

fn list(shown: &[SideItem], card: ThingIx, out: &mut String) {
    for it in shown {
        out.push_str(if it.thing == card { &it.current } else { &it.other });
    }
}
