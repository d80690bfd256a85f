//! `addresses.lock`: every address ever published.

use crate::base::span::{FileId, Span, Spanned};
use crate::base::tree::SourceTree;
use crate::diag::finding::{Finding, Found};
use crate::load::rules;

/// Reads the addresses that must go on answering.
pub(super) fn read(tree: &SourceTree) -> Found<Vec<Spanned<String>>> {
    let Some(file) = tree.get("addresses.lock") else { return Found::clean(Vec::new()) };
    lines(file, tree.text(file))
}

fn lines(file: FileId, text: &str) -> Found<Vec<Spanned<String>>> {
    let mut findings = Vec::new();
    let mut value = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let address = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        if address.is_empty() || address.starts_with('#') {
            continue;
        }
        let span = Span::new(file, start..start + address.len());
        let is_plain = address.ends_with(".html")
            && address.split('/').all(|part| {
                !matches!(part, "" | "." | "..")
                    && part.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._".contains(&it))
            });
        if is_plain {
            value.push(Spanned { value: address.to_owned(), span });
        } else {
            findings.push(
                Finding::new(
                    &rules::lock_line::RULE,
                    span,
                    format!("`{address}` is not an address of a page"),
                )
                .help("write a path in the site, as in `sv/cards/namn.html`"),
            );
        }
    }
    Found { value, findings }
}

/// Returns the text of `addresses.lock` for a sorted list of addresses.
pub fn write<'a>(addresses: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::from(
        "# Every address of the site that was ever published. They go on answering, for printed cards and links.\n\
         # Written by `arkki addresses accept`; commit it.\n",
    );
    for it in addresses {
        out.push_str(it);
        out.push('\n');
    }
    out
}
