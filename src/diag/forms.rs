//! The four forms of a report: `human`, `short`, `json`, `github`.

use serde_json::json;

use crate::base::tree::SourceTree;
use crate::diag::finding::{Finding, Place};
use crate::diag::rule::Severity;
use crate::diag::terminal;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With excerpt, for people.
    Human,
    /// One line each, for editors.
    Short,
    /// One JSON document, for programs.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
}

/// Returns all findings in one form; empty when there are none (but for JSON).
pub fn write(findings: &[Finding], tree: &SourceTree, form: Form, colour: bool) -> String {
    match form {
        Form::Human => {
            let blocks: Vec<String> = findings.iter().map(|it| terminal::human(it, tree, colour)).collect();
            if blocks.is_empty() { String::new() } else { blocks.join("\n\n") + "\n" }
        }
        Form::Short => findings.iter().map(|it| short(it, tree)).collect(),
        Form::Json => json(findings, tree),
        Form::Github => findings.iter().map(|it| github(it, tree)).collect(),
    }
}

fn short(finding: &Finding, tree: &SourceTree) -> String {
    let (path, line, column) = finding.position(tree);
    let rule = finding.rule;
    let help = finding.help.as_deref().map(|it| format!(" ({it})")).unwrap_or_default();
    let (severity, code) = (rule.severity.as_str(), rule.code);
    let text = format!("{path}:{line}:{column}: {severity}[{code}]: {}{help}", finding.message);
    // What a file brings must neither break the line nor steer the terminal.
    text.replace(char::is_control, "\u{fffd}") + "\n"
}

fn json(findings: &[Finding], tree: &SourceTree) -> String {
    let list: Vec<serde_json::Value> = findings
        .iter()
        .map(|it| {
            let (path, line, column) = it.position(tree);
            let bytes = match &it.place {
                Place::Span(span) => json!([span.start, span.end]),
                Place::Point(..) | Place::Path(_) => json!(null),
            };
            let also: Vec<serde_json::Value> = it
                .also
                .iter()
                .map(|(span, text)| {
                    let start = span.start as usize;
                    let (line, column) = crate::base::span::line_col(tree.text(span.file), start);
                    let path = tree.file(span.file).path.as_str();
                    json!({"path": path, "line": line, "column": column, "message": text})
                })
                .collect();
            json!({
                "code": it.rule.code,
                "severity": it.rule.severity.as_str(),
                "message": it.message,
                "path": path,
                "line": line,
                "column": column,
                "bytes": bytes,
                "also": also,
                "help": it.help,
            })
        })
        .collect();
    let mut out = serde_json::to_string_pretty(&json!({"version": 1, "findings": list}))
        .expect("a JSON value can always be written");
    out.push('\n');
    out
}

/// Escapes as GitHub documents for workflow commands.
fn github(finding: &Finding, tree: &SourceTree) -> String {
    let data = |it: &str| it.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |it: &str| data(it).replace(':', "%3A").replace(',', "%2C");
    let (path, line, column) = finding.position(tree);
    let level = match finding.rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let help = finding.help.as_deref().map(|it| format!("; {it}")).unwrap_or_default();
    format!(
        "::{level} file={},line={line},col={column},title={}::{}\n",
        property(path),
        property(finding.rule.code),
        data(&format!("{}{help}", finding.message)),
    )
}
