//! Texts of a PDF: strings in one of their encodings, and names.

use lopdf::{Object, decode_text_string};
use unicode_normalization::UnicodeNormalization;

/// Returns the text of a string or name, with `\n` between lines; `None` for anything else.
pub(super) fn decoded(object: &Object) -> Option<String> {
    match object {
        Object::String(bytes, _) => Some(match bytes.as_slice() {
            [0xfe, 0xff, rest @ ..] => from_units(rest, u16::from_be_bytes),
            // Not of the standard, but written.
            [0xff, 0xfe, rest @ ..] => from_units(rest, u16::from_le_bytes),
            [0xef, 0xbb, 0xbf, rest @ ..] => from_bytes(rest),
            other => match decode_text_string(object) {
                Ok(it) => plain(&it),
                Err(_) => plain(&other.iter().map(|it| char::from(*it)).collect::<String>()),
            },
        }),
        Object::Name(bytes) => Some(from_bytes(bytes)),
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Array(_)
        | Object::Dictionary(_)
        | Object::Stream(_)
        | Object::Reference(_) => None,
    }
}

/// Returns bytes as text: UTF-8, or Latin-1 where they are not.
pub(super) fn from_bytes(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => from_units(rest, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(it) => plain(it),
            Err(_) => plain(&bytes.iter().map(|it| char::from(*it)).collect::<String>()),
        },
    }
}

fn from_units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|it| unit(*it)).collect();
    plain(&String::from_utf16_lossy(&units))
}

/// Returns a text with `\n` as the only control character but tabs, and letters composed.
fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    lines.chars().filter(|it| !it.is_control() || matches!(it, '\n' | '\t')).nfc().collect()
}
