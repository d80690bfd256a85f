//! What `done` and `minor` write into the record.

use std::collections::BTreeMap;

use crate::base::span::FileId;
use crate::base::tree::SourceTree;
use crate::l10n::blob;
use crate::l10n::units::Unit;
use crate::load::records::{Record, Recorded, Records};

/// Blob ids of source files, each made once.
pub struct Blobs<'a> {
    tree: &'a SourceTree,
    known: BTreeMap<FileId, String>,
}

impl<'a> Blobs<'a> {
    /// Knows none yet.
    pub fn new(tree: &'a SourceTree) -> Self {
        Self { tree, known: BTreeMap::new() }
    }

    fn of(&mut self, file: FileId) -> &str {
        let tree = self.tree;
        self.known.entry(file).or_insert_with(|| blob::id(tree.text(file)))
    }
}

/// Records that a translation matches its source as it is; units without a translation are passed over.
///
/// `state` is what was said; words equal to the source's are the same on purpose then.
pub fn done(records: &mut Records, blobs: &mut Blobs<'_>, unit: &Unit, state: Recorded) -> bool {
    if unit.own.is_none() {
        return false;
    }
    let state = match state {
        Recorded::Reviewed | Recorded::Same if unit.is_copy() => Recorded::Same,
        Recorded::Same => Recorded::Reviewed,
        other => other,
    };
    let file = unit.original.file;
    let record = Record { blob: blobs.of(file).into(), hash: unit.original.hash.as_str().into(), state };
    records.insert(unit.key.clone(), record.clone()) != Some(record)
}

/// Records that a change of the source has no meaning for a translation: its state stays.
pub fn minor(records: &mut Records, blobs: &mut Blobs<'_>, unit: &Unit) -> bool {
    let Some(known) = records.get_mut(&unit.key) else { return false };
    if *known.hash == *unit.original.hash {
        return false;
    }
    known.hash = unit.original.hash.as_str().into();
    known.blob = blobs.of(unit.original.file).into();
    true
}

/// Takes out what no unit stands for any more: renamed and retired ones. Returns how many.
pub fn tidy(records: &mut Records, units: &[Unit]) -> usize {
    let keys: std::collections::BTreeSet<&str> = units.iter().map(|it| it.key.as_ref()).collect();
    let before = records.len();
    records.retain(|key, _| keys.contains(key.as_ref()));
    before - records.len()
}
