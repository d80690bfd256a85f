//! A new language: its words in the source language, ready to be translated.

use crate::base::tree::{BUILT_IN, SourceTree};
use crate::config::Config;
use crate::scaffold::{MakeError, Plan};
use crate::words::plurals;

/// Plans the files of words of a language.
pub fn language(config: &Config, tree: &SourceTree, tag: &str) -> Result<Plan, MakeError> {
    let is_tag = tag.parse::<icu_locale::LanguageIdentifier>().is_ok_and(|it| it.to_string() == tag);
    if !is_tag {
        return Err(MakeError::Name {
            name: tag.to_owned(),
            reason: "is not a language tag".into(),
            help: Some("write it as BCP 47 does: `de`, `sv-FI`".into()),
        });
    }
    let locale = tag.parse().unwrap_or(icu_locale::Locale::UNKNOWN);
    let source = config.languages.tag(config.languages.source);
    let mut plan = Plan::default();
    for name in ["ui", "kit", "glossary"] {
        let own = tree.get(&format!("locales/{source}/{name}.ftl"));
        let ours = || tree.get(&format!("{BUILT_IN}/locales/{source}/{name}.ftl"));
        let english = || tree.get(&format!("{BUILT_IN}/locales/en/{name}.ftl"));
        // The program's own words of the language are better than a copy to translate.
        let known = tree.get(&format!("{BUILT_IN}/locales/{tag}/{name}.ftl")).is_some();
        if let Some(file) = own.or_else(ours).or_else(english).filter(|_| !known) {
            plan.add(format!("locales/{tag}/{name}.ftl"), plurals::fitted(tree.text(file), &locale));
        }
    }
    Ok(plan)
}
