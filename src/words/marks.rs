//! Tags in a pattern, and the marks it ends with, along each way through its forms.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::words::pattern::{Placed, WAYS};

/// Returns the tags of each way through the forms.
pub(super) fn ways(pattern: &ast::Pattern<Placed<'_>>) -> BTreeSet<Vec<Box<str>>> {
    let none = BTreeSet::from([Vec::new()]);
    let mut out = none.clone();
    for element in &pattern.elements {
        let more = match element {
            ast::PatternElement::TextElement { value } => BTreeSet::from([tags(value.text)]),
            ast::PatternElement::Placeable { expression } => ways_of(expression),
        };
        if more == none {
            continue;
        }
        let together = |a: &Vec<Box<str>>, b: &Vec<Box<str>>| {
            let mut all = [a.as_slice(), b.as_slice()].concat();
            all.sort_unstable();
            all
        };
        let pairs = out.iter().flat_map(|a| more.iter().map(move |b| together(a, b)));
        out = pairs.take(WAYS).collect();
    }
    out
}

fn ways_of(expression: &ast::Expression<Placed<'_>>) -> BTreeSet<Vec<Box<str>>> {
    match expression {
        ast::Expression::Select { variants, .. } => variants.iter().flat_map(|it| ways(&it.value)).collect(),
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => ways_of(expression),
        ast::Expression::Inline(_) => BTreeSet::from([Vec::new()]),
    }
}

fn tags(text: &str) -> Vec<Box<str>> {
    let name = |rest: &str| -> Option<Box<str>> {
        let bare = rest.strip_prefix('/').unwrap_or(rest);
        if !bare.starts_with(|it: char| it.is_ascii_alphabetic()) {
            return None;
        }
        let length = bare.find(|it: char| !it.is_ascii_alphanumeric() && it != '-').unwrap_or(bare.len());
        Some(rest[..rest.len() - bare.len() + length].into())
    };
    let mut out: Vec<Box<str>> =
        text.match_indices('<').filter_map(|(at, _)| name(&text[at + 1..])).collect();
    out.sort_unstable();
    out
}

/// Returns how the forms of a pattern end.
pub(super) fn ends(pattern: &ast::Pattern<Placed<'_>>) -> BTreeSet<Option<char>> {
    match pattern.elements.last() {
        Some(ast::PatternElement::TextElement { value }) => end(value.text),
        Some(ast::PatternElement::Placeable { expression }) => ends_of(expression),
        None => BTreeSet::from([None]),
    }
}

fn ends_of(expression: &ast::Expression<Placed<'_>>) -> BTreeSet<Option<char>> {
    match expression {
        ast::Expression::Select { variants, .. } => variants.iter().flat_map(|it| ends(&it.value)).collect(),
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => ends_of(expression),
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => end(value.text),
        ast::Expression::Inline(_) => BTreeSet::from([None]),
    }
}

/// Returns the mark that a text ends with, in its Western form. Quotes and brackets behind it are looked through.
fn end(text: &str) -> BTreeSet<Option<char>> {
    let closing = |it: char| it.is_whitespace() || "\"'”’»›)]}“‘".contains(it);
    let text = text.trim_end_matches(closing);
    // Finnish writes ranks and dates so, `1.3.`; the same may be the end of a sentence.
    if text.strip_suffix('.').is_some_and(|it| it.ends_with(|it: char| it.is_ascii_digit())) {
        return BTreeSet::from([None, Some('.')]);
    }
    let mark = match text.chars().next_back() {
        Some('.') if text.ends_with("...") => Some('…'),
        Some(it @ ('.' | ':' | '!' | '?' | '…')) => Some(it),
        Some('。' | '।' | '։') => Some('.'),
        Some('：') => Some(':'),
        Some('！') => Some('!'),
        Some('？' | '؟' | '\u{37e}') => Some('?'),
        Some(_) | None => None,
    };
    BTreeSet::from([mark])
}
