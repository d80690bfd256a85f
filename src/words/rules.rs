//! Rules for words, each in its file.

pub mod allow_form;
pub mod fluent_syntax;
pub mod message_broken;
pub mod message_clash;
pub mod message_missing;
pub mod message_swallowed;
pub mod message_unknown;
pub mod message_variables;
pub mod word_unused;
