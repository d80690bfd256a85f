//! Pages of worksheets.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::check::things::ThingIx;
use crate::diag::finding::Finding;
use crate::html::facts;
use crate::html::links::Here;
use crate::html::pages::{Filled, Renderer, blocks, card, frame, model};
use crate::html::view::{BlockView, Fact, Markup, PaperView, Phrase, SheetPage, SheetView, ToolPage};
use crate::load::facts::Share;
use crate::load::tools::Tool;
use crate::model::route::Route;
use crate::sheet;
use crate::words::Arg;
use crate::words::keys;
use crate::worksheet::grid::{Height, Orientation, Paper};
use crate::worksheet::parts::{self, Kind};
use crate::worksheet::state;

/// Version of the answer file; one of another version is refused.
const ANSWERS: u8 = 1;

/// Returns the page of a worksheet.
pub(super) fn page(renderer: &Renderer, here: &Here<'_>, thing: ThingIx, tool: &Tool) -> Filled {
    let kit = &here.site.kit;
    let title = here.phrase(kit.title(thing, here.lang));
    let trail = renderer.crumb(here, here.fixed(Route::Tools(here.lang), keys::NAV_TOOLS))?;
    let source = frame::own_source(here, &tool.words);
    let frame = frame::of_thing(renderer, here, thing, trail, source.as_deref())?;
    let sheet = view(renderer, here, thing, tool)?;
    let papers: Vec<PaperView> =
        tool.facts.paper.iter().map(|it| paper(*it, tool.facts.orientation)).collect();
    let lasting = model::lasting(here, thing);
    let view = ToolPage {
        lang: here.tag().to_owned(),
        root: here.path.root().to_owned(),
        id: tool.id.to_string(),
        status: tool.facts.status.as_str(),
        one_line: here.phrase(kit.one_line(thing, here.lang)),
        facts: facts_of(here, tool),
        cards: model::cards(here, &tool.facts.cards),
        prints: here.prints(thing),
        has_example: has_example(here, tool),
        languages_script: here.href(Route::Languages(thing)).unwrap_or_default(),
        data: Markup(data(here, tool, &sheet.revision)),
        style: Markup(style(&frame.kit.text, &title.text, &lasting, &sheet)),
        sources: tool.facts.sources.iter().map(|it| facts::source(here.voice(), it)).collect(),
        licence: facts::licence(here.voice(), None),
        updated: card::updated(here, tool.facts.updated.as_ref()),
        title,
        frame,
        sheet,
        papers,
        lasting,
    };
    renderer.templates().fill("tool.html", &view)
}

fn view(
    renderer: &Renderer,
    here: &Here<'_>,
    thing: ThingIx,
    tool: &Tool,
) -> Result<SheetView, Box<Finding>> {
    let kit = &here.site.kit;
    let mut pages = Vec::new();
    for page in sheet::pages(here.voice(), tool) {
        let shares: Vec<String> = page.columns.iter().map(|it| format!("minmax(0, {it}fr)")).collect();
        let heights: Vec<String> = page.rows.iter().map(|it| height(*it)).collect();
        let mut views = Vec::new();
        for placed in page.blocks {
            let block = placed.block(tool);
            let common = block.common();
            views.push(BlockView {
                id: common.id.to_owned(),
                kind: block.type_name(),
                area: blocks::grid_area(placed.area),
                min_mm: common.min_mm.unwrap_or(0),
                when: when(tool, common.when),
                lead_in: placed.lead_in,
                body: Markup(blocks::html(renderer, here, tool, common.id, placed.body)?),
            });
        }
        let (columns, rows) = (shares.join(" "), heights.join(" "));
        pages.push(SheetPage { number: page.number, columns, rows, blocks: views });
    }
    Ok(SheetView {
        kit: here.message("kit", &[]),
        title: here.phrase(kit.title(thing, here.lang)),
        short: tool.facts.short.as_ref().map(|it| it.get_ref().clone()).unwrap_or_default(),
        revision: sheet::revision(here.site, tool),
        paper: paper(tool.facts.paper[0], tool.facts.orientation),
        pages,
    })
}

fn height(it: Height) -> String {
    match it {
        Height::Share(it) => format!("minmax(min-content, {it}fr)"),
        Height::Auto => "auto".to_owned(),
    }
}

