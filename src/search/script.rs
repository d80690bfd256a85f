//! Index and texts as scripts that hand them to the page: a page of `file://` can load nothing else.
//!
//! Numbers are written in letters, 46 to a digit: `arkkiFindIndex` in `search.js` reads them.

use serde::Serialize;

use crate::base::lang::Lang;
use crate::load::cards::Card;
use crate::model::Site;
use crate::model::findable::{self, PART};
use crate::search::article::{self, Said};
use crate::search::endings::Endings;
use crate::search::index::{self, Index};
use crate::search::postings::{self, LEVELS};

/// How many values a digit has.
const BASE: u32 = 46;

/// What the kinds of entries are called.
pub struct Wording<'a> {
    /// Says the facts of a card.
    pub facts: &'a (dyn Fn(&Card) -> Said + Sync),
    /// Returns what a kind is called.
    pub kind: &'a (dyn Fn(&str) -> String + Sync),
}

/// What `arkkiFindIndex` is handed.
#[derive(Serialize)]
struct Data<'a> {
    /// Language.
    lang: &'a str,
    /// What is taken off words beside Snowball's endings.
    endings: &'a Endings,
    /// Entries in a file of texts.
    part: usize,
    /// Kinds: id and name.
    kinds: Vec<(&'a str, String)>,
    /// Facts that entries have.
    said: Vec<&'a str>,
    /// Facets that entries have.
    facets: Vec<&'a str>,
    /// By entry.
    titles: Vec<&'a str>,
    /// By entry.
    addresses: Vec<&'a str>,
    /// By entry: its kind, its facts, how many facets and which.
    about: String,
    /// Terms: letters shared with the one before, what follows, a bar.
    terms: String,
    /// By term: nothing, or two terms.
    compounds: String,
    /// Terms that stand in most entries: their postings are those that say something.
    common: String,
    /// Terms that stand only in titles of other languages.
    foreign: String,
    /// Terms to avoid, each with the one that is said in its place.
    avoided: String,
    /// By file of texts: what stands behind its address, so that no older one is taken for it.
    versions: &'a [String],
    /// By term: how many entries; of each the distance to the one before, and its level.
    postings: String,
}

/// Returns the script with the index of a language.
pub fn index(site: &Site, lang: Lang, wording: &Wording<'_>) -> Vec<u8> {
    let tag = site.kit.config.languages.tag(lang);
    let index = index::build(site, lang, wording.facts);
    let entries = &index.entries;
    let kinds = distinct(entries.iter().map(|it| it.kind));
    let said = distinct(entries.iter().map(|it| it.facts.as_str()));
    let facets = distinct(entries.iter().flat_map(|it| it.facets.iter().map(String::as_str)));
    let mut about = String::new();
    for it in entries {
        number(place(&kinds, it.kind), &mut about);
        number(place(&said, &it.facts), &mut about);
        number(count(it.facets.len()), &mut about);
        it.facets.iter().for_each(|it| number(place(&facets, it), &mut about));
    }
    let data = Data {
        lang: tag,
        endings: &index.endings,
        part: PART,
        kinds: kinds.iter().map(|it| (*it, (wording.kind)(it))).collect(),
        titles: entries.iter().map(|it| it.title.as_str()).collect(),
        addresses: entries.iter().map(|it| it.address.as_str()).collect(),
        terms: terms(&index),
        compounds: compounds(&index),
        common: distances(everywhere(&index)),
        foreign: distances(index.foreign.iter().copied()),
        avoided: avoided(&index),
        versions: &index.versions,
        postings: postings(&index),
        said,
        facets,
        about,
    };
    call("arkkiFindIndex", &data)
}

/// Returns the script with the texts of a part of a language's entries: line, then heading, place and words of
/// each section.
pub fn texts(site: &Site, lang: Lang, part: u32) -> Vec<u8> {
    let entries = findable::entries(&site.kit, lang);
    let from = part as usize * PART;
    let its = entries.iter().skip(from).take(PART);
    let texts: Vec<_> = its
        .map(|it| {
            let article = article::gather(site, lang, *it, &|_| Said::default());
            let sections = article.sections.into_iter().map(|it| (it.heading, it.anchor, it.text));
            (article.line, sections.collect::<Vec<_>>())
        })
        .collect();
    call("arkkiFindTexts", &(site.kit.config.languages.tag(lang), part, texts))
}

