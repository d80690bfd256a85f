//! Small parts of views: phrases, links, signs of phases and cards.

use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::check::things::{Shown, ThingIx, ThingKind};
use crate::html::facts;
use crate::html::view::{
    CardLink, CardName, Link, PhaseLink, Phrase, PlacementView, PrintLink, ProcessLink, ProcessView,
};
use crate::load::facts::Kind;
use crate::model::Site;
use crate::model::lookup::Said;
use crate::model::order::PhaseIx;
use crate::model::prints::{Edition, Print, What};
use crate::model::route::Route;
use crate::sheet::Voice;
use crate::words::Arg;
use crate::words::keys::{self, Key};

/// A page that is being made: its site, language and path.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    /// The site.
    pub site: &'a Site,
    /// Language of the page.
    pub lang: Lang,
    /// Path of the page.
    pub path: &'a OutPath,
}

impl<'a> Here<'a> {
    /// Returns the site as it speaks the page's language.
    pub fn voice(&self) -> Voice<'a> {
        Voice { site: self.site, lang: self.lang }
    }

    /// Returns the tag of the page's language.
    pub fn tag(&self) -> &'a str {
        self.voice().tag()
    }

    /// Returns a phrase that says when it is in another language.
    pub fn phrase(&self, said: Said) -> Phrase {
        self.voice().phrase(said)
    }

    /// Returns a message of the interface.
    pub fn word(&self, key: Key) -> Phrase {
        self.voice().word(key)
    }

    /// Returns a message.
    pub fn message(&self, key: &str, args: &[(&str, Arg)]) -> Phrase {
        self.voice().message(key, args)
    }

    /// Returns the address of a route as a link on this page.
    pub fn href(&self, route: Route) -> Option<String> {
        self.site.path(route).map(|it| self.path.href(it))
    }

    /// Returns the address of a thing as a link on this page, and the language it leads to.
    ///
    /// Where readers of this language have no page of it, the original.
    pub fn thing(&self, thing: ThingIx) -> (String, Lang) {
        let own = self.site.path(Route::Thing(thing, self.lang));
        if let Some(path) = own {
            return (self.path.href(path), self.lang);
        }
        let source = self.site.kit.text(thing, self.lang).map_or(self.lang, |(_, from)| from);
        let path = self.site.path(Route::Thing(thing, source));
        let lasting = || self.site.path(Route::Lasting(thing));
        (path.or_else(lasting).map_or_else(String::new, |it| self.path.href(it)), source)
    }

    /// Returns a link to a thing.
    pub fn link(&self, thing: ThingIx) -> Link {
        let (href, _) = self.thing(thing);
        Link { title: self.phrase(self.site.kit.title(thing, self.lang)), href, current: false }
    }

    /// Returns a link to a fixed page.
    pub fn fixed(&self, route: Route, key: Key) -> Link {
        let href = self.href(route).unwrap_or_default();
        let current = self.site.path(route) == Some(self.path);
        Link { title: self.word(key), href, current }
    }

    /// Returns a phase as a sign.
    pub fn phase(&self, (process, phase): PhaseIx) -> PhaseLink {
        let kit = &self.site.kit;
        let it = &kit.processes[process].phases[phase];
        let (href, _) = self.thing(it.thing);
        let own = usize::from(kit.card(it.thing).is_some());
        PhaseLink {
            id: kit.things.get(it.thing).id.to_string(),
            mark: it.mark.to_string(),
            hue: it.hue,
            title: self.phrase(kit.title(it.thing, self.lang)),
            short: self.phrase(kit.short_title(it.thing, self.lang)),
            one_line: self.phrase(kit.one_line(it.thing, self.lang)),
            href,
            cards: it.cards.len() + own,
            current: false,
        }
    }

    /// Returns a process as a sign.
    pub fn process(&self, process: usize) -> ProcessLink {
        let kit = &self.site.kit;
        let it = &kit.processes[process];
        let (href, _) = self.thing(it.thing);
        ProcessLink {
            id: kit.things.get(it.thing).id.to_string(),
            shape: it.shape.as_str(),
            title: self.phrase(kit.title(it.thing, self.lang)),
            one_line: self.phrase(kit.one_line(it.thing, self.lang)),
            href,
        }
    }

    /// Returns a process with its phases, `current` marked.
    pub fn drawn(&self, process: usize, current: Option<usize>) -> ProcessView {
        let phases = 0..self.site.kit.processes[process].phases.len();
        ProcessView {
            link: self.process(process),
            phases: phases
                .map(|it| PhaseLink { current: current == Some(it), ..self.phase((process, it)) })
                .collect(),
        }
    }

    /// Returns the places of a card.
    pub fn placements(&self, thing: ThingIx) -> Vec<PlacementView> {
        let places = self.site.order.places.get(&thing).into_iter().flatten();
        places.map(|it| PlacementView { process: self.process(it.0), phase: self.phase(*it) }).collect()
    }

    /// Returns a card by its name.
    pub fn name(&self, thing: ThingIx) -> CardName {
        let kit = &self.site.kit;
        let (href, _) = self.thing(thing);
        CardName {
            title: self.phrase(kit.title(thing, self.lang)),
            one_line: self.phrase(kit.one_line(thing, self.lang)),
            href,
        }
    }

    /// Returns a card as it stands in lists.
    pub fn card(&self, thing: ThingIx) -> CardLink {
        let kit = &self.site.kit;
        let it = kit.things.get(thing);
        let card = kit.card(thing);
        let kind = card.map_or(Kind::Topic, |it| it.facts.kind);
        let places = self.site.order.places.get(&thing);
        let (href, _) = self.thing(thing);
        CardLink {
            id: it.id.to_string(),
            kind: kind.as_str(),
            kind_label: self.word(facts::kind_key(kind)),
            status: it.status.as_str(),
            title: self.phrase(kit.title(thing, self.lang)),
            one_line: self.phrase(kit.one_line(thing, self.lang)),
            href,
            phase: places.and_then(|it| it.first()).map(|it| self.phase(*it)),
            facts: card.map(|it| facts::short(self.voice(), it)).unwrap_or_default(),
            terms: self.site.terms[thing.index()].to_string(),
        }
    }

    /// Returns the print files of a thing in the language of the page.
    pub fn prints(&self, thing: ThingIx) -> Vec<PrintLink> {
        let link = |(print, path): &(Print, OutPath)| {
            let (kind, label) = match print.what {
                What::Card => ("card", self.word(keys::PRINT_CARD)),
                What::Sheet { paper, edition } => {
                    let (kind, key) = match edition {
                        Edition::Print => ("print", keys::PRINT_FILE_PRINT),
                        Edition::Fillable => ("form", keys::PRINT_FILE_FORM),
                    };
                    let size = Arg::Text(paper.name().to_owned());
                    (kind, self.message(key.as_str(), &[("size", size)]))
                }
            };
            PrintLink { kind, label, href: self.path.href(path) }
        };
        self.site.prints.of(thing, self.lang).map(link).collect()
    }

    /// Returns whether readers of this language can reach a thing in their lists.
    pub fn lists(&self, thing: ThingIx) -> bool {
        self.site.kit.things.get(thing).shown[self.lang.index()] != Shown::Hidden
    }

    /// Returns the name of what a thing is.
    pub fn kind(&self, thing: ThingIx) -> Phrase {
        let kit = &self.site.kit;
        self.word(match kit.things.get(thing).kind {
            ThingKind::Card(at) => facts::kind_key(kit.cards[at].facts.kind),
            ThingKind::Page(_) => keys::KIND_PAGE,
            ThingKind::Tool(_) => keys::KIND_TOOL,
            ThingKind::Model(_) => keys::KIND_MODEL,
            ThingKind::Process(_) => keys::KIND_PROCESS,
            ThingKind::Phase(..) => keys::KIND_PHASE,
        })
    }
}
