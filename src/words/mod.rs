//! Words for readers: Fluent messages along each language's chain, numbers, dates and order.
//!
//! In: the `.ftl` files of program, theme and kit. Out: phrases that know which language they are in.
//! 1. `ftl` reads a file and keeps the place of every message, for the rules; `pattern` what it uses and says.
//! 2. `bundle` puts the files of a language together, later ones over earlier ones.
//! 3. `Words` looks a message up along the chain; what needs no arguments is formatted once.
//! 4. `mode` shows them in another way, for translators.
//! 5. `formats` writes numbers, dates and lists and compares titles, by ICU4X.
//!
//! Never puts a phrase together from pieces: word order belongs to the message.

pub mod allow;
mod bundle;
pub mod formats;
pub mod ftl;
pub mod keys;
mod marks;
pub mod mode;
pub mod pattern;
pub mod plurals;
pub mod rules;
pub mod stems;
mod store;

pub use bundle::Layer;
pub use mode::Mode;
pub use store::{Arg, Own, Said, WordFiles, Words};
