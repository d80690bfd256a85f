//! A heading without a right id.

use std::collections::BTreeMap;

use crate::base::id::Id;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::load::facts::Kind;
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "heading-id",
    severity: Severity::Error,
    docs: r"Every heading has an id, `## Gör så här {#steps}`, once in a text. On a card, the headings of the second level take their ids from the list of its kind, so that all cards can be read the same way:

- method: `what why when when-not prepare materials steps outcome tips notes example online questions next`
- topic: `what why key-points background use questions example tips notes next`
- phase: `what why plan prepare steps key-points outcome example questions tips notes online next`
- example: `what why steps outcome lessons notes next`
- guide: `what why when prepare materials steps key-points questions tips notes next`

Lower headings, and headings of pages, have ids of your choice.",
};

const METHOD: [&str; 14] = [
    "what",
    "why",
    "when",
    "when-not",
    "prepare",
    "materials",
    "steps",
    "outcome",
    "tips",
    "notes",
    "example",
    "online",
    "questions",
    "next",
];
const TOPIC: [&str; 10] =
    ["what", "why", "key-points", "background", "use", "questions", "example", "tips", "notes", "next"];
const PHASE: [&str; 13] = [
    "what",
    "why",
    "plan",
    "prepare",
    "steps",
    "key-points",
    "outcome",
    "example",
    "questions",
    "tips",
    "notes",
    "online",
    "next",
];
const EXAMPLE: [&str; 7] = ["what", "why", "steps", "outcome", "lessons", "notes", "next"];
const GUIDE: [&str; 11] = [
    "what",
    "why",
    "when",
    "prepare",
    "materials",
    "steps",
    "key-points",
    "questions",
    "tips",
    "notes",
    "next",
];

fn known(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Method => &METHOD,
        Kind::Topic => &TOPIC,
        Kind::Phase => &PHASE,
        Kind::Example => &EXAMPLE,
        Kind::Guide => &GUIDE,
    }
}

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        let mut seen = BTreeMap::new();
        for heading in plain::headings(&piece.text.doc) {
            let id = heading.id.as_ref();
            if id.is_empty() {
                let mut finding = Finding::new(&RULE, heading.span, "the heading has no id");
                finding.help = Some("add it at the end of the line: `{#what}`".into());
                out.push(finding);
                continue;
            }
            if let Some(first) = seen.insert(id, heading.span) {
                out.push(
                    Finding::new(&RULE, heading.span, format!("the heading id `{id}` stands twice"))
                        .also(first, "first here"),
                );
            }
            let list = piece.kind.filter(|_| heading.level == 2).map(known);
            let wrong = match list {
                Some(list) => !list.contains(&id),
                None => Id::parse(id).is_err(),
            };
            if wrong {
                let what = piece.kind.map_or("page", Kind::as_str);
                let message = match list {
                    Some(_) => format!("`{id}` is not a heading id of a {what}"),
                    None => format!("`{id}` is not an id"),
                };
                let mut finding = Finding::new(&RULE, heading.span, message);
                finding.help = suggest::help(id, list.unwrap_or_default());
                out.push(finding);
            }
        }
    }
    out
}
