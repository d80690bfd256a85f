//! A site grows beside the old one.

use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use walkdir::WalkDir;

use crate::base::fingerprint;
use crate::base::path::OutPath;
use crate::check::addresses::MARKER;
use crate::write::error::WriteError;
use crate::write::manifest::{Made, Manifest};
use crate::write::swap;
use crate::write::target::{self, Target};

/// What came of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Files of the site.
    pub files: usize,
    /// Files that were written anew.
    pub written: usize,
}

/// Takes the files of a site, from several threads, and puts them in place at the end.
///
/// Dropped without `finish`, it takes away what it wrote; the old site was never touched.
pub struct Publisher {
    target: Target,
    next: PathBuf,
    state: Mutex<State>,
    /// Held as long as this build goes on: one build at a time writes beside a site.
    _lock: Option<fs::File>,
}

#[derive(Default)]
struct State {
    /// Whether the folder beside the site was begun.
    staging: bool,
    files: BTreeMap<String, Option<Made>>,
    unchanged: Vec<String>,
    written: usize,
    done: bool,
}

impl Publisher {
    /// Looks at the folder; nothing is written yet.
    pub fn new(out: &Path, kit: &Path) -> Result<Self, WriteError> {
        let seen = target::look(out, kit)?;
        let lock = hold(&seen.path)?;
        // Another build may have ended meanwhile.
        let target = target::look(out, kit)?;
        let next = target::next(&target.path);
        if fs::symlink_metadata(&next).is_ok() {
            fs::remove_dir_all(&next).map_err(WriteError::io(&next))?;
        }
        Ok(Self { target, next, state: Mutex::new(State::default()), _lock: lock })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a file. An unchanged one is only noted.
    pub fn add(&self, path: &OutPath, bytes: &[u8]) -> Result<(), WriteError> {
        self.put(path, bytes, None)
    }

    /// Adds a file that is costly to make; `from` is the fingerprint of all that it was made from.
    pub fn add_made(&self, path: &OutPath, bytes: &[u8], from: &str) -> Result<(), WriteError> {
        self.put(path, bytes, Some(Made { from: from.to_owned(), bytes: hash(bytes) }))
    }

    /// Takes a file over from the old site, if it was made from the same and is as it was left. Tells whether it did.
    pub fn reuse(&self, path: &OutPath, from: &str) -> bool {
        let old = self.target.old.as_ref().and_then(|it| it.files.get(path.as_str()));
        let Some(Some(made)) = old.filter(|it| it.as_ref().is_some_and(|it| it.from == from)) else {
            return false;
        };
        let is_whole = fs::read(self.target.path.join(path.as_str())).is_ok_and(|it| hash(&it) == made.bytes);
        if is_whole {
            let mut state = self.state();
            state.files.insert(path.as_str().to_owned(), Some(made.clone()));
            state.unchanged.push(path.as_str().to_owned());
        }
        is_whole
    }

    fn put(&self, path: &OutPath, bytes: &[u8], made: Option<Made>) -> Result<(), WriteError> {
        let is_known = self.target.old.as_ref().is_some_and(|it| it.files.contains_key(path.as_str()));
        let is_same = is_known && same(&self.target.path.join(path.as_str()), bytes);
        if !is_same {
            self.open()?;
            write(&self.next.join(path.as_str()), bytes)?;
        }
        let mut state = self.state();
        state.files.insert(path.as_str().to_owned(), made);
        if is_same {
            state.unchanged.push(path.as_str().to_owned());
        } else {
            state.written += 1;
        }
        Ok(())
    }

    /// Begins the folder beside the site.
    fn open(&self) -> Result<(), WriteError> {
        let mut state = self.state();
        if !state.staging {
            fs::create_dir(&self.next).map_err(WriteError::io(&self.next))?;
            state.staging = true;
        }
        Ok(())
    }

    /// Puts the new site in place. Equal trees write nothing.
    pub fn finish(self) -> Result<Outcome, WriteError> {
        let (outcome, manifest, unchanged) = {
            let mut state = self.state();
            let outcome = Outcome { files: state.files.len(), written: state.written };
            let manifest = Manifest { files: std::mem::take(&mut state.files) };
            (outcome, manifest, std::mem::take(&mut state.unchanged))
        };
        if outcome.written == 0 && self.target.old.as_ref() == Some(&manifest) {
            return Ok(outcome);
        }
        self.refuse_strangers()?;
        self.open()?;
        for path in &unchanged {
            keep(&self.target.path.join(path), &self.next.join(path))?;
        }
        write(&self.next.join(MARKER), manifest.write().as_bytes())?;
        swap::settle(&self.next)?;
        swap::swap(&self.next, &self.target.path)?;
        self.state().done = true;
        if fs::symlink_metadata(&self.next).is_ok() {
            // The new site stands; what can not be cleared away is a nuisance, not a failure.
            let _ = swap::clear(&self.next);
        }
        Ok(outcome)
    }

    /// A file that somebody put into the site would go with the old one; the person decides.
    fn refuse_strangers(&self) -> Result<(), WriteError> {
        let Some(old) = self.target.old.as_ref() else { return Ok(()) };
        let mut strangers = Vec::new();
        for entry in WalkDir::new(&self.target.path).min_depth(1).sort_by_file_name() {
            let entry = entry.map_err(|it| WriteError::io(&self.target.path)(it.into()))?;
            let path = entry.path().strip_prefix(&self.target.path).unwrap_or(entry.path());
            let path = path.to_string_lossy().replace('\\', "/");
            if entry.file_type().is_dir() || path == MARKER || old.files.contains_key(&path) {
                continue;
            }
            strangers.push(path);
        }
        if strangers.is_empty() {
            return Ok(());
        }
        let more = strangers.len().saturating_sub(3);
        strangers.truncate(3);
        let list = strangers.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        Err(WriteError::NotOurs {
            path: self.target.path.clone(),
            reason: format!("has files that arkki did not make: {list}{more}"),
            help: "move them out of the site; what readers shall get as it is belongs in `content/static/`"
                .into(),
        })
    }
}

impl Drop for Publisher {
    fn drop(&mut self) {
        let state = self.state();
        let leave = state.done || !state.staging;
        drop(state);
        if !leave {
            let _ = fs::remove_dir_all(&self.next);
        }
    }
}

/// Holds the folder that a site stands in; the kernel lets go when the process ends, however it ends.
fn hold(site: &Path) -> Result<Option<fs::File>, WriteError> {
    let Some(Ok(folder)) = site.parent().map(fs::File::open) else { return Ok(None) };
    match lock(&folder) {
        Ok(()) => Ok(Some(folder)),
        Err(Held::ByAnother) => Err(WriteError::Busy(site.to_owned())),
        // Some network file systems know no locks; builds there must be kept apart by hand.
        Err(Held::Unknown) => Ok(None),
    }
}

/// Why a lock was not taken.
enum Held {
    ByAnother,
    Unknown,
}

/// Fingerprint of the bytes of a file.
fn hash(bytes: &[u8]) -> String {
    fingerprint::hex(bytes, 32)
}

/// Compares a file with bytes without reading more than it must.
fn same(path: &Path, bytes: &[u8]) -> bool {
    let Ok(mut file) = fs::File::open(path) else { return false };
    if file.metadata().map(|it| it.len()).ok() != u64::try_from(bytes.len()).ok() {
        return false;
    }
    let mut old = Vec::with_capacity(bytes.len());
    file.read_to_end(&mut old).is_ok() && old == bytes
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    match fs::write(path, bytes) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let folder = path.parent().unwrap_or(path);
            fs::create_dir_all(folder).map_err(WriteError::io(folder))?;
            fs::write(path, bytes).map_err(WriteError::io(path))
        }
        other => other.map_err(WriteError::io(path)),
    }
}

