//! Fluent messages, read into trees of full sentences, each with its bytes.
//!
//! The parser keeps no places, but all that it returns are slices of the text it was given: where they begin tells.

use std::ops::Range;

use fluent_syntax::{ast, parser};

use crate::base::span::FileId;
use crate::l10n::exchange::tree::{Case, Choice, Leaf, Tree, indented};
use crate::words::{ftl, pattern};

/// A value or an attribute.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// Name of the attribute; none of a value.
    pub name: String,
    /// Bytes of the whole pattern.
    pub range: Range<usize>,
    /// Its sentences; none when there are too many.
    pub tree: Option<Tree>,
}

/// A message or term.
#[derive(Debug, Clone)]
pub(super) struct Message {
    /// Name; terms begin with `-`.
    pub id: String,
    /// Its bytes, without what stands around.
    pub range: Range<usize>,
    /// Byte behind the equals sign.
    pub value_at: usize,
    /// Value and attributes.
    pub parts: Vec<Part>,
    /// Comment above it.
    pub comment: String,
    /// Comment of the group that it stands in.
    pub group: String,
}

impl Message {
    /// Returns the value, or an attribute.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|it| it.name == name)
    }
}

/// Reads the messages of a file; none of one that would cost too much.
pub(super) fn messages(text: &str) -> Vec<Message> {
    if ftl::read(FileId(0), text).value.refused {
        return Vec::new();
    }
    let resource = parser::parse(text).unwrap_or_else(|(it, _)| it);
    let mut group = String::new();
    let mut out = Vec::new();
    for entry in &resource.body {
        let (id, sign, value, attributes, comment) = match entry {
            ast::Entry::Message(it) => (&it.id, "", it.value.as_ref(), &it.attributes, &it.comment),
            ast::Entry::Term(it) => (&it.id, "-", Some(&it.value), &it.attributes, &it.comment),
            ast::Entry::GroupComment(it) => {
                it.content.join("\n").trim().clone_into(&mut group);
                continue;
            }
            ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => continue,
        };
        let start = at(text, id.name) - sign.len();
        let value_at = text[start..].find('=').map_or(text.len(), |it| start + it + 1);
        let named = attributes.iter().map(|it| (it.id.name, &it.value));
        let parts: Vec<Part> = value
            .map(|it| ("", it))
            .into_iter()
            .chain(named)
            .filter_map(|(name, pattern)| {
                let range = range(text, pattern)?;
                Some(Part { name: name.to_owned(), range, tree: tree(text, pattern) })
            })
            .collect();
        let end = parts.iter().map(|it| it.range.end).max().unwrap_or(value_at);
        let comment = comment.as_ref().map(|it| it.content.join("\n")).unwrap_or_default();
        let id = format!("{sign}{}", id.name);
        out.push(Message { id, range: start..end, value_at, parts, comment, group: group.clone() });
    }
    out
}

/// Returns whether words can stand as one sentence, and are that sentence when they are read again.
pub(super) fn holds(text: &str) -> bool {
    let file = format!("k ={}\n", placed(text, "    "));
    let read = ftl::read(FileId(0), &file);
    if read.value.refused || !read.findings.is_empty() {
        return false;
    }
    match messages(&file).as_slice() {
        [one] => match one.parts.as_slice() {
            [Part { tree: Some(Tree::Leaf(leaf)), name, .. }] => name.is_empty() && leaf.text == text,
            _ => false,
        },
        _ => false,
    }
}

/// Returns a text as it stands behind an equals sign.
pub(super) fn placed(text: &str, indent: &str) -> String {
    if text.contains('\n') { format!("\n{}", indented(text, indent)) } else { format!(" {text}") }
}

/// Returns where a slice of the text begins.
fn at(text: &str, part: &str) -> usize {
    part.as_ptr().addr().wrapping_sub(text.as_ptr().addr()).min(text.len())
}

fn range(text: &str, pattern: &ast::Pattern<&str>) -> Option<Range<usize>> {
    let of = |it: &ast::PatternElement<&str>| match it {
        ast::PatternElement::TextElement { value } => {
            let start = at(text, value);
            start..start + value.len()
        }
        ast::PatternElement::Placeable { expression } => braces(text, expression),
    };
    Some(of(pattern.elements.first()?).start..of(pattern.elements.last()?).end)
}

fn tree(text: &str, pattern: &ast::Pattern<&str>) -> Option<Tree> {
    let mut out: Option<Tree> = None;
    for element in &pattern.elements {
        let next = match element {
            ast::PatternElement::TextElement { value } => {
                Tree::Leaf(Leaf { text: (*value).to_owned(), range: None })
            }
            ast::PatternElement::Placeable {
                expression: expression @ ast::Expression::Select { selector: by, variants },
            } => {
                let cases = variants.iter().map(|it| {
                    let key = match it.key {
                        ast::VariantKey::Identifier { name } => name,
                        ast::VariantKey::NumberLiteral { value } => value,
                    };
                    let value = tree(text, &it.value)?;
                    Some(Case { key: key.to_owned(), is_default: it.default, value })
                });
                Tree::Choice(Choice {
                    selector: selector(text, expression),
                    counting: pattern::counting(by),
                    cases: cases.collect::<Option<_>>()?,
                })
            }
            ast::PatternElement::Placeable { expression } => {
                let whole = braces(text, expression);
                Tree::Leaf(Leaf { text: text.get(whole).unwrap_or_default().to_owned(), range: None })
            }
        };
        out = Some(match out {
            None => next,
            Some(it) => it.then(next)?,
        });
    }
    let mut out = out?;
    if let Tree::Leaf(leaf) = &mut out {
        leaf.range = range(text, pattern);
    }
    Some(out)
}

