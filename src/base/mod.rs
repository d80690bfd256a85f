//! Names, places and bytes that every other room speaks of.
//!
//! Pure values with their invariants; knows nothing of kits, pages or files on disk.

pub mod address;
pub mod edit;
pub mod fingerprint;
pub mod id;
pub mod lang;
pub mod path;
pub mod scan;
pub mod span;
pub mod tree;
