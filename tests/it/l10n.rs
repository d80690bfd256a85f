//! States of translations: told by content, never by clocks, and never lying in either direction.

use std::collections::BTreeMap;
use std::process::Command;

use arkki::base::span::FileId;
use arkki::base::tree::SourceTree;
use arkki::check::Scope;
use arkki::config;
use arkki::l10n::begin;
use arkki::l10n::record::{self, Blobs};
use arkki::l10n::{Kind, Sources, State, Status, Unit, diff};
use arkki::load::records::{self, Recorded, Records};
use arkki::load::{Draft, disk, git, load};

use crate::support::{BASE, Folder, check, overlaid, pages, root, tree};

type Files = BTreeMap<String, String>;
type Change = fn(&str) -> String;

fn draft(tree: &SourceTree) -> Draft {
    load(config::read(tree).value.unwrap().into(), tree).draft
}

fn status(files: &Files, tag: &str) -> Status {
    let tree = tree(files);
    let draft = draft(&tree);
    let lang = draft.config.languages.find(tag).unwrap();
    Status::new(Sources::of(&draft, &tree), lang, draft.records.get(&lang))
}

/// Says of every text of a language that it matches its source.
fn done(files: &mut Files, tag: &str) {
    let tree = tree(files);
    let draft = draft(&tree);
    let lang = draft.config.languages.find(tag).unwrap();
    let mut blobs = Blobs::new(&tree);
    let mut records = Records::new();
    for unit in Sources::of(&draft, &tree).units(lang) {
        record::done(&mut records, &mut blobs, &unit, Recorded::Reviewed);
    }
    files.insert(format!("locales/{tag}/l10n.lock"), records::write(&records));
}

/// Returns the units of a language that are not done, with their states.
fn open(files: &Files, tag: &str) -> Vec<(String, State)> {
    status(files, tag).next().map(|it| (it.0.key.to_string(), it.1)).collect()
}

fn base() -> Files {
    let mut files = overlaid(BASE, "");
    done(&mut files, "sv");
    assert_eq!(open(&files, "sv"), []);
    files
}

fn edit(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get_mut(path).unwrap();
    assert!(text.contains(from), "{text}");
    *text = text.replace(from, to);
}

const CARD: &str = "content/cards/silent-ideas/en.md";
const OWN: &str = "content/cards/silent-ideas/sv.md";
const SHEET: &str = "locales/en/tools/idea-sheet.ftl";

/// Polish counts in four forms, and a translation begins with all of them.
#[test]
fn what_is_begun_with_the_forms_of_its_language_is_not_translated_yet() {
    let source = "-card = card\nhome-all-cards =\n    { $n ->\n        [one] { $n } card\n       *[other] All { $n } cards\n    }\n    .hint = { $n ->\n        [one] it\n       *[other] them\n    }\n";
    let mut files = overlaid(BASE, &format!("//- locales/en/ui.ftl\n{source}"));
    edit(
        &mut files,
        "book.toml",
        "\n[[processes]]",
        "\n[[languages]]\ntag = \"pl\"\nname = \"Polski\"\nchain = [\"en\"]\n\n[[processes]]",
    );
    let path = "locales/pl/ui.ftl";
    files.insert(path.to_owned(), begin::translation(path, source, &"pl".parse().unwrap()));
    assert!(files[path].contains("[few] them"), "{}", files[path]);
    let state = |files: &Files| {
        let key = "ui.ftl#home-all-cards";
        status(files, "pl").units.iter().find(|it| *it.0.key == *key).unwrap().1
    };
    assert_eq!(state(&files), State::Untranslated);
    edit(&mut files, path, "[few] them", "[few] je");
    assert_eq!(state(&files), State::Draft);
}

