//! The templates of a theme. Only this file and `context` know Tera.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use regex::Regex;
use rustc_hash::FxHashMap;
use serde::Serialize;
use tera::value::Key;
use tera::{ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::base::lang::Lang;
use crate::base::span::{FileId, Span};
use crate::base::tree::SourceTree;
use crate::diag::finding::{Finding, Found};
use crate::diag::suggest;
use crate::html::rules::template_broken;
use crate::html::{context, escape};
use crate::load::theme::Theme;
use crate::model::Site;
use crate::words::rules::message_unknown;
use crate::words::{Arg, Said, Words};

/// Templates that pages are made from.
pub const TEMPLATES: [&str; 59] = [
    "404.html",
    "blocks/actions.html",
    "blocks/canvas.html",
    "blocks/checklist.html",
    "blocks/choice.html",
    "blocks/diagram.html",
    "blocks/field.html",
    "blocks/flow.html",
    "blocks/lanes.html",
    "blocks/layers.html",
    "blocks/lines.html",
    "blocks/meta.html",
    "blocks/question.html",
    "blocks/radial.html",
    "blocks/rating.html",
    "blocks/scale.html",
    "blocks/sketch.html",
    "blocks/table.html",
    "blocks/text.html",
    "blocks/timeline.html",
    "blocks/tree.html",
    "blocks/vote.html",
    "card.html",
    "cards.html",
    "choice.html",
    "glossary.html",
    "home.html",
    "index.html",
    "lasting.html",
    "model.html",
    "models.html",
    "page.html",
    "parts/alternate.html",
    "parts/assets.html",
    "parts/brand.html",
    "parts/crumb.html",
    "parts/fact.html",
    "parts/fact_value.html",
    "parts/foot.html",
    "parts/head.html",
    "parts/heading.html",
    "parts/language.html",
    "parts/placement.html",
    "parts/search_button.html",
    "parts/side_foot.html",
    "parts/side_head.html",
    "parts/sidebar_item.html",
    "parts/sign.html",
    "parts/theme_button.html",
    "parts/tile.html",
    "parts/tile_fact.html",
    "parts/tile_text.html",
    "phase.html",
    "process.html",
    "redirect.html",
    "search.html",
    "tool.html",
    "tools.html",
    "base.html",
];

/// Fields of views that are made only where a template names them: pages have them as markup too.
const ON_DEMAND: [&str; 6] = ["cards", "contents", "facts", "phases", "placements", "sidebar"];

/// Compiled templates, ready to be filled from several threads.
pub struct Templates {
    tera: Tera,
    files: Vec<(String, FileId)>,
    /// Of `ON_DEMAND`, what each template takes from its view.
    taken: BTreeMap<&'static str, BTreeSet<String>>,
}

/// Room for most pages: growing means copying.
const PAGE: usize = 1 << 15;

/// Room for most parts.
const PART: usize = 1 << 10;

static ASKED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\bta?\(\s*key\s*=\s*"([^"]*)""#).expect("a fixed pattern"));

static IMPLICIT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"@\s*(\w+)").expect("a fixed pattern"));

impl Templates {
    /// Compiles the templates of a site's theme; no value when one can not be used.
    pub fn new(site: &Site) -> Found<Option<Self>> {
        let theme = &site.kit.theme;
        let mut tera = Tera::default();
        register(&mut tera, site);
        let files = templates(theme);
        let mut findings = Vec::new();
        let texts: Vec<(&str, &str)> =
            files.iter().map(|(name, file)| (name.as_str(), site.tree.text(*file))).collect();
        for (_, file) in &files {
            findings.extend(unknown_keys(&site.kit.words, &site.tree, *file));
        }
        let mut templates = Self { tera, files: files.clone(), taken: BTreeMap::new() };
        if let Err(error) = templates.tera.add_raw_templates(texts) {
            findings.push(templates.finding(&error, None));
        }
        templates.taken = TEMPLATES
            .iter()
            .map(|it| (*it, templates.asked(it, site)))
            .filter(|(_, it)| !it.is_empty())
            .collect();
        let value = findings.is_empty().then_some(templates);
        Found { value, findings }
    }

    /// Fills a template of a page.
    pub fn fill<T: Serialize>(&self, name: &str, view: &T) -> Result<Vec<u8>, Box<Finding>> {
        self.fill_into(name, view, Vec::with_capacity(PAGE))
    }

    /// Fills a template of a page that holds so many bytes of markup: a list of thousands of cards is not
    /// copied each time that it outgrows its room.
    pub fn fill_long<T: Serialize>(
        &self,
        name: &str,
        view: &T,
        bytes: usize,
    ) -> Result<Vec<u8>, Box<Finding>> {
        self.fill_into(name, view, Vec::with_capacity(PAGE + bytes))
    }

