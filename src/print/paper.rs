//! How a size of paper is set: type, lines and margins.

use serde::Serialize;

use crate::load::theme::Theme;
use crate::worksheet::grid::{Orientation, Paper};

/// Least size of running text in large print, in pt.
///
/// Source: Clear Print guidelines of the UK Association for Accessible Formats (2012).
const LARGE: f64 = 16.0;

/// Side of a sticky note, in mm: 3 inches.
pub const NOTE: f64 = 76.0;

/// What the templates know of the paper: sizes in mm and pt.
#[derive(Debug, Clone, Serialize)]
pub struct Setting {
    /// Width of the sheet as it lies, in mm.
    pub width: f64,
    /// Height of the sheet as it lies, in mm.
    pub height: f64,
    /// Margin on all sides, in mm.
    pub margin: f64,
    /// By how much type is larger than on A4.
    pub unit: f64,
    /// Running text, in pt at unit 1.
    pub text: f64,
    /// Labels, in pt at unit 1.
    pub label: f64,
    /// The line below the title, in pt at unit 1.
    pub lead: f64,
    /// The title, in pt at unit 1.
    pub title: f64,
    /// Between lines to write on, in mm.
    pub line: f64,
    /// Side of a sticky note, in mm.
    pub note: f64,
    /// Whether it is large print.
    pub large: bool,
    /// Ink, second-rank ink, rules, quiet ground: `#rrggbb`.
    pub colours: Colours,
    /// Whether running text may be hyphenated.
    pub hyphenate: bool,
}

/// Colours that print files share with the site, from its light scheme.
#[derive(Debug, Clone, Serialize)]
pub struct Colours {
    /// Text.
    pub ink: String,
    /// Second-rank text.
    pub muted: String,
    /// Edges and lines to write on.
    pub rule: String,
    /// Quiet grounds.
    pub wash: String,
}

/// Returns by how much type is larger than on A4: read from the hand, from a table, from across a room.
fn unit(paper: Paper) -> f64 {
    match paper {
        Paper::A6 => 0.72,
        Paper::A5 => 0.85,
        Paper::A4 | Paper::Letter => 1.0,
        Paper::A3 | Paper::Tabloid => 1.18,
        Paper::A2 => 1.6,
        Paper::A1 => 2.2,
        Paper::A0 => 3.0,
    }
}

/// Returns the distance of lines to write on, in mm: a pen on a table, a felt pen on a wall.
fn line(paper: Paper) -> f64 {
    match paper {
        Paper::A6 | Paper::A5 => 8.0,
        Paper::A4 | Paper::Letter => 8.5,
        Paper::A3 | Paper::Tabloid => 9.0,
        Paper::A2 => 12.0,
        Paper::A1 => 16.0,
        Paper::A0 => 20.0,
    }
}

impl Setting {
    /// Sets a paper as a theme says.
    pub fn new(theme: &Theme, paper: Paper, orientation: Orientation, large: bool) -> Self {
        let (width, height) = paper.lying(orientation);
        let unit = unit(paper);
        let token =
            |name: &str, usual: f64| number(theme.tokens.get(name).map(String::as_str)).unwrap_or(usual);
        // Large print is a size that is read, not a share of another one.
        let grow = |it: f64, least: f64| if large { it.max(least / unit) } else { it };
        let colour = |name: &str, usual: &str| {
            theme.light.get(name).map_or_else(|| usual.to_owned(), |it| it.value.clone())
        };
        Self {
            width,
            height,
            margin: (token("paper-margin", 14.0) * unit.powf(0.75)).max(7.0),
            unit,
            text: grow(token("paper-text", 9.25), LARGE),
            label: grow(token("paper-label", 7.5), LARGE),
            lead: grow(token("paper-lead", 12.0), LARGE + 2.0),
            title: grow(token("paper-title", 22.0), LARGE + 8.0),
            line: if large { line(paper).max(11.0) } else { line(paper) },
            note: NOTE,
            large,
            colours: Colours {
                ink: colour("ink", "#1a1916"),
                muted: colour("muted", "#5b574d"),
                rule: colour("rule-strong", "#807a6c"),
                wash: colour("surface", "#f2f0e8"),
            },
            hyphenate: true,
        }
    }
}

/// Returns what a print is on, for findings.
pub(super) fn on(paper: Paper, large: bool) -> String {
    format!("{}{}", paper.name(), if large { ", large print" } else { "" })
}

/// Returns the number of a length such as `9.25pt` or `14mm`.
fn number(text: Option<&str>) -> Option<f64> {
    let text = text?.trim();
    let digits = text.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    digits.parse().ok().filter(|it: &f64| it.is_finite() && *it > 0.0)
}
