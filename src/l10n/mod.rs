//! Translations: what is missing, what changed, what is said of it.
//!
//! In: a draft or kit with its `l10n.lock` files. Out: units with their states. Pure.
//! 1. `canonical` is a text without what readers do not see: line ends, ways to write the same.
//! 2. `units` cuts all four kinds of text into units and pairs each with its source.
//! 3. `state` compares content, never clocks: with the source as it is, and as it was recorded.
//! 4. `status` counts, in units and words.
//! 5. `record` is what `done` and `minor` write.
//! 6. `begin` is what the file of a translation begins with; `front` changes values of a front matter.
//! 7. `exchange` writes and reads the files of agencies: PO and XLIFF.

pub mod begin;
pub mod blob;
pub mod canonical;
pub mod diff;
pub mod exchange;
pub mod front;
pub mod record;
pub mod state;
pub mod status;
pub mod units;

pub use state::State;
pub use status::Status;
pub use units::{Kind, Side, Sources, Unit};
