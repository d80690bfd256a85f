//! What goes out comes back: all texts of a kit, in every state and both formats.

use std::collections::BTreeMap;
use std::sync::Arc;

use arkki::base::tree::SourceTree;
use arkki::check::Scope;
use arkki::diag::finding::count;
use arkki::diag::rule::Severity;
use arkki::l10n::exchange::{self, Format, Segment};
use arkki::l10n::{Sources, State};
use arkki::load::disk;
use arkki::load::records::Recorded;
use arkki::pipeline;

use crate::exchange::{ABOUT, after, base, changed, draft, import, po, pseudo, work, xliff};
use crate::support::{BASE, overlaid, root, short, tree};

fn sample() -> Arc<SourceTree> {
    Arc::new(disk::read(root()).unwrap())
}

#[test]
fn an_export_that_comes_back_changes_nothing() {
    let tree = sample();
    for tag in ["sv", "fi", "nl", "en"] {
        let work = work(&tree, tag);
        assert!(work.segments.len() > 1000, "{tag}");
        for format in [Format::Po, Format::Xliff] {
            let (text, left_out) = exchange::export(&work, &[], format, &ABOUT);
            assert_eq!(left_out, 0);
            let done = import(&tree, tag, &text);
            assert_eq!(done.refused, []);
            assert_eq!(done.changes, []);
            assert!(done.taken.is_empty(), "{tag} {format:?}: {:?}", done.taken);
            assert_eq!(done.unchanged + done.empty, work.segments.len());
            let draft = draft(&tree);
            let units = Sources::of(&draft, &tree).units(work.lang);
            assert!(done.record(&units, &tree, &BTreeMap::new(), Recorded::Draft).is_empty());
        }
    }
}

#[test]
fn every_text_of_a_kit_can_be_translated() {
    let tree = sample();
    for tag in ["sv", "fi", "nl", "en"] {
        let old = work(&tree, tag);
        let wanted: BTreeMap<&str, String> =
            old.segments.iter().map(|it| (it.id.as_str(), capitals(it))).collect();
        let list = || {
            let all = old.segments.iter();
            all.map(|it| (it.id.as_str(), it.source.as_str(), wanted[it.id.as_str()].clone()))
        };
        // Both formats are read into the same; one language shows that they are.
        for file in std::iter::once(po(tag, list())).chain((tag == "fi").then(|| xliff(tag, list()))) {
            let done = import(&tree, tag, &file);
            assert_eq!(done.refused, []);
            let after = after(&tree, &done);
            let new = work(&after, tag);
            assert_eq!(done.lost(&new), []);
            let said: BTreeMap<&str, Option<&str>> =
                new.segments.iter().map(|it| (it.id.as_str(), it.target.as_deref())).collect();
            for (id, text) in &wanted {
                assert_eq!(said[id], Some(text.as_str()), "{id}");
            }
            let judged = pipeline::judge_with(Arc::clone(&after), Scope::Published, false);
            let errors = count(&judged.findings, Severity::Error);
            assert_eq!(errors, 0, "{}", short(&judged.findings, &judged.tree));
            // What was translated is the same when it goes out and comes back once more.
            let again = exchange::export(&new, &[], Format::Po, &ABOUT).0;
            assert_eq!(import(&after, tag, &again).changes, []);
        }
    }
}

/// A translation in capitals; where there is none yet, the source in capitals.
fn capitals(it: &Segment) -> String {
    pseudo(it.target.as_deref().unwrap_or(&it.source))
}

