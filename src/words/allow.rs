//! `# l10n: allow RULE reason`, in the comment above a message.

use fluent_syntax::ast;

use crate::base::span::{FileId, Span, Spanned};
use crate::diag::allow::{Allow, OVERRULABLE};
use crate::diag::finding::Finding;
use crate::diag::suggest;
use crate::words::pattern::{Placed, Walk};
use crate::words::rules::allow_form;

/// Reads what the comment of a message overrules.
pub(super) fn read(
    walk: &Walk,
    comment: &ast::Comment<Placed<'_>>,
    findings: &mut Vec<Finding>,
) -> Vec<Allow> {
    let allows: Vec<Allow> = lines(walk, comment).collect();
    allows.iter().for_each(|it| judge(it, findings));
    allows
}

/// Tells of lines in a comment that stands above no message.
pub(super) fn loose(walk: &Walk, comment: &ast::Comment<Placed<'_>>, findings: &mut Vec<Finding>) {
    findings.extend(lines(walk, comment).map(|it| {
        Finding::new(&allow_form::RULE, it.rule.span, "the line stands above no message")
            .help("write it in the comment directly above the message, with one `#`")
    }));
}

/// Tells what is wrong with the form of an overruling.
pub fn judge(allow: &Allow, findings: &mut Vec<Finding>) {
    let rule = &allow.rule;
    if !allow.is_known() {
        let message = format!("`{}` is not a rule that can be overruled", rule.value);
        let mut finding = Finding::new(&allow_form::RULE, rule.span, message);
        finding.help = suggest::help(&rule.value, &OVERRULABLE);
        findings.push(finding);
    } else if allow.reason.is_empty() {
        findings.push(
            Finding::new(&allow_form::RULE, rule.span, "the reason is missing")
                .help("say in a few words why the rule does not hold here"),
        );
    }
}

fn lines(walk: &Walk, comment: &ast::Comment<Placed<'_>>) -> impl Iterator<Item = Allow> {
    comment.content.iter().filter_map(|it| {
        let whole = walk.span(it);
        line(whole.file, it.text, it.at)
    })
}

fn line(file: FileId, text: &str, at: usize) -> Option<Allow> {
    let rest = text.trim_start().strip_prefix("l10n:")?.trim_start().strip_prefix("allow")?;
    if rest.starts_with(|it: char| !it.is_whitespace()) {
        return None;
    }
    let place = |it: &str| {
        // Both are slices of one text.
        let start = at + (it.as_ptr() as usize - text.as_ptr() as usize);
        Span::new(file, start..start + it.len())
    };
    let rest = rest.trim();
    let (rule, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let reason = reason.trim();
    let whole = place(text.trim());
    Some(Allow {
        rule: Spanned { value: rule.into(), span: if rule.is_empty() { whole } else { place(rule) } },
        words: None,
        reason: reason.into(),
        reason_span: whole,
    })
}
