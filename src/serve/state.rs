//! The newest site that holds, and what was found on the way to it.

use std::collections::{BTreeSet, HashMap};
use std::mem::discriminant;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use tokio::sync::watch as signal;

use crate::base::fingerprint;
use crate::base::path::OutPath;
use crate::base::tree::SourceTree;
use crate::check::Scope;
use crate::check::things::ThingKind;
use crate::diag::finding::{Finding, count};
use crate::diag::rule::Severity;
use crate::html::{self, Renderer};
use crate::load::disk::ReadError;
use crate::load::snapshot::{Snapshot, Where};
use crate::model::assets::Assets;
use crate::model::route::Route;
use crate::pipeline::{self, Judged, Memo};
use crate::print::Press;
use crate::serve::Options;
use crate::serve::workbench;
use crate::serve::workbench::desk::Desk;
use crate::words::Mode;

/// A site as it is shown.
pub struct Shown {
    /// Counts the sites of this run, from 1.
    pub generation: u64,
    /// The site; none while the kit has never held.
    pub renderer: Option<Arc<Renderer>>,
    /// What is wrong now, also where the site shown is an older one.
    pub findings: Vec<Finding>,
    /// The files that the findings speak of.
    pub tree: Arc<SourceTree>,
    /// Whether the site shown has everything that is on disk.
    pub is_current: bool,
    /// How long it took.
    pub took: Duration,
    /// Paths of the kit's files that changed last.
    pub saved: Vec<String>,
    /// The last site whose pages could all be made, where some of this one can not.
    older: Option<Arc<Renderer>>,
    made: RwLock<HashMap<Route, Arc<[u8]>>>,
    /// The same site with words shown in other ways, once somebody has asked; by mode.
    modes: [OnceLock<Option<Renderer>>; Mode::ALL.len()],
    /// Its print templates, once somebody has asked for a print file.
    press: OnceLock<Press>,
}

/// Most rendered pages that are kept; a page is made again in a millisecond.
const KEPT: usize = 200;

impl Shown {
    fn new(generation: u64, judged: Judged, saved: Vec<String>, begun: Instant) -> Self {
        let Judged { tree, findings, renderer } = judged;
        let is_current = renderer.is_some();
        let took = begun.elapsed();
        let (older, made, modes, press) = (None, RwLock::default(), Default::default(), OnceLock::new());
        Self { generation, renderer, findings, tree, is_current, took, saved, older, made, modes, press }
    }

    /// Returns the route at a path of the site.
    pub fn route(&self, path: &str) -> Option<Route> {
        self.renderer.as_ref()?.site().route(path)
    }

    /// Returns the asset that stands now where an older page asks for one of its time.
    pub fn newest(&self, path: &str) -> Option<Route> {
        let assets = &self.renderer.as_ref()?.site().assets;
        let at = assets.list.iter().position(|it| is_one_asset(it.path.as_str(), path))?;
        Some(Route::Asset(u32::try_from(at).ok()?))
    }

    /// Returns whether a path is a folder with a page.
    pub fn is_folder(&self, path: &str) -> bool {
        self.route(&format!("{path}/index.html")).is_some()
    }

    /// Returns the bytes at a route, by the function that a build uses.
    pub fn bytes(&self, route: Route) -> Result<Arc<[u8]>, Vec<Finding>> {
        let known = self.made.read().unwrap_or_else(PoisonError::into_inner).get(&route).cloned();
        if let Some(bytes) = known {
            return Ok(bytes);
        }
        let Some(renderer) = &self.renderer else { return Err(Vec::new()) };
        if let Route::Print(at) = route {
            return self.print(renderer, at);
        }
        let mut found = html::render(renderer, route);
        if !found.findings.is_empty() {
            let path = renderer.site().path(route).map(OutPath::as_str).unwrap_or_default();
            let older = self.older.as_ref().and_then(|it| Some(html::render(it, it.site().route(path)?)));
            found = older.filter(|it| it.findings.is_empty()).ok_or(found.findings)?;
        }
        Ok(self.keep(route, found.value.bytes().into()))
    }

    /// Returns a page with its words shown in another way; none where it can not be made.
    pub fn in_mode(&self, mode: Mode, path: &str) -> Option<Vec<u8>> {
        let made = || workbench::modes::renderer(self.renderer.as_ref()?.site(), mode);
        let renderer = self.modes[mode as usize].get_or_init(made).as_ref()?;
        let found = html::render(renderer, renderer.site().route(path)?);
        found.findings.is_empty().then(|| found.value.bytes().to_vec())
    }

    /// Returns a print file; what does not fit on it keeps nobody from looking at it.
    fn print(&self, renderer: &Renderer, at: u32) -> Result<Arc<[u8]>, Vec<Finding>> {
        let press = self.press.get_or_init(|| Press::new(renderer.shared_site()));
        let Some((job, about)) = press.published(at) else { return Err(Vec::new()) };
        let found = press.make(&job, about);
        press.forget();
        let made = found.value.ok_or(found.findings)?;
        Ok(self.keep(Route::Print(at), made.pdf.into()))
    }

