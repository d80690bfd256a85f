//! Every address of the site, and who claims it.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::span::{FileId, Span};
use crate::check::things::{Shown, ThingIx, ThingKind, Things};
use crate::load::Draft;
use crate::load::defined::OwnWords;
use crate::load::facts::Status;

/// Pages that every language has, by their place below its folder.
pub const FIXED: [&str; 4] = ["index.html", "cards/index.html", "glossary/index.html", "index-a-z.html"];

/// The file that says that a folder is a site of ours; `content/static/` may not bring its own.
pub const MARKER: &str = ".arkki-site";

/// Folders of the site that hold only what the program puts there.
const OWN: [&str; 5] = ["assets", "media", "q", "search", "sheets"];

/// An address that leads to a thing elsewhere.
#[derive(Debug, Clone)]
pub struct Redirect {
    /// The old address.
    pub from: OutPath,
    /// The thing it leads to.
    pub to: ThingIx,
    /// Language of the page it leads to; none leads to the lasting address, where one is chosen.
    pub lang: Option<Lang>,
}

/// Who claims an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Who, in words.
    pub who: String,
    /// Where that is said.
    pub span: Option<Span>,
}

/// All addresses that answer.
#[derive(Debug, Clone, Default)]
pub struct Addresses {
    /// Pages, by path, each with its first claim.
    pub claims: BTreeMap<OutPath, Claim>,
    /// Redirect pages.
    pub redirects: Vec<Redirect>,
    /// Claims of an address that somebody else has: path, the later claim.
    pub clashes: Vec<(OutPath, Claim)>,
    /// Redirects that are no addresses of the site.
    pub malformed: Vec<(String, Span)>,
}

impl Addresses {
    /// Gathers every address of a draft.
    pub fn new(draft: &Draft, things: &Things) -> Self {
        let mut out = Self::default();
        let languages = &draft.config.languages;
        for name in ["index.html", "404.html", "sitemap.xml", MARKER] {
            out.claim(OutPath::new(name), "the program", None);
        }
        for lang in languages.all() {
            let (tools, models) = things.has_tools_and_models();
            let lists = [("tools/index.html", !tools), ("models/index.html", !models)];
            for name in FIXED.into_iter().chain(lists.iter().filter(|it| !it.1).map(|it| it.0)) {
                out.claim(OutPath::new(&format!("{}/{name}", languages.tag(lang))), "the program", None);
            }
        }
        for (_, thing) in things.all() {
            let lasting = OutPath::new(&format!("q/{}.html", thing.id));
            out.claim(lasting, &format!("`{}`", thing.id), Some(thing.span));
            if thing.status == Status::Retired {
                continue;
            }
            for lang in languages.all().filter(|it| thing.shown[it.index()] != Shown::Hidden) {
                let span = slug_span(draft, thing.kind, lang).unwrap_or(thing.span);
                let who = format!("`{}` in {}", thing.id, languages.tag(lang));
                out.claim(thing.paths[lang.index()].clone(), &who, Some(span));
            }
        }
        for (path, file) in draft.statics.iter() {
            if let Some(path) = plain(path) {
                out.copied(path, Span::top(*file));
            }
        }
        // Redirects come last: a page goes before an old address.
        for (ix, thing) in things.all() {
            let retired = thing.status == Status::Retired;
            for lang in languages.all().filter(|it| thing.shown[it.index()] != Shown::Hidden) {
                let by_id = format!("{}/{}/{}.html", languages.tag(lang), thing.kind.section(), thing.id);
                let by_id = OutPath::new(&by_id);
                let page = &thing.paths[lang.index()];
                let who = format!("the id of `{}`", thing.id);
                let to = Some(lang).filter(|_| !retired);
                if by_id != *page {
                    out.redirect(by_id, ix, to, &who, thing.span);
                }
                // The pages of a withdrawn card lead to its lasting address.
                if retired {
                    out.redirect(page.clone(), ix, None, &who, thing.span);
                }
            }
        }
        for (ix, thing) in things.all() {
            for (address, span) in written(draft, thing.kind) {
                let lang = address.split('/').next().and_then(|it| languages.find(it));
                let lang = lang.filter(|it| thing.shown[it.index()] != Shown::Hidden);
                match page(&address) {
                    Some(path) => {
                        let who = format!("a redirect of `{}`", thing.id);
                        let lang = lang.filter(|_| thing.status != Status::Retired);
                        out.redirect(path, ix, lang, &who, span);
                    }
                    None => out.malformed.push((address, span)),
                }
            }
        }
        out
    }

