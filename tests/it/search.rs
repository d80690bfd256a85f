//! The search: what its index holds, how large it is, and that its stems are those that browsers make.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::sync::Arc;

use arkki::check::Scope;
use arkki::load::disk;
use arkki::pipeline;
use arkki::words::stems::Stems;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::support::{BASE, check, overlaid, pages, root};

/// Returns what a script hands to a function.
fn handed(script: &[u8], function: &str) -> Value {
    let text = std::str::from_utf8(script).unwrap();
    let inner = text.strip_prefix(function).and_then(|it| it.strip_prefix('('));
    let inner = inner.and_then(|it| it.strip_suffix(");\n"));
    serde_json::from_str(inner.unwrap_or_else(|| panic!("a call of {function}"))).unwrap()
}

fn titles(site: &BTreeMap<String, Vec<u8>>, lang: &str) -> Vec<String> {
    let index = handed(&site[&format!("search/{lang}-index.js")], "arkkiFindIndex");
    let list = index["titles"].as_array().unwrap().iter();
    list.map(|it| it.as_str().unwrap().to_owned()).collect()
}

/// As golden, with the scripts as they are: a change of a byte is seen.
#[test]
fn the_index_of_a_small_kit_reads_as_its_golden() {
    let site = pages(&check(&overlaid(BASE, ""), Scope::Published));
    for name in ["sv-index", "sv-0"] {
        let text = String::from_utf8(site[&format!("search/{name}.js")].clone()).unwrap();
        // One field a line, so that a change is found.
        let text = text.replace("\",\"", "\",\n\"").replace("],\"", "],\n\"").replace("],[", "],\n[");
        insta::assert_snapshot!(format!("search-{name}"), text);
    }
}

#[test]
fn a_borrowed_page_is_found_under_its_own_language_alone() {
    let without = "//- !content/cards/silent-ideas/sv.md\n";
    let site = pages(&check(&overlaid(BASE, without), Scope::Published));
    assert!(titles(&site, "en").contains(&"Silent ideas".to_owned()));
    assert!(!titles(&site, "sv").contains(&"Silent ideas".to_owned()));
    assert!(titles(&site, "sv").contains(&"Om".to_owned()));
}

/// A card beside those of the small kit, in English alone.
fn with_card(facts: &str, front: &str, text: &str) -> BTreeMap<String, Vec<u8>> {
    let card = format!(
        "//- content/cards/odd/card.toml\nkind = \"topic\"\nsource = \"en\"\n{facts}\n\
         [[sources]]\nkind = \"book\"\ntitle = \"A book\"\n\
         //- content/cards/odd/en.md\n+++\n{front}\none_line = \"Odd.\"\n+++\n\n## What is it? {{#what}}\n\n{text}\n"
    );
    pages(&check(&overlaid(BASE, &card), Scope::Published))
}

#[test]
fn what_is_withdrawn_is_not_found() {
    let here = "Odd one".to_owned();
    assert!(titles(&with_card("", "title = \"Odd one\"", "Little."), "en").contains(&here));
    assert!(
        !titles(&with_card("status = \"retired\"", "title = \"Odd one\"", "Little."), "en").contains(&here)
    );
}

#[test]
fn nothing_of_a_text_leaves_the_string_it_stands_in() {
    let site = with_card("", "title = \"</b>\\\"); alert(1); (\\\"\"", "`\"); alert(2); (\"` \\\\ end");
    assert!(titles(&site, "en").contains(&"</b>\"); alert(1); (\"".to_owned()));
    handed(&site["search/en-0.js"], "arkkiFindTexts");
}

#[test]
fn the_index_of_the_sample_kit_stays_small() {
    let judged = pipeline::judge_with(Arc::new(disk::read(root()).unwrap()), Scope::Published, false);
    let site = pages(&judged);
    for lang in ["sv", "fi", "nl", "en"] {
        let index = &site[&format!("search/{lang}-index.js")];
        let packed = packed(index);
        assert!(packed <= 40 * 1024, "{lang}: {packed} bytes");
        let texts = site.iter().filter(|(path, _)| {
            let name = path.strip_prefix(&format!("search/{lang}-")).unwrap_or_default();
            name.starts_with(|it: char| it.is_ascii_digit())
        });
        let texts: Vec<u8> = texts.flat_map(|it| it.1.iter().copied()).collect();
        let whole = packed + self::packed(&texts);
        assert!(whole <= 60 * 1024, "{lang}: {whole} bytes with all texts");
    }
}

/// Returns how large a file is as servers send it.
fn packed(bytes: &[u8]) -> usize {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    out.write_all(bytes).unwrap();
    out.finish().unwrap().len()
}

/// The browser's half is held to the same lists, in `tests/browser/search-stems.test.mjs`.
#[test]
fn stems_are_those_of_the_lists() {
    for lang in ["sv", "fi", "nl", "en"] {
        let list = fs::read_to_string(root().join(format!("tests/stems/{lang}.txt"))).unwrap();
        let stems = Stems::of(lang).unwrap();
        assert!(list.lines().count() > 900, "{lang}");
        for line in list.lines() {
            let (word, stem) = line.split_once(' ').unwrap();
            assert_eq!(stems.stem(word), stem, "{lang}: {word}");
        }
    }
}
