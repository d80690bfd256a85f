//! All Fluent files of one language as a bundle. The only file that knows `fluent_bundle`.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::words::formats::Formats;
use crate::words::mode;
use crate::words::store::Arg;

/// Where a file of words comes from; later ones win, message by message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// The program's own words.
    Program,
    /// `themes/<name>/locales/<lang>.ftl`
    Theme,
    /// `locales/<lang>/ui.ftl`
    Interface,
    /// `locales/<lang>/glossary.ftl`
    Glossary,
    /// `locales/<lang>/kit.ftl`
    Kit,
}

/// A file as the formatter reads it; many bundles can share one.
#[derive(Clone)]
pub(super) struct Resource(Arc<FluentResource>);

impl Resource {
    /// Reads a text whose terms are marked.
    pub fn new(text: &str) -> Self {
        // Faults are findings already (`ftl::read`); what could be read is used.
        Self(Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(it, _)| it)))
    }
}

/// The messages of one language.
pub(super) struct Bundle {
    bundle: FluentBundle<Arc<FluentResource>>,
}

/// A message's value, or one of its attributes.
pub(super) struct Formatted {
    /// The text.
    pub text: String,
    /// What went wrong on the way, in words; the text then has gaps.
    pub errors: Vec<String>,
}

impl Bundle {
    /// Puts the files together, later over earlier.
    pub fn new<'a>(
        locale: &Locale,
        formats: &Arc<Formats>,
        files: impl IntoIterator<Item = &'a Resource>,
    ) -> Self {
        let id: LanguageIdentifier = locale.id.to_string().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks break attributes and searching; needed only where directions mix.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number));
        bundle.add_builtins().expect("an empty bundle has no function yet");
        let dates = Arc::clone(formats);
        bundle
            .add_function("DATETIME", move |positional, _| match positional.first() {
                Some(FluentValue::String(iso)) => {
                    dates.date(iso).map_or(FluentValue::Error, FluentValue::from)
                }
                _ => FluentValue::Error,
            })
            .expect("no other function has this name");
        for file in files {
            bundle.add_resource_overriding(Arc::clone(&file.0));
        }
        Self { bundle }
    }

    /// Says its own words with accents; what is put into them stays as it is.
    pub fn accented(mut self) -> Self {
        self.bundle.set_transform(Some(mode::accented));
        self
    }

    /// Returns whether the message (`id` or `id.attribute`) has a text here.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, it)| (id, Some(it)));
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(it) => message.get_attribute(it).map(|it| it.value()),
            None => message.value(),
        }
    }

    /// Returns the text of a message.
    pub fn format(&self, key: &str, args: &[(&str, Arg)]) -> Option<Formatted> {
        let pattern = self.pattern(key)?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Number(it) => values.set(*name, *it),
                Arg::Text(it) => values.set(*name, it.clone()),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        Some(Formatted { text, errors: errors.iter().map(ToString::to_string).collect() })
    }
}

struct Decimal(icu_decimal::DecimalFormatter);

impl Memoizable for Decimal {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = lang.to_string().parse().map_err(|_| ())?;
        icu_decimal::DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
            .map(Self)
            .map_err(|_| ())
    }
}

/// fluent-rs writes every number the English way; this is its hook for another.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal: fixed_decimal::Decimal = number.as_string().parse().ok()?;
    memoizer.with_try_get::<Decimal, _, _>((), |it| it.0.format(&decimal).to_string()).ok()
}
