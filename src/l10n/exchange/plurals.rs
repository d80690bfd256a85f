//! The cases that a language needs where a text depends on a number.

use icu_locale::Locale;

use crate::l10n::exchange::tree::{Case, Choice, Leaf, Tree};
use crate::words::pattern::{Counting, PLURALS};
use crate::words::plurals;

/// Whether the cases of a choice are numbers and what numbers are called.
pub(super) fn is_plural(choice: &Choice) -> bool {
    let is_name = |it: &Case| PLURALS.contains(&it.key.as_str());
    choice.cases.iter().all(|it| is_name(it) || it.key.parse::<f64>().is_ok())
        && choice.cases.iter().any(is_name)
}

/// Gives a tree of the source the cases of another language, and no words.
pub(super) fn retold(source: &Tree, locale: &Locale) -> Tree {
    match source {
        Tree::Leaf(_) => Tree::Leaf(Leaf::default()),
        Tree::Choice(choice) => {
            let again = |it: &Case| Case { value: retold(&it.value, locale), ..it.clone() };
            let mut cases: Vec<Case> = choice.cases.iter().map(again).collect();
            if is_plural(choice) {
                let other = choice.cases.iter().find(|it| it.is_default).or(choice.cases.last());
                let value = other.map_or_else(|| Tree::Leaf(Leaf::default()), |it| retold(&it.value, locale));
                cases.retain(|it| it.key.parse::<f64>().is_ok());
                cases.iter_mut().for_each(|it| it.is_default = false);
                cases.extend(names(&choice.selector, locale).into_iter().map(|key| Case {
                    key: key.to_owned(),
                    is_default: key == "other",
                    value: value.clone(),
                }));
            }
            Tree::Choice(Choice { selector: choice.selector.clone(), cases })
        }
    }
}

/// Adds the cases of a language that a translation lacks, without words.
pub(super) fn complete(tree: &mut Tree, locale: &Locale) {
    let Tree::Choice(choice) = tree else { return };
    for case in &mut choice.cases {
        complete(&mut case.value, locale);
    }
    if !is_plural(choice) {
        return;
    }
    let Some(default) = choice.cases.iter().position(|it| it.is_default) else { return };
    let mut blank = choice.cases[default].value.clone();
    blank.each(&mut Vec::new(), &mut |_, leaf| *leaf = Leaf::default());
    for key in names(&choice.selector, locale) {
        if choice.cases.iter().all(|it| it.key != key) {
            let case = Case { key: key.to_owned(), is_default: false, value: blank.clone() };
            let at = choice.cases.iter().position(|it| it.is_default).unwrap_or(choice.cases.len());
            choice.cases.insert(at, case);
        }
    }
}

/// Returns what a case of numbers stands for: `1, 21, 31, …`; nothing where it is no case of numbers.
pub(super) fn examples(selector: &str, key: &str, locale: &Locale) -> Option<String> {
    if !PLURALS.contains(&key) {
        return key.parse::<f64>().is_ok().then(|| key.to_owned());
    }
    let numbers = plurals::numbers(locale, counting(selector), key, 5);
    let mut out = numbers.iter().take(4).map(u32::to_string).collect::<Vec<_>>().join(", ");
    if numbers.is_empty() {
        out.push_str("fractions or very large numbers");
    } else if numbers.len() > 4 {
        out.push_str(", …");
    }
    Some(out)
}

/// Returns what a language calls its numbers, `other` last.
fn names(selector: &str, locale: &Locale) -> Vec<&'static str> {
    let known = plurals::forms(locale, counting(selector));
    PLURALS.into_iter().filter(|it| *it == "other" || known.contains(it)).collect()
}

fn counting(selector: &str) -> Counting {
    if selector.contains("\"ordinal\"") { Counting::Ordinal } else { Counting::Cardinal }
}

#[cfg(test)]
mod tests {
    use super::{examples, names};

    #[test]
    fn every_language_has_its_own_cases() {
        for (tag, cases) in [
            ("fi", "one other"),
            ("pl", "one few many other"),
            ("ar", "zero one two few many other"),
            ("ja", "other"),
        ] {
            let locale = tag.parse().expect("a tag");
            assert_eq!(names("$n", &locale).join(" "), cases);
        }
        let english = "en".parse().expect("a tag");
        assert_eq!(names("NUMBER($n, type: \"ordinal\")", &english), ["one", "two", "few", "other"]);
        assert_eq!(examples("$n", "one", &english).as_deref(), Some("1"));
        let polish = "pl".parse().expect("a tag");
        assert_eq!(examples("$n", "other", &polish).as_deref(), Some("fractions or very large numbers"));
    }
}
