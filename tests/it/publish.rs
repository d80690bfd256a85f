//! The site is the old one or the new one, whatever happens.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::{BASE, Folder, overlaid};

fn arkki(kit: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_arkki"));
    command.arg("--kit").arg(kit).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn build(kit: &Path, out: &Path) -> (i32, String) {
    let output = arkki(kit).arg("build").arg("--out").arg(out).output().unwrap();
    let words = String::from_utf8(output.stderr).unwrap() + &String::from_utf8(output.stdout).unwrap();
    (output.status.code().unwrap_or(-1), words)
}

fn files(site: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(site)
        .into_iter()
        .map(|it| it.unwrap())
        .filter(|it| it.file_type().is_file())
        .map(|it| {
            let path = it.path().strip_prefix(site).unwrap().to_str().unwrap().to_owned();
            (path, fs::read(it.path()).unwrap())
        })
        .collect()
}

fn kit(folder: &Folder) -> PathBuf {
    let kit = folder.path().join("kit");
    for (path, text) in overlaid(BASE, "") {
        let path = kit.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    kit
}

fn change(kit: &Path, words: &str) {
    let path = kit.join("locales/en/kit.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<String> = text
        .lines()
        .map(|it| if it.starts_with("kit =") { format!("kit = {words}") } else { it.to_owned() })
        .collect();
    fs::write(path, lines.join("\n") + "\n").unwrap();
}

#[test]
fn two_builds_make_the_same_bytes_and_the_second_writes_nothing() {
    let folder = Folder::new("twice");
    let kit = kit(&folder);
    let site = folder.path().join("site");
    assert_eq!(build(&kit, &site).0, 0);
    let before = files(&site);
    let moment = fs::metadata(&site).unwrap().modified().unwrap();
    let (code, words) = build(&kit, &site);
    assert_eq!(code, 0);
    assert!(words.contains("nothing changed"), "{words}");
    assert!(before == files(&site));
    assert_eq!(moment, fs::metadata(&site).unwrap().modified().unwrap(), "not even the folder was touched");
    let other = folder.path().join("other");
    assert_eq!(build(&kit, &other).0, 0);
    assert!(before == files(&other));
}

#[test]
fn unchanged_files_keep_their_times() {
    let folder = Folder::new("times");
    let kit = kit(&folder);
    let site = folder.path().join("site");
    assert_eq!(build(&kit, &site).0, 0);
    let sheet = files(&site).into_keys().find(|it| it.ends_with(".css")).unwrap();
    let time = |name: &str| fs::metadata(site.join(name)).unwrap().modified().unwrap();
    let before = time(&sheet);
    change(&kit, "Another name");
    assert_eq!(build(&kit, &site).0, 0);
    assert_eq!(before, time(&sheet));
    let home = fs::read_to_string(site.join("en/index.html")).unwrap();
    assert!(home.contains("Another name"));
}

#[test]
fn errors_leave_the_old_site() {
    let folder = Folder::new("errors");
    let kit = kit(&folder);
    let site = folder.path().join("site");
    assert_eq!(build(&kit, &site).0, 0);
    let before = files(&site);
    for broken in ["[kit\n", "\u{0}", "[kit]\nsource = 3\n"] {
        fs::write(kit.join("book.toml"), broken).unwrap();
        let (code, words) = build(&kit, &site);
        assert_eq!(code, 1, "{words}");
        assert!(words.contains("book.toml:"), "{words}");
        assert!(before == files(&site), "the old site stands");
    }
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let folder = Folder::new("strangers");
    let kit = kit(&folder);
    let make = |name: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(&path).unwrap();
        path
    };
    let thesis = make("thesis");
    fs::write(thesis.join("chapter.txt"), "years of work").unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "words").unwrap();
    let mut refused =
        vec![thesis.clone(), file, kit.clone(), kit.join("content/out"), folder.path().to_owned()];
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&thesis, &link).unwrap();
        refused.push(link);
        refused.push(PathBuf::from("/"));
    }
    for out in refused {
        let (code, words) = build(&kit, &out);
        assert_eq!(code, 2, "{}: {words}", out.display());
        assert!(words.contains("help: "), "{}: the way out is named: {words}", out.display());
    }
    assert_eq!(fs::read_to_string(thesis.join("chapter.txt")).unwrap(), "years of work");
    assert_eq!(build(&kit, &make("empty")).0, 0, "an empty folder may become a site");
}

