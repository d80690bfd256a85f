//! Messages of translations beside those of their source.
//!
//! In: the files of words of a draft. Out: pairs of texts, for the rules that compare them.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::load::defined::Defined;
use crate::load::words::WordSource;
use crate::words::Layer;
use crate::words::ftl::{Entry, OWN_ATTRIBUTES};
use crate::words::pattern::Facts;

/// A text of a message in a translation, and the same in the source.
pub(super) struct Pair<'a> {
    /// Its language.
    pub lang: Lang,
    /// The language of the source.
    pub source: Lang,
    /// What it is called: `pairs`, `pairs.label`.
    pub key: String,
    /// Where its name stands.
    pub span: Span,
    /// What it uses and says.
    pub own: &'a Facts,
    /// Where the source stands.
    pub source_span: Span,
    /// What the source uses and says.
    pub original: &'a Facts,
    /// Whether the program hands values to it.
    pub has_values: bool,
}

/// Returns all pairs; terms are left out, since each language has forms of its own.
pub(super) fn pairs<'a>(context: &Context<'a>) -> Vec<Pair<'a>> {
    let mut out = Vec::new();
    let source = context.draft.config.languages.source;
    for own in context.word_files().filter(|it| it.lang != source) {
        // What stands later goes before.
        let mut originals: BTreeMap<&str, &Entry> = BTreeMap::new();
        for it in originals_of(context, own) {
            originals.extend(it.entries.iter().map(|it| (it.id.as_ref(), it)));
        }
        let kind = match own.layer {
            Layer::Program | Layer::Theme | Layer::Interface => Kind::Interface,
            Layer::Glossary => Kind::Glossary,
            Layer::Kit => Kind::Words,
        };
        add((own.lang, source), &own.entries, &originals, kind, &mut out);
    }
    context.tools().for_each(|it| defined(it, &mut out));
    context.models().for_each(|it| defined(it, &mut out));
    out
}

/// Returns the files of the source that a file of words may be a translation of.
///
/// What a kit says in `ui.ftl` lies over the words of the program and of themes.
pub(super) fn originals_of<'a>(
    context: &Context<'a>,
    own: &WordSource,
) -> impl Iterator<Item = &'a WordSource> {
    let source = context.draft.config.languages.source;
    let (layer, draft) = (own.layer, context.draft);
    let is_like = move |it: &&WordSource| {
        let same = if layer <= Layer::Interface { it.layer <= Layer::Interface } else { it.layer == layer };
        it.lang == source && same
    };
    draft.word_files.iter().filter(is_like)
}

fn defined<'a, F>(it: &'a Defined<F>, out: &mut Vec<Pair<'a>>) {
    let Some(source) = it.words.get(&it.source) else { return };
    let originals: BTreeMap<&str, &Entry> = source.entries.iter().map(|it| (it.id.as_ref(), it)).collect();
    for (lang, own) in it.words.iter().filter(|(lang, _)| **lang != it.source) {
        add((*lang, it.source), &own.entries, &originals, Kind::Words, out);
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The program hands values to its messages.
    Interface,
    /// Some attributes belong to each language.
    Glossary,
    /// Words of the kit, of worksheets and of models.
    Words,
}

fn add<'a>(
    (lang, source): (Lang, Lang),
    entries: &'a [Entry],
    originals: &BTreeMap<&str, &'a Entry>,
    kind: Kind,
    out: &mut Vec<Pair<'a>>,
) {
    let has_values = kind == Kind::Interface;
    let is_free = |name: &str| kind == Kind::Glossary && OWN_ATTRIBUTES.contains(&name);
    for entry in entries.iter().filter(|it| !it.id.starts_with('-')) {
        let Some(theirs) = originals.get(entry.id.as_ref()) else { continue };
        if let (Some(own), Some(original)) = (&entry.value, &theirs.value) {
            let key = entry.id.to_string();
            let (span, source_span) = (entry.span, theirs.span);
            out.push(Pair { lang, source, key, span, own, source_span, original, has_values });
        }
        for (name, (span, own)) in entry.attributes.iter().filter(|it| !is_free(it.0)) {
            let Some((source_span, original)) = theirs.attributes.get(name) else { continue };
            let key = format!("{}.{name}", entry.id);
            let (span, source_span) = (*span, *source_span);
            out.push(Pair { lang, source, key, span, own, source_span, original, has_values });
        }
    }
}
