//! XLIFF 1.2, as text in and out. The only file that knows `quick_xml`.
//!
//! One `file` for each file of the kit. Placeables and addresses of links are `ph` elements with their own text, so
//! that tools protect them; read again, a text is the text of its elements.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quick_xml::escape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::l10n::State;
use crate::l10n::exchange::{About, Broken, Entry, Form, MOST, Received, Segment, Work, marks, shown};

/// Deepest nesting of elements.
const NESTING: usize = 40;

/// Writes texts in some states, or all, and counts those that XML can not hold.
pub(super) fn write(work: &Work, states: &[State], about: &About<'_>) -> (String, usize) {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n",
    );
    let mut open: Option<&str> = None;
    let mut left_out = 0;
    for it in work.chosen(states) {
        if !can_hold(&it.source) || !it.target.as_deref().is_none_or(can_hold) {
            left_out += 1;
            continue;
        }
        let owner = it.unit.split('#').next().unwrap_or_default();
        if open != Some(owner) {
            if open.is_some() {
                out.push_str("    </body>\n  </file>\n");
            }
            begin(&mut out, owner, it, work, about);
            open = Some(owner);
        }
        unit(&mut out, it);
    }
    match open {
        Some(_) => out.push_str("    </body>\n  </file>\n"),
        // A document has one file at least.
        None => {
            let _ = write!(
                out,
                "  <file original=\"kit\" source-language=\"{0}\" target-language=\"{0}\" \
                 datatype=\"plaintext\">\n    <body/>\n  </file>\n",
                attribute(&work.tag)
            );
        }
    }
    out.push_str("</xliff>\n");
    (out, left_out)
}

fn begin(out: &mut String, owner: &str, it: &Segment, work: &Work, about: &About<'_>) {
    let datatype = if it.form == Form::Message { "x-fluent" } else { "x-markdown" };
    let from = work.tags.get(it.from.index()).map_or("", String::as_str);
    let _ = write!(
        out,
        "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"{datatype}\" \
         product-name=\"{}\" xml:space=\"preserve\">\n    <body>\n",
        attribute(owner),
        attribute(from),
        attribute(&work.tag),
        attribute(about.kit),
    );
}

fn unit(out: &mut String, it: &Segment) {
    let id = attribute(&it.id);
    let target = it.shown();
    let state = match it.state {
        _ if target.is_none() => "new",
        State::Missing | State::Untranslated => "new",
        State::Stale => "needs-adaptation",
        State::Draft => "needs-review-translation",
        State::Reviewed | State::Same => "final",
    };
    let approved = if state == "final" { " approved=\"yes\"" } else { "" };
    let _ = writeln!(out, "      <trans-unit id=\"{id}\" resname=\"{id}\"{approved} xml:space=\"preserve\">");
    let _ = writeln!(out, "        <source>{}</source>", content(it.form, &it.source));
    let _ = writeln!(
        out,
        "        <target state=\"{state}\">{}</target>",
        content(it.form, target.unwrap_or(""))
    );
    let place = format!("{}:{}", it.place.0, it.place.1);
    for note in it.notes.iter().chain([&place]).filter(|it| can_hold(it)) {
        let _ = writeln!(out, "        <note from=\"developer\">{}</note>", text(note));
    }
    out.push_str("      </trans-unit>\n");
}

/// Returns a text with its codes protected.
fn content(form: Form, words: &str) -> String {
    let mut out = String::new();
    let mut from = 0;
    for (at, range) in marks::codes(form, words).into_iter().enumerate() {
        out.push_str(&text(&words[from..range.start]));
        let _ = write!(out, "<ph id=\"{}\">{}</ph>", at + 1, text(&words[range.clone()]));
        from = range.end;
    }
    out + &text(&words[from..])
}

fn text(words: &str) -> String {
    escape::partial_escape(words).replace('\r', "&#13;")
}

fn attribute(words: &str) -> String {
    let held: String = words.chars().filter(|it| is_char(*it)).collect();
    escape::escape(held.as_str()).replace('\n', "&#10;").replace('\t', "&#9;").replace('\r', "&#13;")
}

