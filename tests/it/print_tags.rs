//! What a screen reader meets in a print file: its tags in reading order, and its bookmarks.

use std::fmt::Write as _;
use std::sync::Arc;

use arkki::check::Scope;
use arkki::load::disk;
use arkki::model::prints::{Edition, What};
use arkki::pipeline;
use arkki::print::Press;
use lopdf::{Dictionary, Document, Object, decode_text_string};

use crate::support::{root, short};

fn dict<'a>(doc: &'a Document, it: &'a Object) -> Option<&'a Dictionary> {
    match it {
        Object::Reference(id) => doc.get_dictionary(*id).ok(),
        other => other.as_dict().ok(),
    }
}

fn text(doc: &Document, it: &Dictionary, key: &[u8]) -> Option<String> {
    let it = it.get(key).ok()?;
    let it = match it {
        Object::Reference(id) => doc.get_object(*id).ok()?,
        other => other,
    };
    decode_text_string(it).ok()
}

/// Writes an element of the tag tree and what is in it; alike neighbours once, with how many there are.
fn element(doc: &Document, it: &Dictionary, depth: usize) -> Vec<String> {
    let role = it.get(b"S").and_then(Object::as_name).map(|it| String::from_utf8_lossy(it).into_owned());
    let mut line = format!("{}{}", "  ".repeat(depth), role.unwrap_or_else(|_| "?".into()));
    for (key, name) in [(&b"Alt"[..], "alt"), (b"Lang", "lang")] {
        if let Some(said) = text(doc, it, key) {
            let _ = write!(line, " {name}={said:?}");
        }
    }
    let mut out = vec![line];
    out.extend(inside(doc, it, depth + 1));
    out
}

fn inside(doc: &Document, it: &Dictionary, depth: usize) -> Vec<String> {
    let kids: Vec<&Object> = match it.get(b"K") {
        Ok(Object::Array(list)) => list.iter().collect(),
        Ok(Object::Reference(id)) => match doc.get_object(*id) {
            Ok(Object::Array(list)) => list.iter().collect(),
            Ok(other) => vec![other],
            Err(_) => Vec::new(),
        },
        Ok(other) => vec![other],
        Err(_) => Vec::new(),
    };
    let mut out: Vec<String> = Vec::new();
    let mut last: Option<(Vec<String>, usize)> = None;
    let put = |last: Option<(Vec<String>, usize)>, out: &mut Vec<String>| {
        if let Some((mut lines, count)) = last {
            if count > 1 {
                let _ = write!(lines[0], " × {count}");
            }
            out.append(&mut lines);
        }
    };
    for kid in kids.into_iter().filter_map(|it| dict(doc, it)).filter(|it| it.has(b"S")) {
        let lines = element(doc, kid, depth);
        match &mut last {
            Some((before, count)) if *before == lines => *count += 1,
            _ => put(last.replace((lines, 1)), &mut out),
        }
    }
    put(last, &mut out);
    out
}

/// Writes the bookmarks of a file.
fn bookmarks(doc: &Document, first: Option<&Object>, depth: usize, out: &mut Vec<String>) {
    let mut at = first.and_then(|it| dict(doc, it));
    while let Some(it) = at {
        out.push(format!("{}{}", "  ".repeat(depth), text(doc, it, b"Title").unwrap_or_default()));
        bookmarks(doc, it.get(b"First").ok(), depth + 1, out);
        at = it.get(b"Next").ok().and_then(|it| dict(doc, it));
    }
}

fn read(pdf: &[u8]) -> String {
    let doc = Document::load_mem(pdf).unwrap();
    let catalog = doc.catalog().unwrap();
    let mut out = vec![
        format!("language {}", text(&doc, catalog, b"Lang").unwrap()),
        format!("pages {}", doc.get_pages().len()),
        "bookmarks".to_owned(),
    ];
    let outline = catalog.get(b"Outlines").ok().and_then(|it| dict(&doc, it));
    bookmarks(&doc, outline.and_then(|it| it.get(b"First").ok()), 1, &mut out);
    out.push("tags".to_owned());
    let tree = dict(&doc, catalog.get(b"StructTreeRoot").unwrap()).unwrap();
    out.extend(inside(&doc, tree, 1));
    out.join("\n")
}

#[test]
fn sheets_and_cards_are_read_in_order() {
    let judged = pipeline::judge(Arc::new(disk::read(root()).unwrap()), Scope::WithDrafts);
    let press = Press::new(judged.renderer.unwrap().shared_site());
    let site = press.site();
    for (id, tag, edition) in [
        ("specimen", "sv", Some(Edition::Print)),
        ("specimen", "fi", Some(Edition::Fillable)),
        ("method-scale-then-questions", "nl", None),
    ] {
        let is_wanted = |what: What| match (what, edition) {
            (What::Card, None) => true,
            (What::Sheet { edition, .. }, Some(wanted)) => edition == wanted,
            _ => false,
        };
        let lang = site.kit.config.languages.find(tag).unwrap();
        let thing = site.kit.things.find(id).unwrap();
        let (print, _) = site.prints.of(thing, lang).find(|it| is_wanted(it.0.what)).unwrap();
        let (job, about) = press.job(print).unwrap();
        let found = press.make(&job, about);
        assert_eq!(short(&found.findings, &site.tree), "", "{id}");
        let form = if edition == Some(Edition::Fillable) { "-form" } else { "" };
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("{id}-{tag}{form}"), read(&found.value.unwrap().pdf));
        });
    }
}
