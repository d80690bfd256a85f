//! In which entries a term stands, and how much it says there.

/// How often a term stands in the parts of an entry.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    /// In its title.
    pub title: u16,
    /// In its other names.
    pub names: u16,
    /// In headings.
    pub headings: u16,
    /// In its line and its facts.
    pub facts: u16,
    /// In its text.
    pub body: u16,
}

/// A term in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Posting {
    /// The entry.
    pub entry: u32,
    /// How much the term says there: 0 to 7.
    pub level: u8,
    /// Whether it stands only in the text.
    pub is_weak: bool,
}

/// Steps of how much a term says.
pub(super) const LEVELS: u32 = 8;

impl Posting {
    /// Weighs a term in an entry whose text has so many words.
    pub fn new(entry: u32, counts: Counts, words: usize) -> Self {
        // Where a text is long, a word in it says less.
        #[expect(clippy::cast_precision_loss, reason = "texts of millions of words weigh the same")]
        let long = 0.5 + words.min(100_000) as f32 / 600.0;
        let name = 14.0 * f32::from(counts.title.min(1)) + 9.0 * f32::from(counts.names.min(1));
        let near = 4.0 * f32::from(counts.headings.min(2)) + 3.0 * f32::from(counts.facts.min(2));
        let sum = name + near + f32::from(counts.body.min(20)) / long;
        // More of the same says ever less.
        let share = sum / (sum + 4.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 8 is 0 to 7")]
        let level = (share * 8.0) as u8;
        let is_weak = counts.title + counts.names + counts.headings + counts.facts == 0;
        Self { entry, level: level.min(7), is_weak }
    }
}

/// Returns the postings of a term that are worth their room, of `entries` in all.
///
/// What half of all texts speak of says nothing of one of them, unless it stands in its title, headings or facts.
pub(super) fn worth(list: &[Posting], entries: usize) -> impl Iterator<Item = Posting> {
    let is_everywhere = is_everywhere(list, entries);
    list.iter().copied().filter(move |it| !(is_everywhere && it.is_weak))
}

/// Whether a term stands in more than half of all entries, of which there are enough to say so.
pub(super) fn is_everywhere(list: &[Posting], entries: usize) -> bool {
    entries >= 20 && list.len() * 2 > entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_more_than_a_heading_and_a_heading_more_than_a_text() {
        let level = |counts| Posting::new(0, counts, 300).level;
        let title = level(Counts { title: 1, ..Counts::default() });
        let heading = level(Counts { headings: 1, ..Counts::default() });
        let often = level(Counts { body: 3, ..Counts::default() });
        let once = level(Counts { body: 1, ..Counts::default() });
        assert!(title > heading && heading > often && often > once, "{title} {heading} {often} {once}");
    }

    #[test]
    fn what_stands_in_most_texts_is_left_out() {
        let list: Vec<Posting> =
            (0..15).map(|entry| Posting { entry, level: 1, is_weak: entry != 3 }).collect();
        assert_eq!(worth(&list, 20).map(|it| it.entry).collect::<Vec<_>>(), [3]);
        assert_eq!(worth(&list, 40).count(), 15);
    }
}