/// Returns the answers that make a block asked, as JSON; empty where it always is.
fn when(tool: &Tool, condition: Option<&crate::worksheet::block::Condition>) -> String {
    let Some(it) = condition else { return String::new() };
    let Some(block) = tool.facts.blocks.iter().find(|block| block.common().id == it.block) else {
        return String::new();
    };
    Value::from(
        state::answers(block, &it.row.0, &it.is)
            .into_iter()
            .map(|(key, value)| json!([key, value]))
            .collect::<Vec<_>>(),
    )
    .to_string()
}

fn paper(paper: Paper, orientation: Orientation) -> PaperView {
    let (width, height) = paper.lying(orientation);
    // CSS knows names for some sizes only.
    let css = format!("{width}mm {height}mm");
    PaperView { css, name: paper.name(), width, height }
}

fn facts_of(here: &Here<'_>, tool: &Tool) -> Vec<Fact> {
    let formats = here.site.kit.words.formats(here.lang);
    let sizes = tool.facts.paper.iter().map(|it| {
        let key = format!("sheet-paper-{}", tool.facts.orientation.as_str());
        here.message(&key, &[("size", Arg::Text(it.name().to_owned()))])
    });
    let mut out =
        vec![Fact { id: "paper", label: here.message("sheet-paper", &[]), values: sizes.collect() }];
    if let Some(it) = tool.facts.copies {
        let per = match it.per {
            Share::Room => "room",
            Share::Group => "group",
            Share::Person => "person",
        };
        let mut values = vec![here.message(&format!("sheet-copies-{per}"), &[])];
        if it.spare > 0 {
            let spare = formats.number(f64::from(it.spare));
            values.push(here.message("sheet-copies-spare", &[("spare", Arg::Text(spare))]));
        }
        out.push(Fact { id: "copies", label: here.message("sheet-copies", &[]), values });
    }
    if let Some(short) = &tool.facts.short {
        let value = Phrase { text: short.get_ref().clone(), lang: None };
        out.push(Fact { id: "short", label: here.message("sheet-short", &[]), values: vec![value] });
    }
    out
}

fn has_example(here: &Here<'_>, tool: &Tool) -> bool {
    let marks = tool.facts.blocks.iter().any(|it| !it.common().example.is_empty());
    let words = tool.words.get(&here.lang).or_else(|| tool.words.get(&tool.source));
    marks || words.is_some_and(|it| it.texts.keys().any(|key| key.ends_with("example")))
}

/// What the scripts need to know: the tool, its revision, and every answer with what it can be.
fn data(here: &Here<'_>, tool: &Tool, revision: &str) -> String {
    let mut answers = Map::new();
    for block in &tool.facts.blocks {
        for part in parts::of(block) {
            let kind = match part.kind {
                Kind::Line(max) => json!({ "kind": "line", "max": max }),
                Kind::Date => json!({ "kind": "date" }),
                Kind::Text(_) => json!({ "kind": "text", "max": parts::LONGEST }),
                Kind::Pick(values) => json!({ "kind": "pick", "values": values }),
                Kind::Tick => json!({ "kind": "tick" }),
                Kind::Count => json!({ "kind": "count" }),
                Kind::Notes(_) => json!({ "kind": "notes", "max": parts::LONGEST }),
            };
            answers.insert(part.key, kind);
        }
    }
    let value = json!({
        "format": "arkki-answers",
        "version": ANSWERS,
        "tool": tool.id,
        "revision": revision,
        "lang": here.tag(),
        "answers": answers,
    });
    // Inside a script element only `<` could end it.
    value.to_string().replace('<', "\\u003c")
}

/// The rules of the paper: size, margins, and a foot with address, revision and page number.
fn style(kit: &str, title: &str, lasting: &str, sheet: &SheetView) -> String {
    let PaperView { css, width, height, .. } = &sheet.paper;
    let mut out = String::new();
    let address = lasting.trim_start_matches("../");
    let _ = write!(
        out,
        ":root{{--paper-width:{width}mm;--paper-height:{height}mm}}@page{{size:{css};margin:12mm 12mm 16mm;\
         @bottom-left{{content:{}}}@bottom-center{{content:{}}}@bottom-right{{content:counter(page) \" / \" counter(pages)}}}}",
        text(&format!("{kit} · {title}")),
        text(&format!("{address} · {}", sheet.revision)),
    );
    out
}

/// Returns a text as a string of CSS inside a `style` element.
fn text(it: &str) -> String {
    let mut out = String::from("\"");
    for char in it.chars() {
        match char {
            '"' | '\\' | '<' | '>' | '&' => {
                let _ = write!(out, "\\{:x} ", u32::from(char));
            }
            it if it.is_control() => out.push(' '),
            it => out.push(it),
        }
    }
    out.push('"');
    out
}
