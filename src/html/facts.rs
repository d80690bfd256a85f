//! Facts of a card as label and value, in the page's language.

use crate::html::links::Here;
use crate::html::view::{Fact, Licence, Phrase, SourceView};
use crate::load::cards::Card;
use crate::load::facts::{
    Difficulty, Duration, Group, Material, Mode, Per, Rel, Setting, Share, Source, SourceKind, Spent, Step,
    Unit,
};
use crate::words::Arg;
use crate::words::keys::{self, Key};

/// Returns all facts that are known.
pub(super) fn all(here: &Here<'_>, card: &Card) -> Vec<Fact> {
    let facts = &card.facts;
    let lengths = [
        ("duration", keys::FACT_DURATION, &facts.duration),
        ("prep", keys::FACT_PREP, &facts.prep),
        ("after", keys::FACT_AFTER, &facts.after),
    ];
    let mut out: Vec<Fact> = Vec::new();
    for (id, label, it) in lengths {
        if let Some(it) = it {
            out.push(fact(here, id, label, vec![duration(here, it)]));
        }
    }
    if let Some(it) = &facts.group {
        out.extend(size(here, it).map(|it| fact(here, "group", keys::FACT_GROUP, vec![it])));
        let modes = it.modes.iter().map(|it| here.word(mode_key(*it))).collect();
        out.push(fact(here, "modes", keys::FACT_MODES, modes));
    }
    let outputs = facts.outputs.iter().map(|it| named(here, "outcome", it.get_ref())).collect();
    out.push(fact(here, "outputs", keys::FACT_OUTPUTS, outputs));
    let inputs = facts.inputs.iter().map(|it| named(here, "outcome", it.get_ref())).collect();
    out.push(fact(here, "inputs", keys::FACT_INPUTS, inputs));
    let setting = facts.setting.iter().map(|it| here.word(setting_key(*it))).collect();
    out.push(fact(here, "setting", keys::FACT_SETTING, setting));
    let roles = facts.roles.iter().map(|it| named(here, "role", it.get_ref())).collect();
    out.push(fact(here, "roles", keys::FACT_ROLES, roles));
    if let Some(it) = &facts.difficulty {
        out.push(fact(here, "difficulty", keys::FACT_DIFFICULTY, difficulty(here, it)));
    }
    let materials = facts.materials.iter().map(|it| material(here, it)).collect();
    out.push(fact(here, "materials", keys::FACT_MATERIALS, materials));
    for (facet, terms) in &facts.facets {
        let values = terms.iter().map(|it| named(here, facet, it.get_ref())).collect();
        let label = here.message(&format!("facet-{facet}"), &[]);
        out.push(Fact { id: "facet", label, values });
    }
    out.retain(|it| !it.values.is_empty());
    out
}

/// Returns the two facts that lists show: time and people.
pub(super) fn short(here: &Here<'_>, card: &Card) -> Vec<Fact> {
    let mut out = Vec::new();
    if let Some(it) = &card.facts.duration {
        out.push(fact(here, "duration", keys::FACT_DURATION, vec![length(here, it)]));
    }
    if let Some(it) = card.facts.group.as_ref().and_then(|it| people(here, it)) {
        out.push(fact(here, "group", keys::FACT_GROUP, vec![it]));
    }
    out
}

fn fact(here: &Here<'_>, id: &'static str, label: Key, values: Vec<Phrase>) -> Fact {
    Fact { id, label: here.word(label), values }
}

fn named(here: &Here<'_>, group: &str, id: &str) -> Phrase {
    here.message(&format!("{group}-{id}"), &[])
}

/// Puts phrases behind each other with a sign between that needs no grammar.
fn joined(parts: Vec<Phrase>) -> Phrase {
    let lang = parts.first().and_then(|it| it.lang.clone());
    let texts: Vec<String> = parts.into_iter().map(|it| it.text).filter(|it| !it.is_empty()).collect();
    Phrase { text: texts.join(" · "), lang }
}

fn length(here: &Here<'_>, it: &Duration) -> Phrase {
    let key = match it.unit {
        Unit::Minutes => keys::DURATION_MINUTES,
        Unit::Hours => keys::DURATION_HOURS,
        Unit::Days => keys::DURATION_DAYS,
        Unit::Weeks => keys::DURATION_WEEKS,
    };
    let max = it.max.unwrap_or(it.min);
    let range = here.site.kit.words.formats(here.lang).range(it.min, max);
    here.message(key.as_str(), &[("range", Arg::Text(range)), ("n", Arg::Number(max))])
}

fn duration(here: &Here<'_>, it: &Duration) -> Phrase {
    let mut parts = vec![length(here, it)];
    parts.extend(it.per.map(|it| {
        here.word(match it {
            Per::Session => keys::PER_SESSION,
            Per::Group => keys::PER_GROUP,
            Per::Person => keys::PER_PERSON,
            Per::Interview => keys::PER_INTERVIEW,
            Per::Item => keys::PER_ITEM,
        })
    }));
    if it.kind == Some(Spent::Elapsed) {
        parts.push(here.word(keys::DURATION_ELAPSED));
    }
    joined(parts)
}

fn people(here: &Here<'_>, it: &Group) -> Option<Phrase> {
    let min = it.min.or(it.ideal).or(it.max)?;
    let formats = here.site.kit.words.formats(here.lang);
    let (range, last) = match it.max {
        Some(max) => (formats.range(f64::from(min), f64::from(max)), max),
        None if it.min.is_some() => (format!("{}+", formats.number(f64::from(min))), min.max(2)),
        None => (formats.number(f64::from(min)), min),
    };
    let args = [("range", Arg::Text(range)), ("n", Arg::Number(f64::from(last)))];
    Some(here.message(keys::GROUP_PEOPLE.as_str(), &args))
}

