//! `arkki print deck` and `arkki print booklet`: which cards, and how.

use crate::base::lang::Lang;
use crate::check::things::{ThingIx, ThingKind};
use crate::cli::args::{Chosen, DeckForm, DeckSize, Edge, PrintBooklet, PrintDeck};
use crate::cli::commands::print::{Refused, Then, Wanted, language, paper};
use crate::cli::ui::Ui;
use crate::model::Site;
use crate::print::booklet::{self, Booklet};
use crate::print::deck::{self, CardSize, Deck, Form};
use crate::print::fit::About;
use crate::print::impose::Flip;
use crate::print::selection;

/// Puts a deck together.
pub(super) fn deck(ui: &Ui, site: &Site, wanted: &PrintDeck) -> Result<Wanted, Refused> {
    let lang = language(site, wanted.chosen.lang.as_deref())?;
    let (cards, name) = chosen(ui, site, &wanted.chosen, lang)?;
    let sheet = paper(&wanted.paper)?;
    let (form, of_form) = match wanted.form {
        DeckForm::Home => (Form::Home(sheet), ""),
        DeckForm::Shop => (Form::Shop, "-shop"),
        DeckForm::Single => (Form::Single, "-single"),
        DeckForm::Fold => (Form::Fold(sheet), "-fold"),
    };
    let (size, of_size) = match wanted.size {
        DeckSize::A6 => (CardSize::A6, "a6"),
        DeckSize::A5 => (CardSize::A5, "a5"),
        DeckSize::Poker => (CardSize::Poker, "poker"),
    };
    let about = About { thing: cards[0], lang };
    let job =
        deck::job(site, &Deck { cards, lang, size, form, flip: flip(wanted.flip) }).ok_or_else(|| {
            Refused::new(
                format!("not one card fits on {}", sheet.name()),
                "name a larger paper, or smaller cards",
            )
        })?;
    let tag = site.kit.config.languages.tag(lang);
    Ok(Wanted { job, then: Then::Nothing, about, name: format!("{name}-{tag}-{of_size}{of_form}.pdf") })
}

/// Puts a booklet together.
pub(super) fn booklet(ui: &Ui, site: &Site, wanted: &PrintBooklet) -> Result<Wanted, Refused> {
    let lang = language(site, wanted.chosen.lang.as_deref())?;
    let (cards, name) = chosen(ui, site, &wanted.chosen, lang)?;
    let process = wanted.chosen.process.as_deref().and_then(|id| process(site, id));
    let about = About { thing: cards[0], lang };
    let booklet = Booklet { cards, lang, process };
    let job = booklet::job(site, &booklet, 0)
        .ok_or_else(|| Refused::new("there is nothing to print".to_owned(), "choose cards"))?;
    let fold = wanted.fold.then(|| flip(wanted.flip));
    let tag = site.kit.config.languages.tag(lang);
    let folded = if wanted.fold { "-fold" } else { "" };
    let name = format!("{name}-{tag}-booklet{folded}.pdf");
    Ok(Wanted { job, then: Then::Booklet(booklet, fold), about, name })
}

/// Returns a card by its id.
pub(super) fn card(site: &Site, id: &str) -> Result<ThingIx, Refused> {
    let found = site.kit.things.find(id);
    let found = found.filter(|it| matches!(site.kit.things.get(*it).kind, ThingKind::Card(_)));
    found.ok_or_else(|| {
        let ids: Vec<&str> = site.kit.cards.iter().map(|it| it.id.as_ref()).collect();
        Refused::unknown(format!("the kit has no card `{id}`"), id, &ids)
    })
}

fn flip(edge: Edge) -> Flip {
    match edge {
        Edge::Long => Flip::Long,
        Edge::Short => Flip::Short,
    }
}

fn process(site: &Site, id: &str) -> Option<usize> {
    site.kit.processes.iter().position(|it| site.kit.things.get(it.thing).id.as_ref() == id)
}

/// Returns the chosen cards, and what they are called together. Says which ones are left out.
fn chosen(ui: &Ui, site: &Site, chosen: &Chosen, lang: Lang) -> Result<(Vec<ThingIx>, String), Refused> {
    let kit = &site.kit;
    let name_of = |it: ThingIx| kit.things.get(it).id.as_ref();
    let ids = |list: Vec<ThingIx>| -> String { list.into_iter().map(name_of).collect::<Vec<_>>().join(", ") };
    let (wanted, name) = if let Some(id) = &chosen.process {
        let at = process(site, id).ok_or_else(|| {
            let known: Vec<&str> = kit.processes.iter().map(|it| name_of(it.thing)).collect();
            Refused::unknown(format!("the kit has no process `{id}`"), id, &known)
        })?;
        (selection::Wanted::Process(at), id.clone())
    } else if let Some(id) = &chosen.phase {
        let phases = kit.processes.iter().enumerate().flat_map(|(process, it)| {
            it.phases.iter().enumerate().map(move |(at, phase)| (process, at, phase.thing))
        });
        let found = phases.clone().find(|it| kit.things.get(it.2).id.as_ref() == id);
        let (process, at, _) = found.ok_or_else(|| {
            let known: Vec<&str> = phases.map(|it| name_of(it.2)).collect();
            Refused::unknown(format!("the kit has no phase `{id}`"), id, &known)
        })?;
        (selection::Wanted::Phase(process, at), id.clone())
    } else if chosen.cards.is_empty() {
        (selection::Wanted::All, "cards".to_owned())
    } else {
        let list = chosen.cards.iter().map(|id| card(site, id)).collect::<Result<Vec<_>, _>>()?;
        (selection::Wanted::These(list), chosen.cards[0].clone())
    };
    let selection = selection::select(site, &wanted, lang);
    let tag = kit.config.languages.tag(lang);
    if !selection.left_out.is_empty() {
        ui.say(&format!("left out, without a text in `{tag}`: {}", ids(selection.left_out.clone())));
    }
    if selection.cards.is_empty() && selection.left_out.is_empty() {
        return Err(Refused::new(format!("there are no cards in `{name}`"), "choose others"));
    }
    if selection.cards.is_empty() {
        return Err(Refused::new(
            format!("none of these cards has a text in `{tag}`"),
            "name another language",
        ));
    }
    Ok((selection.cards, name))
}
