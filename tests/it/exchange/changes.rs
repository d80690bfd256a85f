//! How new texts are put into a file: by place, with the form around them as it was.

use arkki::l10n::exchange::Segment;

use crate::exchange::{after, base, changed, import, po, pseudo, work};

#[test]
fn only_what_was_translated_changes() {
    let tree = base(
        "//- locales/sv/tools/idea-sheet.ftl\n# Ours.\ntool =\n    .title   =   Idéblad\n    .one-line = Var?\n\n# Mine.\nwhy =\n    .label = Vad?\n",
    );
    let done = import(
        &tree,
        "sv",
        &po(
            "sv",
            [
                ("tools/idea-sheet.ftl#tool.title", "Idea sheet", "Nytt blad".into()),
                ("tools/idea-sheet.ftl#pairs.label", "Our idea", "Vår idé".into()),
                ("tools/idea-sheet.ftl#why.example", "Nobody has a key.", "Ingen nyckel.".into()),
                ("cards/silent-ideas#steps/2", "Write.", "Skriv \"allt\".".into()),
                (
                    "cards/silent-ideas#.front/one_line",
                    "Everybody writes before anybody speaks.",
                    "Alla \\ \"skriver\".".into(),
                ),
            ],
        ),
    );
    assert_eq!(
        changed(&done, "locales/sv/tools/idea-sheet.ftl"),
        "# Ours.\ntool =\n    .title   =   Nytt blad\n    .one-line = Var?\npairs =\n    .label = Vår idé\n\n# Mine.\nwhy =\n    .label = Vad?\n    .example = Ingen nyckel.\n"
    );
    let card = changed(&done, "content/cards/silent-ideas/sv.md");
    assert!(card.contains("one_line = \"Alla \\\\ \\\"skriver\\\".\"\nslug = \"tysta-ideer\"\n"), "{card}");
    assert!(card.contains("1. Skriv \"allt\".\n2. Sortera.\n"), "{card}");
    assert_eq!(done.changes.len(), 2);
}

#[test]
fn a_choice_inside_a_sentence_is_offered_as_whole_sentences() {
    let ui = "seen = You see { $n ->\n    [one] one card\n   *[other] { $n } cards\n} here.\n";
    let tree =
        base(&format!("//- locales/en/ui.ftl\n{ui}//- locales/sv/ui.ftl\n{}", ui.replace("cards", "kort")));
    let all = work(&tree, "sv").segments;
    assert_eq!(all[0].source, "You see one card here.");
    assert_eq!(all[1].target.as_deref(), Some("You see { $n } kort here."));
    let file = po("sv", [(all[1].id.as_str(), all[1].source.as_str(), "Här ser du { $n } kort.".into())]);
    assert_eq!(
        changed(&import(&tree, "sv", &file), "locales/sv/ui.ftl"),
        "seen =\n    { $n ->\n        [one] You see one card here.\n       *[other] Här ser du { $n } kort.\n    }\n"
    );
}

#[test]
fn cases_of_terms_stay() {
    let fi = "-need =\n    { $case ->\n       *[nominative] behov\n        [genitive] behovs\n    }\nneed = behov\n    .definition = Om { -need(case: \"genitive\") } väsen.\n    .avoid = krav\n";
    let en = "-need = need\nneed = need\n    .definition = Of a { -need }.\n";
    let tree = base(&format!("//- locales/en/glossary.ftl\n{en}//- locales/sv/glossary.ftl\n{fi}"));
    let all = work(&tree, "sv").segments;
    let ids: Vec<&str> = all.iter().map(|it| it.id.as_str()).filter(|it| it.starts_with("gloss")).collect();
    assert_eq!(
        ids,
        [
            "glossary.ftl#-need[nominative]",
            "glossary.ftl#-need[genitive]",
            "glossary.ftl#need",
            "glossary.ftl#need.definition"
        ]
    );
    let file = po(
        "sv",
        [
            ("glossary.ftl#-need[genitive]", "need", "behovens".into()),
            (
                "glossary.ftl#need.definition",
                "Of a { -need }.",
                "Väsen av { -need(case: \"genitive\") } art.".into(),
            ),
        ],
    );
    assert_eq!(
        changed(&import(&tree, "sv", &file), "locales/sv/glossary.ftl"),
        fi.replace("[genitive] behovs", "[genitive] behovens").replace(
            "Om { -need(case: \"genitive\") } väsen.",
            "Väsen av { -need(case: \"genitive\") } art."
        )
    );
}

#[test]
fn a_sign_that_begins_a_line_goes_behind_the_equals_sign() {
    let words = "need = need\n    .text =\n        Two words.\n";
    let tree = base(&format!("//- locales/en/glossary.ftl\n{words}//- locales/sv/glossary.ftl\n{words}"));
    let file = po("sv", [("glossary.ftl#need.text", "Two words.", "[Två] ord.".into())]);
    let wanted = "need = need\n    .text = [Två] ord.\n";
    assert_eq!(changed(&import(&tree, "sv", &file), "locales/sv/glossary.ftl"), wanted);
}

