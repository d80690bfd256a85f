//! What kept a site from being written.

use std::path::{Path, PathBuf};

/// Why a site was not written. The old one stands as it was.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The machine did not let us.
    #[error("can not write {path}: {source}")]
    Io {
        /// What was to be written.
        path: PathBuf,
        /// The machine's reason.
        source: std::io::Error,
    },
    /// The folder is not one that this program made.
    #[error("{path} {reason}")]
    NotOurs {
        /// The folder.
        path: PathBuf,
        /// Why it is left alone.
        reason: String,
        /// What to do.
        help: String,
    },
    /// Another build writes to the same place.
    #[error("another build is writing to {0}")]
    Busy(PathBuf),
}

impl WriteError {
    /// Wraps what the machine said about a path.
    pub(super) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| Self::Io { path: path.to_owned(), source }
    }

    /// Returns what to do, where there is more to say than the message does.
    pub fn help(&self) -> Option<&str> {
        match self {
            Self::NotOurs { help, .. } => Some(help),
            Self::Io { .. } | Self::Busy(_) => None,
        }
    }
}
