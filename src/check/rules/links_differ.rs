//! A translation with other links than its source.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::check::shape;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::facts::Status;
use crate::markdown::doc::{Block, Doc, Inline, Target};
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "links-differ",
    severity: Severity::Warning,
    docs: r"A translation links to something else than its source, or lacks a link, a picture in running text, a footnote or words marked as of another language. Links that are lost are most often sentences that are lost.

Give the text the links of the source, each as often as there, in any order. Links out of the site and to files are only counted, since other languages may have addresses of their own. Words marked as of the language of the text or of the source are left aside. Where a link belongs to one language alone, overrule the rule in the front matter, `allow`.",
};

/// What a text links to or marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark<'a> {
    Thing(&'a str, Option<&'a str>),
    Term(&'a str),
    Anchor(&'a str),
    File,
    Outside,
    Foreign(&'a str),
    Picture(&'a str),
    Footnote(&'a str),
}

/// Where a mark stands.
#[derive(Debug, Clone, Copy)]
struct At<'a> {
    /// Id of the heading before it.
    section: &'a str,
    /// Its place, if it knows.
    span: Option<Span>,
}

/// Marks with their places, sorted by mark.
type List<'a> = Vec<(Mark<'a>, At<'a>)>;

type Marks<'a> = BTreeMap<Mark<'a>, Vec<At<'a>>>;

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let tag = |it: Lang| context.draft.config.languages.tag(it);
    for piece in context.pieces().filter(|it| it.lang != it.source && it.status != Status::Stub) {
        let (own, original) = (&piece.text.doc, &piece.original.doc);
        let tags = [tag(piece.lang), tag(piece.source)];
        let Some((ours, theirs)) = differing(context, own, original, tags) else { continue };
        // What is missing with a whole section is told by `structure-differs`.
        if shape::of(own) != shape::of(original) {
            continue;
        }
        let place =
            |section: &str| plain::headings(own).find(|it| it.id.as_ref() == section).map(|it| it.span);
        let top = Span::top(piece.text.file);
        compare(&ours, &theirs, |it| it, place, top, &mut out);
    }
    for tool in context.tools() {
        for ((lang, block), doc) in tool.docs.iter().filter(|it| it.0.0 != tool.source) {
            let Some(original) = tool.docs.get(&(tool.source, block.clone())) else { continue };
            let tags = [tag(*lang), tag(tool.source)];
            // Places in a message are counted from its beginning; the message itself has to do.
            let top = tool.words.get(lang).map_or(Span::top(tool.file), |it| it.span(block));
            let Some((own, theirs)) = differing(context, doc, original, tags) else { continue };
            compare(&own, &theirs, |_| None, |_| None, top, &mut out);
        }
    }
    out
}

/// Tells what is missing, at the heading of its section, and what is too much, at its place.
fn compare(
    own: &Marks<'_>,
    theirs: &Marks<'_>,
    exact: impl Fn(Option<Span>) -> Option<Span>,
    place: impl Fn(&str) -> Option<Span>,
    top: Span,
    out: &mut Vec<Finding>,
) {
    let all = |marks: &Marks<'_>, mark: &Mark<'_>| marks.get(mark).map_or(0, Vec::len);
    let times = |count: usize| if count == 1 { String::new() } else { format!(" {count} times") };
    for (mark, places) in theirs {
        let missing = places.len().saturating_sub(all(own, mark));
        if missing == 0 {
            continue;
        }
        // The one that is missing stands where the source has more of them than the translation.
        let of = |list: &[At<'_>], section: &str| list.iter().filter(|it| it.section == section).count();
        let here = own.get(mark).map(Vec::as_slice).unwrap_or_default();
        let lost =
            places.iter().find(|it| of(places, it.section) > of(here, it.section)).unwrap_or(&places[0]);
        let mut finding = Finding::new(
            &RULE,
            place(lost.section).unwrap_or(top),
            format!("{} of the source is missing here{}", mark.words(), times(missing)),
        );
        finding.also = exact(lost.span).iter().map(|it| (*it, "the source".to_owned())).collect();
        out.push(finding.help("give both the same links and marks"));
    }
    for (mark, places) in own {
        let extra = places.len().saturating_sub(all(theirs, mark));
        let Some(last) = places.last().filter(|_| extra > 0) else { continue };
        let at = exact(last.span).or_else(|| place(last.section)).unwrap_or(top);
        out.push(
            Finding::new(&RULE, at, format!("{} is not in the source{}", mark.words(), times(extra)))
                .help("give both the same links and marks"),
        );
    }
}

/// Returns the marks of two texts, unless they are the same; most often they are.
fn differing<'a>(
    context: &Context<'_>,
    own: &'a Doc,
    original: &'a Doc,
    tags: [&str; 2],
) -> Option<(Marks<'a>, Marks<'a>)> {
    let (own, theirs) = (marks(own, tags), marks(original, tags));
    if own.iter().map(|it| it.0).eq(theirs.iter().map(|it| it.0)) {
        return None;
    }
    // What is not there at all is told by `link-broken`.
    let is_there = |mark: &Mark<'_>| match mark {
        Mark::Thing(id, _) => context.things.find(id).is_some(),
        _ => true,
    };
    let together = |list: List<'a>| {
        let mut out = Marks::new();
        for (mark, at) in list.into_iter().filter(|it| is_there(&it.0)) {
            out.entry(mark).or_default().push(at);
        }
        out
    };
    Some((together(own), together(theirs)))
}

