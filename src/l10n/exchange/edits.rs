//! Changes of a text by place: nothing else in it changes a byte.

use std::ops::Range;

use crate::l10n::exchange::tree;

/// Changes of one text.
#[derive(Debug)]
pub(super) struct Edits<'a> {
    text: &'a str,
    list: Vec<(Range<usize>, String)>,
}

impl<'a> Edits<'a> {
    /// Begins with a text.
    pub fn new(text: &'a str) -> Self {
        Self { text, list: Vec::new() }
    }

    /// Puts words in the place of others.
    pub fn replace(&mut self, range: Range<usize>, words: impl Into<String>) {
        self.list.push((range, words.into()));
    }

    /// Puts words between others; what comes later stands behind.
    pub fn insert(&mut self, at: usize, words: impl Into<String>) {
        self.replace(at..at, words);
    }

    /// Puts a text of Fluent in the place of another, with the indent of the place.
    pub fn replace_pattern(&mut self, mut range: Range<usize>, text: &str) {
        let line = self.text[..range.start].rfind('\n').map_or(0, |it| it + 1);
        let before = &self.text[line..range.start];
        if !text.contains('\n') {
            if text.starts_with(['[', '*', '.']) && before.trim().is_empty() {
                // At the beginning of a line these signs would be something else.
                let start = self.text[..line].trim_end().len();
                self.replace(start..range.end, format!(" {text}"));
            } else {
                self.replace(range, text);
            }
            return;
        }
        if before.trim().is_empty() {
            let words = tree::indented(text, before);
            self.replace(range, words.trim_start());
        } else {
            let blank = before.len() - before.trim_start().len();
            range.start = line + before.trim_end().len();
            let indent = " ".repeat(blank + 4);
            self.replace(range, format!("\n{}", tree::indented(text, &indent)));
        }
    }

    /// Puts a block of lines behind a place, or at the end, after so many line ends.
    pub fn add_block(&mut self, after: Option<usize>, lines: usize, block: &str) {
        let at = after.unwrap_or(self.text.len());
        if at == 0 && self.list.iter().all(|it| it.0.start > 0) {
            self.insert(0, block);
            return;
        }
        let is_first = after.is_none() && self.list.iter().all(|it| it.0.start != at);
        let there = if is_first { at - self.text.trim_end_matches('\n').len() } else { 0 };
        let ends = "\n".repeat(lines.saturating_sub(there));
        self.insert(at, format!("{ends}{block}"));
    }

    /// Returns the changed text; it ends with a line end.
    pub fn finish(mut self) -> String {
        if self.list.is_empty() {
            return self.text.to_owned();
        }
        self.list.sort_by_key(|it| it.0.start);
        let mut out = String::with_capacity(self.text.len());
        let mut from = 0;
        for (range, words) in &self.list {
            // Two changes of one place would be a mistake of ours; the first one stands.
            if range.start < from {
                continue;
            }
            out.push_str(&self.text[from..range.start]);
            out.push_str(words);
            from = range.end;
        }
        out.push_str(&self.text[from..]);
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out
    }
}
