//! What a pattern of Fluent uses and says, with places.
//!
//! In: a pattern of the parser. Out: its `Facts`. Never formats anything.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::Slice;

use crate::base::span::{FileId, Span};
use crate::words::marks;

/// What a pattern uses and says.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Variables, each with its first place.
    pub variables: BTreeMap<Box<str>, Span>,
    /// Variables whose value is said; others only choose a form.
    pub said: BTreeSet<Box<str>>,
    /// Messages and terms it takes in (`a`, `a.b`, `-c`), each with its first place.
    pub references: BTreeMap<Box<str>, Span>,
    /// Functions, each with its first place.
    pub functions: BTreeMap<Box<str>, Span>,
    /// Whether it has text that begins like a message: `name = …` with a blank before it.
    pub swallowed: Option<(Box<str>, Span)>,
    /// Choices among forms, in order.
    pub selects: Vec<Select>,
    /// Its words, those of all its forms one after the other; what is put in stands as `HOLE`.
    pub text: String,
    /// Tags (`b`, `/b`) of each way through its forms, sorted.
    pub tags: BTreeSet<Vec<Box<str>>>,
    /// How its forms end: the mark, or none.
    pub ends: BTreeSet<Option<char>>,
    /// Where it first has three dots.
    pub dots: Option<Span>,
}

/// Stands in `Facts::text` for what is put in, and behind each form.
pub const HOLE: char = '\u{fffc}';

/// A choice among forms: `{ $n -> … }`.
#[derive(Debug, Clone)]
pub struct Select {
    /// Where what it goes by stands.
    pub span: Span,
    /// How it counts; none where it goes by something else than a number.
    pub counting: Option<Counting>,
    /// Its forms, in order.
    pub keys: Vec<Key>,
}

/// How a choice counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// One, two, three.
    Cardinal,
    /// First, second, third.
    Ordinal,
}

/// What a form is for.
#[derive(Debug, Clone)]
pub struct Key {
    /// The name or number in brackets.
    pub name: Box<str>,
    /// Where it stands.
    pub span: Span,
    /// Whether it is taken where no other is.
    pub is_default: bool,
}

/// Names of plural forms, in all languages together.
pub const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Most ways through the forms of a pattern that are told apart.
pub const WAYS: usize = 64;

/// A stretch of a text that knows where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'s> {
    pub text: &'s str,
    pub at: usize,
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

/// Walks through the patterns of a file.
pub(super) struct Walk {
    file: FileId,
    /// Where names of terms stand.
    pub terms: RefCell<Vec<u32>>,
}

impl Walk {
    pub fn new(file: FileId) -> Self {
        Self { file, terms: RefCell::default() }
    }

    pub fn span(&self, it: &Placed<'_>) -> Span {
        Span::new(self.file, it.at..it.at + it.text.len())
    }

    pub fn facts(&self, pattern: &ast::Pattern<Placed<'_>>) -> Facts {
        let mut out = Facts { tags: marks::ways(pattern), ends: marks::ends(pattern), ..Facts::default() };
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

    fn text(&self, value: &Placed<'_>, out: &mut Facts) {
        out.text.push_str(value.text);
        if let Some(at) = value.text.find("...").filter(|_| out.dots.is_none()) {
            out.dots = Some(Span::new(self.file, value.at + at..value.at + at + 3));
        }
        // A message with a blank before it is silently text of the message above: a classic trap.
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
                // What is chosen by is not said.
                let (length, said) = (out.text.len(), out.said.clone());
                self.inline(selector, out);
                out.text.truncate(length);
                out.said = said;
                out.selects.extend(self.select(selector, variants));
                for it in variants {
                    self.pattern(&it.value, out);
                    out.text.push(HOLE);
                }
            }
        }
    }

    fn select(
        &self,
        selector: &ast::InlineExpression<Placed<'_>>,
        variants: &[ast::Variant<Placed<'_>>],
    ) -> Option<Select> {
        let keys: Vec<Key> = variants
            .iter()
            .map(|it| {
                let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) =
                    &it.key;
                Key { name: name.text.into(), span: self.span(name), is_default: it.default }
            })
            .collect();
        let first = keys.first()?.span;
        let (span, counting) = match selector {
            ast::InlineExpression::FunctionReference { id, .. } if id.name.text == "NUMBER" => {
                (self.span(&id.name), Some(counting(selector)))
            }
            ast::InlineExpression::VariableReference { id } => {
                let counting = counts(&keys).then_some(Counting::Cardinal);
                (self.span(&id.name), counting)
            }
            _ => (first, None),
        };
        Some(Select { span, counting, keys })
    }

    fn inline(&self, it: &ast::InlineExpression<Placed<'_>>, out: &mut Facts) {
        use ast::InlineExpression as Inline;
        match it {
            Inline::StringLiteral { value } => return out.text.push_str(value.text),
            Inline::Placeable { expression } => return self.expression(expression, out),
            _ => out.text.push(HOLE),
        }
        match it {
            Inline::VariableReference { id } => {
                out.said.insert(id.name.text.into());
                out.variables.entry(id.name.text.into()).or_insert_with(|| self.span(&id.name));
            }
            Inline::MessageReference { id, attribute } => {
                let name = named("", id, attribute.as_ref());
                out.references.entry(name).or_insert_with(|| self.span(&id.name));
            }
            Inline::TermReference { id, attribute, arguments } => {
                let name = named("-", id, attribute.as_ref());
                self.terms.borrow_mut().push(self.span(&id.name).start);
                out.references.entry(name).or_insert_with(|| self.span(&id.name));
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
            Inline::StringLiteral { .. } | Inline::Placeable { .. } | Inline::NumberLiteral { .. } => {}
        }
    }
}

fn named(
    sign: &str,
    id: &ast::Identifier<Placed<'_>>,
    attribute: Option<&ast::Identifier<Placed<'_>>>,
) -> Box<str> {
    match attribute {
        Some(it) => format!("{sign}{}.{}", id.name.text, it.name.text).into(),
        None => format!("{sign}{}", id.name.text).into(),
    }
}

/// Returns how something counts that a choice of numbers goes by: `{ NUMBER($n, type: "ordinal") -> … }`.
pub fn counting<S: AsRef<str>>(selector: &ast::InlineExpression<S>) -> Counting {
    let ast::InlineExpression::FunctionReference { arguments, .. } = selector else {
        return Counting::Cardinal;
    };
    let is_ordinal = arguments.named.iter().any(|it| {
        let value = match &it.value {
            ast::InlineExpression::StringLiteral { value } => value.as_ref(),
            _ => "",
        };
        it.name.name.as_ref() == "type" && value == "ordinal"
    });
    if is_ordinal { Counting::Ordinal } else { Counting::Cardinal }
}

/// Whether forms chosen by a variable are those of a number. `[other]` alone is a name like any other.
fn counts(keys: &[Key]) -> bool {
    let is_number = |it: &Key| it.name.starts_with(|it: char| it.is_ascii_digit() || it == '-');
    let is_plural = |it: &Key| PLURALS.contains(&it.name.as_ref());
    let clear = keys.iter().any(|it| is_plural(it) && it.name.as_ref() != "other");
    clear || keys.iter().all(|it| is_number(it) || is_plural(it)) && keys.iter().any(is_plural)
}
