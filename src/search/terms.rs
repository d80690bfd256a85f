//! The terms of an index: every word of a language by its stem.

use rustc_hash::FxHashMap;

use crate::search::endings::Endings;
use crate::search::letters::folded;
use crate::words::stems::Stems;

/// A term.
#[derive(Debug, Clone)]
pub(super) struct Term {
    /// The stem, folded, without what stems leave apart.
    pub text: Box<str>,
    /// The shortest word with this stem, in small letters: what is taken apart as a compound.
    pub form: Box<str>,
}

/// Terms by number, and the numbers of words.
pub(super) struct Terms<'a> {
    /// All terms, in order of their first word.
    pub list: Vec<Term>,
    tag: &'a str,
    stems: Option<Stems>,
    /// What stems leave apart.
    pub endings: Endings,
    /// Words as written and in small letters; those that are no terms have none.
    words: FxHashMap<Box<str>, Option<u32>>,
    numbers: FxHashMap<Box<str>, u32>,
}

/// Longer runs of letters and digits are no words.
const LONGEST: usize = 60;

impl<'a> Terms<'a> {
    /// Begins the terms of a language.
    pub fn new(tag: &'a str) -> Self {
        Self {
            list: Vec::new(),
            tag,
            stems: Stems::of(tag),
            endings: Endings::of(tag),
            words: FxHashMap::default(),
            numbers: FxHashMap::default(),
        }
    }

    /// Returns the term of a word as written; none for single letters.
    pub fn take(&mut self, word: &str) -> Option<u32> {
        if let Some(known) = self.words.get(word) {
            return *known;
        }
        let small = word.to_lowercase();
        let number = self.take_small(&small);
        if small != word {
            self.words.insert(word.into(), number);
        }
        number
    }

    fn take_small(&mut self, word: &str) -> Option<u32> {
        if let Some(known) = self.words.get(word) {
            return *known;
        }
        let is_term = word.len() <= LONGEST
            && (word.chars().nth(1).is_some() || word.bytes().all(|it| it.is_ascii_digit()));
        let number = is_term.then(|| {
            let text = self.stem(word);
            if let Some(at) = self.numbers.get(text.as_str()) {
                let term = &mut self.list[*at as usize];
                if (word.len(), word) < (term.form.len(), &term.form) {
                    term.form = word.into();
                }
                return *at;
            }
            let at = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
            self.list.push(Term { text: text.as_str().into(), form: word.into() });
            self.numbers.insert(text.into(), at);
            at
        });
        self.words.insert(word.into(), number);
        number
    }

    /// Returns the stem of a word in small letters, folded, without what stems leave apart.
    pub fn stem(&self, word: &str) -> String {
        let word = self.endings.spelt(word);
        match &self.stems {
            Some(stems) => self.endings.root(&folded(&stems.stem(&word), self.tag)),
            None => folded(&word, self.tag),
        }
    }

    /// Returns the term of a word in small letters that stands in a text, or that is a stem itself.
    pub fn known(&self, word: &str) -> Option<u32> {
        self.words.get(word).copied().flatten().or_else(|| self.numbers.get(word).copied())
    }

    /// Returns the term that a word in small letters would belong to.
    pub fn of(&self, word: &str) -> Option<u32> {
        self.known(word).or_else(|| self.numbers.get(self.stem(word).as_str()).copied())
    }
}
