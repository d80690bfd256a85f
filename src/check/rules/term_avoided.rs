//! A word that the glossary advises against.

use aho_corasick::{AhoCorasick, MatchKind};

use crate::base::lang::Lang;
use crate::base::scan;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "term-avoided",
    severity: Severity::Warning,
    docs: r"The glossary names one preferred word for each concept and, in `.avoid`, variants that readers should not meet beside it. Two words for one thing make readers look for two things.

Use the preferred word. Where the variant is meant as such, mark it as a quotation: set it in backticks.",
};

/// Variants of one language, ready to be looked for.
struct Variants {
    finder: AhoCorasick,
    /// The preferred word of each variant.
    preferred: Vec<String>,
}

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let languages = &context.draft.config.languages;
    let variants: Vec<Option<Variants>> = languages.all().map(|it| variants(context, it)).collect();
    let mut out = Vec::new();
    let texts = context.pieces().map(|it| (it.lang, it.text.file));
    for (lang, file) in texts.chain(context.own_words().map(|(lang, it)| (lang, it.file))) {
        let Some(variants) = &variants[lang.index()] else { continue };
        let text = context.source(file);
        let lower = lower(text);
        for found in variants.finder.find_iter(&lower) {
            let range = found.range();
            if !whole_word(&lower, &range) || quoted(&lower, &range) || commented(&lower, &range) {
                continue;
            }
            out.push(
                Finding::new(
                    &RULE,
                    Span::new(file, range.clone()),
                    format!("the glossary advises against `{}`", &text[range]),
                )
                .help(format!("use `{}`", variants.preferred[found.pattern().as_usize()])),
            );
        }
    }
    out
}

fn variants(context: &Context<'_>, lang: Lang) -> Option<Variants> {
    let words = &context.draft.words;
    let mut needles = Vec::new();
    let mut preferred = Vec::new();
    for term in context.draft.terms.iter().filter(|it| it.langs.contains(&lang)) {
        let key = format!("{}.avoid", term.id);
        let Some(avoid) = words.get(lang, &key).filter(|it| it.lang == lang) else { continue };
        let Some(best) = words.get(lang, &term.id) else { continue };
        for variant in avoid.text.split('|').map(str::trim).filter(|it| !it.is_empty()) {
            needles.push(variant.to_lowercase());
            preferred.push(best.text.to_string());
        }
    }
    if needles.is_empty() {
        return None;
    }
    let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(needles).ok()?;
    Some(Variants { finder, preferred })
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

fn whole_word(text: &str, range: &std::ops::Range<usize>) -> bool {
    let joins = |it: char| it.is_alphanumeric() || it == '-';
    !text[..range.start].ends_with(joins) && !text[range.end..].starts_with(joins)
}

/// In a comment of a Fluent file, or in the name of a message; texts of cards begin with front matter.
fn commented(text: &str, range: &std::ops::Range<usize>) -> bool {
    if text.starts_with("+++") {
        return false;
    }
    let line = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line..range.start];
    before.starts_with('#') || !before.contains('=') && text[range.end..].trim_start().starts_with('=')
}

/// In backticks, or marked as words of another language.
fn quoted(text: &str, range: &std::ops::Range<usize>) -> bool {
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
