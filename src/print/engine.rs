//! Typst: the only file that calls it. A job goes in, a PDF and what did not fit come out.

use std::sync::Arc;

use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Label, Selector, Smart};
use typst::introspection::{Introspector, MetadataElem};
use typst::syntax::{FileId as VirtualId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontStyle, FontWeight};
use typst::utils::{LazyHash, PicoStr};
use typst::{Feature, Features, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::base::fingerprint;
use crate::base::span::{FileId, Span};
use crate::base::tree::SourceTree;
use crate::load::theme::Theme;
use crate::print::font::FormFont;
use crate::print::forms;
use crate::print::job::Job;
use crate::worksheet::parts::{self, Kind};

/// Templates, fonts and the library of Typst, shared by all jobs of a site.
pub struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// Templates, with the files of the theme that they are.
    sources: Vec<(VirtualId, Source, FileId)>,
    /// Other files beside them: pictures.
    others: Vec<(VirtualId, Bytes)>,
    form_font: Option<FormFont>,
    key: String,
}

/// A print file.
#[derive(Debug, Clone)]
pub struct Made {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the template says of things that did not fit, in its own words: see `fit`.
    pub misfits: Vec<Value>,
}

/// Why nothing came of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// What is wrong.
    pub message: String,
    /// Where in the theme; none where it is not known.
    pub place: Option<Span>,
}

fn id(path: &str) -> Option<VirtualId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl Engine {
    /// Takes the print templates and fonts of a theme.
    pub fn new(theme: &Theme, tree: &SourceTree) -> Self {
        let mut fonts = Vec::new();
        let mut sources = Vec::new();
        let mut others = Vec::new();
        let mut form_font = None;
        let mut all = Vec::new();
        for (name, file) in &theme.files {
            let Some(name) = name.strip_prefix("print/") else { continue };
            let content = &tree.file(*file).content;
            all.extend_from_slice(name.as_bytes());
            all.extend_from_slice(fingerprint::hex(content.bytes(), 32).as_bytes());
            if name.ends_with(".ttf") || name.ends_with(".otf") {
                let found: Vec<Font> = Font::iter(Bytes::new(content.shared())).collect();
                let is_plain = |it: &Font| {
                    let info = &it.info().variant;
                    info.weight == FontWeight::REGULAR && info.style == FontStyle::Normal
                };
                if form_font.is_none() && found.iter().any(is_plain) {
                    form_font = FormFont::new(content.bytes()).ok();
                }
                fonts.extend(found);
            } else if let Some(id) = id(&format!("/{name}")) {
                if name.ends_with(".typ") {
                    sources.push((id, Source::new(id, tree.text(*file).to_owned()), *file));
                } else {
                    others.push((id, Bytes::new(content.shared())));
                }
            }
        }
        let library = Library::builder().with_features(Features::from_iter([Feature::A11yExtras])).build();
        Self {
            library: LazyHash::new(library),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            others,
            form_font,
            key: fingerprint::hex(&all, 32),
        }
    }

    /// Returns the fingerprint of templates and fonts.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns whether some font has a sign for a character.
    pub fn can_show(&self, it: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(it)))
    }

    /// Returns whether a field of a form can show a character.
    pub fn can_type(&self, it: char) -> bool {
        self.form_font.as_ref().is_none_or(|font| font.has(it))
    }

    /// Makes a print file.
    ///
    /// # Errors
    /// Where a template is wrong, or the file can not be what it shall be.
    pub fn run(&self, job: &Job) -> Result<Made, Broken> {
        let world = Desk::new(self, job)?;
        let Warned { output, .. } = typst::compile::<PagedDocument>(&world);
        let document = output.map_err(|errors| self.broken(&world, &errors))?;
        let mut misfits = misfits(&document);
        let pages = document.pages().len();
        let pdf = typst_pdf::pdf(&document, &options(job)?).map_err(|errors| self.broken(&world, &errors))?;
        let pdf = match (&job.form, &self.form_font) {
            (Some(form), Some(font)) => {
                let filled = forms::fillable(&pdf, &fields(form), font)
                    .map_err(|error| Broken { message: error.to_string(), place: None })?;
                misfits.extend(filled.cut.iter().map(|(key, over)| {
                    let block = key.split(parts::JOINT).next().unwrap_or_default();
                    json!({ "block": block, "kind": "typed", "over": over })
                }));
                filled.pdf
            }
            (Some(_), None) => {
                let message = "no font of the theme has a regular weight for what is typed".to_owned();
                return Err(Broken { message, place: None });
            }
            (None, _) => {
                forms::packed(&pdf).map_err(|error| Broken { message: error.to_string(), place: None })?
            }
        };
        Ok(Made { pdf, pages, misfits })
    }

    fn broken(&self, world: &Desk<'_>, errors: &[SourceDiagnostic]) -> Broken {
        let Some(first) = errors.first() else {
            return Broken { message: "the engine gave up without a word".to_owned(), place: None };
        };
        let mut message = first.message.to_string();
        for hint in &first.hints {
            message.push_str("; ");
            message.push_str(&hint.v);
        }
        let places = std::iter::once(first.span).chain(first.trace.iter().map(|it| it.span.into()));
        let place = places.into_iter().find_map(|span| {
            let at = span.id()?;
            let file = self.sources.iter().find(|it| it.0 == at)?.2;
            Some(Span::new(file, world.range(span)?))
        });
        Broken { message, place }
    }

    /// Lets go of what was remembered of jobs before the last few.
    pub fn forget(&self, keep: usize) {
        comemo::evict(keep);
    }
}

