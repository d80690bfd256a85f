//! “Did you mean …?”

/// Returns the nearest of `known` names, unless all are too far from what was written.
///
/// The limit is a third of the length, as a person would still call it a slip.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (written.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|it| (strsim::damerau_levenshtein(written, it), it))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, it)| it)
}

/// Returns a help line: the nearest name if there is one, else the list if it is short.
pub fn help(written: &str, known: &[&str]) -> Option<String> {
    if let Some(it) = nearest(written, known.iter().copied()) {
        return Some(format!("did you mean `{it}`?"));
    }
    let known: std::collections::BTreeSet<&str> = known.iter().copied().filter(|it| !it.is_empty()).collect();
    if known.is_empty() || known.len() > 30 {
        return None;
    }
    let list: Vec<String> = known.iter().map(|it| format!("`{it}`")).collect();
    Some(format!("use one of {}", list.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_seen_and_a_stranger_is_not() {
        assert_eq!(nearest("titel", ["title", "slug"]), Some("title"));
        assert_eq!(nearest("shrot_title", ["title", "short_title"]), Some("short_title"));
        assert_eq!(nearest("colour", ["title", "slug"]), None);
    }
}
