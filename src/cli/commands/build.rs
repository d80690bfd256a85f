//! `arkki build`

use std::sync::Arc;

use crate::base::path::OutPath;
use crate::cli::Exit;
use crate::cli::args::{Args, Build};
use crate::cli::commands::scope;
use crate::cli::ui::{Ui, counted};
use crate::diag::finding::{self, Finding};
use crate::pipeline::{self, Taking};
use crate::print::Press;
use crate::write::{Publisher, WriteError};

/// Makes the site. With errors in the content, or with `--strict` and warnings, the old one stays.
pub(crate) fn run(ui: &Ui, args: &Args, build: &Build) -> Exit {
    let (kit, tree) = match ui.kit(args).and_then(|it| Ok((it.clone(), ui.read(&it)?))) {
        Ok(it) => it,
        Err(exit) => return exit,
    };
    let out = build.out.clone().unwrap_or_else(|| kit.join("site"));
    // A folder that can not be used is said before the work, not after it.
    let publisher = match Publisher::new(&out, &kit) {
        Ok(it) => it,
        Err(error) => return ui.unwritten(&error),
    };
    let mut judged = pipeline::judge_with(Arc::new(tree), scope(build.report), !build.no_pdf);
    let mut failure = None;
    if let Some(renderer) = judged.renderer.clone() {
        let (found, failed) = pipeline::each_page(&renderer, |path, bytes| publisher.add(path, bytes));
        judged.findings.extend(found);
        failure = failed;
        // What nobody will see needs no print files.
        if failure.is_none() && !judged.has_errors() && !renderer.site().prints.all().is_empty() {
            let (found, failed) = prints(ui, &Press::new(renderer.shared_site()), &publisher);
            judged.findings.extend(found);
            failure = failed;
        }
        finding::sort(&mut judged.findings, &judged.tree);
    }
    let exit = ui.report(&judged, build.report);
    if let Some(error) = failure {
        return ui.unwritten(&error);
    }
    if exit != Exit::Done {
        if out.exists() {
            ui.say("the site was left as it is");
        }
        return exit;
    }
    match publisher.finish() {
        Ok(outcome) => {
            let files = counted(outcome.files, "file");
            let written = if outcome.written == 0 {
                "nothing changed".into()
            } else {
                format!("{} written", outcome.written)
            };
            let (out, seconds) = (out.display(), ui.seconds());
            ui.say(&format!("{out}: {files}, {written}, {seconds}"));
            let placed =
                judged.renderer.as_ref().is_some_and(|it| it.site().kit.config.base_address.is_some());
            if !placed {
                ui.say(
                    "note: `book.toml` has no `base_address`, so canonical links, hreflang and the sitemap are left out",
                );
            }
            // The process ends here; taking the kit apart piece by piece would be work for nothing.
            std::mem::forget(judged);
            Exit::Done
        }
        Err(error) => ui.unwritten(&error),
    }
}

/// Makes the print files that are not there yet.
fn prints(ui: &Ui, press: &Press, publisher: &Publisher) -> (Vec<Finding>, Option<WriteError>) {
    let taking = Taking {
        reuse: |path: &OutPath, key: &str| publisher.reuse(path, key),
        take: |path: &OutPath, bytes: &[u8], key: Option<&str>| match key {
            Some(key) => publisher.add_made(path, bytes, key),
            None => publisher.add(path, bytes),
        },
        progress: |done, all| ui.progress("print files", done, all),
    };
    pipeline::each_print(press, &taking)
}
