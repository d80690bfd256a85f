//! A `Doc` as HTML.

use std::fmt::Write as _;

use crate::base::lang::Lang;
use crate::html::escape;
use crate::html::facts;
use crate::html::links::Here;
use crate::load::cards::Card;
use crate::load::pictures::Picture;
use crate::markdown::doc::{Block, Column, Definition, Doc, Image, Inline, Item, List, Table, Target};
use crate::model::route::Route;
use crate::words::Arg;
use crate::words::keys;

/// Room for most texts: growing means copying.
const ROOM: usize = 1 << 14;

/// Returns the HTML of a text that is in the language `lang`. `card` gives the facts of its steps.
///
/// Words that the program adds are in the language of the text; links lead to pages of the reader's.
pub(super) fn html(
    here: &Here<'_>,
    lang: Lang,
    doc: &Doc,
    pictures: &std::collections::BTreeMap<Box<str>, Picture>,
    card: Option<&Card>,
) -> String {
    let mut writer = Writer {
        here,
        voice: Here { lang, ..*here },
        doc,
        pictures,
        card,
        section: "",
        out: String::with_capacity(ROOM),
    };
    writer.blocks(&doc.blocks);
    writer.footnotes();
    writer.out
}

struct Writer<'a> {
    here: &'a Here<'a>,
    /// The same page, in the language of the text.
    voice: Here<'a>,
    doc: &'a Doc,
    pictures: &'a std::collections::BTreeMap<Box<str>, Picture>,
    card: Option<&'a Card>,
    /// Id of the second-level heading that the next block stands under.
    section: &'a str,
    out: String,
}

