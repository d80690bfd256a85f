//! The preview's memory: what was read and judged before never shows in what comes out.

use std::collections::BTreeMap;
use std::sync::Arc;

use arkki::check::Scope;
use arkki::pipeline::{self, Judged, Memo};
use proptest::prelude::*;

use crate::support::{BASE, overlaid, pages, short, tree};

/// A change of one file of the kit; several of them break it.
fn change(files: &mut BTreeMap<String, String>, what: u8, with: u8) {
    let card = ["silent-ideas", "second", "third"][usize::from(with) % 3];
    let at = |name: &str| format!("content/cards/{card}/{name}");
    let edit = |files: &mut BTreeMap<String, String>, path: &str, from: &str, to: &str| {
        if let Some(text) = files.get_mut(path) {
            *text = text.replace(from, to);
        }
    };
    match what % 24 {
        0 => edit(files, &at("en.md"), "Each person", "Each of them"),
        1 => edit(files, &at("en.md"), "Each of them", "Each person"),
        2 => edit(files, &at("sv.md"), "slug = \"", "slug = \"ny-"),
        3 => edit(files, &at("en.md"), "{#what}", "{#why}"),
        4 => edit(files, &at("en.md"), "{#why}", "{#what}"),
        5 => edit(files, &at("en.md"), "+++\ntitle", "+++\ntitel"),
        6 => edit(files, &at("en.md"), "+++\ntitel", "+++\ntitle"),
        7 => edit(files, &at("card.toml"), "min = 20", "min = 25"),
        8 => edit(files, &at("card.toml"), "source = \"en\"", "source = \"sv\""),
        9 => drop(files.remove(&at("sv.md"))),
        10 => edit(files, "locales/en/kit.ftl", "Listen", "Hear"),
        11 => edit(files, "locales/sv/tools/idea-sheet.ftl", "Vår idé", "Er idé"),
        12 => edit(files, &at("en.md"), "Each person", "See [](id:second#what). Each person"),
        13 => edit(files, "book.toml", "hue = 65", "hue = 75"),
        14 => edit(files, &at("sv.md"), "Var och", "Se [](id:ingen). Var och"),
        15 => edit(files, &at("sv.md"), "Se [](id:ingen). ", ""),
        16 => edit(files, &at("en.md"), "one_line = \"", "one_line = \"Now: "),
        17 => edit(files, &at("en.md"), "title = \"", "title = \"A "),
        18 => edit(files, &at("en.md"), "Each person", "<b>Each</b> person"),
        19 => edit(files, &at("en.md"), "<b>Each</b>", "Each"),
        20 => {
            let add = "+++\ntitle = \"Page\"\n+++\n\nSee [](id:third#steps).\n";
            files.insert("content/pages/more/en.md".into(), add.into());
            files.insert("content/pages/more/page.toml".into(), "source = \"en\"\n".into());
        }
        21 => {
            let allow = "allow = [{ rule = \"links-differ\", reason = \"so it is\" }]\nslug = \"";
            edit(files, &at("sv.md"), "slug = \"", allow);
        }
        22 => edit(files, &at("sv.md"), "[behov](term:need)", "behov"),
        _ => drop(files.remove("content/pages/more/page.toml")),
    }
}

/// A kit of three cards.
fn kit() -> BTreeMap<String, String> {
    let mut files = overlaid(BASE, "");
    let first: Vec<(String, String)> = files
        .iter()
        .filter(|it| it.0.starts_with("content/cards/silent-ideas/"))
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    for id in ["second", "third"] {
        for (path, text) in &first {
            let text = text.replace("tysta-ideer", &format!("tysta-{id}")).replace("Silent", id);
            files.insert(path.replace("silent-ideas", id), text);
        }
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_kit_that_was_watched_is_the_kit_that_is_read_anew(changes in prop::collection::vec((any::<u8>(), any::<u8>()), 1..12)) {
        let mut files = kit();
        let mut memo = Memo::default();
        pipeline::judge_again(tree(&files), Scope::WithDrafts, &mut memo);
        for (what, with) in changes {
            change(&mut files, what, with);
            let warm = pipeline::judge_again(tree(&files), Scope::WithDrafts, &mut memo);
            let cold = pipeline::judge(tree(&files), Scope::WithDrafts);
            prop_assert_eq!(short(&warm.findings, &warm.tree), short(&cold.findings, &cold.tree));
            prop_assert_eq!(warm.renderer.is_some(), cold.renderer.is_some());
            if warm.renderer.is_some() {
                prop_assert_eq!(pages(&warm), pages(&cold));
            }
        }
    }
}

/// Judges a kit of three cards, changes it, and judges it again.
fn after(changes: &[(&str, &str, &str)]) -> (Judged, Judged, Memo) {
    let mut files = kit();
    let mut memo = Memo::default();
    let before = pipeline::judge_again(tree(&files), Scope::Published, &mut memo);
    for (path, from, to) in changes {
        let text = files.get_mut(*path).expect("the kit has this file");
        assert!(text.contains(from), "{path} has {from}");
        *text = text.replace(from, to);
    }
    let now = pipeline::judge_again(tree(&files), Scope::Published, &mut memo);
    (before, now, memo)
}

fn has_the_same_routes(a: &Judged, b: &Judged) -> bool {
    let routes = |it: &Judged| Arc::clone(&it.renderer.as_ref().expect("the kit holds").site().routes);
    Arc::ptr_eq(&routes(a), &routes(b))
}

#[test]
fn a_saved_text_costs_no_new_site_and_saved_facts_do() {
    let text = ("content/cards/second/en.md", "Each person", "Each of them");
    let title = ("content/cards/third/en.md", "title = \"", "title = \"A ");
    let (before, now, _) = after(&[text, title]);
    assert!(has_the_same_routes(&before, &now));
    let (before, now, _) = after(&[("content/cards/second/card.toml", "min = 20", "min = 25")]);
    assert!(!has_the_same_routes(&before, &now));
}

#[test]
fn a_broken_text_stays_as_it_was_and_the_others_do_not() {
    let broken = ("content/cards/second/en.md", "Each person", "See [](id:nobody). Each person");
    let other = ("content/cards/second/sv.md", "Var och en", "Envar");
    let third = ("content/cards/third/en.md", "Each person", "Each of them");
    let (_, now, memo) = after(&[broken, other, third]);
    assert_eq!(now.findings.len(), 1, "{:?}", short(&now.findings, &now.tree));
    assert!(now.renderer.is_none());
    let mended = Judged { renderer: memo.mended(), ..now };
    let pages = pages(&mended);
    let page = |path: &str| String::from_utf8_lossy(&pages[path]).into_owned();
    assert!(page("en/cards/second.html").contains("Each person"));
    assert!(!page("en/cards/second.html").contains("See <a"));
    assert!(page("sv/cards/tysta-second.html").contains("Envar"));
    assert!(page("en/cards/third.html").contains("Each of them"));
}
