//! The stretches of a text that hold words, each with its bytes: what translators get, without the structure.
//!
//! In: Markdown. Out: sections with paragraphs, items, cells, headings, alternatives and captions. The marks around
//! them (`#`, `-`, `|`, `{#id}`) belong to none.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::markdown::{limits, parse};

/// What a stretch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words of a heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The first words of an item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A term that is defined.
    Term,
    /// The first words of a definition.
    Definition,
    /// What a picture shows.
    Alternative,
    /// The words below a picture.
    Caption,
}

/// A stretch of words.
#[derive(Debug, Clone)]
pub struct Piece {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub range: Range<usize>,
    /// Its words with inline marks, without the line ends of the writer; a break of the page is `\` and a line end.
    pub text: String,
    /// Whether anybody can translate it.
    pub has_words: bool,
    /// What it stands in: `qi` is an item of a list in a quote.
    pub inside: String,
}

/// A stretch between headings of the second level.
#[derive(Debug, Clone)]
pub struct Section {
    /// Id of its heading; none before the first.
    pub name: Option<Box<str>>,
    /// Its bytes.
    pub range: Range<usize>,
    /// Its pieces, in order; the first one is the heading, if it has one.
    pub pieces: Vec<Piece>,
}

impl Section {
    /// Returns whether two sections have the same form.
    pub fn is_like(&self, other: &Self) -> bool {
        let same = |(a, b): (&Piece, &Piece)| a.kind == b.kind && a.inside == b.inside;
        self.pieces.len() == other.pieces.len() && self.pieces.iter().zip(&other.pieces).all(same)
    }
}

/// Cuts a text whose Markdown begins at byte `body`. Nothing is cut from what would cost too much to read.
pub fn sections(text: &str, body: usize) -> Vec<Section> {
    let whole = text.get(body..).unwrap_or_default();
    if limits::too_deep(whole).is_some() || limits::too_many_footnotes(whole) {
        return Vec::new();
    }
    let mut cut = Cut { text: whole, open: Vec::new(), run: None, code: false, out: Vec::new() };
    cut.out.push(Section { name: None, range: 0..whole.len(), pieces: Vec::new() });
    for (event, range) in Parser::new_ext(whole, parse::options(whole)).into_offset_iter() {
        cut.event(event, range);
        if cut.open.len() > limits::NESTING * 2 {
            return Vec::new();
        }
    }
    let mut out = cut.out;
    for section in &mut out {
        section.range = section.range.start + body..section.range.end + body;
        for piece in &mut section.pieces {
            piece.range = piece.range.start + body..piece.range.end + body;
        }
    }
    out.retain(|it| it.name.is_some() || !it.pieces.is_empty());
    out
}

/// Returns whether a text can stand as one piece of a kind, and is that piece whole.
pub fn holds(kind: Kind, text: &str) -> bool {
    let around = match kind {
        Kind::Heading => format!("## {text} {{#x}}\n"),
        Kind::Paragraph => format!("{text}\n"),
        Kind::Item => format!("- {}\n", text.replace('\n', "\n  ")),
        Kind::Cell => format!("| a |\n|---|\n| {text} |\n"),
        Kind::Term => format!("{text}\n: a\n"),
        Kind::Definition => format!("a\n: {}\n", text.replace('\n', "\n  ")),
        Kind::Alternative => format!("![{text}](a.svg)\n"),
        Kind::Caption => format!("![a](a.svg \"{text}\")\n"),
    };
    let sections = sections(&around, 0);
    let mut pieces = sections.iter().flat_map(|it| &it.pieces);
    let others = match kind {
        Kind::Heading | Kind::Paragraph | Kind::Item => 0,
        Kind::Cell | Kind::Term | Kind::Definition => 1,
        Kind::Alternative => 0,
        Kind::Caption => 1,
    };
    sections.len() == 1
        && sections.iter().map(|it| it.pieces.len()).sum::<usize>() == others + 1
        && pieces.any(|it| it.kind == kind && it.text == text)
}

/// Returns the marks of a piece: addresses of links and pictures, what is stressed, code, footnotes, tags.
pub fn marks(text: &str) -> Vec<String> {
    if limits::too_deep(text).is_some() {
        return Vec::new();
    }
    let mut out = Vec::new();
    for event in Parser::new_ext(text, parse::options("")) {
        match event {
            // Words in another language need no mark where the text is in that language.
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("lang:") => {}
            Event::Start(Tag::Link { dest_url, .. }) => out.push(format!("]({dest_url})")),
            Event::Start(Tag::Image { dest_url, .. }) => out.push(format!("![]({dest_url})")),
            Event::Start(Tag::Emphasis) => out.push("*".into()),
            Event::Start(Tag::Strong) => out.push("**".into()),
            Event::Start(Tag::Strikethrough) => out.push("~~".into()),
            Event::Code(_) => out.push("``".into()),
            Event::InlineHtml(it) | Event::Html(it) => out.push(it.trim().to_owned()),
            _ => {}
        }
    }
    for (at, _) in text.match_indices("[^") {
        let end = text[at + 1..].find([']', '[']).map_or(at, |it| at + 1 + it);
        if text[end..].starts_with(']') {
            out.push(text[at..=end].to_owned());
        }
    }
    out
}

