//! Files for agencies: nothing is lost on the way there and back, and nothing wrong comes in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;
use std::sync::Arc;

use arkki::base::tree::SourceTree;
use arkki::check::Scope;
use arkki::config;
use arkki::diag::finding::count;
use arkki::diag::rule::Severity;
use arkki::l10n::exchange::{self, About, Form, Format, Import, Received, Segment, Work};
use arkki::l10n::{Sources, State};
use arkki::load::disk;
use arkki::load::records::Recorded;
use arkki::load::{self, Draft};
use arkki::pipeline;
use proptest::prelude::{ProptestConfig, proptest};
use proptest::prop_assert_eq;

use crate::support::{BASE, Folder, files, overlaid, root, short, tree};

const ABOUT: About<'_> = About { kit: "A kit", date: None };

fn draft(tree: &SourceTree) -> Draft {
    let config = config::read(tree).value.expect("book.toml can be read");
    load::load(Arc::new(config), tree).draft
}

fn work(tree: &SourceTree, tag: &str) -> Work {
    let draft = draft(tree);
    let lang = draft.config.languages.find(tag).expect("a language of the kit");
    Work::new(Sources::of(&draft, tree), lang, draft.records.get(&lang))
}

fn import(tree: &SourceTree, tag: &str, file: &str) -> Import {
    let received = Received::read(file.as_bytes()).unwrap_or_else(|it| panic!("{it:?}"));
    assert_eq!(received.lang(), Some(tag));
    exchange::import(&work(tree, tag), tree, &received)
}

fn after(tree: &SourceTree, import: &Import) -> Arc<SourceTree> {
    Arc::new(tree.with_texts(import.changes.iter().map(|it| (it.path.as_str(), it.after.as_str()))))
}

/// Returns the text of a file that an import changes.
fn changed<'a>(import: &'a Import, path: &str) -> &'a str {
    assert_eq!(import.refused, [], "nothing is refused");
    &import.changes.iter().find(|it| it.path == path).expect("the file changes").after
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// Returns an agency's PO file.
fn po<'a>(tag: &str, list: impl IntoIterator<Item = (&'a str, &'a str, String)>) -> String {
    let mut out = format!("msgid \"\"\nmsgstr \"Language: {tag}\\n\"\n");
    for (id, source, target) in list {
        let (id, source, target) = (quoted(id), quoted(source), quoted(&target));
        let _ = write!(out, "\nmsgctxt {id}\nmsgid {source}\nmsgstr {target}\n");
    }
    out
}

