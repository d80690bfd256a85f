//! The index of a language: its entries, its terms, and which term stands where.

use crate::base::fingerprint::Running;
use crate::base::lang::Lang;
use crate::load::cards::Card;
use crate::model::Site;
use crate::model::findable::{self, PART};
use crate::search::article::{self, Article, Said};
use crate::search::compounds;
use crate::search::endings::Endings;
use crate::search::letters::{each_joined, each_word};
use crate::search::postings::{Counts, Posting};
use crate::search::terms::{Term, Terms};

/// Digits by which texts are known.
const VERSION: usize = 6;

/// An entry as a result shows it.
pub(super) struct Shown {
    /// Its title.
    pub title: String,
    /// Where it is, from the root of the site.
    pub address: String,
    /// The name of its kind.
    pub kind: &'static str,
    /// Its facts.
    pub facts: String,
    /// By what it can be narrowed.
    pub facets: Vec<String>,
}

/// An index.
pub(super) struct Index {
    /// Entries, in order.
    pub entries: Vec<Shown>,
    /// Terms, sorted.
    pub terms: Vec<Term>,
    /// By which terms are found in words.
    pub endings: Endings,
    /// Parts of terms that are compounds, by the places of terms.
    pub parts: Vec<Option<(u32, u32)>>,
    /// Terms to avoid, each with the one that is said in its place, sorted.
    pub avoided: Vec<(u32, u32)>,
    /// Terms that stand only in titles of other languages, sorted.
    pub foreign: Vec<u32>,
    /// Where each term stands, by the places of terms.
    pub postings: Vec<Vec<Posting>>,
    /// What the texts of each part of the entries are known by.
    pub versions: Vec<String>,
}

/// Makes the index of a language; `facts` says those of cards.
pub(super) fn build(site: &Site, lang: Lang, facts: &dyn Fn(&Card) -> Said) -> Index {
    let mut gathering = Gathering {
        terms: Terms::new(site.kit.config.languages.tag(lang)),
        counts: Vec::new(),
        seen: Vec::new(),
        avoided: Vec::new(),
        foreign: Vec::new(),
        postings: Vec::new(),
    };
    let mut entries = Vec::new();
    let mut texts: Vec<Running> = Vec::new();
    for (entry, at) in findable::entries(&site.kit, lang).into_iter().zip(0..) {
        let article = article::gather(site, lang, entry, facts);
        gathering.add(at, &article);
        if entries.len() % PART == 0 {
            texts.push(Running::default());
        }
        if let Some(text) = texts.last_mut() {
            article.shown().for_each(|it| text.add(it));
        }
        entries.push(Shown {
            facets: article.facets.split(' ').filter(|it| !it.is_empty()).map(str::to_owned).collect(),
            title: article.title,
            address: article.address,
            kind: article.kind,
            facts: article.facts.shown,
        });
    }
    gathering.sorted(entries, texts.iter().map(|it| it.hex(VERSION)).collect())
}

/// Terms and where they stand, in the order in which they are met.
struct Gathering<'a> {
    terms: Terms<'a>,
    /// Of the entry at hand, by term.
    counts: Vec<Counts>,
    /// Terms of the entry at hand.
    seen: Vec<u32>,
    avoided: Vec<(u32, u32)>,
    /// Titles in other languages, with their entries and their own titles.
    foreign: Vec<(u32, String, Vec<String>)>,
    postings: Vec<Vec<Posting>>,
}

