//! The preview's look at a folder: whatever was done to it, what was watched is what is read anew.

use std::collections::BTreeSet;
use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arkki::check::Scope;
use arkki::load::disk;
use arkki::load::snapshot::{Snapshot, Where};
use arkki::pipeline::{self, Memo};
use arkki::serve::{Options, Preview};
use proptest::prelude::*;

use crate::support::{BASE, Folder, overlaid, pages, short};

/// A folder that a preview watches, beside what it knows.
struct Watched {
    folder: Folder,
    snapshot: Snapshot,
    memo: Memo,
}

impl Watched {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name);
        folder.fill(&overlaid(BASE, EXTRA));
        fs::write(folder.path().join("content/cards/silent-ideas/plan.png"), PIXEL).unwrap();
        for (path, _) in overlaid(BASE, EXTRA) {
            age(&folder.path().join(path));
        }
        age(&folder.path().join("content/cards/silent-ideas/plan.png"));
        let snapshot = Snapshot::new(folder.path()).unwrap();
        let mut memo = Memo::default();
        pipeline::judge_again(Arc::clone(snapshot.tree()), Scope::WithDrafts, &mut memo);
        Self { folder, snapshot, memo }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Looks at places, or everywhere, and holds what is seen against a reader that knows nothing.
    fn look(&mut self, places: Option<&[&str]>) -> Result<(), String> {
        let at = places.map_or(Where::Everywhere, |it| {
            Where::At(it.iter().map(|it| self.at(it)).collect::<BTreeSet<PathBuf>>())
        });
        self.snapshot = self.snapshot.again(&at).unwrap();
        let tree = Arc::clone(self.snapshot.tree());
        let cold = Arc::new(disk::read(self.folder.path()).unwrap());
        let differ = cold.changes(&tree);
        if !differ.is_empty() || sorted(&cold) != sorted(&tree) {
            return Err(format!("read otherwise: {differ:?} {:?} {:?}", cold.troubles, tree.troubles));
        }
        let warm = pipeline::judge_again(tree, Scope::WithDrafts, &mut self.memo);
        let cold = pipeline::judge(cold, Scope::WithDrafts);
        let (a, b) = (short(&warm.findings, &warm.tree), short(&cold.findings, &cold.tree));
        if a != b {
            return Err(format!("found otherwise:\n{a}\ninstead of\n{b}"));
        }
        if warm.renderer.is_some() != cold.renderer.is_some() {
            return Err("one has a site and one has none".into());
        }
        if warm.renderer.is_some() && pages(&warm) != pages(&cold) {
            return Err("other pages".into());
        }
        Ok(())
    }
}

fn sorted(tree: &arkki::base::tree::SourceTree) -> Vec<String> {
    let mut out: Vec<String> = tree.troubles.iter().map(|it| format!("{it:?}")).collect();
    out.sort();
    out
}

/// A picture of one dot.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";

/// More than the smallest kit.
const EXTRA: &str = r#"//- content/cards/zebra/card.toml
kind = "method"
source = "en"
status = "draft"
//- content/cards/zebra/en.md
+++
title = "Zebra"
one_line = "A draft."
+++

## What is it? {#what}

