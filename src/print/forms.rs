//! Turns the links to `x-field:` of a tagged PDF into form fields.
//!
//! The rectangle of a link, its place in the reading order and its structure element are right already:
//! only the annotation becomes a field, and the element's role `Form`. Passes PDF/UA-1 and PDF/A-2a if the
//! PDF did: every field has a drawing of its own, the form font is embedded, no script, nothing is left for
//! the viewer to draw. Same input, same bytes.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, ObjectId};

use crate::print::font::{FontError, FormFont};
use crate::print::widget::{self, Form};

/// Returns the same PDF with its small objects packed together.
///
/// # Errors
/// Where the bytes are no PDF.
pub fn packed(pdf: &[u8]) -> Result<Vec<u8>, FormError> {
    Ok(widget::packed(&mut Document::load_mem(pdf)?)?)
}

/// A field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name: the answer key.
    pub key: String,
    /// What it can hold.
    pub kind: Kind,
    /// What it is called, for those who hear it.
    pub tip: String,
    /// What there is to choose, each with what it is called; only of `Kind::Pick`.
    pub options: Vec<(String, String)>,
    /// What is filled in already; `yes` for a tick.
    pub value: Option<String>,
    /// Size of its text, in points.
    pub size: f32,
}

/// What a field can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line, with the most characters it may have.
    Line {
        /// The most characters.
        max: u32,
    },
    /// A day.
    Date,
    /// Text of several lines.
    Text,
    /// Notes, one a line.
    Notes,
    /// A tick.
    Tick,
    /// A whole number.
    Count,
    /// One of several marks.
    Pick,
}

