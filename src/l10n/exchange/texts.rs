//! A text in Markdown and its translation: cut into pieces, and changed by them.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::span::{FileId, line_col};
use crate::base::tree::SourceTree;
use crate::l10n::begin;
use crate::l10n::exchange::edits::Edits;
use crate::l10n::exchange::{Form, Segment, Texts, marks};
use crate::l10n::front::{self, Value};
use crate::l10n::units::{FRONT, LEAD};
use crate::l10n::{State, Unit};
use crate::load::front_matter;
use crate::markdown::pieces::{self, Kind, Piece, Section};

/// A text with its translation.
pub(super) struct TextPair {
    owner: String,
    source: FileId,
    front: Vec<(&'static str, Value)>,
    sections: Vec<Section>,
    own: Option<Own>,
}

/// A translation.
struct Own {
    front: BTreeMap<&'static str, Value>,
    front_end: usize,
    sections: Vec<Section>,
}

impl TextPair {
    /// Cuts a text; its pieces go behind those of other files.
    pub fn new(
        tree: &SourceTree,
        units: &[(Unit, State)],
        own: Option<FileId>,
        out: &mut Vec<Segment>,
    ) -> Self {
        let Some((first, _)) = units.first() else {
            return Self {
                owner: String::new(),
                source: FileId(0),
                front: Vec::new(),
                sections: Vec::new(),
                own: None,
            };
        };
        let file = first.original.file;
        let text = tree.text(file);
        let front = front::values(text);
        let own = own.map(|file| {
            let text = tree.text(file);
            let front = front::values(text).into_iter().collect();
            let front_end = front_matter::split(text).map_or(0, |it| it.1);
            Own { front, front_end, sections: sections(text) }
        });
        let owner = first.parts().0.to_owned();
        let this = Self { owner, source: file, front, sections: sections(text), own };
        let path = tree.file(file).path.as_str();
        let place = |at: usize| (path.to_owned(), line_col(text, at).0);
        for (unit, state) in units {
            let base =
                Segment { unit: unit.key.clone(), from: unit.source, state: *state, ..Segment::default() };
            let name = unit.parts().1;
            if name == FRONT {
                for (key, (value, range)) in &this.front {
                    let target = this.own.as_ref().and_then(|it| it.front.get(key)).map(|it| it.0.clone());
                    let notes = vec![key_note(key).to_owned()];
                    let id = format!("{}/{key}", unit.key);
                    let (source, place, form) = (value.clone(), place(range.start), Form::Front);
                    // Not every language needs a short title.
                    let is_due = *key != "short_title" || target.is_some() || this.own.is_none();
                    out.push(Segment { id, source, target, form, place, notes, is_due, ..base.clone() });
                }
                continue;
            }
            let Some(section) = this.sections.iter().find(|it| name_of(it) == name) else { continue };
            let mine = this.own_section(section);
            for (at, piece) in section.pieces.iter().enumerate().filter(|it| it.1.has_words) {
                let target = mine.and_then(|it| partner(section, it, at)).map(|it| it.text.clone());
                let form = Form::Text(piece.kind);
                out.push(Segment {
                    id: piece_id(&unit.key, at, piece.kind),
                    source: piece.text.clone(),
                    target,
                    place: place(piece.range.start),
                    form,
                    notes: vec![kind_note(piece.kind).to_owned()],
                    keep: marks::of(form, &piece.text),
                    ..base.clone()
                });
            }
        }
        this
    }

    fn own_section(&self, section: &Section) -> Option<&Section> {
        self.own.as_ref()?.sections.iter().find(|it| it.name == section.name)
    }

    /// Changes the text of a translation; ids that can not be written are returned with the reason.
    pub fn apply(
        &self,
        tree: &SourceTree,
        own: Option<&str>,
        texts: &Texts<'_>,
    ) -> (String, Vec<(String, String)>) {
        let source = tree.text(self.source);
        let mut refused = Vec::new();
        let prefix = format!("{}#", self.owner);
        let is_touched = texts.range(prefix.as_str()..).next().is_some_and(|it| it.0.starts_with(&prefix));
        let Some((mine, text)) = self.own.as_ref().zip(own).filter(|_| is_touched) else {
            let text = if is_touched && own.is_none() { self.new_file(source, texts) } else { String::new() };
            return (own.map_or(text, str::to_owned), refused);
        };
        if !mine.front.contains_key("title") {
            let ids = texts.keys().filter(|it| it.starts_with(&prefix));
            let why = "the file of the translation can not be read; `arkki check` says why";
            return (text.to_owned(), ids.map(|it| ((*it).to_owned(), why.to_owned())).collect());
        }
        let mut edits = Edits::new(text);
        self.front(text, texts, &mut edits);
        // Where a section goes that is not there: behind the one that stands before it in the source.
        let mut anchor = mine.front_end;
        for section in &self.sections {
            let unit = format!("{prefix}{}", name_of(section));
            let at = |at: usize, piece: &Piece| texts.get(piece_id(&unit, at, piece.kind).as_str()).copied();
            let pieces: Vec<(usize, &Piece)> = section.pieces.iter().enumerate().collect();
            let changed: Vec<usize> =
                pieces.iter().filter(|it| at(it.0, it.1).is_some()).map(|it| it.0).collect();
            let own = self.own_section(section);
            if let Some(own) = own {
                anchor = own.range.end;
            }
            match own {
                _ if changed.is_empty() => {}
                None => edits.insert(anchor, block(text, anchor..anchor, &rebuilt(source, section, &at))),
                Some(own) if changed.iter().all(|it| partner(section, own, *it).is_some()) => {
                    for it in changed {
                        if let Some((piece, words)) =
                            partner(section, own, it).zip(at(it, &section.pieces[it]))
                        {
                            let words = inside(text, piece, words);
                            edits.replace(piece.range.clone(), words);
                        }
                    }
                }
                Some(own) => {
                    let heading = |it: usize| it == 0 && partner(section, own, 0).is_some();
                    let is_whole =
                        pieces.iter().all(|it| !it.1.has_words || at(it.0, it.1).is_some() || heading(it.0));
                    if is_whole {
                        let words = |it: usize, piece: &Piece| {
                            let old = partner(section, own, it).map(|it| it.text.as_str());
                            at(it, piece).or(old)
                        };
                        edits.replace(
                            own.range.clone(),
                            block(text, own.range.clone(), &rebuilt(source, section, &words)),
                        );
                    } else {
                        let why =
                            "the translation of its section has another form; translate all of the section";
                        refused.extend(
                            changed
                                .iter()
                                .map(|it| (piece_id(&unit, *it, section.pieces[*it].kind), why.to_owned())),
                        );
                    }
                }
            }
        }
        (edits.finish(), refused)
    }

