//! By what a list of cards can be narrowed.

use crate::load::cards::Card;
use crate::load::facts::{Duration, Group, Unit};
use crate::words::keys::{self, Key};

/// Terms of the facet `time`, from short to long: id and label.
pub const TIMES: [(&str, Key); 3] =
    [("short", keys::TIME_SHORT), ("medium", keys::TIME_MEDIUM), ("long", keys::TIME_LONG)];

/// Terms of the facet `group`, from small to large: id and label.
pub const GROUPS: [(&str, Key); 4] = [
    ("alone", keys::GROUPSIZE_ALONE),
    ("small", keys::GROUPSIZE_SMALL),
    ("medium", keys::GROUPSIZE_MEDIUM),
    ("large", keys::GROUPSIZE_LARGE),
];

/// Returns the term of a length of time: up to 30 minutes, up to 2 hours, longer.
pub fn time(length: &Duration) -> &'static str {
    let longest = length.max.unwrap_or(length.min);
    let minutes = match length.unit {
        Unit::Minutes => longest,
        Unit::Hours => longest * 60.0,
        Unit::Days | Unit::Weeks => f64::INFINITY,
    };
    if minutes <= 30.0 {
        "short"
    } else if minutes <= 120.0 {
        "medium"
    } else {
        "long"
    }
}

/// Returns the terms of a group size: alone, 2 to 6, 7 to 15, 16 and more. A range has several.
pub fn group(group: &Group) -> Vec<&'static str> {
    let from = group.min.or(group.ideal).unwrap_or(1);
    let to = group.max.or(group.ideal).unwrap_or(from.max(1));
    let open = group.max.is_none() && group.min.is_some_and(|it| it > 1);
    let to = if open { u32::MAX } else { to };
    [("alone", 1, 1), ("small", 2, 6), ("medium", 7, 15), ("large", 16, u32::MAX)]
        .into_iter()
        .filter(|(_, least, most)| from <= *most && to >= *least)
        .map(|(id, ..)| id)
        .collect()
}

/// Names the terms of a card but for its phases, as facet and term.
pub fn each(card: &Card, add: &mut impl FnMut(&str, &str)) {
    let facts = &card.facts;
    if let Some(it) = &facts.duration {
        add("time", time(it));
    }
    if let Some(it) = &facts.group {
        group(it).into_iter().for_each(|term| add("group", term));
    }
    facts.setting.iter().for_each(|it| add("setting", it.as_str()));
    add("kind", facts.kind.as_str());
    for (facet, terms) in &facts.facets {
        terms.iter().for_each(|it| add(facet, it.get_ref()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_size_has_every_term_it_touches() {
        let size = |min, max| Group { min, max, ideal: None, modes: Vec::new() };
        assert_eq!(group(&size(Some(3), Some(6))), ["small"]);
        assert_eq!(group(&size(Some(1), Some(8))), ["alone", "small", "medium"]);
        assert_eq!(group(&size(Some(10), None)), ["medium", "large"]);
    }
}
