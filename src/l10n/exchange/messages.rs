//! A Fluent file and its translation: cut into sentences, and changed by them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use icu_locale::Locale;

use crate::base::span::{FileId, line_col};
use crate::base::tree::SourceTree;
use crate::l10n::exchange::edits::Edits;
use crate::l10n::exchange::fluent::{self, Message, Part};
use crate::l10n::exchange::marks;
use crate::l10n::exchange::plurals;
use crate::l10n::exchange::tree::{Leaf, Tree};
use crate::l10n::exchange::{Form, Segment, Texts};
use crate::l10n::{State, Unit};
use crate::words::ftl::{AFTER_NUMBER, OWN_ATTRIBUTES};

/// A file of words with its translation.
#[derive(Debug)]
pub(super) struct Messages {
    owner: String,
    source: Vec<Message>,
    own: Vec<Message>,
    /// Where blank lines stand before a message of the source.
    spaced: BTreeSet<String>,
    /// What each text shall come to, by the id of its part: with the words that are there.
    wanted: BTreeMap<String, Tree>,
}

/// What a file of words is cut with.
pub(super) struct Cutting<'a> {
    /// All files.
    pub tree: &'a SourceTree,
    /// The language of the translation.
    pub locale: &'a Locale,
    /// The units of the file, with their states.
    pub units: &'a [(Unit, State)],
    /// The file of the translation, if it is there.
    pub own: Option<FileId>,
}

impl Messages {
    /// Cuts a file; its sentences go behind those of other files.
    pub fn new(owner: &str, cutting: &Cutting<'_>, out: &mut Vec<Segment>) -> Self {
        let Some((first, _)) = cutting.units.first() else {
            return Self::of(owner, "", "");
        };
        let text = cutting.tree.text(first.original.file);
        let path = cutting.tree.file(first.original.file).path.as_str();
        let own = cutting.own.map_or("", |it| cutting.tree.text(it));
        let mut this = Self::of(owner, text, own);
        let states: BTreeMap<&str, (&Unit, State)> =
            cutting.units.iter().map(|it| (it.0.parts().1, (&it.0, it.1))).collect();
        let names: BTreeSet<&str> = this.source.iter().map(|it| it.id.as_str()).collect();
        let only_own = this.own.iter().filter(|it| it.id.starts_with('-') && !names.contains(it.id.as_str()));
        let mut wanted = BTreeMap::new();
        for message in this.source.iter().chain(only_own) {
            let is_term = message.id.starts_with('-');
            let mine = this.own.iter().rfind(|it| it.id == message.id);
            let state = match states.get(message.id.as_str()) {
                Some(it) => it.1,
                None if !is_term => continue,
                None if mine.is_none() => State::Missing,
                None => State::Reviewed,
            };
            let place = (path.to_owned(), line_col(text, message.range.start.min(text.len())).0);
            let unit: Box<str> = format!("{owner}#{}", message.id).into();
            for part in message.parts.iter().filter(|it| is_offered(is_term, it)) {
                let mine = mine.and_then(|it| it.part(&part.name));
                let Some(tree) = part.tree.as_ref().filter(|_| mine.is_none_or(|it| it.tree.is_some()))
                else {
                    continue;
                };
                let shall = wish(tree, mine.and_then(|it| it.tree.as_ref()), cutting.locale);
                let id =
                    if part.name.is_empty() { unit.to_string() } else { format!("{unit}.{}", part.name) };
                let head = Head { id: &id, message, part, state, is_term };
                let mut said = this.said(&head, tree);
                for (path, leaf) in shall.leaves() {
                    let has = mine.is_some();
                    let segment = segment(&head, &mut said, (&path, leaf), &shall, cutting.locale);
                    let is_due = (!has || !leaf.text.is_empty()) && part.name != AFTER_NUMBER;
                    let from = cutting.units[0].0.source;
                    let (unit, place) = (unit.clone(), place.clone());
                    if out.last().is_none_or(|it| it.id != segment.id) {
                        out.push(Segment { unit, from, place, is_due, ..segment });
                    }
                }
                wanted.insert(id, shall);
            }
        }
        this.wanted = wanted;
        this
    }

