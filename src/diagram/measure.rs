//! Breaks words into lines that fit.

use hypher::Lang as Patterns;

/// Widths of U+0020 to U+007E in thousandths of the size: Atkinson Hyperlegible Next at weight 600
/// (its `hmtx` table), which is wider than the regular weight, so that lines never come out too long.
#[rustfmt::skip]
const ASCII: [u16; 95] = [
    303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424,
    656, 430, 569, 592, 621, 602, 617, 529, 621, 578, 253, 253, 564, 617, 564, 526,
    780, 662, 634, 654, 683, 589, 562, 711, 699, 415, 546, 654, 548, 848, 710, 737,
    617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573, 391,
    274, 544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567,
    587, 591, 368, 497, 360, 559, 509, 723, 522, 499, 492, 370, 249, 370, 543,
];

/// The same for U+00A0 to U+00FF.
#[rustfmt::skip]
const LATIN_1: [u16; 96] = [
    303, 298, 502, 627, 589, 627, 249, 547, 412, 798, 385, 622, 611, 617, 798, 375,
    381, 601, 396, 400, 274, 617, 517, 277, 288, 276, 396, 622, 837, 843, 904, 503,
    662, 662, 662, 662, 662, 662, 943, 654, 589, 589, 589, 589, 415, 415, 415, 415,
    703, 710, 737, 737, 737, 737, 737, 535, 737, 687, 687, 687, 687, 627, 617, 609,
    544, 544, 544, 544, 544, 544, 874, 502, 555, 555, 555, 555, 285, 285, 285, 299,
    581, 565, 567, 567, 567, 567, 567, 598, 567, 559, 559, 559, 559, 499, 587, 499,
];

/// Any other character.
const OTHER: u16 = 760;

/// Room for a typeface that is wider than ours, where ours can not be loaded.
const RESERVE: f64 = 1.06;

/// Returns the width of a text at a size.
pub fn width(text: &str, size: f64) -> f64 {
    let sum: u32 = text.chars().map(|it| u32::from(advance(it))).sum();
    f64::from(sum) / 1000.0 * size * RESERVE
}

fn advance(it: char) -> u16 {
    match u32::from(it) {
        at @ 0x20..=0x7e => ASCII[(at - 0x20) as usize],
        0xad => 0,
        at @ 0xa0..=0xff => LATIN_1[(at - 0xa0) as usize],
        0x2010..=0x2014 => 504,
        0x2018..=0x201e => 400,
        _ => OTHER,
    }
}

/// Returns the lines of a text, none wider than `most` unless a syllable is.
pub fn lines(text: &str, tag: &str, size: f64, most: f64) -> Vec<String> {
    let mut out = vec![String::new()];
    for word in text.split_whitespace() {
        place(word, tag, size, most, &mut out);
    }
    out
}

/// Puts a word on the last line, or on the next one; a word wider than a line is divided.
fn place(word: &str, tag: &str, size: f64, most: f64, out: &mut Vec<String>) {
    let fits = |it: &str| width(it, size) <= most;
    let last = out.last_mut().expect("there is always a line");
    let joined = if last.is_empty() { word.to_owned() } else { format!("{last} {word}") };
    if fits(&joined) {
        *last = joined;
        return;
    }
    if fits(word) {
        out.push(word.to_owned());
        return;
    }
    if !last.is_empty() {
        out.push(String::new());
    }
    let mut piece = String::new();
    for syllable in syllables(word, tag) {
        let ends_in_hyphen = syllable.ends_with('-');
        let next = format!("{piece}{syllable}");
        let hyphen = if ends_in_hyphen { "" } else { "-" };
        if !piece.is_empty() && !fits(&format!("{next}{hyphen}")) {
            let hyphen = if piece.ends_with('-') { "" } else { "-" };
            *out.last_mut().expect("there is always a line") = format!("{piece}{hyphen}");
            out.push(String::new());
            piece = syllable;
        } else {
            piece = next;
        }
    }
    *out.last_mut().expect("there is always a line") = piece;
}

/// Returns the parts of a word at which it may be divided.
fn syllables(word: &str, tag: &str) -> Vec<String> {
    let code: Option<[u8; 2]> = tag.as_bytes().get(..2).and_then(|it| it.try_into().ok());
    match code.and_then(Patterns::from_iso) {
        Some(patterns) => hypher::hyphenate(word, patterns).map(str::to_owned).collect(),
        None => vec![word.to_owned()],
    }
}

/// Returns the width of the widest part of a text that can not be divided.
pub fn widest(text: &str, tag: &str, size: f64) -> f64 {
    let parts = text.split_whitespace().flat_map(|it| syllables(it, tag));
    parts.map(|it| width(&format!("{it}-"), size)).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_are_divided_between_syllables() {
        let word = "Palveluprosessinkuvausmenetelmä";
        let out = lines(word, "fi", 15.0, 120.0);
        assert!(out.len() > 1, "{out:?}");
        assert!(out.iter().all(|it| width(it, 15.0) <= 120.0), "{out:?}");
        assert_eq!(out.iter().map(|it| it.trim_end_matches('-')).collect::<String>(), word);
    }

    #[test]
    fn short_words_stay_whole() {
        assert_eq!(lines("What the customer sees", "en", 15.0, 100.0), ["What the", "customer", "sees"]);
    }
}
