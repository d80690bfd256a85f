//! Rules that every TOML text is held to, each in its file.

pub mod key_missing;
pub mod key_unknown;
pub mod toml_syntax;
pub mod value_wrong;
