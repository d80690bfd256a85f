//! An address of a source that can not be followed.

use crate::base::address;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "source-address",
    severity: Severity::Error,
    docs: r"The address of a source or licence is a whole one, with `https://` or `http://`.

Correct it, or leave it out.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut check = |file, url: Option<&toml::Spanned<String>>| {
        let Some(url) =
            url.filter(|it| !it.get_ref().starts_with("http") || !address::may_leave(it.get_ref()))
        else {
            return;
        };
        out.push(
            Finding::new(
                &RULE,
                Span::new(file, url.span()),
                format!("`{}` is not an address on the web", url.get_ref()),
            )
            .help("write it whole, with `https://`"),
        );
    };
    let config = &context.draft.config;
    check(config.file, config.book.kit.licence.address.as_ref());
    check(config.file, config.book.kit.suggest.as_ref());
    for card in context.draft.cards.iter() {
        card.facts.sources.iter().for_each(|it| check(card.file, it.url.as_ref()));
        check(card.file, card.facts.licence.as_ref().and_then(|it| it.address.as_ref()));
    }
    out
}
