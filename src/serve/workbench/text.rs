//! What a translator types, and how it comes to stand in its file. Pure.
//!
//! In: the text of a file and what was typed. Out: the file with that one unit changed: comments, layout and all
//! other units stay byte for byte. A message is shown without its name and its indentation; a front matter as its
//! three values.

use std::ops::Range;

use crate::base::span::line_col;
use crate::l10n::front;
use crate::l10n::units::{FRONT, LEAD};

/// Indentation of the lines of a message that has none yet.
const INDENT: usize = 4;

/// Where a unit is put.
pub(super) enum Spot {
    /// In place of the one that is there: its bytes.
    Over(Range<usize>),
    /// Behind another one: its bytes. A section may stand behind the front matter.
    Behind(Range<usize>),
    /// At the end of the file, or in a file of its own.
    End,
    /// In the values of the front matter.
    Front,
}

/// A file with a unit changed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Put {
    /// Its text.
    pub text: String,
    /// Bytes of what was typed; none where they are in several places.
    typed: Option<Range<usize>>,
    /// How far the lines after the first are indented.
    indent: usize,
}

impl Put {
    /// A file in which nothing was typed as one text.
    pub fn whole(text: String) -> Self {
        Self { text, typed: None, indent: 0 }
    }

    /// Returns line and column of a byte within what was typed; none where it is outside.
    pub fn place(&self, byte: usize) -> Option<(usize, usize)> {
        let typed = self.typed.clone().filter(|it| (it.start..=it.end).contains(&byte))?;
        let (line, column) = line_col(&self.text, byte);
        let (first, left) = line_col(&self.text, typed.start);
        let off = if line == first { left - 1 } else { self.indent };
        Some((line - first + 1, column.saturating_sub(off).max(1)))
    }
}

/// Returns what a translator sees of a unit: one text, or the values of a front matter.
pub(super) fn parts(owner: &str, name: &str, file: &str, range: Range<usize>) -> Vec<String> {
    let text = file.get(range).unwrap_or_default();
    if owner.ends_with(".ftl") {
        return vec![shown(text).0];
    }
    if name != FRONT {
        return vec![text.trim_matches('\n').trim_end().to_owned()];
    }
    let values = front::values(file);
    let value = |key| values.iter().find(|it| it.0 == key).map(|it| it.1.0.clone());
    front::KEYS.into_iter().map(|key| value(key).unwrap_or_default()).collect()
}

/// Returns a message without its name and indentation, whether it begins on the line of its name, and how far
/// its lines are indented.
fn shown(message: &str) -> (String, bool, usize) {
    let value = message.split_once('=').map_or("", |it| it.1);
    let (first, rest) = value.split_once('\n').unwrap_or((value, ""));
    let first = first.trim();
    let blanks = |it: &str| it.len() - it.trim_start_matches(' ').len();
    let indent = rest.lines().filter(|it| !it.trim().is_empty()).map(blanks).min().unwrap_or(INDENT);
    let lines = rest.lines().map(|it| it.get(indent..).unwrap_or_default());
    let first_line = (!first.is_empty()).then_some(first);
    let text: Vec<&str> = first_line.into_iter().chain(lines).collect();
    (text.join("\n").trim().to_owned(), !first.is_empty(), indent)
}

/// Returns a message as it is written, where in it the typed text begins, and the indentation of its lines.
fn message(name: &str, typed: &str, old: &str) -> (String, usize, usize) {
    let (_, is_inline, indent) = if old.is_empty() { (String::new(), false, INDENT) } else { shown(old) };
    let is_one = !typed.contains('\n') && !typed.starts_with('.');
    let head = if is_one || is_inline && !typed.starts_with('.') {
        format!("{name} = ")
    } else {
        format!("{name} =\n{}", " ".repeat(indent))
    };
    let mut out = head.clone();
    for (at, line) in typed.lines().enumerate() {
        if at > 0 {
            out.push('\n');
            if !line.trim().is_empty() {
                out.extend(std::iter::repeat_n(' ', indent));
            }
        }
        out.push_str(line);
    }
    (out, head.len(), indent)
}

/// Puts what was typed into a file.
pub(super) fn put(owner: &str, name: &str, file: &str, spot: &Spot, typed: &[String]) -> Put {
    let whole = typed.first().map_or("", |it| it.trim_matches('\n').trim_end());
    let is_message = owner.ends_with(".ftl");
    if matches!(spot, Spot::Front) {
        let new: Vec<(&str, Option<&str>)> =
            front::KEYS.into_iter().zip(typed.iter().map(|it| Some(it.trim()))).collect();
        return Put::whole(front::with(file, &new));
    }
    let (over, before, after) = match spot {
        Spot::Over(range) => {
            let old = &file[range.clone()];
            let start = range.start + (old.len() - old.trim_start_matches('\n').len());
            let end = range.start + old.trim_end().len();
            (start..end.max(start), "", "")
        }
        Spot::Behind(range) if is_message => (range.end..range.end, "\n", ""),
        Spot::Behind(range) if file[..range.end].ends_with("+++\n") => (range.end..range.end, "\n", "\n"),
        Spot::Behind(range) => {
            let end = range.start + file[range.clone()].trim_end().len();
            (end..end, "\n\n", "")
        }
        Spot::End | Spot::Front => {
            let gap = if file.is_empty() || file.ends_with('\n') { "" } else { "\n" };
            (file.len()..file.len(), gap, "\n")
        }
    };
    let (new, skip, indent) =
        if is_message { message(name, whole.trim(), &file[over.clone()]) } else { (whole.to_owned(), 0, 0) };
    let mut text = String::with_capacity(file.len() + new.len() + 8);
    text.push_str(&file[..over.start]);
    text.push_str(before);
    let start = text.len() + skip;
    text.push_str(&new);
    let end = text.len();
    text.push_str(after);
    text.push_str(&file[over.end..]);
    Put { text, typed: Some(start..end), indent }
}