/// Whether XML can hold a text.
pub(super) fn can_hold(words: &str) -> bool {
    words.chars().all(is_char)
}

fn is_char(it: char) -> bool {
    matches!(it, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Reads a file.
pub(super) fn read(file: &str) -> Result<Received, Broken> {
    let mut reader = Reader::from_str(file);
    reader.config_mut().check_end_names = true;
    let mut this = Reading { file, ..Reading::default() };
    loop {
        let event = reader.read_event();
        this.forward(usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX));
        match event {
            Ok(Event::Start(it)) => this.start(&it)?,
            Ok(Event::Empty(it)) => {
                this.start(&it)?;
                this.end();
            }
            Ok(Event::End(_)) => this.end(),
            Ok(Event::Text(it)) => this.words(&it.xml10_content()),
            Ok(Event::CData(it)) => this.words(&it.xml10_content()),
            Ok(Event::GeneralRef(it)) => {
                let known = match it.resolve_char_ref() {
                    Ok(Some(it)) => Some(it.to_string()),
                    Ok(None) => escape::resolve_xml_entity(&it).map(str::to_owned),
                    Err(_) => None,
                };
                match known.filter(|it| can_hold(it)) {
                    Some(it) => this.words(&it),
                    None => return Err(this.broken(format!("`&{};` is no character", shown(&it)))),
                }
            }
            Ok(Event::DocType(_)) => {
                return Err(this.broken("the file has a DOCTYPE, which no XLIFF file needs; it is not read"));
            }
            Ok(Event::Decl(_) | Event::Comment(_) | Event::PI(_)) => {}
            Ok(Event::Eof) => break,
            Err(error) => {
                return Err(this.broken(format!("the file is no XML: {}", shown(&error.to_string()))));
            }
        }
    }
    if !this.open.is_empty() || !this.is_xliff {
        return Err(this.broken("the file is no XLIFF, or it ends too early"));
    }
    Ok(this.out)
}

#[derive(Default)]
struct Reading<'a> {
    file: &'a str,
    out: Received,
    open: Vec<Element>,
    entry: Option<Entry>,
    /// Codes of the source by their ids: tools may leave the elements empty.
    codes: BTreeMap<String, String>,
    is_xliff: bool,
    at: usize,
    line: usize,
}

/// An open element.
struct Element {
    name: String,
    /// Id of a code, and where its text begins.
    code: Option<(String, usize)>,
}

