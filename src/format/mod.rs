//! TOML into typed values, with every fault at its place.
//!
//! In: text of a file and the type it shall have. Out: the value, or findings. One type serves for
//! reading, for the findings and for the JSON Schema that editors use.

pub mod faults;
pub mod rules;
pub mod toml_file;
