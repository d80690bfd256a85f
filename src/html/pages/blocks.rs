//! Blocks of a worksheet as HTML: one template for each type, matched exhaustively.

use std::collections::BTreeMap;

use crate::diag::finding::Finding;
use crate::html::doc;
use crate::html::links::Here;
use crate::html::pages::Renderer;
use crate::html::pages::model;
use crate::html::view::{DiagramBlock, Markup, TextBlock};
use crate::load::tools::Tool;
use crate::sheet::Body;
use crate::worksheet::grid::Area;

/// Returns a block as HTML.
pub(super) fn html(
    renderer: &Renderer,
    here: &Here<'_>,
    tool: &Tool,
    id: &str,
    body: Body,
) -> Result<String, Box<Finding>> {
    let templates = renderer.templates();
    match body {
        Body::Text(it) => {
            let doc = it.from.and_then(|from| tool.docs.get(&(from, id.into())));
            let body = doc.zip(it.from).map(|(doc, from)| doc::html(here, from, doc, &BTreeMap::new(), None));
            let languages = &here.site.kit.config.languages;
            let body_lang = it.from.filter(|it| *it != here.lang);
            let view = TextBlock {
                lang: here.tag().to_owned(),
                head: it.head,
                body: Markup(body.unwrap_or_default()),
                body_lang: body_lang.map(|it| languages.tag(it).to_owned()),
            };
            templates.fill_part("blocks/text.html", &view)
        }
        Body::Diagram(it) => {
            let Some(figure) = model::figure_of(here, &it.model, id) else { return Ok(String::new()) };
            let lang = here.tag().to_owned();
            let view = DiagramBlock { lang, head: it.head, figure, controls: it.controls };
            templates.fill_part("blocks/diagram.html", &view)
        }
        Body::Meta(it) => templates.fill_part("blocks/meta.html", &it),
        Body::Field(it) => templates.fill_part("blocks/field.html", &it),
        Body::Lines(it) => templates.fill_part("blocks/lines.html", &it),
        Body::Sketch(it) => templates.fill_part("blocks/sketch.html", &it),
        Body::Question(it) => templates.fill_part("blocks/question.html", &it),
        Body::Scale(it) => templates.fill_part("blocks/scale.html", &it),
        Body::Rating(it) => templates.fill_part("blocks/rating.html", &it),
        Body::Flow(it) => templates.fill_part("blocks/flow.html", &it),
        Body::Checklist(it) => templates.fill_part("blocks/checklist.html", &it),
        Body::Vote(it) => templates.fill_part("blocks/vote.html", &it),
        Body::Choice(it) => templates.fill_part("blocks/choice.html", &it),
        Body::Table(it) => templates.fill_part("blocks/table.html", &it),
        Body::Actions(it) => templates.fill_part("blocks/actions.html", &it),
        Body::Lanes(it) => templates.fill_part("blocks/lanes.html", &it),
        Body::Timeline(it) => templates.fill_part("blocks/timeline.html", &it),
        Body::Canvas(it) => templates.fill_part("blocks/canvas.html", &it),
        Body::Radial(it) => templates.fill_part("blocks/radial.html", &it),
        Body::Layers(it) => templates.fill_part("blocks/layers.html", &it),
        Body::Tree(it) => templates.fill_part("blocks/tree.html", &it),
    }
}

/// Returns the place on a grid as CSS says it.
pub(super) fn grid_area(at: Area) -> String {
    format!("{} / {} / span {} / span {}", at.row, at.column, at.height, at.width)
}
