//! The words that translators write for a block: attributes of the message named like it.

use crate::worksheet::block::{Block, MetaField};
use crate::worksheet::parts::{self, JOINT, Kind};

/// A text of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Attribute (`focus--left`); none is the message's own value.
    pub attribute: Option<String>,
    /// Whether every language must have it.
    pub need: Need,
}

/// Whether a text must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Every language has it.
    Must,
    /// It may be left out in all languages alike.
    May,
}

/// Returns the names that no row, column or item of a block may have: its own words are called so.
pub fn reserved(block: &Block) -> Vec<&'static str> {
    let mut out = vec!["label", "help", "example", "lead-in", "alt", "value"];
    match block {
        Block::Table(_) => out.push("corner"),
        Block::Scale(_) | Block::Rating(_) => out.push("comment"),
        Block::Flow(_) => out.extend(["note", "who"]),
        _ => {}
    }
    out
}

/// Returns the texts that a block needs and may have.
pub fn of(block: &Block) -> Vec<Word> {
    let mut out = List(Vec::new());
    let common = block.common();
    match block {
        Block::Meta(_) | Block::Actions(_) | Block::Diagram(_) => out.may("label".into()),
        Block::Text(_) => {
            out.0.push(Word { attribute: None, need: Need::Must });
            out.may("label".into());
        }
        _ => out.must("label"),
    }
    out.may("help".into());
    if common.when.is_some() {
        out.must("lead-in");
    }
    match block {
        Block::Meta(_)
        | Block::Text(_)
        | Block::Field(_)
        | Block::Lines(_)
        | Block::Diagram(_)
        | Block::Sketch(_) => {}
        Block::Actions(_) => parts::ACTIONS.iter().for_each(|it| out.may((*it).to_owned())),
        Block::Question(it) => out.all(&it.parts),
        Block::Scale(it) => {
            if it.comment {
                out.may("comment".into());
            }
            for row in &it.rows {
                out.must(&format!("{row}{JOINT}left"));
                out.must(&format!("{row}{JOINT}right"));
            }
        }
        Block::Rating(it) => {
            if it.comment {
                out.may("comment".into());
            }
            out.all(&it.rows);
            out.all(&it.levels);
            out.all(&it.columns);
        }
        Block::Checklist(it) => out.all(&it.items),
        Block::Choice(it) => out.all(&it.options),
        Block::Table(it) => {
            out.all(&it.columns);
            out.all(&it.rows);
            out.helps(it.columns.iter().chain(&it.rows));
            if !it.rows.is_empty() {
                out.may("corner".into());
            }
        }
        Block::Canvas(it) => {
            for area in &it.areas {
                out.must(&area.id);
                out.may(format!("{}{JOINT}help", area.id));
            }
        }
        Block::Lanes(it) => {
            for lane in it.all() {
                if lane.has_words {
                    out.may(lane.id.to_owned());
                } else {
                    out.must(lane.id);
                }
                out.may(format!("{}{JOINT}help", lane.id));
            }
            out.all(&it.phases);
            out.helps(it.phases.iter());
        }
        Block::Timeline(it) => {
            out.all(&it.units);
            out.all(&it.rows);
            out.helps(it.units.iter().chain(&it.rows));
        }
        Block::Radial(it) => {
            out.must("centre");
            if it.halves {
                out.must("upper");
                out.must("lower");
            }
        }
        Block::Layers(it) => {
            for layer in it.layers.iter().chain(&it.side) {
                out.must(layer);
                out.may(format!("{layer}{JOINT}help"));
            }
        }
        Block::Tree(_) => ["root", "branch", "leaf"].iter().for_each(|it| out.must(it)),
        Block::Flow(it) => {
            out.all(&it.steps);
            if it.note {
                out.may("note".into());
            }
            if it.who {
                out.may("who".into());
            }
        }
        Block::Vote(it) => out.all(&it.items),
    }
    examples(block, &mut out);
    out.0
}

/// Texts of the filled example: one for each answer that is written in words.
fn examples(block: &Block, out: &mut List) {
    let id = block.common().id;
    for part in parts::of(block) {
        if matches!(part.kind, Kind::Pick(_) | Kind::Tick | Kind::Count) {
            continue;
        }
        out.may(example(id, &part.key));
    }
}

/// Returns the attribute that holds the example of an answer: `example`, `row-1--what--example`.
pub fn example(block: &str, key: &str) -> String {
    match key.strip_prefix(block).and_then(|it| it.strip_prefix(JOINT)) {
        Some(rest) => format!("{rest}{JOINT}example"),
        None => "example".to_owned(),
    }
}

/// Returns the ids that a block gives to its own parts, in order: rows, columns, items.
pub fn ids(block: &Block) -> Vec<&str> {
    let lists: Vec<&[String]> = match block {
        Block::Meta(_)
        | Block::Text(_)
        | Block::Field(_)
        | Block::Lines(_)
        | Block::Actions(_)
        | Block::Sketch(_)
        | Block::Radial(_)
        | Block::Tree(_) => vec![],
        Block::Question(it) => vec![&it.parts],
        Block::Scale(it) => vec![&it.rows],
        Block::Rating(it) => vec![&it.rows, &it.levels, &it.columns],
        Block::Checklist(it) => vec![&it.items],
        Block::Choice(it) => vec![&it.options],
        Block::Table(it) => vec![&it.columns, &it.rows],
        Block::Canvas(it) => return it.areas.iter().map(|it| it.id.as_str()).collect(),
        Block::Lanes(it) => vec![&it.lanes, &it.phases],
        Block::Timeline(it) => vec![&it.units, &it.rows],
        Block::Layers(it) => return it.layers.iter().chain(&it.side).map(String::as_str).collect(),
        Block::Flow(it) => vec![&it.steps],
        Block::Diagram(it) => vec![&it.answers],
        Block::Vote(it) => vec![&it.items],
    };
    lists.into_iter().flatten().map(String::as_str).collect()
}

impl MetaField {
    /// Returns the message of the interface that names it.
    pub fn key(self) -> String {
        format!("sheet-field-{}", self.as_str())
    }
}

struct List(Vec<Word>);

impl List {
    fn must(&mut self, name: &str) {
        self.0.push(Word { attribute: Some(name.to_owned()), need: Need::Must });
    }

    fn may(&mut self, name: String) {
        self.0.push(Word { attribute: Some(name), need: Need::May });
    }

    fn helps<'a>(&mut self, names: impl Iterator<Item = &'a String>) {
        names.for_each(|it| self.may(format!("{it}{JOINT}help")));
    }

    fn all(&mut self, names: &[String]) {
        names.iter().for_each(|it| self.must(it));
    }
}
