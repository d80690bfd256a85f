//! A text as translators see it: words and structure, without line ends, padding and ways to write the same.

use crate::base::fingerprint;
use crate::markdown::doc::{Block, Doc, Inline, Item, Target};
use crate::words::ftl::{Entry, OWN_ATTRIBUTES};

/// Marks a sign of structure; no text of a kit has this character.
const SIGN: char = '\u{1}';

/// Digits of a unit's hash.
const DIGITS: usize = 12;

/// A unit reduced to what matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canonical {
    /// Words and signs of structure, one blank between them.
    text: String,
}

impl Canonical {
    fn new(raw: &str) -> Self {
        let mut text = String::with_capacity(raw.len());
        for token in raw.split_whitespace() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(token);
        }
        Self { text }
    }

    /// Returns its hash.
    pub fn hash(&self) -> String {
        fingerprint::hex(self.text.as_bytes(), DIGITS)
    }

    /// Returns how many words it has.
    pub fn words(&self) -> usize {
        let is_word = |it: &&str| !it.starts_with(SIGN) && it.contains(char::is_alphabetic);
        self.text.split(' ').filter(is_word).count()
    }
}

/// Returns a stretch of a Markdown text; footnotes come with the words that refer to them.
pub fn blocks(list: &[Block], doc: &Doc) -> Canonical {
    let mut out = Writer { out: String::new(), doc };
    out.blocks(list);
    Canonical::new(&out.out)
}

/// Returns values of a front matter.
pub fn values<'a>(list: impl IntoIterator<Item = Option<&'a str>>) -> Canonical {
    let mut out = String::new();
    for it in list {
        out.push(SIGN);
        out.push(' ');
        out.push_str(it.unwrap_or_default());
        out.push(' ');
    }
    Canonical::new(&out)
}

/// Returns a message with its attributes; `text` is that of its file, `end` where it ends.
pub fn message(text: &str, entry: &Entry, end: usize) -> Canonical {
    let mut starts: Vec<(usize, &str)> =
        entry.attributes.iter().map(|(name, (span, _))| (span.start as usize, name.as_ref())).collect();
    starts.push((entry.span.start as usize, ""));
    starts.sort_unstable();
    let mut parts: Vec<(&str, String)> = Vec::new();
    for (at, (start, name)) in starts.iter().enumerate() {
        if OWN_ATTRIBUTES.contains(name) {
            continue;
        }
        // An attribute's dot stands before its name, on a line of its own.
        let end = starts.get(at + 1).map_or(end, |it| it.0.saturating_sub(1));
        let part = text.get(*start..end.max(*start)).unwrap_or_default();
        let value = part.split_once('=').map_or("", |it| it.1);
        let mut out = format!("{SIGN}.{name} ");
        for line in value.trim().lines() {
            // A blank line parts paragraphs; other line ends are the writer's.
            let line = line.trim();
            if line.is_empty() {
                out.push(SIGN);
                out.push_str("p ");
            }
            out.push_str(line);
            out.push(' ');
        }
        parts.push((name, out));
    }
    // Attributes in any order are the same message.
    parts.sort_unstable();
    Canonical::new(&parts.into_iter().map(|it| it.1).collect::<String>())
}

struct Writer<'a> {
    out: String,
    doc: &'a Doc,
}

impl Writer<'_> {
    fn sign(&mut self, name: &str) {
        self.out.push(' ');
        self.out.push(SIGN);
        self.out.push_str(name);
        self.out.push(' ');
    }

    fn blocks(&mut self, list: &[Block]) {
        list.iter().for_each(|it| self.block(it));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(it) => {
                self.sign(&format!("h{}#{}", it.level, it.id));
                self.inlines(&it.content);
            }
            Block::Paragraph(it) => {
                self.sign("p");
                self.inlines(it);
            }
            Block::List(it) => {
                self.sign(if it.start.is_some() { "ol" } else { "ul" });
                it.items.iter().for_each(|it| self.item(it));
                self.sign("/");
            }
            Block::Definitions(list) => {
                for it in list {
                    for term in &it.terms {
                        self.sign("dt");
                        self.inlines(term);
                    }
                    for body in &it.bodies {
                        self.sign("dd");
                        self.blocks(body);
                    }
                }
            }
            Block::Table(it) => {
                self.sign("table");
                for row in std::iter::once(&it.head).chain(&it.rows) {
                    self.sign("tr");
                    for cell in row {
                        self.sign("td");
                        self.inlines(cell);
                    }
                }
            }
            Block::Quote(it) => {
                self.sign("quote");
                self.blocks(it);
                self.sign("/");
            }
            Block::Code(it) => {
                self.sign("code");
                self.out.push_str(it);
            }
            Block::Figure(it) => {
                self.sign(&format!("figure:{}", it.file));
                self.out.push_str(&it.alt);
                self.sign("caption");
                self.out.push_str(it.caption.as_deref().unwrap_or_default());
            }
            Block::Rule => self.sign("rule"),
        }
    }

    fn item(&mut self, item: &Item) {
        self.sign(match item.task {
            None => "li",
            Some(false) => "todo",
            Some(true) => "done",
        });
        // Whether items stand apart is not a matter of words.
        if let Some((Block::Paragraph(first), rest)) = item.blocks.split_first() {
            self.inlines(first);
            self.blocks(rest);
        } else {
            self.blocks(&item.blocks);
        }
    }

    fn wrapped(&mut self, name: &str, list: &[Inline]) {
        self.sign(name);
        self.inlines(list);
        self.sign("/");
    }

    fn inlines(&mut self, list: &[Inline]) {
        for it in list {
            match it {
                Inline::Text(text) => self.out.push_str(text),
                Inline::Code(text) => {
                    self.sign("code");
                    self.out.push_str(text);
                    self.sign("/");
                }
                Inline::Emphasis(it) => self.wrapped("em", it),
                Inline::Strong(it) => self.wrapped("strong", it),
                Inline::Deleted(it) => self.wrapped("del", it),
                Inline::Foreign(it) => self.wrapped(&format!("lang:{}", it.lang), &it.content),
                Inline::Link(it) => {
                    let target = match &it.target {
                        Target::Thing { id, anchor } => {
                            format!("id:{id}#{}", anchor.as_deref().unwrap_or_default())
                        }
                        Target::Term(id) => format!("term:{id}"),
                        Target::Anchor(it) => format!("#{it}"),
                        Target::File(it) | Target::Outside(it) => it.to_string(),
                        Target::Refused => String::new(),
                    };
                    self.wrapped(&target, &it.content);
                }
                Inline::Image(it) => {
                    self.sign(&format!("image:{}", it.file));
                    self.out.push_str(&it.alt);
                }
                Inline::FootnoteRef(at, _) => {
                    self.sign("note");
                    if let Some(note) = self.doc.footnotes.get(*at as usize) {
                        self.blocks(&note.blocks);
                    }
                    self.sign("/");
                }
                Inline::SoftBreak => self.out.push(' '),
                Inline::HardBreak => self.sign("br"),
            }
        }
    }
}
