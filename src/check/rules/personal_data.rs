//! Something that looks like a person’s address or number.

use std::sync::LazyLock;

use regex::Regex;

use crate::base::scan;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "personal-data",
    severity: Severity::Warning,
    docs: r"A text has an e-mail address or a telephone number. What is published stays on the web for years, long after the person has moved on.

Name the role instead, or link to a page that is kept up to date.",
};

/// Deliberately narrow: years, ISBNs, sizes and grant numbers must not be taken for telephones.
static MAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}").expect("a fixed pattern")
});
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:\+\d{1,3}[ -]?|\b0)\(?\d{1,3}\)?[ -]\d{2,4}(?:[ -]\d{2,4}){1,3}\b")
        .expect("a fixed pattern")
});

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let texts = context.pieces().map(|it| it.text.file);
    for file in texts.chain(context.own_words().map(|(_, it)| it.file)) {
        let text = context.source(file);
        let mut say = |range: std::ops::Range<usize>, what: &str| {
            out.push(
                Finding::new(
                    &RULE,
                    Span::new(file, range.clone()),
                    format!("`{}` looks like {what}", &text[range]),
                )
                .help("name the role, not the person"),
            );
        };
        if scan::find(text.as_bytes(), |it| it == b'@').is_some() {
            MAIL.find_iter(text).for_each(|it| say(it.range(), "an e-mail address"));
        }
        if may_have_phone(text) {
            PHONE.find_iter(text).for_each(|it| say(it.range(), "a telephone number"));
        }
    }
    out
}

/// Whether a text has what a telephone number begins with; spares most texts the search.
fn may_have_phone(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut found = false;
    scan::each(
        bytes,
        |it| matches!(it, b'+' | b'0'),
        |at| {
            let begins = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
            found |= begins && bytes.get(at + 1).is_some_and(|it| it.is_ascii_digit() || *it == b'(');
        },
    );
    found
}
