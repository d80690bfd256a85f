//! PDFs that can be filled in: every field in its place, and nothing else changed.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use arkki::answers;
use arkki::print::font::FormFont;
use arkki::print::forms::{Field, Kind, fillable};
use lopdf::{Document, Object};

use crate::collect::sheet;

/// How this file is made stands in `fixtures/idea-sheet.typ`.
pub(crate) const PDF: &[u8] = include_bytes!("fixtures/idea-sheet.pdf");

/// Atkinson Hyperlegible Next, SIL Open Font License; see `themes/default/assets/fonts/OFL.txt`.
const FONT: &[u8] =
    include_bytes!("../../themes/default/print/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");

fn font() -> &'static FormFont {
    static ONCE: OnceLock<FormFont> = OnceLock::new();
    ONCE.get_or_init(|| FormFont::new(FONT).unwrap())
}

/// The fields of the sheet, with what is filled in already.
fn fields(values: &[(&str, &str)]) -> Vec<Field> {
    use arkki::worksheet::Kind as Asked;
    let field = |it: &answers::Question| Field {
        key: it.key.clone(),
        kind: match &it.kind {
            Asked::Line(max) => Kind::Line { max: *max },
            Asked::Date => Kind::Date,
            Asked::Text(_) => Kind::Text,
            Asked::Notes(_) => Kind::Notes,
            Asked::Tick => Kind::Tick,
            Asked::Count => Kind::Count,
            Asked::Pick(_) => Kind::Pick,
        },
        tip: it.full.clone(),
        options: it
            .marks
            .iter()
            .map(|(value, label)| (value.clone(), format!("{}, {label}", it.full)))
            .collect(),
        value: values.iter().find(|(key, _)| *key == it.key).map(|it| it.1.to_owned()),
        size: 9.0,
    };
    sheet("sv").questions().map(field).collect()
}

/// The sheet as a form, with what is filled in already.
pub(crate) fn form(values: &[(&str, &str)]) -> Vec<u8> {
    fillable(PDF, &fields(values), font()).unwrap().pdf
}

#[test]
fn the_same_sheet_is_the_same_bytes() {
    assert_eq!(form(&[("why", "å")]), form(&[("why", "å")]));
}

#[test]
fn what_was_filled_in_before_is_read_back() {
    let long =
        "En mycket lång rad som inte får plats på en enda rad i rutan, så den bryts på flera. ".repeat(4);
    let values = [
        ("next--row-1--done", "yes"),
        ("next--row-1--who", "Märta & Åsa (båda)"),
        ("pairs--easy", "na"),
        ("pairs--new", "3"),
        ("who--group", "Café “Ö” – 🐦"),
        ("why", &format!("{long}\nKolmas rivi: hyvä yö, äiti.")),
    ];
    let record = answers::read(&form(&values)).unwrap();
    let given: Vec<(&str, &str)> =
        record.answers.iter().map(|(key, it)| (key.as_str(), it.as_str())).collect();
    assert_eq!(given, values);
    let lacked: String = "Café “Ö” – 🐦→ €".chars().filter(|it| !font().has(*it)).collect();
    assert_eq!(lacked, "🐦→");
}

#[test]
fn every_widget_keeps_its_place_and_is_named() {
    let before = Document::load_mem(PDF).unwrap();
    let after = Document::load_mem(&form(&[])).unwrap();
    let links = |doc: &Document, kind: &[u8]| -> BTreeSet<(i64, String)> {
        let annotations = doc.objects.values().filter_map(|it| it.as_dict().ok());
        let of =
            annotations.filter(|it| it.get(b"Subtype").and_then(Object::as_name).is_ok_and(|it| it == kind));
        of.map(|it| {
            let corners = it.get(b"Rect").unwrap().as_array().unwrap();
            let corners: Vec<String> =
                corners.iter().map(|it| format!("{:.1}", it.as_float().unwrap())).collect();
            (it.get(b"StructParent").unwrap().as_i64().unwrap(), corners.join(" "))
        })
        .collect()
    };
    assert_eq!(links(&after, b"Widget"), links(&before, b"Link"));
    assert!(links(&after, b"Link").is_empty());
    let roles = |doc: &Document, role: &[u8]| {
        let all = doc.objects.values().filter_map(|it| it.as_dict().ok());
        all.filter(|it| it.get(b"S").and_then(Object::as_name).is_ok_and(|it| it == role)).count()
    };
    assert_eq!(roles(&after, b"Form"), roles(&before, b"Link"));
    let root = after.catalog().unwrap();
    let form = after.get_dictionary(root.get(b"AcroForm").unwrap().as_reference().unwrap()).unwrap();
    assert!(!form.has(b"NeedAppearances") && !root.has(b"OpenAction"));
    let top = form.get(b"Fields").unwrap().as_array().unwrap();
    for field in top.iter().map(|it| after.get_dictionary(it.as_reference().unwrap()).unwrap()) {
        assert!(field.has(b"TU"), "{field:?}");
        let is_radio = field.has(b"Kids");
        assert_eq!(field.get(b"Ff").and_then(Object::as_i64).is_ok_and(|it| it == 1 << 15), is_radio);
    }
    assert_eq!(top.len(), fields(&[]).len());
}

fn refused(change: impl FnOnce(&mut Vec<Field>)) -> String {
    let mut fields = fields(&[]);
    change(&mut fields);
    fillable(PDF, &fields, font()).unwrap_err().to_string()
}

#[test]
fn a_field_without_a_place_and_a_place_without_a_field_are_named() {
    let extra = |key: &str, kind| Field {
        key: key.to_owned(),
        kind,
        tip: String::new(),
        options: vec![("1".to_owned(), String::new())],
        value: None,
        size: 9.0,
    };
    for (said, wanted) in [
        (refused(|it| it.push(extra("more", Kind::Text))), "the PDF has no place for the field `more`"),
        (refused(|it| it.push(extra("mark", Kind::Pick))), "the PDF has no place for the field `mark=1`"),
        (refused(|it| it.push(extra("why", Kind::Text))), "the PDF has several places for the field `why`"),
        (
            refused(|it| it.retain(|it| it.key != "why")),
            "the PDF has a place for `why`, which is no field of the sheet",
        ),
        (
            refused(|it| it.iter_mut().for_each(|it| drop(it.options.pop()))),
            "the PDF has a place for `pairs--new=na`, which is no field of the sheet",
        ),
        (
            refused(|it| {
                it.iter_mut().filter(|it| it.key == "pairs--new").for_each(|it| it.value = Some("8".into()));
            }),
            "the field `pairs--new` can not hold `8`",
        ),
    ] {
        assert_eq!(said, wanted);
    }
    assert!(fillable(b"no PDF", &[], font()).is_err());
    assert!(FormFont::new(b"no font").is_err());
}
