//! A value that a translation does not say.

use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "variable-left-out",
    severity: Severity::Warning,
    docs: r"A message of the source says a value, `{ $n }`, and the translation does not use it at all. Most often it was forgotten, and readers miss a number or a name.

Use the variable. Where the language says it without, overrule the rule: `# l10n: allow variable-left-out` and the reason, above the message. A variable that only chooses a form in the source may be left out.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    // Where nothing gives values, a variable in the source is itself the fault.
    for pair in context.pairs().iter().filter(|it| it.has_values) {
        // A variable under a wrong name is told by `message-variables`, and is most often the one left out.
        if pair.own.variables.keys().any(|it| !pair.original.variables.contains_key(it)) {
            continue;
        }
        for name in pair.original.said.iter().filter(|it| !pair.own.variables.contains_key(*it)) {
            out.push(
                Finding::new(&RULE, pair.span, format!("`{}` leaves out `${name}`", pair.key))
                    .also(pair.source_span, "the source")
                    .help(format!("write `{{ ${name} }}` where the value belongs")),
            );
        }
    }
    out
}
