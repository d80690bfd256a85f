//! A file of answers that somebody names on the command line.

use std::fs::File;
use std::io::{self, Read as _};
use std::panic;
use std::path::Path;

use crate::answers::{self, Group, Record, Refusal, Sheet};
use crate::cli::ui::{Ui, counted};

/// Most bytes that are read of a file: one more than any reader takes.
const LARGEST: u64 = (64 << 20) + 1;

/// Most names of answers in a note.
const NAMED: usize = 20;

/// Reads an answer file or a filled form.
///
/// # Errors
///
/// What the disk says of it.
pub(super) fn read(path: &Path) -> io::Result<Result<Record, Refusal>> {
    let bytes = bytes(path)?;
    Ok(quietly(|| answers::read(&bytes)))
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Runs a reader whose end by a damaged file is told in words of ours alone.
fn quietly<T>(read: impl FnOnce() -> T) -> T {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let out = read();
    panic::set_hook(hook);
    out
}

/// Says what is to be known of a file that takes part.
pub(super) fn notes(ui: &Ui, group: &Group, sheet: &Sheet) {
    let note = |text: &str| ui.say(&format!("note: {}: {text}", shown(&group.file)));
    if group.is_of_other_revision(sheet) {
        note("made with another version of the worksheet; its answers were taken by their keys");
    }
    if !group.aside.is_empty() {
        let count = counted(group.aside.len(), "answer");
        note(&format!("{count} set aside, without a place on the worksheet: {}", names(group.aside.keys())));
    }
    if !group.unread.is_empty() {
        note(&format!("could not be read: {}", names(group.unread.iter())));
    }
    if group.answers.is_empty() {
        note("nothing on the worksheet is answered");
    }
}

fn names<'a>(names: impl ExactSizeIterator<Item = &'a String>) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut list: Vec<String> = names.take(NAMED).map(|it| format!("`{}`", shown(it))).collect();
    if more > 0 {
        list.push(format!("and {more} more"));
    }
    list.join(", ")
}

/// Returns a text of a stranger as a terminal may show it.
pub(super) fn shown(text: &str) -> String {
    let plain = |it: char| {
        let turns = matches!(it, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if it.is_control() || turns { '\u{fffd}' } else { it }
    };
    let mut out: String = text.chars().take(200).map(plain).collect();
    if out.len() < text.len() && text.chars().count() > 200 {
        out.push('…');
    }
    out
}
