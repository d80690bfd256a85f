//! The kit's languages: their tags, formats and chains.

use icu_locale::Locale;

use crate::base::lang::{Direction, Lang};
use crate::config::book::{BookFile, Untranslated};
use crate::config::rules;
use crate::diag::finding::{Finding, Found};
use crate::diag::suggest;
use crate::format::toml_file::TomlText;

/// One language of the kit.
#[derive(Debug, Clone)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// Locale for numbers, dates and sorting.
    pub format: Locale,
    /// Languages to look a text up in, itself first.
    pub chain: Vec<Lang>,
    /// Which way it runs.
    pub direction: Direction,
    /// What becomes of untranslated cards.
    pub untranslated: Untranslated,
}

/// All languages of the kit, one at least.
#[derive(Debug, Clone)]
pub struct Languages {
    list: Vec<Language>,
    /// Language of the interface and of the kit's words.
    pub source: Lang,
}

impl Languages {
    /// Returns how many there are.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// Returns all, in order.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = Lang> + Clone + use<> {
        Lang::all(self.list.len())
    }

    /// Returns one.
    pub fn get(&self, lang: Lang) -> &Language {
        &self.list[lang.index()]
    }

    /// Returns the tag of one.
    pub fn tag(&self, lang: Lang) -> &str {
        &self.get(lang).tag
    }

    /// Returns the language of a tag.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        self.all().find(|it| self.tag(*it) == tag)
    }

    /// Returns all tags, in order.
    pub fn tags(&self) -> Vec<&str> {
        self.list.iter().map(|it| it.tag.as_str()).collect()
    }

    /// Returns where to look for a text first written in `source`: own language, its chain, `source`.
    pub fn order(&self, lang: Lang, source: Lang) -> impl Iterator<Item = Lang> {
        let chain = &self.get(lang).chain;
        let last = (!chain.contains(&source)).then_some(source);
        chain.iter().copied().chain(last)
    }
}

/// Scripts that run from right to left, by the languages that use them without saying so.
/// Source: CLDR, `supplemental/likelySubtags` and `scriptMetadata`.
const RIGHT_TO_LEFT: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];

/// Reads the languages; no value when there is none to work with.
pub(super) fn read(book: &BookFile, source: TomlText<'_>) -> Found<Option<Languages>> {
    let mut findings = Vec::new();
    let tags: Vec<&str> = book.languages.iter().map(|it| it.tag.get_ref().as_str()).collect();
    let find = |it: &toml::Spanned<String>, findings: &mut Vec<Finding>| {
        let at = tags.iter().position(|tag| tag == it.get_ref());
        if at.is_none() {
            let mut finding = Finding::new(
                &rules::language_unknown::RULE,
                source.span(it.span()),
                format!("`{}` is not a language of this kit", it.get_ref()),
            );
            finding.help = suggest::help(it.get_ref(), &tags);
            findings.push(finding);
        }
        at.and_then(|it| u8::try_from(it).ok()).map(Lang)
    };
    if tags.is_empty() || tags.len() > 64 {
        findings.push(Finding::new(
            &rules::language_tag::RULE,
            source.span(0..0),
            "a kit has between 1 and 64 languages",
        ));
        return Found { value: None, findings };
    }
    let kit_source = find(&book.kit.source, &mut findings);
    let mut list = Vec::new();
    for (at, table) in book.languages.iter().enumerate() {
        let tag = table.tag.get_ref();
        let span = source.span(table.tag.span());
        let parsed = tag.parse::<Locale>().ok().filter(|it| it.to_string() == *tag);
        if parsed.is_none() || !tag.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-') {
            findings.push(
                Finding::new(&rules::language_tag::RULE, span, format!("`{tag}` is not a language tag"))
                    .help("write it as BCP 47 does: `fi`, `sv`, `en`, `sv-FI`"),
            );
        }
        if tags[..at].contains(&tag.as_str()) {
            findings.push(Finding::new(
                &rules::language_tag::RULE,
                span,
                format!("the language `{tag}` stands twice"),
            ));
        }
        let format = table.format.as_ref().map_or(tag, |it| it.get_ref());
        // `en` alone means American dates and lists; a kit from Europe wants British ones.
        let format = if format == "en" { "en-GB" } else { format };
        let locale = format.parse::<Locale>();
        if let (Err(_), Some(written)) = (&locale, &table.format) {
            findings.push(Finding::new(
                &rules::language_tag::RULE,
                source.span(written.span()),
                format!("`{format}` is not a locale"),
            ));
        }
        let own = u8::try_from(at).map(Lang).ok();
        let mut chain: Vec<Lang> = own.into_iter().collect();
        for link in &table.chain {
            let link = find(link, &mut findings);
            chain.extend(link.filter(|it| !chain.contains(it)));
        }
        let base = tag.split('-').next().unwrap_or(tag);
        let rtl = RIGHT_TO_LEFT.contains(&base) && !tag.contains("-Latn");
        list.push(Language {
            tag: tag.clone(),
            name: table.name.clone(),
            format: locale.ok().or(parsed).unwrap_or(Locale::UNKNOWN),
            chain,
            direction: if rtl { Direction::Rtl } else { Direction::Ltr },
            untranslated: table.untranslated,
        });
    }
    // A tag is a folder of the site; a wrong one goes no further.
    let are_tags = findings.iter().all(|it| it.rule != &rules::language_tag::RULE);
    let value = kit_source.filter(|_| are_tags).map(|source| Languages { list, source });
    Found { value, findings }
}
