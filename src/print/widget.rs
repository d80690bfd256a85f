//! Form fields in a document: what each of them is made of.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, dictionary, text_string};

use crate::print::font::FormFont;
use crate::print::forms::{Field, Fillable, FormError, Kind, Place};
use crate::print::look::{self, FONT, Flow, INK, Room};

/// Most digits of a count.
const DIGITS: u32 = 4;

/// A point of 1/72 inch, in mm.
const MM: f32 = 25.4 / 72.0;

/// Flags of ISO 32000-1, tables 226 to 228.
const MULTILINE: i64 = 1 << 12;
const RADIO: i64 = 1 << 15;

/// On-state of a tick.
const ON: &str = "Yes";

/// A form that is being made.
pub(super) struct Form<'a> {
    doc: Document,
    font: &'a FormFont,
    font_id: ObjectId,
    top: Vec<Object>,
    /// Fields that marks belong to, by key.
    parents: BTreeMap<String, ObjectId>,
    /// Texts that are cut when drawn, by key, with what is too high, in mm.
    cut: Vec<(String, f32)>,
}

impl<'a> Form<'a> {
    /// Begins a form, with its font.
    pub fn new(mut doc: Document, font: &'a FormFont) -> Self {
        let font_id = font.embed(&mut doc);
        Self { doc, font, font_id, top: Vec::new(), parents: BTreeMap::new(), cut: Vec::new() }
    }

    /// Returns the document as it is now.
    pub fn doc(&self) -> &Document {
        &self.doc
    }

    /// Makes the element of a link that of a field.
    pub fn tag(&mut self, element: ObjectId, alt: Option<&str>) -> Result<(), lopdf::Error> {
        let element = self.doc.get_dictionary_mut(element)?;
        if element.get(b"S")?.as_name()? != b"Link" {
            return Err(lopdf::Error::DictKey("S".into()));
        }
        element.set("S", "Form");
        if let Some(alt) = alt {
            element.set("Alt", text_string(alt));
        }
        Ok(())
    }

