//! Which cards a deck or booklet has.

use crate::base::lang::Lang;
use crate::check::things::{Shown, ThingIx, ThingKind};
use crate::load::facts::Status;
use crate::model::Site;

/// Which cards are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// All cards of the kit, in the order of its processes, those without a place last.
    All,
    /// The cards of a process, by its place in the kit.
    Process(usize),
    /// The cards of a phase.
    Phase(usize, usize),
    /// These, in this order.
    These(Vec<ThingIx>),
}

/// The cards of a print.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Cards with a text in the language of the print.
    pub cards: Vec<ThingIx>,
    /// Cards that are left out because they have none: a print never mixes languages.
    pub left_out: Vec<ThingIx>,
}

/// Returns the cards that are wanted, by whether they speak the language.
pub fn select(site: &Site, wanted: &Wanted, lang: Lang) -> Selection {
    let kit = &site.kit;
    let all: Vec<ThingIx> = match wanted {
        Wanted::These(list) => list.clone(),
        Wanted::Process(at) => site.order.sequence(*at).to_vec(),
        Wanted::Phase(process, at) => {
            let phase = &kit.processes[*process].phases[*at];
            std::iter::once(phase.thing).chain(phase.cards.iter().copied()).collect()
        }
        Wanted::All => {
            let placed = (0..kit.processes.len()).flat_map(|it| site.order.sequence(it).iter().copied());
            placed.chain(kit.things.all().map(|(thing, _)| thing)).collect()
        }
    };
    let mut out = Selection::default();
    let mut seen = std::collections::BTreeSet::new();
    for thing in all {
        let it = kit.things.get(thing);
        let is_card = matches!(it.kind, ThingKind::Card(_)) && it.status != Status::Retired;
        if !is_card || !seen.insert(thing) {
            continue;
        }
        if it.shown[lang.index()] == Shown::Own {
            out.cards.push(thing);
        } else {
            out.left_out.push(thing);
        }
    }
    out
}
