//! A translation with other tags than its source.

use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::words::pattern::WAYS;

pub(super) const RULE: Rule = Rule {
    code: "tags-differ",
    severity: Severity::Error,
    docs: r"A message has tags, `<b>` or `<a>`, and its translation has others, or one without its partner. What uses the message looks for these tags; readers would see them as text.

Use the tags of the source, each as often as there. Their order may follow the sentence. Each plural form has them all.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for pair in context.pairs() {
        let (own, theirs) = (&pair.own.tags, &pair.original.tags);
        // With too many forms not all ways through them are known.
        if own.is_subset(theirs) || own.len() >= WAYS || theirs.len() >= WAYS {
            continue;
        }
        out.push(
            Finding::new(
                &RULE,
                pair.span,
                format!("`{}` has {}, the source has {}", pair.key, list(own), list(theirs)),
            )
            .also(pair.source_span, "the source")
            .help("use the tags of the source, each as often as there"),
        );
    }
    out
}

fn list(ways: &BTreeSet<Vec<Box<str>>>) -> String {
    let way = |it: &Vec<Box<str>>| {
        if it.is_empty() {
            return "no tags".to_owned();
        }
        let tags: Vec<String> = it.iter().map(|it| format!("`<{it}>`")).collect();
        tags.join(" ")
    };
    ways.iter().map(way).collect::<Vec<_>>().join(" or ")
}
