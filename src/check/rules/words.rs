//! Holds the words of a kit together: what is asked for, what languages lack, what does not fit.
//!
//! The rules themselves stand in `words::rules`; they need all files at once, so they are run here.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::check::rules::references;
use crate::diag::finding::Finding;
use crate::diag::suggest;
use crate::load::words::WordSource;
use crate::words::ftl::{Entry, OWN_ATTRIBUTES, TERM_MARK};
use crate::words::pattern::Facts;
use crate::words::rules::{
    message_broken, message_clash, message_missing, message_swallowed, message_unknown, message_variables,
};
use crate::words::{Layer, keys};

/// Messages that facts and configuration ask for, and the program itself.
pub(super) fn asked(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let words = &context.draft.words;
    let config = &context.draft.config;
    let mut ask = |key: &str, span: Span| {
        if words.knows(key) {
            return;
        }
        let source = config.languages.tag(config.languages.source);
        let near = suggest::nearest(key, words.keys()).map(|it| format!("did you mean `{it}`? if not, "));
        out.push(
            Finding::new(&message_unknown::RULE, span, format!("no language has the message `{key}`"))
                .help(format!("{}add `{key} = …` to `locales/{source}/kit.ftl`", near.unwrap_or_default())),
        );
    };
    ask("kit", Span::top(config.file));
    keys::ALL.iter().for_each(|it| ask(it.as_str(), Span::top(config.file)));
    for process in &config.book.processes {
        ask(process.id.get_ref(), config.spanned(&process.id).span);
        for id in process.phases.iter().filter(|it| it.card.is_none()).filter_map(|it| it.id.as_ref()) {
            ask(id.get_ref(), config.spanned(id).span);
        }
    }
    for (facet, terms) in &config.book.facets {
        let first = terms.first().map_or(Span::top(config.file), |it| config.spanned(it).span);
        ask(&format!("facet-{facet}"), first);
        terms.iter().for_each(|it| ask(&format!("{facet}-{}", it.get_ref()), config.spanned(it).span));
    }
    for card in context.draft.cards.iter() {
        let at = |it: &toml::Spanned<String>| Span::new(card.file, it.span());
        let facts = &card.facts;
        facts.roles.iter().for_each(|it| ask(&format!("role-{}", it.get_ref()), at(it)));
        facts.materials.iter().for_each(|it| ask(&format!("material-{}", it.id.get_ref()), at(&it.id)));
        for it in facts.inputs.iter().chain(&facts.outputs) {
            ask(&format!("outcome-{}", it.get_ref()), at(it));
        }
        for who in facts.steps.iter().filter_map(|it| it.who.as_ref()) {
            let is_mode = matches!(who.get_ref().as_str(), "alone" | "pair" | "group" | "plenary");
            if !is_mode {
                ask(&format!("role-{}", who.get_ref()), at(who));
            }
        }
    }
    out
}

/// Messages of one language held against those of the source language.
pub(super) fn languages(context: &Context<'_>) -> Vec<Finding> {
    let draft = context.draft;
    let source = draft.config.languages.source;
    let mut out = Vec::new();
    for layer in [Layer::Interface, Layer::Glossary, Layer::Kit] {
        let find = |lang: Lang| draft.word_files.iter().find(|it| it.lang == lang && it.layer == layer);
        // The interface is measured by the program's own words, in the kit's source language or English.
        let program = || draft.word_files.iter().filter(|it| it.layer == Layer::Program);
        let interface = || program().find(|it| it.lang == source).or_else(|| program().next());
        let original = if layer == Layer::Interface { interface() } else { find(source) };
        let Some(original) = original else { continue };
        for lang in draft.config.languages.all().filter(|it| *it != source) {
            match find(lang) {
                Some(own) => {
                    compare(context, original, own, &mut out);
                    if layer != Layer::Interface {
                        out.extend(not_in_source(context, original, own));
                    }
                }
                // A kit may leave the interface to the program's own words, where it has them.
                None if layer == Layer::Interface && program().any(|it| it.lang == lang) => {}
                None => {
                    let path = context.tree.file(original.file).path.as_str();
                    let tag = draft.config.languages.tag(lang);
                    let name = path.rsplit('/').next().unwrap_or(path);
                    let missing = format!("locales/{tag}/{name}");
                    out.push(
                        Finding::at_path(
                            &message_missing::RULE,
                            &missing,
                            format!("`{tag}` has no `{name}`"),
                        )
                        .help(format!("copy `{path}` and translate it")),
                    );
                }
            }
        }
    }
    out
}

/// A word that only a translation has: readers of the source language would see it in another.
fn not_in_source(context: &Context<'_>, original: &WordSource, own: &WordSource) -> Vec<Finding> {
    let known: BTreeSet<&str> = original.entries.iter().map(|it| it.id.as_ref()).collect();
    let tag = context.draft.config.languages.tag(original.lang);
    let only = own.entries.iter().filter(|it| !it.id.starts_with('-') && !known.contains(it.id.as_ref()));
    let there = |id: &&str| !own.entries.iter().any(|it| it.id.as_ref() == *id);
    only.map(|it| {
        let message = format!("the source language `{tag}` lacks the message `{}`", it.id);
        let near = suggest::nearest(&it.id, known.iter().copied().filter(there));
        let help = match near {
            Some(near) => format!("did you mean `{near}`? if not, write it in the source language too"),
            None => "write it in the source language too".into(),
        };
        Finding::new(&message_missing::RULE, it.span, message).help(help)
    })
    .collect()
}

