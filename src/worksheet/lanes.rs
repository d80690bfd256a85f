//! Lanes that come with the program, and the lanes and columns of a block.

use crate::worksheet::block::{BoundaryKind, Lanes, Preset};

/// A lane of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whether the program has words for it.
    pub has_words: bool,
    /// The line below it.
    pub line: Option<BoundaryKind>,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Self; 4] = [Self::Process, Self::Journey, Self::Blueprint, Self::Touchpoints];

    /// Returns the ids of its lanes; their words are `lane-<id>` of the interface.
    pub fn lanes(self) -> &'static [&'static str] {
        match self {
            Self::Process => {
                &["result", "customers-customer", "customer", "account-people", "experts", "tools"]
            }
            Self::Journey => &["steps", "touchpoints", "feelings", "bottlenecks", "ideas"],
            Self::Blueprint => &["evidence", "customer", "front-stage", "back-stage", "support"],
            Self::Touchpoints => &["touchpoint", "customer", "provider", "data", "improvement"],
        }
    }

    /// Returns the lines between its lanes: the lane above, and what the line divides.
    ///
    /// Source of the blueprint's lines: Shostack 1984, Bitner et al. 2008.
    pub fn lines(self) -> &'static [(&'static str, BoundaryKind)] {
        match self {
            Self::Blueprint => &[
                ("customer", BoundaryKind::Interaction),
                ("front-stage", BoundaryKind::Visibility),
                ("back-stage", BoundaryKind::Internal),
            ],
            Self::Process | Self::Journey | Self::Touchpoints => &[],
        }
    }
}

impl BoundaryKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Interaction, Self::Visibility, Self::Internal];

    /// Returns the word of the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interaction => "interaction",
            Self::Visibility => "visibility",
            Self::Internal => "internal",
        }
    }
}

impl Lanes {
    /// Returns its lanes, from top to bottom.
    pub fn all(&self) -> Vec<Lane<'_>> {
        let preset = self.preset.map_or(&[][..], Preset::lanes);
        let ids: Vec<&str> = if self.lanes.is_empty() {
            preset.to_vec()
        } else {
            self.lanes.iter().map(String::as_str).collect()
        };
        let own = self.lines.iter().map(|it| (it.after.as_str(), it.kind));
        let lines: Vec<(&str, BoundaryKind)> = if self.lines.is_empty() {
            self.preset.map_or(&[][..], Preset::lines).to_vec()
        } else {
            own.collect()
        };
        ids.into_iter()
            .map(|id| Lane {
                id,
                has_words: preset.contains(&id),
                line: lines.iter().find(|(it, _)| *it == id).map(|(_, kind)| *kind),
            })
            .collect()
    }
}

/// Returns the keys of columns: those with names, then `column-1`… to be named by hand.
pub fn columns(named: &[String], free: u8) -> Vec<(String, bool)> {
    let named = named.iter().map(|it| (it.clone(), true));
    named.chain((1..=free).map(|at| (format!("column-{at}"), false))).collect()
}
