//! Forms that were filled in, by whatever viewer: the values of their fields.
//!
//! A PDF may be hostile. It is read on a thread of its own whose end takes no other along, with a limit to
//! all that it may unpack to; what leads in a circle or too deep is left. Nothing in it is run or drawn.

mod limits;
mod text;

use std::collections::BTreeSet;
use std::thread;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use crate::answers::record::{From, Record, Refusal};

/// Most MiB of a file.
const LARGEST: usize = 64;

/// Most levels of fields in fields.
const DEEPEST: usize = 32;

/// Most fields, and places of fields.
const MOST: usize = 50_000;

/// Room for the parser, which calls itself for what lies in each other.
const STACK: usize = 16 << 20;

/// Flags of buttons. Source: ISO 32000-1, table 226.
const RADIO: i64 = 1 << 15;
const PUSH: i64 = 1 << 16;

/// How the keyword begins that says which worksheet a PDF is of.
const KEYWORD: &str = "arkki-sheet:";

/// The version of that keyword.
const VERSION: &str = "1";

/// Returns whether the bytes begin as a PDF does.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(1024)].windows(5).any(|it| it == b"%PDF-")
}

/// Reads the fields of a form.
pub fn read(bytes: &[u8]) -> Result<Record, Refusal> {
    if bytes.len() > LARGEST << 20 {
        return Err(Refusal::TooLarge(LARGEST));
    }
    if limits::is_encrypted(bytes) {
        return Err(Refusal::Encrypted);
    }
    let damaged = |why: &str| Refusal::Damaged(why.to_owned());
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || form(bytes));
        match reader.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(record)) => record,
            Ok(Err(payload)) if payload.is::<limits::TooMuch>() => Err(Refusal::TooMuch),
            Ok(Err(_)) => Err(damaged("its parts contradict each other")),
            Err(_) => Err(damaged("there was no room to read it")),
        }
    })
}

fn form(bytes: &[u8]) -> Result<Record, Refusal> {
    limits::begin();
    let options = LoadOptions {
        filter: Some(limits::afford),
        max_decompressed_size: Some(limits::STREAM),
        ..LoadOptions::default()
    };
    let doc = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Refusal::TooMuch,
        other => Refusal::Damaged(other.to_string()),
    })?;
    if doc.trailer.has(b"Encrypt") {
        return Err(Refusal::Encrypted);
    }
    let mut record = Record { from: From::Pdf, ..Record::default() };
    named(&doc, &mut record)?;
    let root = doc.catalog().map_err(|error| Refusal::Damaged(error.to_string()))?;
    let form = root.get_deref(b"AcroForm", &doc).and_then(Object::as_dict).map_err(|_| Refusal::NoForm)?;
    let fields = form.get_deref(b"Fields", &doc).and_then(Object::as_array).map_err(|_| Refusal::NoForm)?;
    if fields.is_empty() {
        return Err(Refusal::NoForm);
    }
    let mut walk = Walk { doc: &doc, seen: BTreeSet::new(), left: MOST, record };
    for field in fields {
        walk.field(field, &Inherited::default(), 0);
    }
    Ok(walk.record)
}

/// Reads which worksheet a PDF is of: a keyword of its information, or of its metadata.
fn named(doc: &Document, record: &mut Record) -> Result<(), Refusal> {
    let info = doc.trailer.get_deref(b"Info", doc).and_then(Object::as_dict);
    let words = info.and_then(|it| it.get_deref(b"Keywords", doc)).ok().and_then(text::decoded);
    let from_info = words.as_deref().and_then(|it| keyword(it, &[',', ';']));
    let from_metadata = || {
        let stream = doc.catalog().ok()?.get_deref(b"Metadata", doc).ok()?.as_stream().ok()?;
        let xml = stream.get_plain_content_with_limit(limits::STREAM).ok()?;
        keyword(&text::from_bytes(&xml), &[',', ';', '<', '>', '"', '\''])
    };
    let Some(found) = from_info.or_else(from_metadata) else { return Ok(()) };
    let mut parts = found.split(':');
    let version = parts.next().unwrap_or_default();
    if version != VERSION {
        return Err(Refusal::Version(version.chars().take(20).collect()));
    }
    let mut part = || parts.next().filter(|it| !it.is_empty()).map(str::to_owned);
    (record.tool, record.revision, record.lang) = (part(), part(), part());
    Ok(())
}

/// Returns what follows `arkki-sheet:` in the keyword that begins with it.
fn keyword(words: &str, ends: &[char]) -> Option<String> {
    let parted = words.split(|it: char| it.is_whitespace() || ends.contains(&it));
    parted.filter_map(|it| it.strip_prefix(KEYWORD)).map(|it| it.chars().take(300).collect()).next()
}

/// What a field has from those above it.
#[derive(Clone, Default)]
struct Inherited<'a> {
    name: String,
    kind: Option<&'a [u8]>,
    flags: i64,
    value: Option<&'a Object>,
    options: Option<&'a Object>,
}

struct Walk<'a> {
    doc: &'a Document,
    seen: BTreeSet<ObjectId>,
    left: usize,
    record: Record,
}