    /// Makes a link a field, or a mark of one.
    pub fn add(
        &mut self,
        page: ObjectId,
        place: &Place,
        field: &Field,
        option: Option<&str>,
    ) -> Result<(), FormError> {
        let [left, low, right, high] = place.corners;
        let room = Room { width: right - left, height: high - low };
        let mut widget = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "Rect" => place.corners.map(Object::Real).to_vec(),
            // Is printed.
            "F" => 4,
            "P" => page,
        };
        if let Some(it) = place.struct_parent {
            widget.set("StructParent", it);
        }
        let text = field.value.as_deref().unwrap_or_default();
        let refused = || FormError::Value { key: field.key.clone(), value: text.to_owned() };
        match field.kind {
            Kind::Line { max } => self.write(&mut widget, field, room, Flow::Line, Some(max)),
            Kind::Count => self.write(&mut widget, field, room, Flow::Line, Some(DIGITS)),
            Kind::Date => self.write(&mut widget, field, room, Flow::Line, None),
            Kind::Text | Kind::Notes => self.write(&mut widget, field, room, Flow::Lines, None),
            Kind::Tick => {
                if !matches!(text, "" | "yes") {
                    return Err(refused());
                }
                name(&mut widget, field);
                let state = if text.is_empty() { "Off" } else { ON };
                widget.set("FT", "Btn");
                widget.set("V", state);
                widget.set("AS", state);
                let drawing = look::tick(room);
                self.states(&mut widget, room, ON, drawing);
                self.top.push(place.id.into());
            }
            Kind::Pick => {
                if !text.is_empty() && field.options.iter().all(|it| it.0 != text) {
                    return Err(refused());
                }
                let option = option.unwrap_or_default();
                let parent = self.parent(field);
                self.doc.get_dictionary_mut(parent)?.get_mut(b"Kids")?.as_array_mut()?.push(place.id.into());
                widget.set("Parent", parent);
                widget.set("AS", if option == text { option } else { "Off" });
                // Each mark says which one it is; the field says what it is a mark of.
                if let Some((_, tip)) = field.options.iter().find(|it| it.0 == option) {
                    widget.set("TU", text_string(tip));
                }
                let drawing = look::dot(room);
                self.states(&mut widget, room, option, drawing);
            }
        }
        if !matches!(field.kind, Kind::Tick | Kind::Pick) {
            self.top.push(place.id.into());
        }
        self.doc.set_object(place.id, widget);
        Ok(())
    }

    /// Makes a widget a field for text.
    fn write(&mut self, widget: &mut Dictionary, field: &Field, room: Room, flow: Flow, max: Option<u32>) {
        name(widget, field);
        widget.set("FT", "Tx");
        if flow == Flow::Lines {
            widget.set("Ff", MULTILINE);
        }
        if let Some(max) = max {
            widget.set("MaxLen", i64::from(max));
        }
        let text = clean(field.value.as_deref().unwrap_or_default());
        if !text.is_empty() {
            widget.set("V", text_string(&text));
        }
        widget.set("DA", Object::string_literal(appearance(field.size)));
        widget.set("MK", Dictionary::new());
        let (drawing, over) = look::text(self.font, room, flow, field.size, &text);
        if over > 0.0 {
            self.cut.push((field.key.clone(), over * MM));
        }
        let drawing = look::add(&mut self.doc, room, drawing, Some(self.font_id));
        widget.set("AP", dictionary! { "N" => drawing });
    }

    /// Gives a widget its two drawings. No `MK`: some viewers would draw a sign of their own.
    fn states(&mut self, widget: &mut Dictionary, room: Room, on: &str, drawing: String) {
        let drawn = look::add(&mut self.doc, room, drawing, None);
        let empty = look::add(&mut self.doc, room, "q Q".to_owned(), None);
        let mut states = dictionary! { "Off" => empty };
        states.set(on, drawn);
        widget.set("AP", dictionary! { "N" => states });
    }

    /// Returns the field that a mark belongs to. A mark can be taken back: `NoToggleToOff` is not set.
    fn parent(&mut self, field: &Field) -> ObjectId {
        if let Some(it) = self.parents.get(&field.key) {
            return *it;
        }
        let mut parent = dictionary! { "FT" => "Btn", "Ff" => RADIO, "Kids" => Vec::<Object>::new() };
        name(&mut parent, field);
        parent.set("V", field.value.as_deref().filter(|it| !it.is_empty()).unwrap_or("Off"));
        let id = self.doc.add_object(parent);
        self.top.push(id.into());
        self.parents.insert(field.key.clone(), id);
        id
    }

    /// Writes the document with its form.
    pub fn finish(mut self, root: ObjectId) -> Result<Fillable, FormError> {
        let form = self.doc.add_object(dictionary! {
            "Fields" => self.top,
            "DA" => Object::string_literal(appearance(10.0)),
            "DR" => dictionary! { "Font" => dictionary! { FONT => self.font_id } },
        });
        self.doc.get_dictionary_mut(root)?.set("AcroForm", form);
        Ok(Fillable { pdf: packed(&mut self.doc)?, cut: self.cut })
    }
}

/// Writes a document with its small objects packed together, which makes it half as large.
pub(super) fn packed(doc: &mut Document) -> Result<Vec<u8>, lopdf::Error> {
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(6);
    let mut out = Vec::new();
    doc.save_with_options(&mut out, options.build())?;
    Ok(out)
}

fn name(dictionary: &mut Dictionary, field: &Field) {
    dictionary.set("T", text_string(&field.key));
    dictionary.set("TU", text_string(&field.tip));
}

/// Returns how viewers shall set what is typed.
fn appearance(size: f32) -> String {
    format!("/{FONT} {size:.1} Tf {INK}")
}

/// Returns a text with its line ends as one character each, and no other control characters.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|it| !it.is_control() || *it == '\n')
        .collect()
}