#[test]
fn a_change_of_the_source_is_seen_in_its_section_alone() {
    let mut files = base();
    edit(&mut files, CARD, "Each person", "Every single person");
    edit(&mut files, SHEET, "What makes it hard?", "What stands in the way?");
    let expected = [("cards/silent-ideas#what", State::Stale), ("tools/idea-sheet.ftl#why", State::Stale)];
    let stale = expected.map(|(key, state)| (key.to_owned(), state));
    assert_eq!(open(&files, "sv"), stale);
    // A correction of the translation does not make it newer.
    edit(&mut files, OWN, "Var och", "Var  och");
    edit(&mut files, OWN, "börjar i", "börjar alltid i");
    assert_eq!(open(&files, "sv"), stale);
    done(&mut files, "sv");
    assert_eq!(open(&files, "sv"), []);
}

#[test]
fn other_ways_to_write_the_same_are_no_change() {
    let wrapped = |text: &str| {
        let (front, body) = text.split_at(text.rfind("+++").unwrap() + 4);
        let lines = body.lines().map(|line| {
            let is_text = line.starts_with(|it: char| it.is_alphabetic());
            if is_text { line.replace(' ', "\n") } else { line.to_owned() }
        });
        format!("{front}{}\n", lines.collect::<Vec<_>>().join("\n"))
    };
    let changes: [(&str, Change); 5] = [
        ("CRLF", |it| it.replace('\n', "\r\n")),
        ("byte order mark", |it| format!("\u{feff}{it}")),
        ("decomposed letters", |it| {
            it.replace('å', "a\u{30a}").replace('ä', "a\u{308}").replace('ö', "o\u{308}")
        }),
        ("blanks at the end of lines", |it| it.replace(".\n", ". \n")),
        ("comments", |it| it.replacen("tool =", "# A note to translators.\ntool =", 1)),
    ];
    let files = base();
    // What is read from a disk is put into one form first.
    let read = |files: &Files| {
        let folder = Folder::new("l10n-forms");
        folder.fill(files);
        let tree = disk::read(folder.path()).unwrap();
        let draft = draft(&tree);
        let lang = draft.config.languages.find("sv").unwrap();
        let status = Status::new(Sources::of(&draft, &tree), lang, draft.records.get(&lang));
        status.next().map(|it| it.0.key.to_string()).collect::<Vec<_>>()
    };
    for (name, change) in changes {
        let mut files = files.clone();
        for path in [CARD, OWN, SHEET, "locales/sv/tools/idea-sheet.ftl", "locales/sv/l10n.lock"] {
            let text = files[path].clone();
            files.insert(path.to_owned(), change(&text));
        }
        assert_eq!(read(&files), Vec::<String>::new(), "{name}");
    }
    let mut other = files.clone();
    other.insert(CARD.to_owned(), wrapped(&files[CARD]));
    edit(&mut other, SHEET, "\n    .label", "\n            .label");
    edit(&mut other, SHEET, "= Where does", "=\n        Where does");
    assert_eq!(open(&other, "sv"), []);
}

#[test]
fn what_is_missing_copied_or_never_said_to_be_done_is_told() {
    let mut files = base();
    let heading = files[OWN].lines().find(|it| it.contains("{#steps}")).unwrap().to_owned();
    let cut = files[OWN].find(&heading).unwrap();
    let text = files[OWN][..cut].to_owned();
    files.insert(OWN.to_owned(), text);
    edit(&mut files, "locales/sv/tools/idea-sheet.ftl", "Var står varje idé?", "Where does each idea stand?");
    let lock = files.remove("locales/sv/l10n.lock").unwrap();
    let states: BTreeMap<String, State> = open(&files, "sv").into_iter().collect();
    assert_eq!(states["cards/silent-ideas#steps"], State::Missing);
    assert_eq!(states["tools/idea-sheet.ftl#why"], State::Draft);
    let all = status(&files, "sv");
    let whole = all.whole();
    assert_eq!(whole.all().units, all.units.len());
    assert_eq!(Kind::ALL.map(|it| all.tally(it).all().units).iter().sum::<usize>(), all.units.len());
    assert!(whole.per_cent() == 0, "{whole:?}");
    // Words of the source that nobody marked are no translation.
    edit(&mut files, "locales/sv/tools/idea-sheet.ftl", "Idéblad", "Idea sheet");
    let states: BTreeMap<String, State> = open(&files, "sv").into_iter().collect();
    assert_eq!(states["tools/idea-sheet.ftl#tool"], State::Untranslated);
    done(&mut files, "sv");
    let states: BTreeMap<String, State> =
        status(&files, "sv").units.into_iter().map(|it| (it.0.key.to_string(), it.1)).collect();
    assert_eq!(states["tools/idea-sheet.ftl#tool"], State::Same);
    assert!(lock.lines().count() > 5, "{lock}");
}

