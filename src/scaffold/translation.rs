//! Files of a language that begin with the texts of their sources.

use icu_locale::Locale;

use crate::l10n::begin;
use crate::scaffold::Plan;

/// Plans files of a language from texts of their sources; `locale` is that of its numbers.
pub fn translation<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>, locale: &Locale) -> Plan {
    let mut plan = Plan::default();
    for (path, source) in files {
        plan.add(path, begin::translation(path, source, locale));
    }
    plan
}
