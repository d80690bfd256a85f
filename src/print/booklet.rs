//! Booklets: cards one after the other, with a cover, contents and page numbers, and folded sheets of them.

use serde_json::{Value, json};

use crate::base::lang::Lang;
use crate::check::things::ThingIx;
use crate::model::Site;
use crate::print::card::OneCard;
use crate::print::common;
use crate::print::impose::{self, Flip};
use crate::print::job::Job;
use crate::print::paper::Setting;
use crate::print::qr;
use crate::sheet::Voice;
use crate::words::keys;
use crate::worksheet::grid::{Orientation, Paper};

/// A booklet that is wanted.
#[derive(Debug, Clone)]
pub struct Booklet {
    /// Its cards, all with a text in its language.
    pub cards: Vec<ThingIx>,
    /// Its language.
    pub lang: Lang,
    /// The process it is of, by its place in the kit.
    pub process: Option<usize>,
}

/// Returns the job of a booklet's pages, with so many empty ones before the last.
pub fn job(site: &Site, booklet: &Booklet, pad: usize) -> Option<Job> {
    let kit = &site.kit;
    let voice = Voice { site, lang: booklet.lang };
    let setting = Setting::new(&kit.theme, Paper::A5, Orientation::Portrait, false);
    let mut cards = Vec::new();
    let mut files = Vec::new();
    for (at, thing) in booklet.cards.iter().enumerate() {
        let (data, own) = OneCard::new(site, *thing, booklet.lang, at)?.whole();
        cards.push(data);
        files.extend(own);
    }
    let of = booklet.process.map(|at| &kit.processes[at]);
    let of_kit = voice.message("kit", &[]);
    let (title, one_line) = match of {
        Some(it) => {
            (voice.phrase(kit.title(it.thing, voice.lang)), voice.phrase(kit.one_line(it.thing, voice.lang)))
        }
        None => (of_kit.clone(), voice.message("kit.one-line", &[])),
    };
    let process = of.map(|it| {
        let phase = |phase: &crate::check::kit::Phase| {
            json!({ "mark": phase.mark, "title": voice.phrase(kit.short_title(phase.thing, voice.lang)) })
        };
        let phases: Vec<Value> = it.phases.iter().map(phase).collect();
        json!({ "title": title, "phases": phases })
    });
    let thing = of.map(|it| it.thing).or_else(|| booklet.cards.first().copied())?;
    let address = common::address(voice, thing);
    let code = address.full.as_deref().filter(|_| of.is_some()).and_then(qr::svg);
    let about = common::about(voice, thing, &address);
    let data = json!({
        "lang": about["lang"],
        "region": about["region"],
        "title": title,
        "kit": of_kit,
        "one_line": one_line,
        "language_name": about["language_name"],
        "process": process,
        "cards": cards,
        "words": {
            "contents": voice.message(keys::PRINT_CONTENTS.as_str(), &[]),
            "scan": about["words"]["scan"],
            "page": about["words"]["page"],
        },
        "colophon": {
            "licence": common::licence(voice, None),
            "address": if of.is_some() { address.short.as_str() } else { "" },
            "url": address.full.as_deref().filter(|_| of.is_some()).unwrap_or_default(),
            "qr": if code.is_some() { "/qr.svg" } else { "" },
            "revision": "",
            "updated": kit.config.book.kit.updated.as_ref().map(|it| it.get_ref()),
            "lines": [],
        },
        "pad": pad,
    });
    files.extend(code.map(|it| ("/qr.svg".to_owned(), it.into_bytes().into())));
    let options = serde_json::to_value(&setting).unwrap_or_default();
    files.insert(0, common::file("/options.json", &options));
    files.insert(0, common::file("/booklet.json", &data));
    Some(Job {
        template: "booklet.typ",
        files,
        name: format!("booklet {} {}", voice.tag(), title.text),
        title: title.text,
        lang: voice.tag().to_owned(),
        on: "A5".to_owned(),
        date: common::date(voice, None),
        tagged: true,
        form: None,
    })
}

/// Returns the job that puts the pages of an A5 booklet on A4 sheets, two on each side, to be folded once.
pub fn folded(pdf: Vec<u8>, pages: usize, flip: Flip, first: &Job) -> Job {
    let (width, height) = Paper::A4.mm();
    let (page_width, page_height) = Paper::A5.mm();
    let middle = height / 2.0;
    let fold = |y1: f64, y2: f64| json!({ "x1": middle, "y1": y1, "x2": middle, "y2": y2, "dash": true });
    let mut sides = Vec::new();
    for [front, back] in impose::saddle(pages) {
        for (pair, is_back) in [(front, false), (back, true)] {
            // Turned over the long edge the other side would stand on its head.
            let turn = if is_back && flip == Flip::Long { 180 } else { 0 };
            let [left, right] = if turn == 180 { [pair[1], pair[0]] } else { pair };
            let cell = |page: usize, x: f64| {
                json!({
                    "page": page, "x": x, "y": (width - page_height) / 2.0,
                    "width": page_width, "height": page_height, "turn": turn,
                })
            };
            sides.push(json!([cell(left, middle - page_width), cell(right, middle)]));
        }
    }
    let data = json!({
        "title": first.title,
        "lang": first.lang,
        "sheet": { "width": height, "height": width },
        "marks": [fold(0.0, 4.0), fold(width - 4.0, width)],
        "pages": sides,
    });
    let files = vec![common::file("/impose.json", &data), ("/in.pdf".to_owned(), pdf.into())];
    let name = format!("{} folded {flip:?}", first.name);
    Job { template: "impose.typ", files, name, tagged: false, form: None, ..first.clone() }
}
