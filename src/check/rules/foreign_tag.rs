//! Words in a language that is none.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::markdown::doc::Inline;
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "foreign-tag",
    severity: Severity::Error,
    docs: r"`[service blueprint](lang:en)` marks words in another language, so that they are read out and hyphenated as such. What stands behind `lang:` must be a language tag.

Write the tag as BCP 47 does: `en`, `fi`, `sv-FI`.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for piece in context.pieces() {
        plain::each_inline(&piece.text.doc, &mut |inline| {
            let Inline::Foreign(it) = inline else { return };
            let (lang, span) = (&it.lang, &it.span);
            if lang.parse::<icu_locale::LanguageIdentifier>().is_err() {
                out.push(
                    Finding::new(&RULE, *span, format!("`{lang}` is not a language tag"))
                        .help("write it as BCP 47 does: `en`, `fi`, `sv-FI`"),
                );
            }
        });
    }
    out
}