See [](id:silent-ideas#what).
//- content/static/robots-of-ours.txt
Hello
//- content/static/page.html
<!doctype html><title>Own</title>
"#;

/// Gives a file the time of writing that all have, as an archive or another branch does.
fn age(path: &Path) {
    let time = SystemTime::UNIX_EPOCH + Duration::from_hours(100_000);
    if let Ok(file) = fs::File::options().write(true).open(path) {
        file.set_modified(time).unwrap();
    }
}

const FILES: [&str; 12] = [
    "content/cards/silent-ideas/en.md",
    "content/cards/silent-ideas/sv.md",
    "content/cards/silent-ideas/card.toml",
    "content/cards/silent-ideas/plan.png",
    "content/cards/zebra/en.md",
    "content/cards/zebra/card.toml",
    "book.toml",
    "content/static/robots-of-ours.txt",
    "locales/sv/kit.ftl",
    "content/pages/about/en.md",
    "addresses.lock",
    "content/tools/idea-sheet.toml",
];

/// Does something to the folder; returns the places that the system would name.
fn act(watched: &Watched, what: u8, first: u8, second: u8) -> Vec<String> {
    let file = FILES[usize::from(first) % FILES.len()];
    let other = FILES[usize::from(second) % FILES.len()];
    let at = |it: &str| watched.at(it);
    let swap = |from: &str, to: &str| {
        if let Ok(text) = fs::read_to_string(at(file)) {
            fs::write(at(file), text.replace(from, to)).unwrap();
            age(&at(file));
        }
        vec![file.to_owned()]
    };
    let replace = |path: &str, bytes: &[u8]| {
        let folder = at(path).parent().unwrap().to_owned();
        if folder.is_file() {
            fs::remove_file(&folder).unwrap();
        }
        fs::create_dir_all(folder).unwrap();
        let _ = fs::remove_dir_all(at(path));
        let _ = fs::remove_file(at(path));
        fs::write(at(path), bytes).unwrap();
        age(&at(path));
        // The system names a folder that comes or goes as well.
        [path, path.rsplit_once('/').map_or(path, |it| it.0)].map(str::to_owned).to_vec()
    };
    match what % 24 {
        0 => swap("person", "people"),
        1 => swap("people", "person"),
        2 => swap("title", "titel"),
        3 => swap("titel", "title"),
        4 => replace(file, b""),
        5 => replace(file, b"\xff\xfe"),
        6 => {
            drop(fs::remove_file(at(file)));
            vec![file.to_owned()]
        }
        7..=12 => {
            let base = overlaid(BASE, EXTRA);
            match base.get(file) {
                Some(text) => replace(file, text.as_bytes()),
                None if file.ends_with("png") => replace(file, PIXEL),
                None => replace(file, b"en/cards/older.html\n"),
            }
        }
        13 => {
            let new =
                file.replace("sv.md", "sx.md").replace("plan.png", "plot.png").replace("en.md", "eo.md");
            drop(fs::rename(at(file), at(&new)));
            vec![file.to_owned(), new]
        }
        14 => {
            let new =
                file.replace("sv.md", "sx.md").replace("plan.png", "plot.png").replace("en.md", "eo.md");
            drop(fs::rename(at(&new), at(file)));
            vec![file.to_owned(), new]
        }
        15 => {
            drop(fs::copy(at(file), at(other)));
            age(&at(other));
            vec![other.to_owned()]
        }
        16 => {
            drop(fs::rename(at(file), at(other)));
            vec![file.to_owned(), other.to_owned()]
        }
        17 => swap("\"draft\"", "\"retired\""),
        18 => swap("\"retired\"", "\"draft\""),
        #[cfg(unix)]
        19 => {
            let name = "content/cards/silent-ideas/more.png";
            let _ = fs::remove_file(at(name));
            let target = if second.is_multiple_of(2) { "plan.png" } else { "nowhere.png" };
            std::os::unix::fs::symlink(target, at(name)).unwrap();
            vec![name.to_owned()]
        }
        20 => {
            let name = "content/cards/silent-ideas/more.png";
            drop(fs::remove_file(at(name)));
            vec![name.to_owned()]
        }
        21 => {
            drop(fs::rename(at("content/cards/zebra"), at("content/cards/antelope")));
            vec!["content/cards/zebra".into(), "content/cards/antelope".into()]
        }
        22 => {
            drop(fs::rename(at("content/cards/antelope"), at("content/cards/zebra")));
            vec!["content/cards/zebra".into(), "content/cards/antelope".into()]
        }
        _ => {
            drop(fs::remove_dir_all(at("content/cards/zebra")));
            replace("content/cards/zebra", b"no folder")
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_folder_that_was_watched_is_the_folder_that_is_read_anew(
        steps in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), any::<bool>()), 1..12),
    ) {
        let mut watched = Watched::new("watched");
        for (what, first, second, is_named) in steps {
            let places = act(&watched, what, first, second);
            let places: Vec<&str> = places.iter().map(String::as_str).collect();
            if let Err(why) = watched.look(is_named.then_some(places.as_slice())) {
                prop_assert!(false, "{} {}: {}", what % 24, places.join(" "), why);
            }
        }
    }
}

#[test]
fn a_text_with_another_name_is_another_text() {
    let mut watched = Watched::new("renamed");
    let (from, to) = ("content/cards/silent-ideas/sv.md", "content/cards/silent-ideas/sx.md");
    fs::rename(watched.at(from), watched.at(to)).unwrap();
    watched.look(Some(&[from, to])).unwrap();
    fs::rename(watched.at(to), watched.at(from)).unwrap();
    watched.look(Some(&[from, to])).unwrap();
}

#[test]
fn a_file_of_the_same_length_and_time_is_another_file() {
    let mut watched = Watched::new("same-mark");
    let path = "content/static/robots-of-ours.txt";
    for text in ["Hallo\n", "Hello\n"] {
        fs::write(watched.at("beside"), text).unwrap();
        age(&watched.at("beside"));
        fs::rename(watched.at("beside"), watched.at(path)).unwrap();
        watched.look(Some(&[path])).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_news_by_itself_and_when_its_file_is() {
    let mut watched = Watched::new("link");
    let (link, file) = ("content/static/link.txt", "content/static/robots-of-ours.txt");
    std::os::unix::fs::symlink("later.txt", watched.at(link)).unwrap();
    watched.look(Some(&[link])).unwrap();
    fs::rename(watched.at(file), watched.at("content/static/later.txt")).unwrap();
    watched.look(Some(&[file, "content/static/later.txt"])).unwrap();
    fs::write(watched.at("content/static/later.txt"), "Another text\n").unwrap();
    watched.look(Some(&["content/static/later.txt"])).unwrap();
    fs::remove_file(watched.at(link)).unwrap();
    watched.look(Some(&[link])).unwrap();
}

#[test]
fn what_is_broken_is_shown_as_it_last_held_although_something_else_was_broken_then() {
    let folder = Folder::new("last-held");
    folder.fill(&overlaid(BASE, EXTRA));
    let options = Options {
        kit: folder.path().to_owned(),
        scope: Scope::WithDrafts,
        host: Ipv4Addr::LOCALHOST.into(),
        port: 4400,
        poll: false,
        follow: false,
        editor: None,
    };
    let preview = Preview::new(options, (Ipv4Addr::LOCALHOST, 4400).into()).unwrap();
    let edit = |path: &str, from: &str, to: &str| {
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(path, text.replace(from, to)).unwrap();
        preview.look(&Where::Everywhere).unwrap();
    };
    let page = || {
        let route = preview.shown().route("en/cards/silent-ideas.html").unwrap();
        String::from_utf8_lossy(&preview.shown().bytes(route).unwrap()).into_owned()
    };
    edit("content/cards/zebra/en.md", "title", "titel");
    edit("content/cards/silent-ideas/en.md", "Each person", "Each of them");
    assert!(page().contains("Each of them"));
    edit("content/cards/silent-ideas/en.md", "one_line", "one_lime");
    assert!(page().contains("Each of them"));
    edit("content/cards/silent-ideas/card.toml", "kind", "kidn");
    assert!(page().contains("Each of them"));
}
