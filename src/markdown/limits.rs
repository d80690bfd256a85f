//! What a text may cost. Measured reasons stand with each number.

use crate::base::scan;

/// Deepest nesting of blocks. Every level is a level of recursion in the renderers; no card needs ten.
pub(super) const NESTING: usize = 32;

/// Most footnotes of a text. pulldown-cmark 0.13 reads footnotes in more than linear time
/// (its issue 1076); a hundred stay far below a millisecond.
pub(super) const FOOTNOTES: usize = 100;

/// Returns whether a text has more footnotes than it may, or four times as many references to them.
pub(super) fn too_many_footnotes(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut notes, mut marks) = (0, 0);
    let mark = |at: usize| {
        if bytes.get(at + 1) == Some(&b'^') {
            marks += 1;
            notes += usize::from(at > 0 && bytes[at - 1] == b'\n');
        }
    };
    scan::each(bytes, |it| it == b'[', mark);
    notes > FOOTNOTES || marks > FOOTNOTES * 5
}

/// Returns the byte of the first line that opens more than `NESTING` containers, if one does.
///
/// Counted before the parser runs: quotation marks, list indents and brackets nest by what stands at
/// the beginning of a line, and brackets inside a line.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut at = 0;
    // No line has more brackets than the text.
    let has_brackets = brackets(text) > NESTING;
    for line in text.split_inclusive('\n') {
        let mut quotes = 0;
        let mut markers = 0;
        let mut indent = 0;
        let mut bytes = line.bytes().peekable();
        while let Some(byte) = bytes.next() {
            match byte {
                b'>' => quotes += 1,
                b' ' => indent += 1,
                b'\t' => indent += 4,
                b'-' | b'*' | b'+' if bytes.peek() == Some(&b' ') => markers += 1,
                _ => break,
            }
        }
        let mut open = 0usize;
        let mut deepest = 0;
        let counts = has_brackets && brackets(line) > NESTING;
        for byte in line.bytes().filter(|_| counts) {
            match byte {
                b'[' => {
                    open += 1;
                    deepest = deepest.max(open);
                }
                b']' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        if quotes + markers > NESTING || indent / 2 > NESTING * 2 || deepest > NESTING {
            return Some(at);
        }
        at += line.len();
    }
    None
}

fn brackets(text: &str) -> usize {
    let mut out = 0;
    scan::each(text.as_bytes(), |it| it == b'[', |_| out += 1);
    out
}
