//! Which worksheets and models belong to which card: they name their cards, cards do not name them.

use std::collections::BTreeMap;

use crate::check::kit::Kit;
use crate::check::things::{ThingIx, ThingKind};
use crate::load::facts::Status;

/// Worksheets and models of each card.
#[derive(Debug, Clone, Default)]
pub struct Belongs {
    tools: BTreeMap<ThingIx, Vec<ThingIx>>,
    models: BTreeMap<ThingIx, Vec<ThingIx>>,
}

impl Belongs {
    /// Gathers them, in order of their ids.
    pub fn new(kit: &Kit) -> Self {
        let mut out = Self::default();
        for (ix, thing) in kit.things.all().filter(|(_, it)| it.status != Status::Retired) {
            let (map, cards) = match thing.kind {
                ThingKind::Tool(at) => (&mut out.tools, &kit.tools[at].facts.cards),
                ThingKind::Model(at) => (&mut out.models, &kit.models[at].facts.cards),
                _ => continue,
            };
            for card in cards.iter().filter_map(|it| kit.things.find(it.get_ref())) {
                map.entry(card).or_default().push(ix);
            }
        }
        out
    }

    /// Returns the worksheets of a card.
    pub fn tools(&self, card: ThingIx) -> &[ThingIx] {
        self.tools.get(&card).map_or(&[], Vec::as_slice)
    }

    /// Returns the models of a card.
    pub fn models(&self, card: ThingIx) -> &[ThingIx] {
        self.models.get(&card).map_or(&[], Vec::as_slice)
    }
}
