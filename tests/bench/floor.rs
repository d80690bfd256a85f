//! The floor: what any generator has to do with a kit, and nothing more.
//!
//! In: the kit of `tests/bench/corpus`. Out: the same card pages as arkki's, `<lang>/cards/<id>.html`, whole
//! but plain: a title, the side list of the phase, a table of contents, the text.
//! 1. Every `<lang>.md` is read and cut into title and Markdown; the phase stands in `card.toml`.
//! 2. pulldown-cmark makes the text; links `id:…` are turned to pages, headings are gathered.
//! 3. Each page is written with one call. Two threads.
//!
//! No check, no words, no templates, no care for what stands in the folder: CPU and memory beyond this are
//! what arkki does for its readers and authors, or waste.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use rayon::prelude::*;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// A text of a card.
struct Page {
    lang: String,
    id: String,
    phase: String,
    title: String,
    markdown: String,
}

fn main() -> Result<()> {
    let args: Vec<String> = env::args().collect();
    let [_, kit, out] = args.as_slice() else { return Err("arkki-floor KIT OUT".into()) };
    rayon::ThreadPoolBuilder::new().num_threads(2).build_global()?;
    let (cards, out) = (Path::new(kit).join("content/cards"), Path::new(out));
    let folders = fs::read_dir(cards)?.map(|it| Ok(it?.path())).collect::<Result<Vec<PathBuf>>>()?;
    let read: Result<Vec<Vec<Page>>> = folders.par_iter().map(|it| card(it)).collect();
    let mut pages: Vec<Page> = read?.into_iter().flatten().collect();
    pages.sort_by(|a, b| (&a.lang, &a.id).cmp(&(&b.lang, &b.id)));
    let mut sides: BTreeMap<(&str, &str), String> = BTreeMap::new();
    for it in &pages {
        let side = sides.entry((&it.lang, &it.phase)).or_default();
        let _ = writeln!(side, "<li><a href=\"{}.html\">{}</a></li>", it.id, escaped(&it.title));
    }
    for lang in sides.keys().map(|(lang, _)| lang) {
        fs::create_dir_all(out.join(lang).join("cards"))?;
    }
    pages.par_iter().try_for_each(|it| {
        let path = out.join(&it.lang).join("cards").join(format!("{}.html", it.id));
        Ok(fs::write(path, page(it, &sides[&(it.lang.as_str(), it.phase.as_str())]))?)
    })
}

/// Returns the texts of a card's folder.
fn card(folder: &Path) -> Result<Vec<Page>> {
    let facts = fs::read_to_string(folder.join("card.toml"))?;
    let phase = value(&facts, "phase").ok_or("a card without a phase")?;
    let id = folder.file_name().unwrap_or_default().to_string_lossy();
    let mut out = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        let Some(lang) = file.file_name().and_then(|it| it.to_str()?.strip_suffix(".md")) else { continue };
        let text = fs::read_to_string(&file)?;
        let (front, markdown) = text
            .strip_prefix("+++\n")
            .and_then(|it| it.split_once("\n+++\n"))
            .ok_or("a text without front matter")?;
        let title = value(front, "title").ok_or("a text without a title")?.to_owned();
        out.push(Page {
            lang: lang.to_owned(),
            id: id.clone().into_owned(),
            phase: phase.to_owned(),
            title,
            markdown: markdown.to_owned(),
        });
    }
    Ok(out)
}

/// Returns the text of `key = "…"`.
fn value<'a>(toml: &'a str, key: &str) -> Option<&'a str> {
    toml.lines().find_map(|it| it.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Returns a whole page.
fn page(it: &Page, side: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut contents = String::new();
    let mut in_heading = false;
    let events = Parser::new_ext(&it.markdown, options).map(|event| match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let to = dest_url.strip_prefix("id:").map(|it| CowStr::from(format!("{it}.html")));
            Event::Start(Tag::Link { link_type, dest_url: to.unwrap_or(dest_url), title, id })
        }
        Event::Start(Tag::Heading { level, id: Some(id), classes, attrs }) => {
            in_heading = true;
            let depth = if level == HeadingLevel::H2 { "" } else { " class=\"lower\"" };
            let _ = write!(contents, "<li{depth}><a href=\"#{id}\">");
            Event::Start(Tag::Heading { level, id: Some(id), classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => {
            in_heading = false;
            contents.push_str("</a></li>\n");
            Event::End(TagEnd::Heading(level))
        }
        Event::Text(text) if in_heading => {
            contents.push_str(&escaped(&text));
            Event::Text(text)
        }
        other => other,
    });
    let mut body = String::with_capacity(it.markdown.len() * 2);
    html::push_html(&mut body, events);
    let (lang, title) = (&it.lang, escaped(&it.title));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
         <body>\n<nav><ul>\n{side}</ul></nav>\n<main>\n<h1>{title}</h1>\n<ul>\n{contents}</ul>\n{body}</main>\n\
         </body>\n</html>\n"
    )
}
