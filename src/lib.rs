//! arkki turns a folder of multilingual method cards into a navigable, printable toolkit site.
pub mod base;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod diagram;
pub mod format;
pub mod html;
pub mod load;
pub mod manual;
pub mod markdown;
pub mod model;
pub mod pipeline;
pub mod scaffold;
pub mod words;
pub mod worksheet;
pub mod write;