impl Reading<'_> {
    /// Counts lines up to a byte.
    fn forward(&mut self, to: usize) {
        let to = to.min(self.file.len());
        self.line += self.file.as_bytes()[self.at..to].split(|it| *it == b'\n').count() - 1;
        self.at = to;
    }

    fn start(&mut self, it: &BytesStart<'_>) -> Result<(), Broken> {
        let name = it.local_name().as_ref().to_owned();
        if self.open.len() >= NESTING {
            return Err(self.broken(format!("elements are nested more than {NESTING} deep")));
        }
        let get = |key: &str| {
            let found = it.attributes().filter_map(Result::ok).find(|it| it.key.as_ref() == key)?;
            found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
        };
        match name.as_str() {
            "xliff" if self.open.is_empty() => {
                self.is_xliff = true;
                let version = get("version").unwrap_or_default();
                if !version.starts_with("1.") {
                    let why = format!("the file is XLIFF {}; ask for XLIFF 1.2", shown(&version));
                    return Err(self.broken(why));
                }
            }
            _ if !self.is_xliff => return Err(self.broken("the file is no XLIFF")),
            "file" => {
                let lang = get("target-language");
                if self.out.lang.is_some() && lang.is_some() && self.out.lang != lang {
                    return Err(self.broken("the file has several languages; import one at a time"));
                }
                self.out.lang = self.out.lang.take().or(lang);
            }
            "trans-unit" => {
                if self.out.entries.len() >= MOST {
                    return Err(self.broken(format!("the file has more than {MOST} texts")));
                }
                let id = get("resname").or_else(|| get("id")).unwrap_or_default();
                self.codes.clear();
                self.entry = Some(Entry { line: self.line + 1, id, is_done: true, ..Entry::default() });
            }
            "target" if self.parent() == "trans-unit" => {
                let state = get("state").unwrap_or_default();
                if let Some(entry) = &mut self.entry {
                    entry.is_done = state != "new" && !state.starts_with("needs-");
                }
            }
            _ => {}
        }
        let is_code = matches!(name.as_str(), "ph" | "x");
        let begins = self.entry.as_ref().map_or(0, |it| match self.side() {
            Some(Side::Source) => it.source.len(),
            Some(Side::Target) => it.target.len(),
            None => 0,
        });
        let code = is_code.then(|| (get("id").unwrap_or_default(), begins));
        self.open.push(Element { name, code });
        Ok(())
    }

    fn end(&mut self) {
        let side = self.side();
        let Some(element) = self.open.pop() else { return };
        if element.name == "trans-unit" {
            self.out.entries.extend(self.entry.take());
        }
        let (Some((id, begins)), Some(entry)) = (element.code, &mut self.entry) else { return };
        match side {
            Some(Side::Source) => {
                let words = entry.source.get(begins..).unwrap_or_default().to_owned();
                self.codes.insert(id, words);
            }
            Some(Side::Target) if entry.target.len() == begins => {
                entry.target.push_str(self.codes.get(&id).map_or("", String::as_str));
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        let side = self.side();
        if let Some(entry) = &mut self.entry {
            match side {
                Some(Side::Source) => entry.source.push_str(words),
                Some(Side::Target) => entry.target.push_str(words),
                None => {}
            }
        }
    }

    fn parent(&self) -> &str {
        self.open.last().map_or("", |it| it.name.as_str())
    }

    /// Returns which text of a unit is being read; proposals of tools have texts of the same names.
    fn side(&self) -> Option<Side> {
        let unit = self.open.iter().rposition(|it| it.name == "trans-unit")?;
        match self.open.get(unit + 1)?.name.as_str() {
            "source" => Some(Side::Source),
            "target" => Some(Side::Target),
            _ => None,
        }
    }

    fn broken(&self, why: impl Into<String>) -> Broken {
        Broken::new(self.line + 1, why)
    }
}

#[derive(Clone, Copy)]
enum Side {
    Source,
    Target,
}

#[cfg(test)]
mod tests {
    use super::{attribute, read, text};

    #[test]
    fn files_of_other_tools_are_read() {
        let file = "\u{feff}<?xml version='1.0'?><x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>\n\
                    <x:file target-language='fi'><x:header><x:note>n</x:note></x:header><x:body><x:group>\n\
                    <x:trans-unit id='7' resname='a#b'><x:source>A <x:ph id='1'>{ $n }</x:ph></x:source><x:seg-source>no</x:seg-source>\
                    <x:target state='needs-translation'><x:mrk mtype='seg' mid='1'>&#x41;&amp;<![CDATA[<b>]]></x:mrk> <x:g id='2'>g</x:g><x:ph id='1'/></x:target>\
                    <x:alt-trans><x:source>s</x:source><x:target>t</x:target></x:alt-trans></x:trans-unit>\
                    </x:group></x:body></x:file></x:xliff>";
        let file = read(file.trim_start_matches('\u{feff}')).expect("it can be read");
        assert_eq!(file.lang.as_deref(), Some("fi"));
        let entry = &file.entries[0];
        assert_eq!((entry.line, entry.id.as_str(), entry.source.as_str()), (3, "a#b", "A { $n }"));
        assert_eq!((entry.target.as_str(), entry.is_done), ("A&<b> g{ $n }", false));
    }

    #[test]
    fn texts_come_back() {
        for words in ["", " a\n\tb ", "<&>\"'", "\r\n", "\u{2028}\u{85}"] {
            let (id, words_in) = (attribute(words), text(words));
            let file = format!(
                "<xliff version=\"1.2\"><trans-unit id=\"{id}\"><target>{words_in}</target></trans-unit></xliff>"
            );
            let entry = read(&file).expect("it can be read").entries.remove(0);
            assert_eq!((entry.target.as_str(), entry.id.as_str()), (words, words), "{words:?}");
        }
    }
}
