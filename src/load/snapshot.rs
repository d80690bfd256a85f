//! A kit's folder as it was last looked at, and again with what is different now.
//!
//! In: a folder, and where something may have changed. Out: the `SourceTree` of now. Files that look as
//! they did, by times, length and number on the disk, are not opened again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rayon::prelude::*;

use crate::base::tree::{Content, EntryTrouble, SourceFile, SourceTree};
use crate::load::disk::{self, Listed, ROOTS, ReadError, Written};

/// Time after which a second save has another time of writing, on any file system in use.
const GRAIN: Duration = Duration::from_secs(3);

/// How long a file that was emptied may be half-way to its new text.
const EMPTIED: Duration = Duration::from_millis(300);

/// Whether a file changed less than so long ago, or who knows when.
fn is_younger(mark: Written, age: Duration) -> bool {
    mark.time().is_none_or(|it| it.elapsed().map_or(true, |it| it < age))
}

/// A folder as it was looked at.
#[derive(Debug, Clone)]
pub struct Snapshot {
    root: PathBuf,
    tree: Arc<SourceTree>,
    /// By the numbers of files; none for those of the program.
    marks: Vec<Option<Written>>,
    /// Links on disk, good and bad: what they lead to changes without them.
    links: Vec<PathBuf>,
}

/// A file, and how it looked; those of the program are never looked at.
type Marked = (SourceFile, Option<Written>);

/// Where to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// At all files.
    Everywhere,
    /// At these places on disk and what is below them.
    At(BTreeSet<PathBuf>),
}

impl Snapshot {
    /// Reads a folder.
    pub fn new(kit: &Path) -> Result<Self, ReadError> {
        let nothing =
            Self { root: disk::root(kit)?, tree: Arc::default(), marks: Vec::new(), links: Vec::new() };
        nothing.again(&Where::Everywhere)
    }

    /// Returns the files.
    pub fn tree(&self) -> &Arc<SourceTree> {
        &self.tree
    }

    /// Returns the folder on disk.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Looks again.
    pub fn again(&self, at: &Where) -> Result<Self, ReadError> {
        disk::root(&self.root)?;
        let mut listed = Listed::default();
        let mut kept: Vec<Marked> = Vec::new();
        match at {
            Where::Everywhere => {
                for name in ROOTS {
                    listed.walk(&self.root, &self.root.join(name))?;
                }
                kept.extend(disk::built_in().into_iter().map(|it| (it, None)));
            }
            Where::At(places) => {
                let ours = places.iter().filter(|it| disk::is_looked_at(&self.root, it));
                let ours: BTreeSet<&PathBuf> = ours.chain(&self.links).collect();
                let places: Vec<&PathBuf> = topmost(ours.into_iter());
                for place in &places {
                    listed.walk(&self.root, place)?;
                }
                let names: Vec<String> = places.iter().filter_map(|it| self.name(it)).collect();
                let is_elsewhere = |path: &str| {
                    !names.iter().any(|name| {
                        path.strip_prefix(name.as_str())
                            .is_some_and(|it| it.is_empty() || it.starts_with('/'))
                    })
                };
                let all = self.tree.files().zip(&self.marks);
                let elsewhere = all.filter(|((_, file), _)| is_elsewhere(file.path.as_str()));
                kept.extend(elsewhere.map(|((_, file), mark)| (file.clone(), *mark)));
                let troubles = self.tree.troubles.iter().filter(|it| is_elsewhere(named(it)));
                listed.troubles.extend(troubles.cloned());
            }
        }
        let read: Result<Vec<Option<Marked>>, ReadError> =
            listed.found.par_iter().map(|(path, disk)| there(self.file(path, disk))).collect();
        kept.extend(read?.into_iter().flatten());
        // All of it may have gone meanwhile, and then there is no kit instead of an empty one.
        disk::root(&self.root)?;
        kept.sort_by(|a, b| a.0.path.cmp(&b.0.path));
        let (files, marks) = kept.into_iter().unzip();
        let bad = listed.troubles.iter().filter_map(|it| match it {
            EntryTrouble::Link { path, .. } => Some(self.root.join(path.as_str())),
            EntryTrouble::Name(_) => None,
        });
        let links = listed.links.into_iter().chain(bad).collect();
        let tree = Arc::new(SourceTree::new(files, listed.troubles));
        Ok(Self { root: self.root.clone(), tree, marks, links })
    }

    /// Whether one of these files was emptied just now, so that its new text may be on the way.
    pub fn is_half_written(&self, before: &Self, paths: &[&str]) -> bool {
        let is_empty = |it: &Self, path: &str| {
            it.tree.get(path).is_none_or(|id| it.tree.file(id).content.bytes().is_empty())
        };
        paths.iter().any(|path| {
            let mark = self.tree.get(path).and_then(|id| self.marks[id.0 as usize]);
            // What seems to be of the future would be waited for until then.
            let age = mark.and_then(Written::time).and_then(|it| it.elapsed().ok());
            let is_young = age.is_some_and(|it| it < EMPTIED);
            is_young && is_empty(self, path) && !is_empty(before, path)
        })
    }

    fn file(&self, path: &str, disk: &Path) -> Result<Marked, ReadError> {
        if let Some(id) = self.tree.get(path) {
            let mark = disk::written(disk)?;
            // Two saves within the clock's grain have one mark.
            if !is_younger(mark, GRAIN) && self.marks[id.0 as usize] == Some(mark) {
                return Ok((self.tree.file(id).clone(), Some(mark)));
            }
        }
        let (mut file, written) = disk::open(path, disk)?;
        // What is the same is kept once.
        if let Some(id) = self.tree.get(path)
            && self.tree.file(id).content.is(&file.content)
        {
            file.content = Content::clone(&self.tree.file(id).content);
        }
        Ok((file, Some(written)))
    }

    /// Returns the path in the kit of a place on disk.
    fn name(&self, place: &Path) -> Option<String> {
        let inside = place.strip_prefix(&self.root).ok()?.to_str()?;
        Some(if cfg!(windows) { inside.replace('\\', "/") } else { inside.to_owned() })
    }
}

/// What went between being listed and being opened is not there: editors write beside a file for a moment.
fn there<T>(read: Result<T, ReadError>) -> Result<Option<T>, ReadError> {
    match read {
        Err(error) if error.is_gone() => Ok(None),
        other => other.map(Some),
    }
}

/// Leaves out places below others.
fn topmost<'a>(places: impl Iterator<Item = &'a PathBuf>) -> Vec<&'a PathBuf> {
    let mut out: Vec<&PathBuf> = Vec::new();
    for it in places {
        if out.last().is_none_or(|last| !it.starts_with(last)) {
            out.push(it);
        }
    }
    out
}

fn named(trouble: &EntryTrouble) -> &str {
    match trouble {
        EntryTrouble::Link { path, .. } => path.as_str(),
        EntryTrouble::Name(name) => name,
    }
}
