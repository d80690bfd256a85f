//! PO files of gettext, as bytes in and out.
//!
//! Written by hand: the crate `polib` 0.3 keeps no lines, and a refusal must name one. One entry for each sentence,
//! its id as `msgctxt`: whole sentences need no `msgid_plural`.

use std::fmt::Write as _;

use crate::l10n::State;
use crate::l10n::exchange::{About, Broken, Entry, MOST, Received, Work, shown};

/// Day that stands for none: the format asks for one, and a clock would change the file with every export.
const NO_DAY: &str = "1970-01-01";

/// Writes texts in some states, or all.
pub(super) fn write(work: &Work, states: &[State], about: &About<'_>) -> String {
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    let date = about.date.unwrap_or(NO_DAY);
    let kit: String = about.kit.split_whitespace().collect::<Vec<_>>().join(" ");
    for (key, value) in [
        ("Project-Id-Version", kit.as_str()),
        ("POT-Creation-Date", &format!("{date} 00:00+0000")),
        ("PO-Revision-Date", &format!("{date} 00:00+0000")),
        ("Last-Translator", "nobody"),
        ("Language-Team", "none"),
        ("Language", &work.tag),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Generator", "arkki"),
    ] {
        let _ = writeln!(out, "{}", quoted(&format!("{key}: {value}\n")));
    }
    for it in work.chosen(states) {
        out.push('\n');
        let stale = (it.state == State::Stale).then_some("The source has changed since this was translated.");
        for note in it.notes.iter().map(String::as_str).chain(stale) {
            for line in note.lines() {
                let _ = writeln!(out, "#. {line}");
            }
        }
        let _ = writeln!(out, "#: {}:{}", it.place.0, it.place.1);
        let target = it.shown();
        if target.is_some() && matches!(it.state, State::Stale | State::Draft) {
            out.push_str("#, fuzzy\n");
        }
        for (key, text) in [
            ("msgctxt", it.id.as_str()),
            ("msgid", it.source.as_str()),
            ("msgstr", target.unwrap_or_default()),
        ] {
            let _ = writeln!(out, "{key} {}", string(text));
        }
    }
    out
}

/// Returns a text in quotation marks, each of its lines on a line.
fn string(text: &str) -> String {
    if !text.contains('\n') {
        return quoted(text);
    }
    let lines: Vec<String> = text.split_inclusive('\n').map(quoted).collect();
    format!("\"\"\n{}", lines.join("\n"))
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for it in text.chars() {
        match it {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            it => out.push(it),
        }
    }
    out.push('"');
    out
}

/// What the next string belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    None,
    Context,
    Source,
    Target,
    /// Plural forms and others that no file of ours has.
    Other,
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Received, Broken> {
    let mut reader =
        Reader { out: Received::default(), entry: None, field: Field::None, is_fuzzy: false, line: 0 };
    for line in text.split('\n') {
        reader.line += 1;
        reader.take(line.trim())?;
    }
    reader.close()?;
    Ok(reader.out)
}

struct Reader {
    out: Received,
    entry: Option<Entry>,
    field: Field,
    is_fuzzy: bool,
    line: usize,
}

impl Reader {
    fn take(&mut self, line: &str) -> Result<(), Broken> {
        if line.is_empty() {
            return Ok(());
        }
        if let Some(flags) = line.strip_prefix("#,") {
            self.before_next()?;
            self.is_fuzzy |= flags.split(',').any(|it| it.trim() == "fuzzy");
            return Ok(());
        }
        if line.starts_with('#') {
            return if line.starts_with("#~") || line.starts_with("#|") {
                Ok(())
            } else {
                self.before_next()
            };
        }
        let (word, rest) = match line.find('"') {
            Some(at) => (line[..at].trim(), &line[at..]),
            None => return Err(self.broken(format!("`{}` is no line of a PO file", shown(line)))),
        };
        match word {
            "" if self.field != Field::None => {}
            "msgctxt" => {
                self.before_next()?;
                self.begin(Field::Context);
            }
            "msgid" => {
                if self.field != Field::Context {
                    self.before_next()?;
                }
                self.begin(Field::Source);
            }
            "msgstr" => self.field = Field::Target,
            it if it == "msgid_plural" || it.starts_with("msgstr[") => self.field = Field::Other,
            it => return Err(self.broken(format!("`{}` is no word of a PO file", shown(it)))),
        }
        let words = self.unquoted(rest)?;
        if let Some(entry) = &mut self.entry {
            match self.field {
                Field::Context => entry.id.push_str(&words),
                Field::Source => entry.source.push_str(&words),
                Field::Target => entry.target.push_str(&words),
                Field::None | Field::Other => {}
            }
            Ok(())
        } else {
            Err(self.broken("a translation stands before its source"))
        }
    }