    /// Fills a template that is a part of pages.
    pub fn fill_part<T: Serialize>(&self, name: &str, view: &T) -> Result<String, Box<Finding>> {
        let mut part = self.fill_into(name, view, Vec::with_capacity(PART))?;
        part.shrink_to_fit();
        Ok(String::from_utf8(part).expect("templates and views are UTF-8"))
    }

    fn fill_into<T: Serialize>(
        &self,
        name: &str,
        view: &T,
        mut out: Vec<u8>,
    ) -> Result<Vec<u8>, Box<Finding>> {
        let context = context::context(view).map_err(|it| Box::new(self.finding(&it, Some(name))))?;
        match self.tera.render_to(name, &context, &mut out) {
            Ok(()) => Ok(out),
            Err(error) => Err(Box::new(self.finding(&error, Some(name)))),
        }
    }

    /// Returns the names that a template takes from its view, sorted.
    pub fn variables(&self, name: &str) -> Vec<String> {
        let found = self.tera.get_template_variables(name);
        let mut out: Vec<String> = found.into_iter().flatten().map(str::to_owned).collect();
        out.sort();
        out
    }

    /// Returns whether a template takes a name of `ON_DEMAND` from its view.
    pub fn takes(&self, template: &str, name: &str) -> bool {
        self.taken.get(template).is_some_and(|it| it.contains(name))
    }

    /// Components take names from their surroundings, too, as `@name`.
    fn asked(&self, template: &str, site: &Site) -> BTreeSet<String> {
        let mut out: BTreeSet<String> = self.variables(template).into_iter().collect();
        let texts = self.files.iter().map(|(_, file)| site.tree.text(*file));
        for it in texts.flat_map(|it| IMPLICIT.captures_iter(it)).filter_map(|it| it.get(1)) {
            out.insert(it.as_str().to_owned());
        }
        out.retain(|it| ON_DEMAND.contains(&it.as_str()));
        out
    }

    fn finding(&self, error: &tera::Error, name: Option<&str>) -> Finding {
        let (message, place, name) = match error.kind() {
            ErrorKind::SyntaxError(it) | ErrorKind::RenderingError(it) => {
                (it.message().to_owned(), it.span().range.clone(), it.filename().to_owned())
            }
            other => reported(&other.to_string(), name.unwrap_or_default()),
        };
        let cause = std::error::Error::source(error).map(|it| format!(": {it}")).unwrap_or_default();
        let message = message.lines().next().unwrap_or_default();
        let message = format!("{}{cause}", message.trim_start_matches("error: ").trim_end_matches('.'));
        let mut chars = message.chars();
        let message: String = chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect();
        match self.files.iter().find(|(it, _)| *it == name).or(self.files.first()) {
            Some((_, file)) => Finding::new(&template_broken::RULE, Span::new(*file, place), message),
            None => Finding::at_path(&template_broken::RULE, "themes", message),
        }
    }
}

/// Some errors of Tera come as a written report, with the place behind `-->`.
fn reported(report: &str, name: &str) -> (String, std::ops::Range<usize>, String) {
    let place = report.lines().find_map(|it| it.trim_start().strip_prefix("--> "));
    let file = place.and_then(|it| it.split(':').next()).unwrap_or(name);
    (report.to_owned(), 0..0, file.to_owned())
}

fn templates(theme: &Theme) -> Vec<(String, FileId)> {
    let files = theme.files.iter();
    files
        .filter_map(|(path, file)| Some((path.strip_prefix("templates/")?.to_owned(), *file)))
        .filter(|(name, _)| name.ends_with(".html"))
        .collect()
}

fn unknown_keys(words: &Words, tree: &SourceTree, file: FileId) -> Vec<Finding> {
    let text = tree.text(file);
    let asked = ASKED.captures_iter(text).filter_map(|it| it.get(1));
    asked
        .filter(|it| !words.knows(it.as_str()))
        .map(|it| {
            let message = format!("no language has the message `{}`", it.as_str());
            let mut finding = Finding::new(&message_unknown::RULE, Span::new(file, it.range()), message);
            finding.help = suggest::nearest(it.as_str(), words.keys())
                .map(|it| format!("did you mean `{it}`?"))
                .or_else(|| {
                    Some("add it to the theme’s `locales/<lang>.ftl` or to the kit’s `ui.ftl`".into())
                });
            finding
        })
        .collect()
}

