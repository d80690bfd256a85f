//! A word of the kit with a name of the interface.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "message-clash",
    severity: Severity::Error,
    docs: r"A message of `kit.ftl` or `glossary.ftl` has the name of a message of the interface and would take its place.

Call it something else. A word of the interface is changed in `ui.ftl`.",
};
