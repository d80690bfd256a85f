//! A word that the glossary advises against.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxHashMap;

use crate::base::lang::Lang;
use crate::base::scan;
use crate::base::span::{FileId, Span};
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::words::stems::Stems;

pub(super) const RULE: Rule = Rule {
    code: "term-avoided",
    severity: Severity::Warning,
    docs: r#"The glossary names one preferred word for each concept and, in `.avoid`, variants that readers should not meet beside it. Two words for one thing make readers look for two things. In Swedish, Finnish, Dutch and English the forms of a variant that is one word are found too: `kosketuspisteen` of `kosketuspiste`. Variants of several words are found as they are written, and parts of compounds not at all.

Use the preferred word. Where the variant is meant as such, mark it as a quotation: set it in backticks. Where it is a name or another word that only looks like it, overrule the rule in the front matter: `allow = [{ rule = "term-avoided", words = "requirement", reason = "the name of a norm" }]`."#,
};

/// Variants of one language, ready to be looked for.
struct Variants {
    finder: AhoCorasick,
    /// The variants, each with its preferred word.
    list: Vec<(String, String)>,
    forms: Option<Forms>,
}

/// Variants of one word, ready to be found in other forms.
struct Forms {
    stems: Stems,
    /// Finds beginnings of words that may be forms; most words are never looked at.
    finder: AhoCorasick,
    /// Places in the list of variants, by stem.
    by_stem: FxHashMap<String, Vec<usize>>,
    /// Words that were looked at, each with the variant that it is a form of.
    known: FxHashMap<Box<str>, Option<usize>>,
}

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let languages = &context.draft.config.languages;
    let mut variants: Vec<Option<Variants>> = languages.all().map(|it| variants(context, it)).collect();
    let mut out = Vec::new();
    for piece in context.pieces() {
        let Some(variants) = &mut variants[piece.lang.index()] else { continue };
        // What an author overrules names the word.
        let allows = piece.text.allows.iter();
        let named: Vec<Span> = allows
            .flat_map(|it| it.words.as_ref().map(|it| it.span).into_iter().chain([it.reason_span]))
            .collect();
        let found = variants.find(piece.text.file, context.source(piece.text.file));
        out.extend(
            found.into_iter().filter(|(at, _)| !named.iter().any(|it| it.start <= *at && *at < it.end)),
        );
    }
    for (lang, own) in context.own_words() {
        let Some(variants) = &mut variants[lang.index()] else { continue };
        out.extend(variants.find(own.file, context.source(own.file)));
    }
    out.into_iter().map(|(_, it)| it).collect()
}

impl Variants {
    /// Returns what a text should not say, each with its place.
    fn find(&mut self, file: FileId, text: &str) -> Vec<(u32, Finding)> {
        let lower = lower(text);
        let is_said = |range: &Range<usize>| {
            whole_word(&lower, range) && !quoted(&lower, range) && !commented(&lower, range)
        };
        let mut out = Vec::new();
        let mut literal: Vec<Range<usize>> = Vec::new();
        for found in self.finder.find_iter(&lower) {
            let range = found.range();
            if !whole_word(&lower, &range) {
                continue;
            }
            literal.push(range.clone());
            if is_said(&range) {
                let message = format!("the glossary advises against `{}`", &text[range.clone()]);
                out.push((range, message, found.pattern().as_usize()));
            }
        }
        if let Some(forms) = &mut self.forms {
            for (range, at) in forms.find(&lower, &self.list) {
                let is_literal = literal.iter().any(|it| it.start <= range.start && range.end <= it.end);
                if !is_literal && is_said(&range) {
                    let variant = &self.list[at].0;
                    let word = &text[range.clone()];
                    let message =
                        format!("`{word}` is a form of `{variant}`, which the glossary advises against");
                    out.push((range, message, at));
                }
            }
        }
        let finding = |(range, message, at): (Range<usize>, String, usize)| {
            let span = Span::new(file, range);
            (span.start, Finding::new(&RULE, span, message).help(format!("use `{}`", self.list[at].1)))
        };
        out.into_iter().map(finding).collect()
    }
}

impl Forms {
    /// Returns words that are forms of variants.
    fn find(&mut self, lower: &str, list: &[(String, String)]) -> Vec<(Range<usize>, usize)> {
        let mut out = Vec::new();
        for found in self.finder.find_iter(lower) {
            let start = found.start();
            if lower[..start].ends_with(|it: char| it.is_alphanumeric() || it == '-') {
                continue;
            }
            let rest = &lower[start..];
            let word = &rest[..rest.find(|it: char| !it.is_alphanumeric()).unwrap_or(rest.len())];
            let known = self.known.get(word).copied();
            let at = known.unwrap_or_else(|| {
                let same = self.by_stem.get(&self.stems.stem(word)).into_iter().flatten();
                let at = same.copied().find(|it| self.stems.are_forms(word, &list[*it].0));
                self.known.insert(word.into(), at);
                at
            });
            out.extend(at.map(|it| (start..start + word.len(), it)));
        }
        out
    }
}

