//! Numbers that can not all be true.

use crate::base::span::Span;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::facts::{Duration, Group};

pub(super) const RULE: Rule = Rule {
    code: "numbers-differ",
    severity: Severity::Error,
    docs: r"A smallest value is larger than the largest, or the best group size lies outside both, or a length of time is zero.

Correct the numbers.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for card in context.draft.cards.iter() {
        let facts = &card.facts;
        let mut say = |message: String| {
            out.push(Finding::new(&RULE, Span::top(card.file), message).help("correct the numbers"));
        };
        let lengths = [("duration", &facts.duration), ("prep", &facts.prep), ("after", &facts.after)];
        for (name, length) in lengths {
            if let Some(why) = length.as_ref().and_then(length_fault) {
                say(format!("`[{name}]`: {why}"));
            }
        }
        for (name, level) in [
            ("facilitator", facts.difficulty.as_ref().and_then(|it| it.facilitator)),
            ("participant", facts.difficulty.as_ref().and_then(|it| it.participant)),
        ] {
            if level.is_some_and(|it| !(1..=3).contains(&it)) {
                say(format!("`[difficulty]`: `{name}` is not 1, 2 or 3"));
            }
        }
        if facts.steps.iter().any(|it| it.minutes == Some(0)) {
            say("`[[steps]]`: a step takes at least one minute".into());
        }
        if let Some(why) = facts.group.as_ref().and_then(group_fault) {
            say(format!("`[group]`: {why}"));
        }
    }
    out
}

fn length_fault(it: &Duration) -> Option<String> {
    let max = it.max.unwrap_or(it.min);
    if !(it.min.is_finite() && max.is_finite()) || it.min < 0.0 || max <= 0.0 {
        return Some("a length of time is more than zero".into());
    }
    (it.min > max).then(|| format!("`min` {} is more than `max` {max}", it.min))
}

fn group_fault(it: &Group) -> Option<String> {
    let (min, max) = (it.min.unwrap_or(1), it.max.unwrap_or(u32::MAX));
    if min == 0 {
        return Some("a group has at least one person".into());
    }
    if min > max {
        return Some(format!("`min` {min} is more than `max` {max}"));
    }
    let ideal = it.ideal.filter(|it| *it < min || *it > max);
    ideal.map(|it| format!("`ideal` {it} is not between `min` and `max`"))
}
