//! Pictures beside a text: their size, and whether they are safe to show.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span};
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::load::entries::Folder;
use crate::load::rules;

/// A picture with its variants.
#[derive(Debug, Clone, Default)]
pub struct Picture {
    /// The file for all languages.
    pub common: Option<PictureFile>,
    /// Files for one language each: `figure.fi.svg`.
    pub own: BTreeMap<Lang, PictureFile>,
}

/// A file of a picture.
#[derive(Debug, Clone, Copy)]
pub struct PictureFile {
    /// The file.
    pub file: FileId,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

impl Picture {
    /// Returns the file that a language shows.
    pub fn shown(&self, lang: Lang) -> Option<PictureFile> {
        self.own.get(&lang).copied().or(self.common)
    }
}

const ENDINGS: [&str; 6] = ["svg", "png", "jpg", "jpeg", "webp", "avif"];

/// Returns whether a file is a picture by its name.
pub fn is_picture(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, it)| ENDINGS.contains(&it))
}

/// Reads the pictures of a folder, by the name that a text uses.
pub(super) fn read(
    config: &Config,
    tree: &SourceTree,
    folder: &Folder<'_>,
) -> Found<BTreeMap<Box<str>, Picture>> {
    let mut findings = Vec::new();
    let mut value: BTreeMap<Box<str>, Picture> = BTreeMap::new();
    for (name, file) in folder.files.iter().filter(|(name, _)| is_picture(name)) {
        if name.contains('/') {
            continue;
        }
        let Some((width, height)) = measure(tree, *file, name, &mut findings) else { continue };
        let found = PictureFile { file: *file, width, height };
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let variant = stem.rsplit_once('.').and_then(|(base, tag)| Some((base, config.languages.find(tag)?)));
        match variant {
            Some((base, lang)) => {
                let common = format!("{base}.{ending}");
                value.entry(common.into()).or_default().own.insert(lang, found);
            }
            None => value.entry((*name).into()).or_default().common = Some(found),
        }
    }
    Found { value, findings }
}

/// Returns width and height; a page that knows them does not jump while it loads.
fn measure(tree: &SourceTree, file: FileId, name: &str, findings: &mut Vec<Finding>) -> Option<(u32, u32)> {
    let path = tree.file(file).path.as_str();
    if name.ends_with(".svg") {
        return drawing(tree, file, findings);
    }
    match imagesize::blob_size(tree.file(file).content.bytes()) {
        Ok(it) => Some((u32::try_from(it.width).ok()?, u32::try_from(it.height).ok()?)),
        Err(error) => {
            findings.push(
                Finding::at_path(
                    &rules::picture_broken::RULE,
                    path,
                    format!("the size of `{name}` can not be read: {error}"),
                )
                .help("save the picture again as PNG, JPEG, WebP or SVG"),
            );
            None
        }
    }
}

/// Elements that only show. What is not here can run, fetch or change the page it is opened in.
const SHAPES: [&str; 33] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "metadata",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "clipPath",
    "mask",
    "marker",
    "style",
    "switch",
    "view",
    "filter",
    "feGaussianBlur",
    "feOffset",
    "feMerge",
    "feMergeNode",
];

/// Returns what makes a part of a drawing unsafe, in words.
fn unsafe_part(node: &roxmltree::Node<'_, '_>) -> Option<String> {
    if node.is_pi() {
        return Some("a processing instruction".into());
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    let is_svg = node.tag_name().namespace().is_none_or(|it| it == "http://www.w3.org/2000/svg");
    let in_metadata = node.ancestors().any(|it| it.has_tag_name(("http://www.w3.org/2000/svg", "metadata")));
    if in_metadata && !is_svg {
        return None;
    }
    if !is_svg || !SHAPES.contains(&name) {
        return Some(format!("the element `{name}`"));
    }
    for it in node.attributes() {
        let value = it.value().trim();
        let leads = matches!(it.name(), "href" | "src" | "base") && !value.starts_with('#');
        if it.name().starts_with("on") || leads || names_outside(value) {
            return Some(format!("the attribute `{}`", it.name()));
        }
    }
    let sheet: String = node.children().filter_map(|it| it.text()).collect();
    (name == "style" && (sheet.contains(['@', '\\']) || names_outside(&sheet)))
        .then(|| "a style sheet that fetches".into())
}

/// Whether a value names anything but parts of the drawing itself.
fn names_outside(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    value
        .match_indices("url(")
        .any(|(at, it)| !value[at + it.len()..].trim_start_matches([' ', '"', '\'']).starts_with('#'))
}

fn drawing(tree: &SourceTree, file: FileId, findings: &mut Vec<Finding>) -> Option<(u32, u32)> {
    let text = tree.text(file);
    let document = match roxmltree::Document::parse(text) {
        Ok(it) => it,
        Err(error) => {
            let place = error.pos();
            let place = crate::diag::finding::Place::Point(
                file,
                usize::try_from(place.row).unwrap_or(1),
                usize::try_from(place.col).unwrap_or(1),
            );
            findings.push(Finding::new(
                &rules::picture_broken::RULE,
                place,
                format!("the drawing is not XML: {error}"),
            ));
            return None;
        }
    };
    for node in document.descendants() {
        let Some(what) = unsafe_part(&node) else { continue };
        let start = node.range().start;
        findings.push(
            Finding::new(
                &rules::picture_unsafe::RULE,
                Span::new(file, start..start + 1),
                format!("the drawing has {what}, which does more than show"),
            )
            .help("take it out: a drawing holds shapes, text and colours, nothing else"),
        );
    }
    let root = document.root_element();
    let length = |name: &str| {
        let text = root.attribute(name)?.trim_end_matches("px").trim();
        text.parse::<f64>().ok()
    };
    let from_box = || {
        let parts: Vec<f64> =
            root.attribute("viewBox")?.split([' ', ',']).filter_map(|it| it.parse().ok()).collect();
        Some((*parts.get(2)?, *parts.get(3)?))
    };
    let size = length("width").zip(length("height")).or_else(from_box);
    if size.is_none() {
        findings.push(
            Finding::new(&rules::picture_broken::RULE, Span::top(file), "the drawing has no size")
                .help("give the `svg` element a `viewBox`, or `width` and `height`"),
        );
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
    size.map(|(width, height)| {
        (width.clamp(1.0, 20_000.0).round() as u32, height.clamp(1.0, 20_000.0).round() as u32)
    })
}
