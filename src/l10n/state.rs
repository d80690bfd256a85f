//! How far a translation has come: by its content, and by what was recorded.

use crate::l10n::units::Unit;
use crate::load::records::{Recorded, Records};

/// How far a translation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is none.
    Missing,
    /// It has the words of the source, and nobody said that it shall.
    Untranslated,
    /// The source has changed since.
    Stale,
    /// Nobody said that it matches the source.
    Draft,
    /// It matches the source.
    Reviewed,
    /// It has the words of the source, and shall.
    Same,
}

impl State {
    /// All states, from nothing to done.
    pub const ALL: [Self; 6] =
        [Self::Missing, Self::Untranslated, Self::Stale, Self::Draft, Self::Reviewed, Self::Same];

    /// Returns its name in machine-made lists.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Untranslated => "untranslated",
            Self::Stale => "stale",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Same => "same",
        }
    }

    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Reviewed | Self::Same)
    }
}

/// Returns the state of a unit.
pub fn of(unit: &Unit, records: Option<&Records>) -> State {
    if unit.own.is_none() {
        return State::Missing;
    }
    let is_equal = unit.is_copy();
    let record = records.and_then(|it| it.get(&unit.key));
    match record {
        Some(it) if *it.hash != *unit.original.hash => State::Stale,
        Some(it) => match it.state {
            Recorded::Reviewed if is_equal => State::Same,
            Recorded::Reviewed => State::Reviewed,
            Recorded::Same if is_equal => State::Same,
            // Words that should be those of the source have become others.
            Recorded::Same | Recorded::Draft => State::Draft,
        },
        None if is_equal && unit.original.words > 0 => State::Untranslated,
        None => State::Draft,
    }
}
