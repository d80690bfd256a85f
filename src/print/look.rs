//! What a field shows: text in the form font, a tick, the dot of a mark.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::print::font::FormFont;

/// The name of the form font in the resources of every field.
pub(super) const FONT: &str = "FHel";

/// Colour of what is filled in: a dark grey.
pub(super) const INK: &str = "0.1 g";

/// Room between the edge of a field and its text, in points.
const INSET: f32 = 2.0;

/// From line to line, in sizes.
const LEADING: f32 = 1.2;

/// Text that does not fit is set smaller, down to this share of its size.
const SMALLEST: f32 = 0.6;

/// A box, in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub width: f32,
    pub height: f32,
}

/// How the text of a field runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    /// On one line.
    Line,
    /// On as many as it needs.
    Lines,
}

/// Returns the drawing of a field that holds text, and how many points of its height are cut off.
///
/// Text that is too long for its room is set on several lines, and smaller, so that little is ever cut.
pub(super) fn text(font: &FormFont, room: Room, flow: Flow, size: f32, text: &str) -> (String, f32) {
    if text.is_empty() {
        return ("/Tx BMC EMC".to_owned(), 0.0);
    }
    let set = set(font, room, flow, size, text);
    let (ascent, descent) = font.reach();
    let (ascent, descent) = (thousandth(ascent) * set.size, thousandth(descent) * set.size);
    let first = match set.flow {
        Flow::Line => (room.height - (ascent - descent)) / 2.0 - descent,
        Flow::Lines => room.height - INSET - ascent,
    };
    let (width, height) = (room.width - 2.0, room.height - 2.0);
    let mut out = format!("/Tx BMC q 1 1 {width:.2} {height:.2} re W n BT /{FONT} {:.2} Tf {INK} ", set.size);
    let _ = write!(out, "{INSET:.2} {first:.2} Td {:.2} TL", LEADING * set.size);
    for (at, line) in set.lines.iter().enumerate() {
        let hex: String = line.iter().fold(String::with_capacity(line.len() * 2), |mut hex, it| {
            let _ = write!(hex, "{it:02x}");
            hex
        });
        let _ = write!(out, "{} <{hex}> Tj", if at == 0 { "" } else { " T*" });
    }
    out.push_str(" ET Q EMC");
    (out, set.over)
}

/// Text with its place found.
struct Set {
    flow: Flow,
    size: f32,
    lines: Vec<Vec<u8>>,
    /// What is too high, in points.
    over: f32,
}

/// Returns how a text fits, or how it is set smallest.
fn set(font: &FormFont, room: Room, flow: Flow, size: f32, text: &str) -> Set {
    let width = room.width - 2.0 * INSET;
    let line = font.encode(text);
    if flow == Flow::Line && measure(font, &line, size) <= width {
        return Set { flow, size, lines: vec![line], over: 0.0 };
    }
    let mut share = 1.0_f32;
    loop {
        let now = size * share;
        let lines: Vec<Vec<u8>> =
            text.split('\n').flat_map(|it| wrap(font, &font.encode(it), width, now)).collect();
        #[expect(clippy::cast_precision_loss, reason = "a field has a few hundred lines at most")]
        let over = lines.len() as f32 * LEADING * now - (room.height - INSET);
        share -= 0.1;
        if over <= 0.0 || share < SMALLEST - 0.01 {
            let flow = if lines.len() == 1 { flow } else { Flow::Lines };
            return Set { flow, size: now, lines, over: over.max(0.0) };
        }
    }
}

/// Breaks a line between words, and words that are too long for a line anywhere.
fn wrap(font: &FormFont, codes: &[u8], width: f32, size: f32) -> Vec<Vec<u8>> {
    let fits = |it: &[u8]| measure(font, it, size) <= width;
    let mut lines = Vec::new();
    let mut line: Vec<u8> = Vec::new();
    for word in codes.split(|it| *it == b' ') {
        let mut longer = line.clone();
        if !line.is_empty() {
            longer.push(b' ');
        }
        longer.extend(word);
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for code in word {
            line.push(*code);
            if line.len() > 1 && !fits(&line) {
                line.pop();
                lines.push(std::mem::replace(&mut line, vec![*code]));
            }
        }
    }
    lines.push(line);
    lines
}

fn measure(font: &FormFont, codes: &[u8], size: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a text has at most ten thousand letters")]
    let width = font.width(codes) as f32;
    width * size / 1000.0
}

fn thousandth(it: i64) -> f32 {
    f32::from(i16::try_from(it).unwrap_or(i16::MAX)) / 1000.0
}

/// Returns the drawing of a tick.
pub(super) fn tick(room: Room) -> String {
    let Room { width, height } = room;
    let (x, y) = (width * 0.2, height * 0.2);
    format!(
        "q 0.1 G {:.2} w 1 J {x:.2} {:.2} m {:.2} {y:.2} l {:.2} {:.2} l S Q",
        width.min(height) * 0.11,
        height * 0.5,
        width * 0.42,
        width - x,
        height - y
    )
}

/// Returns the drawing of a dot in the middle.
pub(super) fn dot(room: Room) -> String {
    let (x, y) = (room.width / 2.0, room.height / 2.0);
    let r = room.width.min(room.height) * 0.3;
    // Four curves that are a circle to the eye.
    let c = r * 0.5523;
    let (left, right, low, high) = (x - r, x + r, y - r, y + r);
    format!(
        "q {INK} {right:.2} {y:.2} m {right:.2} {:.2} {:.2} {high:.2} {x:.2} {high:.2} c {:.2} {high:.2} {left:.2} \
         {:.2} {left:.2} {y:.2} c {left:.2} {:.2} {:.2} {low:.2} {x:.2} {low:.2} c {:.2} {low:.2} {right:.2} {:.2} \
         {right:.2} {y:.2} c f Q",
        y + c,
        x + c,
        x - c,
        y + c,
        y - c,
        x - c,
        x + c,
        y - c
    )
}

/// Puts a drawing into the document; `font` is for drawings with text.
pub(super) fn add(doc: &mut Document, room: Room, body: String, font: Option<ObjectId>) -> ObjectId {
    let mut resources = Dictionary::new();
    if let Some(font) = font {
        resources.set("Font", dictionary! { FONT => font });
    }
    let corners: Vec<Object> = vec![0.into(), 0.into(), room.width.into(), room.height.into()];
    let mut stream = Stream::new(
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => corners, "Resources" => resources },
        body.into_bytes(),
    );
    stream.allows_compression = false;
    doc.add_object(stream)
}
