//! The only reader: a folder into a `SourceTree`.
//!
//! Sorted, in parallel, text normalised. Links on disk are followed only inside the kit.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::time::Duration;
use std::time::SystemTime;

use include_dir::{Dir, include_dir};
use rayon::prelude::*;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use walkdir::WalkDir;

use crate::base::path::SourcePath;
use crate::base::scan;
use crate::base::tree::{BUILT_IN, Content, EntryTrouble, FileTrouble, SourceFile, SourceTree};

static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The interface's words that come with the program.
const INTERFACE: [(&str, &str); 4] = [
    ("sv", include_str!("../../locales/sv/ui.ftl")),
    ("fi", include_str!("../../locales/fi/ui.ftl")),
    ("nl", include_str!("../../locales/nl/ui.ftl")),
    ("en", include_str!("../../locales/en/ui.ftl")),
];

/// What a kit consists of; nothing else in its folder is looked at.
pub const ROOTS: [&str; 5] = ["book.toml", "addresses.lock", "content", "locales", "themes"];

/// Largest text file. A card is 4 KB; a book on one page is below 1 MiB.
pub const LARGEST_TEXT: u64 = 1 << 20;

/// What kept the reader from reading.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The machine did not let us.
    #[error("can not read {path}: {source}")]
    Io {
        /// What was to be read.
        path: PathBuf,
        /// The machine's reason.
        source: std::io::Error,
    },
    /// Not a folder.
    #[error("{0} is not a folder")]
    NotAFolder(PathBuf),
}

impl ReadError {
    /// Returns whether there is nothing where something was to be read.
    pub(super) fn is_gone(&self) -> bool {
        matches!(self, Self::Io { source, .. } if is_gone(source.kind()))
    }
}

fn is_gone(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Reads the kit in a folder.
pub fn read(kit: &Path) -> Result<SourceTree, ReadError> {
    let root = root(kit)?;
    let mut listed = Listed::default();
    for name in ROOTS {
        listed.walk(&root, &root.join(name))?;
    }
    let read: Result<Vec<SourceFile>, ReadError> =
        listed.found.par_iter().map(|(path, disk)| open(path, disk).map(|it| it.0)).collect();
    let mut files = read?;
    files.extend(built_in());
    Ok(SourceTree::new(files, listed.troubles))
}

/// Returns the folder itself, whatever links lead to it.
pub(super) fn root(kit: &Path) -> Result<PathBuf, ReadError> {
    let io = |source| ReadError::Io { path: kit.to_owned(), source };
    let root = fs::canonicalize(kit).map_err(io)?;
    if root.is_dir() { Ok(root) } else { Err(ReadError::NotAFolder(kit.to_owned())) }
}

/// What a walk comes by.
#[derive(Default)]
pub(super) struct Listed {
    /// Files: path in the kit, and on disk.
    pub found: Vec<(String, PathBuf)>,
    /// What is no file of the kit.
    pub troubles: Vec<EntryTrouble>,
    /// Links that lead to files of the kit.
    pub links: Vec<PathBuf>,
}

impl Listed {
    /// Adds what is at a place and below it, if anything is.
    pub fn walk(&mut self, root: &Path, start: &Path) -> Result<(), ReadError> {
        if fs::symlink_metadata(start).is_err() {
            return Ok(());
        }
        let mut walk = WalkDir::new(start).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            match entry {
                Ok(entry) if is_hidden(entry.path(), root) => skip(&entry, &mut walk),
                Ok(entry) => {
                    if !self.visit(&entry, root) {
                        skip(&entry, &mut walk);
                    }
                }
                Err(error) => walk_error(&error, root, &mut self.troubles)?,
            }
        }
        Ok(())
    }

    /// Takes a file in; returns whether what lies below the entry is to be looked at.
    fn visit(&mut self, entry: &walkdir::DirEntry, root: &Path) -> bool {
        let Ok(inside) = entry.path().strip_prefix(root) else { return false };
        let Some(path) = inside.to_str() else {
            self.troubles.push(EntryTrouble::Name(inside.to_string_lossy().into_owned()));
            return false;
        };
        let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
        if entry.path_is_symlink() {
            // A link may lead to another file of the kit, never out of it; folders behind folders never end.
            let target = fs::canonicalize(entry.path());
            let inside = target
                .is_ok_and(|it| it.is_file() && ROOTS.iter().any(|name| it.starts_with(root.join(name))));
            if !inside {
                self.troubles.push(link(&path, entry.path()));
                return false;
            }
            self.links.push(entry.path().to_owned());
        }
        if entry.file_type().is_file() {
            self.found.push((path, entry.path().to_owned()));
        }
        true
    }
}

