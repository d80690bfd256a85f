//! What does not fit on paper, as findings.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span};
use crate::check::things::{ThingIx, ThingKind};
use crate::diag::finding::Finding;
use crate::model::Site;
use crate::print::engine::Engine;
use crate::print::job::Job;
use crate::print::rules::{card_overfull, glyph_missing, sheet_overfull};

/// What a print file is of, for findings.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// The tool or card.
    pub thing: ThingIx,
    /// The language of the print.
    pub lang: Lang,
}

/// Returns the file of a thing's words in the language of the print, else of what defines it.
pub(super) fn file(site: &Site, about: About) -> FileId {
    let kit = &site.kit;
    match kit.things.get(about.thing).kind {
        ThingKind::Tool(at) => {
            let tool = &kit.tools[at];
            tool.words
                .get(&about.lang)
                .or_else(|| tool.words.get(&tool.source))
                .map_or(tool.file, |it| it.file)
        }
        ThingKind::Card(at) => {
            let text = kit.cards[at].texts.get(&about.lang);
            text.map_or(kit.cards[at].file, |it| it.file)
        }
        ThingKind::Page(at) => kit.pages[at].file,
        ThingKind::Model(at) => kit.models[at].file,
        ThingKind::Process(_) | ThingKind::Phase(..) => kit.config.file,
    }
}

/// Returns where a block of a tool has its words.
fn place(site: &Site, about: About, block: &str) -> Span {
    let kit = &site.kit;
    if let ThingKind::Tool(at) = kit.things.get(about.thing).kind {
        let tool = &kit.tools[at];
        if let Some(words) = tool.words.get(&about.lang).or_else(|| tool.words.get(&tool.source)) {
            return words.span(block);
        }
    }
    Span::top(file(site, about))
}

/// Returns the finding of what a template says below `fit`: block or card, kind, and by how many mm.
pub(super) fn finding(site: &Site, about: About, what: &str, said: &Value) -> Option<Finding> {
    let over = said["over"].as_f64()?;
    let mm = format!("{:.0} mm", over.ceil().max(1.0));
    let tag = site.kit.config.languages.tag(about.lang);
    if let Some(block) = said["block"].as_str() {
        let id = &site.kit.things.get(about.thing).id;
        let page = said["page"].as_i64().unwrap_or(1);
        let (message, help) = match said["kind"].as_str() {
            Some("wide") => (
                format!(
                    "a word in block `{block}` of `{id}` is {mm} wider than its place on paper ({tag}, {what})"
                ),
                "say it with shorter words, or give the block more columns",
            ),
            Some("typed") => (
                format!(
                    "what is filled in in block `{block}` of `{id}` is {mm} taller than its field; on paper its end is missing ({tag}, {what})"
                ),
                "give the block more lines or a larger paper, or print it without `--fillable`, where room grows with the text",
            ),
            Some("scaled") => (
                format!(
                    "block `{block}` of `{id}` is {mm} taller than the paper, so it is printed smaller ({tag}, {what})"
                ),
                "shorten its texts, ask for fewer lines, or name a larger paper",
            ),
            _ => (
                format!(
                    "page {page} of `{id}` is {mm} too long for the paper, from block `{block}` on it goes on a further sheet ({tag}, {what})"
                ),
                "shorten its texts, ask for fewer lines, or begin a page with `page = 2`",
            ),
        };
        return Some(Finding::new(&sheet_overfull::RULE, place(site, about, block), message).help(help));
    }
    let card = said["card"].as_str()?;
    let face = said["face"].as_str().unwrap_or("front");
    let thing = site.kit.things.find(card).unwrap_or(about.thing);
    let about = About { thing, ..about };
    let message = format!("the {face} of card `{card}` is {mm} taller than its place ({tag}, {what})");
    let found = Finding::new(&card_overfull::RULE, Span::top(file(site, about)), message);
    Some(found.help("shorten `short_title` or `one_line`, or print larger cards"))
}

/// Returns a finding for each character that no font of the theme has, and the job with a question mark for each:
/// a file for screen readers can not hold a sign without a shape.
pub(super) fn signs<'a>(
    site: &Site,
    engine: &Engine,
    job: &'a Job,
    about: About,
) -> (Vec<Finding>, Cow<'a, Job>) {
    let is_drawn = |it: &char| !it.is_ascii() && !is_silent(*it);
    let mut missing = BTreeSet::new();
    for (_, bytes) in job.files.iter().filter(|it| is_words(&it.0)) {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        missing.extend(text.chars().filter(|it| is_drawn(it) && !engine.can_show(*it)));
    }
    let typed = job.form.iter().flat_map(|it| it.values.values()).flat_map(|it| it.chars());
    let untyped: BTreeSet<char> = typed.filter(|it| is_drawn(it) && !engine.can_type(*it)).collect();
    let id = &site.kit.things.get(about.thing).id;
    let finding = |it: char, message: String, help: &str| {
        let sign = format!("`{it}` (U+{:04X})", u32::from(it));
        let place = Span::top(file(site, about));
        Finding::new(&glyph_missing::RULE, place, message.replace("SIGN", &sign)).help(help)
    };
    let unprinted = missing.iter().map(|it| {
        let message = format!("the print font has no sign for SIGN, which stands in `{id}`");
        finding(*it, message, "write it in words, or give the theme a font that has it in `print/fonts/`")
    });
    let unshown = untyped.iter().map(|it| {
        let message =
            format!("fields of a form can not show SIGN, which is filled in in `{id}`; the answer keeps it");
        finding(*it, message, "print it without `--fillable`, or write it in letters of western Europe")
    });
    let findings = unprinted.chain(unshown).collect();
    if missing.is_empty() {
        return (findings, Cow::Borrowed(job));
    }
    let mut mended = job.clone();
    for (_, bytes) in mended.files.iter_mut().filter(|it| is_words(&it.0)) {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let text: String = text.chars().map(|it| if missing.contains(&it) { '?' } else { it }).collect();
        *bytes = text.into_bytes().into();
    }
    (findings, Cow::Owned(mended))
}

/// Returns whether a file of a job holds words: data, or a drawing of ours. Pictures of a kit are its own matter.
fn is_words(name: &str) -> bool {
    name.ends_with(".json") || name.starts_with("/drawing-")
}

/// Characters that are never drawn: places for numbers, joiners, soft hyphens, kinds of blanks.
fn is_silent(it: char) -> bool {
    matches!(it, '\u{fdd0}'..='\u{fdef}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        || it.is_whitespace()
}
