//! Answers of several groups in one table: what facilitators notice.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Output};

use arkki::answers::record::From;
use arkki::answers::table::Nameless;
use arkki::answers::{self, Record, Refusal, Sheet, Table};
use arkki::check::Scope;
use arkki::sheet::questions;
use lopdf::{
    Document, IncrementalDocument, Object, SaveOptions, Stream, StringFormat, dictionary, text_string,
};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::forms;
use crate::support::{BASE, Folder, check, files, overlaid};

/// The sheet of `fixtures/idea-sheet.pdf`, filled in by pypdf 7.1.0.
const FILLED: &[u8] = include_bytes!("fixtures/idea-sheet-filled.pdf");

/// What is asked by the sheet `idea-sheet` of the smallest kit.
pub(crate) fn sheet(lang: &str) -> Sheet {
    let judged = check(&overlaid(BASE, ""), Scope::Published);
    let site = judged.renderer.as_ref().unwrap().site();
    let tool = site.kit.tools.iter().find(|it| &*it.id == "idea-sheet").unwrap();
    questions::sheet(site, tool, site.kit.config.languages.find(lang).unwrap())
}

fn words() -> answers::report::Words {
    let judged = check(&overlaid(BASE, ""), Scope::Published);
    let kit = &judged.renderer.as_ref().unwrap().site().kit;
    questions::report(kit, kit.config.languages.source)
}

fn table(files: Vec<(&str, Vec<u8>)>) -> Table {
    let files = files.into_iter().map(|(name, bytes)| (name.to_owned(), answers::read(&bytes))).collect();
    Table::new(sheet("sv"), files, Nameless::LeftOut)
}

fn json(tool: &str, answers: &serde_json::Value) -> Vec<u8> {
    let file =
        serde_json::json!({ "format": "arkki-answers", "version": 1, "tool": tool, "answers": answers });
    file.to_string().into_bytes()
}

fn given(record: &Record) -> BTreeMap<&str, &str> {
    record.answers.iter().map(|(key, it)| (key.as_str(), it.as_str())).collect()
}

/// A PDF with these fields and keywords, written as plainly as can be.
fn pdf(keywords: &str, fields: impl FnOnce(&mut Document) -> Vec<Object>) -> Document {
    let mut doc = Document::with_version("1.4");
    let fields = fields(&mut doc);
    let pages =
        doc.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let form = dictionary! { "Fields" => fields };
    let root = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AcroForm" => form });
    let info = doc.add_object(dictionary! { "Keywords" => text_string(keywords) });
    doc.trailer.set("Root", root);
    doc.trailer.set("Info", info);
    doc
}

fn saved(mut doc: Document) -> Vec<u8> {
    let mut out = Vec::new();
    doc.save_to(&mut out).unwrap();
    out
}

const OURS: &str = "sheet; arkki-sheet:1:idea-sheet:00000000:sv, blank";

#[test]
fn what_another_program_filled_in_comes_out_as_it_was_written() {
    let table = table(vec![("round/early birds.pdf", FILLED.to_vec())]);
    assert!(table.left_out.is_empty(), "{:?}", table.left_out);
    let group = &table.groups[0];
    let given: BTreeMap<&str, &str> =
        group.answers.iter().map(|(key, it)| (key.as_str(), it.as_str())).collect();
    let wanted = [
        ("next--row-1--done", "yes"),
        ("next--row-1--what", "=1+1"),
        ("pairs--easy", "na"),
        ("pairs--new", "3"),
        ("who--date", "2026-11-22"),
        ("who--group", "Åsa, Göran & Zoë – café"),
        ("why", "Rad ett: kön var lång.\nKolmas rivi: hyvä yö, äiti."),
    ];
    assert_eq!(given, BTreeMap::from(wanted));
    assert!(group.aside.is_empty());
    assert_eq!(group.name, "early birds (Åsa, Göran & Zoë – café)");
    assert_eq!(group.lang.as_deref(), Some("sv"));
    assert!(!group.is_of_other_revision(&table.sheet), "the fixture has the revision of the sheet");
}

