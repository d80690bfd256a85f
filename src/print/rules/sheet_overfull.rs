//! A worksheet with more on it than its paper can hold.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "sheet-overfull",
    severity: Severity::Warning,
    docs: r"What stands on a page of a worksheet needs more room than the paper has, in one language at least. Nothing is cut off: what is too long goes on a further sheet, what is taller than a sheet is printed smaller, and a word that is too wide is broken. But a group then has loose sheets where you meant one.

Shorten the texts of the block that is named, ask for fewer lines, take a larger paper first in `paper`, or say where a new page begins with `page`. `arkki check --fit` and `arkki build` lay the print files out; `arkki check` alone does not.",
};
