//! All print files of a site, or what does not fit on them.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::base::path::OutPath;
use crate::check::things::ThingKind;
use crate::diag::finding::Finding;
use crate::model::prints::{Edition, Print, What};
use crate::print::deck::{CardSize, Deck, Form};
use crate::print::fit::About;
use crate::print::impose::Flip;
use crate::print::selection::{self, Wanted};
use crate::print::sheet::{self, Filled};
use crate::print::{Job, Press, card, deck};
use crate::sheet::Voice;

/// Print files that are made before the engine lets go of what it remembers of them: bounds memory.
const BATCH: usize = 24;

/// What takes the print files of a site.
pub struct Taking<Reuse, Take, Progress> {
    /// Whether a file made from this is there already; then it is not made.
    pub reuse: Reuse,
    /// Takes a file: its path, its bytes, and the fingerprint of what it was made from, if it may be reused.
    pub take: Take,
    /// Hears how many of how many are done.
    pub progress: Progress,
}

/// Makes the print files of a site, from several threads.
///
/// Returns what does not fit or can not be made, and the first failure of `take`. What has findings is made
/// again each time, so that they are told each time.
pub fn each_print<E: Send>(
    press: &Press,
    taking: &Taking<
        impl Fn(&OutPath, &str) -> bool + Sync,
        impl Fn(&OutPath, &[u8], Option<&str>) -> Result<(), E> + Sync,
        impl Fn(usize, usize) + Sync,
    >,
) -> (Vec<Finding>, Option<E>) {
    let all = press.site().prints.all();
    let done = AtomicUsize::new(0);
    let (mut findings, mut failure) = (Vec::new(), None);
    for batch in all.chunks(BATCH) {
        let one = |(print, path): &(Print, OutPath)| {
            let result = one(press, *print, path, taking);
            (taking.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, all.len());
            result
        };
        let results: Vec<(Vec<Finding>, Option<E>)> = batch.par_iter().map(one).collect();
        for (found, failed) in results {
            findings.extend(found);
            failure = failure.or(failed);
        }
        press.forget();
        if failure.is_some() {
            break;
        }
    }
    (once(findings), failure)
}

/// Returns each finding once: one fault of a template is found in every file.
fn once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = std::collections::HashSet::new();
    findings.into_iter().filter(|it| seen.insert(it.clone())).collect()
}

fn one<E>(
    press: &Press,
    print: Print,
    path: &OutPath,
    taking: &Taking<
        impl Fn(&OutPath, &str) -> bool,
        impl Fn(&OutPath, &[u8], Option<&str>) -> Result<(), E>,
        impl Fn(usize, usize),
    >,
) -> (Vec<Finding>, Option<E>) {
    let Some((job, about)) = press.job(&print) else { return (Vec::new(), None) };
    let key = press.key(&job);
    if (taking.reuse)(path, &key) {
        return (Vec::new(), None);
    }
    let found = press.make(&job, about);
    let key = found.findings.is_empty().then_some(key.as_str());
    let failure = found.value.and_then(|made| (taking.take)(path, &made.pdf, key).err());
    (found.findings, failure)
}

/// Lays out everything that can be printed and keeps nothing: the print files of the site, sheets in large print,
/// and decks of every size in every language. Returns what does not fit.
pub fn fit(press: &Press) -> Vec<Finding> {
    let site = press.site();
    let mut jobs: Vec<(Job, About)> = Vec::new();
    for (print, _) in site.prints.all() {
        // What is typed in lies where is written: one of both editions tells all.
        if matches!(print.what, What::Sheet { edition: Edition::Fillable, .. }) {
            continue;
        }
        jobs.extend(press.job(print));
        let about = About { thing: print.thing, lang: print.lang };
        if let (ThingKind::Tool(at), What::Sheet { paper, edition }) =
            (site.kit.things.get(print.thing).kind, print.what)
        {
            let order = sheet::Order { paper, edition, filled: Filled::Blank, large: true };
            let voice = Voice { site, lang: print.lang };
            jobs.push((sheet::job(voice, print.thing, &site.kit.tools[at], &order), about));
        } else {
            let job = card::job(site, print.thing, print.lang, press.usual_paper(), true);
            jobs.extend(job.map(|it| (it, about)));
        }
    }
    for lang in site.kit.config.languages.all() {
        for size in [CardSize::A6, CardSize::A5, CardSize::Poker] {
            let cards = selection::select(site, &Wanted::All, lang).cards;
            let Some(thing) = cards.first().copied() else { continue };
            let deck = Deck { cards, lang, size, form: Form::Single, flip: Flip::Long };
            jobs.extend(deck::job(site, &deck).map(|it| (it, About { thing, lang })));
        }
    }
    let mut findings = Vec::new();
    for batch in jobs.chunks(BATCH) {
        let found: Vec<Vec<Finding>> =
            batch.par_iter().map(|(job, about)| press.make(job, *about).findings).collect();
        findings.extend(found.into_iter().flatten());
        press.forget();
    }
    once(findings)
}
