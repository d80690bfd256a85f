//! What a preview knows of the kit as it was, so that a save costs what was saved and not the whole kit.
//!
//! In: a `SourceTree`. Out: what `judge` would say of it, byte for byte. Three ways:
//! 1. Only texts of cards changed, and nothing that others could ask of these cards: they alone are read
//!    and judged again, and the site is the one of before with their texts.
//! 2. Facts of cards changed as well: these cards and the kit as a whole are judged, other texts are not.
//! 3. Anything else: all is judged, but cards whose files are as they were are not read again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::span::FileId;
use crate::base::tree::SourceTree;
use crate::check::things::{ThingKind, Things};
use crate::check::{self, Scope};
use crate::diag::finding::{Finding, Findings};
use crate::diag::rule::Severity;
use crate::html::Renderer;
use crate::load::cards::{self, Card};
use crate::load::front_matter::Text;
use crate::load::{self, Draft};
use crate::model::Site;
use crate::pipeline::{Judged, Whole, whole};
use crate::print;

/// What was read and judged before.
#[derive(Default)]
pub struct Memo {
    cards: cards::Memo,
    last: Option<Last>,
}

/// A kit that was judged.
struct Last {
    tree: Arc<SourceTree>,
    scope: Scope,
    draft: Draft,
    things: Arc<Things>,
    findings: Findings,
    /// Of the kit with texts that have errors left as they last held; none where more is wrong.
    renderer: Option<Arc<Renderer>>,
}

/// Reads and judges a kit like `judge`, whatever the memo knows.
pub fn judge_again(tree: Arc<SourceTree>, scope: Scope, memo: &mut Memo) -> Judged {
    if let Some(last) = &mut memo.last
        && let Some(judged) = last.with_cards(&tree, scope)
    {
        return judged;
    }
    memo.last = None;
    let cards = &mut memo.cards;
    let whole = whole(&tree, scope, print::IS_BUILT, |config, tree| load::load_again(config, tree, cards));
    let Whole { findings, things, draft, renderer } = whole;
    let sorted = findings.sorted(&tree);
    if let Some((draft, things)) = draft.zip(things) {
        let (tree, renderer) = (Arc::clone(&tree), renderer.clone());
        memo.last = Some(Last { tree, scope, draft, things, findings, renderer });
    }
    Judged { tree, findings: sorted, renderer }
}

/// Reads and judges a kit like `judge` beside the one that the memo goes on from: cards that it knows are
/// not read again.
pub fn judge_beside(tree: Arc<SourceTree>, scope: Scope, memo: &mut Memo) -> Judged {
    let cards = &mut memo.cards;
    let Whole { findings, renderer, .. } =
        whole(&tree, scope, print::IS_BUILT, |config, tree| load::load_again(config, tree, cards));
    let findings = findings.sorted(&tree);
    Judged { tree, findings, renderer }
}

impl Memo {
    /// Returns the site of the last kit with what is wrong in texts left as it last held, if that is all.
    pub fn mended(&self) -> Option<Arc<Renderer>> {
        self.last.as_ref()?.renderer.clone()
    }
}

