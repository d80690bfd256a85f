//! Takes out findings that authors overruled, and tells of overrulings that silence nothing.
//!
//! Only rules of texts can be overruled, so that a preview can settle the cards that were saved by themselves.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::span::FileId;
use crate::check::context::Context;
use crate::diag::allow::Allow;
use crate::diag::finding::{Finding, Place};
use crate::words::ftl::Entry;
use crate::words::rules::allow_form;

/// An overruling and the stretch of a file that it holds for.
struct Reach<'a> {
    allow: &'a Allow,
    range: Range<u32>,
    is_used: bool,
}

/// Returns what is left of the findings of texts.
pub(super) fn settle(context: &Context<'_>, findings: Vec<Finding>) -> Vec<Finding> {
    let mut reaches = reaches(context);
    if reaches.is_empty() {
        return findings;
    }
    let mut out: Vec<Finding> =
        findings.into_iter().filter(|it| !is_silenced(context, it, &mut reaches)).collect();
    for reach in reaches.into_values().flatten().filter(|it| !it.is_used && it.allow.is_known()) {
        let rule = &reach.allow.rule;
        out.push(
            Finding::new(
                &allow_form::RULE,
                rule.span,
                format!("nothing here breaks the rule `{}`", rule.value),
            )
            .help("take the line out"),
        );
    }
    out
}

fn reaches<'a>(context: &Context<'a>) -> BTreeMap<FileId, Vec<Reach<'a>>> {
    let mut out: BTreeMap<FileId, Vec<Reach<'a>>> = BTreeMap::new();
    let mut add = |file: FileId, allow: &'a Allow, range: Range<u32>| {
        out.entry(file).or_default().push(Reach { allow, range, is_used: false });
    };
    for piece in context.pieces() {
        piece.text.allows.iter().for_each(|it| add(piece.text.file, it, 0..u32::MAX));
    }
    for (_, file, entries) in context.messages() {
        for (at, entry) in entries.iter().enumerate().filter(|(_, it)| !it.allows.is_empty()) {
            let end = entries.get(at + 1).map_or(u32::MAX, |it: &Entry| it.span.start);
            entry.allows.iter().for_each(|it| add(file, it, entry.span.start..end));
        }
    }
    out
}

fn is_silenced(
    context: &Context<'_>,
    finding: &Finding,
    reaches: &mut BTreeMap<FileId, Vec<Reach<'_>>>,
) -> bool {
    let Place::Span(span) = finding.place else { return false };
    let Some(reaches) = reaches.get_mut(&span.file) else { return false };
    let words = || {
        context
            .source(span.file)
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
            .to_lowercase()
    };
    let mut silenced = false;
    for it in reaches.iter_mut().filter(|it| it.range.contains(&span.start)) {
        let holds = it.allow.is_known()
            && it.allow.rule.value.as_ref() == finding.rule.code
            && it.allow.words.as_ref().is_none_or(|it| words().contains(&it.value.to_lowercase()));
        it.is_used |= holds;
        silenced |= holds;
    }
    silenced
}
