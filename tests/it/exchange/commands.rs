//! `arkki l10n import` and `export` on a kit on disk.

use std::process::Command;

use crate::exchange::po;
use crate::support::{BASE, Folder, overlaid};

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
