//! Words of worksheets and models: what is missing, what nothing asks for, what can not be put together.
//!
//! The rules stand in `words::rules`; they need structure and words at once, so they are run here.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::context::Context;
use crate::check::rules::references::{self, Named};
use crate::diag::finding::Finding;
use crate::diag::suggest;
use crate::load::defined::{Defined, OwnWords};
use crate::load::models::Model;
use crate::load::tools::Tool;
use crate::words::ftl::TERM_MARK;
use crate::words::rules::{
    message_broken, message_clash, message_missing, message_swallowed, message_unknown, message_variables,
    word_unused,
};
use crate::worksheet::words::{self, Need};

/// What a file of words must and may have, by message.
type Wanted = BTreeMap<String, Need>;

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    let named: Vec<Named<'_>> =
        context.draft.config.languages.all().map(|it| references::named(context, it)).collect();
    for tool in context.tools() {
        let wanted = of_tool(tool);
        judge(context, tool, &wanted, &named, &mut out);
        short_title(tool, "tool", &mut out);
    }
    for model in context.models() {
        judge(context, model, &of_model(model), &named, &mut out);
        short_title(model, "model", &mut out);
    }
    out
}

fn first(message: &str, wanted: &mut Wanted) {
    for name in ["title", "one-line"] {
        wanted.insert(format!("{message}.{name}"), Need::Must);
    }
    for name in ["short-title", "slug"] {
        wanted.insert(format!("{message}.{name}"), Need::May);
    }
}

fn of_tool(tool: &Tool) -> Wanted {
    let mut wanted = Wanted::new();
    first("tool", &mut wanted);
    for block in &tool.facts.blocks {
        let id = block.common().id;
        for word in words::of(block) {
            let key = match &word.attribute {
                Some(it) => format!("{id}.{it}"),
                None => id.to_owned(),
            };
            let need = wanted.entry(key).or_insert(word.need);
            if word.need == Need::Must {
                *need = Need::Must;
            }
        }
    }
    wanted
}

fn of_model(model: &Model) -> Wanted {
    let mut wanted = Wanted::new();
    first("model", &mut wanted);
    wanted.insert("model.alt".into(), Need::Must);
    if model.facts.inferred {
        wanted.insert("model.inferred".into(), Need::Must);
    }
    for it in &model.facts.boxes {
        wanted.insert(it.id.clone(), Need::Must);
        wanted.insert(format!("{}.note", it.id), Need::May);
    }
    for id in model.facts.arrows.iter().filter_map(|it| it.id.as_ref()) {
        wanted.insert(id.clone(), Need::Must);
    }
    for axis in &model.facts.axes {
        wanted.insert(axis.id.clone(), Need::Must);
        wanted.insert(format!("{}.low", axis.id), Need::May);
        wanted.insert(format!("{}.high", axis.id), Need::May);
    }
    wanted
}

fn judge<F>(
    context: &Context<'_>,
    it: &Defined<F>,
    wanted: &Wanted,
    named: &[Named<'_>],
    out: &mut Vec<Finding>,
) {
    let Some(source) = it.words.get(&it.source) else { return };
    for (lang, own) in &it.words {
        sound(own, out);
        out.extend(Named::above(&named[lang.index()], &own.entries).faults(&own.entries));
        missing(context, *lang, own, (it.source, source), wanted, out);
        unused(own, wanted, out);
    }
}

fn missing(
    context: &Context<'_>,
    lang: Lang,
    own: &OwnWords,
    (source_lang, source): (Lang, &OwnWords),
    wanted: &Wanted,
    out: &mut Vec<Finding>,
) {
    let is_source = lang == source_lang;
    let tag = context.draft.config.languages.tag(lang);
    let keys: BTreeSet<&str> = wanted.keys().map(String::as_str).collect();
    let there: BTreeSet<&str> = own.entries.iter().map(|it| it.id.as_ref()).collect();
    // A message that is missing as a whole is told once, with all that belongs in it.
    let mut whole: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, need) in wanted {
        if own.texts.contains_key(key.as_str()) {
            continue;
        }
        // An address, and a title for narrow places, belong to the language: `short_title` asks for the latter.
        if key.ends_with(".slug") || key.ends_with(".short-title") {
            continue;
        }
        // What the source lacks too is told there.
        let is_lacking =
            if is_source { *need == Need::Must } else { source.texts.contains_key(key.as_str()) };
        if !is_lacking {
            continue;
        }
        let id = key.split('.').next().unwrap_or(key);
        if !there.contains(id) {
            whole.entry(id).or_default().push(key.strip_prefix(id).unwrap_or(key));
        } else if is_source {
            let near = own.texts.keys().map(AsRef::as_ref).filter(|it| !keys.contains(*it));
            let near = suggest::nearest(key, near).map(|it| format!("did you mean it by `{it}`?"));
            let help = near.unwrap_or_else(|| format!("write it: {}", example(key)));
            let message = format!("the words in `{tag}` lack `{key}`");
            out.push(Finding::new(&message_unknown::RULE, own.span(key), message).help(help));
        } else {
            let finding =
                Finding::new(&message_missing::RULE, own.span(key), format!("`{key}` is missing here"));
            out.push(finding.also(source.span(key), "the source").help("translate it"));
        }
    }
    for (id, names) in whole {
        let names: Vec<String> =
            names.iter().filter(|it| !it.is_empty()).map(|it| format!("`{it}`")).collect();
        let with = if names.is_empty() { String::new() } else { format!(" with {}", names.join(" ")) };
        let top = Span::top(own.file);
        if is_source {
            let message = format!("the words in `{tag}` lack the message `{id}`");
            out.push(
                Finding::new(&message_unknown::RULE, top, message).help(format!("write `{id} =`{with}")),
            );
        } else {
            let message = format!("the message `{id}` is missing here");
            let finding = Finding::new(&message_missing::RULE, top, message);
            out.push(finding.also(source.span(id), "the source").help("translate it in this file"));
        }
    }
    if !is_source {
        // A help or an example that only a translation has is a text that other readers miss.
        for key in own.texts.keys().filter(|it| wanted.get(it.as_ref()) == Some(&Need::May)) {
            let is_title = key.ends_with(".short-title") || key.ends_with(".slug");
            if !source.texts.contains_key(key) && !is_title {
                let message = format!("the source language lacks `{key}`");
                out.push(
                    Finding::new(&message_missing::RULE, own.span(key), message)
                        .help("write it in the source language too"),
                );
            }
        }
    }
}

