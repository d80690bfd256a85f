//! Changes of files that somebody else may have open: whole or not at all, and never over another's text.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::base::edit::Edit;
use crate::l10n::diff;
use crate::load::disk;

/// Why a file was left as it is.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// Somebody has saved another text meanwhile.
    #[error("{0} has changed meanwhile")]
    Changed(String),
    /// The path leads out of the kit, or through a link.
    #[error("{0} is not a file of the kit")]
    Outside(String),
    /// The machine did not let us.
    #[error("can not write {path}: {source}")]
    Io {
        /// What was to be written.
        path: PathBuf,
        /// The machine's reason.
        source: io::Error,
    },
}

/// Saves the text beside the old one and puts it in its place at once. Byte order mark and line ends stay
/// as the file has them, line by line.
///
/// # Errors
/// Where the file is no longer as it was, is not one of the kit, or can not be written.
pub fn save(edit: &Edit, kit: &Path) -> Result<(), EditError> {
    let path = place(&edit.path, kit)?;
    let io = |source| EditError::Io { path: path.clone(), source };
    let raw = match fs::read(&path) {
        Ok(it) => Some(it),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(io(error)),
    };
    if raw.as_deref().map(disk::normal) != edit.before.clone().map(Some) {
        return Err(EditError::Changed(edit.path.clone()));
    }
    let raw = raw.unwrap_or_default();
    let before = edit.before.as_deref().unwrap_or_default();
    let mut text = with_ends(&String::from_utf8_lossy(&raw), before, &edit.after);
    if raw.starts_with("\u{feff}".as_bytes()) {
        text.insert(0, '\u{feff}');
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(io)?;
    }
    // A name that no reader of kits takes for a file of theirs, in the same folder.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let next = path.with_file_name(format!(".{name}.{}.next", std::process::id()));
    let written = (|| {
        let mut file = fs::File::create(&next)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        if let Ok(about) = fs::metadata(&path) {
            file.set_permissions(about.permissions())?;
        }
        fs::rename(&next, &path)
    })();
    written.map_err(|error| {
        // What could not be put in place is not left lying about.
        let _ = fs::remove_file(&next);
        io(error)
    })
}

/// Returns a text with the line ends of a file: each line keeps its own, a new one takes that of the line above it.
fn with_ends(raw: &str, before: &str, after: &str) -> String {
    let ends = ends(raw);
    let first = ends.first().copied().unwrap_or("\n");
    if ends.iter().all(|it| *it == first) {
        return if first == "\n" { after.to_owned() } else { after.replace('\n', first) };
    }
    let old: Vec<&str> = before.lines().collect();
    let new: Vec<&str> = after.lines().collect();
    let mut out = String::with_capacity(after.len() + new.len());
    let mut end = first;
    for (line, from) in after.split_inclusive('\n').zip(diff::lines(&old, &new)) {
        // The last line may have no end.
        end = from.and_then(|it| ends.get(it)).copied().unwrap_or(end);
        match line.strip_suffix('\n') {
            Some(words) => out.extend([words, end]),
            None => out.push_str(line),
        }
    }
    out
}

/// Returns the end of each line, as it is in the file.
fn ends(raw: &str) -> Vec<&str> {
    let bytes = raw.as_bytes();
    let mut out = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => out.push(&raw[at..at + 2]),
            b'\r' => out.push(&raw[at..=at]),
            b'\n' if at == 0 || bytes[at - 1] != b'\r' => out.push(&raw[at..=at]),
            _ => {}
        }
    }
    out
}

fn place(name: &str, kit: &Path) -> Result<PathBuf, EditError> {
    let outside = || EditError::Outside(name.to_owned());
    let is_plain = !name.is_empty()
        && name.split('/').all(|it| !matches!(it, "" | "." | "..") && !it.contains(['\\', '\0', ':']));
    if !is_plain {
        return Err(outside());
    }
    let root = kit.canonicalize().map_err(|source| EditError::Io { path: kit.to_owned(), source })?;
    let mut path = root.clone();
    for part in name.split('/') {
        path.push(part);
        // A link on the way could lead anywhere.
        if fs::symlink_metadata(&path).is_ok_and(|it| it.is_symlink()) {
            return Err(outside());
        }
    }
    Ok(path)
}
