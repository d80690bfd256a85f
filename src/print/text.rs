//! A text as data for print templates. Templates see strings, never markup.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::load::pictures::Picture;
use crate::markdown::doc::{Block, Column, Definition, Doc, Image, Inline, Item, List, Target};
use crate::print::job::Files;
use crate::sheet::Voice;

/// A text on the way to paper, and the pictures that it takes along.
pub(super) struct Texts<'a> {
    voice: Voice<'a>,
    doc: &'a Doc,
    pictures: Option<&'a BTreeMap<Box<str>, Picture>>,
    /// Before the numbers of its pictures, where several texts are one print file.
    prefix: String,
    files: RefCell<Files>,
}

impl<'a> Texts<'a> {
    /// A text without pictures.
    pub fn plain(voice: Voice<'a>, doc: &'a Doc) -> Self {
        Self { voice, doc, pictures: None, prefix: String::new(), files: RefCell::default() }
    }

    /// A text with pictures, which get names that begin with `prefix`.
    pub fn new(
        voice: Voice<'a>,
        doc: &'a Doc,
        pictures: &'a BTreeMap<Box<str>, Picture>,
        prefix: &str,
    ) -> Self {
        Self { pictures: Some(pictures), prefix: prefix.to_owned(), ..Self::plain(voice, doc) }
    }

    /// Returns the blocks of the text.
    pub fn all(&self) -> Vec<Value> {
        self.blocks(&self.doc.blocks)
    }

    /// Returns the text by sections; `step` says something behind each item of the list of steps.
    pub fn sections(&self, step: impl Fn(usize) -> String) -> Vec<Value> {
        let mut out: Vec<(String, String, Vec<Value>)> = vec![(String::new(), String::new(), Vec::new())];
        for block in &self.doc.blocks {
            if let Block::Heading(it) = block
                && it.level == 2
            {
                let title = self.spans(&it.content);
                let title = title.iter().filter_map(|it| it["text"].as_str()).collect();
                out.push((it.id.to_string(), title, Vec::new()));
                continue;
            }
            let Some((id, _, body)) = out.last_mut() else { continue };
            let mut value = self.block(block);
            if id == "steps" && value["kind"] == "ol" {
                minutes(&mut value, &step);
            }
            body.push(value);
        }
        out.retain(|(_, title, body)| !title.is_empty() || !body.is_empty());
        let section = |(_, title, body)| json!({ "title": { "text": title, "lang": null }, "body": body });
        out.into_iter().map(section).collect()
    }

    /// Returns the footnotes of the text.
    pub fn notes(&self) -> Vec<Vec<Value>> {
        self.doc.footnotes.iter().map(|it| self.blocks(&it.blocks)).collect()
    }

    /// Returns the names of the steps: what is stressed at the beginning of each, else its first sentence.
    pub fn steps(&self) -> Vec<String> {
        let mut below = "";
        for block in &self.doc.blocks {
            match block {
                Block::Heading(it) if it.level == 2 => below = &it.id,
                Block::List(list) if below == "steps" && list.start.is_some() => {
                    return list.items.iter().map(|it| self.step(it)).collect();
                }
                _ => {}
            }
        }
        Vec::new()
    }

    fn step(&self, item: &Item) -> String {
        let Some(Block::Paragraph(words)) = item.blocks.first() else { return String::new() };
        let text = |list: &[Inline]| -> String {
            self.spans(list).iter().filter_map(|it| it["text"].as_str()).collect()
        };
        let name = if let Some(Inline::Strong(inner)) = words.first() {
            text(inner)
        } else {
            let all = text(words);
            all.split_once(". ").map_or(all.clone(), |(first, _)| first.to_owned())
        };
        name.trim().trim_end_matches(['.', ':']).to_owned()
    }

    /// Returns the pictures that the text took along.
    pub fn files(self) -> Files {
        self.files.into_inner()
    }

    fn figure(&self, image: &Image) -> Value {
        let picture =
            self.pictures.and_then(|it| it.get(&image.file)).and_then(|it| it.shown(self.voice.lang));
        let caption = image.caption.as_deref().unwrap_or_default();
        let mut figure = json!({
            "kind": "figure", "drawing": "", "alt": image.alt, "caption": [span(caption, Style::default())],
        });
        if let Some(it) = picture {
            let ending = image.file.rsplit_once('.').map_or("", |it| it.1);
            let mut files = self.files.borrow_mut();
            let name = format!("/{}figure-{}.{ending}", self.prefix, files.len());
            files.push((name.clone(), self.voice.site.tree.file(it.file).content.shared()));
            figure["drawing"] = json!(name);
            figure["width"] = json!(it.width);
            figure["height"] = json!(it.height);
        }
        figure
    }
}

/// Puts minutes and people behind the steps of a list.
fn minutes(list: &mut Value, step: impl Fn(usize) -> String) {
    let Some(items) = list["items"].as_array_mut() else { return };
    for (at, item) in items.iter_mut().enumerate() {
        item["note"] = json!(step(at));
    }
}

