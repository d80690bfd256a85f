//! What a worksheet asks, and what each answer is called in one language.

use std::collections::BTreeMap;

use crate::worksheet::Kind;

/// A worksheet as a table knows it.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Its id.
    pub tool: String,
    /// Which state of its file this is.
    pub revision: String,
    /// Language of its words, as a tag.
    pub lang: String,
    /// What it is called.
    pub title: String,
    /// Its blocks that can be answered, in reading order.
    pub parts: Vec<Part>,
}

/// A block of a worksheet.
#[derive(Debug, Clone)]
pub struct Part {
    /// What it is called; may be empty.
    pub title: String,
    /// Everything in it that can be answered.
    pub questions: Vec<Question>,
}

/// Something that can be answered.
#[derive(Debug, Clone)]
pub struct Question {
    /// Answer key.
    pub key: String,
    /// What the answer can be.
    pub kind: Kind,
    /// What it is called within its block; may be empty.
    pub label: String,
    /// What it is called by itself.
    pub full: String,
    /// Words of what there is to choose, by value.
    pub marks: Vec<(String, String)>,
    /// The two ends of a scale.
    pub poles: Option<(String, String)>,
}

impl Sheet {
    /// Returns all questions, in reading order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.parts.iter().flat_map(|it| &it.questions)
    }

    /// Returns what each answer can be, by key.
    pub fn kinds(&self) -> BTreeMap<&str, &Kind> {
        self.questions().map(|it| (it.key.as_str(), &it.kind)).collect()
    }
}

impl Question {
    /// Returns an answer as people read it.
    pub fn readable<'a>(&'a self, value: &'a str) -> &'a str {
        self.marks.iter().find(|it| it.0 == value).map_or(value, |it| it.1.as_str())
    }
}
