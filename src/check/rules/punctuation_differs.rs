//! A translation that ends with another mark than its source.

use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "punctuation-differs",
    severity: Severity::Warning,
    docs: r"A message ends with `.`, `:`, `!`, `?` or `…` and its translation with another mark, or with none. Labels, questions and sentences then look different from language to language, and a part of the text may be missing.

End the translation as the source ends. Where the language does it otherwise, as with the full stop of an abbreviation, overrule the rule: `# l10n: allow punctuation-differs` and the reason, above the message.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for pair in context.pairs() {
        let (own, theirs) = (&pair.own.ends, &pair.original.ends);
        if !own.is_disjoint(theirs) {
            continue;
        }
        out.push(
            Finding::new(
                &RULE,
                pair.span,
                format!("`{}` ends with {}, the source with {}", pair.key, list(own), list(theirs)),
            )
            .also(pair.source_span, "the source")
            .help("end it as the source ends"),
        );
    }
    out
}

fn list(ends: &BTreeSet<Option<char>>) -> String {
    let end = |it: &Option<char>| it.map_or("no mark".to_owned(), |it| format!("`{it}`"));
    ends.iter().map(end).collect::<Vec<_>>().join(" or ")
}