    fn of(owner: &str, source: &str, own: &str) -> Self {
        let messages = fluent::messages(source);
        let is_spaced = |it: &&Message| {
            let mut above = source[..it.range.start].lines().rev().skip_while(|it| it.starts_with('#'));
            above.next().is_none_or(|it| it.trim().is_empty())
        };
        let spaced = messages.iter().filter(is_spaced).map(|it| it.id.clone()).collect();
        Self {
            owner: owner.to_owned(),
            source: messages,
            own: fluent::messages(own),
            spaced,
            wanted: BTreeMap::new(),
        }
    }

    /// Returns what the sentences of a part say in the source.
    fn said(&self, head: &Head<'_>, tree: &Tree) -> Said {
        let known = self.source.iter().any(|it| it.id == head.message.id);
        let leaves = tree.leaves();
        let mut may = marks::Marks::new();
        for (_, leaf) in &leaves {
            may.append(&mut marks::of(Form::Message, &leaf.text));
        }
        // A term that the source does not have is said by the entry of its name.
        let entry = head.message.id.strip_prefix('-').filter(|_| !known);
        let entry =
            entry.and_then(|name| self.source.iter().find(|it| it.id == name)?.part("")?.tree.clone());
        Said { tree: entry.unwrap_or_else(|| tree.clone()), may }
    }

    /// Changes the text of a translation; ids that can not be written are returned with the reason.
    pub fn apply(&self, own: Option<&str>, texts: &Texts<'_>) -> (String, Vec<(String, String)>) {
        let mut edits = Edits::new(own.unwrap_or_default());
        let mut refused = Vec::new();
        // Where new messages go: behind the one that stands before them in the source.
        let mut anchor: Option<usize> = None;
        let only_own =
            self.own.iter().filter(|it| it.id.starts_with('-') && self.source.iter().all(|s| s.id != it.id));
        for message in self.source.iter().chain(only_own) {
            let mine = self.own.iter().rfind(|it| it.id == message.id);
            let mut fresh: Vec<(String, String)> = Vec::new();
            for part in &message.parts {
                let id = self.id(message, part);
                let Some(tree) = self.wanted.get(&id) else { continue };
                let Some((tree, changed)) = with(tree, &id, texts) else { continue };
                match mine.and_then(|it| it.part(&part.name)) {
                    Some(old) => rewrite(&mut edits, old, tree, &changed),
                    None => match tree.pruned() {
                        Some(it) => fresh.push((part.name.clone(), it.write())),
                        None => refused.extend(changed.into_iter().map(|(id, _)| {
                            (id, "the form that stands for all others is not translated".to_owned())
                        })),
                    },
                }
            }
            match mine {
                Some(mine) => {
                    anchor = Some(mine.range.end);
                    for (name, text) in fresh {
                        if name.is_empty() {
                            edits.insert(mine.value_at, fluent::placed(&text, "    "));
                        } else {
                            let text = fluent::placed(&text, "        ");
                            edits.insert(mine.range.end, format!("\n    .{name} ={text}"));
                        }
                    }
                }
                None if !fresh.is_empty() => {
                    let lines = if self.spaced.contains(&message.id) { 2 } else { 1 };
                    edits.add_block(anchor, lines, &written(&message.id, &fresh));
                }
                None => {}
            }
        }
        (edits.finish(), refused)
    }

    fn id(&self, message: &Message, part: &Part) -> String {
        let dot = if part.name.is_empty() { "" } else { "." };
        format!("{}#{}{dot}{}", self.owner, message.id, part.name)
    }
}

/// What is common to the sentences of a text.
struct Head<'a> {
    id: &'a str,
    message: &'a Message,
    part: &'a Part,
    state: State,
    is_term: bool,
}

/// What a text says in the source, and the marks of all its sentences.
struct Said {
    tree: Tree,
    may: marks::Marks,
}

/// Whether agencies translate a text: what every language says by itself is none of theirs, but for counted words.
fn is_offered(is_term: bool, part: &Part) -> bool {
    let name = part.name.as_str();
    if is_term { name.is_empty() } else { name == AFTER_NUMBER || !OWN_ATTRIBUTES.contains(&name) }
}

/// Returns the forms that a translation shall have, with the words that it has.
fn wish(source: &Tree, own: Option<&Tree>, locale: &Locale) -> Tree {
    match own {
        Some(own) => {
            let mut out = own.clone();
            plurals::complete(&mut out, locale);
            out
        }
        None => plurals::retold(source, locale),
    }
}