fn size(here: &Here<'_>, it: &Group) -> Option<Phrase> {
    let mut parts = vec![people(here, it)?];
    if let Some(ideal) = it.ideal.filter(|ideal| it.min != Some(*ideal) || it.max != Some(*ideal)) {
        let args = [("n", Arg::Number(f64::from(ideal)))];
        parts.push(here.message(keys::GROUP_IDEAL.as_str(), &args));
    }
    Some(joined(parts))
}

fn mode_key(mode: Mode) -> Key {
    match mode {
        Mode::Alone => keys::MODE_ALONE,
        Mode::Pair => keys::MODE_PAIR,
        Mode::Group => keys::MODE_GROUP,
        Mode::Plenary => keys::MODE_PLENARY,
    }
}

/// Returns the message that names a setting.
pub(super) fn setting_key(setting: Setting) -> Key {
    match setting {
        Setting::Onsite => keys::SETTING_ONSITE,
        Setting::Online => keys::SETTING_ONLINE,
        Setting::Hybrid => keys::SETTING_HYBRID,
    }
}

/// Returns the message that names a relation.
pub(super) fn rel_key(rel: Rel) -> Key {
    match rel {
        Rel::Before => keys::REL_BEFORE,
        Rel::After => keys::REL_AFTER,
        Rel::Instead => keys::REL_INSTEAD,
        Rel::PartOf => keys::REL_PART_OF,
        Rel::See => keys::REL_SEE,
    }
}

fn difficulty(here: &Here<'_>, it: &Difficulty) -> Vec<Phrase> {
    let level = |it: u8| match it {
        1 => keys::DIFFICULTY_1,
        2 => keys::DIFFICULTY_2,
        _ => keys::DIFFICULTY_3,
    };
    let who =
        [(keys::DIFFICULTY_FACILITATOR, it.facilitator), (keys::DIFFICULTY_PARTICIPANT, it.participant)];
    who.into_iter()
        .filter_map(|(who, it)| Some((who, it?)))
        .map(|(who, it)| {
            let (who, level) = (here.word(who), here.word(level(it)));
            Phrase { text: format!("{}: {}", who.text, level.text), lang: level.lang }
        })
        .collect()
}

fn material(here: &Here<'_>, it: &Material) -> Phrase {
    let mut name = named(here, "material", it.id.get_ref());
    if let Some(size) = &it.size {
        name.text = format!("{} ({size})", name.text);
    }
    let share = it.per.map(|it| {
        here.word(match it {
            Share::Room => keys::MATERIAL_PER_ROOM,
            Share::Group => keys::MATERIAL_PER_GROUP,
            Share::Person => keys::MATERIAL_PER_PERSON,
        })
    });
    let number = it.quantity.map(|it| here.site.kit.words.formats(here.lang).number(f64::from(it)));
    let count = match (number, share) {
        (Some(number), Some(share)) => {
            Some(Phrase { text: format!("{number} {}", share.text), lang: share.lang })
        }
        (Some(number), None) => Some(Phrase { text: number, lang: None }),
        (None, share) => share,
    };
    match count {
        Some(count) => Phrase { text: format!("{}: {}", name.text, count.text), lang: name.lang },
        None => name,
    }
}

/// Returns the minutes and people of a step.
pub(super) fn step(here: &Here<'_>, it: &Step) -> String {
    let mut parts = Vec::new();
    if let Some(minutes) = it.minutes {
        let args = [("n", Arg::Number(f64::from(minutes)))];
        parts.push(here.message(keys::STEP_MINUTES.as_str(), &args));
    }
    if let Some(who) = &it.who {
        parts.push(match who.get_ref().as_str() {
            "alone" => here.word(keys::MODE_ALONE),
            "pair" => here.word(keys::MODE_PAIR),
            "group" => here.word(keys::MODE_GROUP),
            "plenary" => here.word(keys::MODE_PLENARY),
            role => named(here, "role", role),
        });
    }
    joined(parts).text
}

/// Returns a source as shown.
pub(super) fn source(here: &Here<'_>, it: &Source) -> SourceView {
    SourceView {
        kind: here.word(match it.kind {
            SourceKind::Book => keys::SOURCE_BOOK,
            SourceKind::Article => keys::SOURCE_ARTICLE,
            SourceKind::Web => keys::SOURCE_WEB,
            SourceKind::Slides => keys::SOURCE_SLIDES,
            SourceKind::Talk => keys::SOURCE_TALK,
            SourceKind::Report => keys::SOURCE_REPORT,
        }),
        author: it.author.clone(),
        year: it.year.map(|it| it.to_string()),
        title: it.title.clone(),
        place: it.place.clone(),
        href: it.url.as_ref().map(|it| it.get_ref().clone()),
    }
}

/// Returns the licence of a card, or of the kit.
pub(super) fn licence(here: &Here<'_>, card: Option<&Card>) -> Licence {
    let of_kit = &here.site.kit.config.book.kit.licence;
    let it = card.and_then(|it| it.facts.licence.as_ref()).unwrap_or(of_kit);
    Licence { name: it.name.clone(), href: it.address.as_ref().map(|it| it.get_ref().clone()) }
}
