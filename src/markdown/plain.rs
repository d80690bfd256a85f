//! The words of a tree, without its forms.

use crate::markdown::doc::{Block, Doc, Heading, Inline};

/// Returns the words of running text.
pub fn inlines(list: &[Inline]) -> String {
    let mut out = String::new();
    add(list, &mut out);
    out
}

fn add(list: &[Inline], out: &mut String) {
    for it in list {
        match it {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) => add(inner, out),
            Inline::Foreign(it) => add(&it.content, out),
            Inline::Link(it) => add(&it.content, out),
            Inline::Image(image) => out.push_str(&image.alt),
            Inline::FootnoteRef(..) => {}
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
        }
    }
}

/// Calls `visit` with every block of a text, footnotes included, in order.
pub fn each_block<'a>(doc: &'a Doc, visit: &mut impl FnMut(&'a Block)) {
    blocks(&doc.blocks, visit);
    for note in &doc.footnotes {
        blocks(&note.blocks, visit);
    }
}

fn blocks<'a>(list: &'a [Block], visit: &mut impl FnMut(&'a Block)) {
    for it in list {
        visit(it);
        match it {
            Block::List(list) => list.items.iter().for_each(|it| blocks(&it.blocks, visit)),
            Block::Definitions(list) => {
                for it in list {
                    it.bodies.iter().for_each(|it| blocks(it, visit));
                }
            }
            Block::Quote(inner) => blocks(inner, visit),
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Table(_)
            | Block::Code(_)
            | Block::Figure(_)
            | Block::Rule => {}
        }
    }
}

/// Calls `visit` with every part of running text, the inner ones too, in order.
pub fn each_inline<'a>(doc: &'a Doc, visit: &mut impl FnMut(&'a Inline)) {
    each_block(doc, &mut |block| directly(block, visit));
}

/// Calls `visit` with every part of running text of a block and of the blocks in it, in order.
pub fn each_inline_of<'a>(block: &'a Block, visit: &mut impl FnMut(&'a Inline)) {
    blocks(std::slice::from_ref(block), &mut |it| directly(it, visit));
}

fn directly<'a>(block: &'a Block, visit: &mut impl FnMut(&'a Inline)) {
    match block {
        Block::Heading(heading) => walk(&heading.content, visit),
        Block::Paragraph(content) => walk(content, visit),
        Block::Definitions(list) => {
            list.iter().flat_map(|it| &it.terms).for_each(|it| walk(it, visit));
        }
        Block::Table(table) => {
            table.head.iter().chain(table.rows.iter().flatten()).for_each(|it| walk(it, visit));
        }
        Block::List(_) | Block::Quote(_) | Block::Code(_) | Block::Figure(_) | Block::Rule => {}
    }
}

fn walk<'a>(list: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
    for it in list {
        visit(it);
        match it {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) => walk(inner, visit),
            Inline::Foreign(it) => walk(&it.content, visit),
            Inline::Link(it) => walk(&it.content, visit),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Image(_)
            | Inline::FootnoteRef(..)
            | Inline::SoftBreak
            | Inline::HardBreak => {}
        }
    }
}

/// Returns the headings of a text that stand on the top level, in order.
pub fn headings(doc: &Doc) -> impl Iterator<Item = &Heading> {
    doc.blocks.iter().filter_map(|it| match it {
        Block::Heading(heading) => Some(heading.as_ref()),
        _ => None,
    })
}
