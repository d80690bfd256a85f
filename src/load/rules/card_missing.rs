//! A card without facts.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "card-missing",
    severity: Severity::Error,
    docs: r"A folder of `content/cards/` has no `card.toml`, or one of `content/pages/` no `page.toml`. Without its facts a card has no kind and no source language.

Add the file. `arkki new card ID` makes one.",
};
