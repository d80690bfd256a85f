//! A form that its language never takes.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::words::pattern::PLURALS;
use crate::words::plurals;

pub(super) const RULE: Rule = Rule {
    code: "plural-impossible",
    severity: Severity::Error,
    docs: r"A message has a plural form that its language does not have, such as `[few]` in Swedish. No number ever takes it, so readers never see what stands there.

Take the form out. For one exact number, write the number: `[0]`, `[2]`.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let languages = &context.draft.config.languages;
    for (lang, _, entries) in context.messages() {
        let tag = languages.tag(lang);
        for part in entries.iter().flat_map(|it| it.parts()) {
            for select in &part.facts.selects {
                let Some(counting) = select.counting else { continue };
                let forms = plurals::forms(&languages.get(lang).format, counting);
                let is_never = |name: &str| PLURALS.contains(&name) && !forms.contains(name);
                for key in select.keys.iter().filter(|it| !forms.is_empty() && is_never(&it.name)) {
                    let has: Vec<String> = forms.iter().map(|it| format!("`[{it}]`")).collect();
                    out.push(
                        Finding::new(
                            &RULE,
                            key.span,
                            format!("the form `[{}]` never applies in `{tag}`", key.name),
                        )
                        .help(format!(
                            "the language has {}; for an exact number write `[2]`",
                            has.join(", ")
                        )),
                    );
                }
            }
        }
    }
    out
}
