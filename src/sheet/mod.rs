//! A worksheet in a language: its pages and blocks with all words said.
//!
//! In: a `Site`, a language, a tool. Out: views that the templates of screen and paper share, and the list of
//! everything that can be answered with what it is called. Pure.

use crate::base::fingerprint;
use crate::load::tools::Tool;
use crate::model::Site;

pub mod blocks;
pub mod example;
pub mod fields;
pub mod pages;
pub mod questions;
pub mod view;
pub mod voice;

pub use blocks::Body;
pub use example::example;
pub use fields::{Field, fields};
pub use pages::{Page, Placed, pages};
pub use voice::{Phrase, Voice};

/// Returns the fingerprint of a tool's structure: the revision that stands on its sheets and in answer files.
pub fn revision(site: &Site, tool: &Tool) -> String {
    fingerprint::hex(site.tree.file(tool.file).content.bytes(), 8)
}
