//! Titles and lines of things, in the language that readers get.

use crate::base::lang::Lang;
use crate::check::kit::Kit;
use crate::check::things::{Shown, ThingIx, ThingKind};
use crate::load::front_matter::Text;

/// A phrase and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The phrase.
    pub text: String,
    /// Its language.
    pub lang: Lang,
}

impl Kit {
    /// Returns the text of a card or page that readers of a language get, and its language.
    ///
    /// Where the thing is hidden from them, the text that they would have borrowed.
    pub fn text(&self, thing: ThingIx, lang: Lang) -> Option<(&Text, Lang)> {
        let it = self.things.get(thing);
        let (texts, source) = match it.kind {
            ThingKind::Card(at) => (&self.cards[at].texts, self.cards[at].source),
            ThingKind::Page(at) => (&self.pages[at].texts, self.pages[at].source),
            ThingKind::Tool(_) | ThingKind::Model(_) | ThingKind::Process(_) | ThingKind::Phase(..) => {
                return None;
            }
        };
        let from = match it.shown[lang.index()] {
            Shown::Own => lang,
            Shown::Borrowed(from) => from,
            Shown::Hidden => source,
        };
        texts.get(&from).map(|it| (it, from))
    }

    fn word(&self, lang: Lang, key: &str) -> Said {
        match self.words.get(lang, key) {
            Some(it) => Said { text: it.text.to_string(), lang: it.lang },
            None => Said { text: String::new(), lang },
        }
    }

    /// Returns words of a tool or model (`title` of its first message); none for other things.
    fn own_word(&self, thing: ThingIx, lang: Lang, name: &str) -> Option<Said> {
        let languages = &self.config.languages;
        let said = match self.things.get(thing).kind {
            ThingKind::Tool(at) => self.tools[at].say(languages, lang, &format!("tool.{name}")),
            ThingKind::Model(at) => self.models[at].say(languages, lang, &format!("model.{name}")),
            ThingKind::Card(_) | ThingKind::Page(_) | ThingKind::Process(_) | ThingKind::Phase(..) => None,
        };
        said.map(|it| Said { text: it.text.to_string(), lang: it.lang })
    }

    /// Returns the title of a thing.
    pub fn title(&self, thing: ThingIx, lang: Lang) -> Said {
        if let Some(said) = self.own_word(thing, lang, "title") {
            return said;
        }
        match self.text(thing, lang) {
            Some((text, from)) => Said { text: text.title.value.clone(), lang: from },
            None => self.word(lang, &self.things.get(thing).id),
        }
    }

    /// Returns the title of a thing for narrow places.
    pub fn short_title(&self, thing: ThingIx, lang: Lang) -> Said {
        let own = self.own_word(thing, lang, "short-title").or_else(|| self.own_word(thing, lang, "title"));
        if let Some(said) = own {
            return said;
        }
        if let Some((text, from)) = self.text(thing, lang) {
            return Said { text: text.short().to_owned(), lang: from };
        }
        let short = self.word(lang, &format!("{}.short", self.things.get(thing).id));
        if short.text.is_empty() { self.title(thing, lang) } else { short }
    }

    /// Returns the one line of a thing; may be empty.
    pub fn one_line(&self, thing: ThingIx, lang: Lang) -> Said {
        if let Some(said) = self.own_word(thing, lang, "one-line") {
            return said;
        }
        match self.text(thing, lang) {
            Some((text, from)) => Said {
                text: text.one_line.as_ref().map(|it| it.value.clone()).unwrap_or_default(),
                lang: from,
            },
            None => self.word(lang, &format!("{}.one-line", self.things.get(thing).id)),
        }
    }
}
