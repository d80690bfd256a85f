//! pulldown-cmark's events into blocks.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TagEnd};

use crate::base::span::{FileId, Span};
use crate::diag::finding::{Finding, Found};
use crate::markdown::doc::{
    Block, Column, Definition, Doc, Footnote, Foreign, Heading, Image, Inline, Item, Link, List, Table,
    Target,
};
use crate::markdown::target::{self, Address};
use crate::markdown::{limits, plain, rules};

/// Reads a text that begins at byte `offset` of a file; no value when reading it would cost too much.
pub fn parse(file: FileId, offset: usize, text: &str) -> Found<Option<Doc>> {
    if let Some(at) = limits::too_deep(text) {
        return Found { value: None, findings: vec![nested(file, offset + at)] };
    }
    if limits::too_many_footnotes(text) {
        let at = text.find("[^").unwrap_or(0);
        let span = Span::new(file, offset + at..offset + at + 2);
        let message = format!("more than {} footnotes", limits::FOOTNOTES);
        let finding = Finding::new(&rules::footnotes_many::RULE, span, message)
            .help("move the notes into the text or onto a page of their own");
        return Found { value: None, findings: vec![finding] };
    }
    let mut builder = Builder::new(file, offset, text);
    for (event, range) in Parser::new_ext(text, options(text)).into_offset_iter() {
        let start = range.start;
        builder.event(event, range);
        // What opens in the middle of a line is seen only here; a tree this deep would break its readers.
        if builder.stack.len() + builder.runs.len() > limits::NESTING * 2 {
            return Found { value: None, findings: vec![nested(file, offset + start)] };
        }
    }
    let found = builder.finish();
    Found { value: Some(found.value), findings: found.findings }
}

/// Returns which parts of Markdown a text can have.
pub(super) fn options(text: &str) -> Options {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    if text.contains("[^") { options | Options::ENABLE_FOOTNOTES } else { options }
}

fn nested(file: FileId, at: usize) -> Finding {
    let message = format!("nested more than {} deep", limits::NESTING);
    Finding::new(&rules::too_nested::RULE, Span::new(file, at..at + 1), message)
        .help("put the text into fewer levels")
}

/// An open container and what has been gathered in it.
enum Open {
    Root,
    Quote,
    List { start: Option<u64>, items: Vec<Item>, range: Range<usize> },
    Item { task: Option<bool>, loose: bool },
    Definitions(Vec<Definition>),
    DefinitionBody,
    Footnote(Box<str>),
}

/// An open part of running text.
enum Run {
    Base,
    Emphasis,
    Strong,
    Deleted,
    Link(Target, Range<usize>),
    Foreign(Box<str>, Range<usize>),
    Image { address: String, title: String, range: Range<usize> },
}

struct Builder<'a> {
    file: FileId,
    offset: usize,
    source: &'a str,
    /// Open containers, each with the place in `blocks` where its own begin.
    stack: Vec<(Open, usize)>,
    blocks: Vec<Block>,
    /// Open parts of running text, each with the place in `parts` where its own begin.
    runs: Vec<(Run, usize)>,
    parts: Vec<Inline>,
    /// Text that is still growing: the parser cuts texts at every special character.
    text: String,
    heading: Option<(u8, Box<str>, Range<usize>)>,
    table: Option<Table>,
    row: Vec<Vec<Inline>>,
    code: Option<String>,
    html: Option<Range<usize>>,
    /// Footnotes by name: place in the list and number of references.
    order: BTreeMap<Box<str>, (u32, u32)>,
    notes: BTreeMap<Box<str>, Vec<Block>>,
    findings: Vec<Finding>,
}

