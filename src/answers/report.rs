//! The table for people: one HTML file with the answers of all groups side by side.
//!
//! It needs no script and no other file, and asks no host for anything. Nothing is scored: no point of a
//! scale is better than another, so points have neither colour nor mean. Everything is escaped.

mod marks;
mod rows;
mod texts;

use std::fmt::Write as _;

use crate::answers::record::Refusal;
use crate::answers::sheet::{Part, Question};
use crate::answers::table::{Table, base_name};
use crate::base::lang::Direction;
use crate::worksheet::Kind;

/// The words of a report, in the language of its readers.
#[derive(Debug, Clone)]
pub struct Words {
    /// Which way they run.
    pub direction: Direction,
    /// What the report is.
    pub title: String,
    /// Heading of the groups.
    pub groups: String,
    /// Nothing was answered.
    pub no_answer: String,
    /// Heading of how many answered so.
    pub answers: String,
    /// Heading of votes.
    pub votes: String,
    /// Heading of files that take no part.
    pub left_out: String,
    /// Heading of answers that the sheet has no place for.
    pub aside: String,
    /// A file was made with another state of the sheet.
    pub other_revision: String,
    /// Why a file is left out.
    pub refusals: Refusals,
}

/// Words for why a file is left out.
#[derive(Debug, Clone)]
pub struct Refusals {
    /// It is too large.
    pub large: String,
    /// It is no file of answers.
    pub foreign: String,
    /// It is of another sheet; its id follows.
    pub tool: String,
    /// It has another version of the format.
    pub version: String,
    /// It could not be read.
    pub unread: String,
}

const STYLE: &str = include_str!("report/report.css");

/// Writes a table as a report.
pub fn write(table: &Table, words: &Words) -> String {
    let sheet = &table.sheet;
    let title = format!("{} – {}", sheet.title, words.title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        escape(&sheet.lang),
        words.direction.as_str(),
        escape(&title),
    );
    out.push_str(marks::SHAPES);
    let _ = write!(
        out,
        "<header>\n<p class=\"what\">{}</p>\n<h1>{}</h1>\n</header>\n<main>\n",
        escape(&words.title),
        escape(&sheet.title)
    );
    groups(&mut out, table, words);
    for part in &sheet.parts {
        section(&mut out, table, words, part);
    }
    texts::aside(&mut out, table, words);
    left_out(&mut out, table, words);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn groups(out: &mut String, table: &Table, words: &Words) {
    let _ = write!(out, "<section class=\"groups\">\n<h2>{}</h2>\n<ul>\n", escape(&words.groups));
    for (at, group) in table.groups.iter().enumerate() {
        let name = marks::name(table, at);
        let _ = write!(
            out,
            "<li>{} <b>{}</b> <span class=\"file\">{}</span>",
            marks::mark(table, at, marks::Voice::Silent),
            escape(name),
            escape(base_name(&group.file))
        );
        if group.is_of_other_revision(&table.sheet) {
            let _ = write!(out, " <span class=\"note\">{}</span>", escape(&words.other_revision));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n</section>\n");
}

/// How a question is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Points,
    Ticks,
    Votes,
    Texts,
}

fn look(question: &Question) -> Look {
    match question.kind {
        Kind::Pick(_) => Look::Points,
        Kind::Tick => Look::Ticks,
        Kind::Count => Look::Votes,
        Kind::Line(_) | Kind::Date | Kind::Text(_) | Kind::Notes(_) => Look::Texts,
    }
}

/// Writes a block: questions of one look and the same marks share a table, the rest stands below.
fn section(out: &mut String, table: &Table, words: &Words, part: &Part) {
    out.push_str("<section>\n");
    if !part.title.is_empty() {
        let _ = writeln!(out, "<h2>{}</h2>", escape(&part.title));
    }
    let mut left: Vec<&Question> = part.questions.iter().collect();
    for wanted in [Look::Points, Look::Ticks, Look::Votes] {
        let (mut these, rest): (Vec<_>, Vec<_>) = left.into_iter().partition(|it| look(it) == wanted);
        left = rest;
        while let Some(first) = these.first() {
            let (marks, is_scale) = (first.marks.clone(), first.poles.is_some());
            let alike = |it: &&Question| it.marks == marks && it.poles.is_some() == is_scale;
            let (rows, rest): (Vec<_>, Vec<_>) = these.into_iter().partition(alike);
            match wanted {
                Look::Points => rows::points(out, table, words, &part.title, &rows),
                Look::Ticks => rows::ticks(out, table, words, &part.title, &rows),
                Look::Votes => rows::votes(out, table, words, &part.title, &rows),
                Look::Texts => {}
            }
            these = rest;
        }
    }
    texts::texts(out, table, words, &left);
    out.push_str("</section>\n");
}

fn left_out(out: &mut String, table: &Table, words: &Words) {
    if table.left_out.is_empty() {
        return;
    }
    let _ = write!(out, "<section>\n<h2>{}</h2>\n<ul>\n", escape(&words.left_out));
    for (file, why) in &table.left_out {
        let it = &words.refusals;
        let why = match why {
            Refusal::TooLarge(_) | Refusal::TooMuch => it.large.clone(),
            Refusal::Foreign | Refusal::NoForm | Refusal::Nameless => it.foreign.clone(),
            Refusal::Version(_) => it.version.clone(),
            Refusal::Damaged(_) | Refusal::Encrypted => it.unread.clone(),
            Refusal::OtherTool(tool) => format!("{} {tool}", it.tool),
        };
        let _ = writeln!(out, "<li><b>{}</b> {}</li>", escape(base_name(file)), escape(&why));
    }
    out.push_str("</ul>\n</section>\n");
}

/// Returns a text that can be nothing but text, in an element or in a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Not allowed in HTML.
            '\0' => out.push('\u{fffd}'),
            it => out.push(it),
        }
    }
    out
}
