//! `arkki build`

use std::sync::Arc;

use crate::cli::Exit;
use crate::cli::args::{Args, Build};
use crate::cli::commands::scope;
use crate::cli::ui::{Ui, counted};
use crate::diag::finding;
use crate::pipeline;
use crate::write::Publisher;

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
    let mut judged = pipeline::judge(Arc::new(tree), scope(build.report));
    let mut failure = None;
    if let Some(renderer) = &judged.renderer {
        let (found, failed) = pipeline::each_page(renderer, |path, bytes| publisher.add(path, bytes));
        judged.findings.extend(found);
        finding::sort(&mut judged.findings, &judged.tree);
        failure = failed;
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
