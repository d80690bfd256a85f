//! Facts of a card as label and value, in the page's language.

use toml::Spanned;

use crate::html::depends::Depends;
use crate::html::view::{Fact, Licence, Phrase, SourceView};
use crate::load::cards::Card;
use crate::load::facts::{
    Difficulty, Duration, Group, Kind, Material, Mode, Per, Rel, Setting, Share, Source, SourceKind, Spent,
    Step, Unit,
};
use crate::sheet::Voice;
use crate::words::Arg;
use crate::words::keys::{self, Key};

/// A fact that a card has, not yet in words.
#[derive(Clone, Copy)]
pub enum Known<'a> {
    /// A length of time, with what it is for.
    Length(&'static str, Key, &'a Duration),
    /// For how many people.
    Size(&'a Group),
    /// How they work.
    Modes(&'a [Mode]),
    /// Names from a list of the kit: what they are, and before which names they stand in messages.
    Named(&'static str, Key, &'static str, &'a [Spanned<String>]),
    /// Where it can be done.
    Setting(&'a [Setting]),
    /// How hard it is.
    Difficulty(&'a Difficulty),
    /// What it needs.
    Materials(&'a [Material]),
    /// Terms of a facet of the kit.
    Facet(&'a str, &'a [Spanned<String>]),
    /// Time as lists show it.
    ShortLength(&'a Duration),
    /// People as lists show them.
    ShortSize(&'a Group),
}

/// Returns what is known of a card.
pub fn known(card: &Card) -> Vec<Known<'_>> {
    let facts = &card.facts;
    let lengths = [
        ("duration", keys::FACT_DURATION, &facts.duration),
        ("prep", keys::FACT_PREP, &facts.prep),
        ("after", keys::FACT_AFTER, &facts.after),
    ];
    let mut out = Vec::with_capacity(12 + facts.facets.len());
    out.extend(
        lengths.into_iter().filter_map(|(id, label, it)| Some(Known::Length(id, label, it.as_ref()?))),
    );
    if let Some(it) = &facts.group {
        out.extend([Known::Size(it), Known::Modes(&it.modes)]);
    }
    out.push(Known::Named("outputs", keys::FACT_OUTPUTS, "outcome", &facts.outputs));
    out.push(Known::Named("inputs", keys::FACT_INPUTS, "outcome", &facts.inputs));
    out.push(Known::Setting(&facts.setting));
    out.push(Known::Named("roles", keys::FACT_ROLES, "role", &facts.roles));
    out.extend(facts.difficulty.as_ref().map(Known::Difficulty));
    out.push(Known::Materials(&facts.materials));
    out.extend(facts.facets.iter().map(|(facet, terms)| Known::Facet(facet, terms)));
    out
}

/// Returns what lists show of a card: time and people.
pub fn known_in_short(card: &Card) -> Vec<Known<'_>> {
    let length = card.facts.duration.as_ref().map(Known::ShortLength);
    length.into_iter().chain(card.facts.group.as_ref().map(Known::ShortSize)).collect()
}

/// Returns all facts that are known.
pub fn all(voice: Voice<'_>, card: &Card) -> Vec<Fact> {
    known(card).into_iter().filter_map(|it| it.said(voice)).collect()
}

/// Returns the two facts that lists show: time and people.
pub fn short(voice: Voice<'_>, card: &Card) -> Vec<Fact> {
    known_in_short(card).into_iter().filter_map(|it| it.said(voice)).collect()
}

impl Known<'_> {
    /// Returns the fact in words, if there is anything to say.
    pub fn said(self, voice: Voice<'_>) -> Option<Fact> {
        let values = self.values(voice);
        (!values.is_empty()).then(|| Fact { id: self.id(), label: self.label(voice), values })
    }

    /// Returns what sort of fact it is.
    pub fn id(self) -> &'static str {
        match self {
            Self::Length(id, ..) | Self::Named(id, ..) => id,
            Self::Size(_) | Self::ShortSize(_) => "group",
            Self::Modes(_) => "modes",
            Self::Setting(_) => "setting",
            Self::Difficulty(_) => "difficulty",
            Self::Materials(_) => "materials",
            Self::Facet(..) => "facet",
            Self::ShortLength(_) => "duration",
        }
    }

    /// Returns its label.
    pub fn label(self, voice: Voice<'_>) -> Phrase {
        voice.word(match self {
            Self::Length(_, label, _) | Self::Named(_, label, ..) => label,
            Self::Size(_) | Self::ShortSize(_) => keys::FACT_GROUP,
            Self::Modes(_) => keys::FACT_MODES,
            Self::Setting(_) => keys::FACT_SETTING,
            Self::Difficulty(_) => keys::FACT_DIFFICULTY,
            Self::Materials(_) => keys::FACT_MATERIALS,
            Self::Facet(facet, _) => return voice.message(&format!("facet-{facet}"), &[]),
            Self::ShortLength(_) => keys::FACT_DURATION,
        })
    }

    /// Returns its values; none where there is nothing to say.
    pub fn values(self, voice: Voice<'_>) -> Vec<Phrase> {
        let names = |group: &str, list: &[Spanned<String>]| -> Vec<Phrase> {
            list.iter().map(|it| named(voice, group, it.get_ref())).collect()
        };
        match self {
            Self::Length(_, _, it) => vec![duration(voice, it)],
            Self::Size(it) => size(voice, it).into_iter().collect(),
            Self::Modes(list) => list.iter().map(|it| voice.word(mode_key(*it))).collect(),
            Self::Named(_, _, group, list) => names(group, list),
            Self::Setting(list) => list.iter().map(|it| voice.word(setting_key(*it))).collect(),
            Self::Difficulty(it) => difficulty(voice, it),
            Self::Materials(list) => list.iter().map(|it| material(voice, it)).collect(),
            Self::Facet(facet, terms) => names(facet, terms),
            Self::ShortLength(it) => vec![length(voice, it)],
            Self::ShortSize(it) => people(voice, it).into_iter().collect(),
        }
    }

    /// Returns each item of a list as a fact of its own: combinations differ, items come back.
    pub fn items(self) -> Vec<Self> {
        match self {
            Self::Modes(list) => list.chunks(1).map(Self::Modes).collect(),
            Self::Named(id, label, group, list) => {
                list.chunks(1).map(|it| Self::Named(id, label, group, it)).collect()
            }
            Self::Setting(list) => list.chunks(1).map(Self::Setting).collect(),
            Self::Materials(list) => list.chunks(1).map(Self::Materials).collect(),
            Self::Facet(facet, terms) => terms.chunks(1).map(|it| Self::Facet(facet, it)).collect(),
            Self::Length(..)
            | Self::Size(_)
            | Self::Difficulty(_)
            | Self::ShortLength(_)
            | Self::ShortSize(_) => vec![self],
        }
    }

    /// Names all that the words of the fact depend on, but for the language.
    pub(super) fn depends(self, on: &mut Depends) {
        let names = |list: &[Spanned<String>], on: &mut Depends| {
            list.iter().for_each(|it| on.text(it.get_ref()));
        };
        match self {
            Self::Length(id, _, it) => {
                on.text(id);
                time(it, on);
            }
            Self::Size(it) => {
                on.text("size");
                people_count(it, on);
            }
            Self::Modes(list) => {
                on.text("modes");
                list.iter().for_each(|it| on.text(it.as_str()));
            }
            Self::Named(id, _, _, list) => {
                on.text(id);
                names(list, on);
            }
            Self::Setting(list) => {
                on.text("setting");
                list.iter().for_each(|it| on.text(it.as_str()));
            }
            Self::Difficulty(it) => {
                on.text("difficulty");
                on.number(it.facilitator.map(u64::from));
                on.number(it.participant.map(u64::from));
            }
            Self::Materials(list) => {
                on.text("materials");
                for it in list {
                    on.text(it.id.get_ref());
                    on.number(it.quantity.map(u64::from));
                    on.text(it.per.map(Share::as_str).unwrap_or_default());
                    on.text(it.size.as_deref().unwrap_or_default());
                }
            }
            Self::Facet(facet, terms) => {
                on.text("facet");
                on.text(facet);
                names(terms, on);
            }
            Self::ShortLength(it) => {
                on.text("short");
                time(it, on);
            }
            Self::ShortSize(it) => {
                on.text("few");
                people_count(it, on);
            }
        }
    }
}

fn time(it: &Duration, on: &mut Depends) {
    on.number(Some(it.min.to_bits()));
    on.number(it.max.map(f64::to_bits));
    on.text(it.unit.as_str());
    on.text(it.per.map(Per::as_str).unwrap_or_default());
    on.text(it.kind.map(Spent::as_str).unwrap_or_default());
}

fn people_count(it: &Group, on: &mut Depends) {
    for it in [it.min, it.max, it.ideal] {
        on.number(it.map(u64::from));
    }
}

fn named(voice: Voice<'_>, group: &str, id: &str) -> Phrase {
    voice.message(&format!("{group}-{id}"), &[])
}

/// Puts phrases behind each other with a sign between that needs no grammar.
fn joined(parts: Vec<Phrase>) -> Phrase {
    let lang = parts.first().and_then(|it| it.lang.clone());
    let texts: Vec<String> = parts.into_iter().map(|it| it.text).filter(|it| !it.is_empty()).collect();
    Phrase { text: texts.join(" · "), lang }
}

fn length(voice: Voice<'_>, it: &Duration) -> Phrase {
    let key = match it.unit {
        Unit::Minutes => keys::DURATION_MINUTES,
        Unit::Hours => keys::DURATION_HOURS,
        Unit::Days => keys::DURATION_DAYS,
        Unit::Weeks => keys::DURATION_WEEKS,
    };
    let max = it.max.unwrap_or(it.min);
    let range = voice.site.kit.words.formats(voice.lang).range(it.min, max);
    voice.message(key.as_str(), &[("range", Arg::Text(range)), ("n", Arg::Number(max))])
}

fn duration(voice: Voice<'_>, it: &Duration) -> Phrase {
    let mut parts = vec![length(voice, it)];
    parts.extend(it.per.map(|it| {
        voice.word(match it {
            Per::Session => keys::PER_SESSION,
            Per::Group => keys::PER_GROUP,
            Per::Person => keys::PER_PERSON,
            Per::Interview => keys::PER_INTERVIEW,
            Per::Item => keys::PER_ITEM,
        })
    }));
    if it.kind == Some(Spent::Elapsed) {
        parts.push(voice.word(keys::DURATION_ELAPSED));
    }
    joined(parts)
}

fn people(voice: Voice<'_>, it: &Group) -> Option<Phrase> {
    let min = it.min.or(it.ideal).or(it.max)?;
    let formats = voice.site.kit.words.formats(voice.lang);
    let (range, last) = match it.max {
        Some(max) => (formats.range(f64::from(min), f64::from(max)), max),
        None if it.min.is_some() => (format!("{}+", formats.number(f64::from(min))), min.max(2)),
        None => (formats.number(f64::from(min)), min),
    };
    let args = [("range", Arg::Text(range)), ("n", Arg::Number(f64::from(last)))];
    Some(voice.message(keys::GROUP_PEOPLE.as_str(), &args))
}

fn size(voice: Voice<'_>, it: &Group) -> Option<Phrase> {
    let mut parts = vec![people(voice, it)?];
    if let Some(ideal) = it.ideal.filter(|ideal| it.min != Some(*ideal) || it.max != Some(*ideal)) {
        let args = [("n", Arg::Number(f64::from(ideal)))];
        parts.push(voice.message(keys::GROUP_IDEAL.as_str(), &args));
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
pub fn setting_key(setting: Setting) -> Key {
    match setting {
        Setting::Onsite => keys::SETTING_ONSITE,
        Setting::Online => keys::SETTING_ONLINE,
        Setting::Hybrid => keys::SETTING_HYBRID,
    }
}

/// Returns the message that names a relation.
pub fn rel_key(rel: Rel) -> Key {
    match rel {
        Rel::Before => keys::REL_BEFORE,
        Rel::After => keys::REL_AFTER,
        Rel::Instead => keys::REL_INSTEAD,
        Rel::PartOf => keys::REL_PART_OF,
        Rel::See => keys::REL_SEE,
    }
}

fn difficulty(voice: Voice<'_>, it: &Difficulty) -> Vec<Phrase> {
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
            let (who, level) = (voice.word(who), voice.word(level(it)));
            Phrase { text: format!("{}: {}", who.text, level.text), lang: level.lang }
        })
        .collect()
}

fn material(voice: Voice<'_>, it: &Material) -> Phrase {
    let mut name = named(voice, "material", it.id.get_ref());
    if let Some(size) = &it.size {
        name.text = format!("{} ({size})", name.text);
    }
    let share = it.per.map(|it| {
        voice.word(match it {
            Share::Room => keys::MATERIAL_PER_ROOM,
            Share::Group => keys::MATERIAL_PER_GROUP,
            Share::Person => keys::MATERIAL_PER_PERSON,
        })
    });
    let number = it.quantity.map(|it| voice.site.kit.words.formats(voice.lang).number(f64::from(it)));
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
pub fn step(voice: Voice<'_>, it: &Step) -> String {
    let mut parts = Vec::new();
    if let Some(minutes) = it.minutes {
        let args = [("n", Arg::Number(f64::from(minutes)))];
        parts.push(voice.message(keys::STEP_MINUTES.as_str(), &args));
    }
    if let Some(who) = &it.who {
        parts.push(match who.get_ref().as_str() {
            "alone" => voice.word(keys::MODE_ALONE),
            "pair" => voice.word(keys::MODE_PAIR),
            "group" => voice.word(keys::MODE_GROUP),
            "plenary" => voice.word(keys::MODE_PLENARY),
            role => named(voice, "role", role),
        });
    }
    joined(parts).text
}

/// Returns a source as shown.
pub fn source(voice: Voice<'_>, it: &Source) -> SourceView {
    SourceView {
        kind: voice.word(match it.kind {
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
pub fn licence(voice: Voice<'_>, card: Option<&Card>) -> Licence {
    let of_kit = &voice.site.kit.config.book.kit.licence;
    let it = card.and_then(|it| it.facts.licence.as_ref()).unwrap_or(of_kit);
    Licence {
        name: it.name.clone(),
        href: it.address.as_ref().map(|it| it.get_ref().clone()),
        attribution: it.attribution.clone(),
    }
}

/// Returns the message that names a kind of card.
pub fn kind_key(kind: Kind) -> Key {
    match kind {
        Kind::Method => keys::KIND_METHOD,
        Kind::Topic => keys::KIND_TOPIC,
        Kind::Phase => keys::KIND_PHASE,
        Kind::Example => keys::KIND_EXAMPLE,
        Kind::Guide => keys::KIND_GUIDE,
    }
}