#[test]
fn every_encoding_of_a_string_and_a_name_is_read() {
    let utf16 = |text: &str| {
        let units = text.encode_utf16().flat_map(u16::to_be_bytes);
        Object::String([0xfe, 0xff].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
    };
    let bytes = |it: &[u8]| Object::String(it.to_vec(), StringFormat::Literal);
    let field = |name: &str, value: Object| {
        Object::Dictionary(dictionary! { "FT" => "Tx", "T" => text_string(name), "V" => value })
    };
    let doc = pdf(OURS, |doc| {
        let marked = doc.add_object(dictionary! { "AS" => Object::Name("åt #höger".into()) });
        vec![
            field("pdf-doc", bytes(b"\xe5\xe4\xf6 \x80 \xa0")),
            field("utf-16", utf16("åäö 🐦")),
            field("utf-8", bytes(b"\xef\xbb\xbf\xc3\xa5")),
            field("apart", bytes(b"\xef\xbb\xbfa\xcc\x8a")),
            field("lines", bytes(b"one\r\ntwo\rthree\n")),
            field("stream", Object::Reference(doc.add_object(Stream::new(dictionary! {}, b"long".to_vec())))),
            field("list", Object::Array(vec![bytes(b"a"), bytes(b"b")])),
            field("empty", bytes(b"")),
            dictionary! {
                "T" => bytes(b"outer"), "FT" => "Tx", "V" => bytes(b"from above"),
                "Kids" => vec![Object::Dictionary(dictionary! { "T" => bytes(b"inner") })],
            }
            .into(),
            dictionary! {
                "T" => bytes(b"radio"), "FT" => "Btn", "Ff" => 1 << 15, "Kids" => vec![marked.into()],
                "V" => Object::Name("åt #höger".into()),
            }
            .into(),
            dictionary! { "T" => bytes(b"shown"), "FT" => "Btn", "AS" => "Yes" }.into(),
            dictionary! { "T" => bytes(b"off"), "FT" => "Btn", "V" => "Off", "AS" => "Off" }.into(),
            dictionary! { "T" => bytes(b"push"), "FT" => "Btn", "Ff" => 1 << 16, "V" => "Yes" }.into(),
        ]
    });
    let record = answers::read(&saved(doc)).unwrap();
    let wanted = [
        ("apart", "å"),
        ("lines", "one\ntwo\nthree"),
        ("list", "a\nb"),
        ("outer.inner", "from above"),
        ("pdf-doc", "åäö • €"),
        ("radio", "åt #höger"),
        ("shown", "yes"),
        ("stream", "long"),
        ("utf-16", "åäö 🐦"),
        ("utf-8", "å"),
    ];
    assert_eq!(given(&record), BTreeMap::from(wanted));
    assert_eq!((record.from, record.tool.as_deref()), (From::Pdf, Some("idea-sheet")));
    assert_eq!((record.revision.as_deref(), record.lang.as_deref()), (Some("00000000"), Some("sv")));
}

#[test]
fn the_last_of_several_states_of_a_file_counts() {
    let field = |value: &str| dictionary! { "FT" => "Tx", "T" => "why", "V" => text_string(value) };
    let mut id = (0, 0);
    let first = saved(pdf(OURS, |doc| {
        id = doc.add_object(field("before"));
        vec![id.into()]
    }));
    let mut update = IncrementalDocument::create_from(first.clone(), Document::load_mem(&first).unwrap());
    update.new_document.set_object(id, field("efter"));
    let mut out = Vec::new();
    update.save_to(&mut out).unwrap();
    assert!(out.starts_with(&first), "an update is written behind");
    assert_eq!(answers::read(&out).unwrap().answers["why"], "efter");
}

#[test]
fn the_metadata_says_which_worksheet_a_pdf_is_of_where_its_information_is_gone() {
    let mut doc =
        pdf("", |_| vec![dictionary! { "FT" => "Tx", "T" => "why", "V" => text_string("x") }.into()]);
    let xml = "<rdf:li>sheet</rdf:li><pdf:Keywords>a, arkki-sheet:1:idea-sheet:12345678:fi</pdf:Keywords>";
    let metadata = doc.add_object(Stream::new(dictionary! { "Type" => "Metadata" }, xml.as_bytes().to_vec()));
    doc.catalog_mut().unwrap().set("Metadata", metadata);
    let record = answers::read(&saved(doc)).unwrap();
    assert_eq!((record.tool.as_deref(), record.lang.as_deref()), (Some("idea-sheet"), Some("fi")));
}

#[test]
fn files_that_can_not_take_part_are_named_with_the_reason() {
    let one =
        |keywords: &str| saved(pdf(keywords, |_| vec![dictionary! { "FT" => "Tx", "T" => "why" }.into()]));
    let mut locked = one(OURS);
    locked.extend(b"\ntrailer << /#45ncrypt 1 0 R >>");
    let version = |it: &str| Refusal::Version(it.to_owned());
    let answers = serde_json::json!({});
    for (file, wanted) in [
        (one("arkki-sheet:2:idea-sheet:0:sv"), version("2")),
        (one("arkki-sheet:1:other-sheet:0:sv"), Refusal::OtherTool("other-sheet".into())),
        (one("holiday"), Refusal::Nameless),
        (forms::PDF.to_vec(), Refusal::NoForm),
        (locked, Refusal::Encrypted),
        (json("other-sheet", &answers), Refusal::OtherTool("other-sheet".into())),
        (
            br#"{"format":"arkki-answers","version":2,"tool":"idea-sheet","answers":{}}"#.to_vec(),
            version("2"),
        ),
        (br#"{"format":"another","version":1}"#.to_vec(), Refusal::Foreign),
        (b"[1, 2]".to_vec(), Refusal::Foreign),
        (b"Dear all,".to_vec(), Refusal::Foreign),
        (Vec::new(), Refusal::Foreign),
        (vec![b' '; (2 << 20) + 1], Refusal::TooLarge(2)),
    ] {
        let table = table(vec![("one.pdf", file)]);
        assert_eq!(table.left_out, [("one.pdf".to_owned(), wanted)]);
    }
    let cut = json("idea-sheet", &answers)[..40].to_vec();
    assert!(matches!(answers::read(&cut), Err(Refusal::Damaged(_))));
}

#[test]
fn a_small_file_that_unpacks_to_a_huge_one_is_refused() {
    // The writer leaves streams of objects out, so they get their type afterwards.
    let saved = |doc: Document| {
        let mut out = saved(doc);
        while let Some(at) = out.windows(6).position(|it| it == b"ObjXxx") {
            out[at..at + 6].copy_from_slice(b"ObjStm");
        }
        out
    };
    let zeros = |len: usize| {
        let mut stream =
            Stream::new(dictionary! { "Type" => "ObjXxx", "N" => 1, "First" => 4 }, vec![b' '; len]);
        stream.compress().unwrap();
        stream
    };
    let large = saved(pdf(OURS, |doc| vec![doc.add_object(zeros(64 << 20)).into()]));
    assert!(large.len() < 100_000);
    assert_eq!(answers::read(&large), Err(Refusal::TooMuch));
    let many = saved(pdf(OURS, |doc| (0..40).map(|_| doc.add_object(zeros(2 << 20)).into()).collect()));
    assert_eq!(answers::read(&many), Err(Refusal::TooMuch));
    // One list of numbers, named fifty thousand times.
    let mut index: String = (100..50_100).flat_map(|it| [it.to_string(), " 0 ".to_owned()]).collect();
    let first = i64::try_from(index.len()).unwrap();
    index.extend(["[", &"1 ".repeat(100_000), "]"]);
    let again = saved(pdf(OURS, |doc| {
        let head = dictionary! { "Type" => "ObjXxx", "N" => 50_000, "First" => first };
        let mut stream = Stream::new(head, index.into_bytes());
        stream.compress().unwrap();
        vec![doc.add_object(stream).into()]
    }));
    assert!(answers::read(&again).is_ok_and(|it| it.answers.is_empty()));
}

#[test]
fn fields_in_a_circle_and_fields_too_deep_end() {
    let round = saved(pdf(OURS, |doc| {
        let id = doc.new_object_id();
        doc.set_object(
            id,
            dictionary! { "T" => "a", "FT" => "Tx", "V" => text_string("x"), "Kids" => vec![id.into()] },
        );
        vec![id.into(), id.into()]
    }));
    assert!(answers::read(&round).is_ok());
    let deep = saved(pdf(OURS, |doc| {
        let mut id = doc.add_object(dictionary! { "T" => "a", "FT" => "Tx", "V" => text_string("x") });
        for _ in 0..500 {
            id = doc.add_object(dictionary! { "T" => "a", "Kids" => vec![id.into()] });
        }
        vec![id.into()]
    }));
    assert!(answers::read(&deep).unwrap().answers.is_empty());
}

#[test]
fn nothing_is_lost_in_any_form() {
    let odd = serde_json::json!({
        "who--group": "Early birds", "pairs--new": "9", "pairs--easy": "2", "why": "<b>&\"'", "gone--row": "kept",
        "who--date": "tomorrow", "next--row-1--done": true, "number": 7,
    });
    let other = json("idea-sheet", &serde_json::json!({ "who--group": "<script>alert(1)</script>" }));
    let table =
        table(vec![("a.json", json("idea-sheet", &odd)), ("b.json", other), ("c.json", b"x".to_vec())]);
    let group = &table.groups[0];
    let aside: Vec<&str> = group.aside.keys().map(String::as_str).collect();
    assert_eq!(aside, ["gone--row", "number", "pairs--new", "who--date"]);
    assert_eq!(group.unread, ["next--row-1--done"]);
    let csv = answers::csv::write(&table, "Without a place:");
    let json = answers::json::write(&table);
    let html = answers::report::write(&table, &words());
    for text in [&csv, &json, &html] {
        for wanted in ["Early birds", "kept", "tomorrow", "gone--row", "pairs--new"] {
            assert!(text.contains(wanted), "{wanted} is gone in\n{text}");
        }
    }
    assert!(csv.contains("\"gone--row\",\"\",\"kept\",\"\"\r\n"), "{csv}");
    assert!(html.contains("&lt;b&gt;&amp;&quot;&#39;") && html.contains("c.json"));
    for never in ["<script", "http://", "https://", "//", "url(", "src="] {
        let body = html.replace("<script>alert", "");
        assert!(!body.contains(never), "the report has {never}");
    }
}

#[test]
fn a_report_of_several_groups_reads_as_its_golden() {
    let one = serde_json::json!({
        "who--group": "Early birds", "pairs--new": "2", "pairs--easy": "na", "why": "Rain.\nMore rain.",
        "next--row-1--what": "Ask", "next--row-1--done": "yes",
    });
    let two = serde_json::json!({ "who--group": "Night owls", "pairs--new": "2", "pairs--easy": "6" });
    let table = table(vec![("a.json", json("idea-sheet", &one)), ("b.json", json("idea-sheet", &two))]);
    let html = answers::report::write(&table, &words());
    let main = &html[html.find("<main>").unwrap()..];
    insta::assert_snapshot!(main);
}

#[test]
fn no_cell_is_a_formula() {
    for (text, safe) in [
        ("=1+1", "'=1+1"),
        ("  =1+1", "'  =1+1"),
        ("\n=1+1", "'\n=1+1"),
        ("\u{a0}@SUM(A1)", "'\u{a0}@SUM(A1)"),
        ("-1", "'-1"),
        ("+358", "'+358"),
        ("\tx", "'\tx"),
        ("＝1", "'＝1"),
        ("say \"no\", then", "say \"\"no\"\", then"),
        ("a = b", "a = b"),
    ] {
        let csv = answers::csv::write(
            &table(vec![("-x.json", json("idea-sheet", &serde_json::json!({ "why": text, "=gone": text })))]),
            "aside",
        );
        assert!(csv.starts_with("\u{feff}\"key\",\"question\",\"'-x\"\r\n"), "{csv}");
        assert!(csv.contains(&format!("\"why\",\"Vad gör den svår?\",\"{safe}\"\r\n")), "{text:?}:\n{csv}");
        assert!(csv.contains(&format!("\"'=gone\",\"\",\"{safe}\"\r\n")), "{text:?}:\n{csv}");
    }
}

#[test]
fn days_written_by_hand_are_days_where_they_can_be_only_one() {
    for (text, day) in [
        ("2026-11-22", Some("2026-11-22")),
        ("22.11.2026", Some("2026-11-22")),
        ("2.1.2026", Some("2026-01-02")),
        ("22/11/2026", Some("2026-11-22")),
        ("11/22/2026", Some("2026-11-22")),
        ("22-11-2026", Some("2026-11-22")),
        ("2/1/2026", None),
        ("30.2.2026", None),
        ("on Monday", None),
    ] {
        let file = forms::form(&[("who--date", text)]);
        let table = table(vec![("a.pdf", file)]);
        let group = &table.groups[0];
        assert_eq!(group.answers.get("who--date").map(String::as_str), day, "{text}");
        assert_eq!(group.aside.contains_key("who--date"), day.is_none(), "{text}");
    }
}

/// Runs the program in a folder with the smallest kit.
fn arkki(folder: &Folder, args: &[&str]) -> Output {
    let mut it = Command::new(env!("CARGO_BIN_EXE_arkki"));
    it.current_dir(folder.path()).args(args).output().unwrap()
}

#[test]
fn the_command_says_what_became_of_every_file() {
    let folder = Folder::new("collect");
    let kit = files(BASE).into_iter().filter_map(|(path, text)| Some((path, text?)));
    folder.fill(&kit.collect());
    let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    put("good.pdf", FILLED);
    let aside = serde_json::json!({ "why": "x", "gone": "y" });
    put(
        "old.json",
        &json("idea-sheet", &aside)
            .strip_suffix(b"}")
            .map(|it| [it, b",\"revision\":\"0\"}"].concat())
            .unwrap(),
    );
    put("torn.pdf", &FILLED[..200]);
    let out = arkki(&folder, &["collect", "good.pdf", "old.json", "--out", "table.json"]);
    let talk = String::from_utf8(out.stderr).unwrap();
    assert_eq!(
        talk,
        "note: old.json: made with another version of the worksheet; its answers were taken by their keys\n\
         note: old.json: 1 answer set aside, without a place on the worksheet: `gone`\n\
         2 files taken, 0 left out\n"
    );
    assert_eq!(out.status.code(), Some(0));
    let table = fs::read_to_string(folder.path().join("table.json")).unwrap();
    assert!(serde_json::from_str::<serde_json::Value>(&table).unwrap()["groups"][1]["aside"]["gone"] == "y");
    let out = arkki(&folder, &["collect", "good.pdf", "torn.pdf", "--lang", "sv"]);
    assert_eq!(out.status.code(), Some(1), "the rest is written all the same");
    assert!(String::from_utf8(out.stdout).unwrap().contains("Vad gör den svår?"));
    assert!(String::from_utf8(out.stderr).unwrap().contains("left out: torn.pdf: "));
    for (args, code) in [
        (&["collect", "torn.pdf"][..], 1),
        (&["collect", "nobody.pdf"], 2),
        (&["collect", "content"], 2),
        (&["collect", "good.pdf", "--tool", "other"], 2),
        (&["collect", "good.pdf", "--lang", "xx"], 2),
        (&["collect", "old.json", "--out", "old.json"], 2),
        (&["collect", "good.pdf", "--out", "nowhere/table.csv"], 3),
        (&["collect"], 2),
    ] {
        let out = arkki(&folder, args);
        assert_eq!(out.status.code(), Some(code), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_at_all_stop_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = answers::read(&bytes);
        let _ = answers::read(&[b"%PDF-1.7\n", bytes.as_slice()].concat());
    }

    #[test]
    fn no_damage_to_a_good_file_stops_the_reader(
        places in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..20),
        end in any::<Index>(),
        is_cut in any::<bool>(),
        is_packed in any::<bool>(),
    ) {
        let mut bytes = if is_packed { packed() } else { FILLED.to_vec() };
        for (at, byte) in places {
            let at = at.index(bytes.len());
            bytes[at] ^= byte;
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        let _ = answers::read(&bytes);
    }
}

/// The filled sheet with its objects packed together.
fn packed() -> Vec<u8> {
    static ONCE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    let make = || {
        let mut doc = Document::load_mem(FILLED).unwrap();
        let mut out = Vec::new();
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
        doc.save_with_options(&mut out, options).unwrap();
        out
    };
    ONCE.get_or_init(make).clone()
}
