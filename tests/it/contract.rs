//! Parts that must fit together: templates and views, words and keys, manual and program.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use arkki::base::lang::Lang;
use arkki::check::Scope;
use arkki::html::theme::TEMPLATES;
use arkki::load::disk;
use arkki::words::keys;
use arkki::{manual, pipeline};
use regex::Regex;

use crate::support::{BASE, check, overlaid, pages, root};

fn sample() -> pipeline::Judged {
    pipeline::judge(Arc::new(disk::read(root()).unwrap()), Scope::Published)
}

/// Names that a struct of `html::view` offers, read from its source.
fn fields(view: &str) -> BTreeSet<String> {
    let files = ["pages.rs", "parts.rs", "filled.rs", "sheets.rs"];
    let files = files.map(|it| root().join("src/html/view").join(it));
    let files = files.into_iter().chain([root().join("src/sheet/view.rs")]);
    let source: String = files.map(|it| fs::read_to_string(it).unwrap()).collect();
    let name = format!("`{view}`");
    let line = source.lines().find(|it| it.starts_with("///") && it.contains(&name));
    let line = line.unwrap_or_else(|| panic!("a view says it is for {view}"));
    let body = &source[source.find(line).unwrap()..];
    let end = body.find("\n}\n").unwrap();
    let field = Regex::new(r"(?m)^    pub (\w+):").unwrap();
    field.captures_iter(&body[..end]).map(|it| it[1].to_owned()).collect()
}

#[test]
fn a_template_takes_nothing_that_its_view_does_not_offer() {
    let judged = sample();
    let renderer = judged.renderer.unwrap();
    for template in TEMPLATES.iter().filter(|it| **it != "base.html") {
        let offered = fields(template);
        for taken in renderer.templates().variables(template) {
            assert!(offered.contains(&taken), "{template} takes `{taken}`, which its view does not offer");
        }
    }
}

#[test]
fn markup_is_the_only_thing_that_passes_unescaped() {
    let markup = [
        "block.body",
        "body",
        "data",
        "fact_boxes",
        "facts",
        "figure.drawing",
        "frame.alternates",
        "frame.assets",
        "frame.brand",
        "frame.foot",
        "frame.head",
        "frame.languages",
        "frame.search",
        "frame.theme_button",
        "frame.trail",
        "headings",
        "item.tiles",
        "places",
        "side",
        "sign",
        "style",
        "text",
        "tiles",
        "values",
    ];
    let safe = Regex::new(r"\{\{[-\s]*([\w.]+)\s*\|\s*safe").unwrap();
    let any = Regex::new(r"\|\s*safe\b").unwrap();
    for entry in walkdir::WalkDir::new(root().join("themes/default/templates")) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        let named: Vec<String> = safe.captures_iter(&text).map(|it| it[1].to_owned()).collect();
        assert_eq!(named.len(), any.find_iter(&text).count(), "{}", entry.path().display());
        for it in named {
            assert!(markup.contains(&it.as_str()), "{} lets `{it}` pass", entry.path().display());
        }
    }
}

#[test]
fn every_language_has_every_word_of_the_interface() {
    let judged = sample();
    let words = Arc::clone(&judged.renderer.unwrap().site().kit.words);
    let asked = Regex::new(r#"\bta?\(\s*key\s*=\s*"([^"]*)""#).unwrap();
    let mut wanted: BTreeSet<String> = keys::ALL.iter().map(|it| it.as_str().to_owned()).collect();
    for entry in walkdir::WalkDir::new(root().join("themes/default/templates")) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).unwrap();
            wanted.extend(asked.captures_iter(&text).map(|it| it[1].to_owned()));
        }
    }
    for lang in words.languages().all() {
        for key in &wanted {
            assert!(words.has_own(lang, key), "{} lacks `{key}`", words.languages().tag(lang));
        }
    }
    // A word that nothing asks for is work for translators and read by nobody.
    let source = fs::read_to_string(root().join("locales/en/ui.ftl")).unwrap();
    let message = Regex::new(r"(?m)^([a-z][a-z0-9-]*) =").unwrap();
    for it in message.captures_iter(&source) {
        let is_name = it[1].starts_with("language-name-");
        assert!(wanted.contains(&it[1]) || is_name, "nothing asks for `{}`", &it[1]);
    }
}

