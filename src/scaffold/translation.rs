//! A translation to begin with: the source's text, in the form that the language needs.

use icu_locale::Locale;

use crate::scaffold::Plan;
use crate::words::plurals;

/// Plans files of a language from texts of their sources; `locale` is that of its numbers.
pub fn translation<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>, locale: &Locale) -> Plan {
    let mut plan = Plan::default();
    for (path, source) in files {
        let text =
            if path.ends_with(".ftl") { plurals::fitted(source, locale) } else { without_slug(source) };
        plan.add(path, text);
    }
    plan
}

/// Each language has an address of its own; until it is named it is the id.
fn without_slug(source: &str) -> String {
    let mut fences = 0;
    let keeps = |line: &&str| {
        fences += usize::from(line.trim_end() == "+++");
        fences != 1 || !line.starts_with("slug")
    };
    source.split_inclusive('\n').filter(keeps).collect()
}
