//! A message or an attribute that the source does not have.

use std::collections::BTreeMap;

use crate::check::context::Context;
use crate::check::messages::originals_of;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::words::Layer;
use crate::words::ftl::{Entry, OWN_ATTRIBUTES};

pub(super) const RULE: Rule = Rule {
    code: "message-extra",
    severity: Severity::Warning,
    docs: r"A translation has a message of the interface, or an attribute or a text of a message, that the source does not have: a slip in a name, or what was left when the source changed. Nothing shows it.

Correct the name, or take the text out. `.short` and, in the glossary, `.avoid`, `.note` and `.after-number` belong to each language and may stand alone.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let source = context.draft.config.languages.source;
    for file in context.word_files().filter(|it| it.lang != source) {
        let mut originals: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        // The program asks for its own words in any language; a kit's source may lack some of them.
        let of_program = context.draft.word_files.iter().filter(|it| it.layer == Layer::Program);
        let of_program = of_program.filter(|_| file.layer <= Layer::Interface);
        for it in originals_of(context, file).chain(of_program).flat_map(|it| &it.entries) {
            originals.entry(it.id.as_ref()).or_default().push(it);
        }
        let there = |id: &&str| !file.entries.iter().any(|it| it.id.as_ref() == *id);
        for entry in file.entries.iter().filter(|it| !it.id.starts_with('-')) {
            let Some(theirs) = originals.get(entry.id.as_ref()) else {
                // Words of the kit and the glossary are told by `message-missing`: the source lacks them.
                if file.layer <= Layer::Interface {
                    let message = format!("the source has no message `{}`", entry.id);
                    let free = originals.keys().copied().filter(there);
                    out.push(Finding::new(&RULE, entry.span, message).help(near(&entry.id, free)));
                }
                continue;
            };
            judge(file.layer, entry, theirs, &mut out);
        }
    }
    out
}

fn judge(layer: Layer, entry: &Entry, theirs: &[&Entry], out: &mut Vec<Finding>) {
    if entry.value.is_some() && theirs.iter().all(|it| it.value.is_none()) {
        let message = format!("`{}` has a text of its own, and the source has only attributes", entry.id);
        out.push(Finding::new(&RULE, entry.span, message).help("take the text behind the `=` out"));
    }
    let known = |name: &str| theirs.iter().any(|it| it.attributes.contains_key(name));
    for (name, (span, _)) in &entry.attributes {
        let is_own = match layer {
            Layer::Glossary => OWN_ATTRIBUTES.contains(&name.as_ref()),
            Layer::Kit => name.as_ref() == "short",
            Layer::Program | Layer::Theme | Layer::Interface => false,
        };
        if is_own || known(name) {
            continue;
        }
        let free = theirs.iter().flat_map(|it| it.attributes.keys()).map(AsRef::as_ref);
        let free = free.filter(|it| !entry.attributes.contains_key(*it));
        let message = format!("the source has no attribute `.{name}` of `{}`", entry.id);
        out.push(Finding::new(&RULE, *span, message).help(near(name, free)));
    }
}

fn near<'a>(written: &str, free: impl Iterator<Item = &'a str>) -> String {
    match suggest::nearest(written, free) {
        Some(it) => format!("did you mean `{it}`? if not, take it out"),
        None => "take it out".into(),
    }
}