/// Takes an unchanged file over, with its times: as a link, or as a copy where links do not work.
fn keep(old: &Path, new: &Path) -> Result<(), WriteError> {
    if let Some(folder) = new.parent() {
        fs::create_dir_all(folder).map_err(WriteError::io(folder))?;
    }
    if fs::hard_link(old, new).is_ok() {
        return Ok(());
    }
    fs::copy(old, new).map_err(WriteError::io(new))?;
    let times = fs::metadata(old).and_then(|it| it.modified());
    let file = fs::File::options().write(true).open(new).map_err(WriteError::io(new))?;
    let times = times.map_err(WriteError::io(old))?;
    file.set_modified(times).map_err(WriteError::io(new))
}

#[cfg(unix)]
fn lock(file: &fs::File) -> Result<(), Held> {
    use rustix::fs::{FlockOperation, flock};
    flock(file, FlockOperation::NonBlockingLockExclusive)
        .map_err(|error| if error == rustix::io::Errno::WOULDBLOCK { Held::ByAnother } else { Held::Unknown })
}

#[cfg(not(unix))]
fn lock(file: &fs::File) -> Result<(), Held> {
    file.try_lock().map_err(|error| match error {
        fs::TryLockError::WouldBlock => Held::ByAnother,
        fs::TryLockError::Error(_) => Held::Unknown,
    })
}
