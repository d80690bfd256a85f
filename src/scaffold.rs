//! New files for a person to go on with: kits, cards, pages, languages, themes.
//!
//! In: what shall be begun. Out: a `Plan`, a list of files. Nothing that is there is overwritten. `save` changes a
//! file that is there, if it still is as it was read.

mod card;
mod kit;
mod language;
mod save;
mod theme;
mod tool;
mod translation;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::base::id::{self, Id};

pub use card::{card, page};
pub use kit::{kit, plan as kit_plan};
pub use language::language;
pub use save::{EditError, save};
pub use theme::theme;
pub use tool::{model, tool};
pub use translation::translation;

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    /// The machine did not let us.
    #[error("can not write {path}: {source}")]
    Io {
        /// What was to be written.
        path: PathBuf,
        /// The machine's reason.
        source: std::io::Error,
    },
    /// Something is there already.
    #[error("{0} is already there")]
    There(PathBuf),
    /// The folder of a new kit has something in it.
    #[error("{0} is not empty")]
    NotEmpty(PathBuf),
    /// The name can not be used.
    #[error("`{name}` {reason}")]
    Name {
        /// The name.
        name: String,
        /// Why not.
        reason: String,
        /// What to do.
        help: Option<String>,
    },
}

impl MakeError {
    /// Returns what to do.
    pub fn help(&self) -> Option<&str> {
        match self {
            Self::Io { .. } => None,
            Self::There(_) => Some("take another name, or remove it first"),
            Self::NotEmpty(_) => Some("name an empty folder, or one that is not there yet"),
            Self::Name { help, .. } => help.as_deref(),
        }
    }
}

/// Files to be made: path in the kit and text.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    files: Vec<(String, String)>,
}

impl Plan {
    fn add(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.push((path.into(), text.into()));
    }

    /// Returns the files.
    pub fn files(&self) -> &[(String, String)] {
        &self.files
    }

    /// Writes all files, or none when one is there already.
    pub fn write(&self, kit: &Path) -> Result<Vec<String>, MakeError> {
        for (path, _) in &self.files {
            let path = kit.join(path);
            if fs::symlink_metadata(&path).is_ok() {
                return Err(MakeError::There(path));
            }
        }
        for (path, text) in &self.files {
            let path = kit.join(path);
            let io = |source| MakeError::Io { path: path.clone(), source };
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(io)?;
            }
            let mut file = fs::File::create_new(&path).map_err(io)?;
            file.write_all(text.as_bytes()).map_err(io)?;
        }
        Ok(self.files.iter().map(|(path, _)| path.clone()).collect())
    }
}

/// Replaces a file at once: a reader sees the old text or the new.
pub fn replace(path: &Path, text: &str) -> Result<(), MakeError> {
    let io = |source| MakeError::Io { path: path.to_owned(), source };
    let next = path.with_extension("lock.next");
    fs::write(&next, text).map_err(io)?;
    fs::rename(&next, path).map_err(io)
}

fn checked_id(text: &str) -> Result<Id, MakeError> {
    Id::parse(text).map_err(|why| {
        let better = id::propose(text);
        MakeError::Name {
            name: text.to_owned(),
            reason: why.to_string(),
            help: Id::parse(&better).is_ok().then(|| format!("call it `{better}`")),
        }
    })
}
