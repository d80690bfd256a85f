//! Worksheets and models: every block on the page, every answer with its control, words along the chain.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arkki::check::Scope;
use arkki::load::disk;
use arkki::pipeline::{self, Judged};
use arkki::worksheet::{Block, Kind, parts};
use regex::Regex;

use crate::support::{BASE, check, overlaid, pages, root, short};

/// The sample kit with the specimen, which has every block type.
fn sample() -> Judged {
    pipeline::check(Arc::new(disk::read(root()).unwrap()), Scope::WithDrafts)
}

fn text(pages: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(pages.get(path).unwrap_or_else(|| panic!("{path} is there")).clone()).unwrap()
}

/// The form of a page: what is on the sheet.
fn form(page: &str) -> &str {
    let from = page.find("<form class=\"worksheet\"").unwrap();
    &page[from..page.find("</form>").unwrap()]
}

#[test]
fn every_answer_has_a_control_of_its_name_and_no_control_is_without_an_answer() {
    let judged = sample();
    let pages = pages(&judged);
    let site = judged.renderer.as_ref().unwrap().site();
    let named = Regex::new(r#"<(input|textarea)[^>]* name="([^"]+)""#).unwrap();
    let value = Regex::new(r#"<input type="radio" name="([^"]+)" value="([^"]+)""#).unwrap();
    for (ix, thing) in site.kit.things.all() {
        let Some(tool) = site.kit.tools.iter().find(|it| it.id == thing.id) else { continue };
        let all: Vec<_> = tool.facts.blocks.iter().flat_map(parts::of).collect();
        let wanted: BTreeSet<&str> = all.iter().map(|it| it.key.as_str()).collect();
        for lang in site.kit.config.languages.all() {
            let path = site.path(arkki::model::route::Route::Thing(ix, lang)).unwrap();
            let page = text(&pages, path.as_str());
            let found: BTreeSet<&str> =
                named.captures_iter(form(&page)).map(|it| it.get(2).unwrap().as_str()).collect();
            assert_eq!(found, wanted, "{path}");
            for part in &all {
                let Kind::Pick(values) = &part.kind else { continue };
                let on_page: Vec<&str> = value
                    .captures_iter(form(&page))
                    .filter(|it| it[1] == part.key)
                    .map(|it| it.get(2).unwrap().as_str())
                    .collect();
                assert_eq!(&on_page, values, "{path}: {}", part.key);
            }
            assert!(!form(&page).contains(" checked"), "{path}: nothing is chosen before");
        }
    }
}

#[test]
fn the_specimen_has_every_type_of_block_and_each_reads_as_its_golden() {
    let judged = sample();
    let pages = pages(&judged);
    let page = text(&pages, "en/tools/specimen.html");
    let start = Regex::new(r#"<div class="sheet-block sheet-block-([a-z]+)""#).unwrap();
    let at: Vec<(usize, String)> =
        start.captures_iter(&page).map(|it| (it.get(0).unwrap().start(), it[1].to_owned())).collect();
    let types: BTreeSet<&str> = at.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(types, Block::TYPES.iter().copied().collect(), "types of blocks on the specimen");
    let mut seen = BTreeSet::new();
    for (nth, (from, kind)) in at.iter().enumerate() {
        if !seen.insert(kind) {
            continue;
        }
        let end = at.get(nth + 1).map_or_else(|| page.find("</form>").unwrap(), |it| it.0);
        insta::assert_snapshot!(format!("block-{kind}"), &page[*from..end]);
    }
}

#[test]
fn every_answer_of_the_specimen_has_an_example() {
    let judged = sample();
    let pages = pages(&judged);
    let site = judged.renderer.as_ref().unwrap().site();
    let specimen = site.kit.tools.iter().find(|it| it.is_specimen).unwrap();
    let page = text(&pages, "fi/tools/specimen.html");
    for part in specimen.facts.blocks.iter().flat_map(parts::of) {
        // Ticks and points of the example are only some of those there are.
        if matches!(part.kind, Kind::Tick) {
            continue;
        }
        let control = Regex::new(&format!(
            r#"<(?:input|textarea)[^>]* name="{}"[^>]* data-example="[^"]+""#,
            regex::escape(&part.key)
        ));
        assert!(control.unwrap().is_match(form(&page)), "{} has no example", part.key);
    }
}

#[test]
fn the_language_script_has_the_page_of_every_language() {
    let judged = sample();
    let pages = pages(&judged);
    for tool in ["tool-feedback-map", "specimen"] {
        languages_of(&pages, tool);
    }
}

fn languages_of(pages: &BTreeMap<String, Vec<u8>>, tool: &str) {
    let script = text(pages, &format!("sheets/{tool}.js"));
    let json = script.strip_prefix("window.arkkiPages = ").unwrap().trim_end().trim_end_matches(';');
    let list: Vec<serde_json::Value> = serde_json::from_str(json).unwrap();
    let langs: Vec<&str> = list.iter().map(|it| it["lang"].as_str().unwrap()).collect();
    assert_eq!(langs, ["sv", "fi", "nl", "en"]);
    for it in &list {
        let path = it["path"].as_str().unwrap();
        assert!(it["html"].as_str().unwrap() == text(pages, path), "{path} is the page as it is written");
    }
}

#[test]
fn a_sheet_without_words_in_a_language_is_borrowed_and_says_so() {
    let judged = check(
        &overlaid(BASE, "//- !locales/sv/tools/idea-sheet.ftl\n//- !locales/sv/models/way-of-ideas.ftl\n"),
        Scope::Published,
    );
    assert_eq!(short(&judged.findings, &judged.tree), "");
    let pages = pages(&judged);
    let page = text(&pages, "sv/tools/idea-sheet.html");
    assert!(page.contains("id=\"part--borrowed\""), "the reader is told");
    assert!(page.contains("<span lang=\"en\" dir=\"auto\">New to us</span>"), "speech knows the language");
    assert!(page.contains("name=\"pairs--new\""), "answers have the same names");
    let model = text(&pages, "sv/models/way-of-ideas.html");
    assert!(model.contains("role=\"img\" lang=\"en\""), "the drawing says its language");
}

#[test]
fn a_word_that_one_language_lacks_is_borrowed_word_by_word_and_reported() {
    let mut files = overlaid(BASE, "");
    let path = "locales/sv/tools/idea-sheet.ftl";
    let less = files[path].replace("    .new--left = Ny för oss\n", "");
    files.insert(path.to_owned(), less);
    let judged = check(&files, Scope::Published);
    let found = short(&judged.findings, &judged.tree);
    assert!(found.contains("warning[message-missing]: `pairs.new--left` is missing here"), "{found}");
    assert_eq!(found.lines().count(), 1, "{found}");
    let page = text(&pages(&judged), "sv/tools/idea-sheet.html");
    assert!(page.contains("<span lang=\"en\" dir=\"auto\">New to us</span>"));
    assert!(page.contains(">Känd för oss<"), "the rest stays Swedish");
}

#[test]
fn a_condition_names_the_points_on_its_side_of_the_middle() {
    let judged = check(&overlaid(BASE, ""), Scope::Published);
    let page = text(&pages(&judged), "en/tools/idea-sheet.html");
    let when = "data-when=\"[[&quot;pairs--easy&quot;,&quot;5&quot;],[&quot;pairs--easy&quot;,&quot;6&quot;],[&quot;pairs--easy&quot;,&quot;7&quot;]]\"";
    assert!(page.contains(when), "right of the middle of seven points are 5, 6 and 7");
    assert!(page.contains("If the second cross is right of the centre:"), "paper prints the lead-in");
}

#[test]
fn cards_lead_to_their_sheets_and_models_and_back() {
    let judged = check(&overlaid(BASE, ""), Scope::Published);
    let pages = pages(&judged);
    let card = text(&pages, "sv/cards/tysta-ideer.html");
    assert!(card.contains("href=\"../tools/idea-sheet.html\">Idéblad</a>"));
    assert!(card.contains("<svg class=\"drawing\""), "the model stands on the card");
    let tool = text(&pages, "sv/tools/idea-sheet.html");
    assert!(tool.contains("href=\"../cards/tysta-ideer.html\">Tysta idéer</a>"));
}

#[test]
fn a_slip_in_a_block_is_told_at_its_place_with_the_form_of_its_type() {
    let mut files = overlaid(BASE, "");
    let path = "content/tools/idea-sheet.toml";
    let wrong = files[path].replace("rows = [\"new\", \"easy\"]", "rows = [\"new\", \"easy\"]\npoint = 5");
    files.insert(path.to_owned(), wrong.replace("type = \"question\"", "type = \"question\"\nlines = 99"));
    let found = short(&check(&files, Scope::Published).findings, &check(&files, Scope::Published).tree);
    assert!(
        found.contains("content/tools/idea-sheet.toml:16:1: error[key-unknown]: unknown key `point` (did you mean `points`?)"),
        "{found}"
    );
}

#[test]
fn text_of_a_sheet_can_not_become_markup_of_the_page() {
    let mut files = overlaid(BASE, "");
    // The same in both languages, since tags that differ are an error of their own.
    for (lang, title, label) in [("en", "Idea sheet", "Our idea"), ("sv", "Idéblad", "Vår idé")] {
        let path = format!("locales/{lang}/tools/idea-sheet.ftl");
        let evil = files[&path].replace(title, "</title><script>x</script>\"'&").replace(label, "<b>Our</b>");
        files.insert(path, evil);
    }
    let judged = check(&files, Scope::Published);
    let pages = pages(&judged);
    let page = text(&pages, "en/tools/idea-sheet.html");
    assert!(!page.contains("<script>x"), "no script came through");
    assert!(!page.contains("<b>Our"), "no markup came through");
    let style = &page[page.find("<style data-sheet-style>").unwrap()..page.find("</style>").unwrap()];
    assert!(!style.contains("</title>"), "the foot of the paper is text");
    assert!(!text(&pages, "sheets/idea-sheet.js").contains("<script>x"), "nor in the script of languages");
}

#[test]
fn drawings_keep_their_words_inside_their_boxes() {
    let judged = sample();
    let site = judged.renderer.as_ref().unwrap().site();
    let languages = &site.kit.config.languages;
    for model in site.kit.models.iter().filter(|it| !it.facts.boxes.is_empty()) {
        for lang in languages.all() {
            let say = |key: &str| model.say(languages, lang, key).map(|it| it.text.to_string());
            let drawing = arkki::diagram::draw(&model.facts.form(), languages.tag(lang), &say);
            for item in &drawing.items {
                if let arkki::diagram::Item::Frame { place, id, .. } = item {
                    let at = format!("{} in {}: {id}", model.id, languages.tag(lang));
                    assert!(place.width > 20.0 && place.height > 15.0, "{at} has room");
                    assert!(
                        place.x >= 0.0 && place.x + place.width <= drawing.width,
                        "{at} is on the drawing"
                    );
                    assert!(
                        place.y >= 0.0 && place.y + place.height <= drawing.height,
                        "{at} is on the drawing"
                    );
                }
            }
        }
    }
}

#[test]
fn schemas_know_every_tool_and_model_of_the_sample_kit() {
    use arkki::manual::{Format, schema};
    for (format, folder) in [(Format::Tool, "content/tools"), (Format::Model, "content/models")] {
        let schema: serde_json::Value = serde_json::from_str(&schema(Some(format))).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let mut seen = 0;
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let value: serde_json::Value = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let faults: Vec<String> = validator.iter_errors(&value).map(|it| it.to_string()).collect();
            assert!(faults.is_empty(), "{}: {faults:?}", path.display());
            seen += 1;
        }
        assert!(seen >= 14, "{folder} has its files");
    }
}