fn call<T: Serialize>(function: &str, data: &T) -> Vec<u8> {
    let mut out = format!("{function}(").into_bytes();
    // Writing into memory fails for nothing that is made of lists and words.
    let written = serde_json::to_writer(&mut out, data);
    debug_assert!(written.is_ok(), "lists and words");
    out.extend_from_slice(b");\n");
    out
}

/// Returns each once, sorted.
fn distinct<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut out: Vec<&str> = all.collect();
    out.sort_unstable();
    out.dedup();
    out
}

fn place(list: &[&str], it: &str) -> u32 {
    count(list.partition_point(|other| *other < it))
}

fn count(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

/// The digits: what can stand in a string of JSON as it is.
const DIGITS: [u8; 92] = {
    let mut out = [0; 92];
    let (mut at, mut byte) = (0, b' ');
    while at < out.len() {
        if byte != b'"' && byte != b'\\' && byte != b'<' {
            out[at] = byte;
            at += 1;
        }
        byte += 1;
    }
    out
};

/// Writes a number, its smallest digit first; the last digit is one of the first half.
fn number(mut it: u32, out: &mut String) {
    while it >= BASE {
        out.push(char::from(DIGITS[(BASE + it % BASE) as usize]));
        it /= BASE;
    }
    out.push(char::from(DIGITS[it as usize]));
}

fn terms(index: &Index) -> String {
    let mut out = String::new();
    let mut before = "";
    for term in &index.terms {
        let pairs = before.chars().zip(term.text.chars()).take_while(|(a, b)| a == b).map(|it| it.0);
        // A reader in the browser counts units of UTF-16.
        let (mut units, mut bytes) = (0, 0);
        for it in pairs {
            let more = units + count(it.len_utf16());
            if more >= BASE {
                break;
            }
            units = more;
            bytes += it.len_utf8();
        }
        number(units, &mut out);
        out.push_str(&term.text[bytes..]);
        out.push('|');
        before = &term.text;
    }
    out
}

fn compounds(index: &Index) -> String {
    let mut out = String::new();
    let mut none = 0;
    for it in &index.parts {
        let Some((first, second)) = it else {
            none += 1;
            continue;
        };
        // Most terms are no compounds: how many stand between two of them.
        for it in [none, *first, *second] {
            number(it, &mut out);
        }
        none = 0;
    }
    out
}

/// Returns the terms that stand in most entries.
fn everywhere(index: &Index) -> impl Iterator<Item = u32> {
    let entries = index.entries.len();
    let list = (0..).zip(&index.postings);
    list.filter(move |it| postings::is_everywhere(it.1, entries)).map(|it| it.0)
}

/// Writes sorted places, each as its distance from the one before.
fn distances(places: impl Iterator<Item = u32>) -> String {
    let mut out = String::new();
    let mut next = 0;
    for it in places {
        number(it - next, &mut out);
        next = it + 1;
    }
    out
}

fn avoided(index: &Index) -> String {
    let mut out = String::new();
    for (avoided, preferred) in &index.avoided {
        number(*avoided, &mut out);
        number(*preferred, &mut out);
    }
    out
}

fn postings(index: &Index) -> String {
    let mut out = String::new();
    for list in &index.postings {
        let its: Vec<_> = postings::worth(list, index.entries.len()).collect();
        number(count(its.len()), &mut out);
        let mut next = 0;
        for it in its {
            number((it.entry - next) * LEVELS + u32::from(it.level), &mut out);
            next = it.entry + 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_smallest_digit_first() {
        let written = |it| {
            let mut out = String::new();
            number(it, &mut out);
            out
        };
        assert_eq!(written(0), " ");
        assert_eq!(written(45).len(), 1);
        assert_eq!(written(46).len(), 2);
        assert_eq!(written(46 * 46).len(), 3);
    }
}
