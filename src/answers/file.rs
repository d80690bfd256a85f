//! Answer files: JSON that the page of a worksheet saves (`arkki-answers`, version 1).

use serde_json::{Map, Value};

use crate::answers::record::{From, Record, Refusal};

/// Name of the format.
pub const FORMAT: &str = "arkki-answers";

/// Version of the format.
pub const VERSION: u64 = 1;

/// Most MiB of a file.
const LARGEST: usize = 2;

/// Reads an answer file.
pub fn read(bytes: &[u8]) -> Result<Record, Refusal> {
    if bytes.len() > LARGEST << 20 {
        return Err(Refusal::TooLarge(LARGEST));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Foreign)?;
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|error| {
        // What does not even begin like JSON was never an answer file.
        if text.trim_start().starts_with('{') {
            Refusal::Damaged(error.to_string())
        } else {
            Refusal::Foreign
        }
    })?;
    let Value::Object(file) = value else { return Err(Refusal::Foreign) };
    if word(&file, "format").as_deref() != Some(FORMAT) {
        return Err(Refusal::Foreign);
    }
    let version = file.get("version");
    if version.and_then(Value::as_u64) != Some(VERSION) {
        let version = version.map_or_else(|| "none".to_owned(), ToString::to_string);
        return Err(Refusal::Version(version.chars().take(20).collect()));
    }
    let tool = word(&file, "tool").ok_or(Refusal::Foreign)?;
    if !file.get("answers").is_some_and(Value::is_object) {
        return Err(Refusal::Foreign);
    }
    let mut record = Record {
        from: From::AnswerFile,
        tool: Some(tool),
        revision: word(&file, "revision"),
        lang: word(&file, "lang"),
        ..Record::default()
    };
    for part in ["answers", "aside"] {
        for (key, value) in file.get(part).and_then(Value::as_object).into_iter().flatten() {
            let text = match value {
                Value::String(it) => it.clone(),
                Value::Number(it) => it.to_string(),
                Value::Null => continue,
                Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                    record.unread.push(key.clone());
                    continue;
                }
            };
            // Answers come before what was set aside under the same key.
            if !text.is_empty() {
                record.keep(key, text);
            }
        }
    }
    Ok(record)
}

impl Record {
    /// Adds an answer; one that differs from what stands under its key is kept beside it.
    pub(super) fn keep(&mut self, key: &str, text: String) {
        let mut name = key.to_owned();
        let mut nth = 1;
        while let Some(there) = self.answers.get(&name) {
            if *there == text {
                return;
            }
            nth += 1;
            name = format!("{key} ({nth})");
        }
        self.answers.insert(name, text);
    }
}

fn word(file: &Map<String, Value>, key: &str) -> Option<String> {
    file.get(key).and_then(Value::as_str).map(str::to_owned)
}
