//! What is said of translations: every kind of fault is told, and nothing else is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arkki::check::Scope;
use arkki::diag::allow::OVERRULABLE;
use arkki::diag::finding::{Finding, Place};
use arkki::diag::rule::Severity;
use arkki::load::disk;
use arkki::pipeline;
use arkki::words::pattern::Counting;
use arkki::words::{Arg, plurals};
use unicode_normalization::UnicodeNormalization;

use crate::support::{BASE, Folder, check, overlaid, short};

/// Swedish words of the interface with one fault in each message.
const INTERFACE: &str = r#"group-ideal = bäst med { $antal }
step-minutes = några minuter
nav-home = Start
    .label = Början
nav-cards = Alla kort
nav-cards = Alla korten
nav-tools = { -bladd }
nav-models = { nav-modeller }
nav-main = { NUMBR(1) }
nav-index = { nav-letters }
nav-letters = { nav-index }
nav-glossary = Ordlista
 nav-pager = Förra och nästa
home-all-cards =
    { $n ->
        [one] { $n } kort
    }
print-page = Sida { $n av { $of }
home-all-tools =
    { $n ->
        [one] { $n } arbetsblad
       *[many-more] Alla { $n } arbetsblad
    }
phase-cards =
    { NUMBER($n, type: "ordinal") ->
       *[one] { $n } kort
    }
duration-hours =
    { $n ->
        [one] { $range } timme
        [few] { $range } timmar
       *[other] { $range } timmar
    }
nav-breadcrumbs = Du är <b>här</b>
skip-to-text = Till texten...
theme-label = Utseende
tools-lead = Sheets to print or to fill in on screen with your group.
nav-hoem = Hem
footer-kit = { nav-home.titel }
"#;

/// English words of the kit, and the Swedish ones with a fault in each.
const KIT: &str = r#"//- locales/en/glossary.ftl
-need = need
need = need
    .definition = Something a person has to have. A { -need } is no wish.
    .avoid = requirement
//- locales/sv/glossary.ftl
-need = behov
need = behov
    .definition = Något en människa måste ha. Ett behov är ingen önskan.
    .definitions = Två
    .avoid = krav
//- locales/en/kit.ftl
kit = Our kit
    .short = Kit
    .one-line = Cards for <b>people</b>.
our-way = Our way
    .one-line = Listen, then try.
phase-listen = Listen
    .one-line = Find out what people need.
phase-try = Try
    .one-line = Test something small.
//- locales/sv/kit.ftl
kit = Vår låda
    .short = Låda
    .one-line = Kort för <b>människor.
our-way = Vårt sätt
phase-listen = Lyssna
    .one-line = Ta reda på vad människor behöver.
phase-tri = Pröva
//- locales/sv/tools/idea-sheet.ftl
tool =
    .title = Idéblad
    .one-line = Where does each idea stand?
pairs =
    .label = Vår idé...
    .new--left = { $x } för oss
    .new--right = Känd för oss
    .easy--left = { -ide }
    .easy--right = Svår att pröva
why =
    .label = Vad gör den svår
    .lead-in = Om det andra krysset står till höger om mitten:
    .example = Ingen har nyckel till kraven.
    .exampel = Ingen
//- content/cards/silent-ideas/sv.md
+++
title = "Tysta idéer"
one_line = "Everybody writes before anybody speaks."
slug = "tysta-ideer"
allow = [{ rule = "links-differ", reason = "" }]
+++

## Vad är det? {#what}

Each person starts from a need.

## Gör så här {#steps}

1. Skriv.
2. Sortera kravens följder.
//- content/pages/about/sv.md
+++
title = "Om"
slug = "om"
+++

Each person starts from a [need](term:need).
"#;

/// Place, rule: everything that is wrong above.
const FAULTS: &str = "
content/cards/silent-ideas/sv.md:3: text-copied
content/cards/silent-ideas/sv.md:5: allow-form
content/cards/silent-ideas/sv.md:8: text-copied
content/cards/silent-ideas/sv.md:15: term-avoided
content/pages/about/sv.md:1: links-differ
content/pages/about/sv.md:6: links-differ
locales/sv/glossary.ftl:3: term-left-out
locales/sv/glossary.ftl:4: message-extra
locales/sv/kit.ftl:1: message-missing
locales/sv/kit.ftl:3: tags-differ
locales/sv/kit.ftl:4: message-missing
locales/sv/kit.ftl:7: message-missing
locales/sv/tools/idea-sheet.ftl:3: text-copied
locales/sv/tools/idea-sheet.ftl:5: punctuation-differs
locales/sv/tools/idea-sheet.ftl:5: dots-typed
locales/sv/tools/idea-sheet.ftl:6: message-variables
locales/sv/tools/idea-sheet.ftl:8: message-broken
locales/sv/tools/idea-sheet.ftl:11: punctuation-differs
locales/sv/tools/idea-sheet.ftl:13: term-avoided
locales/sv/tools/idea-sheet.ftl:14: word-unused
locales/sv/ui.ftl:1: message-variables
locales/sv/ui.ftl:2: variable-left-out
locales/sv/ui.ftl:4: message-extra
locales/sv/ui.ftl:6: message-clash
locales/sv/ui.ftl:7: message-broken
locales/sv/ui.ftl:8: message-broken
locales/sv/ui.ftl:9: message-broken
locales/sv/ui.ftl:10: message-broken
locales/sv/ui.ftl:11: message-broken
locales/sv/ui.ftl:13: message-swallowed
locales/sv/ui.ftl:17: fluent-syntax
locales/sv/ui.ftl:18: fluent-syntax
locales/sv/ui.ftl:25: plural-missing
locales/sv/ui.ftl:31: plural-impossible
locales/sv/ui.ftl:34: tags-differ
locales/sv/ui.ftl:35: punctuation-differs
locales/sv/ui.ftl:35: dots-typed
locales/sv/ui.ftl:36: punctuation-differs
locales/sv/ui.ftl:37: text-copied
locales/sv/ui.ftl:38: message-extra
locales/sv/ui.ftl:39: message-broken
";

fn planted() -> BTreeMap<String, String> {
    let mut files = overlaid(BASE, KIT);
    files.insert("locales/sv/ui.ftl".into(), INTERFACE.into());
    files
}

#[test]
fn every_planted_fault_is_told_and_nothing_else() {
    let judged = check(&planted(), Scope::Published);
    let found = short(&judged.findings, &judged.tree);
    let told: Vec<String> = judged
        .findings
        .iter()
        .map(|it| {
            let (path, line, _) = it.position(&judged.tree);
            format!("{path}:{line}: {}", it.rule.code)
        })
        .collect();
    let expected: Vec<&str> = FAULTS.trim().lines().collect();
    assert_eq!(told, expected, "{found}");
}

#[test]
fn what_can_be_overruled_is_a_warning_and_the_manual_names_it() {
    let rules = pipeline::rules();
    let docs = rules.iter().find(|it| it.code == "allow-form").unwrap().docs;
    for code in OVERRULABLE {
        let rule = rules.iter().find(|it| it.code == code).unwrap();
        assert_eq!(rule.severity, Severity::Warning, "{code}");
        assert!(docs.contains(&format!("`{code}`")), "{code}");
    }
}

/// A kit in a language that the program does not speak changes words of the interface in another.
#[test]
fn a_word_of_the_program_is_never_one_too_many() {
    let mut files = overlaid(BASE, "");
    for (path, text) in overlaid(BASE, "") {
        for (from, to) in [("locales/en/", "locales/de/"), ("/en.md", "/de.md")] {
            if path.contains(from) {
                files.remove(&path);
                files.insert(path.replace(from, to), text.clone());
            }
        }
    }
    for text in files.values_mut() {
        *text = text.replace("\"en\"", "\"de\"");
    }
    files.insert("locales/de/ui.ftl".into(), "nav-home = Anfang\n".into());
    files.insert("locales/sv/ui.ftl".into(), "nav-home = Början\nnav-cards = Korten\n".into());
    let judged = check(&files, Scope::Published);
    let found = short(&judged.findings, &judged.tree);
    assert!(!found.contains("message-extra"), "{found}");
}

/// CLDR 48, `supplemental/plurals` and `ordinals`: language, how it counts, form, samples of whole numbers.
const CLDR: [(&str, Counting, &str, &[u32]); 13] = [
    ("en", Counting::Cardinal, "one", &[1]),
    ("en", Counting::Cardinal, "other", &[0, 2, 3, 11, 16, 21, 100, 1000, 1_000_000]),
    ("en", Counting::Ordinal, "one", &[1, 21, 31, 41, 101, 1001]),
    ("en", Counting::Ordinal, "two", &[2, 22, 32, 42, 102, 1002]),
    ("en", Counting::Ordinal, "few", &[3, 23, 33, 43, 103, 1003]),
    ("en", Counting::Ordinal, "other", &[0, 4, 11, 12, 13, 18, 100, 111, 112, 113, 1000]),
    ("sv", Counting::Cardinal, "one", &[1]),
    ("sv", Counting::Cardinal, "other", &[0, 2, 11, 21, 100, 1000]),
    ("sv", Counting::Ordinal, "one", &[1, 2, 21, 22, 31, 32, 101, 1001]),
    ("sv", Counting::Ordinal, "other", &[0, 3, 11, 12, 17, 100, 111, 112, 1000]),
    ("fi", Counting::Cardinal, "one", &[1]),
    ("fi", Counting::Cardinal, "other", &[0, 2, 11, 21, 100, 1000]),
    ("fi", Counting::Ordinal, "other", &[0, 1, 2, 3, 21, 100]),
];

/// What CLDR says of Dutch is what it says of Finnish.
fn cldr() -> impl Iterator<Item = (&'static str, Counting, &'static str, &'static [u32])> {
    let dutch = CLDR.into_iter().filter(|it| it.0 == "fi").map(|it| ("nl", it.1, it.2, it.3));
    CLDR.into_iter().chain(dutch)
}

#[test]
fn each_language_has_the_plural_forms_of_cldr() {
    for lang in ["en", "sv", "fi", "nl"] {
        for counting in [Counting::Cardinal, Counting::Ordinal] {
            let forms: BTreeSet<&str> =
                cldr().filter(|it| (it.0, it.1) == (lang, counting)).map(|it| it.2).collect();
            for locale in [lang.to_owned(), format!("{lang}-BE")] {
                assert_eq!(
                    plurals::forms(&locale.parse().unwrap(), counting),
                    forms,
                    "{locale} {counting:?}"
                );
            }
        }
    }
}

/// What the rules ask for is what the formatter looks for.
#[test]
fn each_number_takes_the_form_that_cldr_gives_it() {
    let all = "[zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let message =
        format!("counted =\n {{ NUMBER($n) ->\n {all}ranked =\n {{ NUMBER($n, type: \"ordinal\") ->\n {all}");
    for lang in ["en", "sv", "fi", "nl"] {
        let mut files = overlaid(BASE, "");
        let only = format!(
            "[kit]\nsource = \"{lang}\"\nlicence = {{ name = \"x\" }}\n\n[[languages]]\ntag = \"{lang}\"\nname = \"x\"\n"
        );
        files.insert("book.toml".into(), only);
        files.insert(format!("locales/{lang}/ui.ftl"), message.clone());
        let tree = crate::support::tree(&files);
        let config = arkki::config::read(&tree).value.unwrap();
        let draft = arkki::load::load(Arc::new(config), &tree).draft;
        let own = draft.config.languages.find(lang).unwrap();
        for (_, counting, form, numbers) in cldr().filter(|it| it.0 == lang) {
            let key = if counting == Counting::Cardinal { "counted" } else { "ranked" };
            for number in numbers {
                let said = draft.words.format(own, key, &[("n", Arg::Number(f64::from(*number)))]);
                assert_eq!(&*said.unwrap().text, form, "{lang} {counting:?} {number}");
            }
        }
    }
}

/// How an editor writes a text.
type Way = fn(&str) -> String;

/// Writes the files as some editor would, and returns what is found in them.
fn found_on_disk(name: &str, files: &BTreeMap<String, String>, write: Way) -> String {
    let folder = Folder::new(name);
    folder.fill(&files.iter().map(|(path, text)| (path.clone(), write(text))).collect());
    let tree = Arc::new(disk::read(folder.path()).unwrap());
    let judged = pipeline::check(tree, Scope::Published);
    // Columns move with the letters; what is found and in which line does not.
    let line = |it: &Finding| {
        let (path, line, _) = it.position(&judged.tree);
        format!("{path}:{line}: {}: {}\n", it.rule.code, it.message)
    };
    judged.findings.iter().map(line).collect()
}

#[test]
fn how_an_editor_writes_a_file_makes_no_difference() {
    let ways: [(&str, Way); 4] = [
        ("crlf", |it| it.replace('\n', "\r\n")),
        ("bom", |it| format!("\u{feff}{it}")),
        ("decomposed", |it| it.nfd().collect()),
        ("composed", |it| it.nfc().collect()),
    ];
    for (kit, files) in [("clean", overlaid(BASE, "")), ("planted", planted())] {
        let plain = found_on_disk(&format!("{kit}-plain"), &files, str::to_owned);
        assert_eq!(plain.is_empty(), kit == "clean", "{plain}");
        for (name, write) in ways {
            assert_eq!(found_on_disk(&format!("{kit}-{name}"), &files, write), plain, "{kit} {name}");
        }
    }
}

#[test]
fn tabs_in_texts_make_no_difference() {
    let mut files = overlaid(BASE, "");
    for text in files.values_mut() {
        *text =
            text.replace(" människ", "\tmänniskor").replace("människoror", "människor").replace(". ", ".\t");
    }
    assert_eq!(found_on_disk("tabs", &files, str::to_owned), "");
}

/// Returns the findings of one rule in the small kit with one more language, by the words at their places.
fn told(rule: &str, tag: &str, more: &[(&str, &str)]) -> Vec<String> {
    let mut files = overlaid(BASE, "");
    let language = format!("\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\nchain = [\"en\"]\n");
    files.get_mut("book.toml").unwrap().push_str(&language);
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    let judged = check(&files, Scope::Published);
    let words = |it: &Finding| match it.place {
        Place::Span(it) => judged.tree.text(it.file)[it.start as usize..it.end as usize].to_owned(),
        Place::Point(..) | Place::Path(_) => String::new(),
    };
    judged.findings.iter().filter(|it| it.rule.code == rule).map(words).collect()
}

#[test]
fn finnish_forms_of_avoided_words_are_found_and_preferred_ones_and_compounds_are_not() {
    let glossary = "need = kontaktipiste\n    .definition = Kohta.\n    .avoid = kosketuspiste | menetelmät\n\
                    method = menetelmä\n    .definition = Tapa.\n";
    let text = "+++\ntitle = \"Kosketuspisteet\"\n+++\n\nKosketuspisteen ja kosketuspisteistä, kosketuspiste.\n\
                Kosketuspisteajattelu, kosketuspiste-ajattelu, kontaktipisteen menetelmän ja menetelmiä.\n\
                `kosketuspisteellä` ja [kosketuspisteessä](lang:fi).\n";
    let more = [("locales/fi/glossary.ftl", glossary), ("content/pages/about/fi.md", text)];
    assert_eq!(
        told("term-avoided", "fi", &more),
        ["Kosketuspisteet", "Kosketuspisteen", "kosketuspisteistä", "kosketuspiste"]
    );
}

#[test]
fn two_languages_that_differ_in_their_country_may_say_the_same() {
    let kit = "kit = Our kit\n    .short = Kit\n    .one-line = Find out what people need.\n";
    let kit = |path| [(path, kit), ("locales/en/kit.ftl", kit)];
    assert_eq!(told("text-copied", "en-US", &kit("locales/en-US/kit.ftl")), Vec::<String>::new());
    assert_eq!(told("text-copied", "de", &kit("locales/de/kit.ftl")), ["one-line"]);
}
