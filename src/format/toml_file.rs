//! Reads a TOML text as a type: fast when it is right, thorough when it is wrong.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use crate::base::span::{FileId, Span};
use crate::diag::finding::Found;
use crate::format::faults;

/// A stretch of a file that holds TOML: the whole file, or front matter.
#[derive(Debug, Clone, Copy)]
pub struct TomlText<'a> {
    /// The file.
    pub file: FileId,
    /// Where the TOML begins in the file, in bytes.
    pub offset: usize,
    /// The TOML.
    pub text: &'a str,
}

impl TomlText<'_> {
    /// Returns the place of a range of bytes of the TOML.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, self.offset + range.start..self.offset + range.end)
    }
}

/// Returns the value, or all that is wrong with the text.
///
/// A right text is read by serde alone. Only a wrong one is parsed a second time and held against
/// the JSON Schema of the type, since serde stops at the first fault.
pub fn read<T: DeserializeOwned + JsonSchema>(source: TomlText<'_>) -> Found<Option<T>> {
    match toml::from_str::<T>(source.text) {
        Ok(value) => Found::clean(Some(value)),
        Err(error) => Found { value: None, findings: faults::all::<T>(source, &error) },
    }
}
