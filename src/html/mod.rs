//! A `Site` as HTML: every route's bytes, from templates of the theme.
//!
//! In: the `Site` and a `Route`. Out: bytes, or findings about a template. Pure.
//! `theme` compiles the templates, `view` is what they see, `doc` writes texts, `pages` fills the views.
//! HTML is written once, from values; nothing reads it again.

mod context;
mod depends;
mod doc;
pub mod escape;
pub mod facts;
mod feeds;
mod links;
pub mod pages;
pub mod rules;
mod svg;
pub mod theme;
pub mod view;

pub use pages::{Page, Renderer, in_language, render};
pub use svg::print_drawing;
