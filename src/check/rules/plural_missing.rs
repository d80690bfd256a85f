//! A message without a form that its language needs.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::words::pattern::{Counting, PLURALS, Select};
use crate::words::plurals;

pub(super) const RULE: Rule = Rule {
    code: "plural-missing",
    severity: Severity::Warning,
    docs: r#"A message chooses its form by a number, and one of the plural forms of its language is missing. Which forms a language has stands in the CLDR: Swedish, Finnish, Dutch and English have `[one]` and `[other]`; with `type: "ordinal"`, Finnish and Dutch have only `[other]`, Swedish also `[one]`, English `[one]`, `[two]`, `[few]` and `[other]`.

Write the missing form. Where all forms are the same, `[other]` alone is enough. Forms for exact numbers, `[0]`, may stand beside."#,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let languages = &context.draft.config.languages;
    for (lang, _, entries) in context.messages() {
        let format = &languages.get(lang).format;
        for part in entries.iter().flat_map(|it| it.parts()) {
            for select in &part.facts.selects {
                let Some(counting) = select.counting else { continue };
                let missing = missing(select, counting, format);
                if missing.is_empty() {
                    continue;
                }
                let (key, tag) = (part.key(), languages.tag(lang));
                let list: Vec<String> = missing.iter().map(|it| format!("`[{it}]`")).collect();
                let list = list.join(", ");
                out.push(
                    Finding::new(
                        &RULE,
                        select.span,
                        format!("`{key}` lacks the form {list}, which `{tag}` has"),
                    )
                    .help(format!("write {list}, or `*[other]` alone where all forms are the same")),
                );
            }
        }
    }
    out
}

fn missing(select: &Select, counting: Counting, format: &icu_locale::Locale) -> Vec<&'static str> {
    let has = |name: &str| select.keys.iter().any(|it| it.name.as_ref() == name);
    if !select.keys.iter().any(|it| it.name.as_ref() != "other" && PLURALS.contains(&it.name.as_ref())) {
        return Vec::new();
    }
    // A default with a name of its own stands for `[other]`.
    let is_other = select.keys.iter().any(|it| it.is_default && !PLURALS.contains(&it.name.as_ref()));
    let forms = plurals::forms(format, counting);
    forms.into_iter().filter(|it| !(has(it) || *it == "other" && is_other)).collect()
}