    fn begin(&mut self, field: Field) {
        self.field = field;
        let line = self.line;
        let entry = self.entry.get_or_insert_with(|| Entry { is_done: true, ..Entry::default() });
        if entry.line == 0 {
            entry.line = line;
        }
    }

    /// Ends an entry that is whole; what comes belongs to the next.
    fn before_next(&mut self) -> Result<(), Broken> {
        if matches!(self.field, Field::Target | Field::Other) { self.close() } else { Ok(()) }
    }

    fn close(&mut self) -> Result<(), Broken> {
        let is_fuzzy = std::mem::take(&mut self.is_fuzzy);
        self.field = Field::None;
        let Some(entry) = self.entry.take() else {
            // The mark belongs to the entry that follows.
            self.is_fuzzy = is_fuzzy;
            return Ok(());
        };
        if entry.id.is_empty() && entry.source.is_empty() {
            return self.head(&entry);
        }
        if self.out.entries.len() >= MOST {
            return Err(self.broken(format!("the file has more than {MOST} texts")));
        }
        self.out.entries.push(Entry { is_done: !is_fuzzy, ..entry });
        Ok(())
    }

    fn head(&mut self, entry: &Entry) -> Result<(), Broken> {
        for line in entry.target.lines() {
            let Some((key, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match key.trim().to_ascii_lowercase().as_str() {
                "language" => self.out.lang = Some(value.to_owned()),
                "content-type" => {
                    let charset = value.to_ascii_lowercase();
                    let charset = charset.split("charset=").nth(1).unwrap_or("utf-8").trim().to_owned();
                    if !matches!(charset.as_str(), "utf-8" | "utf8") {
                        let why = format!("the file is in `{}`; save it as UTF-8", shown(&charset));
                        return Err(Broken::new(entry.line, why));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Reads a text in quotation marks that fills the rest of a line.
    fn unquoted(&self, text: &str) -> Result<String, Broken> {
        let mut out = String::with_capacity(text.len());
        let mut chars = text.chars().skip(1);
        loop {
            match chars.next() {
                None => return Err(self.broken("the quotation mark at the end is lost")),
                Some('"') => break,
                Some('\\') => out.push(match chars.next() {
                    Some('n') => '\n',
                    Some('t') => '\t',
                    Some('r') => '\r',
                    Some(it @ ('"' | '\\')) => it,
                    other => {
                        let sign = other.map(String::from).unwrap_or_default();
                        return Err(self.broken(format!("`\\{}` means nothing in a PO file", shown(&sign))));
                    }
                }),
                Some(it) => out.push(it),
            }
        }
        if chars.next().is_some() {
            return Err(self.broken("something stands behind the quotation mark"));
        }
        Ok(out)
    }

    fn broken(&self, why: impl Into<String>) -> Broken {
        Broken::new(self.line, why)
    }
}

#[cfg(test)]
mod tests {
    use super::{read, string};

    #[test]
    fn files_of_other_tools_are_read() {
        let text = "# Translators\nmsgid \"\"\nmsgstr \"\"\n\"Language: fi\\n\"\r\n\n#. note\n#, fuzzy, c-format\n#| msgid \"old\"\n\
                    msgctxt \"\"\n\"a#b\"\nmsgid \"one \"\n\"two\"\nmsgstr \"\\\"yksi\\\"\\tkaksi\\\\\"\n#~ msgid \"gone\"\n#~ msgstr \"x\"\n\n\
                    msgctxt \"c\"\nmsgid \"d\"\nmsgid_plural \"ds\"\nmsgstr[0] \"e\"\n";
        let file = read(text).expect("it can be read");
        assert_eq!(file.lang.as_deref(), Some("fi"));
        let [first, second] = file.entries.as_slice() else { panic!("{:?}", file.entries) };
        assert_eq!((first.line, first.id.as_str(), first.source.as_str()), (9, "a#b", "one two"));
        assert_eq!((first.target.as_str(), first.is_done), ("\"yksi\"\tkaksi\\", false));
        assert_eq!((second.id.as_str(), second.target.as_str(), second.is_done), ("c", "", true));
    }

    #[test]
    fn strings_come_back() {
        for text in ["", "a", "a\nb", "a\n", "\\n \" \t \r \u{2028} \u{1}"] {
            let file = format!("msgid \"x\"\nmsgstr {}\n", string(text));
            assert_eq!(read(&file).expect("it can be read").entries[0].target, text);
        }
    }
}
