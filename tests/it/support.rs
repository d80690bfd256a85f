//! What several tests need: kits from texts, pages from kits.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arkki::base::path::SourcePath;
use arkki::base::tree::{Content, SourceFile, SourceTree};
use arkki::check::Scope;
use arkki::diag::finding::Finding;
use arkki::diag::forms::{self, Form};
use arkki::load::disk;
use arkki::pipeline::{self, Judged};

/// The smallest kit that holds.
pub(crate) const BASE: &str = include_str!("../kits/base.kit");

/// Returns the repository's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the files of a text with `//- path` lines, in order; `//- !path` has no text.
pub(crate) fn files(text: &str) -> Vec<(String, Option<String>)> {
    let mut out: Vec<(String, Option<String>)> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(path) = line.strip_prefix("//- ") {
            let path = path.trim();
            out.push(match path.strip_prefix('!') {
                Some(path) => (path.to_owned(), None),
                None => (path.to_owned(), Some(String::new())),
            });
        } else if let Some((_, Some(body))) = out.last_mut() {
            body.push_str(line);
        }
    }
    out
}

/// Returns the files of a kit: those of `base`, changed by those of `overlay`.
pub(crate) fn overlaid(base: &str, overlay: &str) -> BTreeMap<String, String> {
    let mut out: BTreeMap<String, String> =
        files(base).into_iter().filter_map(|(path, text)| Some((path, text?))).collect();
    for (path, text) in files(overlay) {
        if let Some(text) = text {
            out.insert(path, text);
        } else {
            // A folder goes with all that is in it.
            let below = format!("{path}/");
            out.retain(|it, _| *it != path && !it.starts_with(&below));
        }
    }
    out
}

/// Returns a tree of texts, with the files that come with the program behind them.
pub(crate) fn tree(files: &BTreeMap<String, String>) -> Arc<SourceTree> {
    let own = files.iter().map(|(path, text)| SourceFile {
        path: SourcePath::new(path),
        content: Content::Text(text.as_str().into()),
        trouble: None,
    });
    Arc::new(SourceTree::new(own.chain(disk::built_in()).collect(), Vec::new()))
}

/// Reads, judges and renders a kit of texts.
pub(crate) fn check(files: &BTreeMap<String, String>, scope: Scope) -> Judged {
    pipeline::check(tree(files), scope)
}

/// Returns findings as editors see them.
pub(crate) fn short(findings: &[Finding], tree: &SourceTree) -> String {
    forms::write(findings, tree, Form::Short, false)
}

/// Returns all files of a site as text, by path.
pub(crate) fn pages(judged: &Judged) -> BTreeMap<String, Vec<u8>> {
    let out = std::sync::Mutex::new(BTreeMap::new());
    let renderer = judged.renderer.as_ref().expect("the kit holds");
    let (findings, _) = pipeline::each_page(renderer, |path, bytes| {
        out.lock().unwrap().insert(path.as_str().to_owned(), bytes.to_vec());
        Ok::<(), ()>(())
    });
    assert!(findings.is_empty(), "{}", short(&findings, &judged.tree));
    let mut out = out.into_inner().unwrap();
    // Print files take their time, and `print` looks at them; here it matters that they are there.
    let prints = renderer.site().prints.all().iter();
    out.extend(prints.map(|(_, path)| (path.as_str().to_owned(), b"%PDF-".to_vec())));
    out
}

/// A folder for one test, gone when the test is.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Makes an empty folder with the name of a test.
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("arkki-test-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path.canonicalize().unwrap())
    }

    /// Returns its path.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes files into it.
    pub(crate) fn fill(&self, files: &BTreeMap<String, String>) {
        for (path, text) in files {
            let path = self.0.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
