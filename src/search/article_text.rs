//! A text as sections of plain words, from its tree.

use crate::base::lang::Lang;
use crate::check::kit::Kit;
use crate::markdown::doc::{Block, Doc, Inline, Target};

/// A part of a text below one heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Section {
    /// Its heading; none before the first one.
    pub heading: String,
    /// Its place on the page.
    pub anchor: String,
    /// Its words.
    pub text: String,
}

impl Section {
    /// Adds words that stand apart from those before.
    pub fn add(&mut self, text: &str) {
        apart(&mut self.text);
        self.text.push_str(text.trim());
    }
}

/// Puts a sign between what stands apart, unless a sentence has just ended.
fn apart(out: &mut String) {
    let len = out.trim_end().len();
    out.truncate(len);
    if out.is_empty() {
        return;
    }
    let ends = out.ends_with(['.', '!', '?', ':', ';', '…']);
    out.push_str(if ends { " " } else { " · " });
}

/// Returns the sections of a text: one for each heading of the second and third level.
pub(super) fn sections(kit: &Kit, lang: Lang, doc: &Doc) -> Vec<Section> {
    let words = Plain { kit, lang };
    let mut out = vec![Section::default()];
    for block in &doc.blocks {
        match block {
            Block::Heading(it) if it.level <= 3 => {
                let mut heading = String::new();
                words.inlines(&it.content, &mut heading);
                out.push(Section { heading, anchor: it.id.to_string(), text: String::new() });
            }
            other => {
                if let Some(section) = out.last_mut() {
                    words.block(other, &mut section.text);
                }
            }
        }
    }
    if let Some(section) = out.last_mut() {
        doc.footnotes.iter().for_each(|it| words.blocks(&it.blocks, &mut section.text));
    }
    out.retain(|it| !it.heading.is_empty() || !it.text.is_empty());
    out
}

/// Writes words of trees; links without words take those of what they lead to.
struct Plain<'a> {
    kit: &'a Kit,
    lang: Lang,
}

impl Plain<'_> {
    fn blocks(&self, list: &[Block], out: &mut String) {
        list.iter().for_each(|it| self.block(it, out));
    }

    fn block(&self, block: &Block, out: &mut String) {
        match block {
            Block::Heading(it) => self.line(&it.content, out),
            Block::Paragraph(content) => self.line(content, out),
            Block::List(list) => list.items.iter().for_each(|it| self.blocks(&it.blocks, out)),
            Block::Definitions(list) => {
                for it in list {
                    it.terms.iter().for_each(|it| self.line(it, out));
                    it.bodies.iter().for_each(|it| self.blocks(it, out));
                }
            }
            Block::Table(table) => {
                table.head.iter().chain(table.rows.iter().flatten()).for_each(|it| self.line(it, out));
            }
            Block::Quote(inner) => self.blocks(inner, out),
            Block::Code(text) => {
                apart(out);
                out.push_str(text);
            }
            Block::Figure(image) => {
                apart(out);
                out.push_str(image.caption.as_ref().unwrap_or(&image.alt));
            }
            Block::Rule => {}
        }
    }

    fn line(&self, content: &[Inline], out: &mut String) {
        apart(out);
        self.inlines(content, out);
    }

    fn inlines(&self, list: &[Inline], out: &mut String) {
        for it in list {
            match it {
                // Soft hyphens say where a word may be divided, and are no part of it.
                Inline::Text(text) if text.contains('\u{ad}') => {
                    out.extend(text.chars().filter(|it| *it != '\u{ad}'));
                }
                Inline::Text(text) | Inline::Code(text) => out.push_str(text),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) => {
                    self.inlines(inner, out);
                }
                Inline::Foreign(it) => self.inlines(&it.content, out),
                Inline::Link(it) if it.content.is_empty() => self.target(&it.target, out),
                Inline::Link(it) => self.inlines(&it.content, out),
                Inline::Image(image) => out.push_str(&image.alt),
                Inline::FootnoteRef(..) => {}
                Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            }
        }
    }

    fn target(&self, target: &Target, out: &mut String) {
        match target {
            Target::Thing { id, .. } => {
                if let Some(thing) = self.kit.things.find(id) {
                    out.push_str(&self.kit.title(thing, self.lang).text);
                }
            }
            Target::Term(id) => {
                if let Some(said) = self.kit.words.get(self.lang, id) {
                    out.push_str(&said.text);
                }
            }
            Target::Anchor(_) | Target::File(_) | Target::Outside(_) | Target::Refused => {}
        }
    }
}
