//! The list of what a site consists of; its presence says that the folder is ours.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::check::addresses::MARKER;

const HEADER: &str = "arkki site 3";

/// Sites made before have a fingerprint before each path, or nothing but paths.
const OLDER: [&str; 2] = ["arkki site 1", "arkki site 2"];

/// What a file that is costly to make was made from, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    /// Fingerprint of all that it was made from.
    pub from: String,
    /// Fingerprint of its bytes.
    pub bytes: String,
}

/// The files of a site, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Paths in the site; print files with what they were made from.
    pub files: BTreeMap<String, Option<Made>>,
}

impl Manifest {
    /// Reads the manifest of a folder; none when the folder is not ours.
    pub fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(MARKER)).ok()?;
        let mut lines = text.lines();
        let header = lines.next()?;
        if header != HEADER && !OLDER.contains(&header) {
            return None;
        }
        let files = lines
            .filter_map(|it| if header == OLDER[0] { it.split_once(' ').map(|it| it.1) } else { Some(it) })
            .map(entry)
            .filter(|(path, _)| path.split('/').all(|part| !matches!(part, "" | "." | "..")))
            .collect();
        Some(Self { files })
    }

    /// Returns the manifest as text.
    pub fn write(&self) -> String {
        let mut out = format!("{HEADER}\n");
        for (path, made) in &self.files {
            out.push_str(path);
            if let Some(it) = made {
                let _ = write!(out, "\t{}\t{}", it.from, it.bytes);
            }
            out.push('\n');
        }
        out
    }
}

fn entry(line: &str) -> (String, Option<Made>) {
    let mut parts = line.split('\t');
    let path = parts.next().unwrap_or_default().to_owned();
    let made = parts.next().zip(parts.next());
    (path, made.map(|(from, bytes)| Made { from: from.to_owned(), bytes: bytes.to_owned() }))
}
