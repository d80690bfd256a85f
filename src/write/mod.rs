//! The only writer of sites: a folder becomes the new site at once, or stays the old one.
//!
//! In: paths and bytes. Out: a folder that is a site, with a manifest that says what is ours.
//! 1. `target` refuses a folder that is not ours, a link, a mount point, or one that holds the kit.
//! 2. `publish` writes what changed into a folder beside it and links what did not.
//! 3. `swap` lets both change places, and clears the old one away by its own manifest.

mod error;
mod manifest;
mod publish;
mod swap;
mod target;

pub use error::WriteError;
pub use publish::{Outcome, Publisher};
