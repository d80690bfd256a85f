//! Findings: what an author got wrong, as data, and how it is drawn.
//!
//! In: a rule, a place, words. Out: text for people, editors and machines. Never prints.

pub mod allow;
pub mod finding;
pub mod forms;
pub mod rule;
pub mod suggest;
mod terminal;
