//! A `Drawing` as SVG.

use std::fmt::Write as _;

use crate::diagram::form::Shape;
use crate::diagram::layout::{Anchor, Rect, Style};
use crate::diagram::{Drawing, Item};
use crate::html::escape;

/// What the style sheet of the site says of drawings, for ink on white.
const PRINT_STYLE: &str = "<style>.box,.base,.arrow{stroke-width:1.4;stroke-linejoin:round}.holds,.base{stroke:#807a6c}\
    .base{fill:#f2f0e8}.box.strong{stroke-width:2.6}.dashed{stroke-dasharray:5 4}\
    text.strong{font-weight:600}text.note{fill:#5b574d}</style>";

/// Returns the drawing as an element of a page; `name` keeps its ids apart, `title` is its short name.
pub(super) fn write(drawing: &Drawing, name: &str, title: &str, lang: &str) -> String {
    draw(drawing, name, title, lang, ["", ""])
}

/// Returns the drawing as a file of its own, in the ink of print files.
pub fn print_drawing(drawing: &Drawing, title: &str, lang: &str) -> String {
    let own =
        "xmlns=\"http://www.w3.org/2000/svg\" color=\"#1a1916\" font-family=\"Atkinson Hyperlegible Next\" ";
    draw(drawing, "drawing", title, lang, [own, PRINT_STYLE])
}

/// Writes a drawing; `own` are attributes of the root and its style, where it stands alone.
fn draw(drawing: &Drawing, name: &str, title: &str, lang: &str, [own, style]: [&str; 2]) -> String {
    let mut out = String::with_capacity(4096);
    let (width, height) = (num(drawing.width), num(drawing.height));
    let _ = write!(
        out,
        "<svg {own}class=\"drawing\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" lang=\"{lang}\" aria-labelledby=\"{name}--title\" aria-describedby=\"{name}--alt\"><title id=\"{name}--title\">"
    );
    escape::add(title, &mut out);
    let _ = write!(
        out,
        "</title>{style}<defs><marker id=\"{name}--head\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" orient=\"auto-start-reverse\"><path class=\"head\" fill=\"currentColor\" d=\"M1 1l8 4-8 4z\"/></marker></defs>"
    );
    for item in &drawing.items {
        match item {
            Item::Frame { shape, strong, holds, place, .. } => {
                frame(*shape, *strong, *holds, *place, &mut out);
            }
            Item::Line { points, head, tail, dashed } => {
                let [(x1, y1), (x2, y2)] = points.map(|(x, y)| (num(x), num(y)));
                let class = if *dashed { "arrow dashed" } else { "arrow" };
                let _ =
                    write!(out, "<path class=\"{class}\" stroke=\"currentColor\" d=\"M{x1} {y1}L{x2} {y2}\"");
                if *head {
                    let _ = write!(out, " marker-end=\"url(#{name}--head)\"");
                }
                if *tail {
                    let _ = write!(out, " marker-start=\"url(#{name}--head)\"");
                }
                out.push_str("/>");
            }
            Item::Words { x, y, anchor, style, lines } => words(*x, *y, *anchor, *style, lines, &mut out),
        }
    }
    out.push_str("</svg>");
    out
}

/// Two decimals are a hundredth of a px.
fn num(it: f64) -> String {
    let text = format!("{it:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn frame(shape: Shape, strong: bool, holds: bool, rect: Rect, out: &mut String) {
    let mut class = String::from(match shape {
        Shape::Plain => return,
        Shape::Base => "box base",
        _ => "box",
    });
    if strong {
        class.push_str(" strong");
    }
    if holds {
        class.push_str(" holds");
    }
    let Rect { x, y, width, height } = rect;
    let _ = match shape {
        Shape::Circle => write!(
            out,
            "<ellipse class=\"{class}\" fill=\"none\" stroke=\"currentColor\" cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\"/>",
            num(x + width / 2.0),
            num(y + height / 2.0),
            num(width / 2.0),
            num(height / 2.0)
        ),
        Shape::Chevron => {
            let tip = 14.0;
            write!(
                out,
                "<path class=\"{class}\" fill=\"none\" stroke=\"currentColor\" d=\"M{x0} {y0}H{x1}L{x2} {ym}L{x1} {y1}H{x0}L{xt} {ym}z\"/>",
                x0 = num(x),
                y0 = num(y),
                x1 = num(x + width - tip),
                x2 = num(x + width),
                ym = num(y + height / 2.0),
                y1 = num(y + height),
                xt = num(x + tip),
            )
        }
        Shape::Box | Shape::Round | Shape::Base | Shape::Plain => {
            let round = if shape == Shape::Round { (height / 2.0).min(24.0) } else { 3.0 };
            write!(
                out,
                "<rect class=\"{class}\" fill=\"none\" stroke=\"currentColor\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
                num(x),
                num(y),
                num(width),
                num(height),
                num(round)
            )
        }
    };
}

fn words(x: f64, y: f64, anchor: Anchor, style: Style, lines: &[String], out: &mut String) {
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let class = match style {
        Style::Label => "label",
        Style::Strong => "label strong",
        Style::Note => "note",
    };
    let _ = write!(
        out,
        "<text class=\"{class}\" fill=\"currentColor\" font-size=\"{}\" text-anchor=\"{anchor}\" x=\"{}\" y=\"{}\">",
        num(style.size()),
        num(x),
        num(y)
    );
    for (at, line) in lines.iter().enumerate() {
        let _ = write!(out, "<tspan x=\"{}\"", num(x));
        if at > 0 {
            let _ = write!(out, " dy=\"{}\"", num(style.line()));
        }
        out.push('>');
        escape::add(line, out);
        // Read aloud and copied, lines are words apart; a hyphen of ours is not.
        if at + 1 < lines.len() && !line.ends_with('-') {
            out.push(' ');
        }
        out.push_str("</tspan>");
    }
    out.push_str("</text>");
}
