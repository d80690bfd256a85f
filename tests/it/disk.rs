//! What only a real folder can show about reading and saving.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use arkki::base::edit::Edit;
use arkki::check::Scope;
use arkki::load::disk;
use arkki::{pipeline, scaffold};

use crate::support::{BASE, Folder, overlaid, short};

fn found(folder: &Folder) -> String {
    let judged = pipeline::check(Arc::new(disk::read(folder.path()).unwrap()), Scope::Published);
    short(&judged.findings, &judged.tree)
}

fn card() -> String {
    let files = overlaid(BASE, "");
    files.keys().find(|it| it.starts_with("content/cards/") && it.ends_with("/en.md")).unwrap().clone()
}

#[test]
fn a_file_in_another_encoding_is_named_with_its_line() {
    let folder = Folder::new("latin1");
    folder.fill(&overlaid(BASE, ""));
    fs::write(folder.path().join(card()), b"+++\ntitle = \"\xe4\"\n+++\n").unwrap();
    let found = found(&folder);
    assert!(found.contains(&format!("{}:2:10: error[not-utf-8]", card())), "{found}");
    assert_eq!(found.matches(": error[").count(), 1, "one fault, one finding: {found}");
}

#[test]
fn a_huge_text_is_refused_at_once() {
    let folder = Folder::new("huge");
    folder.fill(&overlaid(BASE, ""));
    fs::write(folder.path().join(card()), vec![b'x'; 20 << 20]).unwrap();
    let found = found(&folder);
    assert!(found.contains("error[file-too-large]"), "{found}");
    assert_eq!(found.matches(": error[").count(), 1, "one fault, one finding: {found}");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_kit_and_in_a_circle_are_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new("links");
    folder.fill(&overlaid(BASE, ""));
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("static")).unwrap();
    symlink("/etc/hostname", content.join("static/host.txt")).unwrap();
    symlink("..", content.join("static/around")).unwrap();
    symlink("/nowhere", content.join("static/nowhere")).unwrap();
    symlink("/etc", content.join("static/etc")).unwrap();
    let found = found(&folder);
    for name in ["host.txt", "around", "nowhere", "etc"] {
        assert!(
            found.contains(&format!("content/static/{name}:1:1: error[link-outside]")),
            "{name}: {found}"
        );
    }
    assert_eq!(found.lines().count(), 4, "nothing behind them was read: {found}");
}

#[cfg(unix)]
#[test]
fn a_link_inside_the_kit_is_followed() {
    let folder = Folder::new("inside");
    folder.fill(&overlaid(BASE, "//- content/static/one.txt\nwords\n"));
    let content = folder.path().join("content/static");
    std::os::unix::fs::symlink("one.txt", content.join("two.txt")).unwrap();
    assert_eq!(found(&folder), "");
}

#[test]
fn whatever_an_editor_saves_reads_the_same() {
    let plain: BTreeMap<String, String> = overlaid(BASE, "");
    let folder = Folder::new("editors");
    folder.fill(&plain);
    let before = pipeline::judge(Arc::new(disk::read(folder.path()).unwrap()), Scope::Published);
    let before = crate::support::pages(&before);
    for (path, text) in plain.iter().filter(|(path, _)| !path.ends_with(".svg")) {
        // Byte order mark, Windows line ends, decomposed letters.
        let odd = text.replace('å', "a\u{30a}").replace('ä', "a\u{308}").replace('ö', "o\u{308}");
        let odd = format!("\u{feff}{}", odd.replace('\n', "\r\n"));
        fs::write(folder.path().join(path), odd).unwrap();
    }
    assert_eq!(found(&folder), "");
    let after = pipeline::judge(Arc::new(disk::read(folder.path()).unwrap()), Scope::Published);
    assert!(before == crate::support::pages(&after), "the same site");
}

#[test]
fn twenty_thousand_brackets_are_answered_in_words() {
    let folder = Folder::new("brackets");
    let opens = ["[", "> ", "- ", "1. ", "> 1. ", "*", "*a ", "**a ", "_a ", "~~a ", "(", "![", "<", "`"];
    for open in opens {
        let text = format!("+++\ntitle = \"x\"\n+++\n\n{}\n", open.repeat(20_000));
        let mut files = overlaid(BASE, "");
        files.insert(card(), text);
        folder.fill(&files);
        // Whatever is found, it is found: no crash, and the program goes on to say it.
        let _ = found(&folder);
    }
}

