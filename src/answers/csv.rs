//! The table for spreadsheets: a row for each question, a column for each group.
//!
//! UTF-8 with a byte order mark, CRLF, every cell quoted (RFC 4180), as the page of a worksheet saves it.

use crate::answers::table::Table;

/// Writes a table; `aside` heads the answers that the sheet has no place for.
pub fn write(table: &Table, aside: &str) -> String {
    let mut out = String::from("\u{feff}");
    let names = table.groups.iter().map(|it| it.name.as_str());
    row(&mut out, ["key", "question"].into_iter().chain(names));
    for question in table.sheet.questions() {
        let answers = table.groups.iter().map(|it| it.answers.get(&question.key));
        let answers = answers.map(|it| it.map_or("", |it| question.readable(it)));
        row(&mut out, [question.key.as_str(), question.full.as_str()].into_iter().chain(answers));
    }
    let keys = table.aside();
    if !keys.is_empty() {
        row(&mut out, ["", aside].into_iter().chain(table.groups.iter().map(|_| "")));
    }
    for key in keys {
        let answers = table.groups.iter().map(|it| it.aside.get(key).map_or("", String::as_str));
        row(&mut out, [key, ""].into_iter().chain(answers));
    }
    out
}

fn row<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, text) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push('"');
        out.push_str(&safe(text).replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

/// Returns a text that no table program takes for a formula. Some look behind blanks.
fn safe(text: &str) -> String {
    let formula = |it: &str| it.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let blank = |it: char| it.is_whitespace() || it.is_control() || it == '\u{feff}';
    if formula(text) || formula(text.trim_start_matches(blank)) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