struct Cut<'a> {
    text: &'a str,
    /// Open blocks, each with its letter.
    open: Vec<char>,
    run: Option<Run>,
    code: bool,
    out: Vec<Section>,
}

/// Words that are being gathered.
#[derive(Default)]
struct Run {
    range: Option<Range<usize>>,
    /// Line ends that break the page.
    breaks: Vec<Range<usize>>,
    has_words: bool,
    /// Open inline marks.
    depth: usize,
    /// Parts outside of any mark.
    parts: usize,
    /// The last picture among them, the words in its brackets, and whether it has a title.
    picture: Option<(Range<usize>, Option<Range<usize>>, bool)>,
}

impl Cut<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(it) if !self.code => self.inline(range, it.contains(char::is_alphanumeric)),
            Event::Code(_) | Event::FootnoteReference(_) | Event::InlineHtml(_) => self.inline(range, false),
            Event::SoftBreak => self.inline(range, false),
            Event::HardBreak => {
                self.inline(range.clone(), false);
                if let Some(run) = &mut self.run {
                    run.breaks.push(range);
                }
            }
            Event::Text(_)
            | Event::Html(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    fn inline(&mut self, range: Range<usize>, has_words: bool) {
        let run = self.run.get_or_insert_with(Run::default);
        let whole = run.range.get_or_insert_with(|| range.clone());
        *whole = whole.start.min(range.start)..whole.end.max(range.end);
        run.has_words |= has_words;
        if run.depth == 0 {
            run.parts += 1;
        } else if let Some((_, words, _)) = &mut run.picture {
            let words = words.get_or_insert_with(|| range.clone());
            *words = words.start.min(range.start)..words.end.max(range.end);
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } => {
                self.inline(range.clone(), false);
                if let Some(run) = &mut self.run {
                    if let (Tag::Image { title, .. }, 0) = (tag, run.depth) {
                        run.picture = Some((range, None, !title.is_empty()));
                    }
                    run.depth += 1;
                }
            }
            Tag::Heading { level, id, .. } => {
                self.flush();
                if *level as u8 == 2 && self.open.is_empty() {
                    if let Some(last) = self.out.last_mut() {
                        last.range.end = range.start;
                    }
                    let name = Some(id.as_deref().unwrap_or_default().into());
                    self.out.push(Section { name, range: range.start..self.text.len(), pieces: Vec::new() });
                }
                self.open.push('h');
            }
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = true;
                self.open.push('c');
            }
            other => {
                self.flush();
                self.open.push(letter(other));
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => {
                if let Some(run) = &mut self.run {
                    run.depth = run.depth.saturating_sub(1);
                }
            }
            _ => {
                self.flush();
                self.open.pop();
                self.code = false;
            }
        }
    }

    /// Ends the words that are being gathered.
    fn flush(&mut self) {
        let Some(run) = self.run.take() else { return };
        let kind = match self.open.last() {
            Some('h') => Kind::Heading,
            Some('t') => Kind::Cell,
            Some('n') => Kind::Term,
            Some('d') => Kind::Definition,
            Some('i') => Kind::Item,
            _ => Kind::Paragraph,
        };
        let Some(whole) = run.range else { return };
        if let (Some((picture, words, has_title)), 1, Some('p')) = (run.picture, run.parts, self.open.last())
        {
            // A picture without words has none to be translated.
            let words = words.unwrap_or(picture.start + 2..picture.start + 2);
            self.piece(Kind::Alternative, words.clone(), &[], run.has_words);
            if let Some(title) = self.title(words.end, picture.end).filter(|_| has_title) {
                self.piece(Kind::Caption, title, &[], true);
            }
            return;
        }
        self.piece(kind, whole, &run.breaks, run.has_words);
    }

    fn piece(&mut self, kind: Kind, mut range: Range<usize>, breaks: &[Range<usize>], has_words: bool) {
        // The parser leaves out the backslash before the first character.
        while range.start > 0 && self.text.as_bytes().get(range.start - 1) == Some(&b'\\') {
            range.start -= 1;
        }
        let words = self.text.get(range.clone()).unwrap_or_default();
        range.end -= words.len() - words.trim_end_matches([' ', '\t', '\n']).len();
        let words = self.text.get(range.clone()).unwrap_or_default();
        range.start += words.len() - words.trim_start_matches([' ', '\t', '\n']).len();
        let inside: String = self.open.iter().collect();
        let quotes = inside.matches('q').count();
        let text = unwrapped(self.text, &range, breaks, quotes);
        if let Some(section) = self.out.last_mut() {
            section.pieces.push(Piece { kind, range, text, has_words, inside });
        }
    }

    /// Returns where the title of a picture stands, between the end of its words and its own.
    fn title(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let rest = self.text.get(from..to)?.strip_suffix(')')?;
        let inner = rest.trim_end();
        let close = inner.chars().next_back()?;
        let open = if close == ')' { '(' } else { close };
        // Behind the address stands a blank, then the title.
        let blank = inner.find([' ', '\n', '\t'])?;
        let at = blank + inner[blank..].find(open)? + open.len_utf8();
        let end = inner.len() - close.len_utf8();
        (at <= end).then_some(from + at..from + end)
    }
}

