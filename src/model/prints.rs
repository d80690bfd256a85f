//! Print files that are published with the site.

use std::sync::Arc;

use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::check::kit::Kit;
use crate::check::things::{Shown, ThingIx, ThingKind};
use crate::load::facts::Status;
use crate::worksheet::grid::Paper;

/// A print file of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Print {
    /// The tool or card.
    pub thing: ThingIx,
    /// Its language.
    pub lang: Lang,
    /// What is printed of it.
    pub what: What,
}

/// What is printed of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A worksheet.
    Sheet {
        /// Size of the paper.
        paper: Paper,
        /// To write on or to type in.
        edition: Edition,
    },
    /// A card as a sheet to hand out.
    Card,
}

/// How a sheet can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// To write on.
    Print,
    /// To type in.
    Fillable,
}

/// All print files of a site, with their paths. Names are fixed: `print/sv/empathy-map-a3.pdf`.
#[derive(Debug, Clone, Default)]
pub struct Prints {
    list: Arc<[(Print, OutPath)]>,
}

impl Prints {
    /// Returns what a kit publishes on paper: every sheet on the papers it names in both editions, every card.
    ///
    /// A language that only borrows a text has no print of it: on paper nothing says where it comes from.
    pub fn new(kit: &Kit) -> Self {
        let mut list = Vec::new();
        for (thing, it) in kit.things.all() {
            if it.status == Status::Retired {
                continue;
            }
            for lang in kit.config.languages.all().filter(|lang| it.shown[lang.index()] == Shown::Own) {
                let tag = kit.config.languages.tag(lang);
                let mut add = |what: What, name: String| {
                    let path = OutPath::new(&format!("print/{tag}/{}{name}.pdf", it.id));
                    list.push((Print { thing, lang, what }, path));
                };
                match it.kind {
                    ThingKind::Tool(at) => {
                        let papers = &kit.tools[at].facts.paper;
                        for (at, paper) in papers.iter().enumerate() {
                            if papers[..at].contains(paper) {
                                continue;
                            }
                            let name = paper.name().to_ascii_lowercase();
                            let sheet = |edition| What::Sheet { paper: *paper, edition };
                            add(sheet(Edition::Print), format!("-{name}"));
                            add(sheet(Edition::Fillable), format!("-{name}-form"));
                        }
                    }
                    ThingKind::Card(_) => add(What::Card, String::new()),
                    ThingKind::Page(_)
                    | ThingKind::Model(_)
                    | ThingKind::Process(_)
                    | ThingKind::Phase(..) => {}
                }
            }
        }
        Self { list: list.into() }
    }

    /// Returns all of them.
    pub fn all(&self) -> &[(Print, OutPath)] {
        &self.list
    }

    /// Returns one by its place in the list.
    pub fn get(&self, at: u32) -> Option<&(Print, OutPath)> {
        self.list.get(usize::try_from(at).ok()?)
    }

    /// Returns those of a thing in a language.
    pub fn of(&self, thing: ThingIx, lang: Lang) -> impl Iterator<Item = &(Print, OutPath)> {
        // They stand in the order of things and languages.
        let from = self.list.partition_point(|(it, _)| (it.thing, it.lang) < (thing, lang));
        self.list[from..].iter().take_while(move |(it, _)| it.thing == thing && it.lang == lang)
    }
}
