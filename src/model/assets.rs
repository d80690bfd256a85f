//! Files of the theme, under names that change with their content.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::base::fingerprint;
use crate::base::path::OutPath;
use crate::base::tree::SourceTree;
use crate::load::theme::Theme;

/// A file of the theme as published.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Its name in the theme: `style.css`, `fonts/x.woff2`.
    pub name: Box<str>,
    /// Its address.
    pub path: OutPath,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// All files of the theme.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// In order of their names.
    pub list: Vec<Asset>,
}

impl Assets {
    /// Gives every asset its address; style sheets begin with the theme's tokens.
    pub fn new(theme: &Theme, tree: &SourceTree) -> Self {
        let mut list: Vec<Asset> = Vec::new();
        let files = theme
            .files
            .iter()
            .filter_map(|(path, file)| Some((path.strip_prefix("assets/")?, tree.file(*file))));
        let (sheets, others): (Vec<_>, Vec<_>) = files.partition(|(name, _)| name.ends_with(".css"));
        for (name, file) in others {
            list.push(asset(name, file.content.shared()));
        }
        // Sheets come last: they name the others.
        let names: BTreeMap<Box<str>, OutPath> =
            list.iter().map(|it| (it.name.clone(), it.path.clone())).collect();
        for (name, file) in sheets {
            let text = String::from_utf8_lossy(file.content.bytes());
            let text = addresses(&text, &names);
            let text = if name == "style.css" { format!("{}{text}", tokens(theme)) } else { text };
            list.push(asset(name, text.into_bytes().into()));
        }
        list.sort_by(|a, b| a.name.cmp(&b.name));
        Self { list }
    }

    /// Returns stem and ending of an address below `assets/`, without the fingerprint between them; none where
    /// there is no fingerprint.
    pub fn without_fingerprint(address: &str) -> Option<(&str, &str)> {
        let (stem, ending) = address.rsplit_once('.').unwrap_or((address, ""));
        let (stem, hash) = stem.rsplit_once('-')?;
        let is_hash = hash.len() == DIGITS && hash.bytes().all(|it| it.is_ascii_hexdigit());
        is_hash.then_some((stem, ending))
    }

    /// Returns the asset of a name.
    pub fn find(&self, name: &str) -> Option<&Asset> {
        self.list.binary_search_by(|it| it.name.as_ref().cmp(name)).ok().map(|at| &self.list[at])
    }
}

/// Digits of the fingerprint in an address.
const DIGITS: usize = 10;

fn asset(name: &str, bytes: Arc<[u8]>) -> Asset {
    let hash = fingerprint::hex(&bytes, DIGITS);
    let path = match name.rsplit_once('.') {
        Some((stem, ending)) => format!("assets/{stem}-{hash}.{ending}"),
        None => format!("assets/{name}-{hash}"),
    };
    Asset { name: name.into(), path: OutPath::new(&path), bytes }
}

/// Replaces `url("fonts/x.woff2")` by the published name; sheets and their files share a folder.
fn addresses(css: &str, names: &BTreeMap<Box<str>, OutPath>) -> String {
    let mut out = String::with_capacity(css.len() + 256);
    let mut rest = css;
    while let Some(at) = rest.find("url(") {
        let (before, after) = rest.split_at(at + 4);
        out.push_str(before);
        let Some(end) = after.find(')') else { break };
        let written = &after[..end];
        let name = written.trim().trim_matches(['"', '\'']);
        match names.get(name) {
            Some(path) => {
                let _ = write!(out, "\"{}\"", path.as_str().trim_start_matches("assets/"));
            }
            None => out.push_str(written),
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

/// The theme's tokens as custom properties; dark where the reader's system or choice says so.
fn tokens(theme: &Theme) -> String {
    let colours = |list: &BTreeMap<String, crate::base::span::Spanned<String>>| {
        list.iter().fold(String::new(), |mut out, (name, it)| {
            let _ = write!(out, "--colour-{name}:{};", it.value);
            out
        })
    };
    let others = theme.tokens.iter().fold(String::new(), |mut out, (name, value)| {
        let _ = write!(out, "--{name}:{value};");
        out
    });
    let (light, dark) = (colours(&theme.light), colours(&theme.dark));
    format!(
        ":root{{{light}{others}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=\"light\"]){{{dark}}}}}\n\
         :root[data-theme=\"dark\"]{{{dark}}}\n\
         @media print{{:root,:root:not([data-theme=\"light\"]),:root[data-theme=\"dark\"]{{{light}}}}}\n"
    )
}
