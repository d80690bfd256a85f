//! How far the translations of the kit have come, for readers.

use crate::html::links::Here;
use crate::html::pages::frame::{self, Subject};
use crate::html::pages::{Filled, Renderer};
use crate::html::view::{CoverageKind, CoverageLanguage, CoveragePage};
use crate::l10n::{Kind, State, Status};
use crate::model::route::Route;
use crate::words::{Arg, keys};

/// Returns the page.
pub(super) fn page(renderer: &Renderer, here: &Here<'_>) -> Filled {
    let route = Route::Coverage(here.lang);
    let title = Some(here.word(keys::NAV_COVERAGE));
    let description = here.word(keys::COVERAGE_LEAD).text;
    let subject = Subject { route, title, description, trail: String::new(), source: None };
    let frame = frame::frame(renderer, here, &*renderer.folder(here, route)?, subject)?;
    let kit = &here.site.kit;
    let languages = kit.config.languages.all().map(|lang| {
        let status = Status::new(here.site.sources(), lang, kit.records.get(&lang));
        let kinds = Kind::ALL.into_iter().filter(|it| status.tally(*it).all().units > 0);
        CoverageLanguage {
            lang: kit.config.languages.tag(lang).to_owned(),
            name: frame::language_name(here, lang),
            kinds: kinds.map(|it| kind(here, &status, it)).collect(),
        }
    });
    let languages = languages.filter(|it| !it.kinds.is_empty()).collect();
    let view =
        CoveragePage { lang: here.tag().to_owned(), root: here.path.root().to_owned(), frame, languages };
    renderer.templates().fill("coverage.html", &view)
}

fn kind(here: &Here<'_>, status: &Status, kind: Kind) -> CoverageKind {
    let formats = here.site.kit.words.formats(here.lang);
    #[expect(clippy::cast_precision_loss, reason = "no kit has so many words")]
    let number = |it: usize| it as f64;
    let tally = status.tally(kind);
    let words = |is: fn(State) -> bool| formats.number(number(tally.sum(is).words));
    CoverageKind {
        label: here.word(match kind {
            Kind::Interface => keys::L10N_KIND_INTERFACE,
            Kind::Vocabulary => keys::L10N_KIND_VOCABULARY,
            Kind::Text => keys::L10N_KIND_TEXT,
            Kind::Sheet => keys::L10N_KIND_SHEET,
        }),
        share: here.message(keys::L10N_SHARE.as_str(), &[("n", Arg::Number(number(tally.per_cent())))]),
        per_cent: tally.per_cent(),
        words: words(|_| true),
        done: words(State::is_done),
        draft: words(|it| it == State::Draft),
        stale: words(|it| it == State::Stale),
        missing: words(|it| matches!(it, State::Missing | State::Untranslated)),
    }
}
