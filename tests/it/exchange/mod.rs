//! Files for agencies: nothing is lost on the way there and back, and nothing wrong comes in.

mod changes;
mod commands;
mod refusals;
mod there_and_back;
mod words;

use std::fmt::Write as _;
use std::sync::Arc;

use arkki::base::tree::SourceTree;
use arkki::config;
use arkki::l10n::Sources;
use arkki::l10n::exchange::{self, About, Import, Received, Work};
use arkki::load::{self, Draft};

use crate::support::{BASE, overlaid, tree};

pub(crate) const ABOUT: About<'_> = About { kit: "A kit", date: None };

pub(crate) fn draft(tree: &SourceTree) -> Draft {
    let config = config::read(tree).value.expect("book.toml can be read");
    load::load(Arc::new(config), tree).draft
}

pub(crate) fn work(tree: &SourceTree, tag: &str) -> Work {
    let draft = draft(tree);
    let lang = draft.config.languages.find(tag).expect("a language of the kit");
    Work::new(Sources::of(&draft, tree), lang, draft.records.get(&lang))
}

pub(crate) fn import(tree: &SourceTree, tag: &str, file: &str) -> Import {
    let received = Received::read(file.as_bytes()).unwrap_or_else(|it| panic!("{it:?}"));
    assert_eq!(received.lang(), Some(tag));
    exchange::import(&work(tree, tag), tree, &received)
}

pub(crate) fn after(tree: &SourceTree, import: &Import) -> Arc<SourceTree> {
    Arc::new(tree.with_texts(import.changes.iter().map(|it| (it.path.as_str(), it.after.as_str()))))
}

/// Returns the text of a file that an import changes.
pub(crate) fn changed<'a>(import: &'a Import, path: &str) -> &'a str {
    assert_eq!(import.refused, [], "nothing is refused");
    &import.changes.iter().find(|it| it.path == path).expect("the file changes").after
}

pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// Returns an agency's PO file.
pub(crate) fn po<'a>(tag: &str, list: impl IntoIterator<Item = (&'a str, &'a str, String)>) -> String {
    let mut out = format!("msgid \"\"\nmsgstr \"Language: {tag}\\n\"\n");
    for (id, source, target) in list {
        let (id, source, target) = (quoted(id), quoted(source), quoted(&target));
        let _ = write!(out, "\nmsgctxt {id}\nmsgid {source}\nmsgstr {target}\n");
    }
    out
}

/// Returns an agency's XLIFF file, without the elements that protect codes.
pub(crate) fn xliff<'a>(tag: &str, list: impl IntoIterator<Item = (&'a str, &'a str, String)>) -> String {
    let escape = |it: &str| it.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let mut out = format!("<xliff version=\"1.2\"><file target-language=\"{tag}\"><body>\n");
    for (id, source, target) in list {
        let (id, source, target) = (escape(id), escape(source), escape(&target));
        let _ = writeln!(
            out,
            "<trans-unit id=\"{id}\"><source>{source}</source><target>{target}</target></trans-unit>"
        );
    }
    out + "</body></file></xliff>\n"
}

/// Returns a text in capitals, but for codes.
pub(crate) fn pseudo(text: &str) -> String {
    let code = regex::Regex::new(r"\{[^}]*\}|\]\([^)]*\)|`[^`]*`|\[\^[^\]]*\]|<[^>]*>|&\w+;").unwrap();
    let mut out = String::new();
    let mut from = 0;
    for it in code.find_iter(text) {
        out.push_str(&text[from..it.start()].to_uppercase());
        out.push_str(it.as_str());
        from = it.end();
    }
    out + &text[from..].to_uppercase()
}

pub(crate) fn base(overlay: &str) -> Arc<SourceTree> {
    tree(&overlaid(BASE, overlay))
}
