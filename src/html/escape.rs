//! Text into HTML.

use crate::base::scan;

/// Adds a text, with the five characters that mean something in HTML written as references.
pub fn add(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = scan::find(rest.as_bytes(), is_special) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Returns a text as HTML.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    add(text, &mut out);
    out
}

/// One comparison for each, none before the other: so the compiler can make them for many bytes at once.
#[expect(clippy::needless_bitwise_bool, reason = "a jump after each would keep them apart")]
fn is_special(it: u8) -> bool {
    (it == b'&') | (it == b'<') | (it == b'>') | (it == b'"') | (it == b'\'')
}