fn fields(form: &crate::print::job::Form) -> Vec<forms::Field> {
    let field = |it: &crate::sheet::Field| forms::Field {
        key: it.key.clone(),
        kind: kind(&it.kind),
        tip: it.name(),
        options: it
            .options
            .iter()
            .map(|(value, name)| (value.clone(), format!("{}, {name}", it.name())))
            .collect(),
        value: form.values.get(&it.key).cloned(),
        size: form.size,
    };
    form.fields.iter().map(field).collect()
}

fn kind(it: &Kind) -> forms::Kind {
    match it {
        Kind::Line(max) => forms::Kind::Line { max: *max },
        Kind::Date => forms::Kind::Date,
        Kind::Text(_) => forms::Kind::Text,
        Kind::Notes(_) => forms::Kind::Notes,
        Kind::Tick => forms::Kind::Tick,
        Kind::Count => forms::Kind::Count,
        Kind::Pick(_) => forms::Kind::Pick,
    }
}

/// Returns what the template says below the label `fit`.
fn misfits(document: &PagedDocument) -> Vec<Value> {
    let Some(label) = Label::new(PicoStr::intern("fit")) else { return Vec::new() };
    let found = document.introspector().query(&Selector::Label(label));
    let metadata = found.iter().filter_map(|it| it.to_packed::<MetadataElem>());
    metadata.filter_map(|it| serde_json::to_value(&it.value).ok()).collect()
}

fn options(job: &Job) -> Result<PdfOptions, Broken> {
    let day = job.date.and_then(|[year, month, day]| {
        Datetime::from_ymd_hms(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?, 0, 0, 0)
    });
    // PDF/A needs a date, and there is none but that of the content.
    let standards: &[PdfStandard] = match (job.tagged, day.is_some()) {
        (true, true) => &[PdfStandard::Ua_1, PdfStandard::A_2a],
        (true, false) => &[PdfStandard::Ua_1],
        (false, _) => &[],
    };
    Ok(PdfOptions {
        ident: Smart::Custom(job.name.as_str().into()),
        timestamp: day.map(Timestamp::new_utc),
        standards: PdfStandards::new(standards)
            .map_err(|it| Broken { message: it.message().to_string(), place: None })?,
        tagged: job.tagged,
        ..PdfOptions::default()
    })
}

/// What one job sees: templates and fonts of the engine, and its own data.
struct Desk<'a> {
    engine: &'a Engine,
    main: VirtualId,
    // Names of files are interned for ever: each job uses the same few.
    files: Vec<(VirtualId, Bytes)>,
}

impl<'a> Desk<'a> {
    fn new(engine: &'a Engine, job: &Job) -> Result<Self, Broken> {
        let missing =
            || Broken { message: format!("the theme has no `print/{}`", job.template), place: None };
        let main = id(&format!("/{}", job.template)).ok_or_else(missing)?;
        if !engine.sources.iter().any(|it| it.0 == main) {
            return Err(missing());
        }
        let file = |(name, bytes): &(String, Arc<[u8]>)| Some((id(name)?, Bytes::new(Arc::clone(bytes))));
        Ok(Self { engine, main, files: job.files.iter().filter_map(file).collect() })
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> VirtualId {
        self.main
    }

    fn source(&self, at: VirtualId) -> FileResult<Source> {
        let found = self.engine.sources.iter().find(|it| it.0 == at);
        found.map(|it| it.1.clone()).ok_or_else(|| missing(at))
    }

    fn file(&self, at: VirtualId) -> FileResult<Bytes> {
        let all = self.files.iter().chain(&self.engine.others);
        all.into_iter().find(|it| it.0 == at).map(|it| it.1.clone()).ok_or_else(|| missing(at))
    }

    fn font(&self, at: usize) -> Option<Font> {
        self.engine.fonts.get(at).cloned()
    }

    // Print files know no clock.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(at: VirtualId) -> FileError {
    FileError::NotFound(at.vpath().get_with_slash().into())
}
