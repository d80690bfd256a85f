//! What is said to readers of one language, and in which language it is.

use serde::Serialize;

use crate::base::lang::Lang;
use crate::model::Site;
use crate::model::lookup::Said;
use crate::words::Arg;
use crate::words::keys::Key;

/// A phrase for readers. `lang` is there only when it differs from the page's language.
#[derive(Debug, Serialize, Clone, Default, PartialEq, Eq)]
pub struct Phrase {
    /// The phrase, not escaped.
    pub text: String,
    /// The language it is in, when it is borrowed from another one (`lang` and `dir` go on its element).
    pub lang: Option<String>,
}

impl Phrase {
    /// A phrase in the page's own language.
    pub fn own(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None }
    }
}

/// A site that speaks one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its readers' language.
    pub lang: Lang,
}

impl<'a> Voice<'a> {
    /// Returns the tag of the language.
    pub fn tag(&self) -> &'a str {
        self.site.kit.config.languages.tag(self.lang)
    }

    /// Returns a phrase that says when it is in another language.
    pub fn phrase(&self, said: Said) -> Phrase {
        let languages = &self.site.kit.config.languages;
        let lang =
            (said.lang != self.lang && !said.text.is_empty()).then(|| languages.tag(said.lang).to_owned());
        Phrase { text: said.text, lang }
    }

    /// Returns a message of the interface.
    pub fn word(&self, key: Key) -> Phrase {
        self.message(key.as_str(), &[])
    }

    /// Returns a message; empty where there is none.
    pub fn message(&self, key: &str, args: &[(&str, Arg)]) -> Phrase {
        match self.site.kit.words.format(self.lang, key, args) {
            Some(it) => self.phrase(Said { text: it.text.to_string(), lang: it.lang }),
            None => Phrase::default(),
        }
    }
}