#[test]
fn plurals_follow_cldr() {
    let judged = sample();
    let words = Arc::clone(&judged.renderer.unwrap().site().kit.words);
    let say = |tag: &str, key: &str, n: f64| {
        let lang = words.languages().find(tag).unwrap();
        let range = words.formats(lang).number(n);
        let args = [("n", arkki::words::Arg::Number(n)), ("range", arkki::words::Arg::Text(range))];
        words.format(lang, key, &args).unwrap().text.replace('\u{a0}', " ")
    };
    // CLDR 48, plurals.xml: `one` is the integer 1 without decimals in all four languages.
    for (tag, one, other, half) in [
        ("sv", "1 timme", "2 timmar", "1,5 timmar"),
        ("fi", "1 tunti", "2 tuntia", "1,5 tuntia"),
        ("nl", "1 uur", "2 uur", "1,5 uur"),
        ("en", "1 hour", "2 hours", "1.5 hours"),
    ] {
        assert_eq!(say(tag, "duration-hours", 1.0), one);
        assert_eq!(say(tag, "duration-hours", 2.0), other);
        assert_eq!(say(tag, "duration-hours", 1.5), half);
    }
    assert_eq!(say("fi", "group-people", 0.0), "0 henkilöä");
    assert_eq!(say("sv", "group-people", 1.0), "1 person");
}

#[test]
fn the_manual_of_rules_is_the_program_s_own() {
    let written = fs::read_to_string(root().join("docs/manual/rules.md")).unwrap_or_default();
    assert!(written == manual::rules(), "write it again: `arkki rules > docs/manual/rules.md`");
}

#[test]
fn schemas_name_every_key_of_the_sample_kit() {
    for (format, folder, name) in [
        (manual::Format::Card, "content/cards", "card.toml"),
        (manual::Format::Page, "content/pages", "page.toml"),
    ] {
        let schema: serde_json::Value = serde_json::from_str(&manual::schema(Some(format))).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for entry in walkdir::WalkDir::new(root().join(folder)) {
            let entry = entry.unwrap();
            if entry.file_name() != name {
                continue;
            }
            let text = fs::read_to_string(entry.path()).unwrap();
            let value: serde_json::Value = toml::from_str(&text).unwrap();
            assert!(validator.is_valid(&value), "{}", entry.path().display());
        }
    }
}

#[test]
fn the_first_language_is_never_the_only_one_that_is_complete() {
    let judged = sample();
    let site = judged.renderer.unwrap();
    let kit = &site.site().kit;
    for (ix, thing) in kit.things.all() {
        let own = site.site().own_languages(ix).count();
        assert_eq!(own, kit.config.languages.count(), "{} is complete in all languages", thing.id);
    }
    assert_eq!(kit.config.languages.tag(Lang(0)), "sv");
}

/// What pages get as markup is there as values for themes that draw it their own way.
#[test]
fn a_theme_can_draw_from_values_what_comes_as_markup() {
    let theme = "\
//- themes/own/theme.toml
extends = \"default\"
//- themes/own/templates/card.html
{% for it in facts %}[{{ it.id }}: {% for value in it.values %}{{ value | phrase }}{% endfor %}]{% endfor %}
{% for it in contents %}[{{ it.level }} {{ it.id }} {{ it.title }}]{% endfor %}
{% for it in placements %}[{{ it.phase.mark }} {{ it.process.title | phrase }}]{% endfor %}
[{{ sidebar.phase.mark }} {{ sidebar.items | safe }}]
//- themes/own/templates/cards.html
{% for it in cards %}[{{ it.title | phrase }} {{ it.terms }}]{% endfor %}
";
    let mut files = overlaid(BASE, theme);
    let book = files.get_mut("book.toml").unwrap();
    *book = book.replacen("[kit]\n", "[kit]\ntheme = \"own\"\n", 1);
    let judged = check(&files, Scope::Published);
    let site = pages(&judged);
    let page = |path: &str| String::from_utf8_lossy(&site[path]).trim().to_owned();
    assert_eq!(
        page("sv/cards/index.html"),
        "[Tysta idéer time:short group:small group:medium kind:method phase:phase-listen]"
    );
    assert_eq!(
        page("sv/cards/tysta-ideer.html"),
        "[duration: 20–30\u{a0}min][group: 3–8\u{a0}personer]\n[2 what Vad är det?][2 steps Gör så här]\n[1 Vårt sätt]\n\
         [1 <li><a href=\"tysta-ideer.html\" aria-current=\"page\">Tysta idéer</a></li>\n]"
    );
}