/// Returns the comment right above a message, and the heading of its group.
pub(super) fn comment(file: &str, start: usize) -> (String, String) {
    let above = file.get(..start).unwrap_or_default();
    let own = |it: &&str| it.starts_with("# ") || *it == "#";
    let mut lines: Vec<&str> = above.lines().rev().take_while(own).collect();
    lines.reverse();
    let text: Vec<&str> = lines.iter().map(|it| it.trim_start_matches('#').trim()).collect();
    let group = above.lines().rev().find_map(|it| it.strip_prefix("## ")).unwrap_or_default();
    (text.join("\n"), group.to_owned())
}

/// Whether a unit is shown as fields and not as one text.
pub(super) fn is_front(name: &str) -> bool {
    name == FRONT
}

/// Whether a unit has no heading of its own.
pub(super) fn is_lead(name: &str) -> bool {
    name == LEAD
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "# One\none = First\n\n# Two\ntwo =\n    { $n ->\n        [one] { $n } card\n       *[other] { $n } cards\n    }\n    .label = Cards\nthree = Last\n";

    fn range(file: &str, from: &str, to: &str) -> Range<usize> {
        let start = file.find(from).unwrap();
        start..start + file[start..].find(to).unwrap() + to.len()
    }

    #[test]
    fn what_is_shown_and_put_back_is_the_same_file() {
        for it in [
            range(WORDS, "one =", "First"),
            range(WORDS, "two =", ".label = Cards"),
            range(WORDS, "three", "Last"),
        ] {
            let name = WORDS[it.clone()].split(' ').next().unwrap();
            let seen = parts("ui.ftl", name, WORDS, it.clone());
            assert_eq!(put("ui.ftl", name, WORDS, &Spot::Over(it), &seen).text, WORDS);
        }
    }

    #[test]
    fn a_message_is_shown_without_name_and_indentation() {
        let it = range(WORDS, "two =", ".label = Cards");
        let seen = parts("ui.ftl", "two", WORDS, it);
        assert_eq!(seen, ["{ $n ->\n    [one] { $n } card\n   *[other] { $n } cards\n}\n.label = Cards"]);
    }

    #[test]
    fn a_place_is_one_of_what_was_typed() {
        let it = range(WORDS, "two =", ".label = Cards");
        let put = put("ui.ftl", "two", WORDS, &Spot::Over(it), &["{ $n ->\n   *[other] { $m }\n}".into()]);
        assert_eq!(put.place(put.text.find("$m").unwrap()), Some((2, 15)));
        assert_eq!(put.place(put.text.find("$n").unwrap()), Some((1, 3)));
        assert_eq!(put.place(0), None);
    }

    #[test]
    fn a_new_message_comes_behind_another() {
        let it = range(WORDS, "one =", "First");
        let put = put("ui.ftl", "new", WORDS, &Spot::Behind(it), &["Neu\nand more".into()]);
        assert!(
            put.text.starts_with("# One\none = First\nnew =\n    Neu\n    and more\n\n# Two\n"),
            "{}",
            put.text
        );
    }

    const CARD: &str = "+++\ntitle = \"A\" # why\nslug = \"a\"\n+++\n\n## What {#what}\n\nThis.\n\n## Steps {#steps}\n\n1. Go.\n";

    #[test]
    fn a_section_is_replaced_and_added() {
        let what = CARD.find("## What").unwrap()..CARD.find("## Steps").unwrap();
        let changed =
            put("cards/a", "what", CARD, &Spot::Over(what.clone()), &["## Vad {#what}\n\nDetta.\n\n".into()]);
        assert_eq!(changed.text, CARD.replace("## What {#what}\n\nThis.", "## Vad {#what}\n\nDetta."));
        let added = put("cards/a", "when", CARD, &Spot::Behind(what), &["## When {#when}\n\nNow.".into()]);
        assert!(added.text.contains("This.\n\n## When {#when}\n\nNow.\n\n## Steps"), "{}", added.text);
        let body = CARD.find("\n\n## What").unwrap() + 1;
        let lead = put("cards/a", LEAD, CARD, &Spot::Behind(0..body), &["First.".into()]);
        assert!(lead.text.contains("+++\n\nFirst.\n\n## What"), "{}", lead.text);
    }

    #[test]
    fn values_of_a_front_matter_change_one_by_one() {
        let typed = ["B \"b\"".to_owned(), "Kort".to_owned(), "En rad.".to_owned()];
        let put = put("cards/a", FRONT, CARD, &Spot::Front, &typed);
        let wanted = "+++\ntitle = \"B \\\"b\\\"\" # why\nshort_title = \"Kort\"\none_line = \"En rad.\"\nslug = \"a\"\n+++\n";
        assert!(put.text.starts_with(wanted), "{}", put.text);
        assert_eq!(parts("cards/a", FRONT, &put.text, 0..0), typed);
    }

    #[test]
    fn comments_stand_right_above() {
        let (own, group) = comment("## Group\n\n# Other\n\n# Two\n# lines\ntwo = x\n", 33);
        assert_eq!((own.as_str(), group.as_str()), ("Two\nlines", "Group"));
    }
}
