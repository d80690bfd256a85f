//! Whatever words come back, they are taken as they are, and nothing else changes.

use std::sync::Arc;

use arkki::base::tree::SourceTree;
use arkki::l10n::State;
use arkki::l10n::exchange::{self, Form, Format, Received, Segment, Work};
use arkki::load::disk;
use proptest::prelude::{ProptestConfig, proptest};
use proptest::prop_assert_eq;

use crate::exchange::{ABOUT, after, base, import, po, work, xliff};
use crate::support::{BASE, files};

/// A kit with one text in the glossary of its source.
fn kit_saying(text: &str) -> Option<Arc<SourceTree>> {
    let tree = base(&format!("//- locales/en/glossary.ftl\nneed = {text}\n//- locales/sv/glossary.ftl\n"));
    let is_whole = files(BASE).len() > 1 && work(&tree, "sv").segments.iter().any(|it| it.source == text);
    is_whole.then_some(tree)
}

/// A kit with every sort of text, the same in both languages.
fn of_all_sorts() -> Arc<SourceTree> {
    let body = "Lead.\n\n## A b {#what}\n\n> quoted\n\n- item\n  - [ ] inner\n\n| h | i |\n|---|--:|\n| cell | c |\n\nterm\n: what\n\n![alt](p.svg \"cap\")\n\n## C {#steps}\n\n1. x\n2. y\n";
    let front = "+++\ntitle = \"T\"\none_line = \"O\"\n+++\n\n";
    let words = "need = need\n    .definition = Some words.\n    .text =\n        Two\n        lines.\nmany = { $n ->\n    [one] one card\n   *[other] { $n } cards\n}\n";
    let path = "content/cards/silent-ideas";
    base(&format!(
        "//- {path}/en.md\n{front}{body}//- {path}/sv.md\n{front}{body}//- locales/en/glossary.ftl\n{words}//- locales/sv/glossary.ftl\n{words}"
    ))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_come_back_as_they_were(source in "\\PC{1,40}", target in "\\PC{1,40}") {
        let plain = |it: &str| disk::normal(it.replace(['{', '}', '<', '(', '['], "~").trim().as_bytes()).unwrap();
        let (source, target) = (plain(&source), plain(&target));
        let Some(tree) = kit_saying(&source) else { return Ok(()) };
        for format in [Format::Po, Format::Xliff] {
            let text = exchange::export(&work(&tree, "sv"), &[State::Missing], format, &ABOUT).0;
            let done = import(&tree, "sv", &text);
            prop_assert_eq!(&done.refused, &[]);
            prop_assert_eq!(done.unchanged, 0);
        }
        if target.is_empty() {
            return Ok(());
        }
        for file in [
            po("sv", [("glossary.ftl#need", source.as_str(), target.clone())]),
            xliff("sv", [("glossary.ftl#need", source.as_str(), target.clone())]),
        ] {
            let done = import(&tree, "sv", &file);
            prop_assert_eq!(&done.refused, &[]);
            let again = work(&after(&tree, &done), "sv");
            let said = again.segments.iter().find(|it| it.id == "glossary.ftl#need").and_then(|it| it.target.clone());
            prop_assert_eq!(said, Some(target.clone()));
            prop_assert_eq!(again.segments.iter().filter(|it| it.form == Form::Message).count(), work(&tree, "sv").segments.iter().filter(|it| it.form == Form::Message).count());
        }
    }

    #[test]
    fn what_is_taken_changes_nothing_else(
        text in "([a-z]|[ \n#>|*_`+.:!\\\\\"'{}$=-]|\\[|\\]|\\(|\\)|<|&amp;|1\\. |- |\\+\\+\\+|\\{#x\\}|\\{ \\$n \\}){1,12}",
        at in 0usize..40,
    ) {
        let tree = of_all_sorts();
        let old = work(&tree, "sv");
        let of_ours = |it: &&Segment| it.id.starts_with("cards/silent-ideas#") || it.id.starts_with("glossary");
        let ours: Vec<&Segment> = old.segments.iter().filter(of_ours).collect();
        let it = ours[at % ours.len()];
        let done = import(&tree, "sv", &po("sv", [(it.id.as_str(), it.source.as_str(), text)]));
        let Some(words) = done.taken.get(&it.id) else { return Ok(()) };
        let new = work(&after(&tree, &done), "sv");
        let said = |work: &Work| -> Vec<(String, Option<String>)> {
            work.segments.iter().map(|it| (it.id.clone(), it.target.clone())).collect()
        };
        let mut wanted = said(&old);
        for (id, target) in &mut wanted {
            if *id == it.id {
                *target = Some(words.clone());
            }
        }
        prop_assert_eq!(said(&new), wanted);
    }

    #[test]
    fn no_file_ends_the_program(text in "(msgid|msgstr|msgctxt|\"|\\\\|\n|#,|<|>|/|xliff|version=\"1.2\"|&|;|a| |trans-unit|target|ph){0,40}") {
        let _ = Received::read(text.as_bytes());
        let _ = Received::read(format!("<xliff version=\"1.2\">{text}").as_bytes());
    }
}