/// Returns the bytes of a placeable, with its braces.
fn braces(text: &str, expression: &ast::Expression<&str>) -> Range<usize> {
    let start = opening(text, expression);
    if let ast::Expression::Select { variants, .. } = expression {
        // Behind the last case stand only blanks and the brace.
        let last = variants.last().and_then(|it| range(text, &it.value));
        let from = last.map_or(start, |it| it.end);
        return start..text[from..].find('}').map_or(text.len(), |it| from + it + 1);
    }
    let mut open = 0usize;
    let (mut quoted, mut escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate().skip(start) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' if !quoted => open += 1,
            b'}' if !quoted => {
                open = open.saturating_sub(1);
                if open == 0 {
                    return start..at + 1;
                }
            }
            _ => {}
        }
    }
    start..text.len()
}

/// Returns where a placeable begins.
fn opening(text: &str, expression: &ast::Expression<&str>) -> usize {
    let (inner, depth) = first(expression);
    let mut start = at(text, inner);
    // Before the first name stand only blanks, a sign, a quotation mark, and the braces.
    for _ in 0..=depth {
        start = text[..start].rfind('{').unwrap_or(0);
    }
    start
}

/// Returns what decides in a choice, as written.
fn selector(text: &str, expression: &ast::Expression<&str>) -> String {
    let inner = text.get(opening(text, expression) + 1..).unwrap_or_default();
    let is_arrow = |it: &(usize, &str)| inner[..it.0].matches('"').count() % 2 == 0;
    let end = inner.match_indices("->").find(is_arrow).map_or(0, |it| it.0);
    inner[..end].trim().to_owned()
}

/// Returns the first name of a placeable, and how many placeables it stands in besides.
fn first<'s>(expression: &ast::Expression<&'s str>) -> (&'s str, usize) {
    use ast::InlineExpression as Inline;
    let inline = match expression {
        ast::Expression::Inline(it) | ast::Expression::Select { selector: it, .. } => it,
    };
    match inline {
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => (value, 0),
        Inline::FunctionReference { id, .. }
        | Inline::MessageReference { id, .. }
        | Inline::TermReference { id, .. }
        | Inline::VariableReference { id } => (id.name, 0),
        Inline::Placeable { expression } => {
            let (name, depth) = first(expression);
            (name, depth + 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{holds, messages};

    fn leaves(text: &str) -> Vec<String> {
        let all = messages(text);
        let parts = all.iter().flat_map(|it| it.parts.iter().filter_map(|it| it.tree.as_ref()));
        parts
            .flat_map(|it| it.leaves())
            .map(|(path, leaf)| format!("{} {}", path.join(","), leaf.text))
            .collect()
    }

    #[test]
    fn choices_are_drawn_outward() {
        let text = "a = { $n ->\n    [one] One { $n }\n   *[other] { $g ->\n        [f] Her\n       *[m] His\n    } }} two\n";
        assert_eq!(leaves(text), Vec::<String>::new(), "junk is none of ours");
        let text = text.replace("} }} two", "} {\"}\"} \"x\"\n} two");
        assert_eq!(
            leaves(&text),
            ["one One { $n } two", "other,f Her {\"}\"} \"x\" two", "other,m His {\"}\"} \"x\" two"]
        );
        let text = "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n}\n    .b = x\n        y\n";
        let all = messages(text);
        assert_eq!(leaves(text), ["one { $n }st", "other { $n }th", " x\ny"]);
        let written = all[0].parts[0].tree.as_ref().map(super::Tree::write).unwrap_or_default();
        assert!(text.starts_with(&format!("a = {written}\n")), "{written}");
    }

    #[test]
    fn choices_that_multiply_are_not_offered() {
        let choice = "{ $n ->\n    [one] a\n   *[other] b\n    } ";
        assert_eq!(leaves(&format!("a = {}\n", choice.repeat(6))).len(), 64);
        assert_eq!(leaves(&format!("a = {}\n", choice.repeat(7))).len(), 0);
    }

    #[test]
    fn only_one_sentence_holds() {
        for text in ["a", ".a", "a { $n }", "a\n  - b\n\nc", "{ \"{\" } \"x", "# a", "a = b"] {
            assert!(holds(text), "{text}");
        }
        for text in
            ["a {", "a }", "a\n.b = c", "a\n[b] c", "a\n* b", "{ $n ->\n *[other] a\n}", "", " a", "a\n"]
        {
            assert!(!holds(text), "{text}");
        }
        assert!(!holds(&"{".repeat(100_000)));
    }
}
