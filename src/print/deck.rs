//! Decks: cards on sheets to be cut, fronts and backs where they meet.

use serde_json::{Value, json};

use crate::base::lang::Lang;
use crate::check::things::ThingIx;
use crate::model::Site;
use crate::print::card::OneCard;
use crate::print::common;
use crate::print::impose::{Cut, Flip, Mark, Place, Size};
use crate::print::job::Job;
use crate::print::paper::Setting;
use crate::sheet::Voice;
use crate::words::keys;
use crate::worksheet::grid::{Orientation, Paper};

/// Sizes of cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardSize {
    /// 105 × 148 mm
    A6,
    /// 148 × 210 mm
    A5,
    /// 63 × 88 mm
    Poker,
}

impl CardSize {
    /// Returns width and height after the cut. Source of poker size: 2.5 × 3.5 inches, in whole mm.
    pub fn mm(self) -> Size {
        let (width, height) = match self {
            Self::A6 => (105.0, 148.0),
            Self::A5 => (148.0, 210.0),
            Self::Poker => (63.0, 88.0),
        };
        Size { width, height }
    }
}

/// How a deck is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// On the paper of an office printer, without bleed, with marks to cut along.
    Home(Paper),
    /// On SRA4 with 3 mm of bleed and crop marks.
    Shop,
    /// Each side a page of its own with bleed, for a print shop that does the rest.
    Single,
    /// Front beside back, to be folded and glued: for printers that print one side.
    Fold(Paper),
}

/// A deck that is wanted.
#[derive(Debug, Clone)]
pub struct Deck {
    /// Its cards, all with a text in its language.
    pub cards: Vec<ThingIx>,
    /// Its language.
    pub lang: Lang,
    /// How large they are.
    pub size: CardSize,
    /// How it is printed.
    pub form: Form,
    /// Over which edge the printer turns a sheet.
    pub flip: Flip,
}

/// SRA4, the raw size for A4 with bleed (ISO 217).
const SRA4: Size = Size { width: 225.0, height: 320.0 };

/// What a print shop cuts off.
const BLEED: f64 = 3.0;

/// The line to see whether the printer has changed the size.
const RULER: f64 = 100.0;

/// Returns the job of a deck; `None` where not one card fits on the paper.
pub fn job(site: &Site, deck: &Deck) -> Option<Job> {
    let voice = Voice { site, lang: deck.lang };
    let card = deck.size.mm();
    let (sheet, bleed) = match deck.form {
        Form::Home(paper) | Form::Fold(paper) => (size(paper), 0.0),
        Form::Shop => (SRA4, BLEED),
        Form::Single => (card, BLEED),
    };
    let count = deck.cards.len();
    let (sheet, pages) = match deck.form {
        Form::Single => (sheet, Vec::new()),
        Form::Fold(_) => folded(sheet, card, count)?,
        Form::Home(_) | Form::Shop => both_sides(sheet, card, bleed, deck.flip, count)?,
    };
    let title = voice.message("kit.short", &[]).text;
    let rule = voice.message(keys::PRINT_RULER.as_str(), &[]).text;
    let pages: Vec<Value> = pages.iter().enumerate().map(|(at, it)| it.data(at, &title, &rule)).collect();
    let mut cards = Vec::new();
    let mut files = Vec::new();
    for (at, thing) in deck.cards.iter().enumerate() {
        let (data, own) = OneCard::new(site, *thing, deck.lang, at)?.small();
        cards.push(data);
        files.extend(own);
    }
    let tokens = Setting::new(&site.kit.theme, Paper::A4, Orientation::Portrait, false);
    let data = json!({
        "lang": voice.tag(),
        "title": title,
        "single": deck.form == Form::Single,
        "bleed": bleed,
        "card": card,
        "sheet": sheet,
        "pages": pages,
        "cards": cards,
        "tokens": tokens,
    });
    files.insert(0, common::file("/deck.json", &data));
    Some(Job {
        template: "deck.typ",
        files,
        name: format!("deck {} {:?} {:?} {:?} {count}", voice.tag(), deck.size, deck.form, deck.flip),
        title,
        lang: voice.tag().to_owned(),
        on: format!("{} × {} mm", card.width, card.height),
        date: common::date(voice, None),
        // A page for a screen reader holds one thing; a sheet to cut holds many, in the order of the cut.
        tagged: deck.form == Form::Single,
        form: None,
    })
}

fn size(paper: Paper) -> Size {
    let (width, height) = paper.mm();
    Size { width, height }
}

/// A side of a sheet.
struct Side {
    name: &'static str,
    cells: Vec<Value>,
    marks: Vec<Mark>,
    ruler: Option<Ruler>,
    /// Whether the lower margin has room for words.
    has_foot: bool,
}

/// Where the line to measure lies.
#[derive(Clone, Copy)]
struct Ruler {
    x: f64,
    y: f64,
    has_label: bool,
}

impl Side {
    /// A side for the line to measure alone.
    fn ruler(cut: &Cut) -> Self {
        let ruler = Ruler { x: 15.0, y: cut.sheet.height / 2.0, has_label: true };
        Self { name: "front", cells: Vec::new(), marks: Vec::new(), ruler: Some(ruler), has_foot: false }
    }

