//! What changed, word by word or line by line.

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use crate::base::span::FileId;
use crate::l10n::units::{self, Unit};
use crate::load::front_matter;
use crate::words::ftl;

/// What became of a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is in both.
    Same,
    /// It is in the old text only.
    Gone,
    /// It is in the new text only.
    New,
}

/// Returns how one text became another, in stretches of whole words.
pub fn words(old: &str, new: &str) -> Vec<(Change, String)> {
    let mut out: Vec<(Change, String)> = Vec::new();
    for it in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let change = match it.tag() {
            ChangeTag::Equal => Change::Same,
            ChangeTag::Delete => Change::Gone,
            ChangeTag::Insert => Change::New,
        };
        match out.last_mut() {
            Some((last, text)) if *last == change => text.push_str(it.value()),
            _ => out.push((change, it.value().to_owned())),
        }
    }
    out
}

/// Returns for each line of a new text the old one that it is, or that it came of; none for a new line.
pub fn lines(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut out = vec![None; new.len()];
    for it in capture_diff_slices(Algorithm::Myers, old, new) {
        let (from, to, count) = match it {
            DiffOp::Equal { old_index, new_index, len } => (old_index, new_index, len),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                (old_index, new_index, old_len.min(new_len))
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } => continue,
        };
        for (at, place) in out.iter_mut().skip(to).take(count).enumerate() {
            *place = Some(from + at);
        }
    }
    out
}

/// Returns the text that a unit had in another version of its source file; none where it was not there.
pub fn old(unit: &Unit, file: &str) -> Option<String> {
    let (owner, name) = unit.parts();
    let range = if owner.ends_with(".ftl") {
        let read = ftl::read(FileId(0), file).value;
        let entry = read.entries.iter().find(|it| &*it.id == name)?;
        units::message_range(file, entry)
    } else {
        let text = front_matter::read(FileId(0), file).value?;
        let sections = units::sections(&text, file);
        sections.into_iter().find(|it| &*it.0 == name)?.1.range
    };
    file.get(range).map(|it| it.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Change, words};

    #[test]
    fn words_stay_whole() {
        let found = words("Ask the customers twice.", "Ask all customers twice.");
        let text = |wanted: Change| -> String {
            found.iter().filter(|it| it.0 != wanted).map(|it| it.1.as_str()).collect()
        };
        assert_eq!(text(Change::New), "Ask the customers twice.");
        assert_eq!(text(Change::Gone), "Ask all customers twice.");
        assert!(found.contains(&(Change::Gone, "the".into())), "{found:?}");
    }
}
