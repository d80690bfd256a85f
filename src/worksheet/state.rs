//! Marks: what a cross or a tick can be, for conditions and for the filled example.

use std::collections::BTreeMap;

use crate::worksheet::block::{Block, Mark};
use crate::worksheet::parts::{self, Kind, STATES};

/// Returns the states of a block that a condition can ask for; none where it has no marks.
pub fn states(block: &Block) -> Vec<&str> {
    match block {
        Block::Scale(_) => vec!["left", "centre", "right"],
        Block::Rating(it) => it.levels.iter().map(String::as_str).collect(),
        Block::Choice(it) => it.options.iter().map(String::as_str).collect(),
        Block::Checklist(_) => vec!["ticked"],
        Block::Flow(_) => STATES.to_vec(),
        Block::Meta(_)
        | Block::Text(_)
        | Block::Field(_)
        | Block::Lines(_)
        | Block::Question(_)
        | Block::Table(_)
        | Block::Actions(_)
        | Block::Canvas(_)
        | Block::Lanes(_)
        | Block::Timeline(_)
        | Block::Radial(_)
        | Block::Layers(_)
        | Block::Tree(_)
        | Block::Diagram(_)
        | Block::Sketch(_)
        | Block::Vote(_) => Vec::new(),
    }
}

/// Returns the rows of a block that a condition can name; none where the block is asked as a whole.
pub fn rows(block: &Block) -> &[String] {
    match block {
        Block::Scale(it) => &it.rows,
        Block::Rating(it) => &it.rows,
        Block::Checklist(it) => &it.items,
        Block::Flow(it) => &it.steps,
        _ => &[],
    }
}

/// Returns the answers that make a state true: key and value, any of them is enough.
///
/// The middle point of a scale is neither left nor right.
pub fn answers(block: &Block, rows: &[String], state: &str) -> Vec<(String, String)> {
    let id = block.common().id;
    let mut out = Vec::new();
    let mut any = |rest: &[&str], value: &str| out.push((parts::key(id, rest), value.to_owned()));
    match block {
        Block::Scale(it) => {
            let middle = it.points.div_ceil(2);
            for at in 1..=it.points {
                let side = match at.cmp(&middle) {
                    std::cmp::Ordering::Less => "left",
                    std::cmp::Ordering::Equal => "centre",
                    std::cmp::Ordering::Greater => "right",
                };
                if side == state {
                    rows.iter().for_each(|row| any(&[row], &at.to_string()));
                }
            }
        }
        Block::Rating(it) => {
            for row in rows {
                if it.columns.is_empty() {
                    any(&[row], state);
                }
                it.columns.iter().for_each(|column| any(&[row, column], state));
            }
        }
        Block::Choice(it) if it.many => any(&[state], "yes"),
        Block::Choice(_) => any(&[], state),
        Block::Checklist(_) => rows.iter().for_each(|row| any(&[row], "yes")),
        Block::Flow(_) => rows.iter().for_each(|row| any(&[row], state)),
        _ => {}
    }
    out
}

/// Returns the answers of a mark of the example: key and value. `None` where it can not be so.
///
/// `kinds` is what `parts::kinds` says of the block.
pub fn example(
    block: &Block,
    kinds: &BTreeMap<String, Kind>,
    name: &str,
    mark: &Mark,
) -> Option<Vec<(String, String)>> {
    let id = block.common().id;
    if let (Block::Choice(it), Mark::Names(names)) = (block, mark) {
        let known = it.many && names.iter().all(|it| kinds.contains_key(&parts::key(id, &[it])));
        return known.then(|| names.iter().map(|it| (parts::key(id, &[it]), "yes".to_owned())).collect());
    }
    let key = if name == id { id.to_owned() } else { parts::key(id, &[name]) };
    let value = match (mark, kinds.get(&key)?) {
        (Mark::Tick(true), Kind::Tick) => "yes".to_owned(),
        (Mark::Number(it), Kind::Count) if *it >= 0 => it.to_string(),
        (Mark::Number(it), Kind::Pick(values)) => Some(it.to_string()).filter(|it| values.contains(it))?,
        (Mark::Name(it), Kind::Pick(values)) => Some(it.clone()).filter(|it| values.contains(it))?,
        _ => return None,
    };
    Some(vec![(key, value)])
}
