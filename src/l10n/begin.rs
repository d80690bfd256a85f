//! A translation to begin with: the text of its source, in the form that the language needs.

use std::ops::Range;

use icu_locale::Locale;
use serde::Deserialize;

use crate::load::front_matter;
use crate::words::plurals;

/// Returns what the file of a translation begins with; `locale` is that of its numbers.
///
/// Words get the plural forms of the language, texts lose the address of the source. `path` may be that of either
/// file, or the owner of their units: it ends alike for words.
pub fn translation(path: &str, source: &str, locale: &Locale) -> String {
    if path.ends_with(".ftl") { plurals::fitted(source, locale) } else { text(source) }
}

/// Returns a text without the name in its address: each language has its own, and until it is named it is the id.
pub fn text(source: &str) -> String {
    let mut out = source.to_owned();
    if let Some(lines) = slug(source) {
        out.replace_range(lines, "");
    }
    out
}

/// Returns the lines of `slug`; none where it is not there or the front matter is no TOML.
fn slug(text: &str) -> Option<Range<usize>> {
    /// Other keys may be right or wrong.
    #[derive(Deserialize)]
    struct Address {
        slug: toml::Spanned<toml::Value>,
    }
    let (range, _) = front_matter::split(text)?;
    let value = toml::from_str::<Address>(&text[range.clone()]).ok()?.slug.span();
    let (from, to) = (range.start + value.start, range.start + value.end);
    let start = text[..from].rfind('\n').map_or(0, |it| it + 1);
    let end = text[to..].find('\n').map_or(text.len(), |it| to + it + 1);
    Some(start..end)
}

#[cfg(test)]
mod tests {
    use super::{text, translation};

    #[test]
    fn only_the_address_goes() {
        for (slug, rest) in [
            ("slug = \"a\" # why\n", ""),
            ("\"slug\"=\"\"\"\na\"\"\"\n", ""),
            ("  slug='a'\n", "slug_x = 1\n"),
            ("", "slug_x = 1\nslugs = 2\n"),
            ("", "one_line = \"\"\"\nslug = \\\n\"\"\"\n"),
        ] {
            let file = |slug: &str| format!("+++\ntitle = \"T\"\n{slug}{rest}+++\n\nslug = here\n");
            assert_eq!(text(&file(slug)), file(""));
        }
        for whole in ["", "slug = 1\n", "+++\nslug = \n+++\n"] {
            assert_eq!(text(whole), whole);
        }
    }

    #[test]
    fn words_get_the_plural_forms_of_the_language() {
        let words = "a = { $n ->\n    [one] x\n   *[other] y\n}\n";
        let polish = translation("ui.ftl", words, &"pl".parse().unwrap());
        assert!(polish.contains("[few] y") && polish.contains("[many] y"), "{polish}");
        assert_eq!(translation("ui.ftl", words, &"fi".parse().unwrap()), words);
    }
}
