//! Judges what was loaded.
//!
//! In: a `Draft`. Out: a `Kit`, or findings. Never reads files, never repairs.
//! 1. `things` names everything that has a page, and its addresses.
//! 2. Every rule of `rules` looks at the draft, side by side; those of texts can look at some cards alone.
//! 3. `allowed` takes out what authors overruled; that is told where it silences nothing.
//! 4. Without an error the draft becomes a `Kit`, which only this room can make.

pub mod addresses;
mod allowed;
mod context;
pub mod kit;
mod messages;
mod rules;
mod shape;
pub mod things;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::tree::SourceTree;
use crate::check::addresses::Addresses;
use crate::check::context::Context;
use crate::check::kit::Kit;
use crate::check::rules::{Check, Sort};
use crate::check::things::Things;
use crate::diag::finding::{Finding, Findings};
use crate::diag::rule::Severity;
use crate::load::Draft;
use crate::load::cards::Card;

pub use rules::all as all_rules;

/// Which cards and pages take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// What is for readers.
    Published,
    /// Drafts as well.
    WithDrafts,
}

/// What judging came to.
pub struct Verdict {
    /// The kit, if nothing found is an error.
    pub kit: Option<Kit>,
    /// Everything with a page.
    pub things: Arc<Things>,
    /// What was found in reading and judging.
    pub findings: Findings,
}

/// Judges a draft. `earlier` is what was found before: an error there bars the kit too.
///
/// Rules of texts look at `fresh` cards alone, by their places in the draft, where some are named; what they
/// found in everything else stands in `earlier` then.
pub fn judge(
    draft: Draft,
    tree: &SourceTree,
    scope: Scope,
    earlier: Findings,
    fresh: Option<&BTreeSet<usize>>,
) -> Verdict {
    let things = Things::new(&draft, scope);
    let addresses = Addresses::new(&draft, &things);
    let named = (&things, &addresses);
    let whole = Context::new(&draft, tree, scope, named, None);
    let some = Context::new(&draft, tree, scope, named, fresh);
    let run = |(sort, check): &(Sort, Check)| match sort {
        Sort::Texts => (*sort, check(&some)),
        Sort::Whole => (*sort, check(&whole)),
    };
    let found: Vec<(Sort, Vec<Finding>)> = rules::CHECKS.par_iter().map(run).collect();
    let mut findings = earlier;
    let mut of_texts = Vec::new();
    for (sort, found) in found {
        match sort {
            Sort::Whole => findings.of_kit.extend(found),
            Sort::Texts => of_texts.extend(found),
        }
    }
    // Rules of texts look at pages and worksheets as well.
    let is_of_card = |it: &Finding| it.path(tree).starts_with(CARDS);
    let (of_cards, of_others): (Vec<Finding>, Vec<Finding>) =
        allowed::settle(&some, of_texts).into_iter().partition(is_of_card);
    findings.of_cards.extend(of_cards);
    findings.of_others.extend(of_others);
    let things = Arc::new(things);
    let is_sound = findings.is_sound();
    let kit = is_sound.then(|| Kit::new(draft, Arc::clone(&things), addresses.redirects));
    Verdict { kit, things, findings }
}

/// Returns what is found in the texts of some cards, by their places in the draft.
pub fn judge_texts(
    draft: &Draft,
    tree: &SourceTree,
    scope: Scope,
    things: &Things,
    cards: &BTreeSet<usize>,
) -> Vec<Finding> {
    let addresses = Addresses::default();
    let context = Context::new(draft, tree, scope, (things, &addresses), Some(cards));
    let checks = rules::CHECKS.iter().filter(|it| it.0 == Sort::Texts);
    allowed::settle(&context, checks.flat_map(|(_, it)| it(&context)).collect())
}

/// Vouches for a kit with other texts in some of its cards.
///
/// `findings` are all that there are; `is_left_out` tells which speak of texts that the cards do not have.
pub fn vouch(
    kit: &Kit,
    cards: Arc<[Arc<Card>]>,
    findings: &Findings,
    is_left_out: impl Fn(&Finding) -> bool,
) -> Option<Kit> {
    let mut errors = findings.iter().filter(|it| it.rule.severity == Severity::Error);
    errors.all(is_left_out).then(|| kit.with_cards(cards))
}

/// Where cards stand in a kit.
const CARDS: &str = "content/cards/";