    /// Changes values of the front matter, and adds those that are not there.
    fn front(&self, text: &str, texts: &Texts<'_>, edits: &mut Edits<'_>) {
        let new = |key| texts.get(format!("{}#{FRONT}/{key}", self.owner).as_str()).copied();
        let new: Vec<(&str, Option<&str>)> = self.front.iter().map(|(key, _)| (*key, new(key))).collect();
        for (range, words) in front::changes(text, &new) {
            edits.replace(range, words);
        }
    }

    /// Returns the text of a translation that is not there yet: the source with what was translated.
    fn new_file(&self, source: &str, texts: &Texts<'_>) -> String {
        let mut edits = Edits::new(source);
        self.front(source, texts, &mut edits);
        for section in &self.sections {
            let unit = format!("{}#{}", self.owner, name_of(section));
            for (at, piece) in section.pieces.iter().enumerate() {
                if let Some(words) = texts.get(piece_id(&unit, at, piece.kind).as_str()) {
                    edits.replace(piece.range.clone(), inside(source, piece, words));
                }
            }
        }
        begin::text(&edits.finish())
    }
}

/// Returns the piece of a translation that stands for a piece of the source.
fn partner<'a>(source: &Section, own: &'a Section, at: usize) -> Option<&'a Piece> {
    let is_heading = at == 0 && source.name.is_some();
    let is_heading = is_heading && own.pieces.first().is_some_and(|it| it.kind == Kind::Heading);
    if is_heading || source.is_like(own) { own.pieces.get(at) } else { None }
}

fn name_of(section: &Section) -> &str {
    section.name.as_deref().unwrap_or(LEAD)
}

fn sections(text: &str) -> Vec<Section> {
    front_matter::split(text).map(|it| pieces::sections(text, it.1)).unwrap_or_default()
}

fn piece_id(unit: &str, at: usize, kind: Kind) -> String {
    match kind {
        Kind::Alternative => format!("{unit}/{}.alt", at + 1),
        Kind::Caption => format!("{unit}/{}.caption", at + 1),
        _ => format!("{unit}/{}", at + 1),
    }
}

/// Returns a section of the source with other words.
fn rebuilt<'a>(source: &str, section: &Section, words: &impl Fn(usize, &Piece) -> Option<&'a str>) -> String {
    let mut out = String::new();
    let mut from = section.range.start;
    for (at, piece) in section.pieces.iter().enumerate() {
        if let Some(words) = words(at, piece) {
            out.push_str(&source[from..piece.range.start]);
            out.push_str(&inside(source, piece, words));
            from = piece.range.end;
        }
    }
    out.push_str(&source[from..section.range.end]);
    out.trim_end().trim_start_matches('\n').to_owned()
}

/// Returns a section with the blank lines around it that its place asks for.
fn block(text: &str, place: Range<usize>, words: &str) -> String {
    let before = &text[..place.start];
    let above = "\n".repeat(2usize.saturating_sub(before.len() - before.trim_end_matches('\n').len()));
    let rest = &text[place.end..];
    let there = rest.len() - rest.trim_start_matches('\n').len();
    let below = if rest.is_empty() { "\n".into() } else { "\n".repeat(2usize.saturating_sub(there)) };
    format!("{above}{words}{below}")
}

/// Returns words for the place of a piece: lines behind the first begin like those of the place.
fn inside(text: &str, piece: &Piece, words: &str) -> String {
    let line = text[..piece.range.start].rfind('\n').map_or(0, |it| it + 1);
    let before: String =
        text[line..piece.range.start].chars().map(|it| if it == '>' { '>' } else { ' ' }).collect();
    words.replace('\n', &format!("\n{before}"))
}

fn key_note(key: &str) -> &'static str {
    match key {
        "title" => "Title.",
        "short_title" => "Title for narrow places, at most 28 characters.",
        _ => "What it is, in one sentence of at most 120 characters.",
    }
}

fn kind_note(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading => "Heading.",
        Kind::Paragraph => "Paragraph.",
        Kind::Item => "Item of a list.",
        Kind::Cell => "Cell of a table; write \\| for an upright stroke.",
        Kind::Term => "Term that is defined.",
        Kind::Definition => "Definition.",
        Kind::Alternative => "What a picture shows, for those who do not see it.",
        Kind::Caption => "Words below a picture.",
    }
}
