//! Every stage, one after the other: the one place that names them all.
//!
//! In: a `SourceTree`. Out: findings and, where the kit holds, a `Renderer` for its site. `check` and
//! `build` differ only in where the bytes of the pages go; a preview judges again with what `memo` knows.

mod memo;
mod prints;

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::path::OutPath;
use crate::base::tree::SourceTree;
use crate::check::things::Things;
use crate::check::{self, Scope, Verdict};
use crate::config::{self, Config};
use crate::diag::finding::{self, Finding, Findings, count};
use crate::diag::rule::{Rule, Severity};
use crate::html::{self, Renderer};
use crate::load::{self, Draft, Loaded};
use crate::model::Site;
use crate::model::route::Route;
use crate::print;

pub use memo::{Memo, judge_again, judge_beside};
pub use prints::{Taking, each_print, fit};

/// A kit that was read and judged.
pub struct Judged {
    /// Its files.
    pub tree: Arc<SourceTree>,
    /// What was found, sorted.
    pub findings: Vec<Finding>,
    /// Its site, where it holds.
    pub renderer: Option<Arc<Renderer>>,
}

/// Pages that are made before their bytes are handed on: bounds memory, keeps threads busy.
const CHUNK: usize = 256;

/// Reads and judges a kit, with its print files where this program can make any.
pub fn judge(tree: Arc<SourceTree>, scope: Scope) -> Judged {
    judge_with(tree, scope, print::IS_BUILT)
}

/// Reads and judges a kit, with its print files or without.
pub fn judge_with(tree: Arc<SourceTree>, scope: Scope, prints: bool) -> Judged {
    let Whole { findings, renderer, .. } = whole(&tree, scope, prints && print::IS_BUILT, load::load);
    let findings = findings.sorted(&tree);
    Judged { tree, findings, renderer }
}

/// All that came of a kit.
struct Whole {
    findings: Findings,
    draft: Option<Draft>,
    things: Option<Arc<Things>>,
    renderer: Option<Arc<Renderer>>,
}

/// Runs all stages; `load` reads what the configuration speaks of.
fn whole(
    tree: &Arc<SourceTree>,
    scope: Scope,
    prints: bool,
    load: impl FnOnce(Arc<Config>, &SourceTree) -> Loaded,
) -> Whole {
    let mut findings = Findings::default();
    let Some(config) = config::read(tree).take(&mut findings.of_others) else {
        return Whole { findings, draft: None, things: None, renderer: None };
    };
    let loaded = load(Arc::new(config), tree);
    findings.extend(loaded.findings);
    let draft = loaded.draft;
    let Verdict { kit, things, mut findings } = check::judge(draft.clone(), tree, scope, findings, None);
    let renderer = kit.and_then(|kit| {
        let site = Arc::new(Site::new(kit, Arc::clone(tree), prints));
        Renderer::new(site).take(&mut findings.of_others).map(Arc::new)
    });
    Whole { findings, draft: Some(draft), things: Some(things), renderer }
}

/// Makes every page and file but print files, and hands each to `take`, in any order, from several threads.
///
/// Returns the findings of templates, and the first failure of `take`. After either no more is made.
pub fn each_page<E: Send>(
    renderer: &Renderer,
    take: impl Fn(&OutPath, &[u8]) -> Result<(), E> + Sync,
) -> (Vec<Finding>, Option<E>) {
    for chunk in renderer.site().routes.chunks(CHUNK) {
        let results: Vec<Result<(), Stop<E>>> = chunk
            .par_iter()
            .filter(|(route, _)| !matches!(route, Route::Print(_)))
            .map(|(route, path): &(Route, OutPath)| {
                let found = html::render(renderer, *route);
                if !found.findings.is_empty() {
                    return Err(Stop::Found(found.findings));
                }
                take(path, found.value.bytes()).map_err(Stop::Failed)
            })
            .collect();
        let mut findings = Vec::new();
        let mut failure = None;
        for stop in results.into_iter().filter_map(Result::err) {
            match stop {
                Stop::Found(list) => findings.extend(list),
                Stop::Failed(error) => failure = failure.or(Some(error)),
            }
        }
        if !findings.is_empty() || failure.is_some() {
            return (findings, failure);
        }
    }
    (Vec::new(), None)
}

enum Stop<E> {
    Found(Vec<Finding>),
    Failed(E),
}

/// Reads and judges a kit and makes every page, keeping none.
pub fn check(tree: Arc<SourceTree>, scope: Scope) -> Judged {
    let mut judged = judge(tree, scope);
    if let Some(renderer) = &judged.renderer {
        let (findings, _) = each_page(renderer, |_, _| Ok::<(), ()>(()));
        judged.add(findings);
    }
    judged
}

impl Judged {
    /// Adds what was found in making pages.
    pub fn add(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings);
        finding::sort(&mut self.findings, &self.tree);
    }

    /// Returns whether the kit has errors.
    pub fn has_errors(&self) -> bool {
        count(&self.findings, Severity::Error) > 0
    }

    /// Returns the addresses that `addresses.lock` shall hold.
    pub fn addresses(&self) -> Vec<String> {
        let Some(renderer) = &self.renderer else { return Vec::new() };
        let site = renderer.site();
        let is_page = |route: &Route| !matches!(route, Route::NotFound | Route::Static(_));
        let pages =
            site.routes.iter().filter(|(route, path)| is_page(route) && path.as_str().ends_with(".html"));
        pages.map(|(_, path)| path.as_str().to_owned()).collect()
    }
}

/// Returns every rule of the program, sorted by code.
pub fn rules() -> Vec<&'static Rule> {
    let mut out = check::all_rules();
    out.push(&html::rules::template_broken::RULE);
    out.extend(print::rules::ALL);
    out.sort_by_key(|it| it.code);
    out
}