/// Why a PDF has no form. The one who laid it out is at fault, not the reader.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// The PDF is not as expected.
    #[error("the PDF can not be made into a form: {0}")]
    Pdf(#[from] lopdf::Error),
    /// The font can not be used.
    #[error(transparent)]
    Font(#[from] FontError),
    /// A link names no field.
    #[error("the PDF has a place for `{0}`, which is no field of the sheet")]
    Unknown(String),
    /// A field has no link.
    #[error("the PDF has no place for the field `{0}`")]
    Missing(String),
    /// A field has several links, or stands in the list twice.
    #[error("the PDF has several places for the field `{0}`")]
    Twice(String),
    /// A link has no structure element.
    #[error("the place of the field `{0}` is not tagged as a link")]
    Untagged(String),
    /// A field can not be filled in like that.
    #[error("the field `{key}` can not hold `{value}`")]
    Value {
        /// The field.
        key: String,
        /// What it should hold.
        value: String,
    },
}

/// A form that can be filled in.
#[derive(Debug)]
pub struct Fillable {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Fields whose text is longer than what can be drawn in them, with what is too high, in mm. Their text is
    /// whole: who opens the form can move through it, on paper its end is missing.
    pub cut: Vec<(String, f32)>,
}

/// Turns each link to `x-field:KEY` or `x-field:KEY=VALUE` into a form field.
///
/// # Errors
/// Where links and fields do not match, or a value can not be held.
pub fn fillable(pdf: &[u8], fields: &[Field], font: &FormFont) -> Result<Fillable, FormError> {
    let mut known = BTreeMap::new();
    for field in fields {
        if known.insert(field.key.as_str(), field).is_some() {
            return Err(FormError::Twice(field.key.clone()));
        }
    }
    let doc = Document::load_mem(pdf)?;
    let root = doc.trailer.get(b"Root")?.as_reference()?;
    let elements = elements(&doc, root)?;
    let mut form = Form::new(doc, font);
    let mut placed = BTreeSet::new();
    for page in form.doc().get_pages().into_values().collect::<Vec<_>>() {
        for place in places(form.doc(), page)? {
            let (key, option) = match place.name.split_once('=') {
                Some((key, option)) => (key, Some(option)),
                None => (place.name.as_str(), None),
            };
            let unknown = || FormError::Unknown(place.name.clone());
            let field = known.get(key).ok_or_else(unknown)?;
            let option = match (field.kind, option) {
                (Kind::Pick, Some(option)) => {
                    Some(field.options.iter().find(|it| it.0 == option).ok_or_else(unknown)?)
                }
                (Kind::Pick, None) | (_, Some(_)) => return Err(unknown()),
                (_, None) => None,
            };
            if !placed.insert(place.name.clone()) {
                return Err(FormError::Twice(place.name));
            }
            let element = place.struct_parent.and_then(|it| elements.get(&it));
            let element = element.ok_or_else(|| FormError::Untagged(place.name.clone()))?;
            let alt = option.map(|it| it.1.as_str());
            form.tag(*element, alt).map_err(|_| FormError::Untagged(place.name.clone()))?;
            form.add(page, &place, field, option.map(|it| it.0.as_str()))?;
        }
    }
    for field in fields {
        let names = match field.kind {
            Kind::Pick => field.options.iter().map(|it| format!("{}={}", field.key, it.0)).collect(),
            _ => vec![field.key.clone()],
        };
        if let Some(missing) = names.into_iter().find(|it| !placed.contains(it)) {
            return Err(FormError::Missing(missing));
        }
    }
    form.finish(root)
}

/// A link that shall be a field.
pub(super) struct Place {
    pub id: ObjectId,
    /// `KEY` or `KEY=VALUE`.
    pub name: String,
    /// Left, low, right, high.
    pub corners: [f32; 4],
    pub struct_parent: Option<i64>,
}

/// Returns the links of a page that shall be fields, in their order.
fn places(doc: &Document, page: ObjectId) -> Result<Vec<Place>, FormError> {
    let Ok(list) = doc.get_dictionary(page)?.get_deref(b"Annots", doc) else { return Ok(Vec::new()) };
    let mut out = Vec::new();
    for id in list.as_array()?.iter().filter_map(|it| it.as_reference().ok()) {
        let annotation = doc.get_dictionary(id)?;
        let uri = annotation
            .get_deref(b"A", doc)
            .and_then(Object::as_dict)
            .and_then(|it| it.get_deref(b"URI", doc));
        let Ok(uri) = uri.and_then(Object::as_str).map(String::from_utf8_lossy) else { continue };
        let Some(name) = uri.strip_prefix("x-field:") else { continue };
        let mut corners = [0.0; 4];
        for (to, from) in corners.iter_mut().zip(annotation.get_deref(b"Rect", doc)?.as_array()?) {
            *to = from.as_float()?;
        }
        let struct_parent = annotation.get(b"StructParent").and_then(Object::as_i64).ok();
        out.push(Place { id, name: name.to_owned(), corners, struct_parent });
    }
    Ok(out)
}

/// Returns the structure element of each annotation, by its `StructParent`.
fn elements(doc: &Document, root: ObjectId) -> Result<BTreeMap<i64, ObjectId>, FormError> {
    let mut out = BTreeMap::new();
    let Ok(tree) = doc.get_dictionary(root)?.get_deref(b"StructTreeRoot", doc) else { return Ok(out) };
    let Ok(numbers) = tree.as_dict()?.get_deref(b"ParentTree", doc) else { return Ok(out) };
    let mut left = vec![numbers.as_dict()?];
    while let Some(node) = left.pop() {
        if let Ok(kids) = node.get_deref(b"Kids", doc).and_then(Object::as_array) {
            for kid in kids {
                left.push(doc.dereference(kid)?.1.as_dict()?);
            }
        }
        if let Ok(pairs) = node.get_deref(b"Nums", doc).and_then(Object::as_array) {
            let pairs = pairs.as_chunks::<2>().0.iter();
            out.extend(pairs.filter_map(|[at, it]| Some((at.as_i64().ok()?, it.as_reference().ok()?))));
        }
    }
    Ok(out)
}
