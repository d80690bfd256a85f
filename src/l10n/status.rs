//! How far a language has come, in units and words.

use crate::base::lang::Lang;
use crate::l10n::state::{self, State};
use crate::l10n::units::{Kind, Sources, Unit};
use crate::load::records::Records;

/// Units and words of the source in one state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Units.
    pub units: usize,
    /// Words of their source.
    pub words: usize,
}

/// Counts by state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally([Count; State::ALL.len()]);

impl Tally {
    fn add(&mut self, state: State, words: usize) {
        let count = &mut self.0[state as usize];
        count.units += 1;
        count.words += words;
    }

    /// Returns what is in a state.
    pub fn of(&self, state: State) -> Count {
        self.0[state as usize]
    }

    /// Returns everything.
    pub fn all(&self) -> Count {
        self.sum(|_| true)
    }

    /// Returns what some states have together.
    pub fn sum(&self, is: impl Fn(State) -> bool) -> Count {
        let counts = State::ALL.into_iter().filter(|it| is(*it)).map(|it| self.of(it));
        counts.fold(Count::default(), |a, b| Count { units: a.units + b.units, words: a.words + b.words })
    }

    /// Returns how much is done, in whole per cent of words, never 100 while something is left.
    pub fn per_cent(&self) -> usize {
        let (done, all) = (self.sum(State::is_done).words, self.all().words);
        if self.sum(State::is_done).units == self.all().units {
            100
        } else {
            (done * 100 / all.max(1)).min(99)
        }
    }
}

/// How far a language has come.
#[derive(Debug, Clone)]
pub struct Status {
    /// The language.
    pub lang: Lang,
    /// Every unit with its state, in the order readers meet them.
    pub units: Vec<(Unit, State)>,
}

impl Status {
    /// Returns the state of everything that is to be translated into a language.
    pub fn new(sources: Sources<'_>, lang: Lang, records: Option<&Records>) -> Self {
        let units = sources.units(lang).into_iter();
        let units = units.map(|it| {
            let state = state::of(&it, records);
            (it, state)
        });
        Self { lang, units: units.collect() }
    }

    /// Returns counts of one kind of text.
    pub fn tally(&self, kind: Kind) -> Tally {
        self.count(|it| it.kind == kind)
    }

    /// Returns counts of all kinds together.
    pub fn whole(&self) -> Tally {
        self.count(|_| true)
    }

    /// Returns counts of some units.
    pub fn count(&self, is: impl Fn(&Unit) -> bool) -> Tally {
        let mut out = Tally::default();
        for (unit, state) in self.units.iter().filter(|it| is(&it.0)) {
            out.add(*state, unit.original.words);
        }
        out
    }

    /// Returns what is left to do: first what readers miss, then drafts; in each, what they meet first at the front.
    pub fn next(&self) -> impl Iterator<Item = &(Unit, State)> {
        let missed = self.units.iter().filter(|it| !it.1.is_done() && it.1 != State::Draft);
        missed.chain(self.units.iter().filter(|it| it.1 == State::Draft))
    }
}
