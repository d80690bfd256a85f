//! Where an address of a text leads.

use crate::base::address;
use crate::markdown::doc::Target;

/// What an address is, once pulldown-cmark has decoded it.
pub(super) enum Address {
    /// A link.
    To(Target),
    /// `lang:fi`: not a link but words in another language.
    Lang(Box<str>),
}

/// Sorts an address.
pub(super) fn sort(text: &str) -> Address {
    if let Some(lang) = text.strip_prefix("lang:") {
        return Address::Lang(lang.into());
    }
    Address::To(if let Some(rest) = text.strip_prefix("id:") {
        let (id, anchor) = match rest.split_once('#') {
            Some((id, anchor)) => (id, Some(anchor.into())),
            None => (rest, None),
        };
        Target::Thing { id: id.into(), anchor }
    } else if let Some(term) = text.strip_prefix("term:") {
        Target::Term(term.into())
    } else if let Some(anchor) = text.strip_prefix('#') {
        Target::Anchor(anchor.into())
    } else if address::may_leave(text) {
        Target::Outside(text.into())
    } else if is_file(text) {
        Target::File(text.into())
    } else {
        Target::Refused
    })
}

/// The name of a file beside the text: no folder, no scheme, no trick.
fn is_file(text: &str) -> bool {
    text.contains('.')
        && !text.starts_with('.')
        && text.chars().all(|it| it.is_alphanumeric() || matches!(it, '.' | '-' | '_'))
}
