//! Which plural forms a language has, by CLDR. The only file that knows `icu_plurals`.

use std::collections::BTreeSet;
use std::ops::Range;

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::base::span::FileId;
use crate::words::ftl;
use crate::words::pattern::{Counting, Key, PLURALS, Select};

/// Returns the names of the forms of a locale; none where nothing is known of it.
pub fn forms(locale: &Locale, counting: Counting) -> BTreeSet<&'static str> {
    rules(locale, counting).map(|it| it.categories().map(name).collect()).unwrap_or_default()
}

/// Returns the names of the forms of a locale as they are written, from none to many: `other` is always there, and last.
pub fn names(locale: &Locale, counting: Counting) -> Vec<&'static str> {
    let known = forms(locale, counting);
    PLURALS.into_iter().filter(|it| *it == "other" || known.contains(it)).collect()
}

/// Returns some of the whole numbers up to a thousand that take a form: `most` of them, or fewer.
pub fn numbers(locale: &Locale, counting: Counting, form: &str, most: usize) -> Vec<u32> {
    let Some(rules) = rules(locale, counting) else { return Vec::new() };
    (0..=1000_u32).filter(|it| name(rules.category_for(*it)) == form).take(most).collect()
}

fn rules(locale: &Locale, counting: Counting) -> Option<PluralRules> {
    let kind = match counting {
        Counting::Cardinal => PluralRuleType::Cardinal,
        Counting::Ordinal => PluralRuleType::Ordinal,
    };
    PluralRules::try_new(locale.into(), PluralRulesOptions::default().with_type(kind)).ok()
}

/// Returns the forms that whole numbers take in a locale, each with the smallest number that takes it.
pub fn samples(locale: &Locale) -> Vec<(&'static str, u32)> {
    let counting = Counting::Cardinal;
    let sample = |form| numbers(locale, counting, form, 1).first().map(|it| (form, *it));
    let out: Vec<_> = names(locale, counting).into_iter().filter_map(sample).collect();
    // A language that CLDR does not know.
    if out.is_empty() { vec![("other", 2)] } else { out }
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

/// Returns a Fluent file with the plural forms that a language has: those it lacks are added with the words of
/// the form that is taken where no other is, those it does not know are left out. Everything else stays.
pub fn fitted(text: &str, locale: &Locale) -> String {
    let file = ftl::read(FileId(0), text).value;
    let facts = file.entries.iter().flat_map(|it| it.parts().map(|part| part.facts).collect::<Vec<_>>());
    let mut selects: Vec<&Select> = facts.flat_map(|it| &it.selects).collect();
    // From the end, so that places before it still hold; what is within comes before what is around it.
    selects.sort_by_key(|it| std::cmp::Reverse(it.span.start));
    let mut out = text.to_owned();
    for select in selects {
        let Some(counting) = select.counting else { continue };
        let has_several = select.keys.iter().filter(|it| PLURALS.contains(&it.name.as_ref())).count() > 1;
        if !has_several || forms(locale, counting).is_empty() {
            continue;
        }
        let Some((range, with)) = variants(&out, &select.keys, &names(locale, counting)) else { continue };
        out.replace_range(range, &with);
    }
    out
}

/// Returns the variants of a choice as they stand, and as they shall stand.
fn variants(text: &str, keys: &[Key], wanted: &[&'static str]) -> Option<(Range<usize>, String)> {
    let start = |key: &Key| {
        let bracket = text[..key.span.start as usize].rfind('[')?;
        let head = text[..bracket].trim_end_matches('*');
        // With the line end and the blanks before it.
        Some(head.trim_end().len())
    };
    let mut starts = keys.iter().map(start).collect::<Option<Vec<usize>>>()?;
    let begin = *starts.first()?;
    let end = closing(text, keys.last()?.span.end as usize)?;
    starts.push(text[..end].trim_end().len());
    let stands = |at: usize| &text[starts[at]..starts[at + 1]];
    let default = keys.iter().position(|it| it.is_default)?;
    let mut out = String::new();
    for (at, key) in keys.iter().enumerate() {
        let name = key.name.as_ref();
        if at == default {
            let there: Vec<&str> = keys.iter().map(|it| it.name.as_ref()).collect();
            for form in wanted.iter().filter(|it| !there.contains(*it)) {
                let copy = stands(default).replacen(&format!("*[{name}]"), &format!("[{form}]"), 1);
                out.push_str(&copy);
            }
        }
        if at == default || !PLURALS.contains(&name) || wanted.contains(&name) {
            out.push_str(stands(at));
        }
    }
    Some((begin..*starts.last()?, out))
}

/// Returns where the brace closes that is open at a place.
fn closing(text: &str, from: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_quoted = false;
    let mut bytes = text.bytes().enumerate().skip(from);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' if depth > 0 => is_quoted = !is_quoted,
            b'\\' if is_quoted => drop(bytes.next()),
            b'{' if !is_quoted => depth += 1,
            b'}' if !is_quoted && depth == 0 => return Some(at),
            b'}' if !is_quoted => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{fitted, names};
    use crate::words::pattern::Counting;

    const SOURCE: &str = "# Counts.\ncards =\n    { $n ->\n        [0] no cards\n        [one] { $n } card { \"}\" }\n       *[other] { $n } cards\n    } here\nplain = As it is\n";

    #[test]
    fn every_language_has_its_own_names() {
        for (tag, wanted) in [
            ("fi", "one other"),
            ("pl", "one few many other"),
            ("ar", "zero one two few many other"),
            ("ja", "other"),
        ] {
            assert_eq!(names(&tag.parse().unwrap(), Counting::Cardinal).join(" "), wanted);
        }
        assert_eq!(names(&"en".parse().unwrap(), Counting::Ordinal), ["one", "two", "few", "other"]);
    }

    #[test]
    fn forms_are_those_of_the_language() {
        // CLDR: Polish has one, few, many and other; Finnish and Japanese one, other and other alone.
        let polish = fitted(SOURCE, &"pl".parse().unwrap());
        assert!(polish.contains("[one] { $n } card"), "{polish}");
        assert!(polish.contains("[few] { $n } cards\n"), "{polish}");
        assert!(polish.contains("[many] { $n } cards\n"), "{polish}");
        assert!(polish.contains("*[other] { $n } cards\n    } here\nplain = As it is\n"), "{polish}");
        assert!(polish.contains("[0] no cards"), "{polish}");
        assert_eq!(fitted(SOURCE, &"fi".parse().unwrap()), SOURCE);
        let japanese = fitted(SOURCE, &"ja".parse().unwrap());
        assert!(!japanese.contains("[one]") && japanese.contains("*[other] { $n } cards"), "{japanese}");
        assert_eq!(fitted(&polish, &"pl".parse().unwrap()), polish);
    }
}