fn marks<'a>(doc: &'a Doc, tags: [&str; 2]) -> List<'a> {
    let mut out = List::new();
    let mut section: &str = "";
    let mut add = |inline: &'a Inline, section: &'a str| {
        let found = mark(inline, doc);
        let found = found.filter(|it| !matches!(it.0, Mark::Foreign(lang) if tags.contains(&lang)));
        out.extend(found.map(|(mark, span)| (mark, At { section, span })));
    };
    for block in &doc.blocks {
        if let Block::Heading(it) = block {
            section = &it.id;
        }
        plain::each_inline_of(block, &mut |it| add(it, section));
    }
    for note in doc.footnotes.iter().flat_map(|it| &it.blocks) {
        plain::each_inline_of(note, &mut |it| add(it, ""));
    }
    out.sort_by_key(|it| it.0);
    out
}

fn mark<'a>(inline: &'a Inline, doc: &'a Doc) -> Option<(Mark<'a>, Option<Span>)> {
    Some(match inline {
        Inline::Link(it) => {
            let mark = match &it.target {
                Target::Thing { id, anchor } => Mark::Thing(id, anchor.as_deref()),
                Target::Term(it) => Mark::Term(it),
                Target::Anchor(it) => Mark::Anchor(it),
                Target::File(_) => Mark::File,
                Target::Outside(_) => Mark::Outside,
                Target::Refused => return None,
            };
            (mark, Some(it.span))
        }
        Inline::Foreign(it) => (Mark::Foreign(&it.lang), Some(it.span)),
        Inline::Image(it) => (Mark::Picture(&it.file), Some(it.span)),
        Inline::FootnoteRef(at, _) => (Mark::Footnote(&doc.footnotes.get(*at as usize)?.name), None),
        Inline::Text(_)
        | Inline::Code(_)
        | Inline::Emphasis(_)
        | Inline::Strong(_)
        | Inline::Deleted(_)
        | Inline::SoftBreak
        | Inline::HardBreak => return None,
    })
}

impl Mark<'_> {
    fn words(self) -> String {
        match self {
            Self::Thing(id, None) => format!("the link `id:{id}`"),
            Self::Thing(id, Some(anchor)) => format!("the link `id:{id}#{anchor}`"),
            Self::Term(it) => format!("the link `term:{it}`"),
            Self::Anchor(it) => format!("the link `#{it}`"),
            Self::File => "a link to a file".into(),
            Self::Outside => "a link out of the site".into(),
            Self::Foreign(it) => format!("a text marked `lang:{it}`"),
            Self::Picture(it) => format!("the picture `{it}`"),
            Self::Footnote(it) => format!("the footnote `[^{it}]`"),
        }
    }
}
