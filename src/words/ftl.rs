//! A Fluent file with the place of every message, attribute and variable.
//!
//! fluent-syntax keeps no spans, but its parser is generic over the public trait `Slice`: a slice
//! that carries its offset gives the place of every name.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, Slice};

use crate::base::span::{FileId, Span};
use crate::diag::finding::{Finding, Found};
use crate::words::rules;

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
}

/// What a pattern uses.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Variables, each with its first place.
    pub variables: BTreeMap<Box<str>, Span>,
    /// Messages and terms it takes in, each with its first place.
    pub references: BTreeMap<Box<str>, Span>,
    /// Functions, each with its first place.
    pub functions: BTreeMap<Box<str>, Span>,
    /// Whether it has text that begins like a message: `name = …` with a blank before it.
    pub swallowed: Option<(Box<str>, Span)>,
}

#[derive(Clone, Copy, Debug)]
struct Placed<'s> {
    text: &'s str,
    at: usize,
}

impl AsRef<str> for Placed<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl PartialEq for Placed<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'s> Slice<'s> for Placed<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        Placed { text: &self.text[range.clone()], at: self.at + range.start }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
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
    let findings = errors
        .into_iter()
        .map(|it| {
            Finding::new(&rules::fluent_syntax::RULE, Span::new(file, it.pos.clone()), words(&it.kind))
                .help("a message is `name = text`; lines that go on begin with a blank")
        })
        .collect();
    let walk = Walk { file, terms: RefCell::default() };
    let entries = resource.body.iter().filter_map(|it| walk.entry(it)).collect();
    let mut terms = walk.terms.into_inner();
    terms.sort_unstable();
    Found { value: File { entries, terms, refused: false }, findings }
}

fn words(kind: &parser::ErrorKind) -> String {
    let text = kind.to_string();
    let mut chars = text.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |it| it.to_lowercase().chain(chars).collect())
}

struct Walk {
    file: FileId,
    terms: RefCell<Vec<u32>>,
}

impl Walk {
    fn span(&self, it: &Placed<'_>) -> Span {
        Span::new(self.file, it.at..it.at + it.text.len())
    }

    fn entry(&self, entry: &ast::Entry<Placed<'_>>) -> Option<Entry> {
        let (id, value, attributes, sign) = match entry {
            ast::Entry::Message(it) => (&it.id.name, it.value.as_ref(), &it.attributes, ""),
            ast::Entry::Term(it) => (&it.id.name, Some(&it.value), &it.attributes, "-"),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => return None,
        };
        if !sign.is_empty() {
            self.terms.borrow_mut().push(self.span(id).start);
        }
        Some(Entry {
            id: format!("{sign}{}", id.text).into(),
            span: self.span(id),
            value: value.map(|it| self.facts(it)),
            attributes: attributes
                .iter()
                .map(|it| (it.id.name.text.into(), (self.span(&it.id.name), self.facts(&it.value))))
                .collect(),
        })
    }

    fn facts(&self, pattern: &ast::Pattern<Placed<'_>>) -> Facts {
        let mut out = Facts::default();
        self.pattern(pattern, &mut out);
        out
    }

    fn pattern(&self, pattern: &ast::Pattern<Placed<'_>>, out: &mut Facts) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text(value, out),
                ast::PatternElement::Placeable { expression } => self.expression(expression, out),
            }
        }
    }

    /// A message with a blank before it is silently text of the message above: a classic trap.
    fn text(&self, value: &Placed<'_>, out: &mut Facts) {
        let head = value.text.trim_start();
        let Some((name, _)) = head.split_once(" = ") else { return };
        let is_name = name.len() < 40
            && name.starts_with(|it: char| it.is_ascii_alphabetic())
            && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
        if is_name && out.swallowed.is_none() {
            let at = value.at + value.text.len() - head.len();
            out.swallowed = Some((name.into(), Span::new(self.file, at..at + name.len())));
        }
    }

    fn expression(&self, expression: &ast::Expression<Placed<'_>>, out: &mut Facts) {
        match expression {
            ast::Expression::Inline(it) => self.inline(it, out),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, out);
                variants.iter().for_each(|it| self.pattern(&it.value, out));
            }
        }
    }

    fn inline(&self, it: &ast::InlineExpression<Placed<'_>>, out: &mut Facts) {
        use ast::InlineExpression as Inline;
        match it {
            Inline::VariableReference { id } => {
                out.variables.entry(id.name.text.into()).or_insert_with(|| self.span(&id.name));
            }
            Inline::MessageReference { id, attribute } => {
                let name = match attribute {
                    Some(it) => format!("{}.{}", id.name.text, it.name.text),
                    None => id.name.text.to_owned(),
                };
                out.references.entry(name.into()).or_insert_with(|| self.span(&id.name));
            }
            Inline::TermReference { id, arguments, .. } => {
                let name = format!("-{}", id.name.text);
                self.terms.borrow_mut().push(self.span(&id.name).start);
                out.references.entry(name.into()).or_insert_with(|| self.span(&id.name));
                if let Some(it) = arguments {
                    // Named arguments of a term are its own; only what is handed over counts here.
                    it.positional.iter().for_each(|it| self.inline(it, out));
                }
            }
            Inline::FunctionReference { id, arguments } => {
                out.functions.entry(id.name.text.into()).or_insert_with(|| self.span(&id.name));
                arguments.positional.iter().for_each(|it| self.inline(it, out));
                arguments.named.iter().for_each(|it| self.inline(&it.value, out));
            }
            Inline::Placeable { expression } => self.expression(expression, out),
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
        }
    }
}
