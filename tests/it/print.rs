//! Print files: places on sheets, fields, what fits, what is made again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arkki::check::Scope;
use arkki::check::things::ThingKind;
use arkki::load::disk;
use arkki::model::Site;
use arkki::model::prints::Edition;
use arkki::pipeline::{self, Taking};
use arkki::print::deck::{self, CardSize, Deck, Form};
use arkki::print::fit::About;
use arkki::print::impose::{Cut, Flip, Place, Size, Tiles, saddle};
use arkki::print::selection::{Wanted, select};
use arkki::print::sheet::{self, Filled, Order};
use arkki::print::{Job, Press};
use arkki::sheet as said;
use arkki::sheet::Voice;
use arkki::worksheet::grid::Paper;
use arkki::worksheet::parts::{self, Kind};
use lopdf::{Document, Object};
use proptest::prelude::*;

use crate::support::{BASE, check, overlaid, pages, root, short, tree};

/// The sample kit with its specimen of all blocks.
fn sample() -> Arc<Site> {
    let judged = pipeline::judge(Arc::new(disk::read(root()).unwrap()), Scope::WithDrafts);
    judged.renderer.unwrap().shared_site()
}

fn press_of(overlay: &str) -> Press {
    let judged = check(&overlaid(BASE, overlay), Scope::Published);
    let found = short(&judged.findings, &judged.tree);
    Press::new(judged.renderer.unwrap_or_else(|| panic!("{found}")).shared_site())
}

fn job(site: &Site, id: &str, tag: &str, order: &Order) -> (Job, About) {
    let lang = site.kit.config.languages.find(tag).unwrap();
    let thing = site.kit.things.find(id).unwrap();
    let ThingKind::Tool(at) = site.kit.things.get(thing).kind else { panic!("{id} is no tool") };
    (sheet::job(Voice { site, lang }, thing, &site.kit.tools[at], order), About { thing, lang })
}

fn order(paper: Paper, edition: Edition) -> Order {
    Order { paper, edition, filled: Filled::Blank, large: false }
}

/// Names of all fields of a form, with those of what can be picked.
fn form(pdf: &[u8]) -> BTreeMap<String, BTreeSet<String>> {
    let doc = Document::load_mem(pdf).unwrap();
    let root = doc.catalog().unwrap();
    let form = doc.get_dict_in_dict(root, b"AcroForm").unwrap();
    let mut out = BTreeMap::new();
    for field in form.get(b"Fields").unwrap().as_array().unwrap() {
        let field = doc.get_dictionary(field.as_reference().unwrap()).unwrap();
        let name = lopdf::decode_text_string(field.get(b"T").unwrap()).unwrap();
        let mut states = BTreeSet::new();
        for kid in field.get(b"Kids").and_then(Object::as_array).into_iter().flatten() {
            let kid = doc.get_dictionary(kid.as_reference().unwrap()).unwrap();
            let looks = doc.get_dict_in_dict(kid, b"AP").unwrap();
            let looks = doc.get_dict_in_dict(looks, b"N").unwrap();
            states.extend(looks.iter().map(|(name, _)| String::from_utf8_lossy(name).into_owned()));
        }
        states.remove("Off");
        assert!(out.insert(name.clone(), states).is_none(), "two fields `{name}`");
    }
    out
}

