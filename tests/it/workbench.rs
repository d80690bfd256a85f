//! Texts that are begun and changed in the browser, asked for as its pages do.

use std::collections::BTreeMap;
use std::fs;

use arkki::check::Scope;
use arkki::serve::{Options, Preview, Request, answer};

use crate::support::{BASE, Folder, overlaid};

/// A kit on disk, and the preview that shows it.
struct Bench {
    folder: Folder,
    preview: Preview,
}

impl Bench {
    fn new(name: &str, files: &BTreeMap<String, String>) -> Self {
        let folder = Folder::new(name);
        folder.fill(files);
        let at = ([127, 0, 0, 1], 4400).into();
        let options = Options {
            kit: folder.path().to_owned(),
            scope: Scope::WithDrafts,
            host: [127, 0, 0, 1].into(),
            port: 4400,
            poll: false,
            follow: false,
            editor: None,
        };
        let preview = Preview::new(options, at).unwrap();
        Self { folder, preview }
    }

    /// Sends an order to save; returns status and what is said.
    fn save(&self, order: &serde_json::Value) -> (u16, String) {
        let request = Request {
            method: "POST".to_owned(),
            target: "/_arkki/l10n/save".to_owned(),
            hosts: vec!["127.0.0.1:4400".to_owned()],
            origins: vec!["http://127.0.0.1:4400".to_owned()],
            token: Some(self.preview.token.clone()),
            kind: Some("application/json".to_owned()),
            body: order.to_string().into_bytes(),
            ..Request::default()
        };
        let said = answer(&self.preview, &request);
        (said.status, String::from_utf8_lossy(&said.body).into_owned())
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }
}

/// The smallest kit with Polish, of which nothing is translated.
fn with_polish(overlay: &str) -> BTreeMap<String, String> {
    let mut files = overlaid(BASE, overlay);
    let book = files.get_mut("book.toml").unwrap();
    let polish = "\n[[languages]]\ntag = \"pl\"\nname = \"Polski\"\nchain = [\"en\"]\n";
    *book = book.replacen("\n[[processes]]", &format!("{polish}\n[[processes]]"), 1);
    files
}

#[test]
fn a_file_that_begins_with_its_source_has_the_plural_forms_of_its_language() {
    let bench = Bench::new(
        "begin-plurals",
        &with_polish(
            "//- locales/en/ui.ftl\nhome-all-cards =\n    { $n ->\n        [one] { $n } card\n       *[other] All { $n } cards\n    }\n",
        ),
    );
    let order =
        serde_json::json!({ "lang": "pl", "unit": "ui.ftl#home-all-cards", "source": "", "begin": true });
    let (status, said) = bench.save(&order);
    assert_eq!(status, 200, "{said}");
    assert_eq!(
        bench.read("locales/pl/ui.ftl"),
        "home-all-cards =\n    { $n ->\n        [one] { $n } card\n       [few] All { $n } cards\n       \
         [many] All { $n } cards\n       *[other] All { $n } cards\n    }\n"
    );
}

#[test]
fn a_file_that_begins_with_its_source_has_an_address_of_its_own() {
    let card = "content/cards/silent-ideas/en.md";
    let files = with_polish("");
    let source = files[card].replacen("+++\n\n", "slug = \"silence\" # in English\n+++\n\n", 1);
    let bench = Bench::new("begin-slug", &with_polish(&format!("//- {card}\n{source}")));
    let order =
        serde_json::json!({ "lang": "pl", "unit": "cards/silent-ideas#steps", "source": "", "begin": true });
    let (status, said) = bench.save(&order);
    assert_eq!(status, 200, "{said}");
    assert_eq!(bench.read("content/cards/silent-ideas/pl.md"), files[card]);
}
