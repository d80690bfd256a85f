//! The texts of the kit as they are on disk now, cut into units; and the words in which the workbench speaks.

use std::fmt::Write as _;
use std::sync::{Arc, PoisonError};

use crate::base::lang::{Direction, Lang};
use crate::config;
use crate::html::escape::escaped;
use crate::l10n::state;
use crate::l10n::units::{Sources, Unit};
use crate::l10n::{State, Status};
use crate::load::{self, Draft};
use crate::serve::state::{Preview, Shown};
use crate::words::keys::Key;
use crate::words::{Arg, Words};

/// The files that a site was made from, read as a draft.
pub(in crate::serve) struct Desk {
    /// The site.
    pub shown: Arc<Shown>,
    /// What its files say, right or wrong.
    pub draft: Draft,
}

impl Desk {
    /// Returns the newest; none while `book.toml` can not be read.
    pub fn newest(preview: &Preview) -> Option<Arc<Self>> {
        let shown = preview.shown();
        let mut known = preview.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(desk) = known.as_ref().filter(|it| it.shown.generation == shown.generation) {
            return Some(Arc::clone(desk));
        }
        let config = config::read(&shown.tree).value?;
        let draft = load::load(Arc::new(config), &shown.tree).draft;
        let desk = Arc::new(Self { shown, draft });
        *known = Some(Arc::clone(&desk));
        Some(desk)
    }

    /// Returns a language of the kit.
    pub fn lang(&self, tag: &str) -> Option<Lang> {
        self.draft.config.languages.find(tag)
    }

    /// Returns the tag of a language.
    pub fn tag(&self, lang: Lang) -> &str {
        self.draft.config.languages.tag(lang)
    }

    /// Returns what a language calls itself.
    pub fn name(&self, lang: Lang) -> &str {
        &self.draft.config.languages.get(lang).name
    }

    fn sources(&self) -> Sources<'_> {
        Sources::of(&self.draft, &self.shown.tree)
    }

    /// Returns everything that is to be translated into a language.
    pub fn status(&self, lang: Lang) -> Status {
        Status::new(self.sources(), lang, self.draft.records.get(&lang))
    }

    /// Returns the units of one card, page, worksheet, model or file of words (`cards/journey`, `ui.ftl`).
    pub fn units(&self, lang: Lang, owner: &str) -> Vec<(Unit, State)> {
        let sources = self.sources();
        let units = match owner.split_once('/') {
            Some(("cards", id)) => {
                self.draft.cards.iter().find(|it| *it.id == *id).map(|it| sources.card(it, lang))
            }
            Some(("pages", id)) => {
                self.draft.pages.iter().find(|it| *it.id == *id).map(|it| sources.page(it, lang))
            }
            Some(("tools", name)) => {
                let found = self.draft.tools.iter().find(|it| name.strip_suffix(".ftl") == Some(&*it.id));
                found.map(|it| sources.defined("tools", it, lang))
            }
            Some(("models", name)) => {
                let found = self.draft.models.iter().find(|it| name.strip_suffix(".ftl") == Some(&*it.id));
                found.map(|it| sources.defined("models", it, lang))
            }
            Some(_) => None,
            None => {
                let mut units = sources.word_units(lang);
                units.retain(|it| it.parts().0 == owner);
                Some(units)
            }
        };
        let records = self.draft.records.get(&lang);
        let units = units.unwrap_or_default().into_iter();
        units
            .map(|it| {
                let state = state::of(&it, records);
                (it, state)
            })
            .collect()
    }

    /// Returns one unit.
    pub fn unit(&self, lang: Lang, key: &str) -> Option<(Unit, State)> {
        let (owner, _) = key.split_once('#')?;
        self.units(lang, owner).into_iter().find(|it| *it.0.key == *key)
    }

    /// Returns a voice that speaks a language.
    pub fn voice(&self, lang: Lang) -> Voice<'_> {
        Voice { words: &self.draft.words, lang }
    }

    /// Returns attributes for text in a language.
    pub fn marks(&self, lang: Lang) -> String {
        let dir = match self.draft.config.languages.get(lang).direction {
            Direction::Ltr => "",
            Direction::Rtl => " dir=\"rtl\"",
        };
        format!("lang=\"{}\"{dir}", escaped(self.tag(lang)))
    }
}

/// The words of the workbench in one language; everything that comes out is escaped.
#[derive(Clone, Copy)]
pub(in crate::serve) struct Voice<'a> {
    words: &'a Words,
    /// The language.
    pub lang: Lang,
}

impl Voice<'_> {
    /// Returns the language that is really spoken.
    pub fn spoken(&self) -> Lang {
        self.words.get(self.lang, crate::words::keys::L10N_TITLE.as_str()).map_or(self.lang, |it| it.lang)
    }

    /// Returns a message as it is.
    pub fn plain(&self, key: Key) -> String {
        self.words.get(self.lang, key.as_str()).map(|it| it.text.to_string()).unwrap_or_default()
    }

    /// Returns a message.
    pub fn say(&self, key: Key) -> String {
        escaped(&self.plain(key))
    }

    /// Returns a message with a number.
    pub fn count(&self, key: Key, number: usize) -> String {
        #[expect(clippy::cast_precision_loss, reason = "no kit has that many texts")]
        let args = [("n", Arg::Number(number as f64))];
        let said = self.words.format(self.lang, key.as_str(), &args);
        escaped(said.as_ref().map_or("", |it| &it.text))
    }

    /// Returns where something is in a text, as it is.
    pub fn place(&self, line: usize, column: usize) -> String {
        let args = [("line", Arg::Text(line.to_string())), ("column", Arg::Text(column.to_string()))];
        let said = self.words.format(self.lang, crate::words::keys::L10N_PLACE.as_str(), &args);
        said.map(|it| it.text.to_string()).unwrap_or_default()
    }

    /// Returns the sign and name of a state.
    pub fn state(&self, state: State) -> String {
        let mut out = String::new();
        let _ = write!(
            out,
            "<span class=\"state {}\">{}{}</span>",
            state.as_str(),
            sign(state),
            self.say(label(state))
        );
        out
    }
}

/// Returns what a state is called.
pub(super) fn label(state: State) -> Key {
    use crate::words::keys;
    match state {
        State::Missing => keys::L10N_STATE_MISSING,
        State::Untranslated => keys::L10N_STATE_UNTRANSLATED,
        State::Stale => keys::L10N_STATE_STALE,
        State::Draft => keys::L10N_STATE_DRAFT,
        State::Reviewed => keys::L10N_STATE_REVIEWED,
        State::Same => keys::L10N_STATE_SAME,
    }
}

/// Returns the shape of a state; each is told from the others without its colour.
fn sign(state: State) -> String {
    let shape = match state {
        State::Missing => "<circle cx=\"6\" cy=\"6\" r=\"4.5\" stroke-dasharray=\"2 2\"/>",
        State::Untranslated => "<path d=\"M2 2h8v8H2z\"/>",
        State::Stale => "<path d=\"M6 1.5 11 10.5H1zM6 5v2.5M6 8.7v.6\"/>",
        State::Draft => {
            "<circle cx=\"6\" cy=\"6\" r=\"4.5\"/><path d=\"M6 1.5a4.5 4.5 0 0 0 0 9z\" fill=\"currentColor\"/>"
        }
        State::Reviewed => "<path d=\"m1.5 6.5 3 3.5 6-8\"/>",
        State::Same => "<path d=\"M1.5 4h9M1.5 8h9\"/>",
    };
    format!("<svg viewBox=\"0 0 12 12\" aria-hidden=\"true\">{shape}</svg>")
}