    /// A file that is copied may stand beside pages, not in their place, and not among the program's own.
    fn copied(&mut self, path: OutPath, span: Span) {
        let text = path.as_str();
        let top = text.split('/').next().unwrap_or_default();
        let folder = OutPath::new(&format!("{text}/x"));
        let folder = folder.as_str().trim_end_matches('x');
        let inside = self.claims.range::<str, _>((Bound::Included(folder), Bound::Unbounded)).next();
        let is_folder = inside.is_some_and(|(it, _)| it.as_str().starts_with(folder));
        let below = text.match_indices('/').any(|(at, _)| self.claims.contains_key(&text[..at]));
        let kept = OWN.contains(&top);
        if is_folder || below || kept {
            let first = Claim { who: "the program".into(), span: None };
            self.claims.entry(path.clone()).or_insert(first);
            let who = "a file of `content/static/`".to_owned();
            self.clashes.push((path, Claim { who, span: Some(span) }));
            return;
        }
        self.claim(path, "a file of `content/static/`", Some(span));
    }

    fn claim(&mut self, path: OutPath, who: &str, span: Option<Span>) {
        let claim = Claim { who: who.to_owned(), span };
        match self.claims.get(&path) {
            Some(_) => self.clashes.push((path, claim)),
            None => {
                self.claims.insert(path, claim);
            }
        }
    }

    fn redirect(&mut self, from: OutPath, to: ThingIx, lang: Option<Lang>, who: &str, span: Span) {
        if self.claims.contains_key(&from) {
            self.clashes.push((from, Claim { who: who.to_owned(), span: Some(span) }));
            return;
        }
        self.claims.insert(from.clone(), Claim { who: who.to_owned(), span: Some(span) });
        self.redirects.push(Redirect { from, to, lang });
    }
}

fn slug_span(draft: &Draft, kind: ThingKind, lang: Lang) -> Option<Span> {
    let texts = match kind {
        ThingKind::Card(at) => &draft.cards[at].texts,
        ThingKind::Page(at) => &draft.pages[at].texts,
        ThingKind::Tool(at) => return attribute(draft.tools[at].words.get(&lang)?, "tool", "slug"),
        ThingKind::Model(at) => return attribute(draft.models[at].words.get(&lang)?, "model", "slug"),
        ThingKind::Process(_) | ThingKind::Phase(..) => return None,
    };
    texts.get(&lang)?.slug.as_ref().map(|it| it.span)
}

/// Returns where an attribute of a message stands.
fn attribute(words: &OwnWords, message: &str, name: &str) -> Option<Span> {
    let entry = words.entries.iter().find(|it| it.id.as_ref() == message)?;
    entry.attributes.get(name).map(|it| it.0)
}

fn written(draft: &Draft, kind: ThingKind) -> Vec<(String, Span)> {
    let place = |file: FileId, list: &[toml::Spanned<String>]| {
        list.iter().map(|it| (it.get_ref().clone(), Span::new(file, it.span()))).collect()
    };
    match kind {
        ThingKind::Card(at) => place(draft.cards[at].file, &draft.cards[at].facts.redirects),
        ThingKind::Page(at) => place(draft.pages[at].file, &draft.pages[at].facts.redirects),
        ThingKind::Tool(at) => place(draft.tools[at].file, &draft.tools[at].facts.redirects),
        ThingKind::Model(at) => place(draft.models[at].file, &draft.models[at].facts.redirects),
        ThingKind::Process(_) | ThingKind::Phase(..) => Vec::new(),
    }
}

/// A path in the site that is safe on every host.
fn plain(text: &str) -> Option<OutPath> {
    let holds = text.split('/').all(|part| {
        !matches!(part, "" | "." | "..") && !part.bytes().any(|it| it < 0x20 || b"\\:*?\"<>|#%".contains(&it))
    });
    holds.then(|| OutPath::new(text))
}

/// An address of a page: what `addresses.lock` can hold.
fn page(text: &str) -> Option<OutPath> {
    let (folders, name) = text.rsplit_once('/').unwrap_or(("", text));
    let is_name = |it: &str| {
        it.len() <= 120 && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
    };
    let holds = folders.split('/').all(|it| is_name(it) && !it.contains(".html"))
        && is_name(name)
        && folders.matches('/').count() < 4
        && name.len() > ".html".len()
        && name.ends_with(".html");
    plain(text).filter(|_| holds)
}