impl<'a> Writer<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) {
        for it in blocks {
            self.block(it);
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(it) => {
                if it.level == 2 {
                    self.section = &it.id;
                }
                let tag = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(it.level).clamp(1, 6) - 1];
                self.put(&["<", tag, " id=\"", &it.id, "\">"]);
                self.inlines(&it.content);
                self.put(&["</", tag, ">\n"]);
            }
            Block::Paragraph(content) => {
                self.out.push_str("<p>");
                self.inlines(content);
                self.out.push_str("</p>\n");
            }
            Block::List(it) => self.list(it),
            Block::Definitions(list) => self.definitions(list),
            Block::Table(it) => self.table(it),
            Block::Quote(inner) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(inner);
                self.out.push_str("</blockquote>\n");
            }
            Block::Code(text) => {
                self.out.push_str("<pre tabindex=\"0\"><code>");
                escape::add(text, &mut self.out);
                self.out.push_str("</code></pre>\n");
            }
            Block::Figure(image) => {
                self.out.push_str("<figure>");
                self.image(image);
                if let Some(caption) = &image.caption {
                    self.out.push_str("<figcaption>");
                    escape::add(caption, &mut self.out);
                    self.out.push_str("</figcaption>");
                }
                self.out.push_str("</figure>\n");
            }
            Block::Rule => self.out.push_str("<hr>\n"),
        }
    }

    fn list(&mut self, list: &'a List) {
        let steps = self.card.filter(|it| {
            self.section == "steps" && list.start.is_some() && it.facts.steps.len() == list.items.len()
        });
        // Only the first numbered list of the section is that of the steps.
        if list.start.is_some() && self.section == "steps" {
            self.section = "";
        }
        let has_tasks = list.items.iter().any(|it| it.task.is_some());
        let tag = if list.start.is_some() { "ol" } else { "ul" };
        self.out.push('<');
        self.out.push_str(tag);
        if steps.is_some() {
            self.out.push_str(" class=\"steps\"");
        } else if has_tasks {
            self.out.push_str(" class=\"tasks\"");
        } else if let Some(start) = list.start.filter(|it| *it != 1) {
            let _ = write!(self.out, " start=\"{start}\"");
        }
        self.out.push_str(">\n");
        for (at, item) in list.items.iter().enumerate() {
            self.item(item, steps.map(|it| facts::step(self.voice.voice(), &it.facts.steps[at])));
        }
        self.put(&["</", tag, ">\n"]);
    }

    fn item(&mut self, item: &'a Item, step: Option<String>) {
        self.out.push_str(if item.task == Some(true) { "<li class=\"done\">" } else { "<li>" });
        if let Some(done) = item.task {
            let key = if done { keys::TASK_DONE } else { keys::TASK_OPEN };
            self.out.push_str("<span class=\"vh\">");
            self.word(key, &[]);
            self.out.push_str(": </span>");
        }
        if let Some(step) = step.filter(|it| !it.is_empty()) {
            self.out.push_str("<p class=\"step-facts\">");
            escape::add(&step, &mut self.out);
            self.out.push_str("</p>");
        }
        for block in &item.blocks {
            match block {
                Block::Paragraph(content) if item.tight => self.inlines(content),
                other => self.block(other),
            }
        }
        self.out.push_str("</li>\n");
    }

    fn definitions(&mut self, list: &'a [Definition]) {
        self.out.push_str("<dl>\n");
        for it in list {
            for term in &it.terms {
                self.out.push_str("<dt>");
                self.inlines(term);
                self.out.push_str("</dt>\n");
            }
            for body in &it.bodies {
                self.out.push_str("<dd>");
                match body.as_slice() {
                    [Block::Paragraph(content)] => self.inlines(content),
                    other => self.blocks(other),
                }
                self.out.push_str("</dd>\n");
            }
        }
        self.out.push_str("</dl>\n");
    }

    /// A wide table scrolls in its box, which the keyboard can reach.
    fn table(&mut self, table: &'a Table) {
        self.out.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
        self.attribute(keys::TABLE_REGION);
        self.out.push_str("\"><table>\n");
        if table.head.iter().any(|it| !it.is_empty()) {
            self.out.push_str("<thead><tr>");
            for (at, cell) in table.head.iter().enumerate() {
                if cell.is_empty() {
                    self.out.push_str("<td></td>");
                } else {
                    self.cell("th scope=\"col\"", "th", table.columns.get(at), cell);
                }
            }
            self.out.push_str("</tr></thead>\n");
        }
        self.out.push_str("<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                // The first cell names its row where the head leaves its corner empty.
                let names = at == 0 && table.head.first().is_some_and(Vec::is_empty) && !cell.is_empty();
                let (open, close) = if names { ("th scope=\"row\"", "th") } else { ("td", "td") };
                self.cell(open, close, table.columns.get(at), cell);
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody></table></div>\n");
    }

    fn cell(&mut self, open: &str, close: &str, column: Option<&Column>, content: &'a [Inline]) {
        let class = match column {
            Some(Column::End) => " class=\"end\"",
            Some(Column::Center) => " class=\"center\"",
            Some(Column::Start) | None => "",
        };
        self.put(&["<", open, class, ">"]);
        self.inlines(content);
        self.put(&["</", close, ">"]);
    }

    fn inlines(&mut self, list: &'a [Inline]) {
        for it in list {
            self.inline(it);
        }
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text(text) => escape::add(text, &mut self.out),
            Inline::Code(text) => {
                self.out.push_str("<code>");
                escape::add(text, &mut self.out);
                self.out.push_str("</code>");
            }
            Inline::Emphasis(inner) => self.around("em", inner),
            Inline::Strong(inner) => self.around("strong", inner),
            Inline::Deleted(inner) => self.around("del", inner),
            Inline::Foreign(it) => {
                self.out.push_str("<span lang=\"");
                escape::add(&it.lang, &mut self.out);
                self.out.push_str("\">");
                self.inlines(&it.content);
                self.out.push_str("</span>");
            }
            Inline::Link(it) => self.link(&it.target, &it.content),
            Inline::Image(image) => self.image(image),
            Inline::FootnoteRef(at, count) => {
                let number = at + 1;
                let _ = write!(
                    self.out,
                    "<sup><a id=\"note--{number}-{count}\" href=\"#note--{number}\" aria-label=\""
                );
                self.message(keys::FOOTNOTE_LABEL, number);
                let _ = write!(self.out, "\">{number}</a></sup>");
            }
            Inline::SoftBreak => self.out.push('\n'),
            Inline::HardBreak => self.out.push_str("<br>\n"),
        }
    }

    fn put(&mut self, parts: &[&str]) {
        parts.iter().for_each(|it| self.out.push_str(it));
    }

    fn around(&mut self, tag: &str, inner: &'a [Inline]) {
        self.put(&["<", tag, ">"]);
        self.inlines(inner);
        self.put(&["</", tag, ">"]);
    }

    fn link(&mut self, target: &'a Target, content: &'a [Inline]) {
        let kit = &self.here.site.kit;
        match target {
            Target::Thing { id, anchor } => {
                let Some(thing) = kit.things.find(id) else { return self.inlines(content) };
                let (href, lang) = self.here.thing(thing);
                self.out.push_str("<a href=\"");
                self.out.push_str(&href);
                if let Some(anchor) = anchor {
                    self.out.push('#');
                    self.out.push_str(anchor);
                }
                self.out.push('"');
                if lang != self.here.lang {
                    let _ = write!(self.out, " hreflang=\"{}\"", kit.config.languages.tag(lang));
                }
                self.out.push('>');
                if content.is_empty() {
                    let title = self.voice.phrase(kit.title(thing, self.voice.lang));
                    if let Some(lang) = title.lang {
                        let _ = write!(self.out, "<span lang=\"{lang}\">");
                        escape::add(&title.text, &mut self.out);
                        self.out.push_str("</span>");
                    } else {
                        escape::add(&title.text, &mut self.out);
                    }
                } else {
                    self.inlines(content);
                }
                self.out.push_str("</a>");
            }
            Target::Term(id) => {
                let glossary = self.here.href(Route::Glossary(self.here.lang)).unwrap_or_default();
                self.put(&["<a class=\"term\" href=\"", &glossary, "#", id, "\">"]);
                if content.is_empty() {
                    let term = self.voice.message(id, &[]);
                    escape::add(&term.text, &mut self.out);
                } else {
                    self.inlines(content);
                }
                self.out.push_str("</a>");
            }
            Target::Anchor(id) => {
                self.put(&["<a href=\"#", id, "\">"]);
                self.inlines(content);
                self.out.push_str("</a>");
            }
            Target::File(name) => {
                let file = self.pictures.get(name).and_then(|it| it.shown(self.voice.lang));
                let href = file.and_then(|it| self.here.href(Route::Picture(it.file)));
                let _ = write!(self.out, "<a href=\"{}\">", href.unwrap_or_default());
                self.inlines(content);
                self.out.push_str("</a>");
            }
            Target::Outside(address) => {
                self.out.push_str("<a href=\"");
                escape::add(address, &mut self.out);
                self.out.push_str("\">");
                if content.is_empty() {
                    escape::add(address, &mut self.out);
                } else {
                    self.inlines(content);
                }
                self.out.push_str("</a>");
            }
            Target::Refused => self.inlines(content),
        }
    }

    fn image(&mut self, image: &Image) {
        let Some(file) = self.pictures.get(&image.file).and_then(|it| it.shown(self.voice.lang)) else {
            return;
        };
        let path = self.here.site.pictures.get(&file.file);
        let src = path.map(|it| self.here.path.href(it)).unwrap_or_default();
        let _ = write!(self.out, "<img src=\"{src}\" alt=\"");
        escape::add(&image.alt, &mut self.out);
        let _ = write!(
            self.out,
            "\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\">",
            file.width, file.height
        );
    }

    fn footnotes(&mut self) {
        if self.doc.footnotes.is_empty() {
            return;
        }
        self.out.push_str("<section class=\"footnotes\" aria-label=\"");
        self.attribute(keys::FOOTNOTES_TITLE);
        self.out.push_str("\"><ol>\n");
        for (at, note) in self.doc.footnotes.iter().enumerate() {
            let number = at + 1;
            let _ = write!(self.out, "<li id=\"note--{number}\">");
            self.blocks(&note.blocks);
            for count in 1..=note.references {
                let _ = write!(self.out, "<a href=\"#note--{number}-{count}\" aria-label=\"");
                self.attribute(keys::FOOTNOTE_BACK);
                if note.references > 1 {
                    let _ = write!(self.out, " {count}");
                }
                self.out.push_str("\">↩</a> ");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol></section>\n");
    }

    fn word(&mut self, key: keys::Key, args: &[(&str, Arg)]) {
        let phrase = self.voice.message(key.as_str(), args);
        escape::add(&phrase.text, &mut self.out);
    }

    fn attribute(&mut self, key: keys::Key) {
        self.word(key, &[]);
    }

    fn message(&mut self, key: keys::Key, number: u32) {
        self.word(key, &[("n", Arg::Number(f64::from(number)))]);
    }
}
