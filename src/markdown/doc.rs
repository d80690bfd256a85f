//! The tree of a text.

use crate::base::span::Span;

/// A text.
#[derive(Debug, Clone, Default)]
pub struct Doc {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Its footnotes, in order of their first reference.
    pub footnotes: Vec<Footnote>,
}

/// A footnote.
#[derive(Debug, Clone)]
pub struct Footnote {
    /// What it is called in the source.
    pub name: Box<str>,
    /// Its text.
    pub blocks: Vec<Block>,
    /// How often it is referred to.
    pub references: u32,
}

/// A part of a text that stands on its own.
#[derive(Debug, Clone)]
pub enum Block {
    /// `## Words {#id}`
    Heading(Box<Heading>),
    /// Running text.
    Paragraph(Vec<Inline>),
    /// Bullets or numbers.
    List(Box<List>),
    /// Terms and their definitions.
    Definitions(Vec<Definition>),
    /// Rows and columns.
    Table(Box<Table>),
    /// Quoted blocks.
    Quote(Vec<Block>),
    /// Text as typed.
    Code(Box<str>),
    /// A picture that stands alone, its title as caption.
    Figure(Box<Image>),
    /// A break between subjects.
    Rule,
}

/// A heading.
#[derive(Debug, Clone)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Anchor, shared by all languages; empty when it is missing (then a finding says so).
    pub id: Box<str>,
    /// Words.
    pub content: Vec<Inline>,
    /// Where it stands.
    pub span: Span,
    /// Whether nothing stands under it.
    pub empty: bool,
}

/// A list.
#[derive(Debug, Clone)]
pub struct List {
    /// First number, on numbered lists.
    pub start: Option<u64>,
    /// Its items.
    pub items: Vec<Item>,
    /// Where it stands.
    pub span: Span,
}

/// An item of a list.
#[derive(Debug, Clone)]
pub struct Item {
    /// On task lists: whether it is done.
    pub task: Option<bool>,
    /// Its blocks. A tight item has one paragraph first.
    pub blocks: Vec<Block>,
    /// Whether its paragraphs are set without space around.
    pub tight: bool,
}

/// Terms and what they mean.
#[derive(Debug, Clone, Default)]
pub struct Definition {
    /// Terms.
    pub terms: Vec<Vec<Inline>>,
    /// Definitions.
    pub bodies: Vec<Vec<Block>>,
}

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// How each column is set.
    pub columns: Vec<Column>,
    /// Head row.
    pub head: Vec<Vec<Inline>>,
    /// Rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// At the start of the line.
    Start,
    /// In the middle.
    Center,
    /// At the end: numbers.
    End,
}

/// A part of running text.
///
/// A text is mostly `Text`; what is larger lies behind a box, so that a list of parts stays small.
#[derive(Debug, Clone)]
pub enum Inline {
    /// Words.
    Text(Box<str>),
    /// Text as typed.
    Code(Box<str>),
    /// Stressed.
    Emphasis(Vec<Inline>),
    /// Important.
    Strong(Vec<Inline>),
    /// No longer so.
    Deleted(Vec<Inline>),
    /// Words in another language.
    Foreign(Box<Foreign>),
    /// A link.
    Link(Box<Link>),
    /// A picture in running text.
    Image(Box<Image>),
    /// A reference to a footnote, by its place in `Doc::footnotes`, and the how-manieth it is.
    FootnoteRef(u32, u32),
    /// A line break in the source.
    SoftBreak,
    /// A line break on the page.
    HardBreak,
}

/// Words in another language.
#[derive(Debug, Clone)]
pub struct Foreign {
    /// Its tag.
    pub lang: Box<str>,
    /// The words.
    pub content: Vec<Inline>,
    /// Where they stand.
    pub span: Span,
}

/// A link.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where to.
    pub target: Target,
    /// Words; empty takes the target's title.
    pub content: Vec<Inline>,
    /// Where it stands.
    pub span: Span,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A card, page, phase or process by id, with an anchor on it.
    Thing {
        /// Id.
        id: Box<str>,
        /// Anchor on its page.
        anchor: Option<Box<str>>,
    },
    /// A term of the glossary.
    Term(Box<str>),
    /// A heading of the same page.
    Anchor(Box<str>),
    /// A file beside the text.
    File(Box<str>),
    /// Out of the site.
    Outside(Box<str>),
    /// Nowhere: refused, and a finding says so.
    Refused,
}

/// A picture.
#[derive(Debug, Clone)]
pub struct Image {
    /// File beside the text.
    pub file: Box<str>,
    /// What it shows, for those who do not see it.
    pub alt: Box<str>,
    /// Caption.
    pub caption: Option<Box<str>>,
    /// Where it stands.
    pub span: Span,
}