#[test]
fn a_language_without_a_file_gets_all_of_them() {
    let book = "
[[languages]]
tag = \"pl\"
name = \"Polski\"
chain = [\"en\"]
";
    let mut all = overlaid(BASE, "");
    let file = all.get_mut("book.toml").unwrap();
    *file = file.replacen("\n[[processes]]", &format!("{book}\n[[processes]]"), 1);
    all.insert(
        "locales/en/ui.ftl".into(),
        "# How many there are.\nhome-all-cards =\n    { $n ->\n        [0] No cards\n        [one] { $n } card\n       \
         *[other] All { $n } cards\n    }\n"
            .into(),
    );
    let tree = tree(&all);
    let old = work(&tree, "pl");
    let forms: Vec<&str> =
        old.segments.iter().map(|it| it.id.as_str()).filter(|it| it.contains("home-all")).collect();
    assert_eq!(
        forms,
        [
            "ui.ftl#home-all-cards[0]",
            "ui.ftl#home-all-cards[one]",
            "ui.ftl#home-all-cards[few]",
            "ui.ftl#home-all-cards[many]",
            "ui.ftl#home-all-cards[other]"
        ]
    );
    let few = &old.segments[2];
    assert_eq!((few.source.as_str(), few.state), ("All { $n } cards", State::Missing));
    assert!(few.notes.contains(&"How many there are.".to_owned()));
    assert!(few.notes.contains(&"Form “few” of $n: 2, 3, 4, 22, ….".to_owned()), "{:?}", few.notes);

    let list = old.segments.iter().map(|it| (it.id.as_str(), it.source.as_str(), capitals(it)));
    let done = import(&tree, "pl", &po("pl", list));
    assert_eq!(
        changed(&done, "locales/pl/ui.ftl"),
        "home-all-cards =\n    { $n ->\n        [0] NO CARDS\n        [one] { $n } CARD\n        [few] ALL { $n } CARDS\n        \
         [many] ALL { $n } CARDS\n       *[other] ALL { $n } CARDS\n    }\n"
    );
    let card = changed(&done, "content/cards/silent-ideas/pl.md");
    assert!(card.starts_with("+++\ntitle = \"SILENT IDEAS\"\n"), "{card}");
    assert!(card.contains("## HOW TO DO IT {#steps}\n\n1. WRITE.\n2. SORT.\n"), "{card}");
    let after = after(&tree, &done);
    assert_eq!(done.lost(&work(&after, "pl")), []);
    let draft = draft(&after);
    let lang = draft.config.languages.find("pl").unwrap();
    let units = Sources::of(&draft, &after).units(lang);
    let records = done.record(&units, &after, &BTreeMap::new(), Recorded::Draft);
    assert_eq!(records.len(), units.len(), "every unit is recorded");
    assert!(records.values().all(|it| it.state == Recorded::Draft));
    let judged = pipeline::judge_with(after, Scope::Published, false);
    assert_eq!(count(&judged.findings, Severity::Error), 0, "{}", short(&judged.findings, &judged.tree));
}

#[test]
fn codes_that_a_tool_left_empty_are_those_of_the_source() {
    let tree = base("//- locales/en/ui.ftl\nseen = All { $n } cards\n//- locales/sv/ui.ftl\n");
    let text = exchange::export(&work(&tree, "sv"), &[State::Missing], Format::Xliff, &ABOUT).0;
    assert!(text.contains("<source>All <ph id=\"1\">{ $n }</ph> cards</source>"), "{text}");
    let text = text.replace("<target state=\"new\"></target>", "<target>Alla <x id=\"1\"/> kort</target>");
    let done = import(&tree, "sv", &text);
    assert_eq!(done.taken.get("ui.ftl#seen").map(String::as_str), Some("Alla { $n } kort"));
}

#[test]
fn states_choose_what_goes_out() {
    let tree = base("//- !locales/sv/glossary.ftl");
    let work = work(&tree, "sv");
    let ids: Vec<&str> = work.chosen(&[State::Missing]).map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["glossary.ftl#need", "glossary.ftl#need.definition"]);
    let text = exchange::export(&work, &[State::Missing], Format::Po, &ABOUT).0;
    assert!(!text.contains("fuzzy") && text.matches("msgctxt").count() == 2, "{text}");
}

#[test]
fn what_the_agency_is_not_sure_of_is_taken_and_not_recorded() {
    let tree = base("");
    let file = po(
        "sv",
        [
            ("kit.ftl#phase-try", "Try", "Prova".into()),
            ("kit.ftl#phase-try.one-line", "Test something small.", "Testa smått.".into()),
        ],
    );
    let draft = draft(&tree);
    for (file, recorded) in [(file.replacen("\nmsgctxt", "\n#, fuzzy\nmsgctxt", 1), 0), (file, 1)] {
        let done = import(&tree, "sv", &file);
        assert_eq!((done.taken.len(), done.refused.len()), (2, 0));
        let units = Sources::of(&draft, &tree).units(work(&tree, "sv").lang);
        assert_eq!(done.record(&units, &tree, &BTreeMap::new(), Recorded::Draft).len(), recorded);
    }
}