fn letter(tag: &Tag<'_>) -> char {
    match tag {
        Tag::Paragraph => 'p',
        Tag::BlockQuote(_) => 'q',
        Tag::List(None) => 'u',
        Tag::List(Some(_)) => 'o',
        Tag::Item => 'i',
        Tag::FootnoteDefinition(_) => 'f',
        Tag::DefinitionList => 'l',
        Tag::DefinitionListTitle => 'n',
        Tag::DefinitionListDefinition => 'd',
        Tag::TableCell => 't',
        Tag::Table(_) | Tag::TableHead | Tag::TableRow => 'r',
        _ => 'x',
    }
}

/// Returns words without the line ends of their writer, and without what stands before them in a quote or list.
fn unwrapped(text: &str, range: &Range<usize>, breaks: &[Range<usize>], quotes: usize) -> String {
    let mut out = String::new();
    let mut at = range.start;
    let raw = text.get(range.clone()).unwrap_or_default();
    for line in raw.split_inclusive('\n') {
        let mut words = line;
        if at > range.start {
            words = words.trim_start_matches([' ', '\t']);
            for _ in 0..quotes {
                words = words.strip_prefix('>').unwrap_or(words).trim_start_matches([' ', '\t']);
            }
        }
        at += line.len();
        let Some(words) = words.strip_suffix('\n') else {
            out.push_str(words);
            continue;
        };
        let words = words.trim_end_matches([' ', '\t']);
        if breaks.iter().any(|it| it.contains(&(at - 1))) {
            out.push_str(words.strip_suffix('\\').unwrap_or(words));
            out.push_str("\\\n");
        } else {
            out.push_str(words);
            out.push(' ');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Kind, holds, sections};

    fn texts(text: &str) -> Vec<String> {
        let all = sections(text, 0);
        all.iter().flat_map(|it| &it.pieces).map(|it| format!("{:?} {}", it.kind, it.text)).collect()
    }

    #[test]
    fn marks_of_structure_are_left_out() {
        let text = "Lead\nline.\n\n## *A* title {#a}\n\n1. \\*one\n   two\n   - [ ] inner\n2. b\n\n> q **r**\n> s\n\n\
                    | h | `i` |\n|---|---|\n| a \\| b | |\n\nterm\n: what\n  it is\n\n![alt *x*](p.svg \"cap\")\n\n\
                    hard\\\nbreak\n";
        assert_eq!(
            texts(text),
            [
                "Paragraph Lead line.",
                "Heading *A* title",
                "Item \\*one two",
                "Item inner",
                "Item b",
                "Paragraph q **r** s",
                "Cell h",
                "Cell `i`",
                "Cell a \\| b",
                "Term term",
                "Definition what it is",
                "Alternative alt *x*",
                "Caption cap",
                "Paragraph hard\\\nbreak",
            ]
        );
    }

    #[test]
    fn a_text_that_is_more_than_a_piece_does_not_hold() {
        assert!(holds(Kind::Item, "Write **all**.") && holds(Kind::Paragraph, "a\\\nb"));
        for (kind, text) in [
            (Kind::Item, "- a"),
            (Kind::Item, "[ ] a"),
            (Kind::Paragraph, "# a"),
            (Kind::Paragraph, "a\n\nb"),
            (Kind::Cell, "a | b"),
            (Kind::Heading, "a\nb"),
            (Kind::Caption, "a\" b"),
            (Kind::Alternative, "a] b"),
            (Kind::Paragraph, "![a](b.svg)"),
        ] {
            assert!(!holds(kind, text), "{kind:?} {text}");
        }
        for kind in
            [Kind::Cell, Kind::Term, Kind::Definition, Kind::Alternative, Kind::Caption, Kind::Heading]
        {
            assert!(holds(kind, "Some words"), "{kind:?}");
        }
    }
}
