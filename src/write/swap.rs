//! Two folders change places, and the old one is cleared away.

use std::fs;
use std::path::Path;

use crate::check::addresses::MARKER;
use crate::write::error::WriteError;
use crate::write::manifest::Manifest;
use crate::write::target;

/// Puts the new site where the old one is. Afterwards the old one, if any, stands at `next`.
pub(super) fn swap(next: &Path, path: &Path) -> Result<(), WriteError> {
    if fs::symlink_metadata(path).is_err() {
        return fs::rename(next, path).map_err(WriteError::io(path));
    }
    if exchange(next, path)? {
        return Ok(());
    }
    // Without an exchange there is a moment without a site; `target::recover` mends a kill in it.
    let previous = target::previous(path);
    fs::rename(path, &previous).map_err(WriteError::io(path))?;
    if let Err(error) = fs::rename(next, path) {
        fs::rename(&previous, path).map_err(WriteError::io(path))?;
        return Err(WriteError::io(path)(error));
    }
    fs::rename(&previous, next).map_err(WriteError::io(next))
}

/// Returns whether the machine could do it in one move.
#[cfg(target_os = "linux")]
fn exchange(next: &Path, path: &Path) -> Result<bool, WriteError> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, next, CWD, path, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        // Some file systems (overlay, network) do not know it.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(WriteError::io(path)(error.into())),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(_next: &Path, _path: &Path) -> Result<bool, WriteError> {
    Ok(false)
}

/// Removes a site by its own list. What is not on it stays, and with it its folder.
pub(super) fn clear(folder: &Path) -> Result<(), WriteError> {
    let Some(manifest) = Manifest::read(folder) else {
        // An empty folder has no list.
        return fs::remove_dir(folder).map_err(WriteError::io(folder));
    };
    let mut folders = std::collections::BTreeSet::new();
    for path in manifest.files.keys() {
        let file = folder.join(path);
        let _ = fs::remove_file(&file);
        let mut above = Path::new(path).parent();
        while let Some(it) = above.filter(|it| !it.as_os_str().is_empty()) {
            folders.insert(it.to_owned());
            above = it.parent();
        }
    }
    for it in folders.iter().rev() {
        let _ = fs::remove_dir(folder.join(it));
    }
    fs::remove_file(folder.join(MARKER)).map_err(WriteError::io(folder))?;
    fs::remove_dir(folder).map_err(WriteError::io(folder))
}

/// Makes sure that what was written is on the disk before the folders change places.
#[cfg(target_os = "linux")]
pub(super) fn settle(folder: &Path) -> Result<(), WriteError> {
    let dir = fs::File::open(folder).map_err(WriteError::io(folder))?;
    rustix::fs::syncfs(&dir).map_err(|it| WriteError::io(folder)(it.into()))
}

#[cfg(not(target_os = "linux"))]
pub(super) fn settle(_folder: &Path) -> Result<(), WriteError> {
    Ok(())
}
