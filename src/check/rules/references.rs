//! References in messages that lead nowhere or in a circle, at the name that is wrong.
//!
//! In: the messages of a language. Out: findings of `message-broken`. What only the formatter sees is not told
//! here.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::suggest;
use crate::words::ftl::Entry;
use crate::words::pattern::Facts;
use crate::words::rules::message_broken;

/// Functions that messages can use.
const FUNCTIONS: [&str; 2] = ["DATETIME", "NUMBER"];

/// Returns whether a fault that the formatter reports is one that is found here, or none at all.
///
/// Variables are handed over later; their absence says nothing.
pub(super) fn is_told(fault: &str) -> bool {
    let fault = fault.to_lowercase();
    ["variable", "unknown", "cyclical", "no value"].iter().any(|it| fault.contains(it))
}

/// Texts of messages and terms by name (`a`, `a.b`, `-c`).
#[derive(Default)]
pub(super) struct Named<'a> {
    texts: BTreeMap<String, (Span, &'a Facts)>,
    /// What these stand above.
    under: Option<&'a Named<'a>>,
}

/// Returns the messages of the kit and of the program in a language.
pub(super) fn named<'a>(context: &Context<'a>, lang: Lang) -> Named<'a> {
    let mut out = Named::default();
    context.draft.word_files.iter().filter(|it| it.lang == lang).for_each(|it| out.add(&it.entries));
    out
}

impl<'a> Named<'a> {
    /// Returns messages that stand above others.
    pub fn above(under: &'a Self, entries: &'a [Entry]) -> Self {
        let mut out = Self { under: Some(under), ..Self::default() };
        out.add(entries);
        out
    }

    /// Adds messages; they take the place of those with the same name.
    fn add(&mut self, entries: &'a [Entry]) {
        for it in entries.iter().flat_map(|it| it.parts()) {
            self.texts.insert(it.key(), (it.span, it.facts));
        }
    }

    /// Returns a text, with the place of its name.
    pub fn get(&self, key: &str) -> Option<(Span, &'a Facts)> {
        self.texts.get(key).copied().or_else(|| self.under?.get(key))
    }

    fn keys(&self) -> Vec<&str> {
        let under = self.under.map(|it| it.keys()).unwrap_or_default();
        self.texts.keys().map(String::as_str).chain(under).collect()
    }

    /// Returns what is wrong with the references of some of these messages.
    pub fn faults(&self, entries: &[Entry]) -> Vec<Finding> {
        let mut out = Vec::new();
        for part in entries.iter().flat_map(|it| it.parts()) {
            let (span, facts) = (part.span, part.facts);
            if facts.references.is_empty() && facts.functions.is_empty() {
                continue;
            }
            self.unknown(facts, &mut out);
            let key = part.key();
            // One that another takes the place of is never put together.
            let is_last = self.get(&key).is_some_and(|it| it.0 == span);
            if let Some(path) = self.circle(&key, facts).filter(|_| is_last) {
                out.push(
                    Finding::new(
                        &message_broken::RULE,
                        span,
                        format!("`{key}` refers to itself: `{}`", path.join(" → ")),
                    )
                    .help("take one of the references out"),
                );
            }
        }
        out
    }

    fn unknown(&self, facts: &Facts, out: &mut Vec<Finding>) {
        for (name, span) in &facts.functions {
            if FUNCTIONS.contains(&name.as_ref()) {
                continue;
            }
            let message = format!("there is no function `{name}`");
            let list = FUNCTIONS.map(|it| format!("`{it}`")).join(" and ");
            let near = suggest::nearest(name, FUNCTIONS).map(|it| format!("did you mean `{it}`? "));
            let help = format!("{}there are {list}", near.unwrap_or_default());
            out.push(Finding::new(&message_broken::RULE, *span, message).help(help));
        }
        for (name, span) in &facts.references {
            // An attribute of a term only chooses a form; without it the default is taken.
            let is_choice = name.starts_with('-') && name.contains('.');
            if is_choice || self.get(name).is_some() {
                continue;
            }
            let what = if name.starts_with('-') { "term" } else { "message" };
            let same = |it: &&str| it.starts_with('-') == name.starts_with('-');
            let known = self.keys().into_iter().filter(same);
            let near = suggest::nearest(name, known).map(|it| format!("did you mean `{it}`?"));
            out.push(
                Finding::new(
                    &message_broken::RULE,
                    *span,
                    format!("there is no {what} `{name}` in this language"),
                )
                .help(near.unwrap_or_else(|| "correct the name it refers to".into())),
            );
        }
    }

    /// Returns the way from a message back to itself, if there is one.
    fn circle<'k>(&self, from: &'k str, facts: &'k Facts) -> Option<Vec<&'k str>>
    where
        'a: 'k,
    {
        // Each message is gone through once, so a circle elsewhere ends the search too.
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        let mut open = vec![(from, facts)];
        while let Some((at, facts)) = open.pop() {
            for next in facts.references.keys().map(AsRef::as_ref) {
                if next == from {
                    return Some(path(from, at, &seen));
                }
                if !seen.contains_key(next) {
                    seen.insert(next, at);
                    open.extend(self.get(next).map(|it| (next, it.1)));
                }
            }
        }
        None
    }
}

fn path<'a>(from: &'a str, last: &'a str, before: &BTreeMap<&'a str, &'a str>) -> Vec<&'a str> {
    let mut out = vec![from];
    let mut at = last;
    while at != from {
        out.push(at);
        at = before[at];
    }
    out.push(from);
    out.reverse();
    out
}
