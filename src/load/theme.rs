//! A theme: its tokens, templates and assets, over those of the theme it extends, file by file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::span::{FileId, Span, Spanned};
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::diag::finding::{Finding, Found};
use crate::format::toml_file::{self, TomlText};
use crate::load::rules;

/// `theme.toml`: the tokens of a theme.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeFile {
    /// Theme whose files and tokens hold where this one has none; `default` if left out.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub extends: Option<toml::Spanned<String>>,
    /// Colours, as `#rrggbb`.
    #[serde(default)]
    pub colours: Colours,
    /// Pairs of colours that must stand out from each other.
    #[serde(default)]
    pub contrast: Contrast,
    /// Typefaces, sizes, weights.
    #[serde(default, rename = "type")]
    pub type_: BTreeMap<String, String>,
    /// Distances.
    #[serde(default)]
    pub space: BTreeMap<String, String>,
    /// Paper and lines.
    #[serde(default)]
    pub paper: BTreeMap<String, String>,
}

/// `[colours]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// On light ground, and on paper.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub light: BTreeMap<String, toml::Spanned<String>>,
    /// On dark ground.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub dark: BTreeMap<String, toml::Spanned<String>>,
}

/// `[contrast]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contrast {
    /// Colour, ground and the least ratio: `["ink", "paper", 4.5]`.
    #[serde(default)]
    #[schemars(with = "Vec<(String, String, f64)>")]
    pub pairs: Vec<toml::Spanned<(String, String, f64)>>,
}

/// A theme with what it inherits.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Names, from the kit's theme to `default`.
    pub names: Vec<String>,
    /// Files by their path in the theme: `templates/card.html`, `assets/style.css`.
    pub files: BTreeMap<Box<str>, FileId>,
    /// Colours on light ground.
    pub light: BTreeMap<String, Spanned<String>>,
    /// Colours on dark ground.
    pub dark: BTreeMap<String, Spanned<String>>,
    /// Pairs that must stand out from each other.
    pub contrast: Vec<Spanned<(String, String, f64)>>,
    /// Other tokens: `type-size`, `space-page`.
    pub tokens: BTreeMap<String, String>,
}

/// Reads the kit's theme and those it extends.
pub(super) fn read(config: &Config, tree: &SourceTree) -> Found<Theme> {
    let mut findings = Vec::new();
    let mut theme = Theme::default();
    let mut parts: Vec<(FileId, ThemeFile)> = Vec::new();
    let mut next = config.book.kit.theme.as_ref().map(|it| config.spanned(it));
    loop {
        let name = next.as_ref().map_or("default", |it| it.value.as_str()).to_owned();
        let path = format!("themes/{name}/theme.toml");
        let in_circle = theme.names.contains(&name);
        let Some(file) = tree.get_or_built_in(&path).filter(|_| !in_circle) else {
            let span = next.map_or(Span::top(config.file), |it| it.span);
            let message = if in_circle {
                format!("the theme `{name}` extends itself")
            } else {
                format!("there is no theme `{name}`")
            };
            findings.push(
                Finding::new(&rules::theme_missing::RULE, span, message)
                    .help(format!("name a folder below `themes/` that has a `theme.toml`, or make it with `arkki new theme {name}`")),
            );
            if theme.names.iter().any(|it| it == "default") {
                break;
            }
            next = None;
            if name == "default" {
                break;
            }
            continue;
        };
        let source = TomlText { file, offset: 0, text: tree.text(file) };
        let table = toml_file::read::<ThemeFile>(source).take(&mut findings).unwrap_or_default();
        next = table
            .extends
            .as_ref()
            .map(|it| Spanned { value: it.get_ref().clone(), span: Span::new(file, it.span()) });
        let ends = name == "default";
        theme.names.push(name);
        parts.push((file, table));
        if ends {
            break;
        }
    }
    for (name, (file, table)) in theme.names.clone().iter().zip(&parts).rev() {
        inherit(&mut theme, tree, name, *file, table);
    }
    check_colours(&theme, &mut findings);
    for (name, value) in theme.tokens.iter().filter(|(_, it)| it.contains(['<', '{', '}', ';', '\\'])) {
        let file = parts.first().map_or(config.file, |(file, _)| *file);
        findings.push(
            Finding::new(
                &rules::theme_colour::RULE,
                Span::top(file),
                format!("the token `{name}` is not a value: `{value}`"),
            )
            .help("write one value of CSS, without `<`, `{`, `}`, `;` and backslash"),
        );
    }
    Found { value: theme, findings }
}

fn inherit(theme: &mut Theme, tree: &SourceTree, name: &str, file: FileId, table: &ThemeFile) {
    for base in [format!("{}/themes/{name}/", crate::base::tree::BUILT_IN), format!("themes/{name}/")] {
        for (id, path) in tree.below(&base) {
            theme.files.insert(path[base.len()..].into(), id);
        }
    }
    let placed = |it: &toml::Spanned<String>| Spanned {
        value: it.get_ref().to_ascii_lowercase(),
        span: Span::new(file, it.span()),
    };
    theme.light.extend(table.colours.light.iter().map(|(name, it)| (name.clone(), placed(it))));
    theme.dark.extend(table.colours.dark.iter().map(|(name, it)| (name.clone(), placed(it))));
    theme.contrast.extend(
        table
            .contrast
            .pairs
            .iter()
            .map(|it| Spanned { value: it.get_ref().clone(), span: Span::new(file, it.span()) }),
    );
    for (group, tokens) in [("type", &table.type_), ("space", &table.space), ("paper", &table.paper)] {
        theme.tokens.extend(tokens.iter().map(|(name, it)| (format!("{group}-{name}"), it.clone())));
    }
}

fn check_colours(theme: &Theme, findings: &mut Vec<Finding>) {
    for (own, other, scheme) in [(&theme.light, &theme.dark, "dark"), (&theme.dark, &theme.light, "light")] {
        for (name, colour) in own {
            if rgb(&colour.value).is_none() {
                findings.push(
                    Finding::new(
                        &rules::theme_colour::RULE,
                        colour.span,
                        format!("`{}` is not a colour", colour.value),
                    )
                    .help("write it as `#rrggbb`"),
                );
            }
            if !other.contains_key(name) {
                findings.push(
                    Finding::new(
                        &rules::theme_colour::RULE,
                        colour.span,
                        format!("the colour `{name}` has no value in `[colours.{scheme}]`"),
                    )
                    .help("give it one in both schemes"),
                );
            }
        }
    }
}

/// Returns red, green and blue of `#rrggbb`.
pub fn rgb(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|it| it.len() == 6 && it.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}
