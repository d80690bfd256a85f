//! Findings as people read them: excerpt, mark, help. The only file that knows `annotate_snippets`.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::base::span::Span;
use crate::base::tree::SourceTree;
use crate::diag::finding::{Finding, Place};
use crate::diag::rule::Severity;

/// Returns the finding as a block of lines, with or without colour.
pub(super) fn human(finding: &Finding, tree: &SourceTree, colour: bool) -> String {
    let level = match finding.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&*finding.message).id(finding.rule.code);
    let mut group = Group::with_title(title);
    match &finding.place {
        Place::Span(span) => {
            group = group.element(snippet(*span, tree, None, AnnotationKind::Primary));
        }
        Place::Point(..) | Place::Path(_) => {
            let (path, line, column) = finding.position(tree);
            let place = match finding.place {
                Place::Path(_) => path.to_owned(),
                _ => format!("{path}:{line}:{column}"),
            };
            group = group.element(annotate_snippets::Origin::path(place));
        }
    }
    for (span, text) in &finding.also {
        group = group.element(snippet(*span, tree, Some(text), AnnotationKind::Context));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

fn snippet<'a>(
    span: Span,
    tree: &'a SourceTree,
    label: Option<&'a str>,
    kind: AnnotationKind,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let text = tree.text(span.file);
    let start = floor(text, span.start as usize);
    let mut end = floor(text, (span.end as usize).max(start));
    // A span over several lines is shown by its first one; long excerpts hide the message.
    if let Some(line) = text[start..end].find('\n') {
        end = start + line;
    }
    // A very long line is cut around the place, else the excerpt fills the screen.
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    if line_end - line_start > 400 {
        let from = floor(text, start.saturating_sub(60).max(line_start));
        let to = floor(text, (end + 60).min(line_end)).max(end.min(from + 300));
        let to = floor(text, to.min(from + 300));
        let first_line = text[..start].matches('\n').count() + 1;
        let end = end.min(to);
        return Snippet::source(&text[from..to])
            .line_start(first_line)
            .path(tree.file(span.file).path.as_str())
            .annotation(kind.span(start - from..end.max(start) - from).label(label));
    }
    Snippet::source(text)
        .path(tree.file(span.file).path.as_str())
        .annotation(kind.span(start..end).label(label))
}

fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
