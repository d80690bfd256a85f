//! Judges what was loaded.
//!
//! In: a `Draft`. Out: a `Kit`, or findings. Never reads files, never repairs.
//! 1. `things` names everything that has a page, and its addresses.
//! 2. Every rule of `rules` looks at the draft, side by side.
//! 3. Without an error the draft becomes a `Kit`, which only this room can make.

pub mod addresses;
mod context;
pub mod kit;
mod rules;
mod shape;
pub mod things;

use rayon::prelude::*;

use crate::base::tree::SourceTree;
use crate::check::context::Context;
use crate::check::kit::Kit;
use crate::diag::finding::{Finding, Found};
use crate::diag::rule::Severity;
use crate::load::Draft;

pub use rules::all as all_rules;

/// Which cards and pages take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// What is for readers.
    Published,
    /// Drafts as well.
    WithDrafts,
}

/// Judges a draft. `earlier` are the findings of reading it: an error among them bars the kit too.
pub fn judge(draft: Draft, tree: &SourceTree, scope: Scope, earlier: Vec<Finding>) -> Found<Option<Kit>> {
    let context = Context::new(&draft, tree, scope);
    let found: Vec<Vec<Finding>> = rules::CHECKS.par_iter().map(|it| it(&context)).collect();
    let mut findings = earlier;
    findings.extend(found.into_iter().flatten());
    let is_sound = findings.iter().all(|it| it.rule.severity != Severity::Error);
    let things = context.into_things();
    let value = is_sound.then(|| Kit::new(draft, things));
    Found { value, findings }
}
