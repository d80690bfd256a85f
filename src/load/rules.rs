//! Rules for single files, each in its file.

pub mod card_missing;
pub mod file_name;
pub mod file_stray;
pub mod file_too_large;
pub mod front_matter;
pub mod link_outside;
pub mod lock_line;
pub mod not_utf_8;
pub mod picture_broken;
pub mod picture_unsafe;
pub mod source_missing;
pub mod theme_colour;
pub mod theme_missing;