#[test]
fn a_stranger_s_file_in_the_site_is_not_swept_away() {
    let folder = Folder::new("guest");
    let kit = kit(&folder);
    let site = folder.path().join("site");
    assert_eq!(build(&kit, &site).0, 0);
    fs::create_dir_all(site.join(".git")).unwrap();
    fs::write(site.join(".git/config"), "mine").unwrap();
    change(&kit, "Another name");
    let (code, words) = build(&kit, &site);
    assert_eq!(code, 2, "{words}");
    assert!(words.contains("`.git/config`"), "{words}");
    assert_eq!(fs::read_to_string(site.join(".git/config")).unwrap(), "mine");
}

/// Kills builds at many moments; a reader always finds one whole site.
#[test]
fn a_killed_build_leaves_one_whole_site() {
    let folder = Folder::new("killed");
    let kit = kit(&folder);
    let site = folder.path().join("site");
    change(&kit, "One");
    assert_eq!(build(&kit, &site).0, 0);
    let one = files(&site);
    change(&kit, "Two");
    let other = folder.path().join("other");
    assert_eq!(build(&kit, &other).0, 0);
    let two = files(&other);
    for round in 0..60u64 {
        change(&kit, if round % 2 == 0 { "Two" } else { "One" });
        let mut child = arkki(&kit).arg("build").arg("--out").arg(&site).spawn().unwrap();
        // The moment of the kill is the point of the test, not something to be waited for.
        std::thread::park_timeout(std::time::Duration::from_micros(round * 700));
        child.kill().unwrap();
        child.wait().unwrap();
        let now = files(&site);
        assert!(now == one || now == two, "round {round}: the site is a mixture");
    }
    change(&kit, "Two");
    assert_eq!(build(&kit, &site).0, 0, "what killed builds left does not bar the next");
    assert!(files(&site) == two);
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| it.contains("arkki-"))
        .collect();
    assert!(left.is_empty(), "nothing is left beside it: {left:?}");
}

/// A full disk, on a small file system of its own; needs the right to mount.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_in_words_and_leaves_the_old_site() {
    let folder = Folder::new("full");
    let kit = kit(&folder);
    let disk = folder.path().join("disk");
    fs::create_dir_all(&disk).unwrap();
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(&disk).output();
    if !mount.is_ok_and(|it| it.status.success()) {
        // Without the right to mount, a device that is always full stands in for the disk.
        let (code, words) = build(&kit, Path::new("/dev/full/site"));
        assert_eq!(code, 3, "{words}");
        return;
    }
    let site = disk.join("site");
    let (code, words) = build(&kit, &site);
    let fits = code == 0;
    let before = if fits { files(&site) } else { BTreeMap::new() };
    let rest = disk.join("rest");
    let _ = fs::write(&rest, vec![0u8; 4 << 20]);
    change(&kit, "Something that must be written");
    let (code, again) = build(&kit, &site);
    let now = if site.exists() { files(&site) } else { BTreeMap::new() };
    let left = disk.join(".site.arkki-next").exists();
    Command::new("umount").arg(&disk).status().unwrap();
    assert_eq!(code, 3, "{words}{again}");
    assert!(again.contains("No space left"), "{again}");
    assert!(now == before, "the old site stands");
    assert!(!left, "what was begun is taken away");
}

/// Root may write anywhere, so a file stands where a folder should be.
#[test]
fn a_place_that_can_not_be_written_is_said_in_words() {
    let folder = Folder::new("unwritable");
    let kit = kit(&folder);
    fs::write(folder.path().join("file"), "words").unwrap();
    let (code, words) = build(&kit, &folder.path().join("file/site"));
    assert_eq!(code, 3, "{words}");
    assert!(words.contains("can not write"), "{words}");
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let folder = Folder::new("at-once");
    let kit = kit(&folder);
    let site = folder.path().join("site");
    let children: Vec<_> =
        (0..4).map(|_| arkki(&kit).arg("build").arg("--out").arg(&site).spawn().unwrap()).collect();
    let mut done = 0;
    for mut child in children {
        let code = child.wait().unwrap().code().unwrap();
        assert!(matches!(code, 0 | 3), "one writes, the others wait their turn or say so: {code}");
        done += usize::from(code == 0);
    }
    assert!(done > 0);
    assert_eq!(build(&kit, &site).0, 0);
}
