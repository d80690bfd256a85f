//! A new card or page.

use std::fmt::Write as _;

use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::load::facts::Kind;
use crate::scaffold::{MakeError, Plan, checked_id};

/// Headings of a new card: id, and the word for it in the languages that the program knows.
const HEADINGS: [(&str, [&str; 4]); 5] = [
    ("what", ["Vad är det?", "Mistä on kyse?", "Wat is het?", "What is it?"]),
    ("why", ["Varför?", "Miksi?", "Waarom?", "Why?"]),
    ("steps", ["Gör så här", "Näin teet", "Zo doe je het", "How to do it"]),
    ("outcome", ["Resultat", "Lopputulos", "Resultaat", "Outcome"]),
    ("tips", ["Tips", "Vinkki", "Tips", "Tips"]),
];

/// Plans the files of a card: a draft, so that it is checked but not published.
pub fn card(
    config: &Config,
    tree: &SourceTree,
    id: &str,
    kind: Kind,
    source: Option<&str>,
) -> Result<Plan, MakeError> {
    let id = checked_id(id)?;
    let source = language(config, source)?;
    let mut facts = format!("kind = \"{}\"\nsource = \"{source}\"\nstatus = \"draft\"\n", kind.as_str());
    let phase = config.book.processes.iter().find_map(|process| {
        let phase = process.phases.first()?;
        let phase = phase.card.as_ref().or(phase.id.as_ref())?;
        Some((process.id.get_ref(), phase.get_ref()))
    });
    if let Some((process, phase)) = phase.filter(|_| kind != Kind::Phase) {
        let _ = write!(facts, "\n[[placements]]\nprocess = \"{process}\"\nphase = \"{phase}\"\n");
    }
    if kind == Kind::Method {
        facts.push_str(
            "\n[duration]\nmin = 30\nmax = 60\nunit = \"minutes\"\nper = \"session\"\n\
             \n[group]\nmin = 3\nmax = 6\nmodes = [\"group\"]\n\
             \n# The n-th step here is the n-th item of the list under `{#steps}`.\n\
             [[steps]]\nid = \"begin\"\nminutes = 10\n",
        );
    }
    facts.push_str("\n# [[sources]]\n# kind = \"book\"\n# author = \"\"\n# year = 2026\n# title = \"\"\n");
    let mut plan = Plan::default();
    let folder = format!("content/cards/{id}");
    free(config, tree, id.as_str())?;
    plan.add(format!("{folder}/card.toml"), facts);
    // The other languages borrow this text until somebody writes theirs.
    plan.add(format!("{folder}/{source}.md"), text(id.as_str(), &source, kind));
    Ok(plan)
}

fn text(id: &str, tag: &str, kind: Kind) -> String {
    let title = id.replace('-', " ");
    let mut out = format!("+++\ntitle = \"{title}\"\none_line = \"…\"\n+++\n");
    let base = tag.split('-').next().unwrap_or(tag);
    let column = ["sv", "fi", "nl"].iter().position(|it| *it == base).unwrap_or(3);
    for (id, words) in HEADINGS {
        let fits = match kind {
            Kind::Method => true,
            Kind::Phase | Kind::Example => id != "tips" || kind == Kind::Phase,
            Kind::Topic => matches!(id, "what" | "why" | "tips"),
            Kind::Guide => id != "outcome",
        };
        // Only a method has its steps as facts from the beginning.
        if !fits || id == "steps" && kind != Kind::Method {
            continue;
        }
        let body = if id == "steps" { "1. **…** …" } else { "…" };
        let _ = write!(out, "\n## {} {{#{id}}}\n\n{body}\n", words[column]);
    }
    out
}

/// An id names one thing in the whole kit.
pub(super) fn free(config: &Config, tree: &SourceTree, id: &str) -> Result<(), MakeError> {
    for folder in ["content/cards", "content/pages"] {
        if tree.below(&format!("{folder}/{id}/")).next().is_some() {
            return Err(MakeError::There(format!("{folder}/{id}").into()));
        }
    }
    for folder in ["content/tools", "content/models"] {
        let path = format!("{folder}/{id}.toml");
        if tree.get(&path).is_some() {
            return Err(MakeError::There(path.into()));
        }
    }
    let is_id = |it: &toml::Spanned<String>| it.get_ref() == id;
    let taken = config.book.processes.iter().any(|process| {
        is_id(&process.id) || process.phases.iter().any(|it| it.id.as_ref().is_some_and(is_id))
    });
    if taken {
        return Err(MakeError::Name {
            name: id.to_owned(),
            reason: "is a process or phase of this kit".into(),
            help: Some("take another id; a phase gets a card of its own by `card = …` in `book.toml`".into()),
        });
    }
    Ok(())
}

/// Plans the files of a page.
pub fn page(config: &Config, tree: &SourceTree, id: &str, source: Option<&str>) -> Result<Plan, MakeError> {
    let id = checked_id(id)?;
    free(config, tree, id.as_str())?;
    let source = language(config, source)?;
    let title = id.as_str().replace('-', " ");
    let mut plan = Plan::default();
    plan.add(
        format!("content/pages/{id}/page.toml"),
        format!("source = \"{source}\"\nstatus = \"draft\"\norder = 100\n"),
    );
    plan.add(
        format!("content/pages/{id}/{source}.md"),
        format!("+++\ntitle = \"{title}\"\none_line = \"…\"\n+++\n\n…\n"),
    );
    Ok(plan)
}

pub(super) fn language(config: &Config, wanted: Option<&str>) -> Result<String, MakeError> {
    let languages = &config.languages;
    let Some(wanted) = wanted else { return Ok(languages.tag(languages.source).to_owned()) };
    if languages.find(wanted).is_some() {
        return Ok(wanted.to_owned());
    }
    Err(MakeError::Name {
        name: wanted.to_owned(),
        reason: "is not a language of this kit".into(),
        help: Some(format!("use one of {}", languages.tags().join(", "))),
    })
}