    fn data(&self, at: usize, title: &str, rule: &str) -> Value {
        let ruler = self.ruler.map(|it| {
            let label = if it.has_label { rule } else { "" };
            json!({ "x": it.x, "y": it.y, "length": RULER, "vertical": false, "label": label })
        });
        let foot = match self.ruler {
            Some(it) if !it.has_label => rule.to_owned(),
            None if self.cells.is_empty() || !self.has_foot => String::new(),
            _ => format!("{title} · {}", at + 1),
        };
        json!({ "side": self.name, "cells": self.cells, "marks": self.marks, "ruler": ruler, "foot": foot })
    }
}

fn cell(place: Place, card: Option<usize>, face: &str) -> Value {
    json!({ "x": place.x, "y": place.y, "card": card, "face": face, "turn": place.turn })
}

fn both_sides(sheet: Size, card: Size, bleed: f64, flip: Flip, count: usize) -> Option<(Size, Vec<Side>)> {
    let cut = Cut::new(sheet, card, bleed)?;
    let ruler = in_margin(&cut);
    let mut out = Vec::new();
    let mut from = 0;
    while from < count {
        let here = || cut.fronts.iter().zip(from..count);
        let fronts = here().map(|(place, at)| cell(*place, Some(at), "front")).collect();
        let backs = here().map(|(place, at)| cell(cut.back(*place, flip), Some(at), "back")).collect();
        let has_foot = ruler.is_some();
        let marks = || cut.marks.clone();
        out.push(Side { name: "front", cells: fronts, marks: marks(), ruler, has_foot });
        out.push(Side { name: "back", cells: backs, marks: marks(), ruler: None, has_foot });
        from += cut.count();
    }
    if ruler.is_none() {
        measured_elsewhere(&mut out, &cut, count);
    }
    Some((cut.sheet, out))
}

/// Where cards reach the edges of the paper, the line to measure stands in a place that no card needs, else on
/// a sheet of its own at the end.
fn measured_elsewhere(sides: &mut Vec<Side>, cut: &Cut, count: usize) {
    let used = count % cut.count();
    let free = if used == 0 { None } else { cut.fronts.get(used) };
    let at = |place: Place| Ruler {
        x: place.x + (cut.card.width - RULER).max(0.0) / 2.0,
        y: place.y + cut.card.height / 2.0,
        has_label: false,
    };
    match (free, sides.len().checked_sub(2)) {
        (Some(place), Some(last)) if cut.card.width >= RULER => sides[last].ruler = Some(at(*place)),
        _ => sides.push(Side::ruler(cut)),
    }
}

/// Returns a place for the line to measure in the lower margin, clear of all marks.
fn in_margin(cut: &Cut) -> Option<Ruler> {
    let below = cut.fronts.iter().map(|it| it.y + cut.card.height).fold(0.0, f64::max);
    let room = cut.sheet.height - below;
    if room < 8.0 {
        return None;
    }
    let y = if room > 14.0 { cut.sheet.height - 6.5 } else { cut.sheet.height - 2.0 };
    let is_clear = |x: f64| {
        let touches = |mark: &Mark| {
            let is_beside = mark.x1.max(mark.x2) < x - 1.5 || mark.x1.min(mark.x2) > x + RULER + 1.5;
            let is_above = mark.y1.max(mark.y2) < y - 3.0;
            !is_beside && !is_above
        };
        !cut.marks.iter().any(touches)
    };
    let mut x = 6.0;
    while x + RULER + 6.0 <= cut.sheet.width {
        if is_clear(x) {
            return Some(Ruler { x, y, has_label: false });
        }
        x += 0.5;
    }
    None
}

fn folded(sheet: Size, card: Size, count: usize) -> Option<(Size, Vec<Side>)> {
    let pair = Size { width: 2.0 * card.width, height: card.height };
    let cut = Cut::new(sheet, pair, 0.0)?;
    let mut marks = cut.marks.clone();
    for place in &cut.fronts {
        let x = place.x + card.width;
        // Short strokes at both ends of the fold: a line across would stay on the card.
        for (y1, y2) in [(place.y, place.y + 3.0), (place.y + card.height - 3.0, place.y + card.height)] {
            marks.push(Mark { x1: x, y1, x2: x, y2, dash: true });
        }
    }
    let ruler = in_margin(&cut);
    let mut out = Vec::new();
    let mut from = 0;
    while from < count {
        let cells = cut.fronts.iter().zip(from..count).flat_map(|(place, at)| {
            let back = Place { x: place.x + card.width, ..*place };
            [cell(*place, Some(at), "front"), cell(back, Some(at), "back")]
        });
        out.push(Side {
            name: "fold",
            cells: cells.collect(),
            marks: marks.clone(),
            ruler,
            has_foot: ruler.is_some(),
        });
        from += cut.count();
    }
    if ruler.is_none() {
        out.push(Side::ruler(&cut));
    }
    Some((cut.sheet, out))
}
