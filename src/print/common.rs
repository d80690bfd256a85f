//! What all print files say of themselves.

use std::sync::Arc;

use serde_json::{Value, json};
use toml::Spanned;

use crate::check::things::ThingIx;
use crate::html::facts;
use crate::load::cards::Card;
use crate::model::route::Route;
use crate::sheet::Voice;
use crate::words::Arg;
use crate::words::formats;

/// Stands for the number of a page, which only the template knows.
pub(super) const PAGE: &str = "\u{fdd0}";

/// Stands for the number of pages.
pub(super) const PAGES: &str = "\u{fdd1}";

/// Where a printed thing lives on.
pub(super) struct Address {
    /// With scheme, for the code; none without a base address.
    pub full: Option<String>,
    /// As people type it; may be empty.
    pub short: String,
}

/// Returns the lasting address of a thing in the language of the print.
pub(super) fn address(voice: Voice<'_>, thing: ThingIx) -> Address {
    let path = voice.site.path(Route::Lasting(thing));
    let full = path.and_then(|it| voice.site.absolute(it)).map(|it| format!("{it}#{}", voice.tag()));
    let short = full.as_deref().map(|it| it.split_once("://").map_or(it, |(_, rest)| rest).to_owned());
    Address { short: short.unwrap_or_default(), full }
}

/// Returns what stands in head and foot of every print.
pub(super) fn about(voice: Voice<'_>, thing: ThingIx, address: &Address) -> Value {
    let kit = &voice.site.kit;
    let languages = &kit.config.languages;
    let tag = voice.tag();
    let page = voice.message("print-page", &[("n", Arg::Text(PAGE.into())), ("of", Arg::Text(PAGES.into()))]);
    let scan = voice.message("print-scan", &[("address", Arg::Text(address.short.clone()))]);
    json!({
        "lang": tag.split('-').next().unwrap_or(tag),
        "region": tag.split('-').find(|it| it.len() == 2 && it.bytes().all(|it| it.is_ascii_uppercase())),
        "kit": voice.message("kit", &[]),
        "title": voice.phrase(kit.title(thing, voice.lang)),
        "one_line": voice.phrase(kit.one_line(thing, voice.lang)),
        "licence": licence(voice, None),
        "language_name": languages.get(voice.lang).name,
        "address": address.short,
        "url": address.full.clone().unwrap_or_default(),
        "words": { "page": page.text, "scan": scan.text },
    })
}

/// Returns the licence of a card, or the kit's, with who must be named.
pub(super) fn licence(voice: Voice<'_>, card: Option<&Card>) -> String {
    let it = facts::licence(voice, card);
    [Some(it.name), it.attribution].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Returns the first phase that a thing has a place in.
pub(super) fn phase(voice: Voice<'_>, thing: ThingIx) -> Option<Value> {
    let kit = &voice.site.kit;
    let (process, phase) = *voice.site.order.places.get(&thing)?.first()?;
    let it = &kit.processes[process].phases[phase];
    Some(json!({
        "mark": it.mark,
        "position": phase + 1,
        "count": kit.processes[process].phases.len(),
        "hue": it.hue,
        "title": voice.phrase(kit.short_title(it.thing, voice.lang)),
    }))
}

/// Returns the date of a thing, else the kit's.
pub(super) fn date(voice: Voice<'_>, own: Option<&Spanned<String>>) -> Option<[i32; 3]> {
    let date = own.or(voice.site.kit.config.book.kit.updated.as_ref())?;
    let (year, month, day) = formats::parse_date(date.get_ref())?;
    Some([year, i32::from(month), i32::from(day)])
}

/// Returns data as a file that a template reads.
pub(super) fn file(name: &str, data: &Value) -> (String, Arc<[u8]>) {
    (name.to_owned(), data.to_string().into_bytes().into())
}

/// Adds the members of an object to another one.
pub(super) fn extend(to: &mut Value, more: Value) {
    if let (Value::Object(to), Value::Object(more)) = (to, more) {
        to.extend(more);
    }
}
