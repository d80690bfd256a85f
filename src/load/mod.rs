//! Files into a `Draft`: what the kit says, with places, right or wrong.
//!
//! In: the `SourceTree` and the `Config`. Out: a `Draft`, and what is wrong with single files.
//! Only `disk` touches the outside, and `git` for texts as they once were. What concerns several files at once is judged in `check`.

pub mod cards;
pub mod defined;
pub mod disk;
pub mod draft;
pub mod entries;
pub mod facts;
pub mod front_matter;
pub mod git;
pub mod glossary;
pub mod lock;
pub mod models;
pub mod pages;
pub mod pictures;
pub mod records;
pub mod rules;
pub mod snapshot;
pub mod theme;
pub mod tools;
pub mod words;

pub use draft::{Draft, Loaded, load, load_again};
