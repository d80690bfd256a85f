//! Where cards stand in processes, and what stands before and after.

use std::collections::BTreeMap;

use crate::check::kit::Kit;
use crate::check::things::ThingIx;

/// A phase, by the places of its process and of itself.
pub type PhaseIx = (usize, usize);

/// The order of cards in processes.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// Phases of each thing, the main one first; a phase's own page first of all.
    pub places: BTreeMap<ThingIx, Vec<PhaseIx>>,
    /// Cards of each process from beginning to end, each once.
    sequences: Vec<Vec<ThingIx>>,
    positions: Vec<BTreeMap<ThingIx, usize>>,
}

impl Order {
    /// Puts the cards of a kit in order.
    pub fn new(kit: &Kit) -> Self {
        let mut out = Self::default();
        for (at, process) in kit.processes.iter().enumerate() {
            let mut sequence = Vec::new();
            let mut positions = BTreeMap::new();
            for (phase_at, phase) in process.phases.iter().enumerate() {
                let own = kit.card(phase.thing).map(|_| phase.thing);
                for card in own.into_iter().chain(phase.cards.iter().copied()) {
                    out.places.entry(card).or_default().push((at, phase_at));
                    positions.entry(card).or_insert_with(|| {
                        sequence.push(card);
                        sequence.len() - 1
                    });
                }
                if own.is_none() {
                    out.places.entry(phase.thing).or_default().push((at, phase_at));
                }
            }
            out.sequences.push(sequence);
            out.positions.push(positions);
        }
        // The phase that a card is the page of goes before those it is only placed in.
        for (card, places) in &mut out.places {
            places.sort_by_key(|(process, phase)| kit.processes[*process].phases[*phase].thing != *card);
        }
        out
    }

    /// Returns the card before and the card after in a process.
    pub fn beside(&self, process: usize, card: ThingIx) -> (Option<ThingIx>, Option<ThingIx>) {
        let Some(at) = self.positions[process].get(&card) else { return (None, None) };
        let sequence = &self.sequences[process];
        let before = at.checked_sub(1).map(|it| sequence[it]);
        (before, sequence.get(at + 1).copied())
    }

    /// Returns the cards of a process, each once.
    pub fn sequence(&self, process: usize) -> &[ThingIx] {
        &self.sequences[process]
    }
}
