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
                cases.extend(plurals::names(locale, choice.counting).into_iter().map(|key| Case {
                    key: key.to_owned(),
                    is_default: key == "other",
                    value: value.clone(),
                }));
            }
            Tree::Choice(Choice { selector: choice.selector.clone(), counting: choice.counting, cases })
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
    for key in plurals::names(locale, choice.counting) {
        if choice.cases.iter().all(|it| it.key != key) {
            let case = Case { key: key.to_owned(), is_default: false, value: blank.clone() };
            let at = choice.cases.iter().position(|it| it.is_default).unwrap_or(choice.cases.len());
            choice.cases.insert(at, case);
        }
    }
}

/// Returns what a case of numbers stands for: `1, 21, 31, …`; nothing where it is no case of numbers.
pub(super) fn examples(counting: Counting, key: &str, locale: &Locale) -> Option<String> {
    if !PLURALS.contains(&key) {
        return key.parse::<f64>().is_ok().then(|| key.to_owned());
    }
    let numbers = plurals::numbers(locale, counting, key, 5);
    let mut out = numbers.iter().take(4).map(u32::to_string).collect::<Vec<_>>().join(", ");
    if numbers.is_empty() {
        out.push_str("fractions or very large numbers");
    } else if numbers.len() > 4 {
        out.push_str(", …");
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::examples;
    use crate::words::pattern::Counting::{Cardinal, Ordinal};

    #[test]
    fn examples_are_numbers_of_the_language() {
        let (english, polish) = ("en".parse().unwrap(), "pl".parse().unwrap());
        assert_eq!(examples(Cardinal, "one", &english).as_deref(), Some("1"));
        assert_eq!(examples(Ordinal, "two", &english).as_deref(), Some("2, 22, 32, 42, …"));
        assert_eq!(examples(Cardinal, "other", &polish).as_deref(), Some("fractions or very large numbers"));
        assert_eq!(examples(Cardinal, "7", &polish).as_deref(), Some("7"));
        assert_eq!(examples(Cardinal, "genitive", &polish), None);
    }
}
