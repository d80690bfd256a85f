//! A text that was never translated.

use crate::base::span::Span;
use crate::check::context::{Context, Piece};
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::facts::Status;
use crate::markdown::doc::{Block, Doc, Heading, Inline};
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "text-copied",
    severity: Severity::Warning,
    docs: r"A message, a title or a section of a translation says the same as the source, word by word: it was copied and never translated. Readers believe that it stands in their language, and screen readers read it aloud as if it did.

Translate it. Where the same words are right, as with a title that has no translation, overrule the rule: `# l10n: allow text-copied` and the reason above the message, or `allow` in the front matter. Texts of one or two words, numbers, names, code and words marked as of another language, `[…](lang:fi)`, are never told.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for pair in context.pairs().iter().filter(|it| !context.are_alike(it.lang, it.source)) {
        let (own, theirs) = (&pair.own.text, &pair.original.text);
        if own.split_whitespace().eq(theirs.split_whitespace()) && is_copy(&normal(own), &normal(theirs)) {
            out.push(
                Finding::new(&RULE, pair.span, format!("`{}` is a copy of the source", pair.key))
                    .also(pair.source_span, "the source")
                    .help("translate it"),
            );
        }
    }
    let translated = |it: &Piece<'_>| {
        it.lang != it.source && it.status != Status::Stub && !context.are_alike(it.lang, it.source)
    };
    for piece in context.pieces().filter(translated) {
        front(&piece, &mut out);
        body(&piece, &mut out);
    }
    out
}

fn front(piece: &Piece<'_>, out: &mut Vec<Finding>) {
    let (own, theirs) = (piece.text, piece.original);
    let fields = [
        ("title", Some(&own.title), Some(&theirs.title)),
        ("short_title", own.short_title.as_ref(), theirs.short_title.as_ref()),
        ("one_line", own.one_line.as_ref(), theirs.one_line.as_ref()),
    ];
    for (name, own, theirs) in fields {
        let Some((own, theirs)) = own.zip(theirs) else { continue };
        if is_copy(&normal(&own.value), &normal(&theirs.value)) {
            out.push(
                Finding::new(&RULE, own.span, format!("`{name}` is a copy of the source"))
                    .also(theirs.span, "the source")
                    .help("translate it"),
            );
        }
    }
}

fn body(piece: &Piece<'_>, out: &mut Vec<Finding>) {
    let theirs = sections(&piece.original.doc);
    for (heading, own) in sections(&piece.text.doc) {
        let id = heading.map_or("", |it| it.id.as_ref());
        let same = theirs.iter().find(|(it, _)| it.map_or("", |it| it.id.as_ref()) == id);
        let Some((source, original)) = same else { continue };
        if !begin_alike(own, original) || !is_copy(&words(own), &words(original)) {
            continue;
        }
        let what = if id.is_empty() {
            "the text before the first heading is a copy of the source".to_owned()
        } else {
            format!("the text under `{{#{id}}}` is a copy of the source")
        };
        let span = heading.map_or(Span::top(piece.text.file), |it| it.span);
        let mut finding = Finding::new(&RULE, span, what);
        finding.also = source.iter().map(|it| (it.span, "the source".to_owned())).collect();
        out.push(finding.help("translate it"));
    }
}

/// Returns what stands between the headings, each with the heading before.
fn sections(doc: &Doc) -> Vec<(Option<&Heading>, &[Block])> {
    let mut out = Vec::new();
    let mut rest = doc.blocks.as_slice();
    let mut heading = None;
    loop {
        let end = rest.iter().position(|it| matches!(it, Block::Heading(_))).unwrap_or(rest.len());
        out.push((heading, &rest[..end]));
        let Some(Block::Heading(it)) = rest.get(end) else { return out };
        heading = Some(it.as_ref());
        rest = &rest[end + 1..];
    }
}

/// Whether two sections may be the same, by their first words: most are not, and need no closer look.
fn begin_alike(own: &[Block], theirs: &[Block]) -> bool {
    let (Some(own), Some(theirs)) = (first(own), first(theirs)) else { return true };
    let (mut own, mut theirs) = (own.split_whitespace(), theirs.split_whitespace());
    own.next().zip(theirs.next()).is_none_or(|(own, theirs)| own == theirs)
}

/// Returns the first text of a section, if it is easily found.
fn first(blocks: &[Block]) -> Option<&str> {
    match blocks.first()? {
        Block::Paragraph(list) => match list.first()? {
            Inline::Text(text) => Some(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) => match inner.first()? {
                Inline::Text(text) => Some(text),
                _ => None,
            },
            _ => None,
        },
        Block::List(it) => first(&it.items.first()?.blocks),
        _ => None,
    }
}

fn words(blocks: &[Block]) -> String {
    let mut out = String::new();
    blocks.iter().for_each(|it| add(it, &mut out));
    normal(&out)
}

fn add(block: &Block, out: &mut String) {
    match block {
        Block::Heading(it) => inlines(&it.content, out),
        Block::Paragraph(it) => inlines(it, out),
        Block::List(it) => it.items.iter().flat_map(|it| &it.blocks).for_each(|it| add(it, out)),
        Block::Definitions(list) => {
            for it in list {
                it.terms.iter().for_each(|it| inlines(it, out));
                it.bodies.iter().flatten().for_each(|it| add(it, out));
            }
        }
        Block::Table(it) => {
            it.head.iter().chain(it.rows.iter().flatten()).for_each(|it| inlines(it, out));
        }
        Block::Quote(inner) => inner.iter().for_each(|it| add(it, out)),
        Block::Code(_) | Block::Figure(_) | Block::Rule => {}
    }
    out.push('\n');
}

/// Adds the words of running text that a translator would write anew.
fn inlines(list: &[Inline], out: &mut String) {
    for it in list {
        match it {
            Inline::Text(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) => inlines(inner, out),
            Inline::Link(it) => out.push_str(&plain::inlines(&it.content)),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Code(_) | Inline::Foreign(_) | Inline::Image(_) | Inline::FootnoteRef(..) => {}
        }
    }
    out.push(' ');
}

fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two texts are the same and have several words; words with capitals are most often names.
fn is_copy(own: &str, theirs: &str) -> bool {
    if own != theirs {
        return false;
    }
    let words = || own.split(' ').filter(|it| it.chars().any(char::is_alphabetic));
    let begins_small = |it: &&str| it.chars().find(|it| it.is_alphabetic()).is_some_and(char::is_lowercase);
    words().count() > 2 && words().filter(begins_small).count() > 1
}