impl Gathering<'_> {
    fn add(&mut self, entry: u32, article: &Article<'_>) {
        self.count(&article.title, |it| &mut it.title);
        self.count(&article.names, |it| &mut it.names);
        self.count(&article.line, |it| &mut it.facts);
        self.count(&article.facts.all, |it| &mut it.facts);
        let mut words = 0;
        for section in &article.sections {
            self.count(&section.heading, |it| &mut it.headings);
            words += self.count(&section.text, |it| &mut it.body);
        }
        if let Some(preferred) = self.only(&article.title) {
            let others = article.avoided.iter().filter_map(|it| self.only(it)).collect::<Vec<_>>();
            self.avoided.extend(others.into_iter().filter(|it| *it != preferred).map(|it| (it, preferred)));
        }
        self.foreign.push((entry, article.title.clone(), article.foreign.clone()));
        for term in self.seen.drain(..) {
            let counts = std::mem::take(&mut self.counts[term as usize]);
            self.postings[term as usize].push(Posting::new(entry, counts, words));
        }
    }

    /// Adds words of other languages that this one has no use for itself, of so many entries.
    fn add_foreign(&mut self, entries: usize) {
        // `kort` is a card in Swedish and short in Dutch; `blueprint` is quoted here and there.
        let most = (entries / 50).max(2);
        let is_own: Vec<bool> = self.postings.iter().map(|it| it.len() > most).collect();
        let is_foreign = |term: u32| !is_own.get(term as usize).copied().unwrap_or(false);
        for (entry, title, others) in std::mem::take(&mut self.foreign) {
            let preferred = self.only(&title);
            for other in others {
                let term = self.only(&other);
                if let (Some(preferred), Some(term)) = (preferred, term)
                    && is_foreign(term)
                    && term != preferred
                {
                    self.avoided.push((term, preferred));
                }
                let mut words = Vec::new();
                each_word(&other, |it| words.push(it));
                for word in words {
                    let Some(term) = self.terms.take(word).filter(|it| is_foreign(*it)) else { continue };
                    let at = term as usize;
                    if self.postings.len() <= at {
                        self.postings.resize_with(at + 1, Vec::new);
                    }
                    let its = &mut self.postings[at];
                    if let Err(place) = its.binary_search_by_key(&entry, |it| it.entry) {
                        its.insert(place, Posting::new(entry, Counts { names: 1, ..Counts::default() }, 0));
                    }
                }
            }
        }
    }

    /// Returns the term of a text of one word.
    fn only(&mut self, text: &str) -> Option<u32> {
        let mut words = Vec::new();
        each_word(text, |it| words.push(it));
        if let [word] = words.as_slice() { self.terms.take(word) } else { None }
    }

    /// Counts the words of a text, and returns how many there are.
    fn count(&mut self, text: &str, field: fn(&mut Counts) -> &mut u16) -> usize {
        let mut words = 0;
        let mut visit = |word: &str| {
            words += 1;
            let Some(term) = self.terms.take(word) else { return };
            let at = term as usize;
            if self.counts.len() <= at {
                self.counts.resize(at + 1, Counts::default());
                self.postings.resize_with(at + 1, Vec::new);
            }
            let counts = &mut self.counts[at];
            let is_new = counts.title + counts.names + counts.headings + counts.facts + counts.body == 0;
            let count = field(counts);
            // Enough to weigh it, and never too many for the sum above.
            *count = (*count + 1).min(1000);
            if is_new {
                self.seen.push(term);
            }
        };
        each_word(text, &mut visit);
        each_joined(text, &mut visit);
        words
    }

    /// Puts the terms in order.
    fn sorted(mut self, entries: Vec<Shown>, versions: Vec<String>) -> Index {
        // What other languages call it is no part of a compound.
        let mut parts = compounds::parts(&self.terms);
        let own = self.postings.len();
        self.add_foreign(entries.len());
        self.postings.resize_with(self.terms.list.len(), Vec::new);
        parts.resize(self.terms.list.len(), None);
        let terms = &self.terms.list;
        let mut order: Vec<usize> = (0..terms.len()).collect();
        order.sort_by(|a, b| terms[*a].text.cmp(&terms[*b].text));
        let mut places = vec![0; terms.len()];
        for (place, at) in (0..).zip(&order) {
            places[*at] = place;
        }
        let place = |it: u32| places[it as usize];
        let mut avoided: Vec<_> = self.avoided.iter().map(|(a, b)| (place(*a), place(*b))).collect();
        avoided.sort_unstable();
        avoided.dedup();
        let mut foreign: Vec<u32> = places.iter().skip(own).copied().collect();
        foreign.sort_unstable();
        Index {
            foreign,
            endings: std::mem::take(&mut self.terms.endings),
            entries,
            versions,
            avoided,
            parts: order.iter().map(|at| parts[*at].map(|(a, b)| (place(a), place(b)))).collect(),
            postings: order.iter().map(|at| std::mem::take(&mut self.postings[*at])).collect(),
            terms: order.iter().map(|at| terms[*at].clone()).collect(),
        }
    }
}
