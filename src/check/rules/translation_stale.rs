//! A translation whose source has changed since.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::check::context::{Context, takes_part};
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::l10n::{Sources, State, Unit, state};

pub(super) const RULE: Rule = Rule {
    code: "translation-stale",
    severity: Severity::Warning,
    docs: r"The source has changed since the translation was said to match it: `l10n.lock` holds the source as it was then. Readers of the translation are told so, but they read what no longer holds.

`arkki l10n diff LANG` shows what changed, word by word. Bring the translation up to date and run `arkki l10n done LANG TEXT`. Where the change has no meaning for translators, a typing error for instance, the author runs `arkki l10n minor TEXT`.",
};

/// Most units that a finding names.
const NAMED: usize = 5;

/// Cards, each by itself.
pub(super) fn texts(context: &Context<'_>) -> Vec<Finding> {
    let draft = context.draft;
    if draft.records.is_empty() {
        return Vec::new();
    }
    let sources = Sources::of(draft, context.tree);
    let cards = context.cards().filter(|it| takes_part(context.scope, it.facts.status));
    let units =
        cards.flat_map(|card| draft.records.keys().map(move |lang| (*lang, sources.card(card, *lang))));
    let mut out: Vec<Finding> = units.flat_map(|(lang, units)| stale(context, lang, &units)).collect();
    if context.only.is_none() {
        let pages = draft.pages.iter().filter(|it| takes_part(context.scope, it.facts.status));
        let units = pages.flat_map(|page| draft.records.keys().map(move |it| (*it, sources.page(page, *it))));
        out.extend(units.flat_map(|(lang, units)| stale(context, lang, &units)));
    }
    out
}

/// Words of the interface, of the kit, of worksheets and models.
pub(super) fn words(context: &Context<'_>) -> Vec<Finding> {
    let draft = context.draft;
    let sources = Sources::of(draft, context.tree);
    let mut out = Vec::new();
    for lang in draft.records.keys().copied() {
        let mut units = sources.word_units(lang);
        units.extend(context.tools().flat_map(|it| sources.defined("tools", it, lang)));
        units.extend(context.models().flat_map(|it| sources.defined("models", it, lang)));
        out.extend(stale(context, lang, &units));
    }
    out
}

/// Returns a finding for each file of a language that has units older than their source.
fn stale(context: &Context<'_>, lang: Lang, units: &[Unit]) -> Vec<Finding> {
    let records = context.draft.records.get(&lang);
    let mut files: BTreeMap<FileId, Vec<&Unit>> = BTreeMap::new();
    for unit in units.iter().filter(|it| state::of(it, records) == State::Stale) {
        if let Some(own) = &unit.own {
            files.entry(own.file).or_default().push(unit);
        }
    }
    let tag = context.draft.config.languages.tag(lang);
    let finding = |units: Vec<&Unit>| {
        let first = units.first()?;
        let mut names: Vec<String> =
            units.iter().take(NAMED).map(|it| format!("`{}`", it.parts().1)).collect();
        if units.len() > NAMED {
            names.push(format!("{} more", units.len() - NAMED));
        }
        let words: usize = units.iter().map(|it| it.original.words).sum();
        let (owner, _) = first.parts();
        let verb = if units.len() == 1 { "is" } else { "are" };
        let message = format!("{} {verb} older than the source, {words} words", names.join(", "));
        let finding = Finding::new(&RULE, first.own.as_ref()?.span(), message);
        let help =
            format!("see `arkki l10n diff {tag} {owner}`; when it matches, `arkki l10n done {tag} {owner}`");
        Some(finding.also(first.original.span(), "the source").help(help))
    };
    files.into_values().filter_map(finding).collect()
}
