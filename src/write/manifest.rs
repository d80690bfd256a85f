//! The list of what a site consists of; its presence says that the folder is ours.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::check::addresses::MARKER;

const HEADER: &str = "arkki site 2";

/// Sites made before have a fingerprint before each path.
const OLDER: &str = "arkki site 1";

/// The files of a site, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Paths in the site.
    pub files: BTreeSet<String>,
}

impl Manifest {
    /// Reads the manifest of a folder; none when the folder is not ours.
    pub fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(MARKER)).ok()?;
        let mut lines = text.lines();
        let is_older = match lines.next()? {
            HEADER => false,
            OLDER => true,
            _ => return None,
        };
        let files = lines
            .filter_map(|it| if is_older { it.split_once(' ').map(|it| it.1) } else { Some(it) })
            .filter(|path| path.split('/').all(|part| !matches!(part, "" | "." | "..")))
            .map(str::to_owned)
            .collect();
        Some(Self { files })
    }

    /// Returns the manifest as text.
    pub fn write(&self) -> String {
        let mut out = format!("{HEADER}\n");
        for path in &self.files {
            out.push_str(path);
            out.push('\n');
        }
        out
    }
}
