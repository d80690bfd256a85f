//! An overruled rule without a reason, or without a need.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "allow-form",
    severity: Severity::Warning,
    docs: r#"A message or a text may overrule some of the rules about translations: `dots-typed`, `links-differ`, `plural-missing`, `punctuation-differs`, `term-avoided`, `term-left-out`, `text-copied` and `variable-left-out`. It says why, so that nobody mends later what is right. One that names no such rule, gives no reason or silences nothing is told here.

In a Fluent file, write `# l10n: allow text-copied the title of a book` in the comment directly above the message. It holds for the message with its attributes. In a text, write `allow = [{ rule = "term-avoided", words = "requirement", reason = "the name of a norm" }]` in the front matter. It holds for the text; with `words`, only where these words stand at the place of the finding. Rules about what readers would see broken can not be overruled."#,
};
