//! A worksheet as a job: its words, marks and places as data for `sheet.typ`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::check::things::ThingIx;
use crate::diagram;
use crate::html;
use crate::load::tools::Tool;
use crate::model::prints::Edition;
use crate::print::job::{Files, Form, Job};
use crate::print::paper::{self, Setting};
use crate::print::text::Texts;
use crate::print::{common, qr};
use crate::sheet::view::Head;
use crate::sheet::{self, Body, Page, Phrase, Voice, blocks};
use crate::words::Arg;
use crate::worksheet::grid::{Height, Paper};

/// What a sheet has in its fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Filled {
    /// Nothing.
    #[default]
    Blank,
    /// The filled example.
    Example,
    /// Answers, by key.
    Answers(BTreeMap<String, String>),
}

/// Which sheet is wanted.
#[derive(Debug, Clone)]
pub struct Order {
    /// Size of the paper.
    pub paper: Paper,
    /// To write on or to type in.
    pub edition: Edition,
    /// What is in it already.
    pub filled: Filled,
    /// Whether it is set in large print.
    pub large: bool,
}

/// Size of what is typed into a form, in pt on A4.
const TYPED: f64 = 10.0;

/// Returns the job of a worksheet.
pub fn job(voice: Voice<'_>, thing: ThingIx, tool: &Tool, order: &Order) -> Job {
    let setting = Setting::new(&voice.site.kit.theme, order.paper, tool.facts.orientation, order.large);
    let pages = sheet::pages(voice, tool);
    let values = values(voice, tool, &order.filled);
    let address = common::address(voice, thing);
    let mut drawings = Vec::new();
    let mut data = data(voice, thing, tool, &pages, &mut drawings, &address);
    let fillable = order.edition == Edition::Fillable;
    // A form holds its values in its fields.
    data["values"] = if fillable { json!({}) } else { json!(values) };
    let mut options = serde_json::to_value(&setting).unwrap_or_default();
    options["edition"] = json!(if fillable { "fillable" } else { "print" });
    options["filled"] = json!(match order.filled {
        Filled::Blank => "blank",
        Filled::Example => "example",
        Filled::Answers(_) => "answers",
    });
    let mut files = vec![common::file("/sheet.json", &data), common::file("/options.json", &options)];
    if let Some(svg) = address.full.as_deref().and_then(qr::svg) {
        files.push(("/qr.svg".to_owned(), svg.into_bytes().into()));
    }
    files.extend(drawings);
    let size = setting.unit * TYPED.max(if order.large { setting.text } else { 0.0 });
    let form = fillable.then(|| Form {
        fields: sheet::fields(tool, &pages),
        values,
        #[expect(clippy::cast_possible_truncation, reason = "a size of type is far from what f32 can hold")]
        size: size as f32,
    });
    let edition = if fillable { "form" } else { "print" };
    Job {
        template: "sheet.typ",
        files,
        name: format!("{} {} {} {edition}", tool.id, voice.tag(), order.paper.name()),
        title: voice.site.kit.title(thing, voice.lang).text,
        lang: voice.tag().to_owned(),
        on: paper::on(order.paper, order.large),
        date: common::date(voice, tool.facts.updated.as_ref()),
        tagged: true,
        form,
    }
}

fn data(
    voice: Voice<'_>,
    thing: ThingIx,
    tool: &Tool,
    pages: &[Page],
    drawings: &mut Files,
    address: &common::Address,
) -> Value {
    let kit = &voice.site.kit;
    let revision = sheet::revision(voice.site, tool);
    let short = tool.facts.short.as_ref().map(|it| it.get_ref().clone()).unwrap_or_default();
    let pages: Vec<Value> = pages
        .iter()
        .map(|page| {
            let blocks: Vec<Value> = page.blocks.iter().map(|it| placed(voice, tool, it, drawings)).collect();
            let rows: Vec<u8> = page
                .rows
                .iter()
                .map(|it| match it {
                    Height::Auto => 0,
                    Height::Share(share) => *share,
                })
                .collect();
            json!({ "number": page.number, "columns": page.columns, "rows": rows, "blocks": blocks })
        })
        .collect();
    let mut out = common::about(voice, thing, address);
    let more = json!({
        "short": short,
        "revision": revision,
        "keyword": format!("arkki-sheet:1:{}:{revision}:{}", tool.id, voice.tag()),
        "updated": tool.facts.updated.as_ref().map(|it| it.get_ref()),
        "phase": tool.facts.cards.first().and_then(|it| common::phase(voice, kit.things.find(it.get_ref())?)),
        "pages": pages,
    });
    common::extend(&mut out, more);
    let word = |key: &str| voice.message(key, &[]).text;
    let said = json!({
        "example": word("print-example"),
        "group": word("sheet-field-group"),
        "other": word("sheet-other"),
        "revision": voice.message("print-revision", &[("revision", Arg::Text(revision.clone()))]).text,
        "not_relevant": word("sheet-not-relevant"),
    });
    common::extend(&mut out["words"], said);
    out
}