fn compare(context: &Context<'_>, original: &WordSource, own: &WordSource, out: &mut Vec<Finding>) {
    let entries: BTreeMap<&str, &Entry> = own.entries.iter().map(|it| (it.id.as_ref(), it)).collect();
    let words = &context.draft.words;
    for theirs in original.entries.iter().filter(|it| !it.id.starts_with('-')) {
        let mut missing: Vec<String> = Vec::new();
        let Some(ours) = entries.get(theirs.id.as_ref()) else {
            // The interface of the kit overrides the program's word by word, in any language.
            if own.layer != Layer::Interface || !words.has_own(own.lang, &theirs.id) {
                out.push(lacks(own, &theirs.id, theirs.span));
            }
            continue;
        };
        if theirs.value.is_some() && ours.value.is_none() {
            missing.push(theirs.id.to_string());
        }
        if let (Some(theirs), Some(ours)) = (&theirs.value, &ours.value) {
            variables(theirs, ours, out);
        }
        for (name, (_, facts)) in &theirs.attributes {
            match ours.attributes.get(name) {
                Some((_, own)) => variables(facts, own, out),
                // What to avoid, and what follows a number, differs from language to language.
                None if OWN_ATTRIBUTES.contains(&name.as_ref()) => {}
                None => missing.push(format!("{}.{name}", theirs.id)),
            }
        }
        for key in missing {
            let finding = Finding::new(&message_missing::RULE, ours.span, format!("`{key}` is missing here"));
            out.push(finding.also(theirs.span, "the source").help("translate it"));
        }
    }
}

fn lacks(own: &WordSource, id: &str, source: Span) -> Finding {
    Finding::new(&message_missing::RULE, Span::top(own.file), format!("the message `{id}` is missing here"))
        .also(source, "the source")
        .help("translate it in this file")
}

fn variables(theirs: &Facts, ours: &Facts, out: &mut Vec<Finding>) {
    for (name, span) in &ours.variables {
        if !theirs.variables.contains_key(name) {
            let known: Vec<&str> = theirs.variables.keys().map(AsRef::as_ref).collect();
            let mut finding = Finding::new(
                &message_variables::RULE,
                *span,
                format!("the source has no variable `${name}`"),
            );
            finding.help = suggest::help(name, &known);
            out.push(finding);
        }
    }
}

/// Messages that can not be put together, or swallow another one, or take the place of another.
pub(super) fn sound(context: &Context<'_>) -> Vec<Finding> {
    let draft = context.draft;
    let mut out = Vec::new();
    for file in draft.word_files.iter() {
        for entry in &file.entries {
            for facts in entry.value.iter().chain(entry.attributes.values().map(|(_, it)| it)) {
                if let Some((name, span)) = &facts.swallowed {
                    let message = format!("`{name}` is text of `{}`, not a message", entry.id);
                    out.push(
                        Finding::new(&message_swallowed::RULE, *span, message)
                            .help("take the blank before it away"),
                    );
                }
            }
        }
    }
    for file in draft.word_files.iter() {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for entry in &file.entries {
            if let Some(first) = seen.insert(&entry.id, entry.span) {
                let message = format!("the message `{}` stands twice in this file", entry.id);
                out.push(
                    Finding::new(&message_clash::RULE, entry.span, message)
                        .also(first, "first here")
                        .help("take one of them out"),
                );
            }
        }
    }
    for file in draft.word_files.iter().filter(|it| it.layer >= Layer::Glossary) {
        // Nothing hands values to the kit's own words; a variable would be published as it is written.
        let messages = file.entries.iter().filter(|it| !it.id.starts_with('-'));
        let facts = messages.flat_map(|it| it.value.iter().chain(it.attributes.values().map(|(_, it)| it)));
        for (name, span) in facts.flat_map(|it| &it.variables) {
            out.push(
                Finding::new(
                    &message_variables::RULE,
                    *span,
                    format!("nothing gives `${name}` a value here"),
                )
                .help("write the words themselves"),
            );
        }
        let under = draft.word_files.iter().filter(|it| it.lang == file.lang && it.layer < file.layer);
        let taken: BTreeMap<&str, Span> =
            under.flat_map(|it| &it.entries).map(|it| (it.id.as_ref(), it.span)).collect();
        for entry in &file.entries {
            if let Some(first) = taken.get(entry.id.as_ref()) {
                out.push(
                    Finding::new(
                        &message_clash::RULE,
                        entry.span,
                        format!("`{}` is already the name of another message", entry.id),
                    )
                    .also(*first, "here")
                    .help("call it something else; words of the interface are changed in `ui.ftl`"),
                );
            }
        }
    }
    out.extend(broken(context));
    out
}

/// References that lead nowhere or in a circle, and what else the formatter reports.
fn broken(context: &Context<'_>) -> Vec<Finding> {
    let words = &context.draft.words;
    let mut out = Vec::new();
    for lang in context.draft.config.languages.all() {
        let named = references::named(context, lang);
        for file in context.draft.word_files.iter().filter(|it| it.lang == lang) {
            out.extend(named.faults(&file.entries));
            let entries = file.entries.iter().filter(|it| !it.id.starts_with('-'));
            for part in entries.flat_map(|it| it.parts()) {
                let facts = part.facts;
                let nothing_to_try = facts.references.is_empty() && facts.functions.is_empty();
                if nothing_to_try {
                    continue;
                }
                let key = part.key();
                let faults = words.faults(lang, &key);
                for fault in faults.iter().filter(|it| !references::is_told(it)) {
                    let why = fault.to_lowercase().replace(TERM_MARK, "");
                    let message = format!("`{key}` can not be put together: {why}");
                    out.push(
                        Finding::new(&message_broken::RULE, part.span, message)
                            .help("correct the name it refers to"),
                    );
                }
            }
        }
    }
    out
}
