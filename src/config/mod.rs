//! What `book.toml` says.
//!
//! In: the text of `book.toml`. Out: a `Config` in which every language is one the program can
//! format for. Ids and references are judged later, with the rest of the kit.

pub mod book;
pub mod languages;
pub mod rules;

use crate::base::span::{FileId, Spanned};
use crate::base::tree::SourceTree;
use crate::config::book::BookFile;
use crate::config::languages::Languages;
use crate::diag::finding::{Finding, Found};
use crate::format::toml_file::{self, TomlText};

/// The configuration of a kit.
#[derive(Debug, Clone)]
pub struct Config {
    /// `book.toml`.
    pub file: FileId,
    /// As written.
    pub book: BookFile,
    /// The kit's languages, their chains and formats.
    pub languages: Languages,
    /// Address of the published site, with a slash at its end.
    pub base_address: Option<String>,
}

impl Config {
    /// Returns a text of `book.toml` with its place.
    pub fn spanned(&self, it: &toml::Spanned<String>) -> Spanned<String> {
        Spanned { value: it.get_ref().clone(), span: crate::base::span::Span::new(self.file, it.span()) }
    }
}

/// Reads `book.toml`; no value when it can not be read at all.
pub fn read(tree: &SourceTree) -> Found<Option<Config>> {
    let Some(file) = tree.get("book.toml") else {
        let finding = Finding::at_path(&rules::book_missing::RULE, "book.toml", "no `book.toml` here")
            .help("run `arkki init DIR` to begin a kit, or name one with `--kit DIR`");
        return Found { value: None, findings: vec![finding] };
    };
    let source = TomlText { file, offset: 0, text: tree.text(file) };
    let mut findings = Vec::new();
    let Some(book) = toml_file::read::<BookFile>(source).take(&mut findings) else {
        return Found { value: None, findings };
    };
    let languages = languages::read(&book, source).take(&mut findings);
    let base_address = book.kit.base_address.as_ref().and_then(|it| {
        let text = it.get_ref();
        let plain = url_is_plain(text);
        if !plain {
            let span = source.span(it.span());
            findings.push(
                Finding::new(
                    &rules::base_address::RULE,
                    span,
                    format!("`{text}` is not the address of a site"),
                )
                .help("write it whole, as in `https://example.org/kit/`, or leave it out"),
            );
        }
        plain.then(|| if text.ends_with('/') { text.clone() } else { format!("{text}/") })
    });
    let Some(languages) = languages else { return Found { value: None, findings } };
    Found { value: Some(Config { file, book, languages, base_address }), findings }
}

/// An address that can stand in XML, HTML and a QR code as it is.
fn url_is_plain(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|it| {
        !it.is_empty()
            && !it.starts_with('/')
            && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/:%[]@".contains(&byte))
    })
}
