//! What a translation must not lose: variables, terms, tags, addresses of links, marks of Markdown.

use std::collections::BTreeMap;

use crate::l10n::exchange::Form;
use crate::markdown::pieces;

/// Marks and how often each occurs.
pub(super) type Marks = BTreeMap<String, usize>;

/// Returns the marks of a text.
pub(super) fn of(form: Form, text: &str) -> Marks {
    let mut out = Marks::new();
    match form {
        Form::Message => {
            for range in placeables(text) {
                names(&text[range], &mut out);
            }
            // However often a variable is said, it is the same.
            out.values_mut().for_each(|it| *it = 1);
            enclosed(text, "<", ['>', '<'], &mut out);
            enclosed(text, "](", [')', ']'], &mut out);
        }
        Form::Text(_) => {
            for it in pieces::marks(text) {
                *out.entry(it).or_default() += 1;
            }
        }
        Form::Front => {}
    }
    out
}

/// Returns what is lost and what is added, in words; nothing when the marks are the same.
pub(super) fn difference(source: &Marks, may: &Marks, target: &Marks) -> Option<String> {
    let lost = source.iter().filter(|(it, count)| target.get(*it).unwrap_or(&0) < count).map(|it| it.0);
    let known = |it: &str| source.get(it).max(may.get(it)).copied().unwrap_or(0);
    let added = target.iter().filter(|(it, count)| known(it) < **count).map(|it| it.0);
    let lost: Vec<String> = lost.map(|it| format!("`{it}` is lost")).collect();
    let added: Vec<String> = added.map(|it| format!("`{it}` is not in the source")).collect();
    let all: Vec<String> = lost.into_iter().chain(added).take(6).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// Returns stretches that a translation tool should not let anybody change.
pub(super) fn codes(form: Form, text: &str) -> Vec<std::ops::Range<usize>> {
    match form {
        Form::Message => placeables(text),
        Form::Text(_) => {
            let mut out: Vec<std::ops::Range<usize>> = Vec::new();
            for (at, _) in text.match_indices("](") {
                let end = text[at..].find(')').map(|it| at + it + 1);
                if let Some(end) = end.filter(|_| out.last().is_none_or(|it| it.end <= at)) {
                    out.push(at..end);
                }
            }
            out
        }
        Form::Front => Vec::new(),
    }
}

/// Returns where placeables stand, with their braces.
pub(super) fn placeables(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut out = Vec::new();
    let (mut start, mut depth) = (0, 0usize);
    let (mut quoted, mut escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' if depth > 0 => quoted = !quoted,
            b'{' if !quoted => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            b'}' if !quoted && depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    out.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    out
}

/// Adds what a placeable names: `$n`, `-term`, `NUMBER()`, `message`.
fn names(placeable: &str, out: &mut Marks) {
    // Words in quotation marks are the translator's.
    let code: String = placeable.split('"').step_by(2).collect::<Vec<_>>().join(" ");
    let is_part = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    for (at, _) in code.match_indices('$') {
        let name: String = code[at + 1..].chars().take_while(|it| is_part(*it)).collect();
        out.insert(format!("${name}"), 1);
    }
    let inner = code.trim_matches(['{', '}', ' ', '\n']);
    let name: String = inner.chars().take_while(|it| is_part(*it)).collect();
    if name.starts_with(|it: char| it.is_ascii_uppercase()) && inner[name.len()..].starts_with('(') {
        out.insert(format!("{name}()"), 1);
    } else if !name.is_empty() && !inner.starts_with('$') && !name.starts_with(|it: char| it.is_ascii_digit())
    {
        out.insert(name, 1);
    }
}

/// Adds what stands between two signs; the second one of `ends` ends it too early.
fn enclosed(text: &str, open: &str, ends: [char; 2], out: &mut Marks) {
    for (at, _) in text.match_indices(open) {
        let rest = &text[at + open.len()..];
        let is_mark = rest.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '/' || it == '#');
        let Some(end) = rest.find(ends).filter(|it| is_mark && rest[*it..].starts_with(ends[0])) else {
            continue;
        };
        let mark = &text[at..=at + open.len() + end];
        // Words in another language need no mark where the text is in that language.
        if !mark.starts_with("](lang:") {
            *out.entry(mark.to_owned()).or_default() += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, codes, difference, of};

    #[test]
    fn what_a_sentence_names_is_known_by_its_name() {
        let text = "a { $n } { NUMBER($m, style: \"percent\") } { -term(case: \"genitive\") } { other } { \"{ $x }\" } <b>c</b>";
        let marks = of(Form::Message, text);
        let names: Vec<&str> = marks.keys().map(String::as_str).collect();
        assert_eq!(names, ["$m", "$n", "-term", "</b>", "<b>", "NUMBER()", "other"]);
        assert_eq!(of(Form::Message, "1 < 2, a<b<c ](x](y"), super::Marks::new());
    }

    #[test]
    fn a_code_can_be_said_twice_but_a_link_can_not_be_lost() {
        let (one, two) = (of(Form::Message, "{ $n }"), of(Form::Message, "{ $n } of { $n }"));
        assert_eq!(difference(&one, &one, &two), None);
        let form = Form::Text(crate::markdown::pieces::Kind::Paragraph);
        let (one, two) = (of(form, "[a](id:b)"), of(form, "[a](id:b) [c](id:b)"));
        assert_eq!(difference(&two, &two, &one).as_deref(), Some("`](id:b)` is lost"));
        assert_eq!(difference(&one, &one, &two).as_deref(), Some("`](id:b)` is not in the source"));
    }

    #[test]
    fn addresses_are_codes() {
        let form = Form::Text(crate::markdown::pieces::Kind::Paragraph);
        let text = "see [a](id:b) and [](id:c).";
        let codes: Vec<&str> = codes(form, text).into_iter().map(|it| &text[it]).collect();
        assert_eq!(codes, ["](id:b)", "](id:c)"]);
    }
}