/// Returns a block in its place.
fn placed(voice: Voice<'_>, tool: &Tool, placed: &sheet::Placed, drawings: &mut Files) -> Value {
    let block = placed.block(tool);
    let common = block.common();
    json!({
        "id": common.id,
        "kind": block.type_name(),
        "at": placed.area,
        "min_mm": common.min_mm.unwrap_or(0),
        "lead_in": placed.lead_in,
        "body": body(voice, tool, common.id, &placed.body, drawings),
    })
}

/// Returns what a block says, matched exhaustively like that of the screen.
fn body(voice: Voice<'_>, tool: &Tool, id: &str, body: &Body, drawings: &mut Files) -> Value {
    match body {
        Body::Text(it) => {
            let doc = it.from.and_then(|from| tool.docs.get(&(from, id.into())));
            let texts = doc.map(|doc| Texts::plain(voice, doc));
            let (blocks, notes) = texts.map(|it| (it.all(), it.notes())).unwrap_or_default();
            let languages = &voice.site.kit.config.languages;
            let lang = it.from.filter(|it| *it != voice.lang).map(|it| languages.tag(it));
            json!({ "head": it.head, "body": blocks, "notes": notes, "body_lang": lang })
        }
        Body::Diagram(it) => diagram(voice, id, &it.head, &it.model, json!(it.controls), drawings),
        Body::Meta(it) | Body::Field(it) | Body::Lines(it) | Body::Question(it) | Body::Sketch(it) => {
            value(it)
        }
        Body::Scale(it) => value(it),
        Body::Rating(it) | Body::Flow(it) => value(it),
        Body::Checklist(it) => value(it),
        Body::Vote(it) => {
            let dots = voice.message("sheet-dots", &[("dots", Arg::Number(f64::from(it.dots)))]);
            let mut out = value(it);
            out["dots_text"] = json!(dots);
            out
        }
        Body::Choice(it) => value(it),
        Body::Table(it) | Body::Actions(it) | Body::Lanes(it) | Body::Timeline(it) => value(it),
        Body::Canvas(it) => value(it),
        Body::Radial(it) => value(it),
        Body::Layers(it) => value(it),
        Body::Tree(it) => value(it),
    }
}

fn value(it: &impl Serialize) -> Value {
    serde_json::to_value(it).unwrap_or_default()
}

fn diagram(
    voice: Voice<'_>,
    id: &str,
    head: &Head,
    model: &str,
    controls: Value,
    drawings: &mut Files,
) -> Value {
    let Some((thing, model)) = blocks::model(voice, model) else {
        return json!({ "head": head, "figure": null, "controls": controls });
    };
    let languages = &voice.site.kit.config.languages;
    let title = voice.site.kit.title(thing, voice.lang);
    let mut figure = json!({
        "title": voice.phrase(title.clone()),
        "alt": blocks::model_phrase(voice, model, "model.alt"),
        "inferred": if model.facts.inferred { blocks::model_phrase(voice, model, "model.inferred") } else { Phrase::default() },
        "drawing": "",
    });
    if !model.facts.boxes.is_empty() {
        let tag = languages.tag(title.lang);
        let say = |key: &str| model.say(languages, voice.lang, key).map(|it| it.text.to_string());
        let drawing = diagram::draw(&model.facts.form(), tag, &say);
        let name = format!("/drawing-{id}.svg");
        drawings.push((name.clone(), html::print_drawing(&drawing, &title.text, tag).into_bytes().into()));
        figure["drawing"] = json!(name);
        figure["width"] = json!(drawing.width);
        figure["height"] = json!(drawing.height);
    }
    json!({ "head": head, "figure": figure, "controls": controls })
}

/// Returns what stands in the fields, by key.
fn values(voice: Voice<'_>, tool: &Tool, filled: &Filled) -> BTreeMap<String, String> {
    match filled {
        Filled::Blank => BTreeMap::new(),
        Filled::Answers(it) => it.clone(),
        Filled::Example => {
            let blocks = tool.facts.blocks.iter().flat_map(|it| sheet::example(voice, tool, it));
            blocks.map(|(key, said)| (key, said.text)).collect()
        }
    }
}
