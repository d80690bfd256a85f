//! Rules for templates, each in its file.

pub mod template_broken;
