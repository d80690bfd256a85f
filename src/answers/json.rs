//! The table for programs: values as the files have them, and the words for them.

use serde_json::{Value, json};

use crate::answers::table::{Table, base_name};

/// Name of the format.
pub const FORMAT: &str = "arkki-collection";

/// Version of the format.
pub const VERSION: u64 = 1;

/// Writes a table.
pub fn write(table: &Table) -> String {
    let sheet = &table.sheet;
    let questions: Vec<Value> = sheet
        .questions()
        .map(|it| {
            let marks: Vec<Value> =
                it.marks.iter().map(|(value, label)| json!({ "value": value, "label": label })).collect();
            let poles = it.poles.as_ref().map(|(left, right)| json!({ "left": left, "right": right }));
            json!({ "key": it.key, "question": it.full, "marks": marks, "poles": poles })
        })
        .collect();
    let groups: Vec<Value> = table
        .groups
        .iter()
        .map(|it| {
            json!({
                "letter": it.letter,
                "name": it.name,
                "file": base_name(&it.file),
                "group": it.group,
                "revision": it.revision,
                "lang": it.lang,
                "answers": it.answers,
                "aside": it.aside,
                "unread": it.unread,
            })
        })
        .collect();
    let left_out: Vec<Value> = table
        .left_out
        .iter()
        .map(|(file, why)| json!({ "file": base_name(file), "why": why.to_string() }))
        .collect();
    let all = json!({
        "format": FORMAT,
        "version": VERSION,
        "tool": sheet.tool,
        "revision": sheet.revision,
        "lang": sheet.lang,
        "title": sheet.title,
        "questions": questions,
        "groups": groups,
        "left_out": left_out,
    });
    format!("{all:#}\n")
}