impl Last {
    /// Takes in a tree that differs in cards alone; nothing where others could see the difference.
    fn with_cards(&mut self, tree: &Arc<SourceTree>, scope: Scope) -> Option<Judged> {
        if scope != self.scope || tree.troubles != self.tree.troubles {
            return None;
        }
        let changes = tree.changes(&self.tree);
        let mut ids = BTreeSet::new();
        for path in &changes {
            ids.insert(self.card_of(path, tree)?);
        }
        let mut found = Vec::new();
        let mut cards: BTreeMap<usize, Arc<Card>> = BTreeMap::new();
        for id in ids {
            let ThingKind::Card(at) = self.things.get(self.things.find(id)?).kind else { return None };
            let card = cards::one(&self.draft.config, tree, id).take(&mut found)?;
            if !card.answers_like(&self.draft.cards[at]) {
                return None;
            }
            cards.insert(at, card);
        }
        let fresh: BTreeSet<usize> = cards.keys().copied().collect();
        let draft = self.draft.with_cards(cards);
        let folders: BTreeSet<&str> = changes.iter().map(|it| folder(it)).collect();
        let others = self.findings.of_cards.iter().filter(|it| !folders.contains(folder(it.path(tree))));
        found.extend(others.cloned());
        let are_texts =
            changes.iter().all(|it| it.ends_with(".md") && !self.points_at(&self.findings.of_kit, it));
        let (findings, renderer) = if are_texts {
            found.extend(check::judge_texts(&draft, tree, scope, &self.things, &fresh));
            let findings = Findings { of_cards: found, ..self.findings.clone() };
            let renderer = self.renderer.as_ref().and_then(|it| with_texts(it, &draft, tree, &findings));
            (findings, renderer)
        } else {
            let before = self.renderer.as_ref()?;
            let earlier = Findings { of_cards: found, of_kit: Vec::new(), ..self.findings.clone() };
            let verdict = check::judge(draft.clone(), tree, scope, earlier, Some(&fresh));
            self.things = verdict.things;
            let site = verdict.kit.map(|kit| Arc::new(Site::new(kit, Arc::clone(tree), print::IS_BUILT)));
            (verdict.findings, site.map(|it| Arc::new(before.with_site(it, true))))
        };
        if renderer.is_none() && findings.is_sound() {
            // What holds again has no site to go on from.
            return None;
        }
        let sorted = findings.sorted(tree);
        let sound = renderer.clone().filter(|_| findings.is_sound());
        *self = Self {
            tree: Arc::clone(tree),
            draft,
            findings,
            renderer,
            things: Arc::clone(&self.things),
            scope,
        };
        Some(Judged { tree: Arc::clone(tree), findings: sorted, renderer: sound })
    }

    /// Returns the card that a path is a text or the facts of, if a change there can stay within that card.
    fn card_of<'a>(&self, path: &'a str, tree: &SourceTree) -> Option<&'a str> {
        let (id, name) = path.strip_prefix("content/cards/")?.split_once('/')?;
        if name != "card.toml" {
            self.draft.config.languages.find(name.strip_suffix(".md")?)?;
        }
        let (before, now) = (self.tree.get(path)?, tree.get(path)?);
        let is_whole = self.tree.file(before).trouble.is_none() && tree.file(now).trouble.is_none();
        // Places that others point out in this file would not be the same ones.
        (is_whole && !self.points_at(&self.findings.of_others, path)).then_some(id)
    }

    fn points_at(&self, findings: &[Finding], path: &str) -> bool {
        let is_there = |it: FileId| self.tree.file(it).path.as_str() == path;
        findings
            .iter()
            .any(|it| it.path(&self.tree) == path || it.also.iter().any(|(span, _)| is_there(span.file)))
    }
}

/// Returns the folder of a path.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |it| it.0)
}

/// Returns the renderer of a draft that differs from the one before in texts of cards alone.
///
/// Texts with errors stay as they were before; there is none where anything else has errors.
fn with_texts(
    before: &Renderer,
    draft: &Draft,
    tree: &Arc<SourceTree>,
    findings: &Findings,
) -> Option<Arc<Renderer>> {
    let site = before.site();
    let errors = findings.of_cards.iter().filter(|it| it.rule.severity == Severity::Error);
    let texts = errors.map(|it| it.path(tree)).filter(|it| it.ends_with(".md"));
    let broken: BTreeSet<&str> = texts.collect();
    let good = |(old, new): (&Arc<Card>, &Arc<Card>)| {
        let is_broken = |it: &Text| broken.contains(tree.file(it.file).path.as_str());
        if broken.is_empty() || !new.texts.values().any(is_broken) {
            return Arc::clone(new);
        }
        let mut card = Card::clone(new);
        for (lang, text) in &mut card.texts {
            if let Some(before) = old.texts.get(lang).filter(|_| is_broken(text)) {
                *text = before.clone();
            }
        }
        Arc::new(card)
    };
    let cards = site.kit.cards.iter().zip(draft.cards.iter()).map(good).collect();
    let kit = check::vouch(&site.kit, cards, findings, |it| broken.contains(it.path(tree)))?;
    let pairs = site.kit.cards.iter().zip(kit.cards.iter());
    let lists = pairs.filter(|(a, b)| !Arc::ptr_eq(a, b)).any(|(a, b)| !a.is_listed_like(b));
    let site = Arc::new(site.with_texts(kit, Arc::clone(tree), lists));
    Some(Arc::new(before.with_site(site, lists)))
}