    /// Keeps what was made for the next who asks.
    fn keep(&self, route: Route, bytes: Arc<[u8]>) -> Arc<[u8]> {
        let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
        if made.len() >= KEPT {
            made.clear();
        }
        made.insert(route, Arc::clone(&bytes));
        bytes
    }

    /// Returns how many errors and warnings there are.
    pub fn counts(&self) -> (usize, usize) {
        (count(&self.findings, Severity::Error), count(&self.findings, Severity::Warning))
    }
}

/// A kit that is watched, and its newest site.
pub struct Preview {
    /// How it is run.
    pub options: Options,
    /// Where it answers.
    pub at: SocketAddr,
    /// What a request that changes something must know; new in every run.
    pub token: String,
    /// Held while a translation is being saved.
    pub(super) saving: Mutex<()>,
    /// The texts of the newest site as the workbench reads them, once somebody has asked.
    pub(super) desk: Mutex<Option<Arc<Desk>>>,
    shown: RwLock<Arc<Shown>>,
    disk: Mutex<Disk>,
    generation: signal::Sender<u64>,
}

/// What is on disk, as it was last looked at.
struct Disk {
    snapshot: Snapshot,
    /// The last files that held together; none before any have.
    good: Arc<SourceTree>,
    memo: Memo,
}

impl Disk {
    /// The site of the files on disk, those with errors in their last good form, or left out: the files alone, or
    /// where that does not hold, whole cards, whose files are checked against each other.
    /// From then on this is how they last held.
    fn mended(&mut self, judged: &Judged, scope: Scope) -> Option<Arc<Renderer>> {
        let good = Arc::clone(&self.good);
        let tree = &judged.tree;
        let errors = judged.findings.iter().filter(|it| it.rule.severity == Severity::Error);
        let broken: BTreeSet<&str> = errors.map(|it| it.path(tree)).collect();
        let folder = |it: &str| {
            let folder = it.rsplit_once('/').map(|it| it.0).filter(|it| it.matches('/').count() > 1);
            folder.filter(|it| it.starts_with("content/")).map(|it| format!("{it}/"))
        };
        let folders: BTreeSet<String> = broken.iter().filter_map(|it| folder(it)).collect();
        let alone = Arc::new(with(tree, &good, |it| broken.contains(it)));
        if let Some(known) = self.memo.mended() {
            self.good = alone;
            return Some(known);
        }
        let is_of_broken = |it: &str| folder(it).is_some_and(|it| folders.contains(&it));
        let whole = Arc::new(with(tree, &good, |it| broken.contains(it) || is_of_broken(it)));
        [alone, whole].into_iter().find_map(|tree| {
            let judged = pipeline::judge_beside(tree, scope, &mut self.memo);
            judged.renderer.inspect(|_| self.good = judged.tree)
        })
    }
}

/// What a look came to.
pub enum Look {
    /// Nothing is different.
    Same,
    /// A new site.
    New(Arc<Shown>),
    /// Somebody is still writing: look again soon.
    Soon,
}

impl Preview {
    /// Reads a kit and makes its first site.
    pub fn new(options: Options, at: SocketAddr) -> Result<Self, ReadError> {
        let begun = Instant::now();
        let snapshot = Snapshot::new(&options.kit)?;
        let tree = Arc::clone(snapshot.tree());
        let mut memo = Memo::default();
        let mut judged = pipeline::judge_again(tree, options.scope, &mut memo);
        let mut is_current = judged.renderer.is_some();
        let mut disk = Disk { snapshot, good: Arc::default(), memo };
        if let Some(renderer) = &judged.renderer {
            disk.good = Arc::clone(&judged.tree);
            let failed = tried(renderer);
            is_current = failed.is_empty();
            judged.add(failed);
        } else {
            judged.renderer = disk.mended(&judged, options.scope);
        }
        let first = Shown { is_current, ..Shown::new(1, judged, Vec::new(), begun) };
        let noise = format!("{:?} {:?} {}", Instant::now(), std::thread::current().id(), std::process::id());
        let address = &raw const first as usize;
        Ok(Self {
            options,
            at,
            // Unknown to other pages of the browser, which is all it guards against.
            token: fingerprint::hex(format!("{noise} {address}").as_bytes(), 32),
            saving: Mutex::default(),
            desk: Mutex::default(),
            shown: RwLock::new(Arc::new(first)),
            disk: Mutex::new(disk),
            generation: signal::Sender::new(1),
        })
    }

    /// Returns the newest site.
    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns what tells of new sites.
    pub fn changes(&self) -> signal::Receiver<u64> {
        self.generation.subscribe()
    }

