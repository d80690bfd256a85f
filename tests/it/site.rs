//! What is true of every site: links resolve, ids are unique, languages know each other, threads do not matter.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use arkki::check::Scope;
use proptest::prelude::*;
use regex::Regex;

use crate::support::{BASE, check, overlaid, pages, short};

static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"<(\w+)[^>]*?\s(?:href|src)="([^"]*)""#).unwrap());
static ID: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"\sid="([^"]*)""#).unwrap());
static ALTERNATE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"<link rel="alternate" hreflang="([^"]*)" href="([^"]*)""#).unwrap());
static CANONICAL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"<link rel="canonical" href="([^"]*)""#).unwrap());

/// Checks what every site keeps.
pub(crate) fn hold(pages: &BTreeMap<String, Vec<u8>>) {
    let html: BTreeMap<&str, &str> = pages
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        html.iter().map(|(path, text)| (*path, ids(path, text))).collect();
    for (path, text) in &html {
        links(path, text, pages, &ids);
        alternates(path, text, &html);
    }
}

fn ids<'a>(path: &str, text: &'a str) -> BTreeSet<&'a str> {
    let mut out = BTreeSet::new();
    for it in ID.captures_iter(text) {
        let id = it.get(1).unwrap().as_str();
        assert!(out.insert(id), "{path}: the id `{id}` stands twice");
    }
    out
}

fn links(path: &str, text: &str, pages: &BTreeMap<String, Vec<u8>>, ids: &BTreeMap<&str, BTreeSet<&str>>) {
    for it in LINK.captures_iter(text) {
        let (element, address) = (&it[1], it[2].replace("&amp;", "&"));
        if address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:")
        {
            let leads = matches!(element, "a" | "link");
            assert!(leads, "{path}: {element} loads {address} from elsewhere");
            continue;
        }
        // 404.html answers at any depth, so its addresses begin at the root, below the base address.
        let mut address = address.as_str();
        while path == "404.html" && !pages.contains_key(address) {
            let rest = address.split_once('/').map(|(_, rest)| rest);
            address = rest.unwrap_or_else(|| panic!("404.html: {} leads nowhere", &it[2]));
        }
        let (file, anchor) = address.split_once('#').map_or((address, None), |(file, it)| (file, Some(it)));
        let target = if file.is_empty() { path.to_owned() } else { join(path, file) };
        assert!(pages.contains_key(&target), "{path}: {address} leads to {target}, which is not there");
        if let Some(anchor) = anchor.filter(|it| !it.is_empty()) {
            let there = ids.get(target.as_str()).is_some_and(|it| it.contains(anchor));
            assert!(there, "{path}: {target} has no #{anchor}");
        }
    }
}

fn join(page: &str, href: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page}: {href} leaves the site"),
            "." => {}
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// Every `hreflang` is answered by the other page, and no borrowed page has any.
fn alternates(path: &str, text: &str, html: &BTreeMap<&str, &str>) {
    let Some(canonical) = CANONICAL.captures(text).map(|it| it[1].to_owned()) else { return };
    let list: Vec<(String, String)> =
        ALTERNATE.captures_iter(text).map(|it| (it[1].to_owned(), it[2].to_owned())).collect();
    if text.contains("<meta name=\"robots\" content=\"noindex\">") {
        assert!(list.is_empty() || path == "404.html", "{path}: a page left out of the index names siblings");
        return;
    }
    for (_, href) in list.iter().filter(|(lang, _)| lang != "x-default") {
        let answers = html.values().any(|it| {
            CANONICAL.captures(it).is_some_and(|it| it[1] == **href)
                && (path == "index.html" || ALTERNATE.captures_iter(it).any(|it| it[2] == canonical))
        });
        assert!(answers, "{path}: {href} does not name {canonical}");
    }
}

/// A kit of some cards that link to each other, some of them not translated.
fn generated(cards: &[(u8, bool, bool)], base_address: bool) -> BTreeMap<String, String> {
    let mut text = String::new();
    for (at, (links, swedish, placed)) in cards.iter().enumerate() {
        let target = usize::from(*links) % cards.len();
        let place =
            if *placed { "\n[[placements]]\nprocess = \"our-way\"\nphase = \"phase-try\"\n" } else { "" };
        let _ = write!(
            text,
            "//- content/cards/gen-{at}/card.toml\nkind = \"topic\"\nsource = \"en\"\nstatus = \"stub\"\n{place}\
             //- content/cards/gen-{at}/en.md\n+++\ntitle = \"Gen {at} <&\\\">\"\n+++\n\n\
             ## What {{#what}}\n\nSee [](id:gen-{target}#what).\n"
        );
        if *swedish {
            let _ = write!(
                text,
                "//- content/cards/gen-{at}/sv.md\n+++\ntitle = \"Än {at}\"\nslug = \"an-{at}\"\n+++\n\n\
                 ## Vad {{#what}}\n\nSe [](id:gen-{target}).\n"
            );
        }
    }
    let mut files = overlaid(BASE, &text);
    if base_address {
        let book = files.get_mut("book.toml").unwrap();
        *book = book.replace("[kit]\n", "[kit]\nbase_address = \"https://kit.example/sub/\"\n");
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_kit_of_cards_makes_a_site_that_holds(
        cards in prop::collection::vec((any::<u8>(), any::<bool>(), any::<bool>()), 1..12),
        base_address in any::<bool>(),
    ) {
        let files = generated(&cards, base_address);
        let judged = check(&files, Scope::Published);
        prop_assert_eq!(short(&judged.findings, &judged.tree), "");
        let site = pages(&judged);
        hold(&site);
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let again = alone.install(|| pages(&check(&files, Scope::Published)));
        prop_assert!(site == again, "one thread makes the same bytes as many");
    }
}

#[test]
fn a_text_of_any_letters_never_runs_and_never_breaks_a_page() {
    let hostile = "<script>alert(1)</script> & \\\"quotes\\\" 'n' {{ t(key=x) }} {% raw %} </title>";
    let overlay = format!(
        "//- content/cards/odd/card.toml\nkind = \"topic\"\nsource = \"en\"\nstatus = \"stub\"\n\
         //- content/cards/odd/en.md\n+++\ntitle = \"{hostile}\"\none_line = \"{hostile}\"\n+++\n\n\
         ## What {{#what}}\n\n`<img src=x onerror=alert(1)>` \\<b> and [text](https://example.org/?a=\"><script>)\n"
    );
    let judged = check(&overlaid(BASE, &overlay), Scope::Published);
    assert!(!judged.has_errors(), "{}", short(&judged.findings, &judged.tree));
    for (path, bytes) in pages(&judged) {
        if path.ends_with(".html") {
            let text = String::from_utf8(bytes).unwrap();
            assert!(!text.contains("<script>alert"), "{path}");
            assert!(!text.contains("<img src=x"), "{path}");
        }
    }
}
