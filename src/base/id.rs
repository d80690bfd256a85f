//! Stable names: ids and slugs.

use std::fmt;

/// A stable name of a card, phase, heading or other part: safe in a path, an address and an HTML `id`.
///
/// Invariant: `[a-z][a-z0-9]*(-[a-z0-9]+)*`, at most 64 bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

/// The part of an address that names a page, translatable.
///
/// Invariant: `[a-z0-9]+(-[a-z0-9]+)*`, at most 96 bytes, not a device name of Windows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Box<str>);

/// Why a text is not an id or a slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing there.
    #[error("is empty")]
    Empty,
    /// Too long.
    #[error("is longer than {0} bytes")]
    TooLong(usize),
    /// Something else than lower-case letters, digits and single hyphens.
    #[error("has other characters than a–z, 0–9 and single hyphens between them")]
    Characters,
    /// A digit where a letter must be.
    #[error("does not begin with a letter")]
    FirstLetter,
    /// A name that Windows keeps for devices.
    #[error("is a device name on Windows")]
    Reserved,
}

/// Device names that no file may have on Windows, with or without an ending.
/// Source: Microsoft, “Naming Files, Paths, and Namespaces”.
pub const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

fn check(text: &str, longest: usize) -> Result<(), NameError> {
    if text.is_empty() {
        return Err(NameError::Empty);
    }
    if text.len() > longest {
        return Err(NameError::TooLong(longest));
    }
    let parts_hold = text.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    });
    if !parts_hold {
        return Err(NameError::Characters);
    }
    if RESERVED.contains(&text) {
        return Err(NameError::Reserved);
    }
    Ok(())
}

impl Id {
    /// Returns the id, or why the text is none.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        check(text, 64)?;
        if !text.as_bytes()[0].is_ascii_lowercase() {
            return Err(NameError::FirstLetter);
        }
        Ok(Self(text.into()))
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Slug {
    /// Returns the slug, or why the text is none.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        check(text, 96)?;
        Ok(Self(text.into()))
    }

    /// Returns the slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&Id> for Slug {
    fn from(id: &Id) -> Self {
        Self(id.0.clone())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Returns a text that is a slug or id if the given one can be made into one: what a message may propose.
///
/// Letters of the kit's languages go to their plain neighbours (å→a, ö→o, ß→ss); the rest become hyphens.
pub fn propose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars().flat_map(char::to_lowercase) {
        match it {
            'a'..='z' | '0'..='9' => out.push(it),
            'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' => out.push('a'),
            'æ' => out.push_str("ae"),
            'ö' | 'ø' | 'ò' | 'ó' | 'ô' | 'õ' => out.push('o'),
            'é' | 'è' | 'ë' | 'ê' => out.push('e'),
            'ï' | 'í' | 'ì' | 'î' => out.push('i'),
            'ü' | 'ú' | 'ù' | 'û' => out.push('u'),
            'ç' => out.push('c'),
            'ñ' => out.push('n'),
            'š' => out.push('s'),
            'ž' => out.push('z'),
            'ß' => out.push_str("ss"),
            '\u{300}'..='\u{36f}' | '’' | '\'' => {}
            _ => {
                if !out.is_empty() && !out.ends_with('-') {
                    out.push('-');
                }
            }
        }
    }
    out.truncate(96);
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_begins_with_a_letter_and_has_single_hyphens() {
        for good in ["a", "phase-exit", "step-1-delimit", "q4u"] {
            assert!(Id::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "1a", "A", "a--b", "a-", "-a", "a b", "ä", "a_b", "con", &"a".repeat(65)] {
            assert!(Id::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_proposal_is_a_slug() {
        for (text, slug) in [
            ("Återkopplingskarta", "aterkopplingskarta"),
            ("1,5 Meter Sprint", "1-5-meter-sprint"),
            ("Ideeën voor interventies!", "ideeen-voor-interventies"),
            ("a\u{308}iti", "aiti"),
        ] {
            assert_eq!(propose(text), slug);
            assert!(Slug::parse(&propose(text)).is_ok());
        }
    }
}