/// How a file looks from outside. Two looks that are alike found the same bytes, if both are older than the
/// clock's grain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    /// When the machine says that it was written.
    modified: Option<SystemTime>,
    length: u64,
    /// When anything about it changed, and its number on the disk: unlike the time of writing, nobody sets them.
    #[cfg(unix)]
    changed: (SystemTime, u64),
}

impl Written {
    fn new(about: &fs::Metadata) -> Self {
        Self {
            modified: about.modified().ok(),
            length: about.len(),
            #[cfg(unix)]
            changed: changed(about),
        }
    }

    /// Returns the later of the times that it has, if the machine knows one.
    pub fn time(self) -> Option<SystemTime> {
        #[cfg(unix)]
        return self.modified.max(Some(self.changed.0));
        #[cfg(not(unix))]
        self.modified
    }
}

#[cfg(unix)]
fn changed(about: &fs::Metadata) -> (SystemTime, u64) {
    use std::os::unix::fs::MetadataExt;
    let seconds = Duration::from_secs(u64::try_from(about.ctime()).unwrap_or(0));
    let rest = Duration::from_nanos(u64::try_from(about.ctime_nsec()).unwrap_or(0));
    (SystemTime::UNIX_EPOCH + seconds + rest, about.ino())
}

/// Asks for a file without opening it.
pub(super) fn written(disk: &Path) -> Result<Written, ReadError> {
    let about = fs::metadata(disk).map_err(|source| ReadError::Io { path: disk.to_owned(), source })?;
    Ok(Written::new(&about))
}

/// Reads a file.
pub(super) fn open(path: &str, disk: &Path) -> Result<(SourceFile, Written), ReadError> {
    let io = |source| ReadError::Io { path: disk.to_owned(), source };
    let is_text = is_text(path);
    let mut opened = fs::File::open(disk).map_err(io)?;
    let about = opened.metadata().map_err(io)?;
    let size = about.len();
    let about = Written::new(&about);
    if is_text && size > LARGEST_TEXT {
        return Ok((broken(path, FileTrouble::TooLarge(size)), about));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    opened.read_to_end(&mut bytes).map_err(io)?;
    Ok((if is_text { text_file(path, bytes) } else { file(path, bytes) }, about))
}

/// Whether a path in the kit is looked at: below a root, and hidden nowhere on the way.
pub(super) fn is_looked_at(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    let top = inside.components().next().and_then(|it| it.as_os_str().to_str());
    let hidden =
        || inside.ancestors().any(|it| !it.as_os_str().is_empty() && is_hidden(&root.join(it), root));
    top.is_some_and(|it| ROOTS.contains(&it)) && !hidden()
}

/// Returns the files that come with the program, for kits and tests that have none of their own.
pub fn built_in() -> Vec<SourceFile> {
    let mut out = Vec::new();
    let mut open = vec![&THEME];
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        out.extend(dir.files().filter_map(|it| {
            let path = format!("{BUILT_IN}/themes/default/{}", it.path().to_str()?);
            let bytes = it.contents().to_vec();
            Some(if is_text(&path) { text_file(&path, bytes) } else { file(&path, bytes) })
        }));
    }
    out.extend(INTERFACE.iter().map(|(lang, text)| {
        text_file(&format!("{BUILT_IN}/locales/{lang}/ui.ftl"), text.as_bytes().to_vec())
    }));
    out
}

