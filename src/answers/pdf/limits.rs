//! What a PDF may cost: everything it is unpacked to is counted, and too much ends the reading.
//!
//! Small files can unpack to endless ones, and parts of a file can be named again and again.

use std::cell::Cell;
use std::panic;

use lopdf::{DecompressError, Error, Object, ObjectId};

/// Most bytes that one stream may unpack to.
pub(super) const STREAM: usize = 4 << 20;

/// Most that all objects together may cost, in bytes.
const ALL: usize = 256 << 20;

/// What an object costs beside its bytes.
const OBJECT: usize = 128;

/// What a byte of objects that were packed together costs: they are small.
const PACKED: usize = 16;

/// Longest stream that can be the value of a field; others are not kept.
const LONGEST: usize = 64 << 10;

thread_local! {
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// Ends the reading of a PDF that costs too much.
pub(super) struct TooMuch;

/// Begins to count anew for this thread.
pub(super) fn begin() {
    LEFT.set(ALL);
}

fn charge(cost: usize) {
    match LEFT.get().checked_sub(cost) {
        Some(left) => LEFT.set(left),
        // There is no other way out of the parser; it says nothing, unlike a panic.
        None => panic::resume_unwind(Box::new(TooMuch)),
    }
}

/// Lets an object through, or ends the reading.
pub(super) fn afford(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    charge(cost(object));
    if let Object::Stream(stream) = object {
        if stream.dict.has_type(b"ObjStm") {
            let plain = stream.get_plain_content_with_limit(STREAM);
            let plain = match plain {
                Ok(it) => it,
                Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => {
                    panic::resume_unwind(Box::new(TooMuch))
                }
                Err(_) => return None,
            };
            charge(plain.len().saturating_mul(PACKED));
            let first = stream.dict.get(b"First").and_then(Object::as_i64).ok();
            let first = first.and_then(|it| usize::try_from(it).ok())?;
            if !rises(plain.get(..first)?) {
                return None;
            }
        } else if stream.content.len() > LONGEST && !stream.dict.has_type(b"Metadata") {
            // Pictures and fonts. Without any content it would be read again.
            stream.content = vec![0];
        }
    }
    Some((id, object.clone()))
}

/// Returns whether each object of a stream begins behind the one before, as the standard asks; else a few
/// bytes could be read as many objects.
fn rises(index: &[u8]) -> bool {
    let numbers = index.split(u8::is_ascii_whitespace).filter(|it| !it.is_empty());
    let offsets = numbers.skip(1).step_by(2).map(|it| std::str::from_utf8(it).ok()?.parse::<u64>().ok());
    let offsets: Vec<Option<u64>> = offsets.collect();
    offsets.iter().all(Option::is_some) && offsets.is_sorted_by(|a, b| a < b)
}

fn cost(object: &Object) -> usize {
    OBJECT
        + match object {
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Reference(_) => 0,
            Object::Name(bytes) | Object::String(bytes, _) => bytes.len(),
            Object::Array(list) => list.iter().map(cost).sum(),
            Object::Dictionary(it) => it.iter().map(|(key, it)| key.len() + cost(it)).sum(),
            Object::Stream(it) => {
                it.content.len() + it.dict.iter().map(|(key, it)| key.len() + cost(it)).sum::<usize>()
            }
        }
}

/// Returns whether the bytes name a dictionary of encryption anywhere.
///
/// An encrypted file is unpacked in another way, whose cost nobody counts, so it is refused before.
pub(super) fn is_encrypted(bytes: &[u8]) -> bool {
    let begins = bytes.iter().enumerate().filter(|it| *it.1 == b'/').map(|it| it.0 + 1);
    begins.into_iter().any(|at| is_name(&bytes[at..], b"Encrypt"))
}

/// Returns whether bytes begin with a name, written with `#` or without.
fn is_name(bytes: &[u8], name: &[u8]) -> bool {
    let mut rest = bytes;
    for wanted in name {
        let hex = rest.get(1..3).and_then(|it| u8::from_str_radix(std::str::from_utf8(it).ok()?, 16).ok());
        rest = match (rest.first(), hex) {
            (Some(b'#'), Some(it)) if it == *wanted => &rest[3..],
            (Some(it), _) if it == wanted => &rest[1..],
            _ => return false,
        };
    }
    !rest.first().is_some_and(|it| it.is_ascii_alphanumeric() || *it == b'#')
}