impl<'a> Walk<'a> {
    fn field(&mut self, object: &'a Object, above: &Inherited<'a>, depth: usize) {
        let fresh = object.as_reference().is_ok_and(|it| self.seen.insert(it)) || object.as_dict().is_ok();
        if depth > DEEPEST || self.left == 0 || !fresh {
            return;
        }
        self.left -= 1;
        let Some(field) = self.dictionary(object) else { return };
        let doc = self.doc;
        let mut here = above.clone();
        if let Some(own) = field.get_deref(b"T", doc).ok().and_then(text::decoded) {
            if !here.name.is_empty() {
                here.name.push('.');
            }
            here.name.push_str(&own);
        }
        here.kind = field.get_deref(b"FT", doc).and_then(Object::as_name).ok().or(here.kind);
        here.flags = field.get_deref(b"Ff", doc).and_then(Object::as_i64).unwrap_or(here.flags);
        here.value = field.get_deref(b"V", doc).ok().or(here.value);
        here.options = field.get_deref(b"Opt", doc).ok().or(here.options);
        let kids = field.get_deref(b"Kids", doc).and_then(Object::as_array).map_or(&[][..], Vec::as_slice);
        let is_field = |it: &&Object| self.dictionary(it).is_some_and(|it| it.has(b"T"));
        let (fields, places): (Vec<&Object>, Vec<&Object>) = kids.iter().partition(is_field);
        for kid in fields {
            self.field(kid, &here, depth + 1);
        }
        let places =
            places.into_iter().take(self.left).filter_map(|it| self.dictionary(it)).collect::<Vec<_>>();
        self.left -= places.len();
        if kids.is_empty() || !places.is_empty() {
            let places = if places.is_empty() { vec![field] } else { places };
            self.take(&here, &places);
        }
    }

    fn dictionary(&self, object: &'a Object) -> Option<&'a Dictionary> {
        self.doc.dereference(object).ok()?.1.as_dict().ok()
    }

    /// Takes the value of a field, which shows in these places.
    fn take(&mut self, field: &Inherited<'_>, places: &[&Dictionary]) {
        let value = match field.kind {
            Some(b"Btn") if field.flags & PUSH != 0 => return,
            Some(b"Btn") => self.mark(field, places),
            Some(b"Sig") => return,
            _ => self.written(field),
        };
        match value {
            Some(it) if it.is_empty() => {}
            Some(it) if field.name.is_empty() => self.record.keep("(nameless)", it),
            Some(it) => self.record.keep(&field.name, it),
            None => self.record.unread.push(field.name.clone()),
        }
    }

    /// Returns what is written in a field; `None` where it can not be read.
    fn written(&self, field: &Inherited<'_>) -> Option<String> {
        let text = match field.value {
            None | Some(Object::Null) => String::new(),
            Some(Object::Stream(it)) => {
                text::from_bytes(&it.get_plain_content_with_limit(limits::STREAM).ok()?)
            }
            // Several of a list.
            Some(Object::Array(list)) => {
                let each = list.iter().map(|it| text::decoded(self.doc.dereference(it).ok()?.1));
                each.collect::<Option<Vec<String>>>()?.join("\n")
            }
            Some(it) => text::decoded(it)?,
        };
        Some(text.trim_end().to_owned())
    }

    /// Returns the mark of a row of marks, or `yes` for a tick; empty where nothing is marked.
    fn mark(&self, field: &Inherited<'_>, places: &[&Dictionary]) -> Option<String> {
        let states: Vec<Vec<String>> = places.iter().map(|it| self.states(it)).collect();
        let given = field.value.filter(|it| !matches!(it, Object::Null));
        let mut value = given.map_or(Some(String::new()), text::decoded)?;
        if matches!(value.as_str(), "" | "Off") {
            // Some programs change only what is shown, and that is what people saw.
            let shown = places.iter().filter_map(|it| it.get_deref(b"AS", self.doc).ok());
            value = shown.filter_map(text::decoded).find(|it| it != "Off").unwrap_or_default();
        }
        if value.is_empty() {
            return Some(value);
        }
        let all: BTreeSet<&String> = states.iter().flatten().collect();
        if let Some(name) = value.strip_prefix('/').filter(|_| !all.contains(&value)) {
            // Some programs write the name as a string, with its slash.
            value = name.to_string();
        }
        if field.flags & RADIO == 0 && all.len() <= 1 {
            return Some("yes".to_owned());
        }
        // Some programs number the states, and keep their names in a list.
        let numbered = states.iter().enumerate().all(|(at, it)| it.iter().all(|it| *it == at.to_string()));
        if let (true, Some(Object::Array(names))) = (numbered, field.options) {
            let name = value.parse::<usize>().ok().and_then(|it| names.get(it)).and_then(text::decoded);
            value = name.unwrap_or(value);
        }
        Some(value)
    }

    /// Returns the states of a place that are not `Off`.
    fn states(&self, place: &Dictionary) -> Vec<String> {
        let drawn = place.get_deref(b"AP", self.doc).and_then(Object::as_dict);
        let drawn = drawn.and_then(|it| it.get_deref(b"N", self.doc)).and_then(Object::as_dict);
        let names = drawn.into_iter().flat_map(Dictionary::iter).map(|it| text::from_bytes(it.0));
        names.filter(|it| it != "Off").take(2).collect()
    }
}
