//! Words shown in another way, for translators in the preview: with their keys, drawn out, or in the longest language.
//!
//! No page that is published has any of this: the words of a site have no mode.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::base::lang::Lang;

/// How words are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Each message between signs that nobody sees, which say its key.
    Keys,
    /// Letters with accents, longer by about 40 %, in brackets; what is put into a message stays as it is.
    Pseudo,
    /// Each message in the language in which it is longest.
    Longest,
}

impl Mode {
    /// All modes.
    pub const ALL: [Self; 3] = [Self::Keys, Self::Pseudo, Self::Longest];

    /// Returns its name in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keys => "keys",
            Self::Pseudo => "pseudo",
            Self::Longest => "longest",
        }
    }
}

/// Before the key, between key and text, after the text: signs of mathematics that are never drawn.
const SIGNS: [char; 3] = ['\u{2063}', '\u{2064}', '\u{2062}'];

/// The first of the tag characters, which stand for ASCII and are never drawn.
const TAGS: u32 = 0xE_0000;

/// Returns a text that says its key to a script and to nobody else.
pub fn keyed(key: &str, text: &str) -> String {
    let tags = key.bytes().filter(u8::is_ascii_graphic).filter_map(|it| char::from_u32(TAGS + u32::from(it)));
    let mut out = String::with_capacity(text.len() + key.len() * 4 + 9);
    out.push(SIGNS[0]);
    out.extend(tags);
    out.push(SIGNS[1]);
    out.push_str(text);
    out.push(SIGNS[2]);
    out
}

/// Returns a text in brackets, to see where one is put together from several or cut off.
pub fn bracketed(text: &str) -> String {
    format!("⟦{text}⟧")
}

/// Returns a text with accents and most vowels twice; tags stay as they are.
pub fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut is_tag = false;
    let (mut read, mut added) = (0, 0);
    for it in text.chars() {
        is_tag = it == '<' || is_tag && it != '>';
        if is_tag {
            out.push(it);
            continue;
        }
        let with = match it {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            'y' => 'ý',
            'A' => 'Á',
            'E' => 'É',
            'I' => 'Í',
            'O' => 'Ó',
            'U' => 'Ú',
            'c' => 'ç',
            'n' => 'ñ',
            's' => 'š',
            'z' => 'ž',
            'r' => 'ř',
            'l' => 'ľ',
            't' => 'ť',
            'd' => 'ď',
            'g' => 'ğ',
            'k' => 'ķ',
            'h' => 'ħ',
            'j' => 'ĵ',
            'w' => 'ŵ',
            other => other,
        };
        out.push(with);
        read += 1;
        // Finnish has more vowels than 40 %.
        if "aeiouyAEIOUYäöåÄÖÅ".contains(it) && added * 10 < read * 4 {
            out.push(with);
            added += 1;
        }
    }
    Cow::Owned(out)
}

/// Texts of a file of its own in a mode: by language, then by message; `owner` is the file (`tools/map.ftl`).
pub fn own(mode: Mode, owner: &str, texts: &mut BTreeMap<Lang, &mut BTreeMap<Box<str>, Box<str>>>) {
    let mut longest: BTreeMap<Box<str>, Box<str>> = BTreeMap::new();
    for (key, text) in texts.values().flat_map(|it| it.iter()) {
        let known = longest.get(key).map_or(0, |it| it.chars().count());
        if text.chars().count() > known {
            longest.insert(key.clone(), text.clone());
        }
    }
    for (key, text) in texts.values_mut().flat_map(|it| it.iter_mut()) {
        // An address is not said to anybody.
        if key.ends_with(".slug") {
            continue;
        }
        *text = match mode {
            Mode::Keys => keyed(&format!("{owner}#{key}"), text).into(),
            Mode::Pseudo => bracketed(&accented(text)).into(),
            Mode::Longest => longest.get(key).unwrap_or(text).clone(),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_drawn_out_and_its_tags_are_not() {
        let out = accented("Read <b class=\"a\">the card</b> again");
        assert!(out.contains("<b class=\"a\">") && out.contains("</b>"), "{out}");
        for text in
            ["Read the card again and name what is missing", "Lue kortti uudelleen ja nimeä, mikä puuttuu"]
        {
            let out = accented(text);
            let (old, new) = (text.chars().count(), out.chars().count());
            assert!(new * 100 >= old * 128 && new * 100 <= old * 142, "{old} {new} {out}");
        }
    }

    #[test]
    fn a_key_is_not_seen() {
        let out = keyed("nav-home", "Home");
        let seen: String = out.chars().filter(|it| it.is_ascii()).collect();
        assert_eq!(seen, "Home");
    }
}
