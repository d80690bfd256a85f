//! Search: what can be found in a language, as data that a browser reads without asking a server.
//!
//! In: a `Site`, a language, and the facts of cards in words. Out: scripts that hand an index and texts to the
//! page. Made from the trees of texts, never from HTML; the same site gives the same bytes.
//!
//! A word is in the index as its stem, folded as its language folds letters. The browser does the same with what
//! a reader types: `themes/default/assets/search.js` with Snowball's own stemmers. A test holds both together.

mod article;
mod article_text;
mod compounds;
mod endings;
mod index;
mod letters;
mod postings;
mod script;
mod terms;

pub use article::{Said, kind};
pub use letters::{each_word, folded};
pub use script::{Wording, index, texts};
