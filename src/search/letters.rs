//! Words of a text, and letters as a language takes them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Calls `visit` with every word of a text as it stands: runs of letters and digits.
pub fn each_word<'a>(text: &'a str, mut visit: impl FnMut(&'a str)) {
    let mut start = None;
    for (at, it) in text.char_indices() {
        let is_part = if it.is_ascii() { it.is_ascii_alphanumeric() } else { it.is_alphanumeric() };
        match (is_part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                visit(&text[from..at]);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        visit(&text[from..]);
    }
}

/// Calls `visit` with both parts of words with a hyphen in one: `postit` of `post-it`. Numbers are no such parts.
pub fn each_joined(text: &str, mut visit: impl FnMut(&str)) {
    for (at, hyphen) in text.match_indices(['-', '\u{2011}']) {
        let is_letter = |it: &char| it.is_alphabetic();
        let before = text[..at].chars().rev().take_while(is_letter).map(char::len_utf8).sum::<usize>();
        let rest = &text[at + hyphen.len()..];
        let after = rest.chars().take_while(is_letter).map(char::len_utf8).sum::<usize>();
        if before > 0 && after > 0 {
            visit(&format!("{}{}", &text[at - before..at], &rest[..after]));
        }
    }
}

/// Letters with marks that a language takes for letters of their own.
fn kept(tag: &str) -> &'static str {
    match tag.split('-').next().unwrap_or_default() {
        "sv" | "fi" => "åäö",
        "da" | "nb" | "nn" => "åæø",
        "de" => "äöü",
        "et" => "äöõü",
        _ => "",
    }
}

/// Returns a word in small letters without the marks that its language does not count as part of a letter.
///
/// `idé` becomes `ide` in Swedish, `å` stays; in English both lose their marks.
pub fn folded(word: &str, tag: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let kept = kept(tag);
    let mut out = String::with_capacity(word.len());
    for it in word.chars() {
        if it.is_ascii() || kept.contains(it) {
            out.push(it);
            continue;
        }
        match it {
            // Norwegian and Danish letters in Swedish and Finnish texts.
            'ø' if kept.contains('ö') => out.push('ö'),
            'æ' if kept.contains('ä') => out.push('ä'),
            'ø' => out.push('o'),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ł' => out.push('l'),
            'đ' => out.push('d'),
            other => out.extend(std::iter::once(other).nfd().filter(|it| !is_combining_mark(*it))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        let mut out = Vec::new();
        each_word("A3-ark: ”idé”, 76 × 76 mm – e-post", |it| out.push(it));
        assert_eq!(out, ["A3", "ark", "idé", "76", "76", "mm", "e", "post"]);
        let mut joined = Vec::new();
        each_joined("A3-ark, e-post, post\u{2011}it-lapp -, 30-40", |it| joined.push(it.to_owned()));
        assert_eq!(joined, ["epost", "postit", "itlapp"]);
    }

    #[test]
    fn a_language_keeps_its_own_letters() {
        for (tag, word, out) in [
            ("sv", "återidé", "återide"),
            ("fi", "työpaja", "työpaja"),
            ("sv-FI", "smörgåsø", "smörgåsö"),
            ("nl", "ideeën", "ideeen"),
            ("en", "naïve", "naive"),
        ] {
            assert_eq!(folded(word, tag), out, "{tag}");
        }
    }
}
