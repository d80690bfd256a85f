//! A card as data: one of a deck, or a sheet with all that it says.

use serde_json::{Value, json};

use crate::base::lang::Lang;
use crate::check::things::{Shown, ThingIx, ThingKind};
use crate::html::facts;
use crate::html::view::{Fact, SourceView};
use crate::load::cards::Card;
use crate::model::Site;
use crate::print::job::{Files, Job};
use crate::print::paper::{self, Setting};
use crate::print::text::Texts;
use crate::print::{common, qr};
use crate::sheet::{Phrase, Voice};
use crate::words::keys;
use crate::worksheet::grid::{Orientation, Paper};

/// A card in the language of a print.
pub(super) struct OneCard<'a> {
    /// How it speaks.
    pub voice: Voice<'a>,
    /// Which one it is.
    pub thing: ThingIx,
    /// Its facts and texts.
    pub card: &'a Card,
    /// Where it stands among the cards of the print; names its files.
    pub at: usize,
}

impl<'a> OneCard<'a> {
    /// Returns a card, if it is one and speaks that language itself: a deck never mixes languages.
    pub fn new(site: &'a Site, thing: ThingIx, lang: Lang, at: usize) -> Option<Self> {
        let it = site.kit.things.get(thing);
        let ThingKind::Card(card) = it.kind else { return None };
        let is_own = it.shown[lang.index()] == Shown::Own;
        is_own.then(|| Self { voice: Voice { site, lang }, thing, card: &site.kit.cards[card], at })
    }

    /// Returns what stands on a card of a deck, and the files that it needs.
    pub fn small(&self) -> (Value, Files) {
        let voice = self.voice;
        let kit = &voice.site.kit;
        let mut all = facts::all(voice, self.card);
        let short = facts::short(voice, self.card);
        let value = |id: &str| {
            let fact = short.iter().find(|it| it.id == id).and_then(|it| it.values.first());
            fact.map(|it| it.text.clone()).unwrap_or_default()
        };
        let outcome = all.iter().position(|it| it.id == "outputs").map(|at| all.remove(at));
        all.retain(|it| it.id != "duration" && it.id != "group");
        let texts = self.texts();
        let steps: Vec<Phrase> =
            texts.as_ref().map(Texts::steps).unwrap_or_default().into_iter().map(Phrase::own).collect();
        let (mut data, files) = self.head();
        let more = json!({
            "title": voice.phrase(kit.short_title(self.thing, voice.lang)),
            "minutes": value("duration"),
            "people": value("group"),
            "outcome": outcome.map(|it| fact(&it)),
            "facts": all.iter().map(fact).collect::<Vec<_>>(),
            "steps": steps,
            "steps_label": voice.message(keys::PRINT_STEPS.as_str(), &[]).text,
        });
        common::extend(&mut data, more);
        (data, files)
    }

    /// Returns all that a card says, and the files that it needs.
    pub fn whole(&self) -> (Value, Files) {
        let voice = self.voice;
        let (mut data, mut files) = self.head();
        let step =
            |at: usize| self.card.facts.steps.get(at).map(|it| facts::step(voice, it)).unwrap_or_default();
        let (mut sections, mut notes) = (Vec::new(), Vec::new());
        if let Some(texts) = self.texts() {
            sections = texts.sections(step);
            notes = texts.notes();
            files.extend(texts.files());
        }
        let sources: Vec<Vec<Value>> =
            self.card.facts.sources.iter().map(|it| source(&facts::source(voice, it))).collect();
        let updated = self.card.facts.updated.as_ref().or(voice.site.kit.config.book.kit.updated.as_ref());
        let more = json!({
            "facts": facts::all(voice, self.card).iter().map(fact).collect::<Vec<_>>(),
            "sections": sections,
            "notes": notes,
            "revision": "",
            "updated": updated.map(|it| it.get_ref()),
            "sources": sources,
            "sources_label": voice.message("card-sources", &[]),
        });
        common::extend(&mut data, more);
        (data, files)
    }

    fn head(&self) -> (Value, Files) {
        let voice = self.voice;
        let address = common::address(voice, self.thing);
        let mut data = common::about(voice, self.thing, &address);
        let mut files = Vec::new();
        let name = format!("/qr-{}.svg", self.at);
        let code = address.full.as_deref().and_then(qr::svg);
        let more = json!({
            "id": voice.site.kit.things.get(self.thing).id,
            "kind": voice.word(facts::kind_key(self.card.facts.kind)),
            "phase": common::phase(voice, self.thing),
            "qr": if code.is_some() { name.as_str() } else { "" },
            "short": "",
            "licence": common::licence(voice, Some(self.card)),
        });
        common::extend(&mut data, more);
        files.extend(code.map(|it| (name, it.into_bytes().into())));
        (data, files)
    }

    fn texts(&self) -> Option<Texts<'a>> {
        let (text, _) = self.voice.site.kit.text(self.thing, self.voice.lang)?;
        Some(Texts::new(self.voice, &text.doc, &self.card.pictures, &format!("card-{}-", self.at)))
    }
}

/// Returns the job of a card as a sheet to hand out.
pub fn job(site: &Site, thing: ThingIx, lang: Lang, paper: Paper, large: bool) -> Option<Job> {
    let card = OneCard::new(site, thing, lang, 0)?;
    let setting = Setting::new(&site.kit.theme, paper, Orientation::Portrait, large);
    let (data, files) = card.whole();
    let options = serde_json::to_value(&setting).unwrap_or_default();
    let mut all = vec![common::file("/card.json", &data), common::file("/options.json", &options)];
    all.extend(files);
    let id = &site.kit.things.get(thing).id;
    Some(Job {
        template: "cardsheet.typ",
        files: all,
        name: format!("{id} {} {}", card.voice.tag(), paper.name()),
        title: site.kit.title(thing, lang).text,
        lang: card.voice.tag().to_owned(),
        on: paper::on(paper, large),
        date: common::date(card.voice, card.card.facts.updated.as_ref()),
        tagged: true,
        form: None,
    })
}

fn fact(it: &Fact) -> Value {
    json!({ "id": it.id, "label": it.label, "values": it.values })
}

/// Returns a source as one line of text.
fn source(it: &SourceView) -> Vec<Value> {
    let span = |text: String, em: bool, href: Option<&str>| json!({ "text": text, "strong": false, "em": em, "href": href });
    let mut out = Vec::new();
    let who: Vec<&str> = it.author.iter().chain(&it.year).map(String::as_str).collect();
    if !who.is_empty() {
        out.push(span(format!("{}: ", who.join(" ")), false, None));
    }
    out.push(span(it.title.clone(), true, it.href.as_deref()));
    if let Some(place) = &it.place {
        out.push(span(format!(", {place}"), false, None));
    }
    out
}
