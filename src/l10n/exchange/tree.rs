//! A text of Fluent as a tree of full sentences, with its cases drawn outward; and written again.

use std::fmt::Write as _;
use std::ops::Range;

use crate::words::pattern::Counting;

/// Most sentences that one text may come to; choices multiply.
const LEAVES: usize = 64;

/// A text: one sentence, or one for each case.
#[derive(Debug, Clone)]
pub(super) enum Tree {
    /// A sentence.
    Leaf(Leaf),
    /// One of several, by the value of something.
    Choice(Choice),
}

/// A sentence.
#[derive(Debug, Clone, Default)]
pub(super) struct Leaf {
    /// Its words, placeables as written.
    pub text: String,
    /// Its bytes, where it stands alone in the file.
    pub range: Option<Range<usize>>,
}

/// One of several texts.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// What decides, as written: `$n`.
    pub selector: String,
    /// How it counts, if it does.
    pub counting: Counting,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A case.
#[derive(Debug, Clone)]
pub(super) struct Case {
    /// Its name: `one`, `genitive`, `0`.
    pub key: String,
    /// Whether it stands for all that have no case.
    pub is_default: bool,
    /// The text.
    pub value: Tree,
}

impl Tree {
    /// Returns every sentence with the cases that lead to it.
    pub fn leaves(&self) -> Vec<(Vec<&str>, &Leaf)> {
        match self {
            Self::Leaf(it) => vec![(Vec::new(), it)],
            Self::Choice(choice) => {
                let below = choice.cases.iter().flat_map(|case| {
                    case.value.leaves().into_iter().map(|(mut path, leaf)| {
                        path.insert(0, case.key.as_str());
                        (path, leaf)
                    })
                });
                below.collect()
            }
        }
    }

    /// Returns the sentence that cases lead to; unknown ones lead to the default.
    pub fn find(&self, path: &[&str]) -> &Leaf {
        match self {
            Self::Leaf(it) => it,
            Self::Choice(choice) => {
                let named = choice.cases.iter().find(|it| path.contains(&it.key.as_str()));
                let case = named.or_else(|| choice.cases.iter().find(|it| it.is_default));
                match case.or(choice.cases.last()) {
                    Some(it) => it.value.find(path),
                    None => const { &Leaf { text: String::new(), range: None } },
                }
            }
        }
    }

    /// Changes every sentence, knowing the cases that lead to it.
    pub fn each(&mut self, path: &mut Vec<String>, change: &mut impl FnMut(&[String], &mut Leaf)) {
        match self {
            Self::Leaf(it) => change(path, it),
            Self::Choice(choice) => {
                for case in &mut choice.cases {
                    path.push(case.key.clone());
                    case.value.each(path, change);
                    path.pop();
                }
            }
        }
    }

    /// Takes cases without words out; nothing is left where the default has none.
    pub fn pruned(self) -> Option<Self> {
        match self {
            Self::Leaf(it) => (!it.text.is_empty()).then_some(Self::Leaf(it)),
            Self::Choice(choice) => {
                let mut cases = Vec::new();
                for case in choice.cases {
                    match case.value.pruned() {
                        Some(value) => cases.push(Case { value, ..case }),
                        None if case.is_default => return None,
                        None => {}
                    }
                }
                Some(Self::Choice(Choice { cases, ..choice }))
            }
        }
    }

    /// Returns it as Fluent, lines without the indent of their place.
    pub fn write(&self) -> String {
        match self {
            Self::Leaf(it) => it.text.clone(),
            Self::Choice(choice) => {
                let mut out = format!("{{ {} ->\n", choice.selector);
                for case in &choice.cases {
                    let star = if case.is_default { '*' } else { ' ' };
                    let value = case.value.write();
                    let value = if value.contains('\n') || matches!(case.value, Self::Choice(_)) {
                        format!("\n{}", indented(&value, "        "))
                    } else {
                        format!(" {value}")
                    };
                    let _ = writeln!(out, "   {star}[{}]{value}", case.key);
                }
                out.push('}');
                out
            }
        }
    }

    fn count(&self) -> usize {
        match self {
            Self::Leaf(_) => 1,
            Self::Choice(it) => it.cases.iter().map(|it| it.value.count()).sum(),
        }
    }

    /// Sets two texts behind each other.
    pub fn then(self, other: Self) -> Option<Self> {
        if self.count().saturating_mul(other.count()) > LEAVES {
            return None;
        }
        Some(match (self, other) {
            (Self::Leaf(a), Self::Leaf(b)) => Self::Leaf(Leaf { text: a.text + &b.text, range: None }),
            (Self::Choice(choice), other) => {
                let cases = choice
                    .cases
                    .into_iter()
                    .map(|case| Some(Case { value: case.value.then(other.clone())?, ..case }));
                Self::Choice(Choice { cases: cases.collect::<Option<_>>()?, ..choice })
            }
            (leaf, Self::Choice(choice)) => {
                let cases = choice
                    .cases
                    .into_iter()
                    .map(|case| Some(Case { value: leaf.clone().then(case.value)?, ..case }));
                Self::Choice(Choice { cases: cases.collect::<Option<_>>()?, ..choice })
            }
        })
    }
}

/// Puts blanks before every line that has words.
pub(super) fn indented(text: &str, indent: &str) -> String {
    let lines =
        text.split('\n').map(|it| if it.is_empty() { String::new() } else { format!("{indent}{it}") });
    lines.collect::<Vec<_>>().join("\n")
}
