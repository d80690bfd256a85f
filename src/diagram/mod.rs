//! Models as drawings: boxes on a grid, arrows, axes and nesting, laid out with the words of a language.
//!
//! In: the boxes of `content/models/<id>.toml` and their words. Out: shapes with places, in units that
//! are px at the usual size. Knows neither SVG nor PDF.
//! 1. `form` is what the file says.
//! 2. `measure` breaks words into lines that fit, by the widths of the theme's typeface and by the
//!    hyphenation patterns of the language.
//! 3. `layout` gives rows and columns their sizes, and every shape its place.

pub mod form;
pub mod layout;
pub mod measure;

pub use layout::{Drawing, Item, draw};
