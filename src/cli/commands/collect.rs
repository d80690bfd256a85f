//! `arkki collect`

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::answers::table::{Nameless, Tools, tools};
use crate::answers::{self, Record, Refusal, Table};
use crate::check::Scope;
use crate::cli::Exit;
use crate::cli::args::{Args, Collect, Format, Report, TableForm};
use crate::cli::commands::answer_file::{self, shown};
use crate::cli::ui::{Ui, counted};
use crate::diag::suggest;
use crate::model::Site;
use crate::pipeline;
use crate::sheet::questions;

/// A file and what it says.
type Answered = (String, Result<Record, Refusal>);

/// Puts the answers of several files into one table.
pub(crate) fn run(ui: &Ui, args: &Args, collect: &Collect) -> Exit {
    match table(ui, args, collect) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn table(ui: &Ui, args: &Args, collect: &Collect) -> Result<Exit, Exit> {
    let tree = ui.kit(args).and_then(|it| ui.read(&it))?;
    let judged = pipeline::judge(Arc::new(tree), Scope::Published);
    let Some(renderer) = judged.renderer.as_ref().filter(|_| !judged.has_errors()) else {
        return Err(ui.report(&judged, Report { format: Format::Human, strict: false, drafts: false }));
    };
    let site = renderer.site();
    let languages = &site.kit.config.languages;
    let lang = match &collect.lang {
        None => languages.source,
        Some(tag) => languages.find(tag).ok_or_else(|| {
            let help = suggest::help(tag, &languages.tags());
            ui.fail(&format!("`{tag}` is not a language of this kit"), help.as_deref());
            Exit::Usage
        })?,
    };
    let files = read(ui, collect)?;
    let tool = tool(ui, site, collect, &files)?;
    let named = if collect.tool.is_some() { Nameless::Taken } else { Nameless::LeftOut };
    let table = Table::new(questions::sheet(site, tool, lang), files, named);
    for group in &table.groups {
        answer_file::notes(ui, group, &table.sheet);
    }
    for (file, why) in &table.left_out {
        ui.say(&format!("left out: {}: {}", shown(file), shown(&why.to_string())));
    }
    let taken = table.groups.len();
    ui.say(&format!("{} taken, {} left out", counted(taken, "file"), table.left_out.len()));
    if taken == 0 {
        return Ok(Exit::Content);
    }
    let words = questions::report(&site.kit, lang);
    let text = match form(collect) {
        TableForm::Csv => answers::csv::write(&table, &words.aside),
        TableForm::Json => answers::json::write(&table),
        TableForm::Html => answers::report::write(&table, &words),
    };
    write(ui, collect, &text)?;
    Ok(if table.left_out.is_empty() { Exit::Done } else { Exit::Content })
}

/// Reads all files, each once.
fn read(ui: &Ui, collect: &Collect) -> Result<Vec<Answered>, Exit> {
    let out = collect.out.as_ref().and_then(|it| it.canonicalize().ok());
    let mut seen = BTreeSet::new();
    let mut files = Vec::new();
    for path in &collect.files {
        let name = path.display().to_string();
        let whole = path.canonicalize().map_err(|error| unread(ui, path, &error))?;
        if Some(&whole) == out.as_ref() {
            ui.fail(&format!("`--out` names {}, which is to be read", shown(&name)), None);
            return Err(Exit::Usage);
        }
        if !seen.insert(whole) {
            ui.say(&format!("note: {}: named twice, read once", shown(&name)));
            continue;
        }
        let record = answer_file::read(path).map_err(|error| unread(ui, path, &error))?;
        files.push((name, record));
    }
    Ok(files)
}

fn unread(ui: &Ui, path: &Path, error: &io::Error) -> Exit {
    ui.fail(&format!("can not read {}: {error}", shown(&path.display().to_string())), None);
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => Exit::Usage,
        _ => Exit::Machine,
    }
}

/// Returns the worksheet that the files are of.
fn tool<'a>(
    ui: &Ui,
    site: &'a Site,
    collect: &Collect,
    files: &[Answered],
) -> Result<&'a crate::load::tools::Tool, Exit> {
    let all = &site.kit.tools;
    let find = |id: &str| all.iter().find(|it| &*it.id == id);
    if let Some(id) = &collect.tool {
        return find(id).ok_or_else(|| {
            let ids: Vec<&str> = all.iter().map(|it| &*it.id).collect();
            ui.fail(
                &format!("`{}` is not a worksheet of this kit", shown(id)),
                suggest::help(id, &ids).as_deref(),
            );
            Exit::Usage
        });
    }
    let records = files.iter().filter_map(|it| it.1.as_ref().ok());
    let known = records.filter(|it| it.tool.as_deref().is_some_and(|it| find(it).is_some()));
    let wrong = |message: &str| {
        for (file, why) in files.iter().filter_map(|it| Some((&it.0, it.1.as_ref().err()?))) {
            ui.say(&format!("left out: {}: {}", shown(file), shown(&why.to_string())));
        }
        ui.fail(message, Some("name the worksheet with `--tool ID`"));
    };
    match tools(known) {
        Tools::Most(id) => find(&id).ok_or(Exit::Usage),
        Tools::Unsaid => {
            wrong("none of the files says that it is of a worksheet of this kit");
            Err(Exit::Content)
        }
        Tools::Several(ids) => {
            wrong(&format!("the files are of several worksheets: `{}`", ids.join("`, `")));
            Err(Exit::Usage)
        }
    }
}

fn form(collect: &Collect) -> TableForm {
    let ending = collect.out.as_deref().and_then(Path::extension).and_then(|it| it.to_str());
    collect.to.unwrap_or(match ending {
        Some("json") => TableForm::Json,
        Some("html" | "htm") => TableForm::Html,
        _ => TableForm::Csv,
    })
}

fn write(ui: &Ui, collect: &Collect, text: &str) -> Result<(), Exit> {
    let Some(out) = &collect.out else {
        return match ui.bytes(text.as_bytes()) {
            Exit::Done => Ok(()),
            exit => Err(exit),
        };
    };
    fs::write(out, text).map_err(|error| {
        ui.fail(&format!("can not write {}: {error}", shown(&out.display().to_string())), None);
        Exit::Machine
    })
}
