//! What a worksheet asks, with the words of one language: for tables of answers.

use crate::answers::report;
use crate::answers::sheet::{Part, Question, Sheet};
use crate::base::lang::Lang;
use crate::check::kit::Kit;
use crate::load::tools::Tool;
use crate::model::Site;
use crate::sheet::fields::{Field, fields};
use crate::sheet::pages::pages;
use crate::sheet::voice::Voice;
use crate::words::keys::{self, Key};

/// Returns what a worksheet asks, in the words that readers of a language get.
pub fn sheet(site: &Site, tool: &Tool, lang: Lang) -> Sheet {
    let kit = &site.kit;
    let voice = Voice { site, lang };
    let mut parts: Vec<(String, Part)> = Vec::new();
    for field in fields(tool, &pages(voice, tool)) {
        let block = field.key.split(crate::worksheet::parts::JOINT).next().unwrap_or_default().to_owned();
        if parts.last().is_none_or(|it| it.0 != block) {
            parts.push((block, Part { title: field.block.clone(), questions: Vec::new() }));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.questions.push(question(field));
        }
    }
    let title = tool.say(&kit.config.languages, lang, "tool.title");
    Sheet {
        tool: tool.id.to_string(),
        revision: super::revision(site, tool),
        lang: voice.tag().to_owned(),
        title: title.map(|it| it.text.to_string()).unwrap_or_default(),
        parts: parts.into_iter().map(|it| it.1).collect(),
    }
}

fn question(field: Field) -> Question {
    // A point of a scale is a number in a table; between which poles, its question says.
    let is_point = |value: &str| field.poles.is_some() && value.bytes().all(|it| it.is_ascii_digit());
    let marks = field.options.iter().map(|(value, name)| {
        let name = if is_point(value) { value.clone() } else { name.clone() };
        (value.clone(), name)
    });
    Question {
        full: field.name(),
        marks: marks.collect(),
        key: field.key,
        kind: field.kind,
        label: field.label,
        poles: field.poles,
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
