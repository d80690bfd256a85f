//! Stands in for the engine where the program was built without it: says so.

use serde_json::Value;

use crate::base::span::Span;
use crate::base::tree::SourceTree;
use crate::load::theme::Theme;
use crate::print::job::Job;

/// Nothing.
pub struct Engine;

/// A print file.
#[derive(Debug, Clone)]
pub struct Made {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What did not fit.
    pub misfits: Vec<Value>,
}

/// Why nothing came of a job.
pub struct Broken {
    /// What is wrong.
    pub message: String,
    /// Where in the theme.
    pub place: Option<Span>,
}

impl Engine {
    /// Takes nothing.
    pub fn new(_: &Theme, _: &SourceTree) -> Self {
        Self
    }

    /// Returns no fingerprint.
    pub fn key(&self) -> &'static str {
        ""
    }

    /// Every sign is as good as another.
    pub fn can_show(&self, _: char) -> bool {
        true
    }

    /// Every field can show everything.
    pub fn can_type(&self, _: char) -> bool {
        true
    }

    /// Makes nothing.
    ///
    /// # Errors
    /// Always.
    pub fn run(&self, _: &Job) -> Result<Made, Broken> {
        Err(Broken { message: "this program was built without the feature `pdf`".to_owned(), place: None })
    }

    /// Has nothing to let go of.
    pub fn forget(&self, _: usize) {}
}
