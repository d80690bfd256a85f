//! Steps that take longer than the card.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::facts::Unit;

pub(super) const RULE: Rule = Rule {
    code: "minutes-differ",
    severity: Severity::Warning,
    docs: r"The minutes of the steps add up to more than the longest duration of the card. Who plans a day by the card runs out of time.

Correct the minutes or the duration.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for card in context.draft.cards.iter() {
        let sum: u64 = card.facts.steps.iter().filter_map(|it| it.minutes).map(u64::from).sum();
        let Some(length) = &card.facts.duration else { continue };
        let minutes = match length.unit {
            Unit::Minutes => 1.0,
            Unit::Hours => 60.0,
            // A day of work has no fixed number of minutes.
            Unit::Days | Unit::Weeks => continue,
        };
        let most = length.max.unwrap_or(length.min) * minutes;
        #[expect(clippy::cast_precision_loss, reason = "minutes of a workshop")]
        if sum as f64 > most {
            out.push(
                Finding::new(
                    &RULE,
                    Span::top(card.file),
                    format!("the steps take {sum} minutes, the card at most {most}"),
                )
                .help("correct the minutes of the steps, or `max` of `[duration]`"),
            );
        }
    }
    out
}
