//! `arkki print`

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::answers::table::{Nameless, Table};
use crate::base::lang::Lang;
use crate::check::Scope;
use crate::check::things::{ThingIx, ThingKind};
use crate::cli::Exit;
use crate::cli::args::{Args, Print, PrintCard, PrintPoster, PrintSheet, PrintWhat, Report};
use crate::cli::commands::answer_file::{self, shown};
use crate::cli::commands::print_cards as cards;
use crate::cli::ui::{Ui, counted};
use crate::diag::suggest;
use crate::load::tools::Tool;
use crate::model::Site;
use crate::model::prints::Edition;
use crate::pipeline::{self, Judged};
use crate::print::booklet::Booklet;
use crate::print::fit::About;
use crate::print::impose::{Flip, Size, Tiles};
use crate::print::sheet::{self, Filled};
use crate::print::{self, Job, Press, card, poster};
use crate::sheet::{Voice, questions};
use crate::worksheet::grid::Paper;

/// Prints one thing.
pub(crate) fn run(ui: &Ui, args: &Args, print: &Print) -> Exit {
    if !print::IS_BUILT {
        ui.fail(
            "this arkki makes no print files",
            Some("build it with the feature `pdf`, which is on by default"),
        );
        return Exit::Usage;
    }
    let (_, tree) = match ui.kit(args).and_then(|it| Ok((it.clone(), ui.read(&it)?))) {
        Ok(it) => it,
        Err(exit) => return exit,
    };
    // What somebody names is printed, finished or not.
    let mut judged = pipeline::judge(Arc::new(tree), Scope::WithDrafts);
    let report = Report { format: print.format, strict: print.strict, drafts: true };
    let Some(renderer) = judged.renderer.clone() else { return ui.report(&judged, report) };
    let press = Press::new(renderer.shared_site());
    let site = press.site();
    let result = match &print.what {
        PrintWhat::Sheet(it) => sheet(ui, site, it),
        PrintWhat::Card(it) => one_card(&press, it),
        PrintWhat::Deck(it) => cards::deck(ui, site, it),
        PrintWhat::Booklet(it) => cards::booklet(ui, site, it),
        PrintWhat::Poster(it) => in_parts(ui, site, it),
    };
    let wanted = match result {
        Ok(it) => it,
        Err(Refused { message, help, exit }) => {
            ui.fail(&message, help.as_deref());
            return exit;
        }
    };
    match &print.data {
        Some(folder) => data(ui, folder, &wanted.job),
        None => made(ui, &press, &mut judged, print, report, &wanted),
    }
}

/// What is to be printed, and into which file.
pub(super) struct Wanted {
    pub job: Job,
    pub then: Then,
    pub about: About,
    pub name: String,
}

/// What becomes of the pages that a job makes.
pub(super) enum Then {
    /// They are printed as they are.
    Nothing,
    /// They are a booklet, folded or not.
    Booklet(Booklet, Option<Flip>),
    /// They are a poster, cut into parts.
    Parts(Size, Tiles),
}

/// Why nothing is printed.
pub(super) struct Refused {
    message: String,
    help: Option<String>,
    exit: Exit,
}

impl Refused {
    pub fn new(message: String, help: impl Into<String>) -> Self {
        Self { message, help: Some(help.into()), exit: Exit::Usage }
    }

    /// A name that is not known; help names the nearest one, or all.
    pub fn unknown(message: String, written: &str, known: &[&str]) -> Self {
        Self { message, help: suggest::help(written, known), exit: Exit::Usage }
    }
}

fn made(ui: &Ui, press: &Press, judged: &mut Judged, print: &Print, report: Report, wanted: &Wanted) -> Exit {
    let (job, about) = (&wanted.job, wanted.about);
    let found = match &wanted.then {
        Then::Nothing => press.make(job, about),
        Then::Booklet(booklet, fold) => press.booklet(booklet, *fold, about),
        Then::Parts(size, tiles) => press.poster(job, *size, tiles, about),
    };
    judged.findings = found.findings;
    judged.add(Vec::new());
    let exit = ui.report(judged, report);
    let Some(made) = found.value.filter(|_| exit == Exit::Done) else { return exit };
    let out = print.out.clone().unwrap_or_else(|| PathBuf::from(&wanted.name));
    if out.as_os_str() == "-" {
        return ui.bytes(&made.pdf);
    }
    match fs::write(&out, &made.pdf) {
        Ok(()) => {
            ui.say(&format!("{}: {}, {}", out.display(), counted(made.pages, "page"), ui.seconds()));
            Exit::Done
        }
        Err(error) => {
            ui.fail(&format!("can not write {}: {error}", out.display()), None);
            Exit::Machine
        }
    }
}

/// Writes what the template gets into a folder, for designers of print templates.
fn data(ui: &Ui, folder: &Path, job: &Job) -> Exit {
    let write = || {
        fs::create_dir_all(folder)?;
        job.files
            .iter()
            .try_for_each(|(name, bytes)| fs::write(folder.join(name.trim_start_matches('/')), bytes))
    };
    match write() {
        Ok(()) => {
            ui.say(&format!(
                "{}: {} for `{}`",
                folder.display(),
                counted(job.files.len(), "file"),
                job.template
            ));
            Exit::Done
        }
        Err(error) => {
            ui.fail(&format!("can not write to {}: {error}", folder.display()), None);
            Exit::Machine
        }
    }
}