fn variants(context: &Context<'_>, lang: Lang) -> Option<Variants> {
    let words = &context.draft.words;
    let terms = || context.draft.terms.iter().filter(|it| it.langs.contains(&lang));
    let mut list = Vec::new();
    for term in terms() {
        let key = format!("{}.avoid", term.id);
        let Some(avoid) = words.get(lang, &key).filter(|it| it.lang == lang) else { continue };
        let Some(best) = words.get(lang, &term.id) else { continue };
        for variant in avoid.text.split('|').map(str::trim).filter(|it| !it.is_empty()) {
            list.push((variant.to_lowercase(), best.text.to_string()));
        }
    }
    if list.is_empty() {
        return None;
    }
    let needles = list.iter().map(|it| &it.0);
    let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(needles).ok()?;
    let preferred: Vec<String> =
        terms().filter_map(|it| Some(words.get(lang, &it.id)?.text.to_lowercase())).collect();
    let forms =
        Stems::of(context.draft.config.languages.tag(lang)).and_then(|it| forms(it, &list, &preferred));
    Some(Variants { finder, list, forms })
}

fn forms(stems: Stems, list: &[(String, String)], preferred: &[String]) -> Option<Forms> {
    let is_word = |it: &str| it.chars().all(char::is_alphanumeric);
    // A preferred word may have the stem of a variant: `method`, and to avoid `methods`.
    let preferred: Vec<String> = preferred.iter().filter(|it| is_word(it)).map(|it| stems.stem(it)).collect();
    let mut by_stem: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    let mut beginnings = Vec::new();
    for (at, (variant, _)) in list.iter().enumerate().filter(|(_, it)| is_word(&it.0)) {
        let stem = stems.stem(variant);
        if stem.is_empty() || preferred.contains(&stem) {
            continue;
        }
        beginnings.extend(stems.beginnings(&stem));
        by_stem.entry(stem).or_default().push(at);
    }
    if beginnings.is_empty() {
        return None;
    }
    let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(beginnings).ok()?;
    Some(Forms { stems, finder, by_stem, known: FxHashMap::default() })
}

/// Lower case that keeps every place: a letter whose lower case has another length stays as it is.
fn lower(text: &str) -> String {
    // Letters without capitals are the most of a text, and these are copied as a whole.
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let bytes = text.as_bytes();
    let begins = |byte: u8| byte >= 0xC0;
    scan::each(bytes, begins, |at| {
        // `ß` to `ÿ`, dashes and quotation marks: the most of them all, and small or without case.
        if matches!(bytes[at..], [0xC3, 0x9F..=0xBF, ..] | [0xE2, 0x80, ..]) {
            return;
        }
        let Some(it) = text[at..].chars().next() else { return };
        let mut lower = it.to_lowercase();
        let Some(first) = lower.next().filter(|lower| *lower != it) else { return };
        if lower.next().is_none() && first.len_utf8() == it.len_utf8() {
            out.push_str(&text[from..at]);
            out.push(first);
            from = at + it.len_utf8();
        }
    });
    out.push_str(&text[from..]);
    out.make_ascii_lowercase();
    out
}

fn whole_word(text: &str, range: &Range<usize>) -> bool {
    let joins = |it: char| it.is_alphanumeric() || it == '-';
    !text[..range.start].ends_with(joins) && !text[range.end..].starts_with(joins)
}

/// In a comment of a Fluent file, or in the name of a message; texts of cards begin with front matter.
fn commented(text: &str, range: &Range<usize>) -> bool {
    if text.starts_with("+++") {
        return false;
    }
    let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line..range.start];
    before.starts_with('#') || !before.contains('=') && text[range.end..].trim_start().starts_with('=')
}

/// In backticks, or marked as words of another language.
fn quoted(text: &str, range: &Range<usize>) -> bool {
    let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let open = text[line..range.start].matches('`').count() % 2 == 1;
    // Targets of links, ids of headings and names in addresses are not words for readers.
    let before = &text[line..range.start];
    let in_target =
        ["](", "{#"].iter().any(|it| before.rfind(it).is_some_and(|at| !before[at..].contains([')', '}'])));
    if in_target || before.starts_with("slug") {
        return true;
    }
    let rest = &text[range.end..];
    let foreign = rest
        .find(']')
        .is_some_and(|at| rest[at..].starts_with("](lang:") && !rest[..at].contains(['[', '\n']));
    open || foreign
}
