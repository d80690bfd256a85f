//! The list of what a site consists of; its presence says that the folder is ours.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::check::addresses::MARKER;

const HEADER: &str = "arkki site 1";

/// The files of a site: path and fingerprint of the content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Fingerprints by path.
    pub files: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads the manifest of a folder; none when the folder is not ours.
    pub fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(MARKER)).ok()?;
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return None;
        }
        let files = lines
            .filter_map(|it| it.split_once(' '))
            .filter(|(_, path)| path.split('/').all(|part| !matches!(part, "" | "." | "..")))
            .map(|(hash, path)| (path.to_owned(), hash.to_owned()))
            .collect();
        Some(Self { files })
    }

    /// Returns the manifest as text.
    pub fn write(&self) -> String {
        let mut out = format!("{HEADER}\n");
        for (path, hash) in &self.files {
            out.push_str(hash);
            out.push(' ');
            out.push_str(path);
            out.push('\n');
        }
        out
    }
}
