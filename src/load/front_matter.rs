//! A text in one language: front matter, then Markdown.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::span::{FileId, Span, Spanned};
use crate::diag::allow::Allow;
use crate::diag::finding::{Finding, Found};
use crate::format::toml_file::{self, TomlText};
use crate::load::rules;
use crate::markdown::{self, doc::Doc};
use crate::words::allow;

/// Front matter of `<lang>.md`, between two lines of `+++`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// Title.
    #[schemars(with = "String")]
    pub title: toml::Spanned<String>,
    /// Title for narrow places, at most 28 characters.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub short_title: Option<toml::Spanned<String>>,
    /// What it is, in one sentence of at most 120 characters.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub one_line: Option<toml::Spanned<String>>,
    /// Name in the address, where it is not the id.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub slug: Option<toml::Spanned<String>>,
    /// Rules about translations that the text overrules, each for a reason.
    #[serde(default)]
    pub allow: Vec<AllowTable>,
}

/// A rule that a text overrules.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllowTable {
    /// Code of the rule.
    #[schemars(with = "String")]
    pub rule: toml::Spanned<String>,
    /// The words that it is about; left out, it holds for the whole text.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub words: Option<toml::Spanned<String>>,
    /// Why the rule does not hold here.
    #[schemars(with = "String")]
    pub reason: toml::Spanned<String>,
}

/// A text in one language.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its file.
    pub file: FileId,
    /// Title.
    pub title: Spanned<String>,
    /// Title for narrow places.
    pub short_title: Option<Spanned<String>>,
    /// One line.
    pub one_line: Option<Spanned<String>>,
    /// Name in the address.
    pub slug: Option<Spanned<String>>,
    /// Rules that it overrules.
    pub allows: Vec<Allow>,
    /// The text.
    pub doc: Doc,
}

impl Text {
    /// Returns the short title, or the title.
    pub fn short(&self) -> &str {
        self.short_title.as_ref().unwrap_or(&self.title).value.as_str()
    }
}

/// Reads a text; none when its front matter can not be read.
pub fn read(file: FileId, text: &str) -> Found<Option<Text>> {
    let Some((front, body_at)) = split(text) else {
        let span = Span::new(file, 0..text.find('\n').unwrap_or(text.len()));
        let finding = Finding::new(&rules::front_matter::RULE, span, "the text has no front matter")
            .help("begin it with `+++`, `title = \"…\"` and again `+++`, each on a line");
        return Found { value: None, findings: vec![finding] };
    };
    let source = TomlText { file, offset: front.start, text: &text[front] };
    let mut findings = Vec::new();
    let front = toml_file::read::<FrontMatter>(source).take(&mut findings);
    let doc = markdown::parse(file, body_at, &text[body_at..]).take(&mut findings);
    let allows: Vec<Allow> = front.iter().flat_map(|it| &it.allow).map(|it| allow_of(source, it)).collect();
    allows.iter().for_each(|it| allow::judge(it, &mut findings));
    let value = front.zip(doc).map(|(it, doc)| {
        let spanned = |it: toml::Spanned<String>| {
            let span = source.span(it.span());
            Spanned { value: it.into_inner(), span }
        };
        Text {
            file,
            title: spanned(it.title),
            short_title: it.short_title.map(spanned),
            one_line: it.one_line.map(spanned),
            slug: it.slug.map(spanned),
            allows,
            doc,
        }
    });
    Found { value, findings }
}

fn allow_of(source: TomlText<'_>, table: &AllowTable) -> Allow {
    let spanned = |it: &toml::Spanned<String>| Spanned {
        value: it.get_ref().trim().into(),
        span: source.span(it.span()),
    };
    Allow {
        rule: spanned(&table.rule),
        words: table.words.as_ref().map(spanned).filter(|it: &Spanned<Box<str>>| !it.value.is_empty()),
        reason: table.reason.get_ref().trim().into(),
        reason_span: source.span(table.reason.span()),
    }
}

/// Returns where the TOML is and where the Markdown begins.
pub fn split(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let first = text.find('\n')?;
    if text[..first].trim_end() != "+++" {
        return None;
    }
    let start = first + 1;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}