#[test]
fn a_section_of_another_form_is_taken_whole_or_not_at_all() {
    let tree = base(
        "//- content/cards/silent-ideas/sv.md\n+++\ntitle = \"Tysta\"\n+++\n\n## Vad är det? {#what}\n\nEtt.\n\nTvå.\n\n## Gör så här {#steps}\n\n1. Skriv.\n2. Sortera.\n",
    );
    let source = "Each person starts from a [need](term:need).";
    let all = work(&tree, "sv").segments;
    let what: Vec<&Segment> = all.iter().filter(|it| it.id.starts_with("cards/silent-ideas#what")).collect();
    assert_eq!((what[0].target.as_deref(), what[1].target.as_deref()), (Some("Vad är det?"), None));
    let file = po("sv", [("cards/silent-ideas#what/2", source, "Ett [behov](term:need).".into())]);
    assert!(
        changed(&import(&tree, "sv", &file), "content/cards/silent-ideas/sv.md")
            .contains("+++\n\n## Vad är det? {#what}\n\nEtt [behov](term:need).\n\n## Gör så här {#steps}\n")
    );
}

#[test]
fn marks_of_structure_stay_around_new_words() {
    let body = "Lead\nline.\n\n## T {#what}\n\n> q **r**\n> s\\\n> t\n\n- a\n  b\n  - [ ] c\n\n| h | i |\n|---|--:|\n| a \\| b | c |\n\nterm\n: what\n\n![alt](p.svg \"cap\")\n\nNote[^n].\n\n[^n]: Below.\n\n## U {#steps}\n\n1. x\n2. y\n";
    let front = "+++\ntitle = \"T\"\n+++\n\n";
    let path = "content/cards/silent-ideas";
    let tree = base(&format!("//- {path}/en.md\n{front}{body}//- {path}/sv.md\n{front}{body}"));
    let all = work(&tree, "sv").segments;
    let list = all.iter().filter(|it| it.id.starts_with("cards/silent-ideas#"));
    let list = list.map(|it| (it.id.as_str(), it.source.as_str(), pseudo(&it.source)));
    let done = import(&tree, "sv", &po("sv", list));
    let wanted = body
        .replace("Lead\nline", "LEAD LINE")
        .replace("> q **r**\n> s\\\n> t", "> Q **R** S\\\n> T")
        .replace("- a\n  b\n  - [ ] c", "- A B\n  - [ ] C")
        .replace("| h | i |", "| H | I |")
        .replace("| a \\| b | c |", "| A \\| B | C |")
        .replace("term\n: what", "TERM\n: WHAT")
        .replace("![alt](p.svg \"cap\")", "![ALT](p.svg \"CAP\")")
        .replace("Note[", "NOTE[")
        .replace("Below", "BELOW")
        .replace("1. x\n2. y", "1. X\n2. Y");
    assert_eq!(changed(&done, &format!("{path}/sv.md")), format!("{front}{wanted}"));
    assert_eq!(done.lost(&work(&after(&tree, &done), "sv")), []);
}

#[test]
fn sections_and_values_that_are_not_there_are_put_where_the_source_has_them() {
    let path = "content/cards/silent-ideas";
    let body = "Lead.\n\n## A {#what}\n\nOne.\n\n## B {#why}\n\nTwo.\n\n## C {#steps}\n\n1. x\n2. y\n\n## D {#tips}\n\n- z\n\n## E {#next}\n\nLast.\n";
    let front = "+++\ntitle = \"T\"\none_line = \"O\"\n+++\n\n";
    let own =
        "+++\ntitle = \"T\"\nslug = \"s\"\n+++\n\n## A {#what}\n\nOne.\n\n## C {#steps}\n\n1. x\n2. y\n";
    let tree = base(&format!("//- {path}/en.md\n{front}{body}//- {path}/sv.md\n{own}"));
    let id = |it: &str| format!("cards/silent-ideas#{it}");
    let ids = [".front/one_line", ".lead/1", "why/2", "tips/1", "next/2"].map(id);
    let sources = ["O", "Lead.", "Two.", "D", "Last."];
    let list = ids.iter().zip(sources).map(|(id, source)| (id.as_str(), source, pseudo(source) + "!"));
    let done = import(&tree, "sv", &po("sv", list));
    let wanted = body
        .replace("Lead.", "LEAD.!")
        .replace("Two.", "TWO.!")
        .replace("D {", "D! {")
        .replace("Last.", "LAST.!");
    let front = "+++\ntitle = \"T\"\none_line = \"O!\"\nslug = \"s\"\n+++\n\n";
    assert_eq!(changed(&done, &format!("{path}/sv.md")), format!("{front}{wanted}"));
}