#[test]
fn a_form_has_the_fields_of_the_answer_file_in_every_language() {
    let site = sample();
    let press = Press::new(Arc::clone(&site));
    let mut seen = 0;
    for tool in site.kit.tools.iter() {
        let thing = site.kit.things.find(&tool.id).unwrap();
        for lang in site.kit.config.languages.all() {
            let voice = Voice { site: &site, lang };
            let fields = said::fields(tool, &said::pages(voice, tool));
            let wanted: BTreeMap<String, BTreeSet<String>> = tool
                .facts
                .blocks
                .iter()
                .flat_map(parts::of)
                .map(|it| match it.kind {
                    Kind::Pick(values) => (it.key, values.into_iter().collect()),
                    _ => (it.key, BTreeSet::new()),
                })
                .collect();
            let named: BTreeMap<String, BTreeSet<String>> = fields
                .iter()
                .map(|it| (it.key.clone(), it.options.iter().map(|it| it.0.clone()).collect()))
                .collect();
            assert_eq!(named, wanted, "{} {}", tool.id, voice.tag());
            for field in &fields {
                let is_named = field.name() != field.key;
                assert!(is_named, "{} {}: nothing says what `{}` is", tool.id, voice.tag(), field.key);
            }
            // One file of each tool, and all languages of the one with every block.
            if lang != tool.source && tool.id.as_ref() != "specimen" {
                continue;
            }
            let job = sheet::job(voice, thing, tool, &order(tool.facts.paper[0], Edition::Fillable));
            let found = press.make(&job, About { thing, lang });
            assert_eq!(short(&found.findings, &site.tree), "", "{}", tool.id);
            assert_eq!(form(&found.value.unwrap().pdf), wanted, "{} {}", tool.id, voice.tag());
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn every_paper_holds_every_block_and_pages_have_the_size_of_the_paper() {
    let site = sample();
    let press = Press::new(Arc::clone(&site));
    for paper in Paper::ALL {
        for large in [false, true] {
            let order = Order { large, ..order(paper, Edition::Print) };
            let (job, about) = job(&site, "specimen", "fi", &order);
            let found = press.make(&job, about);
            let made = found.value.unwrap_or_else(|| panic!("{}", short(&found.findings, &site.tree)));
            let doc = Document::load_mem(&made.pdf).unwrap();
            assert_eq!(doc.get_pages().len(), made.pages);
            // ISO 216 and ANSI Y14.1, in points of 1/72 inch; the specimen stands upright.
            let (width, height) = match paper {
                Paper::A6 => (297.64, 419.53),
                Paper::A5 => (419.53, 595.28),
                Paper::A4 => (595.28, 841.89),
                Paper::A3 => (841.89, 1190.55),
                Paper::A2 => (1190.55, 1683.78),
                Paper::A1 => (1683.78, 2383.94),
                Paper::A0 => (2383.94, 3370.39),
                Paper::Letter => (612.0, 792.0),
                Paper::Tabloid => (792.0, 1224.0),
            };
            for page in doc.get_pages().into_values() {
                let mut at = page;
                let size = loop {
                    let it = doc.get_dictionary(at).unwrap();
                    match it.get(b"MediaBox") {
                        Ok(size) => break size.as_array().unwrap(),
                        Err(_) => at = it.get(b"Parent").unwrap().as_reference().unwrap(),
                    }
                };
                let side = |it: &Object| f64::from(it.as_float().unwrap());
                assert!((side(&size[2]) - width).abs() < 0.1, "{paper:?}: {size:?}");
                assert!((side(&size[3]) - height).abs() < 0.1, "{paper:?}: {size:?}");
            }
        }
    }
}

#[test]
fn the_same_sheet_has_the_same_bytes_from_any_thread() {
    let site = sample();
    let (job, about) = job(&site, "specimen", "sv", &order(Paper::A3, Edition::Fillable));
    let once = || {
        let press = Press::new(Arc::clone(&site));
        let pdf = press.make(&job, about).value.unwrap().pdf;
        press.forget();
        pdf
    };
    let (a, b) = std::thread::scope(|scope| {
        let (a, b) = (scope.spawn(once), scope.spawn(once));
        (a.join().unwrap(), b.join().unwrap())
    });
    assert!(a == b, "two threads made different files");
    assert!(once() == a, "a second time it was another file");
}

#[test]
fn a_change_of_one_word_changes_what_shows_it_and_nothing_else() {
    let keys = |overlay: &str| -> BTreeMap<String, String> {
        let press = press_of(overlay);
        let all = press.site().prints.all().iter();
        all.map(|(print, path)| (path.to_string(), press.key(&press.job(print).unwrap().0))).collect()
    };
    let before = keys("");
    let base = overlaid(BASE, "");
    let words = base["locales/sv/tools/idea-sheet.ftl"].replace(".title = ", ".title = Nya ");
    let after = keys(&format!("//- locales/sv/tools/idea-sheet.ftl\n{words}"));
    let changed: Vec<&String> =
        before.iter().filter(|(path, key)| after[*path] != **key).map(|it| it.0).collect();
    assert_eq!(changed, ["print/sv/idea-sheet-a4-form.pdf", "print/sv/idea-sheet-a4.pdf"]);
}

#[test]
fn without_print_files_no_page_speaks_of_them() {
    let files = overlaid(BASE, "");
    let with = check(&files, Scope::Published);
    let without = pipeline::judge_with(tree(&files), Scope::Published, false);
    let count = |judged: &pipeline::Judged| {
        let pages = pages(judged);
        pages.values().filter(|it| String::from_utf8_lossy(it).contains("/print/")).count()
    };
    // The sheet, and its card, in both languages; the script of the sheet has both.
    assert_eq!((count(&with), count(&without)), (5, 0));
}

#[test]
fn print_files_are_taken_over_only_as_they_were_made() {
    let press = press_of("");
    let made = std::sync::Mutex::new(BTreeMap::new());
    let none = Taking {
        reuse: |_: &arkki::base::path::OutPath, _: &str| false,
        take: |path: &arkki::base::path::OutPath, bytes: &[u8], key: Option<&str>| {
            made.lock().unwrap().insert(path.to_string(), (bytes.len(), key.unwrap_or_default().to_owned()));
            Ok::<(), ()>(())
        },
        progress: |done, all| assert!(done <= all),
    };
    let (findings, failure) = pipeline::each_print(&press, &none);
    assert_eq!(short(&findings, &press.site().tree), "");
    assert!(failure.is_none());
    let made = made.into_inner().unwrap();
    let names: Vec<&str> = made.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "print/en/idea-sheet-a4-form.pdf",
            "print/en/idea-sheet-a4.pdf",
            "print/en/silent-ideas.pdf",
            "print/sv/idea-sheet-a4-form.pdf",
            "print/sv/idea-sheet-a4.pdf",
            "print/sv/silent-ideas.pdf",
        ]
    );
    let again = Taking {
        reuse: |path: &arkki::base::path::OutPath, key: &str| made[path.as_str()].1 == key,
        take: |path: &arkki::base::path::OutPath, _: &[u8], _: Option<&str>| Err(path.to_string()),
        progress: |_, _| {},
    };
    assert_eq!(pipeline::each_print(&press, &again).1, None);
}

#[test]
fn a_deck_never_mixes_languages() {
    let press = press_of("//- !content/cards/silent-ideas/sv.md\n");
    let site = press.site();
    let thing = site.kit.things.find("silent-ideas").unwrap();
    for (tag, cards, left_out) in [("en", 1, 0), ("sv", 0, 1)] {
        let lang = site.kit.config.languages.find(tag).unwrap();
        let selection = select(site, &Wanted::These(vec![thing]), lang);
        assert_eq!((selection.cards.len(), selection.left_out.len()), (cards, left_out), "{tag}");
    }
}

/// Returns how often each card stands on a deck's sheets, by face.
fn cards_on_sheets(job: &Job) -> BTreeMap<(u64, String), usize> {
    let data: serde_json::Value = serde_json::from_slice(&job.files[0].1).unwrap();
    let mut out = BTreeMap::new();
    for cell in
        data["pages"].as_array().into_iter().flatten().filter_map(|it| it["cells"].as_array()).flatten()
    {
        if let (Some(card), Some(face)) = (cell["card"].as_u64(), cell["face"].as_str()) {
            *out.entry((card, face.to_owned())).or_insert(0) += 1;
        }
    }
    out
}

#[test]
fn every_card_stands_once_on_each_side_in_every_form() {
    let site = sample();
    let lang = site.kit.config.languages.find("nl").unwrap();
    let cards = select(&site, &Wanted::All, lang).cards;
    assert!(cards.len() > 20);
    for form in [Form::Home(Paper::A4), Form::Home(Paper::Letter), Form::Shop, Form::Fold(Paper::A3)] {
        for size in [CardSize::A6, CardSize::A5, CardSize::Poker] {
            for flip in [Flip::Long, Flip::Short] {
                let deck = Deck { cards: cards.clone(), lang, size, form, flip };
                let Some(job) = deck::job(&site, &deck) else { panic!("no room for {size:?} on {form:?}") };
                let places = cards_on_sheets(&job);
                assert_eq!(places.len(), 2 * cards.len(), "{form:?} {size:?}");
                assert!(places.values().all(|it| *it == 1), "{form:?} {size:?}");
            }
        }
    }
}

/// Where a point of a front shows on the other side when the sheet is turned: seen from behind.
fn turned(sheet: Size, flip: Flip, (x, y): (f64, f64)) -> (f64, f64) {
    let is_upright = sheet.height >= sheet.width;
    match (is_upright, flip) {
        // Turned like a page of a book.
        (true, Flip::Long) | (false, Flip::Short) => (sheet.width - x, y),
        // Turned like a sheet of a wall calendar.
        (true, Flip::Short) | (false, Flip::Long) => (x, sheet.height - y),
    }
}

fn size() -> impl Strategy<Value = Size> {
    (50.0..900.0f64, 50.0..1200.0f64).prop_map(|(width, height)| Size { width, height })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cards_lie_on_the_sheet_beside_each_other_and_backs_meet_fronts(
        sheet in size(),
        card in size(),
        bleed in prop_oneof![Just(0.0), Just(3.0)],
        flip in prop_oneof![Just(Flip::Long), Just(Flip::Short)],
    ) {
        let Some(cut) = Cut::new(sheet, card, bleed) else {
            let of = 2.0 * bleed;
            let fits = |a: Size| card.width + of <= a.width && card.height + of <= a.height;
            prop_assert!(!fits(sheet) && !fits(sheet.turned()));
            return Ok(());
        };
        let right = |it: &Place| it.x + card.width;
        let bottom = |it: &Place| it.y + card.height;
        for (at, a) in cut.fronts.iter().enumerate() {
            prop_assert!(a.x > -0.01 && a.y > -0.01);
            prop_assert!(right(a) < cut.sheet.width + 0.01 && bottom(a) < cut.sheet.height + 0.01);
            for b in &cut.fronts[at + 1..] {
                let gap = 2.0 * bleed - 0.01;
                let apart = b.x - right(a) >= gap || a.x - right(b) >= gap
                    || b.y - bottom(a) >= gap || a.y - bottom(b) >= gap;
                prop_assert!(apart, "{a:?} {b:?}");
            }
            // The corners of the back are those of the front, seen from behind.
            let back = cut.back(*a, flip);
            let corners = [(a.x, a.y), (right(a), bottom(a))].map(|it| turned(cut.sheet, flip, it));
            let (left, top) = (corners[0].0.min(corners[1].0), corners[0].1.min(corners[1].1));
            prop_assert!((back.x - left).abs() < 0.01 && (back.y - top).abs() < 0.01, "{a:?} {back:?}");
            // Cards are turned like pages of a book: the upper edge of the back lies behind that of the front.
            let upper = turned(cut.sheet, flip, (a.x, a.y)).1;
            let own = if back.turn == 180 { back.y + card.height } else { back.y };
            prop_assert!((upper - own).abs() < 0.01, "{a:?} {back:?}");
        }
        // No mark lies on a card further in than its safe edge.
        for mark in &cut.marks {
            let (x, y) = (f64::midpoint(mark.x1, mark.x2), f64::midpoint(mark.y1, mark.y2));
            let within = |it: &Place| {
                x > it.x + 4.1 && x < right(it) - 4.1 && y > it.y + 4.1 && y < bottom(it) - 4.1
            };
            prop_assert!(!cut.fronts.iter().any(within), "{mark:?}");
        }
    }

    #[test]
    fn a_folded_booklet_has_its_pages_in_order(sheets in 1usize..60) {
        let pages = sheets * 4;
        let sides = saddle(pages);
        prop_assert_eq!(sides.len(), sheets);
        // Sheets are laid on each other, the first one outside, and folded. One leafs through the right halves
        // of the fronts from outside to inside, each with the left half of its back behind it, then back out.
        let mut read = Vec::new();
        for [front, back] in &sides {
            read.extend([front[1], back[0]]);
        }
        for [front, back] in sides.iter().rev() {
            read.extend([back[1], front[0]]);
        }
        prop_assert_eq!(read, (1..=pages).collect::<Vec<_>>());
    }

    #[test]
    fn parts_of_a_poster_cover_it_and_overlap(
        poster in (300.0..1200.0f64, 300.0..1200.0f64).prop_map(|(width, height)| Size { width, height }),
        overlap in 0.0..20.0f64,
    ) {
        let (width, height) = Paper::A4.mm();
        let Tiles { sheet, tiles } = Tiles::new(poster, Size { width, height }, overlap).unwrap();
        let close = |a: f64, b: f64| (a - b).abs() < 0.01;
        for tile in &tiles {
            prop_assert!(tile.at.x + tile.width <= sheet.width - 9.9);
            prop_assert!(tile.at.y + tile.height <= sheet.height - 19.9);
            let right = tile.x + tile.width;
            let beside = tiles.iter().filter(|it| close(it.y, tile.y)).find(|it| close(it.x, right - overlap));
            prop_assert!(close(right, poster.width) || beside.is_some());
            let bottom = tile.y + tile.height;
            let below = tiles.iter().filter(|it| close(it.x, tile.x)).find(|it| close(it.y, bottom - overlap));
            prop_assert!(close(bottom, poster.height) || below.is_some());
        }
        prop_assert!(tiles.iter().any(|it| close(it.x, 0.0) && close(it.y, 0.0)));
        let names: BTreeSet<&str> = tiles.iter().map(|it| it.label.as_str()).collect();
        prop_assert_eq!(names.len(), tiles.len());
    }
}