fn sheet(ui: &Ui, site: &Site, wanted: &PrintSheet) -> Result<Wanted, Refused> {
    let lang = language(site, wanted.lang.as_deref())?;
    let (thing, tool) = tool(site, &wanted.id)?;
    let paper = match &wanted.paper {
        None => tool.facts.paper[0],
        Some(name) => paper(name)?,
    };
    let filled = match &wanted.answers {
        Some(path) => Filled::Answers(answers(ui, Voice { site, lang }, tool, path)?),
        None if wanted.example => Filled::Example,
        None => Filled::Blank,
    };
    let edition = if wanted.fillable { Edition::Fillable } else { Edition::Print };
    let order = sheet::Order { paper, edition, filled, large: wanted.large };
    let job = sheet::job(Voice { site, lang }, thing, tool, &order);
    let mut name =
        format!("{}-{}-{}", tool.id, site.kit.config.languages.tag(lang), paper.name().to_lowercase());
    for (is, word) in [
        (wanted.large, "-large"),
        (wanted.fillable, "-form"),
        (wanted.example, "-example"),
        (wanted.answers.is_some(), "-filled"),
    ] {
        if is {
            name.push_str(word);
        }
    }
    Ok(Wanted { job, then: Then::Nothing, about: About { thing, lang }, name: format!("{name}.pdf") })
}

fn one_card(press: &Press, wanted: &PrintCard) -> Result<Wanted, Refused> {
    let site = press.site();
    let lang = language(site, wanted.lang.as_deref())?;
    let thing = cards::card(site, &wanted.id)?;
    let paper = wanted.paper.as_deref().map_or(Ok(press.usual_paper()), paper)?;
    let tag = site.kit.config.languages.tag(lang);
    let job = card::job(site, thing, lang, paper, wanted.large).ok_or_else(|| {
        Refused::new(
            format!("the card `{}` has no text in `{tag}`", wanted.id),
            "name another language with `--lang`",
        )
    })?;
    let large = if wanted.large { "-large" } else { "" };
    let name = format!("{}-{tag}-{}{large}.pdf", wanted.id, paper.name().to_lowercase());
    Ok(Wanted { job, then: Then::Nothing, about: About { thing, lang }, name })
}

fn in_parts(ui: &Ui, site: &Site, wanted: &PrintPoster) -> Result<Wanted, Refused> {
    let onto = paper(&wanted.onto)?;
    let large = paper(&wanted.paper)?;
    let wanted = PrintSheet {
        id: wanted.id.clone(),
        lang: wanted.lang.clone(),
        paper: Some(wanted.paper.clone()),
        fillable: false,
        large: false,
        example: wanted.example,
        answers: None,
    };
    let sheet = sheet(ui, site, &wanted)?;
    let (_, tool) = tool(site, &wanted.id)?;
    let (width, height) = large.lying(tool.facts.orientation);
    let size = Size { width, height };
    let tiles = poster::tiles(size, onto).ok_or_else(|| {
        Refused::new(
            format!("{} is too small for parts of a poster", onto.name()),
            "name a larger size with `--onto`",
        )
    })?;
    let name = sheet.name.replace(".pdf", &format!("-on-{}.pdf", onto.name().to_lowercase()));
    Ok(Wanted { then: Then::Parts(size, tiles), name, ..sheet })
}

pub(super) fn language(site: &Site, tag: Option<&str>) -> Result<Lang, Refused> {
    let languages = &site.kit.config.languages;
    let Some(tag) = tag else { return Ok(languages.source) };
    let unknown = || Refused::unknown(format!("the kit has no language `{tag}`"), tag, &languages.tags());
    languages.find(tag).ok_or_else(unknown)
}

fn tool<'a>(site: &'a Site, id: &str) -> Result<(ThingIx, &'a Tool), Refused> {
    let found = site.kit.things.find(id);
    if let Some((thing, ThingKind::Tool(at))) = found.map(|it| (it, site.kit.things.get(it).kind)) {
        Ok((thing, &site.kit.tools[at]))
    } else {
        let ids: Vec<&str> = site.kit.tools.iter().map(|it| it.id.as_ref()).collect();
        Err(Refused::unknown(format!("the kit has no worksheet `{id}`"), id, &ids))
    }
}

pub(super) fn paper(name: &str) -> Result<Paper, Refused> {
    let unknown =
        || Refused::unknown(format!("`{name}` is no size of paper"), name, &Paper::ALL.map(Paper::name));
    Paper::named(name).ok_or_else(unknown)
}

/// Reads the answers of a file to a sheet; says what the sheet has no place for.
fn answers(ui: &Ui, voice: Voice<'_>, tool: &Tool, path: &Path) -> Result<BTreeMap<String, String>, Refused> {
    let name = path.display().to_string();
    let record = answer_file::read(path).map_err(|error| Refused {
        message: format!("can not read {name}: {error}"),
        help: None,
        exit: Exit::Machine,
    })?;
    let asked = questions::sheet(voice.site, tool, voice.lang);
    let table = Table::new(asked, vec![(name, record)], Nameless::Taken);
    if let Some((file, why)) = table.left_out.first() {
        let message = format!("{} holds no answers to `{}`: {why}", shown(file), tool.id);
        return Err(Refused::new(message, "save them from the page of the worksheet, or name a filled form"));
    }
    let group = table.groups.into_iter().next();
    Ok(group
        .map(|it| {
            answer_file::notes(ui, &it, &table.sheet);
            it.answers
        })
        .unwrap_or_default())
}
