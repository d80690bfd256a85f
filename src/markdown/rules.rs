//! Rules for Markdown, each in its file.

pub mod address_refused;
pub mod footnotes_many;
pub mod picture_alt_missing;
pub mod picture_remote;
pub mod raw_html;
pub mod too_nested;
