//! Whole kits that hold, and what must be true of every site made from one.

use std::fs;

use arkki::check::Scope;

use crate::site::hold;
use crate::support::{BASE, check, overlaid, pages, root, short};

#[test]
fn every_good_kit_holds_and_so_does_its_site() {
    let mut kits = 0;
    let mut entries: Vec<_> =
        fs::read_dir(root().join("tests/kits/ok")).unwrap().map(|it| it.unwrap().path()).collect();
    entries.sort();
    for path in entries.iter().filter(|it| it.extension().is_some_and(|it| it == "kit")) {
        let text = fs::read_to_string(path).unwrap();
        let judged = check(&overlaid(BASE, &text), Scope::Published);
        assert_eq!(short(&judged.findings, &judged.tree), "", "{}", path.display());
        hold(&pages(&judged));
        kits += 1;
    }
    assert!(kits >= 5, "the good kits are there");
}

#[test]
fn the_kit_of_init_holds_without_edits() {
    let files = arkki::scaffold::kit_plan().files().iter().cloned().collect();
    let judged = check(&files, Scope::Published);
    assert_eq!(short(&judged.findings, &judged.tree), "");
    hold(&pages(&judged));
}

#[test]
fn the_sample_kit_holds() {
    let tree = arkki::load::disk::read(root()).unwrap();
    let judged = arkki::pipeline::check(std::sync::Arc::new(tree), Scope::Published);
    assert_eq!(short(&judged.findings, &judged.tree), "");
    hold(&pages(&judged));
}

/// The words of a page, as a golden shows them: `<main>` alone, one element a line.
#[test]
fn a_card_s_page_reads_as_its_text() {
    let judged = check(&overlaid(BASE, ""), Scope::Published);
    let pages = pages(&judged);
    let cards =
        pages.iter().filter(|(path, _)| path.starts_with("en/cards/") && !path.ends_with("/index.html"));
    for (path, bytes) in cards {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let Some(at) = text.find("<main") else { continue };
        let end = text.find("</main>").unwrap();
        let name = path.trim_start_matches("en/cards/").trim_end_matches(".html");
        insta::assert_snapshot!(format!("card-{name}"), &text[at..end]);
    }
}

/// A licence that wants a name wants it wherever the work goes.
#[test]
fn who_must_be_named_is_named_on_every_page() {
    let mut files = overlaid(BASE, "");
    let plain = "licence = { name = \"CC BY 4.0\" }";
    let named = "licence = { name = \"CC BY 4.0\", attribution = \"The Method Workshop\" }";
    for it in files.values_mut().filter(|it| it.contains(plain)) {
        *it = it.replace(plain, named);
    }
    let card = files.get_mut("content/cards/silent-ideas/card.toml").unwrap();
    card.push_str("\n[licence]\nname = \"CC BY-SA 4.0\"\nattribution = \"A. Writer\"\n");
    let judged = check(&files, Scope::Published);
    assert_eq!(short(&judged.findings, &judged.tree), "");
    let pages = pages(&judged);
    let text = |path: &str| String::from_utf8(pages[path].clone()).unwrap();
    for path in ["en/index.html", "sv/cards/index.html", "en/glossary/index.html"] {
        assert!(text(path).contains("The Method Workshop"), "{path}");
    }
    // Once in the colophon of the sheet, once in the foot of the page.
    assert_eq!(text("en/tools/idea-sheet.html").matches("The Method Workshop").count(), 2);
    let card = text("en/cards/silent-ideas.html");
    assert!(card.contains("<dd>A. Writer</dd>") && card.matches("The Method Workshop").count() == 1);
}
