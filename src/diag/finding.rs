//! One finding, and values that carry findings beside them.

use std::collections::BTreeMap;

use crate::base::path::SourcePath;
use crate::base::span::{FileId, Span, line_col};
use crate::base::tree::SourceTree;
use crate::diag::rule::{Rule, Severity};

/// Where a finding stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A stretch of a file.
    Span(Span),
    /// A line and column of a file whose text can not be shown.
    Point(FileId, usize, usize),
    /// A file or folder that is missing or was not read.
    Path(SourcePath),
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}

/// Something in the kit that an author should see to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// What is wrong: one lower-case phrase, no full stop, names in backticks.
    pub message: String,
    /// Where.
    pub place: Place,
    /// Other places that belong to it, each with a phrase.
    pub also: Vec<(Span, String)>,
    /// What to do, in the imperative.
    pub help: Option<String>,
}

impl Finding {
    /// Makes a finding without help or other places.
    pub fn new(rule: &'static Rule, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), place: place.into(), also: Vec::new(), help: None }
    }

    /// Makes a finding about a path that holds no text.
    pub fn at_path(rule: &'static Rule, path: &str, message: impl Into<String>) -> Self {
        Self::new(rule, Place::Path(SourcePath::new(path)), message)
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Names another place that belongs to it.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.also.push((span, text.into()));
        self
    }

    /// Returns the path of the file or folder that it speaks of.
    pub fn path<'a>(&'a self, tree: &'a SourceTree) -> &'a str {
        match &self.place {
            Place::Span(Span { file, .. }) | Place::Point(file, ..) => tree.file(*file).path.as_str(),
            Place::Path(path) => path.as_str(),
        }
    }

    /// Returns path, line and column for people; line and column from 1.
    pub fn position<'a>(&'a self, tree: &'a SourceTree) -> (&'a str, usize, usize) {
        match &self.place {
            Place::Span(span) => {
                let (line, column) = line_col(tree.text(span.file), span.start as usize);
                (tree.file(span.file).path.as_str(), line, column)
            }
            Place::Point(file, line, column) => (tree.file(*file).path.as_str(), *line, *column),
            Place::Path(path) => (path.as_str(), 1, 1),
        }
    }
}

/// A value and what was found on the way to it.
#[derive(Debug, Clone)]
pub struct Found<T> {
    /// The value; may be a half one.
    pub value: T,
    /// What was found.
    pub findings: Vec<Finding>,
}

impl<T> Found<T> {
    /// A value without findings.
    pub fn clean(value: T) -> Self {
        Self { value, findings: Vec::new() }
    }

    /// Moves the findings into `all` and returns the value.
    pub fn take(self, all: &mut Vec<Finding>) -> T {
        all.extend(self.findings);
        self.value
    }
}

/// Findings by what they depend on.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// Of cards, each by itself: they stand in a file of the card.
    pub of_cards: Vec<Finding>,
    /// Of other files, each by itself.
    pub of_others: Vec<Finding>,
    /// Of the kit as a whole.
    pub of_kit: Vec<Finding>,
}

impl Findings {
    /// Adds those of another stage.
    pub fn extend(&mut self, more: Self) {
        self.of_cards.extend(more.of_cards);
        self.of_others.extend(more.of_others);
        self.of_kit.extend(more.of_kit);
    }

    /// Returns whether none is an error.
    pub fn is_sound(&self) -> bool {
        self.iter().all(|it| it.rule.severity != Severity::Error)
    }

    /// Returns all.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.of_cards.iter().chain(&self.of_others).chain(&self.of_kit)
    }

    /// Returns all, sorted by place and code, without doubles.
    pub fn sorted(&self, tree: &SourceTree) -> Vec<Finding> {
        let mut out: Vec<Finding> = self.iter().cloned().collect();
        sort(&mut out, tree);
        out
    }
}

/// Sorts findings by place and code and takes out doubles.
pub fn sort(findings: &mut Vec<Finding>, tree: &SourceTree) {
    let key = |it: &Finding| {
        let (path, line, column) = it.position(tree);
        (path.to_owned(), line, column, it.rule.code, it.message.clone())
    };
    findings.sort_by_cached_key(key);
    findings.dedup();
}

/// Counts the findings of a severity.
pub fn count(findings: &[Finding], severity: Severity) -> usize {
    findings.iter().filter(|it| it.rule.severity == severity).count()
}

/// Returns the errors that a kit has and an older one had not, wherever they stand in their files.
pub fn new_errors(old: (&[Finding], &SourceTree), now: (&[Finding], &SourceTree)) -> Vec<Finding> {
    let is_error = |it: &&Finding| it.rule.severity == Severity::Error;
    let key = |it: &Finding, tree: &SourceTree| (it.rule.code, it.path(tree).to_owned(), it.message.clone());
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for it in old.0.iter().filter(is_error) {
        *known.entry(key(it, old.1)).or_default() += 1;
    }
    let is_new = |it: &&Finding| match known.get_mut(&key(it, now.1)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    now.0.iter().filter(is_error).filter(is_new).cloned().collect()
}