/// How a stretch of text is set.
#[expect(clippy::struct_excessive_bools, reason = "each can be with any other")]
#[derive(Clone, Copy, Default)]
struct Style<'a> {
    strong: bool,
    em: bool,
    code: bool,
    deleted: bool,
    href: Option<&'a str>,
    lang: Option<&'a str>,
}

impl Texts<'_> {
    fn blocks(&self, list: &[Block]) -> Vec<Value> {
        list.iter().map(|it| self.block(it)).collect()
    }

    fn block(&self, block: &Block) -> Value {
        match block {
            Block::Heading(it) => json!({ "kind": "h", "level": it.level, "spans": self.spans(&it.content) }),
            Block::Paragraph(it) => json!({ "kind": "p", "spans": self.spans(it) }),
            Block::List(it) => self.list(it),
            Block::Definitions(list) => {
                let item = |it: &Definition| {
                    let terms: Vec<_> = it.terms.iter().map(|it| self.spans(it)).collect();
                    let bodies: Vec<_> = it.bodies.iter().map(|it| self.blocks(it)).collect();
                    json!({ "terms": terms, "bodies": bodies })
                };
                json!({ "kind": "dl", "items": list.iter().map(item).collect::<Vec<_>>() })
            }
            Block::Table(it) => {
                let row = |row: &Vec<Vec<Inline>>| row.iter().map(|it| self.spans(it)).collect::<Vec<_>>();
                let rows: Vec<Vec<Vec<Value>>> = it.rows.iter().map(row).collect();
                let align = it.columns.iter().map(|it| match it {
                    Column::Start => "start",
                    Column::Center => "center",
                    Column::End => "end",
                });
                let align: Vec<&str> = align.collect();
                json!({ "kind": "table", "head": row(&it.head), "rows": rows, "align": align })
            }
            Block::Quote(it) => json!({ "kind": "quote", "body": self.blocks(it) }),
            Block::Code(it) => json!({ "kind": "code", "text": it }),
            Block::Figure(it) => self.figure(it),
            Block::Rule => json!({ "kind": "rule" }),
        }
    }

    fn list(&self, list: &List) -> Value {
        let kind = if list.start.is_some() { "ol" } else { "ul" };
        let items: Vec<Value> = list.items.iter().map(|it| self.item(it)).collect();
        json!({ "kind": kind, "start": list.start.unwrap_or(1), "items": items })
    }

    fn item(&self, item: &Item) -> Value {
        let (first, rest) = match item.blocks.split_first() {
            Some((Block::Paragraph(it), rest)) => (self.spans(it), rest),
            _ => (Vec::new(), item.blocks.as_slice()),
        };
        json!({ "spans": first, "children": self.blocks(rest), "tick": item.task.is_some() })
    }

    fn spans(&self, list: &[Inline]) -> Vec<Value> {
        let mut out = Vec::new();
        self.add(list, Style::default(), &mut out);
        out
    }

    fn add<'b>(&self, list: &'b [Inline], style: Style<'b>, out: &mut Vec<Value>) {
        for it in list {
            match it {
                Inline::Text(text) => out.push(span(text, style)),
                Inline::Code(text) => out.push(span(text, Style { code: true, ..style })),
                Inline::Emphasis(inner) => self.add(inner, Style { em: true, ..style }, out),
                Inline::Strong(inner) => self.add(inner, Style { strong: true, ..style }, out),
                Inline::Deleted(inner) => self.add(inner, Style { deleted: true, ..style }, out),
                Inline::Foreign(it) => self.add(&it.content, Style { lang: Some(&it.lang), ..style }, out),
                Inline::Link(it) => {
                    let href = match &it.target {
                        Target::Outside(address) => Some(address.as_ref()),
                        _ => None,
                    };
                    if it.content.is_empty() {
                        out.push(span(&self.title(&it.target), style));
                    } else {
                        self.add(&it.content, Style { href, ..style }, out);
                    }
                }
                Inline::Image(it) => out.push(span(&it.alt, Style { em: true, ..style })),
                Inline::FootnoteRef(at, _) => out.push(json!({ "note": at + 1 })),
                Inline::SoftBreak => out.push(span(" ", style)),
                Inline::HardBreak => out.push(span("\n", style)),
            }
        }
    }

    /// Returns what a link without words of its own says.
    fn title(&self, target: &Target) -> String {
        let kit = &self.voice.site.kit;
        match target {
            Target::Thing { id, .. } => {
                kit.things.find(id).map(|it| kit.title(it, self.voice.lang).text).unwrap_or_default()
            }
            Target::Term(id) => self.voice.message(id, &[]).text,
            Target::Anchor(it) | Target::File(it) | Target::Outside(it) => it.to_string(),
            Target::Refused => String::new(),
        }
    }
}

fn span(text: &str, style: Style<'_>) -> Value {
    json!({
        "text": text,
        "strong": style.strong,
        "em": style.em,
        "code": style.code,
        "del": style.deleted,
        "href": style.href,
        "lang": style.lang,
    })
}
