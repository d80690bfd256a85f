//! A drawing that does more than show.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "picture-unsafe",
    severity: Severity::Error,
    docs: r"An SVG drawing can run scripts and fetch from other hosts when somebody opens it. Drawings of a kit hold shapes and text only.

Only shapes, text, colours, patterns, masks and the simplest filters are known; `url(…)` leads to a part of the drawing itself.

Take out `script`, `foreignObject`, `on…` attributes and links to other files.",
};
