//! Two names that some machines can not tell apart.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::base::tree::{BUILT_IN, SourceFile};
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "name-clash",
    severity: Severity::Error,
    docs: r"Two files or folders differ only in capital letters or in how an accent is stored. On Windows and macOS they are one, so one of them is lost as soon as somebody copies the kit.

Rename one.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut last = "";
    for (_, file) in context.tree.files() {
        let path = file.path.as_str();
        // Files come sorted, so what two neighbours share was looked at with the first.
        let shared = path.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count();
        last = path;
        for whole in parts(file).filter(|it| it.len() > shared || it.len() == path.len()) {
            let first = *seen.entry(folded(whole)).or_insert(whole);
            if first != whole {
                out.push(
                    Finding::at_path(
                        &RULE,
                        whole,
                        format!("`{whole}` and `{first}` are one name on some machines"),
                    )
                    .help("rename one of them"),
                );
            }
        }
    }
    out.sort_by(|a, b| a.message.cmp(&b.message));
    out.dedup();
    out
}

/// Full case folding by way of upper case, so that `ß` and `SS` meet as they do on disk.
fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect()
}

fn parts(file: &SourceFile) -> impl Iterator<Item = &str> {
    let path = file.path.as_str();
    let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
    ends.map(move |at| &path[..at]).filter(move |_| !path.starts_with(BUILT_IN))
}
