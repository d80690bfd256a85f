//! Numbers, dates, lists and order in one language, by ICU4X with CLDR data.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;
use unicode_normalization::UnicodeNormalization;

/// How one language writes and sorts.
pub struct Formats {
    decimal: Option<DecimalFormatter>,
    date: Option<DateTimeFormatter<YMD>>,
    list: Option<ListFormatter>,
    titles: Option<CollatorBorrowed<'static>>,
    letters: Option<CollatorBorrowed<'static>>,
    /// Numbers from 0 as the language writes them, made when first asked for.
    small: Vec<OnceLock<Box<str>>>,
}

/// Numbers that are kept: minutes, people and pieces are below.
const SMALL: u16 = 1000;

impl Formats {
    /// Makes the formats of a locale. A part that ICU4X has no data for falls back to plain forms.
    pub fn new(locale: &Locale) -> Self {
        let mut numeric = CollatorPreferences::from(locale);
        // `2 steg` before `10 steg`.
        numeric.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut primary = CollatorOptions::default();
        primary.strength = Some(Strength::Primary);
        Self {
            decimal: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok(),
            date: DateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
            list: ListFormatter::try_new_and(
                locale.into(),
                ListFormatterOptions::default().with_length(ListLength::Wide),
            )
            .ok(),
            titles: Collator::try_new(numeric, CollatorOptions::default()).ok(),
            letters: Collator::try_new(locale.into(), primary).ok(),
            small: (0..SMALL).map(|_| OnceLock::new()).collect(),
        }
    }

    /// Returns a number with the language's decimal sign and groups.
    pub fn number(&self, number: f64) -> String {
        match self.small(number) {
            Some(it) => it.to_owned(),
            None => self.written(number),
        }
    }

    /// Returns a whole number that is not large, as `number` does.
    pub fn small(&self, number: f64) -> Option<&str> {
        if !(0.0..f64::from(SMALL)).contains(&number) || number.fract() != 0.0 || number.is_sign_negative() {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was looked at above")]
        let at = number as usize;
        Some(self.small[at].get_or_init(|| self.written(number).into()))
    }

    fn written(&self, number: f64) -> String {
        let plain = number.to_string();
        let decimal = plain.parse::<fixed_decimal::Decimal>().ok();
        match (&self.decimal, decimal) {
            (Some(formatter), Some(decimal)) => formatter.format(&decimal).to_string(),
            _ => plain,
        }
    }

    /// Returns `30–60`, or one number when both are the same.
    pub fn range(&self, from: f64, to: f64) -> String {
        if from.total_cmp(&to) == Ordering::Equal {
            return self.number(from);
        }
        format!("{}–{}", self.number(from), self.number(to))
    }

    /// Returns a date in full (`21. marraskuuta 2026`) from `2026-11-21`.
    pub fn date(&self, iso: &str) -> Option<String> {
        let (year, month, day) = parse_date(iso)?;
        let date = icu_calendar::Date::try_new_iso(year, month, day).ok()?;
        Some(self.date.as_ref()?.format(&date).to_string())
    }

    /// Returns the items as a list in a sentence (`a, b ja c`).
    pub fn list(&self, items: &[String]) -> String {
        match &self.list {
            Some(it) => it.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// Compares two titles as the language sorts them.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = match &self.titles {
            Some(it) => it.compare(a, b),
            None => Ordering::Equal,
        };
        order.then_with(|| a.cmp(b))
    }

    /// Returns the letter of the index that a title stands under.
    ///
    /// An accent that the language does not count as a letter of its own is taken off: `é` stands under
    /// E in Swedish, `ä` under Ä in Swedish and under A in Dutch.
    pub fn letter(&self, title: &str) -> String {
        let Some(first) = title.chars().find(|it| it.is_alphanumeric()) else { return "#".into() };
        if first.is_numeric() {
            return "0–9".into();
        }
        let upper: String = first.to_uppercase().collect();
        let base: String = upper.nfd().take(1).collect();
        match &self.letters {
            Some(it) if it.compare(&upper, &base) == Ordering::Equal => base,
            _ => upper,
        }
    }
}

/// Returns the parts of `2026-11-21` if it is a day.
pub fn parse_date(iso: &str) -> Option<(i32, u8, u8)> {
    let mut parts = iso.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = iso.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    let whole = digits && parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
    let parsed = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let real = icu_calendar::Date::try_new_iso(parsed.0, parsed.1, parsed.2).is_ok();
    (whole && real).then_some(parsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(locale: &str) -> Formats {
        Formats::new(&locale.parse().expect("a locale"))
    }

    /// Values of CLDR 48, `numbers` and `dates` of each locale.
    #[test]
    fn numbers_and_dates_follow_cldr() {
        for (locale, number, date) in [
            ("sv", "1\u{a0}234,5", "21 november 2026"),
            ("fi", "1\u{a0}234,5", "21. marraskuuta 2026"),
            ("nl", "1.234,5", "21 november 2026"),
            ("en-GB", "1,234.5", "21 November 2026"),
        ] {
            assert_eq!(formats(locale).number(1234.5), number, "{locale}");
            assert_eq!(formats(locale).date("2026-11-21").as_deref(), Some(date), "{locale}");
        }
    }

    #[test]
    fn each_language_sorts_its_own_way() {
        let sorted = |locale: &str| {
            let mut list = ["Zebra", "Öppen", "ängel", "apa", "Åtgärd", "2 steg", "10 steg"];
            let formats = formats(locale);
            list.sort_by(|a, b| formats.compare(a, b));
            list.join(" ")
        };
        assert_eq!(sorted("sv"), "2 steg 10 steg apa Zebra Åtgärd ängel Öppen");
        assert_eq!(sorted("fi"), "2 steg 10 steg apa Zebra Åtgärd ängel Öppen");
        assert_eq!(sorted("nl"), "2 steg 10 steg ängel apa Åtgärd Öppen Zebra");
    }

    #[test]
    fn letters_of_the_index_are_those_of_the_language() {
        for (locale, title, letter) in [
            ("sv", "ärende", "Ä"),
            ("nl", "ärende", "A"),
            ("sv", "élan", "E"),
            ("fi", "Åbo", "Å"),
            ("en-GB", "“Quoted”", "Q"),
            ("sv", "1,5 meter", "0–9"),
        ] {
            assert_eq!(formats(locale).letter(title), letter, "{locale} {title}");
        }
    }

    #[test]
    fn lists_end_with_the_language_s_and() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(formats("fi").list(&items), "a, b ja c");
        assert_eq!(formats("sv").list(&items), "a, b och c");
        assert_eq!(formats("nl").list(&items), "a, b en c");
        assert_eq!(formats("en-GB").list(&items), "a, b and c");
    }

    #[test]
    fn only_real_days_are_dates() {
        for good in ["2026-11-21", "2024-02-29"] {
            assert!(parse_date(good).is_some(), "{good}");
        }
        for bad in ["2026-13-01", "2026-02-30", "26-1-1", "2026-11-21x", "2026-11", "+026-11-21", ""] {
            assert!(parse_date(bad).is_none(), "{bad}");
        }
    }
}