#[test]
fn a_minor_change_keeps_states_and_a_renamed_text_loses_its_records() {
    let mut files = base();
    edit(&mut files, CARD, "Each person", "Each Person");
    let tree = tree(&files);
    let draft = draft(&tree);
    let lang = draft.config.languages.find("sv").unwrap();
    let units = Sources::of(&draft, &tree).units(lang);
    let mut records = draft.records[&lang].clone();
    let mut blobs = Blobs::new(&tree);
    assert_eq!(units.iter().filter(|it| record::minor(&mut records, &mut blobs, it)).count(), 1);
    let gone = record::tidy(&mut records, &units[1..]);
    assert_eq!(gone, 1);
    files.insert("locales/sv/l10n.lock".into(), records::write(&records));
    assert_eq!(open(&files, "sv").len(), 1);
    // The file is read back as it was written.
    let again = records::lines(FileId(0), &records::write(&records));
    assert!(again.findings.is_empty());
    assert_eq!(again.value, records);
}

fn git_in(folder: &Folder, args: &[&str]) -> String {
    let out = Command::new("git")
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"])
        .args(["-C", folder.path().to_str().unwrap()])
        .args(args)
        .output()
        .unwrap();
    assert!(out.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap().trim().to_owned()
}

fn stale_unit(folder: &Folder) -> (Unit, String) {
    let tree = disk::read(folder.path()).unwrap();
    let draft = draft(&tree);
    let lang = draft.config.languages.find("sv").unwrap();
    let records = &draft.records[&lang];
    let status = Status::new(Sources::of(&draft, &tree), lang, Some(records));
    let (unit, state) = status.next().next().unwrap().clone();
    assert_eq!(state, State::Stale);
    let blob = records[&unit.key].blob.to_string();
    (unit, blob)
}

#[test]
fn the_old_text_comes_from_git_after_a_squash_and_a_rename_and_is_not_needed() {
    let folder = Folder::new("l10n-git");
    let mut files = base();
    folder.fill(&files);
    git_in(&folder, &["init", "-q"]);
    git_in(&folder, &["add", "-A"]);
    git_in(&folder, &["commit", "-qm", "first"]);
    let blob = git_in(&folder, &["rev-parse", &format!("HEAD:{CARD}")]);
    edit(&mut files, CARD, "Each person", "Every single person");
    folder.fill(&files);
    git_in(&folder, &["checkout", "-qb", "branch"]);
    git_in(&folder, &["commit", "-qam", "second"]);
    git_in(&folder, &["checkout", "-q", "main"]);
    git_in(&folder, &["merge", "-q", "--squash", "branch"]);
    git_in(&folder, &["commit", "-qm", "squashed"]);
    git_in(&folder, &["branch", "-qD", "branch"]);
    let (unit, recorded) = stale_unit(&folder);
    assert_eq!(recorded, blob, "the blob is the one that git has");
    let old = diff::old(&unit, &git::blob(folder.path(), &recorded).unwrap()).unwrap();
    assert!(old.contains("Each person") && old.starts_with("## "), "{old}");
    // A copy without history tells the same state; only the old text is not there.
    let shallow = Folder::new("l10n-shallow");
    std::fs::remove_dir_all(shallow.path()).unwrap();
    let from = format!("file://{}", folder.path().display());
    git_in(&folder, &["clone", "-q", "--depth", "1", &from, shallow.path().to_str().unwrap()]);
    let (again, recorded) = stale_unit(&shallow);
    assert_eq!(again.key, unit.key);
    assert_eq!(git::blob(shallow.path(), &recorded), None);
    assert_eq!(git::blob(folder.path(), "--help"), None);
}

#[test]
fn the_sample_kit_is_translated() {
    let tree = disk::read(root()).unwrap();
    let draft = draft(&tree);
    for lang in draft.config.languages.all() {
        let status = Status::new(Sources::of(&draft, &tree), lang, draft.records.get(&lang));
        let open: Vec<&str> = status.next().map(|it| it.0.key.as_ref()).collect();
        let tag = draft.config.languages.tag(lang);
        assert!(open.is_empty(), "{tag}: {} units, {:?} …", open.len(), &open[..open.len().min(3)]);
    }
}

#[test]
fn readers_are_told_in_their_language_until_the_translation_matches_again() {
    let mut files = base();
    let page = |files: &Files, path: &str| {
        let judged = check(files, Scope::Published);
        let stale = judged.findings.iter().filter(|it| it.rule.code == "translation-stale").count();
        let errors = judged.has_errors();
        let page = pages(&judged).remove(path).unwrap();
        (stale, errors, String::from_utf8(page).unwrap())
    };
    let sheet = "sv/tools/idea-sheet.html";
    let notice = "Originalet har ändrats sedan texten översattes";
    let (stale, _, before) = page(&files, sheet);
    assert!(stale == 0 && !before.contains(notice));
    edit(&mut files, SHEET, "What makes it hard?", "What stands in the way?");
    let (stale, errors, now) = page(&files, sheet);
    // A warning: an ordinary build goes on, a strict one does not.
    assert!(stale == 1 && !errors);
    assert!(now.contains(notice), "{now}");
    assert!(now.contains("<a href=\"#part--block-why\">Vad gör den svår?</a>"), "{now}");
    assert!(now.contains("hreflang=\"en\""), "{now}");
    // The original, and other pages of the language, say nothing of it.
    assert!(!page(&files, "en/tools/idea-sheet.html").2.contains("id=\"part--stale\""));
    assert!(!page(&files, "sv/cards/tysta-ideer.html").2.contains(notice));
    edit(&mut files, "locales/sv/tools/idea-sheet.ftl", "Vad gör den svår?", "Vad står i vägen?");
    assert_eq!(page(&files, sheet).0, 1, "a new text alone says nothing of what it was made from");
    done(&mut files, "sv");
    let (stale, _, after) = page(&files, sheet);
    assert!(stale == 0 && !after.contains(notice));
}

#[test]
fn the_page_of_translations_counts_what_is_left_in_each_language() {
    let mut files = base();
    edit(&mut files, "book.toml", "[kit]\n", "[kit]\ncoverage = true\n");
    edit(&mut files, CARD, "Each person", "Every single person");
    let judged = check(&files, Scope::Published);
    let pages = pages(&judged);
    for (path, title, left) in [
        ("en/translations.html", "Translations", "Source changed"),
        ("sv/translations.html", "Översättningar", "Källan ändrad"),
    ] {
        let page = String::from_utf8(pages[path].clone()).unwrap();
        assert!(page.contains(&format!("<h1>{title}</h1>")) && page.contains(left), "{page}");
        // Only Swedish is translated, from English: one table.
        assert_eq!(page.matches("<table>").count(), 1, "{page}");
    }
    assert!(!self::pages(&check(&base(), Scope::Published)).contains_key("en/translations.html"));
}

#[test]
fn a_record_may_grow_with_the_kit() {
    let folder = Folder::new("l10n-large");
    let mut files = base();
    let line = |at: usize| format!("cards/old-{at}#steps {} 0123456789ab reviewed\n", "0".repeat(40));
    let more: String = (0..20_000).map(line).collect();
    let lock = files.get_mut("locales/sv/l10n.lock").unwrap();
    lock.push_str(&more);
    assert!(lock.len() > 1 << 20);
    folder.fill(&files);
    let tree = disk::read(folder.path()).unwrap();
    let draft = draft(&tree);
    let lang = draft.config.languages.find("sv").unwrap();
    assert!(draft.records[&lang].len() > 20_000);
    let status = Status::new(Sources::of(&draft, &tree), lang, draft.records.get(&lang));
    assert_eq!(status.next().count(), 0);
}
