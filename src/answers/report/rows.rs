//! Answers that are marks: rows of points, ticks and votes.

use std::fmt::Write as _;

use crate::answers::report::marks::{self, Voice};
use crate::answers::report::{Words, escape};
use crate::answers::sheet::Question;
use crate::answers::table::Table;

/// Writes rows with the same points, each group's mark at its point.
pub(super) fn points(out: &mut String, table: &Table, words: &Words, title: &str, rows: &[&Question]) {
    let Some(first) = rows.first() else { return };
    let is_scale = first.poles.is_some();
    let mut heads = vec![String::new()];
    heads.extend(first.marks.iter().map(|it| escape(&it.1)));
    if is_scale {
        // The right pole stands behind the points, and before what is no point.
        let points = first.marks.iter().filter(|it| it.0.parse::<u8>().is_ok()).count();
        heads.insert(points + 1, String::new());
    }
    let silent = rows.iter().any(|row| table.groups.iter().any(|it| !it.answers.contains_key(&row.key)));
    heads.extend(silent.then(|| escape(&words.no_answer)));
    begin(out, if is_scale { "points scale" } else { "points" }, title, &heads);
    for row in rows {
        let (left, right) = match &row.poles {
            Some((left, right)) => (left.as_str(), Some(right.as_str())),
            None => (named(row, title), None),
        };
        let _ = write!(out, "<tr><th scope=\"row\">{}</th>", escape(left));
        let mut pole = right;
        for (value, _) in &row.marks {
            if let Some(right) = pole.filter(|_| value.parse::<u8>().is_err()) {
                let _ = write!(out, "<td class=\"pole\">{}</td>", escape(right));
                pole = None;
            }
            cell(out, table, |answer| answer == Some(value.as_str()), row, !is_scale);
        }
        if let Some(right) = pole {
            let _ = write!(out, "<td class=\"pole\">{}</td>", escape(right));
        }
        if silent {
            cell(out, table, |answer| answer.is_none(), row, false);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
}

/// Writes the groups whose answer is so.
fn cell(
    out: &mut String,
    table: &Table,
    is_so: impl Fn(Option<&str>) -> bool,
    row: &Question,
    counted: bool,
) {
    let groups = table.groups.iter().enumerate();
    let these = groups.filter(|it| is_so(it.1.answers.get(&row.key).map(String::as_str)));
    let these: Vec<usize> = these.map(|it| it.0).collect();
    if these.is_empty() {
        out.push_str("<td></td>");
        return;
    }
    let marks = marks::marks(table, &these);
    let count =
        if counted { format!(" <span class=\"count\">{}</span>", these.len()) } else { String::new() };
    let _ = write!(out, "<td>{marks}{count}</td>");
}

/// Writes what was ticked, by whom and by how many.
pub(super) fn ticks(out: &mut String, table: &Table, words: &Words, title: &str, rows: &[&Question]) {
    let total = escape(&words.answers);
    by_group(out, table, title, rows, &total, |answer| answer.map(|_| "✓".to_owned()));
}

/// Writes how many votes each group gave.
pub(super) fn votes(out: &mut String, table: &Table, words: &Words, title: &str, rows: &[&Question]) {
    let total = escape(&words.votes);
    by_group(out, table, title, rows, &total, |answer| answer.map(str::to_owned));
}

fn by_group(
    out: &mut String,
    table: &Table,
    title: &str,
    rows: &[&Question],
    total: &str,
    shown: impl Fn(Option<&str>) -> Option<String>,
) {
    let mut heads = vec![String::new()];
    heads.extend((0..table.groups.len()).map(|at| marks::mark(table, at, Voice::Named)));
    heads.push(total.to_owned());
    begin(out, "by-group", title, &heads);
    for row in rows {
        let _ = write!(out, "<tr><th scope=\"row\">{}</th>", escape(named(row, title)));
        let mut sum = 0_u64;
        for group in &table.groups {
            let answer = group.answers.get(&row.key).map(String::as_str);
            // A tick counts as one.
            sum += answer.map_or(0, |it| it.parse().unwrap_or(1));
            let _ = write!(out, "<td>{}</td>", escape(&shown(answer).unwrap_or_default()));
        }
        let _ = writeln!(out, "<td class=\"count\">{sum}</td></tr>");
    }
    out.push_str("</tbody></table></div>\n");
}

/// Returns what a row is called; a question that has its block for itself, as the block.
fn named<'a>(question: &'a Question, title: &'a str) -> &'a str {
    if question.label.is_empty() { title } else { &question.label }
}

fn begin(out: &mut String, class: &str, title: &str, heads: &[String]) {
    let _ = write!(out, "<div class=\"wide\"><table class=\"{class}\">");
    if !title.is_empty() {
        let _ = write!(out, "<caption>{}</caption>", escape(title));
    }
    out.push_str("<thead><tr>");
    for head in heads {
        if head.is_empty() {
            out.push_str("<td></td>");
        } else {
            let _ = write!(out, "<th scope=\"col\">{head}</th>");
        }
    }
    out.push_str("</tr></thead>\n<tbody>\n");
}