fn is_hidden(path: &Path, root: &Path) -> bool {
    let name = path.file_name().and_then(|it| it.to_str()).unwrap_or("");
    let is_static = path.strip_prefix(root).is_ok_and(|it| it.starts_with("content/static"));
    name.ends_with('~')
        || name.ends_with(".swp")
        || name == ".DS_Store"
        || name == "node_modules"
        || (name.starts_with('.') && !is_static)
}

fn skip(entry: &walkdir::DirEntry, walk: &mut walkdir::IntoIter) {
    if entry.file_type().is_dir() {
        walk.skip_current_dir();
    }
}

fn link(path: &str, disk: &Path) -> EntryTrouble {
    let target = fs::read_link(disk).map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    EntryTrouble::Link { path: SourcePath::new(path), target }
}

/// A link in a circle or into nowhere is the author's; what went meanwhile is not there; anything else is the
/// machine's.
fn walk_error(
    error: &walkdir::Error,
    root: &Path,
    troubles: &mut Vec<EntryTrouble>,
) -> Result<(), ReadError> {
    let disk = error.path().unwrap_or(root);
    let is_link = fs::symlink_metadata(disk).is_ok_and(|it| it.is_symlink());
    if (error.loop_ancestor().is_some() || is_link)
        && let Some(path) = disk.strip_prefix(root).ok().and_then(|it| it.to_str())
    {
        troubles.push(link(path, disk));
        return Ok(());
    }
    let source = error.io_error().map_or_else(
        || std::io::Error::other(error.to_string()),
        |it| std::io::Error::new(it.kind(), it.to_string()),
    );
    if is_gone(source.kind()) {
        return Ok(());
    }
    Err(ReadError::Io { path: disk.to_owned(), source })
}

fn is_text(path: &str) -> bool {
    // Files of `static` are copied byte by byte whatever they are called.
    !path.starts_with("content/static/")
        && [".md", ".toml", ".ftl", ".lock", ".html", ".css", ".js", ".svg", ".typ"]
            .iter()
            .any(|it| path.ends_with(it))
}

fn file(path: &str, bytes: Vec<u8>) -> SourceFile {
    SourceFile { path: SourcePath::new(path), content: Content::Bytes(bytes.into()), trouble: None }
}

fn broken(path: &str, trouble: FileTrouble) -> SourceFile {
    SourceFile { path: SourcePath::new(path), content: Content::Text("".into()), trouble: Some(trouble) }
}

/// Whether a text has composed letters only. Below U+0300 there is nothing that could be composed, so most
/// letters need no look at the tables; what stands alone and is no mark can not join its neighbours.
fn is_composed(text: &str) -> bool {
    let alone = |it: char| {
        canonical_combining_class(it) == 0 && is_nfc_quick(std::iter::once(it)) == IsNormalized::Yes
    };
    let mut all_alone = true;
    scan::each(
        text.as_bytes(),
        |it| it >= 0xCC,
        |at| all_alone &= text[at..].chars().next().is_none_or(alone),
    );
    all_alone || is_nfc_quick(text.chars()) == IsNormalized::Yes
}

/// Returns a text as kits read it: without byte order mark, with LF and composed letters; none if it is not UTF-8.
pub fn normal(bytes: &[u8]) -> Option<String> {
    match text_file("text", bytes.to_vec()).content {
        Content::Text(text) if std::str::from_utf8(bytes).is_ok() => Some(text.to_string()),
        _ => None,
    }
}

/// A text without byte order mark, with LF and composed letters, whatever editor wrote it.
fn text_file(path: &str, bytes: Vec<u8>) -> SourceFile {
    let text = match String::from_utf8(bytes) {
        Ok(it) => it,
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
            let (line, column) = crate::base::span::line_col(&before, before.len());
            return broken(path, FileTrouble::NotUtf8 { line, column });
        }
    };
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    let text = if is_composed(&text) { text } else { text.nfc().collect() };
    SourceFile { path: SourcePath::new(path), content: Content::Text(text.into()), trouble: None }
}