fn segment(
    head: &Head<'_>,
    said: &mut Said,
    (path, leaf): (&[&str], &Leaf),
    shall: &Tree,
    locale: &Locale,
) -> Segment {
    let id = leaf_id(head.id, path);
    let source = said.tree.find(path).text.clone();
    let is_few = |it: &&str| matches!(*it, "zero" | "one" | "two") || it.parse::<f64>().is_ok();
    let mut notes = Vec::new();
    for text in [&head.message.group, &head.message.comment] {
        notes.extend(text.lines().filter(|it| !it.trim().is_empty()).map(|it| it.trim().to_owned()));
    }
    if head.is_term {
        notes.push(format!("A term that other texts take in as {{ {} }}.", head.message.id));
    } else if head.part.name == AFTER_NUMBER {
        notes.push("The word as it stands after a number; leave it out where nothing is counted.".into());
    }
    let mut at = shall;
    for key in path {
        let Tree::Choice(choice) = at else { break };
        let by = &choice.selector;
        let examples = plurals::examples(choice.counting, key, locale).filter(|_| plurals::is_plural(choice));
        notes.push(match examples {
            Some(numbers) => format!("Form “{key}” of {by}: {numbers}."),
            None => format!("Form “{key}” of {by}."),
        });
        match choice.cases.iter().find(|it| it.key == *key) {
            Some(it) => at = &it.value,
            None => break,
        }
    }
    for range in marks::placeables(&source) {
        notes.push(described(&source[range]));
    }
    notes.dedup();
    let mut keep = marks::of(Form::Message, &source);
    if path.iter().any(is_few) {
        // “One card” needs no number.
        keep.retain(|it, _| !it.starts_with('$'));
    }
    Segment {
        id,
        source,
        target: (!leaf.text.is_empty()).then(|| leaf.text.clone()),
        state: head.state,
        form: Form::Message,
        notes,
        keep,
        may: said.may.clone(),
        ..Segment::default()
    }
}

fn leaf_id(part: &str, path: &[&str]) -> String {
    if path.is_empty() { part.to_owned() } else { format!("{part}[{}]", path.join(",")) }
}

fn described(placeable: &str) -> String {
    let inner = placeable.trim_matches(['{', '}', ' ']);
    let what = if inner.starts_with('$') {
        "a value that is put in"
    } else if inner.starts_with('-') {
        "a term of the glossary; forms of it are named in brackets"
    } else if inner.starts_with('"') {
        "characters as they are"
    } else if inner.contains('(') {
        "a value that is put in as the language writes it"
    } else {
        "another text that is put in"
    };
    format!("{placeable}: {what}; keep it as it is.")
}

/// A new sentence: its id, and its bytes where it stands alone.
type Changed = (String, Option<Range<usize>>);

/// Returns a text with new sentences, and which they are; none where there are no new ones.
fn with(tree: &Tree, id: &str, texts: &Texts<'_>) -> Option<(Tree, Vec<Changed>)> {
    let mut tree = tree.clone();
    let mut changed = Vec::new();
    tree.each(&mut Vec::new(), &mut |path, leaf| {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let id = leaf_id(id, &path);
        if let Some(text) = texts.get(id.as_str()) {
            (*text).clone_into(&mut leaf.text);
            changed.push((id, leaf.range.clone()));
        }
    });
    (!changed.is_empty()).then_some((tree, changed))
}

/// Changes a text that is there: sentence by sentence where each stands alone, else as a whole.
fn rewrite(edits: &mut Edits<'_>, old: &Part, tree: Tree, changed: &[Changed]) {
    if changed.iter().all(|it| it.1.is_some()) {
        for (_, leaf) in tree.leaves() {
            if let Some(range) =
                leaf.range.clone().filter(|it| changed.iter().any(|c| c.1.as_ref() == Some(it)))
            {
                edits.replace_pattern(range, &leaf.text);
            }
        }
    } else if let Some(tree) = tree.pruned() {
        edits.replace_pattern(old.range.clone(), &tree.write());
    }
}

fn written(id: &str, parts: &[(String, String)]) -> String {
    let mut out = format!("{id} =");
    for (name, text) in parts {
        if name.is_empty() {
            out.push_str(&fluent::placed(text, "    "));
        } else {
            let _ = write!(out, "\n    .{name} ={}", fluent::placed(text, "        "));
        }
    }
    out
}