#[test]
fn messages_nested_without_end_are_answered_in_words() {
    let base = overlaid(BASE, "")["locales/en/kit.ftl"].clone();
    for odd in ["a = ".to_owned() + &"{".repeat(20_000), "a = {".to_owned() + &"F(".repeat(20_000)] {
        let folder = Folder::new("messages");
        let mut files = overlaid(BASE, "");
        files.insert("locales/en/kit.ftl".into(), format!("{base}{odd}\n"));
        folder.fill(&files);
        assert!(found(&folder).contains("locales/en/kit.ftl:"), "the place is named");
    }
    let folder = Folder::new("digits");
    let mut files = overlaid(BASE, "");
    let long = "b = { NUMBER(1, minimumFractionDigits: 2000000000) }";
    files.insert("locales/en/kit.ftl".into(), format!("{base}{long}\n"));
    folder.fill(&files);
    assert!(found(&folder).contains("error[fluent-syntax]"));
}

#[test]
fn a_language_that_is_no_folder_is_refused() {
    for tag in ["../x", "", "a/b", "x", "en-"] {
        let folder = Folder::new("tags");
        let mut files = overlaid(BASE, "");
        let book = files["book.toml"].replace("tag = \"sv\"", &format!("tag = \"{tag}\""));
        files.insert("book.toml".into(), book);
        folder.fill(&files);
        let found = found(&folder);
        assert!(found.contains("error[language-tag]"), "{tag}: {found}");
    }
}

#[cfg(unix)]
#[test]
fn a_name_with_a_backslash_is_a_name() {
    let folder = Folder::new("backslash");
    folder.fill(&overlaid(BASE, ""));
    let content = folder.path().join("content/static");
    fs::create_dir_all(&content).unwrap();
    fs::write(content.join("a\\..\\b.txt"), "words").unwrap();
    let found = found(&folder);
    assert!(found.contains("error[file-name]"), "{found}");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_hidden_part_of_the_kit_is_not_followed() {
    let folder = Folder::new("hidden");
    folder.fill(&overlaid(BASE, ""));
    fs::create_dir_all(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join(".git/config"), "a secret").unwrap();
    fs::create_dir_all(folder.path().join("content/static")).unwrap();
    std::os::unix::fs::symlink("../../.git", folder.path().join("content/static/open")).unwrap();
    std::os::unix::fs::symlink("../../.git/config", folder.path().join("content/static/one.txt")).unwrap();
    let found = found(&folder);
    assert_eq!(found.matches("error[link-outside]").count(), 2, "{found}");
}

#[test]
fn each_line_of_a_file_keeps_its_own_end() {
    let folder = Folder::new("ends");
    let path = "locales/sv/kit.ftl";
    fs::create_dir_all(folder.path().join("locales/sv")).unwrap();
    for (raw, after, wanted) in [
        ("a\nb\nc\n", "a\nB\nc\nd\n", "a\nB\nc\nd\n"),
        ("a\r\nb\r\nc\r\n", "a\nB\nc\nd\n", "a\r\nB\r\nc\r\nd\r\n"),
        ("a\rb\r", "a\nB\n", "a\rB\r"),
        // Somebody's other editor wrote some of the lines.
        ("a\r\nb\nc\r\nd\n", "a\nB\nc\nd\n", "a\r\nB\nc\r\nd\n"),
        ("a\nb\r\nc\nd\n", "a\nb\nnew\nand more\nc\nd\n", "a\nb\r\nnew\r\nand more\r\nc\nd\n"),
        ("a\nb\r\nc\nd\n", "b\nd\n", "b\r\nd\n"),
        ("\u{feff}a\r\nb\nc", "a\nb\nc\nd\n", "\u{feff}a\r\nb\nc\nd\n"),
        ("a\r\nb\nc", "a\nb\nC", "a\r\nb\nC"),
        ("", "a\n", "a\n"),
    ] {
        fs::write(folder.path().join(path), raw).unwrap();
        let edit = Edit { path: path.into(), before: disk::normal(raw.as_bytes()), after: after.into() };
        scaffold::save(&edit, folder.path()).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join(path)).unwrap(), wanted, "{raw:?}");
    }
}
