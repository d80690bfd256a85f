//! The mark of a group: a letter in a shape, so that it is known without colour.

use crate::answers::report::escape;
use crate::answers::table::{Group, Table};

/// The shapes, once for the whole page. They take turns.
pub(super) const SHAPES: &str = "<svg class=\"shapes\" aria-hidden=\"true\" width=\"0\" height=\"0\">\
<symbol id=\"shape-1\" viewBox=\"0 0 24 24\"><circle cx=\"12\" cy=\"12\" r=\"10.5\"/></symbol>\
<symbol id=\"shape-2\" viewBox=\"0 0 24 24\"><rect x=\"2\" y=\"2\" width=\"20\" height=\"20\"/></symbol>\
<symbol id=\"shape-3\" viewBox=\"0 0 24 24\"><path d=\"M12 .8 23.2 12 12 23.2 .8 12z\"/></symbol>\
<symbol id=\"shape-4\" viewBox=\"0 0 24 24\"><path d=\"M6.5 2h11l5.7 10-5.7 10h-11L.8 12z\"/></symbol>\
<symbol id=\"shape-5\" viewBox=\"0 0 24 24\"><path d=\"M1.5 2h21v11.5L12 23 1.5 13.5z\"/></symbol>\
</svg>\n";

const COUNT: usize = 5;

/// Whether a mark says its group aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    /// It does; nothing beside it names the group.
    Named,
    /// Its name stands beside it.
    Silent,
}

/// Returns the mark of a group.
pub(super) fn mark(table: &Table, at: usize, voice: Voice) -> String {
    let letter = &table.groups[at].letter;
    let voice = match voice {
        Voice::Named => {
            format!("role=\"img\" aria-label=\"{}: {}\"", escape(letter), escape(name(table, at)))
        }
        Voice::Silent => "aria-hidden=\"true\"".to_owned(),
    };
    format!(
        "<svg class=\"mark\" viewBox=\"0 0 24 24\" {voice}><use href=\"#shape-{}\"/>\
         <text x=\"12\" y=\"16.2\">{}</text></svg>",
        at % COUNT + 1,
        escape(letter)
    )
}

/// Returns the marks of several groups.
pub(super) fn marks(table: &Table, groups: &[usize]) -> String {
    groups.iter().map(|it| mark(table, *it, Voice::Named)).collect::<Vec<_>>().join(" ")
}

/// Returns what a group is called; its file where it does not say.
pub(super) fn name(table: &Table, at: usize) -> &str {
    let Group { group, name, .. } = &table.groups[at];
    if group.is_empty() { name } else { group }
}
