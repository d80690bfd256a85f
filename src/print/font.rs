//! The typeface of form fields: letters of Western Europe as PDF viewers count them, and their widths.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// The characters of `WinAnsiEncoding` from 128 to 159; the five free places show a bullet.
/// Source: ISO 32000-1, annex D.2; code page 1252.
const HIGH: [char; 32] = [
    '€', '•', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '•', 'Ž', '•', '•', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', '•', 'ž', 'Ÿ',
];

/// The first character that has a width.
const FIRST: u8 = 32;

/// What stands for a character that the font can not set.
pub(super) const STAND_IN: u8 = b'?';

/// The typeface of form fields, embedded whole: nobody knows what will be written.
///
/// Made once and shared between documents.
#[derive(Debug, Clone)]
pub struct FormFont {
    name: String,
    /// The file of the font, packed.
    file: Stream,
    /// Widths of the characters from 32 to 255, in thousandths of the size.
    widths: Vec<u16>,
    /// Which of them have a glyph.
    drawn: Vec<bool>,
    bounds: [i64; 4],
    ascent: i64,
    descent: i64,
    capitals: i64,
}

/// Why a font can not be used.
#[derive(Debug, thiserror::Error)]
pub enum FontError {
    /// It can not be read.
    #[error("the font of form fields can not be read: {0}")]
    Unread(#[from] ttf_parser::FaceParsingError),
    /// It could not be packed.
    #[error("the font of form fields can not be packed: {0}")]
    Unpacked(#[from] lopdf::Error),
}

impl FormFont {
    /// Reads a TrueType font.
    pub fn new(ttf: &[u8]) -> Result<Self, FontError> {
        let face = ttf_parser::Face::parse(ttf, 0)?;
        let em = i64::from(face.units_per_em().max(1));
        let scaled = |it: i16| i64::from(it) * 1000 / em;
        let glyphs = (FIRST..=u8::MAX).map(|code| face.glyph_index(character(code)));
        let width = |glyph: Option<ttf_parser::GlyphId>| {
            let width = glyph.and_then(|it| face.glyph_hor_advance(it)).unwrap_or(0);
            u16::try_from((i64::from(width) * 1000 + em / 2) / em).unwrap_or(0)
        };
        let mut file =
            Stream::new(dictionary! { "Length1" => i64::try_from(ttf.len()).unwrap_or(0) }, ttf.to_vec());
        file.compress()?;
        let bounds = face.global_bounding_box();
        let mut name =
            face.names().into_iter().filter(|it| it.name_id == ttf_parser::name_id::POST_SCRIPT_NAME);
        Ok(Self {
            name: name.find_map(|it| it.to_string()).unwrap_or_else(|| "FormFont".to_owned()),
            file,
            widths: glyphs.clone().map(width).collect(),
            drawn: glyphs.map(|it| it.is_some()).collect(),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled),
            ascent: scaled(face.ascender()),
            descent: scaled(face.descender()),
            capitals: face.capital_height().map_or(700, scaled),
        })
    }

    /// Returns whether fields can show a character.
    ///
    /// The text of a field keeps one that it can not show; what is drawn has a question mark in its place.
    pub fn has(&self, it: char) -> bool {
        it.is_control() || it.is_whitespace() || self.code(it).is_some()
    }

    /// Returns a text as the font numbers it, with a question mark for what it lacks.
    pub(super) fn encode(&self, text: &str) -> Vec<u8> {
        let wide = |it: char| if it.is_whitespace() { ' ' } else { it };
        let shown = text.chars().filter(|it| !it.is_control() || it.is_whitespace());
        shown.map(|it| self.code(wide(it)).unwrap_or(STAND_IN)).collect()
    }

    /// Returns the width of a text in thousandths of the size.
    pub(super) fn width(&self, codes: &[u8]) -> u32 {
        codes.iter().map(|it| u32::from(self.widths[usize::from(it.saturating_sub(FIRST))])).sum()
    }

    /// Returns how far letters reach above and below the line, in thousandths of the size.
    pub(super) fn reach(&self) -> (i64, i64) {
        (self.ascent, self.descent)
    }

    /// Puts the font into a document.
    pub(super) fn embed(&self, doc: &mut Document) -> ObjectId {
        let file = doc.add_object(self.file.clone());
        let name = || Object::Name(self.name.clone().into_bytes());
        let descriptor = doc.add_object(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => name(),
            // Not symbolic.
            "Flags" => 32,
            "FontBBox" => self.bounds.map(Object::Integer).to_vec(),
            "ItalicAngle" => 0,
            "Ascent" => self.ascent,
            "Descent" => self.descent,
            "CapHeight" => self.capitals,
            "StemV" => 90,
            "FontFile2" => file,
        });
        let widths: Vec<Object> = self.widths.iter().map(|it| Object::Integer(i64::from(*it))).collect();
        doc.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "TrueType",
            "BaseFont" => name(),
            "Encoding" => "WinAnsiEncoding",
            "FirstChar" => i64::from(FIRST),
            "LastChar" => i64::from(u8::MAX),
            "Widths" => widths,
            "FontDescriptor" => descriptor,
        })
    }

    fn code(&self, it: char) -> Option<u8> {
        let code = match u32::from(it) {
            number @ (32..=126 | 160..=255) => u8::try_from(number).ok()?,
            _ => 128 + u8::try_from(HIGH.iter().position(|high| *high == it)?).ok()?,
        };
        self.drawn[usize::from(code - FIRST)].then_some(code)
    }
}

/// Returns the character of a place of `WinAnsiEncoding`.
fn character(code: u8) -> char {
    match code {
        128..=159 => HIGH[usize::from(code - 128)],
        // Viewers show these two as a space and a hyphen.
        160 => ' ',
        173 => '-',
        _ => char::from(code),
    }
}
