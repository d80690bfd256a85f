//! Languages of a kit by number.

/// One of the kit's languages: its place in the list of `book.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(pub u8);

impl Lang {
    /// Returns the language's place in the kit's list.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// Returns the first `count` languages, in order.
    pub fn all(count: usize) -> impl DoubleEndedIterator<Item = Lang> + Clone {
        (0..u8::try_from(count).unwrap_or(u8::MAX)).map(Lang)
    }
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