fn example(key: &str) -> String {
    match key.split_once('.') {
        Some((id, name)) => format!("`.{name} = …` under `{id} =`"),
        None => format!("`{key} = …`"),
    }
}

fn unused(own: &OwnWords, wanted: &Wanted, out: &mut Vec<Finding>) {
    let messages: BTreeSet<&str> = wanted.keys().map(|it| it.split('.').next().unwrap_or(it)).collect();
    for entry in own.entries.iter().filter(|it| !it.id.starts_with('-')) {
        let id = entry.id.as_ref();
        let mut unasked = |key: &str, span: Span, free: &mut dyn Iterator<Item = &str>| {
            let mut finding = Finding::new(&word_unused::RULE, span, format!("nothing asks for `{key}`"));
            let near = suggest::nearest(key, free).map(|it| format!("did you mean `{it}`?"));
            finding.help = Some(near.unwrap_or_else(|| "take it out".into()));
            out.push(finding);
        };
        if !messages.contains(id) {
            let there = |it: &&str| !own.entries.iter().any(|entry| entry.id.as_ref() == *it);
            unasked(id, entry.span, &mut messages.iter().copied().filter(there));
            continue;
        }
        let keys = entry.attributes.iter().map(|(name, (span, _))| (format!("{id}.{name}"), *span));
        for (key, span) in keys.chain(entry.value.iter().map(|_| (id.to_owned(), entry.span))) {
            if !wanted.contains_key(&key) {
                let free = wanted.keys().map(String::as_str);
                unasked(&key, span, &mut free.filter(|it| !own.texts.contains_key(*it)));
            }
        }
    }
}

/// What the formatter alone sees, variables, swallowed messages, messages that stand twice.
fn sound(own: &OwnWords, out: &mut Vec<Finding>) {
    for (key, span, why) in &own.faults {
        if references::is_told(why) {
            continue;
        }
        let why = why.to_lowercase().replace(TERM_MARK, "");
        let message = format!("`{key}` can not be put together: {why}");
        out.push(Finding::new(&message_broken::RULE, *span, message).help("correct the name it refers to"));
    }
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for entry in &own.entries {
        if let Some(first) = seen.insert(&entry.id, entry.span) {
            let message = format!("the message `{}` stands twice in this file", entry.id);
            out.push(
                Finding::new(&message_clash::RULE, entry.span, message)
                    .also(first, "first here")
                    .help("take one of them out"),
            );
        }
        for facts in entry.value.iter().chain(entry.attributes.values().map(|(_, it)| it)) {
            for (name, span) in &facts.variables {
                let message = format!("nothing gives `${name}` a value here");
                out.push(
                    Finding::new(&message_variables::RULE, *span, message).help("write the words themselves"),
                );
            }
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

/// Where the title is too long for a narrow place, a short one is needed.
fn short_title<F>(it: &Defined<F>, message: &str, out: &mut Vec<Finding>) {
    for own in it.words.values() {
        let title = own.texts.get(format!("{message}.title").as_str());
        let short = own.texts.contains_key(format!("{message}.short-title").as_str());
        if !short && title.is_some_and(|it| it.chars().count() > 28) {
            let key = format!("{message}.short-title");
            let what = "the title has more than 28 characters, and there is no `.short-title`";
            out.push(
                Finding::new(&message_missing::RULE, own.span(&key), what)
                    .help("write one of at most 28 characters, for narrow places"),
            );
        }
    }
}
