//! `arkki check`

use std::sync::Arc;

use crate::cli::Exit;
use crate::cli::args::{Args, Check};
use crate::cli::commands::scope;
use crate::cli::ui::Ui;
use crate::pipeline;
use crate::print::{self, Press};

/// Holds the kit against all rules and makes every page, keeping none.
pub(crate) fn run(ui: &Ui, args: &Args, check: &Check) -> Exit {
    let tree = match ui.kit(args).and_then(|it| ui.read(&it)) {
        Ok(it) => it,
        Err(exit) => return exit,
    };
    let mut judged = pipeline::check(Arc::new(tree), scope(check.report));
    if let Some(renderer) = judged.renderer.clone().filter(|_| check.fit) {
        if !print::IS_BUILT {
            ui.fail("this arkki makes no print files", Some("build it with the feature `pdf`"));
            return Exit::Usage;
        }
        judged.add(pipeline::fit(&Press::new(renderer.shared_site())));
    }
    let exit = ui.report(&judged, check.report);
    if judged.findings.is_empty() {
        let pages = judged.addresses().len();
        ui.say(&format!("the kit holds: {pages} pages, nothing found, {}", ui.seconds()));
    }
    exit
}
