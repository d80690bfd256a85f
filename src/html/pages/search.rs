//! Search: its dialog, and the words of facts and kinds for its index.

use std::collections::BTreeSet;

use serde_json::json;

use crate::base::lang::Lang;
use crate::html::facts;
use crate::html::links::Here;
use crate::html::pages::{Filled, Renderer};
use crate::html::view::{Fact, Phrase, PluralForm, SearchChoice, SearchDialog, SearchGroup, SearchTerm};
use crate::load::cards::Card;
use crate::model::Site;
use crate::model::facets;
use crate::model::findable;
use crate::model::route::Route;
use crate::search::{self, Said, Wording};
use crate::sheet::Voice;
use crate::words::keys::{self, Key};
use crate::words::{Arg, plurals};

/// Kinds of entries, as they are offered, and what they are called.
const KINDS: [(&str, Key); 10] = [
    ("method", keys::KIND_METHOD),
    ("topic", keys::KIND_TOPIC),
    ("phase", keys::KIND_PHASE),
    ("example", keys::KIND_EXAMPLE),
    ("guide", keys::KIND_GUIDE),
    ("tool", keys::KIND_TOOL),
    ("model", keys::KIND_MODEL),
    ("process", keys::KIND_PROCESS),
    ("page", keys::KIND_PAGE),
    ("term", keys::KIND_TERM),
];

/// Snowball's stemmers in the theme: language, file, name of the function.
const STEMMERS: [(&str, &str, &str); 4] = [
    ("sv", "stemmers/swedish-stemmer.js", "SwedishStemmer"),
    ("fi", "stemmers/finnish-stemmer.js", "FinnishStemmer"),
    ("nl", "stemmers/dutch-stemmer.js", "DutchStemmer"),
    ("en", "stemmers/english-stemmer.js", "EnglishStemmer"),
];

/// Returns the script that hands the dialog to the page, and names the scripts that it needs.
pub(super) fn dialog(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let site = here.site;
    let path = |route: Route| site.path(route).map(|it| it.as_str().to_owned()).unwrap_or_default();
    let view = SearchDialog {
        lang: here.tag().to_owned(),
        // Links begin at the root; the page that shows the dialog puts its way there before them.
        root: String::new(),
        choices: choices(here),
        counts: counts(here),
        index: path(Route::Index(here.lang)),
        cards: path(Route::Cards(here.lang)),
    };
    let html = renderer.templates().fill_part("search.html", &view)?;
    let asset = |name: &str| site.assets.find(name).map(|it| it.path.as_str().to_owned());
    let language = here.tag().split('-').next().unwrap_or_default();
    let stemmer = STEMMERS.iter().find(|it| it.0 == language);
    let files = ["search-words.js", "search-find.js"]
        .into_iter()
        .chain(stemmer.iter().flat_map(|it| ["stemmers/base-stemmer.js", it.1]));
    let mut scripts: Vec<String> = files.filter_map(asset).collect();
    scripts.push(path(Route::SearchIndex(here.lang)));
    let data = json!({
        "lang": here.tag(),
        "stemmer": stemmer.map(|it| it.2),
        "scripts": scripts,
        "texts": format!("search/{}-", here.tag()),
        "html": html,
    });
    Ok(format!("arkkiSearchDialog({data});\n").into_bytes())
}

/// Returns the script with the index of a language.
pub(super) fn index(site: &Site, lang: Lang) -> Vec<u8> {
    let voice = Voice { site, lang };
    let values = |list: Vec<Fact>| {
        let texts = list.into_iter().flat_map(|it| it.values).map(|it| it.text);
        texts.collect::<Vec<_>>().join(" · ")
    };
    let facts =
        |card: &Card| Said { shown: values(facts::short(voice, card)), all: values(facts::all(voice, card)) };
    let kind = |id: &str| {
        let key = KINDS.iter().find(|it| it.0 == id).map(|it| it.1);
        key.map(|it| voice.word(it).text).unwrap_or_default()
    };
    search::index(site, lang, &Wording { facts: &facts, kind: &kind })
}

/// Returns what results can be narrowed by, each with two choices at least.
fn choices(here: &Here<'_>) -> Vec<SearchChoice> {
    let site = here.site;
    let entries = findable::entries(&site.kit, here.lang);
    let kinds: BTreeSet<&str> = entries.iter().map(|it| search::kind(&site.kit, *it)).collect();
    let terms: BTreeSet<&str> = entries
        .iter()
        .filter_map(|it| match it {
            findable::Entry::Thing(thing) => Some(&site.terms[thing.index()]),
            findable::Entry::Term(_) => None,
        })
        .flat_map(|it| it.split(' '))
        .collect();
    let used = |facet: &str, id: &str| terms.contains(format!("{facet}:{id}").as_str());
    let one = |terms: Vec<SearchTerm>| vec![SearchGroup { label: Phrase::default(), terms }];
    let plain = |facet: &str, list: &[(&str, Key)]| {
        let terms = list.iter().filter(|it| used(facet, it.0));
        one(terms.map(|(id, key)| SearchTerm { id: (*id).into(), label: here.word(*key) }).collect())
    };
    let phases = (0..site.kit.processes.len()).map(|process| {
        let phases = (0..site.kit.processes[process].phases.len()).map(|it| here.phase((process, it)));
        let terms = phases.filter(|it| used("phase", &it.id)).map(|it| {
            let label = Phrase { text: format!("{} {}", it.mark, it.title.text), lang: it.title.lang };
            SearchTerm { id: it.id, label }
        });
        SearchGroup { label: here.process(process).title, terms: terms.collect() }
    });
    let kinds = KINDS.iter().filter(|it| kinds.contains(it.0));
    let kinds = kinds.map(|(id, key)| SearchTerm { id: (*id).into(), label: here.word(*key) });
    let choice = |id: &'static str, key: Key, groups| SearchChoice { id, label: here.word(key), groups };
    let mut out = vec![
        choice("kind", keys::FACET_KIND, one(kinds.collect())),
        choice("phase", keys::FACET_PHASE, phases.filter(|it| !it.terms.is_empty()).collect()),
        choice("time", keys::FACET_TIME, plain("time", &facets::TIMES)),
        choice("group", keys::FACET_GROUP, plain("group", &facets::GROUPS)),
    ];
    out.retain(|it| it.groups.iter().map(|it| it.terms.len()).sum::<usize>() > 1);
    out
}

/// Returns what is said of a number of results, in each plural form of the language.
fn counts(here: &Here<'_>) -> Vec<PluralForm> {
    let format = &here.site.kit.config.languages.get(here.lang).format;
    let samples = plurals::samples(format).into_iter();
    samples
        .map(|(form, sample)| {
            // The browser puts the number where this stands.
            let args = [("n", Arg::Number(f64::from(sample))), ("range", Arg::Text("{n}".into()))];
            PluralForm { form, text: here.message(keys::SEARCH_COUNT.as_str(), &args) }
        })
        .collect()
}
