//! Which plural forms a language has, by CLDR. The only file that knows `icu_plurals`.

use std::collections::BTreeSet;

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::words::pattern::Counting;

/// Returns the names of the forms of a locale; none where nothing is known of it.
pub fn forms(locale: &Locale, counting: Counting) -> BTreeSet<&'static str> {
    let kind = match counting {
        Counting::Cardinal => PluralRuleType::Cardinal,
        Counting::Ordinal => PluralRuleType::Ordinal,
    };
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default().with_type(kind));
    rules.map(|it| it.categories().map(name).collect()).unwrap_or_default()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
