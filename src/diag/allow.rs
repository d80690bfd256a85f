//! What an author overrules: a rule that a text does not follow, for a reason.

use crate::base::span::{Span, Spanned};

/// A rule that is overruled in one message or one text.
#[derive(Debug, Clone)]
pub struct Allow {
    /// Code of the rule.
    pub rule: Spanned<Box<str>>,
    /// The words that it is about; all where none are named.
    pub words: Option<Spanned<Box<str>>>,
    /// Why; empty where nobody said so, and a finding says that.
    pub reason: Box<str>,
    /// Where the reason stands.
    pub reason_span: Span,
}

/// Rules that can be overruled: those that a person may know better than the program.
pub const OVERRULABLE: [&str; 8] = [
    "dots-typed",
    "links-differ",
    "plural-missing",
    "punctuation-differs",
    "term-avoided",
    "term-left-out",
    "text-copied",
    "variable-left-out",
];

impl Allow {
    /// Returns whether its rule is one that can be overruled.
    pub fn is_known(&self) -> bool {
        OVERRULABLE.contains(&self.rule.value.as_ref())
    }
}