    /// Returns the folder of the kit, whatever links lead to it.
    pub fn root(&self) -> PathBuf {
        self.disk.lock().unwrap_or_else(PoisonError::into_inner).snapshot.root().to_owned()
    }

    /// Looks at the disk again.
    pub fn look(&self, at: &Where) -> Result<Look, ReadError> {
        let begun = Instant::now();
        let mut disk = self.disk.lock().unwrap_or_else(PoisonError::into_inner);
        let disk = &mut *disk;
        let snapshot = disk.snapshot.again(at)?;
        let tree = Arc::clone(snapshot.tree());
        let changes = tree.changes(disk.snapshot.tree());
        if changes.is_empty() && tree.troubles == disk.snapshot.tree().troubles {
            disk.snapshot = snapshot;
            return Ok(Look::Same);
        }
        if snapshot.is_half_written(&disk.snapshot, &changes) {
            return Ok(Look::Soon);
        }
        let is_content = changes.iter().all(|it| it.starts_with("content/"));
        let saved = changes.into_iter().map(str::to_owned).collect();
        disk.snapshot = snapshot;
        let shown = self.shown();
        let mut judged = pipeline::judge_again(Arc::clone(&tree), self.options.scope, &mut disk.memo);
        let mut is_current = judged.renderer.is_some();
        let mut older = shown.older.clone();
        if let Some(renderer) = &judged.renderer {
            disk.good = tree;
            // Texts do not make a template fail that did not fail before.
            let failed = if is_content && shown.is_current { Vec::new() } else { tried(renderer) };
            older = if failed.is_empty() { None } else { older.or_else(|| shown.renderer.clone()) };
            is_current = failed.is_empty();
            judged.add(failed);
        } else {
            let mended = disk.mended(&judged, self.options.scope);
            judged.renderer = mended.or_else(|| shown.renderer.clone());
        }
        let next = Shown::new(shown.generation + 1, judged, saved, begun);
        let generation = next.generation;
        let next = Arc::new(Shown { is_current, older, ..next });
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&next);
        self.generation.send_replace(generation);
        Ok(Look::New(next))
    }

    /// Judges the kit with another text in one file, and keeps nothing of it.
    pub(super) fn tried(&self, tree: &SourceTree, path: &str, text: &str) -> Judged {
        let tree = Arc::new(tree.with_texts([(path, text)]));
        let mut disk = self.disk.lock().unwrap_or_else(PoisonError::into_inner);
        pipeline::judge_beside(tree, self.options.scope, &mut disk.memo)
    }

    /// Returns where a file of the kit is on disk; none for anything else.
    pub fn on_disk(&self, path: &str) -> Option<PathBuf> {
        let is_built_in = path.starts_with(crate::base::tree::BUILT_IN);
        let shown = self.shown();
        shown.tree.get(path).filter(|_| !is_built_in)?;
        Some(self.options.kit.join(path))
    }
}

/// Pages of one sort and language that are made to see whether templates hold.
const TRIED: usize = 4;

/// Makes some pages of each sort, and all worksheets, and returns what is wrong with their templates.
fn tried(renderer: &Renderer) -> Vec<Finding> {
    let site = renderer.site();
    let mut seen: HashMap<_, usize> = HashMap::new();
    let mut is_tried = |route: Route| {
        let sort = match route {
            Route::Thing(thing, lang) => match site.kit.things.get(thing).kind {
                ThingKind::Tool(_) | ThingKind::Model(_) => return true,
                kind => (discriminant(&route), Some(discriminant(&kind)), Some(lang)),
            },
            // Made when somebody asks.
            Route::Print(_) | Route::SearchIndex(_) | Route::SearchTexts(..) => return false,
            _ => (discriminant(&route), None, None),
        };
        let count = seen.entry(sort).or_default();
        *count += 1;
        *count <= TRIED
    };
    let routes: Vec<Route> = site.routes.iter().map(|it| it.0).filter(|it| is_tried(*it)).collect();
    let found: Vec<Vec<Finding>> = routes.par_iter().map(|it| html::render(renderer, *it).findings).collect();
    found.into_iter().flatten().collect()
}

/// Whether two paths of assets differ in their fingerprints alone.
fn is_one_asset(a: &str, b: &str) -> bool {
    let name = |it| Assets::without_fingerprint(str::strip_prefix(it, "assets/")?);
    name(a).is_some_and(|it| Some(it) == name(b))
}

/// Returns a tree with some of its files as they are in another.
fn with(tree: &SourceTree, other: &SourceTree, is_other: impl Fn(&str) -> bool) -> SourceTree {
    let own = tree.files().filter(|(_, it)| !is_other(it.path.as_str()));
    let others = other.files().filter(|(_, it)| is_other(it.path.as_str()));
    SourceTree::new(own.chain(others).map(|(_, it)| it.clone()).collect(), Vec::new())
}
