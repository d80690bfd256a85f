//! A date that is none.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::words::formats;

pub(super) const RULE: Rule = Rule {
    code: "date-form",
    severity: Severity::Error,
    docs: r"Dates are written as year, month and day, `2026-11-22`, and must exist in the calendar.

Correct the date.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut check = |file, date: &Option<toml::Spanned<String>>| {
        let Some(date) = date else { return };
        if formats::parse_date(date.get_ref()).is_none() {
            out.push(
                Finding::new(
                    &RULE,
                    Span::new(file, date.span()),
                    format!("`{}` is not a day", date.get_ref()),
                )
                .help("write it as in `2026-11-22`"),
            );
        }
    };
    let config = &context.draft.config;
    check(config.file, &config.book.kit.updated);
    for card in context.draft.cards.iter() {
        check(card.file, &card.facts.updated);
        check(card.file, &card.facts.review_by);
    }
    for page in context.draft.pages.iter() {
        check(page.file, &page.facts.updated);
    }
    out
}
