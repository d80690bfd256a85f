//! The terms of `locales/<lang>/glossary.ftl`.

use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::load::words::WordSource;
use crate::words::Layer;

/// A term of the glossary: its words stand in `Words` under its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Name of the message.
    pub id: Box<str>,
    /// Where it stands in the language it was found in first.
    pub span: Span,
    /// Languages that have it.
    pub langs: Vec<Lang>,
}

/// Returns the terms of all languages, in the order of the kit's source language, then of the others.
pub(super) fn read(files: &[WordSource], source: Lang) -> Vec<Term> {
    let mut out: Vec<Term> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    let first = files.iter().filter(|it| it.lang == source);
    let rest = files.iter().filter(|it| it.lang != source);
    for file in first.chain(rest).filter(|it| it.layer == Layer::Glossary) {
        for entry in file.entries.iter().filter(|it| !it.id.starts_with('-')) {
            let at = *places.entry(entry.id.clone()).or_insert_with(|| {
                out.push(Term { id: entry.id.clone(), span: entry.span, langs: Vec::new() });
                out.len() - 1
            });
            out[at].langs.push(file.lang);
        }
    }
    out
}
