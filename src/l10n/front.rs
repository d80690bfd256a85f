//! The front matter of a text: the values that are translated, and other values put in by place.
//!
//! In: the text of a file. Out: its values, or where it changes; comments, order and other keys stay byte for byte.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use crate::base::span::FileId;
use crate::format::toml_file::{self, TomlText};
use crate::load::front_matter::{self, FrontMatter};

/// Keys that are translated, in the order they are shown and written.
pub const KEYS: [&str; 3] = ["title", "short_title", "one_line"];

/// A value, and its bytes.
pub type Value = (String, Range<usize>);

/// Returns the values in the order they stand; none where the front matter can not be read.
pub fn values(text: &str) -> Vec<(&'static str, Value)> {
    let Some((range, _)) = front_matter::split(text) else { return Vec::new() };
    let source = TomlText { file: FileId(0), offset: range.start, text: &text[range.clone()] };
    let Some(front) = toml_file::read::<FrontMatter>(source).value else { return Vec::new() };
    let values = [Some(front.title), front.short_title, front.one_line];
    let values = KEYS.into_iter().zip(values).filter_map(|(key, value)| {
        let value = value?;
        let span = value.span();
        Some((key, (value.into_inner(), range.start + span.start..range.start + span.end)))
    });
    let mut values: Vec<(&str, Value)> = values.collect();
    values.sort_by_key(|it| it.1.1.start);
    values
}

/// Returns the changes that give a front matter other values; those of one place are in their order.
///
/// `new` names keys in the order they shall have, each with its value: none leaves it as it is, an empty one takes it
/// out, but for the title. What is not there goes behind the one before it. A front matter that can not be read is
/// left as it is.
pub fn changes(text: &str, new: &[(&str, Option<&str>)]) -> Vec<(Range<usize>, String)> {
    let there: BTreeMap<&str, Value> = values(text).into_iter().collect();
    let Some((_, title)) = there.get("title") else { return Vec::new() };
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |it| at + it + 1);
    let mut behind = line_end(title.end);
    let mut out = Vec::new();
    for (key, new) in new {
        let old = there.get(key);
        behind = old.map_or(behind, |it| line_end(it.1.end));
        match (old, new) {
            (_, None) | (None, Some("")) => {}
            (None, Some(new)) => out.push((behind..behind, line(key, new))),
            (Some((_, range)), Some("")) if *key != "title" => {
                let start = text[..range.start].rfind('\n').map_or(0, |it| it + 1);
                out.push((start..behind, String::new()));
            }
            (Some((old, range)), Some(new)) => {
                if old != new {
                    out.push((range.clone(), quoted(new)));
                }
            }
        }
    }
    out.sort_by_key(|it| it.0.start);
    out
}

/// Returns a text with other values in its front matter; one that has none yet gets it.
pub fn with(text: &str, new: &[(&str, Option<&str>)]) -> String {
    if front_matter::split(text).is_none() {
        let lines = new.iter().filter_map(|(key, value)| Some((key, value.filter(|it| !it.is_empty())?)));
        let lines: String = lines.map(|(key, value)| line(key, value)).collect();
        return format!("+++\n{lines}+++\n{text}");
    }
    let mut out = text.to_owned();
    // From the back, so that places before stay where they are.
    for (range, words) in changes(text, new).into_iter().rev() {
        out.replace_range(range, &words);
    }
    out
}

fn line(key: &str, value: &str) -> String {
    format!("{key} = {}\n", quoted(value))
}

/// Returns a string of TOML, always on one line and in double quotes: the crate's own writer takes other forms where
/// they are shorter, and a translator meets one form.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for it in text.chars() {
        match it {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            it if it.is_control() => {
                let _ = write!(out, "\\u{:04X}", it as u32);
            }
            it => out.push(it),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{KEYS, values, with};

    const CARD: &str = "+++\ntitle = \"A\" # why\nslug = \"a\"\n+++\n\n## What {#what}\n\nThis.\n";

    fn put(text: &str, new: [&str; 3]) -> String {
        let new: Vec<(&str, Option<&str>)> = KEYS.into_iter().zip(new.map(Some)).collect();
        with(text, &new)
    }

    #[test]
    fn values_change_one_by_one() {
        let all = put(CARD, ["B \"b\"", "Kort", "En rad."]);
        let wanted =
            "title = \"B \\\"b\\\"\" # why\nshort_title = \"Kort\"\none_line = \"En rad.\"\nslug = \"a\"\n";
        assert_eq!(all, CARD.replace("title = \"A\" # why\nslug = \"a\"\n", wanted));
        assert_eq!(put(&all, ["B \"b\"", "", "En rad."]), all.replace("short_title = \"Kort\"\n", ""));
        assert_eq!(with(&all, &[("title", None), ("one_line", Some("En rad."))]), all);
        assert_eq!(put("", ["T", "", ""]), "+++\ntitle = \"T\"\n+++\n");
        let broken = "+++\ntitle = \n+++\n";
        assert_eq!(put(broken, ["T", "", ""]), broken);
    }

    #[test]
    fn any_value_is_read_as_it_was_written() {
        let odd = "\"'''\\ \n\t\u{1}\u{7f}\u{85}\u{2028}å";
        let all = put(CARD, [odd, odd, odd]);
        assert_eq!(values(&all).into_iter().map(|it| it.1.0).collect::<Vec<_>>(), [odd; 3]);
        assert_eq!(all.lines().count(), CARD.lines().count() + 2);
    }
}
