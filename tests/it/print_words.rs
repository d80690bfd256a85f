//! Nothing that is said is lost on paper, and what can not be shown is told.

use std::collections::BTreeMap;
use std::sync::Arc;

use arkki::check::Scope;
use arkki::check::things::ThingKind;
use arkki::diag::finding::Finding;
use arkki::model::Site;
use arkki::model::prints::Edition;
use arkki::print::fit::About;
use arkki::print::sheet::{self, Filled, Order};
use arkki::print::{Made, Press};
use arkki::sheet::Voice;
use arkki::worksheet::grid::Paper;
use lopdf::Document;

use crate::support::{BASE, check, overlaid, short};

/// The base kit's site with some files changed.
fn site(overlay: &str) -> Arc<Site> {
    let judged = check(&overlaid(BASE, overlay), Scope::Published);
    let found = short(&judged.findings, &judged.tree);
    judged.renderer.unwrap_or_else(|| panic!("{found}")).shared_site()
}

fn printed(site: &Arc<Site>, tag: &str, order: &Order) -> (Made, Vec<Finding>) {
    let lang = site.kit.config.languages.find(tag).unwrap();
    let thing = site.kit.things.find("idea-sheet").unwrap();
    let ThingKind::Tool(at) = site.kit.things.get(thing).kind else { panic!("no tool") };
    let job = sheet::job(Voice { site, lang }, thing, &site.kit.tools[at], order);
    let found = Press::new(Arc::clone(site)).make(&job, About { thing, lang });
    let told = short(&found.findings, &site.tree);
    (found.value.unwrap_or_else(|| panic!("{told}")), found.findings)
}

fn order(edition: Edition, answers: &[(&str, &str)]) -> Order {
    let answers: BTreeMap<String, String> =
        answers.iter().map(|(key, it)| ((*key).to_owned(), (*it).to_owned())).collect();
    let filled = if answers.is_empty() { Filled::Blank } else { Filled::Answers(answers) };
    Order { paper: Paper::A4, edition, filled, large: false }
}

fn words(pdf: &[u8]) -> String {
    let doc = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = doc.get_pages().into_keys().collect();
    let text = doc.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A sheet with running text, in English alone.
const READING: &str = r#"
//- content/tools/idea-sheet.toml
source = "en"
cards = ["silent-ideas"]
paper = ["a4"]

[[blocks]]
id = "intro"
type = "text"

[[blocks]]
id = "why"
type = "lines"
lines = 3
//- locales/en/tools/idea-sheet.ftl
tool =
    .title = Idea sheet
    .one-line = Where does each idea stand?
intro =
    Opening **words**, see the remark.[^1]

    | Fruit | Colour |
    | ----- | ------ |
    | Apple | Green  |
    | Plum  | Violet |

    > Quoted by nobody.

    Riddle
    : Solved by morning

    - [ ] Boxed item
    - Listed item
      1. Nested item

    ```
    typed as is
    ```

    ---

    {"["}^1]: Remark below.
why =
    .label = Why?
//- locales/sv/tools/idea-sheet.ftl
tool =
    .title = Idéblad
    .one-line = Var står varje idé?
why =
    .label = Varför?
"#;

#[test]
fn running_text_of_a_sheet_keeps_every_word() {
    let site = site(READING);
    for tag in ["en", "sv"] {
        let (made, findings) = printed(&site, tag, &order(Edition::Print, &[]));
        assert!(findings.is_empty(), "{}", short(&findings, &site.tree));
        let words = words(&made.pdf);
        for said in [
            "Opening words",
            "see the remark.",
            "Fruit",
            "Violet",
            "Quoted by nobody.",
            "Riddle",
            "Solved by morning",
            "Boxed item",
            "Listed item",
            "Nested item",
            "typed as is",
            "Remark below.",
        ] {
            assert!(words.contains(said), "{tag}: `{said}` is not in: {words}");
        }
    }
}

#[test]
fn what_a_form_can_not_show_is_told_and_kept() {
    let site = site("");
    let (_, findings) = printed(&site, "en", &order(Edition::Fillable, &[("why", "Nobody has a ключ.")]));
    let told = short(&findings, &site.tree);
    assert!(told.contains("fields of a form can not show `к` (U+043A)"), "{told}");
    assert_eq!(findings.len(), 4, "{told}");

    let long = "A reason that is told at length. ".repeat(240);
    let (_, findings) = printed(&site, "en", &order(Edition::Fillable, &[("why", &long)]));
    let told = short(&findings, &site.tree);
    assert!(told.contains("taller than its field; on paper its end is missing (en, A4)"), "{told}");
    // On paper room grows with the text.
    let (made, findings) = printed(&site, "en", &order(Edition::Print, &[("why", &long)]));
    assert!(findings.iter().all(|it| !it.message.contains("missing")), "{}", short(&findings, &site.tree));
    assert_eq!(words(&made.pdf).matches("told at length.").count(), 240);
}

#[test]
fn a_sign_in_a_drawing_that_the_font_lacks_is_told() {
    let site = site(
        r#"
//- content/tools/idea-sheet.toml
source = "en"
cards = ["silent-ideas"]
paper = ["a4"]

[[blocks]]
id = "way"
type = "diagram"
model = "way-of-ideas"
//- locales/en/tools/idea-sheet.ftl
tool =
    .title = Idea sheet
    .one-line = Where does each idea stand?
way =
    .label = The way
//- locales/sv/tools/idea-sheet.ftl
tool =
    .title = Idéblad
    .one-line = Var står varje idé?
way =
    .label = Vägen
//- locales/en/models/way-of-ideas.ftl
model =
    .title = The way of an idea
    .one-line = First alone, then together.
    .alt = An arrow leads from writing to sorting.
write = Write ✍
sort = Sort
then = then
"#,
    );
    let (_, findings) = printed(&site, "en", &order(Edition::Print, &[]));
    let told = short(&findings, &site.tree);
    assert!(told.contains("the print font has no sign for `✍` (U+270D)"), "{told}");
}

#[test]
fn who_must_be_named_is_named_on_paper() {
    let mut files = overlaid(BASE, "");
    let plain = "licence = { name = \"CC BY 4.0\" }";
    let named =
        "licence = { name = \"CC BY 4.0\", attribution = \"The Method Workshop of Northern Places\" }";
    for it in files.values_mut().filter(|it| it.contains(plain)) {
        *it = it.replace(plain, named);
    }
    let judged = check(&files, Scope::Published);
    let site = judged.renderer.unwrap().shared_site();
    let press = Press::new(Arc::clone(&site));
    let all = site.prints.all();
    assert!(all.len() > 4);
    for (print, path) in all {
        let (job, about) = press.job(print).unwrap();
        let found = press.make(&job, about);
        assert_eq!(short(&found.findings, &site.tree), "", "{path}");
        let words = words(&found.value.unwrap().pdf);
        assert!(words.contains("CC BY 4.0 · The Method Workshop of Northern Places"), "{path}: {words}");
    }
}