/// `t`, `ta`, `asset`, `token` and the filter `phrase`: what templates can call.
fn register(tera: &mut Tera, site: &Site) {
    tera.register_filter("phrase", |value: &Value, _: Kwargs, _: &State<'_>| {
        let text = part(value, "text").unwrap_or_default();
        let mut out = String::with_capacity(text.len() + 16);
        let lang = part(value, "lang");
        if let Some(lang) = lang {
            out.push_str("<span lang=\"");
            escape::add(lang, &mut out);
            out.push_str("\" dir=\"auto\">");
        }
        escape::add(text, &mut out);
        if lang.is_some() {
            out.push_str("</span>");
        }
        Value::safe_string(&out)
    });
    // Tera's own copies the text; markup is long.
    tera.register_filter("safe", |value: &Value, _: Kwargs, _: &State<'_>| match value.as_str() {
        Some(_) => value.clone().mark_safe(),
        None => Value::safe_string(&value.to_string()),
    });
    let words = Arc::clone(&site.kit.words);
    let ready = ready(&words);
    tera.register_function("t", move |kwargs: Kwargs, state: &State<'_>| {
        if kwargs.iter().nth(1).is_none() {
            let key: &str = kwargs.must_get("key")?;
            let lang = lang(&words, &kwargs, state)?;
            if let Some(value) = ready[lang.index()].get(key) {
                return Ok::<Value, tera::Error>(value.clone());
            }
        }
        let (lang, said) = say(&words, &kwargs, state)?;
        Ok(Value::safe_string(&marked(&words, lang, &said)))
    });
    let words = Arc::clone(&site.kit.words);
    tera.register_function("ta", move |kwargs: Kwargs, state: &State<'_>| {
        let (_, said) = say(&words, &kwargs, state)?;
        Ok::<Value, tera::Error>(Value::normal_string(&said.text))
    });
    let (light, dark) = (site.kit.theme.light.clone(), site.kit.theme.dark.clone());
    tera.register_function("token", move |kwargs: Kwargs, _: &State<'_>| {
        let name: &str = kwargs.must_get("name")?;
        let (scheme, colour) = name.split_once('.').unwrap_or(("light", name));
        let colours = if scheme == "dark" { &dark } else { &light };
        match colours.get(colour) {
            Some(it) => Ok::<Value, tera::Error>(Value::normal_string(&it.value)),
            None => Err(tera::Error::message(format!("the theme has no colour `{name}`"))),
        }
    });
    let assets = site.assets.clone();
    tera.register_function("asset", move |kwargs: Kwargs, state: &State<'_>| {
        let name: &str = kwargs.must_get("name")?;
        let Some(asset) = assets.find(name) else {
            return Err(tera::Error::message(format!("the theme has no asset `{name}`")));
        };
        let root: String = state.get("root")?.unwrap_or_default();
        Ok::<Value, tera::Error>(Value::normal_string(&format!("{root}{}", asset.path)))
    });
}

fn part<'a>(value: &'a Value, name: &'a str) -> Option<&'a str> {
    value.as_map()?.get(&Key::Str(name))?.as_str()
}

/// Messages without variables as templates get them, by language.
fn ready(words: &Words) -> Vec<FxHashMap<Box<str>, Value>> {
    let of = |lang: Lang| {
        words
            .keys()
            .filter_map(|key| Some((key, words.get(lang, key)?)))
            .map(|(key, said)| (key.into(), Value::safe_string(&marked(words, lang, &said))))
            .collect()
    };
    words.languages().all().map(of).collect()
}

/// Words borrowed from another language say so, for speech and hyphenation (WCAG 3.1.2).
fn marked(words: &Words, lang: Lang, said: &Said) -> String {
    let mut out = String::with_capacity(said.text.len() + 32);
    if said.lang == lang {
        escape::add(&said.text, &mut out);
        return out;
    }
    out.push_str("<span lang=\"");
    escape::add(words.languages().tag(said.lang), &mut out);
    out.push_str("\">");
    escape::add(&said.text, &mut out);
    out.push_str("</span>");
    out
}

fn lang(words: &Words, kwargs: &Kwargs, state: &State<'_>) -> TeraResult<Lang> {
    let find = |tag: &str| words.languages().find(tag).unwrap_or(words.languages().source);
    if let Some(tag) = kwargs.get::<&str>("lang")? {
        return Ok(find(tag));
    }
    let tag = state.get::<Value>("lang")?;
    Ok(find(tag.as_ref().and_then(Value::as_str).unwrap_or_default()))
}

fn say(words: &Words, kwargs: &Kwargs, state: &State<'_>) -> TeraResult<(Lang, Said)> {
    let key: &str = kwargs.must_get("key")?;
    let lang = lang(words, kwargs, state)?;
    let mut args: Vec<(&str, Arg)> = Vec::new();
    for (name, value) in kwargs.iter() {
        let name = name.as_str().unwrap_or_default();
        if name == "key" || name == "lang" {
            continue;
        }
        let arg = match (value.as_str(), value.as_f64()) {
            (Some(it), _) => Arg::Text(it.to_owned()),
            (None, Some(it)) => Arg::Number(it),
            (None, None) => Arg::Text(value.to_string()),
        };
        args.push((name, arg));
    }
    let said = words.format(lang, key, &args);
    said.map(|it| (lang, it))
        .ok_or_else(|| tera::Error::message(format!("no language has the message `{key}`")))
}
