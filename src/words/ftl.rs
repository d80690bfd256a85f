//! A Fluent file with the place of every message, attribute and variable.
//!
//! fluent-syntax keeps no spans, but its parser is generic over the public trait `Slice`: a slice
//! that carries its offset gives the place of every name.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::base::span::{FileId, Span};
use crate::diag::allow::Allow;
use crate::diag::finding::{Finding, Found};
use crate::words::allow;
use crate::words::pattern::{Facts, Placed, Walk};
use crate::words::rules;

/// The attribute of a glossary's entry for a word as it stands after a number.
pub const AFTER_NUMBER: &str = "after-number";

/// Attributes of the glossary in which every language says something of its own: no other needs them too.
pub const OWN_ATTRIBUTES: [&str; 3] = ["avoid", "note", AFTER_NUMBER];

/// A message or term of a file.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Name; terms begin with `-`.
    pub id: Box<str>,
    /// Where the name stands.
    pub span: Span,
    /// Variables of the value; `None` when there is no value.
    pub value: Option<Facts>,
    /// Attributes, by name.
    pub attributes: BTreeMap<Box<str>, (Span, Facts)>,
    /// Rules that the comment above it overrules.
    pub allows: Vec<Allow>,
}

/// The value of a message, or one of its attributes.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// Name of the message.
    id: &'a str,
    /// Name of the attribute.
    attribute: Option<&'a str>,
    /// Where its name stands.
    pub span: Span,
    /// What it uses and says.
    pub facts: &'a Facts,
}

impl Part<'_> {
    /// Returns what it is called: `pairs`, `pairs.label`.
    pub fn key(&self) -> String {
        match self.attribute {
            Some(it) => format!("{}.{it}", self.id),
            None => self.id.to_owned(),
        }
    }
}

impl Entry {
    /// Returns its value and its attributes.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let id = self.id.as_ref();
        let value = self.value.iter().map(move |facts| Part { id, attribute: None, span: self.span, facts });
        let attributes = self.attributes.iter().map(move |(name, (span, facts))| Part {
            id,
            attribute: Some(name.as_ref()),
            span: *span,
            facts,
        });
        value.chain(attributes)
    }
}

/// What a file holds.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// Messages and terms.
    pub entries: Vec<Entry>,
    /// Where names of terms stand, in definitions and references, in order.
    pub terms: Vec<u32>,
    /// Whether reading it would cost too much; it is then left out altogether.
    pub refused: bool,
}

/// Deepest nesting of braces and brackets: the parser and the formatter go down level by level.
const NESTING: usize = 50;

/// Most digits that a number may be padded to.
const DIGITS: u32 = 20;

/// Returns a place that would cost too much, if there is one.
fn costly(text: &str) -> Option<(usize, &'static str)> {
    let mut depth = 0usize;
    let mut line_starts = true;
    for (at, byte) in text.bytes().enumerate() {
        // A message begins in the first column and ends whatever was open before it.
        if line_starts && byte.is_ascii_alphabetic() {
            depth = 0;
        }
        line_starts = byte == b'\n';
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > NESTING {
            return Some((at, "the message is nested too deep"));
        }
    }
    text.match_indices("Digits:").find_map(|(at, it)| {
        let digits: String =
            text[at + it.len()..].trim_start().chars().take_while(char::is_ascii_digit).collect();
        let many = !digits.is_empty() && digits.parse::<u32>().is_ok_and(|it| it <= DIGITS);
        (!many && !digits.is_empty()).then_some((at, "a number has more digits than anybody reads"))
    })
}

/// Put before every name of a term in what the formatter reads.
///
/// fluent-bundle 0.16 keeps messages and terms under one name, so that `touchpoint` would take the
/// place of `-touchpoint`. No name in a kit has two underscores.
pub const TERM_MARK: &str = "term__";

impl File {
    /// Returns the text with the names of terms marked.
    pub fn marked(&self, text: &str) -> String {
        if self.refused {
            return String::new();
        }
        let mut out = String::with_capacity(text.len() + self.terms.len() * TERM_MARK.len());
        let mut from = 0;
        for at in self.terms.iter().map(|it| *it as usize) {
            out.push_str(&text[from..at]);
            out.push_str(TERM_MARK);
            from = at;
        }
        out.push_str(&text[from..]);
        out
    }
}

/// Reads a file; messages that can be read are kept when others can not.
pub fn read(file: FileId, text: &str) -> Found<File> {
    if let Some((at, why)) = costly(text) {
        let finding = Finding::new(&rules::fluent_syntax::RULE, Span::new(file, at..at + 1), why)
            .help("write it with fewer levels and digits; the file is left out until then");
        return Found { value: File { refused: true, ..File::default() }, findings: vec![finding] };
    }
    let (resource, errors) = match parser::parse(Placed { text, at: 0 }) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut findings: Vec<Finding> = errors
        .into_iter()
        .map(|it| {
            // The parser names one byte, wherever it stands in its letter.
            let start = text.floor_char_boundary(it.pos.start);
            let end = text.ceil_char_boundary(it.pos.end);
            Finding::new(&rules::fluent_syntax::RULE, Span::new(file, start..end), words(&it.kind))
                .help("a message is `name = text`; lines that go on begin with a blank")
        })
        .collect();
    let walk = Walk::new(file);
    let entries = resource.body.iter().filter_map(|it| entry(&walk, it, &mut findings)).collect();
    let mut terms = walk.terms.into_inner();
    terms.sort_unstable();
    Found { value: File { entries, terms, refused: false }, findings }
}

fn words(kind: &parser::ErrorKind) -> String {
    let text = kind.to_string();
    let mut chars = text.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |it| it.to_lowercase().chain(chars).collect())
}

fn entry(walk: &Walk, entry: &ast::Entry<Placed<'_>>, findings: &mut Vec<Finding>) -> Option<Entry> {
    let (id, value, attributes, comment, sign) = match entry {
        ast::Entry::Message(it) => (&it.id.name, it.value.as_ref(), &it.attributes, it.comment.as_ref(), ""),
        ast::Entry::Term(it) => (&it.id.name, Some(&it.value), &it.attributes, it.comment.as_ref(), "-"),
        ast::Entry::Comment(it) | ast::Entry::GroupComment(it) | ast::Entry::ResourceComment(it) => {
            allow::loose(walk, it, findings);
            return None;
        }
        ast::Entry::Junk { .. } => return None,
    };
    if !sign.is_empty() {
        walk.terms.borrow_mut().push(walk.span(id).start);
    }
    Some(Entry {
        id: format!("{sign}{}", id.text).into(),
        span: walk.span(id),
        value: value.map(|it| walk.facts(it)),
        attributes: attributes
            .iter()
            .map(|it| (it.id.name.text.into(), (walk.span(&it.id.name), walk.facts(&it.value))))
            .collect(),
        allows: comment.map(|it| allow::read(walk, it, findings)).unwrap_or_default(),
    })
}
