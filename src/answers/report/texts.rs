//! Answers in words: one beside the other, notes as lists.

use std::fmt::Write as _;

use crate::answers::report::marks::{self, Voice};
use crate::answers::report::{Words, escape};
use crate::answers::sheet::Question;
use crate::answers::table::Table;
use crate::worksheet::Kind;

/// Writes questions that are answered in words; those that nobody answered are only named.
pub(super) fn texts(out: &mut String, table: &Table, words: &Words, questions: &[&Question]) {
    let is_answered = |it: &&&Question| table.groups.iter().any(|group| group.answers.contains_key(&it.key));
    let (answered, empty): (Vec<&Question>, Vec<&Question>) = questions.iter().partition(is_answered);
    for question in answered {
        if !question.label.is_empty() {
            let _ = writeln!(out, "<h3>{}</h3>", escape(&question.label));
        }
        out.push_str("<div class=\"side\">\n");
        for (at, group) in table.groups.iter().enumerate() {
            let Some(answer) = group.answers.get(&question.key) else { continue };
            let body = match question.kind {
                Kind::Notes(_) => notes(answer),
                _ => format!("<p class=\"text\">{}</p>", escape(answer)),
            };
            said(out, table, at, &body);
        }
        out.push_str("</div>\n");
        let silent = |at: &usize| !table.groups[*at].answers.contains_key(&question.key);
        let silent: Vec<usize> = (0..table.groups.len()).filter(silent).collect();
        if !silent.is_empty() {
            let marks = marks::marks(table, &silent);
            let _ = writeln!(out, "<p class=\"none\">{}: {marks}</p>", escape(&words.no_answer));
        }
    }
    if !empty.is_empty() {
        let names: Vec<String> =
            empty.iter().map(|it| escape(&it.label)).filter(|it| !it.is_empty()).collect();
        let colon = if names.is_empty() { "" } else { ": " };
        let _ =
            writeln!(out, "<p class=\"none\">{}{colon}{}</p>", escape(&words.no_answer), names.join(" · "));
    }
}

/// Writes what one group says.
fn said(out: &mut String, table: &Table, at: usize, body: &str) {
    let mark = marks::mark(table, at, Voice::Silent);
    let name = escape(marks::name(table, at));
    let _ = writeln!(out, "<div class=\"said\"><p class=\"who\">{mark} {name}</p>{body}</div>");
}

/// Returns notes as a list; those that were put together stand below their first.
fn notes(answer: &str) -> String {
    let mut groups: Vec<Vec<&str>> = Vec::new();
    for line in answer.lines() {
        let (joins, text) = match line.strip_prefix("+ ") {
            Some(rest) => (true, rest.trim()),
            None => (false, line.trim()),
        };
        if text.is_empty() {
            continue;
        }
        match groups.last_mut().filter(|_| joins) {
            Some(group) => group.push(text),
            None => groups.push(vec![text]),
        }
    }
    let mut out = String::from("<ul class=\"notes\">");
    for group in groups {
        let (first, rest) = group.split_first().map_or(("", &[][..]), |it| (*it.0, it.1));
        let _ = write!(out, "<li>{}", escape(first));
        if !rest.is_empty() {
            out.push_str("<ul>");
            for text in rest {
                let _ = write!(out, "<li>{}</li>", escape(text));
            }
            out.push_str("</ul>");
        }
        out.push_str("</li>");
    }
    out.push_str("</ul>");
    out
}

/// Writes the answers that the sheet has no place for.
pub(super) fn aside(out: &mut String, table: &Table, words: &Words) {
    let keys = table.aside();
    if keys.is_empty() {
        return;
    }
    let _ = writeln!(out, "<section class=\"aside\">\n<h2>{}</h2>", escape(&words.aside));
    for key in keys {
        let _ = writeln!(out, "<h3><code>{}</code></h3>\n<div class=\"side\">", escape(key));
        for (at, group) in table.groups.iter().enumerate() {
            if let Some(answer) = group.aside.get(key) {
                said(out, table, at, &format!("<p class=\"text\">{}</p>", escape(answer)));
            }
        }
        out.push_str("</div>\n");
    }
    out.push_str("</section>\n");
}
