//! A term of the glossary that a translation writes by hand.

use crate::check::context::Context;
use crate::check::rules::references::{self, Named};
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::words::pattern::{Facts, HOLE};

pub(super) const RULE: Rule = Rule {
    code: "term-left-out",
    severity: Severity::Warning,
    docs: r#"A message of the source takes in a term, `{ -worksheet }`, and the translation writes the word of the term by hand. It stays as it is when the glossary changes. A translation that says it in other words, or in a form that the term does not have, is left alone.

Use the term, in the form that the sentence needs: `{ -worksheet(case: "genitive") }`. Where the word is meant in another sense, overrule the rule: `# l10n: allow term-left-out` and the reason, above the message."#,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let languages = context.draft.config.languages.all();
    let named: Vec<Named<'_>> = languages.map(|it| references::named(context, it)).collect();
    let mut out = Vec::new();
    for pair in context.pairs() {
        for name in pair.original.references.keys().filter(|it| it.starts_with('-') && !it.contains('.')) {
            if pair.own.references.contains_key(name) {
                continue;
            }
            let Some((_, term)) = named[pair.lang.index()].get(name) else { continue };
            let written = forms(name, term).into_iter().find(|it| has_word(&pair.own.text, it.0));
            let Some((word, reference)) = written else { continue };
            out.push(
                Finding::new(
                    &RULE,
                    pair.span,
                    format!("`{}` writes the term `{name}` of the source by hand: `{word}`", pair.key),
                )
                .also(pair.source_span, "the source")
                .help(format!("write `{reference}`")),
            );
        }
    }
    out
}

/// Returns the forms of a term, each with how a message takes it in.
fn forms<'a>(name: &str, term: &'a Facts) -> Vec<(&'a str, String)> {
    let words: Vec<&str> = term.text.split(HOLE).map(str::trim).collect();
    // Behind each form stands a hole; with words around the choice, forms and keys do not meet.
    let keys = term.selects.first().map(|it| it.keys.as_slice()).unwrap_or_default();
    let keys = if words.len() == keys.len() + 1 { keys } else { &[] };
    let by = term.variables.keys().next();
    let reference = |at: usize| match (keys.get(at).filter(|it| !it.is_default), by) {
        (Some(key), Some(by)) => format!("{{ {name}({by}: \"{}\") }}", key.name),
        _ => format!("{{ {name} }}"),
    };
    words.into_iter().enumerate().filter(|it| !it.1.is_empty()).map(|(at, it)| (it, reference(at))).collect()
}

fn has_word(text: &str, word: &str) -> bool {
    let joins = |it: char| it.is_alphanumeric() || it == '-';
    text.match_indices(word)
        .any(|(at, it)| !text[..at].ends_with(joins) && !text[at + it.len()..].starts_with(joins))
}
