//! The shape of the house: floors, sizes, and nothing forgotten.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use regex::Regex;

use crate::support::root;

/// Rooms by name, each with its floor, from the table in `ARCHITECTURE.md`.
fn floors() -> BTreeMap<String, u32> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let row = Regex::new(r"(?m)^\| (\d+) \| `?(\w+)`? \|").unwrap();
    row.captures_iter(&text).map(|it| (it[2].to_owned(), it[1].parse().unwrap())).collect()
}

/// Source files of the library, with the room of each.
fn sources() -> Vec<(String, String, String)> {
    let mut out = Vec::new();
    for entry in walkdir::WalkDir::new(root().join("src")).sort_by_file_name() {
        let entry = entry.unwrap();
        let inside = entry.path().strip_prefix(root().join("src")).unwrap();
        if !entry.file_type().is_file() || inside.extension().is_none_or(|it| it != "rs") {
            continue;
        }
        let room = inside.components().next().unwrap().as_os_str().to_str().unwrap();
        let room = room.trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(entry.path()).unwrap();
        out.push((inside.display().to_string(), room, text));
    }
    out
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let floors = floors();
    let mention = Regex::new(r"crate::(?:\{)?(\w+)").unwrap();
    let mut wrong = Vec::new();
    for (path, room, text) in sources() {
        if matches!(room.as_str(), "lib" | "main") {
            continue;
        }
        let floor = *floors.get(&room).unwrap_or_else(|| panic!("ARCHITECTURE.md has no floor for {room}"));
        // Tests of a file may look around.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for it in mention.captures_iter(code) {
            let used = &it[1];
            let Some(other) = floors.get(used) else { continue };
            if used != room && *other >= floor {
                wrong.push(format!("{path}: `{room}` (floor {floor}) uses `{used}` (floor {other})"));
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_of_the_table_is_there() {
    for room in floors().keys() {
        let folder = root().join("src").join(room);
        assert!(folder.is_dir() || folder.with_extension("rs").is_file(), "there is no room `{room}`");
    }
}

#[test]
fn files_are_short_enough_to_be_read_in_one_go() {
    let mut lengths: Vec<(usize, String)> =
        sources().into_iter().map(|(path, _, text)| (text.lines().count(), path)).collect();
    lengths.sort();
    let (longest, path) = lengths.last().unwrap();
    assert!(*longest <= 650, "{path} has {longest} lines");
}

#[test]
fn every_file_says_what_it_is() {
    for (path, _, text) in sources() {
        assert!(text.starts_with("//! "), "{path} begins with no module doc");
    }
}

#[test]
fn only_the_printer_prints_and_only_doors_touch_the_disk() {
    let doors = ["load/disk.rs", "write/", "scaffold", "serve", "cli/ui.rs", "cli/commands/"];
    let touch =
        Regex::new(r"\bstd::fs\b|\bfs::|println!|eprintln!|SystemTime|Instant::now|env::var").unwrap();
    for (path, room, text) in sources() {
        let is_door = doors.iter().any(|it| path.starts_with(it)) || room == "main";
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        // `rustix::fs` and paths in docs are not touches.
        let code: String =
            code.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        if let Some(it) = touch.find(&code).filter(|_| !is_door) {
            panic!("{path} touches the outside: {}", it.as_str());
        }
    }
}

#[test]
fn the_changelog_speaks_of_this_version() {
    let text = fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    assert!(text.contains(&format!("## {version}")), "CHANGELOG.md has no section for {version}");
}

#[test]
fn the_readme_names_only_files_that_are_there() {
    let link = Regex::new(r"\]\(([^)#:]+)(?:#[^)]*)?\)").unwrap();
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/manual/index.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let folder = Path::new(page).parent().unwrap();
        for it in link.captures_iter(&text) {
            let target = root().join(folder).join(&it[1]);
            assert!(target.exists(), "{page}: {} is not there", &it[1]);
        }
    }
}