impl<'a> Builder<'a> {
    fn new(file: FileId, offset: usize, source: &'a str) -> Self {
        Self {
            file,
            offset,
            source,
            stack: vec![(Open::Root, 0)],
            blocks: Vec::new(),
            runs: Vec::new(),
            parts: Vec::new(),
            text: String::new(),
            heading: None,
            table: None,
            row: Vec::new(),
            code: None,
            html: None,
            order: BTreeMap::new(),
            notes: BTreeMap::new(),
            findings: Vec::new(),
        }
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.offset + range.start..self.offset + range.end)
    }

    fn block(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Adds to the running text; a tight item has no paragraph around its text, so one is opened.
    fn inline(&mut self, inline: Inline) {
        self.settle();
        if self.runs.is_empty() {
            self.begin(Run::Base);
        }
        self.parts.push(inline);
    }

    fn begin(&mut self, run: Run) {
        self.runs.push((run, self.parts.len()));
    }

    /// Adds words to the running text.
    fn words(&mut self, text: &str) {
        if self.runs.is_empty() {
            self.begin(Run::Base);
        }
        self.text.push_str(text);
    }

    /// Ends the text that is growing, before anything else begins or ends.
    fn settle(&mut self) {
        if self.text.is_empty() {
            return;
        }
        let text = Inline::Text(self.text.as_str().into());
        self.text.clear();
        self.parts.push(text);
    }

    /// Ends the running text of a tight item before another block begins in it.
    fn flush(&mut self) {
        self.settle();
        if self.runs.len() == 1
            && self.heading.is_none()
            && self.table.is_none()
            && let Some((_, start)) = self.runs.pop()
            && start < self.parts.len()
        {
            let content = self.parts.drain(start..).collect();
            self.block(Block::Paragraph(content));
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.words(&text),
            },
            Event::Code(text) => self.inline(Inline::Code(text.as_ref().into())),
            Event::Html(text) => {
                if let Some(whole) = &mut self.html {
                    whole.end = range.end;
                } else {
                    self.raw_html(&range, &text);
                    self.html = Some(range);
                }
            }
            Event::InlineHtml(text) => {
                self.raw_html(&range, &text);
                self.words(&text);
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.words(&text);
            }
            Event::FootnoteReference(name) => {
                let next = u32::try_from(self.order.len()).unwrap_or(u32::MAX);
                let entry = self.order.entry(name.as_ref().into()).or_insert((next, 0));
                entry.1 += 1;
                let (at, count) = *entry;
                self.inline(Inline::FootnoteRef(at, count));
            }
            Event::SoftBreak => self.inline(Inline::SoftBreak),
            Event::HardBreak => self.inline(Inline::HardBreak),
            Event::Rule => {
                self.flush();
                self.block(Block::Rule);
            }
            Event::TaskListMarker(done) => {
                if let Some((Open::Item { task, .. }, _)) = self.stack.last_mut() {
                    *task = Some(done);
                }
            }
        }
    }

    fn raw_html(&mut self, range: &Range<usize>, text: &str) {
        // The closing tag is the fault of the opening one.
        if text.starts_with("</") {
            return;
        }
        let word: String = text.trim().chars().take(40).collect();
        let word = word.lines().next().unwrap_or_default().to_owned();
        self.findings.push(
            Finding::new(
                &rules::raw_html::RULE,
                self.span(range),
                format!("HTML is not allowed in a text: `{word}`"),
            )
            .help("write it in Markdown, or put a backslash before `<` to show it as it is"),
        );
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        self.settle();
        match tag {
            Tag::Paragraph => {
                self.flush();
                if let Some((Open::Item { loose, .. }, _)) = self.stack.last_mut() {
                    *loose = true;
                }
                self.begin(Run::Base);
            }
            Tag::Heading { level, id, .. } => {
                self.flush();
                let id = id.map_or_else(|| "".into(), |it| it.as_ref().into());
                self.heading = Some((level as u8, id, range));
                self.begin(Run::Base);
            }
            Tag::BlockQuote(_) => self.open(Open::Quote),
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::HtmlBlock => self.flush(),
            Tag::List(start) => self.open(Open::List { start, items: Vec::new(), range }),
            Tag::Item => self.open(Open::Item { task: None, loose: false }),
            Tag::FootnoteDefinition(name) => self.open(Open::Footnote(name.as_ref().into())),
            Tag::DefinitionList => self.open(Open::Definitions(Vec::new())),
            Tag::DefinitionListTitle => self.begin(Run::Base),
            Tag::DefinitionListDefinition => self.open(Open::DefinitionBody),
            Tag::Table(columns) => {
                self.flush();
                let columns = columns
                    .iter()
                    .map(|it| match it {
                        Alignment::None | Alignment::Left => Column::Start,
                        Alignment::Center => Column::Center,
                        Alignment::Right => Column::End,
                    })
                    .collect();
                self.table = Some(Table { columns, ..Table::default() });
            }
            Tag::TableHead | Tag::TableRow => self.row = Vec::new(),
            Tag::TableCell => self.begin(Run::Base),
            Tag::Emphasis => self.run(Run::Emphasis),
            Tag::Strong => self.run(Run::Strong),
            Tag::Strikethrough => self.run(Run::Deleted),
            Tag::Link { dest_url, .. } => match target::sort(&dest_url) {
                Address::Lang(lang) => self.run(Run::Foreign(lang, range)),
                Address::To(to) => {
                    if to == Target::Refused {
                        self.refuse(&dest_url, &range);
                    }
                    self.run(Run::Link(to, range));
                }
            },
            Tag::Image { dest_url, title, .. } => {
                self.run(Run::Image { address: dest_url.to_string(), title: title.to_string(), range });
            }
            Tag::MetadataBlock(_) | Tag::Superscript | Tag::Subscript => {}
        }
    }

    fn refuse(&mut self, address: &str, range: &Range<usize>) {
        let shown: String = address.chars().take(60).collect();
        self.findings.push(
            Finding::new(
                &rules::address_refused::RULE,
                self.span(range),
                format!("`{shown}` is not an address that a text may name"),
            )
            .help(
                "link to the kit with `id:…`, `term:…` or `#…`, to the outside with `https://`, \
                 `http://` or `mailto:`",
            ),
        );
    }

    fn open(&mut self, open: Open) {
        self.flush();
        self.stack.push((open, self.blocks.len()));
    }

    fn run(&mut self, run: Run) {
        self.settle();
        if self.runs.is_empty() {
            self.begin(Run::Base);
        }
        self.begin(run);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                let content = self.close_run();
                // A picture alone in its paragraph is a figure.
                if let [Inline::Image(_)] = content.as_slice() {
                    if let Some(Inline::Image(image)) = content.into_iter().next() {
                        self.block(Block::Figure(image));
                    }
                } else {
                    self.block(Block::Paragraph(content));
                }
            }
            TagEnd::Heading(_) => {
                let content = self.close_run();
                if let Some((level, id, range)) = self.heading.take() {
                    let span = self.span(&trimmed(self.source, range));
                    self.block(Block::Heading(Box::new(Heading { level, id, content, span, empty: false })));
                }
            }
            TagEnd::BlockQuote(_) => {
                if let Some((Open::Quote, blocks)) = self.close() {
                    self.block(Block::Quote(blocks));
                }
            }
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.block(Block::Code(code.into()));
                }
            }
            TagEnd::HtmlBlock => {
                if let Some(whole) = self.html.take() {
                    let text = self.source[whole].trim_end().to_owned();
                    self.block(Block::Paragraph(vec![Inline::Text(text.into())]));
                }
            }
            TagEnd::List(_) => {
                if let Some((Open::List { start, items, range }, _)) = self.close() {
                    let span = self.span(&range);
                    self.block(Block::List(Box::new(List { start, items, span })));
                }
            }
            TagEnd::Item => {
                if let Some((Open::Item { task, loose }, blocks)) = self.close()
                    && let Some((Open::List { items, .. }, _)) = self.stack.last_mut()
                {
                    items.push(Item { task, blocks, tight: !loose });
                }
            }
            TagEnd::FootnoteDefinition => {
                if let Some((Open::Footnote(name), blocks)) = self.close() {
                    self.notes.insert(name, blocks);
                }
            }
            TagEnd::DefinitionList => {
                if let Some((Open::Definitions(list), _)) = self.close() {
                    self.block(Block::Definitions(list));
                }
            }
            TagEnd::DefinitionListTitle => {
                let content = self.close_run();
                if let Some((Open::Definitions(list), _)) = self.stack.last_mut() {
                    if list.last().is_none_or(|it| !it.bodies.is_empty()) {
                        list.push(Definition::default());
                    }
                    if let Some(last) = list.last_mut() {
                        last.terms.push(content);
                    }
                }
            }
            TagEnd::DefinitionListDefinition => {
                if let Some((Open::DefinitionBody, blocks)) = self.close()
                    && let Some((Open::Definitions(list), _)) = self.stack.last_mut()
                    && let Some(last) = list.last_mut()
                {
                    last.bodies.push(blocks);
                }
            }
            TagEnd::TableCell => {
                let content = self.close_run();
                self.row.push(content);
            }
            TagEnd::TableHead => {
                let row = std::mem::take(&mut self.row);
                if let Some(table) = &mut self.table {
                    table.head = row;
                }
            }
            TagEnd::TableRow => {
                let row = std::mem::take(&mut self.row);
                if let Some(table) = &mut self.table {
                    table.rows.push(row);
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.block(Block::Table(Box::new(table)));
                }
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => {
                self.end_run();
            }
            TagEnd::MetadataBlock(_) | TagEnd::Superscript | TagEnd::Subscript => {}
        }
    }

    fn close(&mut self) -> Option<(Open, Vec<Block>)> {
        self.flush();
        let (open, start) = self.stack.pop()?;
        Some((open, self.blocks.drain(start..).collect()))
    }

    /// Ends running text. A kit holds thousands of these lists, most of them short, so none has room to spare.
    fn close_run(&mut self) -> Vec<Inline> {
        self.settle();
        let start = self.runs.pop().map_or(self.parts.len(), |(_, it)| it);
        self.parts.drain(start..).collect()
    }

    fn end_run(&mut self) {
        self.settle();
        let Some((run, start)) = self.runs.pop() else { return };
        let content: Vec<Inline> = self.parts.drain(start..).collect();
        let inline = match run {
            Run::Base => return,
            Run::Emphasis => Inline::Emphasis(content),
            Run::Strong => Inline::Strong(content),
            Run::Deleted => Inline::Deleted(content),
            Run::Foreign(lang, range) => {
                let span = self.span(&range);
                Inline::Foreign(Box::new(Foreign { lang, content, span }))
            }
            Run::Link(target, range) => {
                let span = self.span(&range);
                Inline::Link(Box::new(Link { target, content, span }))
            }
            Run::Image { address, title, range } => {
                let span = self.span(&range);
                let alt = plain::inlines(&content);
                let Address::To(Target::File(file)) = target::sort(&address) else {
                    self.refuse_picture(&address, &range);
                    self.words(&alt);
                    return;
                };
                if alt.trim().is_empty() {
                    self.findings.push(
                        Finding::new(
                            &rules::picture_alt_missing::RULE,
                            span,
                            format!("the picture `{file}` has no text alternative"),
                        )
                        .help("say in the brackets what it shows: `![A map of …](map.svg)`"),
                    );
                }
                let caption = (!title.is_empty()).then(|| title.into());
                Inline::Image(Box::new(Image { file, alt: alt.into(), caption, span }))
            }
        };
        self.inline(inline);
    }

    fn refuse_picture(&mut self, address: &str, range: &Range<usize>) {
        let shown: String = address.chars().take(60).collect();
        self.findings.push(
            Finding::new(
                &rules::picture_remote::RULE,
                self.span(range),
                format!("the picture `{shown}` does not lie beside the text"),
            )
            .help("put the file into the same folder and name it without a path"),
        );
    }

    fn finish(mut self) -> Found<Doc> {
        self.flush();
        let mut blocks: Vec<Block> = self.blocks.drain(..).collect();
        mark_empty(&mut blocks);
        let mut order: Vec<(Box<str>, u32, u32)> =
            self.order.into_iter().map(|(name, (at, count))| (name, at, count)).collect();
        order.sort_by_key(|(_, at, _)| *at);
        let footnotes = order
            .into_iter()
            .map(|(name, _, references)| {
                let blocks = self.notes.remove(&name).unwrap_or_default();
                Footnote { name, blocks, references }
            })
            .collect();
        Found { value: Doc { blocks, footnotes }, findings: self.findings }
    }
}

/// A heading is empty when the next block is a heading of its own or a higher level, or nothing.
fn mark_empty(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let next_level = match blocks.get(at + 1) {
            None => Some(0),
            Some(Block::Heading(next)) => Some(next.level),
            Some(_) => None,
        };
        if let (Block::Heading(heading), Some(level)) = (&mut blocks[at], next_level) {
            heading.empty = level <= heading.level;
        }
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let kept = text[range.clone()].trim_end().len();
    range.start..range.start + kept
}
