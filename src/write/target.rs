//! Whether a folder may become a site.

use std::fs;
use std::path::{Path, PathBuf};

use crate::write::error::WriteError;
use crate::write::manifest::Manifest;

/// A folder that may become a site.
#[derive(Debug)]
pub(super) struct Target {
    /// The folder, absolute, its parents resolved.
    pub path: PathBuf,
    /// What it holds now, if it is there.
    pub old: Option<Manifest>,
}

/// Looks at a folder before anything is written.
pub(super) fn look(out: &Path, kit: &Path) -> Result<Target, WriteError> {
    let refuse = |path: &Path, reason: &str, help: &str| WriteError::NotOurs {
        path: path.to_owned(),
        reason: reason.to_owned(),
        help: help.to_owned(),
    };
    let other = "name another folder with `--out`";
    let Some(name) = out.file_name() else {
        return Err(refuse(out, "is not a folder that can be replaced", other));
    };
    let parent = match out.parent() {
        Some(it) if !it.as_os_str().is_empty() => it,
        _ => Path::new("."),
    };
    let parent = resolve(parent)?;
    let path = parent.join(name);
    let kit = fs::canonicalize(kit).map_err(WriteError::io(kit))?;
    if kit.starts_with(&path) {
        return Err(refuse(&path, "holds the kit itself", other));
    }
    for part in ["content", "locales", "themes"] {
        if path.starts_with(kit.join(part)) {
            return Err(refuse(&path, "lies among the sources of the kit", other));
        }
    }
    fs::create_dir_all(&parent).map_err(WriteError::io(&parent))?;
    recover(&path)?;
    let meta = match fs::symlink_metadata(&path) {
        Ok(it) => it,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(Target { path, old: None });
        }
        Err(error) => return Err(WriteError::io(&path)(error)),
    };
    if meta.is_symlink() {
        return Err(refuse(&path, "is a link", "name the folder it leads to, or another one, with `--out`"));
    }
    if !meta.is_dir() {
        return Err(refuse(&path, "is a file", other));
    }
    if is_mount(&path, &parent) {
        return Err(refuse(
            &path,
            "is a mount point, which can not change places with another folder",
            "name a folder inside it with `--out`",
        ));
    }
    if let Some(old) = Manifest::read(&path) {
        return Ok(Target { path, old: Some(old) });
    }
    let mut entries = fs::read_dir(&path).map_err(WriteError::io(&path))?;
    if entries.next().is_some() {
        return Err(refuse(
            &path,
            "is not empty and was not made by arkki",
            "move what is in it, or name another folder with `--out`",
        ));
    }
    Ok(Target { path, old: Some(Manifest::default()) })
}

/// Returns a path without links, also where its last folders are not there yet.
fn resolve(path: &Path) -> Result<PathBuf, WriteError> {
    let mut missing = Vec::new();
    let mut here = path.to_owned();
    loop {
        match fs::canonicalize(&here) {
            Ok(real) => return Ok(missing.iter().rev().fold(real, |whole, it| whole.join(it))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let Some(name) = here.file_name() else { return Err(WriteError::io(path)(error)) };
                missing.push(name.to_owned());
                here.pop();
                if here.as_os_str().is_empty() {
                    here.push(".");
                }
            }
            Err(error) => return Err(WriteError::io(path)(error)),
        }
    }
}

/// Returns the folder beside a site in which the next one grows.
pub(super) fn next(path: &Path) -> PathBuf {
    beside(path, "next")
}

/// Returns where the old site waits while folders can not change places at once.
pub(super) fn previous(path: &Path) -> PathBuf {
    beside(path, "previous")
}

fn beside(path: &Path, what: &str) -> PathBuf {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.arkki-{what}"))
}

/// Puts the old site back when a build was killed between two renames.
fn recover(path: &Path) -> Result<(), WriteError> {
    let previous = previous(path);
    if fs::symlink_metadata(path).is_err() && Manifest::read(&previous).is_some() {
        fs::rename(&previous, path).map_err(WriteError::io(path))?;
    }
    Ok(())
}

#[cfg(unix)]
fn is_mount(path: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |it: &Path| fs::metadata(it).map(|it| it.dev()).ok();
    device(path) != device(parent)
}

#[cfg(not(unix))]
fn is_mount(_path: &Path, _parent: &Path) -> bool {
    false
}
