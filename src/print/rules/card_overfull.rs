//! A card whose words are more than it can hold.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "card-overfull",
    severity: Severity::Error,
    docs: r"The title, the line below it or the facts of a card do not fit on a printed card, even in the smallest type that can be read at arm's length.

Shorten `short_title` or `one_line` in the language that is named, or print a larger size of cards.",
};
