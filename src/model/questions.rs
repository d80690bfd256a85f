//! What a worksheet asks, with the words of one language: for tables of answers.

use crate::answers::report;
use crate::answers::sheet::{Part, Question, Sheet};
use crate::base::fingerprint;
use crate::base::lang::Lang;
use crate::check::kit::Kit;
use crate::load::tools::Tool;
use crate::model::Site;
use crate::words::Arg;
use crate::words::keys::{self, Key};
use crate::worksheet::block::Block;
use crate::worksheet::parts::{self, JOINT, Kind, NOT_RELEVANT};

/// Returns what a worksheet asks, in the words that readers of a language get.
pub fn sheet(site: &Site, tool: &Tool, lang: Lang) -> Sheet {
    let kit = &site.kit;
    let naming = Naming { kit, tool, lang };
    let parts = tool.facts.blocks.iter().map(|it| naming.part(it)).filter(|it| !it.questions.is_empty());
    Sheet {
        tool: tool.id.to_string(),
        revision: fingerprint::hex(site.tree.file(tool.file).content.bytes(), 8),
        lang: kit.config.languages.tag(lang).to_owned(),
        title: naming.own("tool.title"),
        parts: parts.collect(),
    }
}

/// Returns the words of a report of answers, for readers of a language.
pub fn report(kit: &Kit, lang: Lang) -> report::Words {
    let word = |key: Key| kit.words.get(lang, key.as_str()).map(|it| it.text.to_string()).unwrap_or_default();
    report::Words {
        direction: kit.config.languages.get(lang).direction,
        title: word(keys::COMPARE_TITLE),
        groups: word(keys::COMPARE_GROUPS),
        no_answer: word(keys::COMPARE_NO_ANSWER),
        answers: word(keys::COMPARE_ANSWERS),
        votes: word(keys::COMPARE_VOTES),
        left_out: word(keys::COMPARE_LEFT_OUT),
        aside: word(keys::SHEET_ASIDE),
        other_revision: word(keys::SHEET_OTHER_REVISION),
        refusals: report::Refusals {
            large: word(keys::SHEET_FILE_LARGE),
            foreign: word(keys::SHEET_FILE_FOREIGN),
            tool: word(keys::SHEET_FILE_TOOL),
            version: word(keys::SHEET_FILE_VERSION),
            unread: word(keys::SHEET_FILE_UNREAD),
        },
    }
}

/// Names what is asked.
struct Naming<'a> {
    kit: &'a Kit,
    tool: &'a Tool,
    lang: Lang,
}