/// Returns an agency's XLIFF file, without the elements that protect codes.
fn xliff<'a>(tag: &str, list: impl IntoIterator<Item = (&'a str, &'a str, String)>) -> String {
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
fn pseudo(text: &str) -> String {
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

fn sample() -> Arc<SourceTree> {
    Arc::new(disk::read(root()).unwrap())
}

fn base(overlay: &str) -> Arc<SourceTree> {
    tree(&overlaid(BASE, overlay))
}

/// Returns what is said of one text of the base kit that came back wrong.
fn refused(overlay: &str, tag: &str, id: &str, target: &str) -> String {
    let tree = base(overlay);
    let all = work(&tree, tag).segments;
    let source = all.iter().find(|it| it.id == id).map_or("", |it| it.source.as_str());
    let done = import(&tree, tag, &po(tag, [(id, source, target.to_owned())]));
    assert!(done.changes.is_empty(), "nothing is changed");
    done.refused.iter().map(|it| format!("{}: {}", it.line, it.why)).collect::<Vec<_>>().join("\n")
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
fn what_is_wrong_is_refused_with_its_line_and_reason() {
    let words = "//- locales/en/ui.ftl\nseen = All { $n } <b>cards</b>\n//- locales/sv/ui.ftl\n";
    let ui = "ui.ftl#seen";
    let card = "cards/silent-ideas";
    for (overlay, id, target, why) in [
        ("", "ui.ftl#nothing", "Inget", "4: the kit has no such text, or none in this language"),
        (words, ui, "Alla <b>kort</b>", "4: `$n` is lost"),
        (words, ui, "Alla { $n } <b>kort", "4: `</b>` is lost"),
        (words, ui, "Alla { $n } { $m } <b>kort</b>", "4: `$m` is not in the source"),
        (words, ui, "Alla { $n }\n<b>kort</b>", "4: has a line break where none can be"),
        (words, ui, "Alla { $n } <b>kort</b> }", "4: can not be read as Fluent"),
        (words, ui, "Alla { $n } \u{7}<b>kort</b>", "4: has a character that no text can have: U+0007"),
        ("", &format!("{card}#what/2"), "Alla har ett behov.", "4: `](term:need)` is lost"),
        (
            "",
            &format!("{card}#what/2"),
            "Ett [behov](term:nead).",
            "4: `](term:need)` is lost, `](term:nead)` is not",
        ),
        ("", &format!("{card}#what/2"), "# Ett [behov](term:need).", "4: would change the form of the text"),
        ("", &format!("{card}#steps/2"), "- Skriv.", "4: would change the form of the text"),
        ("", &format!("{card}#steps/2"), "<b>Skriv</b>.", "4: `</b>` is not in the source, `<b>` is not"),
        ("", &format!("{card}#steps/2"), "Skriv.\n\nMer.", "4: has a line break where none can be"),
        ("", &format!("{card}#.front/title"), "En\ntitel", "4: has a line break where none can be"),
    ] {
        let said = refused(overlay, "sv", id, target);
        assert!(said.starts_with(why), "{id} {target}: {said}");
    }
    let tree = base("");
    let once = || ("cards/silent-ideas#steps/2", "Write.", "A.".to_owned());
    assert_eq!(import(&tree, "sv", &po("sv", [once(), once()])).refused[0].why, "stands twice");
    let old = [("cards/silent-ideas#steps/2", "Wrote.", "A.".to_owned())];
    assert!(import(&tree, "sv", &po("sv", old)).refused[0].why.starts_with("the source has changed since"));
    let empty = [("cards/silent-ideas#steps/2", "Write.", String::new())];
    let done = import(&tree, "sv", &po("sv", empty));
    assert_eq!((done.refused.len(), done.empty, done.changes.len()), (0, 1, 0));
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
fn files_that_are_no_translations_are_refused() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xliff version=\"1.2\">&b;</xliff>";
    let outer = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xliff/>";
    for (bytes, why) in [
        (bomb.as_bytes(), "1: the file has a DOCTYPE, which no XLIFF file needs; it is not read"),
        (outer.as_bytes(), "1: the file has a DOCTYPE, which no XLIFF file needs; it is not read"),
        (b"<xliff version=\"1.2\">&nbsp;</xliff>", "1: `&nbsp;` is no character"),
        (b"<xliff version=\"1.2\">&#0;</xliff>", "1: `&#0;` is no character"),
        (b"<xliff version=\"2.0\"></xliff>", "1: the file is XLIFF 2.0; ask for XLIFF 1.2"),
        (b"<html></html>", "1: the file is no XLIFF"),
        (b"<xliff version=\"1.2\">\n<file></xliff>", "2: the file is no XML: "),
        (b"<xliff version=\"1.2\">\n<file>", "2: the file is no XLIFF, or it ends too early"),
        (b"msgid \"a\"\nmsgstr \"\\q\"\n", "2: `\\q` means nothing in a PO file"),
        (b"msgid \"a\"\nmsgstr \"a\n", "2: the quotation mark at the end is lost"),
        (b"msgid \"a\"\nmsgstr \"a\" b\n", "2: something stands behind the quotation mark"),
        (b"msgstr \"a\"\n", "1: a translation stands before its source"),
        (b"hello\n", "1: `hello` is no line of a PO file"),
        (b"\n\xff\xfe", "2: the file is not UTF-8"),
        (
            b"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
            "1: the file is in `iso-8859-1`; save it as UTF-8",
        ),
    ] {
        let error = Received::read(bytes).expect_err("it is refused");
        let said = format!("{}: {}", error.line, error.why);
        assert!(said.starts_with(why), "{said}");
    }
    let deep = format!("<xliff version=\"1.2\">{}", "<g>".repeat(100_000));
    assert!(Received::read(deep.as_bytes()).unwrap_err().why.starts_with("elements are nested more than"));
    let many = "msgid \"a\"\nmsgstr \"b\"\n".repeat(300_000);
    assert!(Received::read(many.as_bytes()).unwrap_err().why.starts_with("the file has more than 200000"));
    let large = vec![b'\n'; (32 << 20) + 1];
    assert_eq!(Received::read(&large).unwrap_err().why, "the file is larger than 32 MiB");
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

/// Runs the program in a kit; returns how it ended and what it said.
fn arkki(kit: &Folder, args: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_arkki"));
    let out = command.arg("--kit").arg(kit.path()).args(args).current_dir(kit.path()).output().unwrap();
    let said = [out.stdout, out.stderr].concat();
    (out.status.code().unwrap_or(-1), String::from_utf8(said).unwrap())
}

fn read(kit: &Folder, path: &str) -> String {
    std::fs::read_to_string(kit.path().join(path)).unwrap()
}

#[test]
fn a_file_keeps_its_line_ends_and_the_record_says_what_was_translated() {
    let kit = Folder::new("exchange-lines");
    let mut all = overlaid(BASE, "");
    let path = "content/cards/silent-ideas/sv.md";
    let card = all[path].replace('\n', "\r\n");
    all.insert(path.into(), format!("\u{feff}{card}"));
    kit.fill(&all);
    let file = po(
        "sv",
        [
            ("cards/silent-ideas#steps/1", "How to do it", "Så gör ni".into()),
            ("cards/silent-ideas#steps/2", "Write.", "Skriv allt.".into()),
            ("cards/silent-ideas#steps/3", "Sort.", "Sortera.".into()),
            ("cards/silent-ideas#what/1", "What is it?", "Vad är det här?".into()),
        ],
    );
    std::fs::write(kit.path().join("sv.po"), &file).unwrap();
    let (code, said) = arkki(&kit, &["l10n", "import", "sv.po"]);
    assert_eq!(
        (code, said.as_str()),
        (
            0,
            "content/cards/silent-ideas/sv.md\nlocales/sv/l10n.lock\n3 texts taken, 1 unchanged, 0 empty, 0 refused; 2 files\n"
        )
    );
    let wanted = card
        .replace("Gör så här", "Så gör ni")
        .replace("Skriv.", "Skriv allt.")
        .replace("Vad är det?", "Vad är det här?");
    assert_eq!(read(&kit, path), format!("\u{feff}{wanted}"));
    let lock = read(&kit, "locales/sv/l10n.lock");
    let lines: Vec<&str> = lock.lines().filter(|it| !it.starts_with('#')).collect();
    // The other texts of its section were not in the file.
    assert_eq!(lines.len(), 1, "{lock}");
    assert!(lines[0].starts_with("cards/silent-ideas#steps ") && lines[0].ends_with(" draft"), "{lock}");

    let (code, said) = arkki(&kit, &["l10n", "import", "sv.po"]);
    assert_eq!(
        (code, said.as_str()),
        (0, "0 texts taken, 4 unchanged, 0 empty, 0 refused; nothing changed\n")
    );
    let (code, _) = arkki(&kit, &["l10n", "import", "--reviewed", "sv.po"]);
    assert_eq!(code, 0);
    assert!(read(&kit, "locales/sv/l10n.lock").contains(" reviewed\n"));
}

#[test]
fn nothing_is_written_when_something_is_refused_unless_the_rest_is_asked_for() {
    let kit = Folder::new("exchange-partial");
    let all = overlaid(BASE, "");
    kit.fill(&all);
    let path = "content/cards/silent-ideas/sv.md";
    let file = po(
        "sv",
        [
            ("cards/silent-ideas#steps/2", "Write.", "Skriv allt.".into()),
            ("cards/silent-ideas#steps/9", "Write.", "Skriv allt.".into()),
        ],
    );
    std::fs::write(kit.path().join("sv.po"), &file).unwrap();
    let (code, said) = arkki(&kit, &["l10n", "import", "sv.po"]);
    assert_eq!(
        (code, said.as_str()),
        (
            1,
            "sv.po:8: refused: `cards/silent-ideas#steps/9`: the kit has no such text, or none in this language\n\
             1 text refused; `--partial` takes the rest\nnothing was written\n"
        )
    );
    assert_eq!(read(&kit, path), all[path]);
    let (code, said) = arkki(&kit, &["l10n", "import", "--partial", "sv.po"]);
    assert!(code == 1 && said.ends_with("1 text taken, 0 unchanged, 0 empty, 1 refused; 1 file\n"), "{said}");
    assert_eq!(read(&kit, path), all[path].replace("Skriv.", "Skriv allt."));
}

#[test]
fn a_kit_that_would_have_new_errors_is_left_as_it_is() {
    let kit = Folder::new("exchange-errors");
    let all = overlaid(BASE, "");
    kit.fill(&all);
    let title = "x".repeat(200);
    let file =
        po("sv", [("cards/silent-ideas#.front/one_line", "Everybody writes before anybody speaks.", title)]);
    std::fs::write(kit.path().join("sv.po"), &file).unwrap();
    let (code, said) = arkki(&kit, &["l10n", "import", "sv.po"]);
    assert!(
        code == 1 && said.contains("the kit would have errors that it does not have\nnothing was written"),
        "{said}"
    );
    assert_eq!(read(&kit, "content/cards/silent-ideas/sv.md"), all["content/cards/silent-ideas/sv.md"]);

    std::fs::write(kit.path().join("de.po"), po("de", [])).unwrap();
    let (code, said) = arkki(&kit, &["l10n", "import", "de.po"]);
    assert_eq!((code, said.lines().next()), (2, Some("error: `de` is not a language of this kit")));
    std::fs::write(kit.path().join("no.po"), "msgid \"\"\nmsgstr \"\"\n").unwrap();
    let (code, said) = arkki(&kit, &["l10n", "import", "no.po"]);
    assert_eq!((code, said.lines().next()), (1, Some("error: no.po does not say its language")));
    let (code, said) = arkki(&kit, &["l10n", "export", "sv", "--only", "missing,stale", "--out", "out.po"]);
    assert_eq!((code, said.as_str()), (0, "out.po: 0 texts\n"));
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

#[test]
fn a_sign_that_begins_a_line_goes_behind_the_equals_sign() {
    let words = "need = need\n    .text =\n        Two words.\n";
    let tree = base(&format!("//- locales/en/glossary.ftl\n{words}//- locales/sv/glossary.ftl\n{words}"));
    let file = po("sv", [("glossary.ftl#need.text", "Two words.", "[Två] ord.".into())]);
    let wanted = "need = need\n    .text = [Två] ord.\n";
    assert_eq!(changed(&import(&tree, "sv", &file), "locales/sv/glossary.ftl"), wanted);
}

/// A kit with one text in the glossary of its source.
fn kit_saying(text: &str) -> Option<Arc<SourceTree>> {
    let tree = base(&format!("//- locales/en/glossary.ftl\nneed = {text}\n//- locales/sv/glossary.ftl\n"));
    let is_whole = files(BASE).len() > 1 && work(&tree, "sv").segments.iter().any(|it| it.source == text);
    is_whole.then_some(tree)
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