impl Naming<'_> {
    fn part(&self, block: &Block) -> Part {
        let id = block.common().id;
        let mut title = self.own(&format!("{id}.label"));
        if title.is_empty() && matches!(block, Block::Actions(_)) {
            title = self.word("sheet-actions");
        }
        let questions = parts::of(block).into_iter().map(|part| {
            let rest = part.key.strip_prefix(id).unwrap_or_default();
            let names: Vec<&str> = rest.split(JOINT).filter(|it| !it.is_empty()).collect();
            let label = joined(&self.labels(block, &names), ", ");
            let full = joined(&[title.clone(), label.clone()], " – ");
            let poles = match (block, names.as_slice()) {
                (Block::Scale(_), [row]) => Some(self.poles(id, row)),
                _ => None,
            };
            Question {
                full: if full.is_empty() { part.key.clone() } else { full },
                marks: self.marks(block, &part.kind),
                key: part.key,
                kind: part.kind,
                label,
                poles,
            }
        });
        Part { questions: questions.collect(), title }
    }

    /// Returns what the parts of a key are called, from the outside in.
    fn labels(&self, block: &Block, names: &[&str]) -> Vec<String> {
        let id = block.common().id;
        let say = |name: &str| self.own(&format!("{id}.{name}"));
        let or = |own: String, key: String| if own.is_empty() { self.word(&key) } else { own };
        let each = || names.iter().map(|it| say(it)).collect();
        match (block, names) {
            (_, []) => Vec::new(),
            (Block::Meta(_), _) => names.iter().map(|it| self.word(&format!("sheet-field-{it}"))).collect(),
            (Block::Scale(_), [row, rest @ ..]) => {
                let (left, right) = self.poles(id, row);
                let comment = rest.iter().map(|it| or(say(it), "sheet-comment".to_owned()));
                std::iter::once(joined(&[left, right], " – ")).chain(comment).collect()
            }
            (Block::Rating(it), [row, last]) if it.comment && *last == "comment" => {
                vec![say(row), or(say(last), "sheet-comment".to_owned())]
            }
            (Block::Checklist(_) | Block::Vote(_), [name, rest @ ..]) => {
                let own = say(name);
                if !own.is_empty() {
                    return vec![own];
                }
                let key = match rest {
                    ["done"] => "sheet-free-done",
                    ["count"] => "sheet-free-votes",
                    _ => "sheet-free",
                };
                vec![self.numbered(key, name)]
            }
            (Block::Choice(_), ["other"]) => vec![self.word("sheet-other")],
            (Block::Table(it), [row, column]) => {
                let own = say(row);
                let at = number(row) + f64::from(u32::try_from(it.rows.len()).unwrap_or(0));
                vec![if own.is_empty() { self.written(at) } else { own }, say(column)]
            }
            (Block::Actions(_), [row, column]) => {
                vec![self.written(number(row)), or(say(column), format!("sheet-action-{column}"))]
            }
            (Block::Lanes(_), [lane, column]) => {
                vec![or(say(lane), format!("lane-{lane}")), self.column(say(column), column)]
            }
            (Block::Timeline(_), [row, column]) => {
                let row = if *row == "milestones" { self.word("sheet-milestones") } else { say(row) };
                vec![row, self.column(say(column), column)]
            }
            (Block::Lanes(_) | Block::Timeline(_), [column]) => vec![self.column(String::new(), column)],
            (Block::Radial(_), ["centre"]) => vec![say("centre")],
            (Block::Radial(_), [sector]) => vec![self.numbered("sheet-sector-notes", sector)],
            (Block::Radial(_), [sector, _]) => vec![self.numbered("sheet-sector", sector)],
            (Block::Tree(_), ["root"]) => vec![say("root")],
            (Block::Tree(_), _) => {
                let word = |it: &str| it.rsplit_once('-').map_or(it, |it| it.0).to_owned();
                let one = |it: &&str| joined(&[say(&word(it)), self.written(number(it))], " ");
                names.iter().map(one).collect()
            }
            (Block::Flow(_), [step, rest @ ..]) => {
                let more = |it: &&str| {
                    let key = if *it == "note" { "sheet-remains" } else { "sheet-who" };
                    or(say(it), key.to_owned())
                };
                std::iter::once(say(step)).chain(rest.iter().map(more)).collect()
            }
            (Block::Diagram(it), _) => names.iter().map(|name| self.of_model(&it.model, name)).collect(),
            (
                Block::Question(_)
                | Block::Rating(_)
                | Block::Choice(_)
                | Block::Canvas(_)
                | Block::Layers(_)
                | Block::Text(_)
                | Block::Field(_)
                | Block::Lines(_)
                | Block::Sketch(_)
                | Block::Table(_)
                | Block::Actions(_)
                | Block::Lanes(_)
                | Block::Timeline(_)
                | Block::Radial(_),
                _,
            ) => each(),
        }
    }

    fn marks(&self, block: &Block, kind: &Kind) -> Vec<(String, String)> {
        let Kind::Pick(values) = kind else { return Vec::new() };
        let id = block.common().id;
        let label = |value: &String| match block {
            Block::Scale(_) if value == NOT_RELEVANT => self.word("sheet-not-relevant"),
            Block::Scale(_) => value.clone(),
            Block::Flow(_) => self.word(&format!("sheet-state-{value}")),
            _ => self.own(&format!("{id}.{value}")),
        };
        values.iter().map(|it| (it.clone(), label(it))).collect()
    }

    fn poles(&self, id: &str, row: &str) -> (String, String) {
        let side = |side: &str| self.own(&format!("{id}.{row}{JOINT}{side}"));
        (side("left"), side("right"))
    }

    fn column(&self, own: String, name: &str) -> String {
        if own.is_empty() { self.numbered("sheet-column", name) } else { own }
    }

    /// Returns a message of the interface with the number that a name ends with.
    fn numbered(&self, key: &str, name: &str) -> String {
        let said = self.kit.words.format(self.lang, key, &[("n", Arg::Number(number(name)))]);
        said.map(|it| it.text.to_string()).unwrap_or_default()
    }

    fn written(&self, number: f64) -> String {
        self.kit.words.formats(self.lang).number(number)
    }

    fn word(&self, key: &str) -> String {
        self.kit.words.get(self.lang, key).map(|it| it.text.to_string()).unwrap_or_default()
    }

    fn own(&self, key: &str) -> String {
        let said = self.tool.say(&self.kit.config.languages, self.lang, key);
        said.map(|it| it.text.to_string()).unwrap_or_default()
    }

    fn of_model(&self, model: &str, name: &str) -> String {
        let model = self.kit.models.iter().find(|it| &*it.id == model);
        let said = model.and_then(|it| it.say(&self.kit.config.languages, self.lang, name));
        said.map(|it| it.text.to_string()).unwrap_or_default()
    }
}

/// Returns the number that a name ends with: 2 of `row-2`.
fn number(name: &str) -> f64 {
    name.rsplit('-').next().and_then(|it| it.parse().ok()).unwrap_or(0.0)
}

fn joined(parts: &[String], sign: &str) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    parts.join(sign)
}
