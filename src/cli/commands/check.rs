//! `arkki check`

use std::sync::Arc;

use crate::cli::Exit;
use crate::cli::args::{Args, Check};
use crate::cli::commands::scope;
use crate::cli::ui::Ui;
use crate::pipeline;

/// Holds the kit against all rules and makes every page, keeping none.
pub(crate) fn run(ui: &Ui, args: &Args, check: &Check) -> Exit {
    let tree = match ui.kit(args).and_then(|it| ui.read(&it)) {
        Ok(it) => it,
        Err(exit) => return exit,
    };
    let judged = pipeline::check(Arc::new(tree), scope(check.report));
    let exit = ui.report(&judged, check.report);
    if judged.findings.is_empty() {
        let pages = judged.addresses().len();
        ui.say(&format!("the kit holds: {pages} pages, nothing found, {}", ui.seconds()));
    }
    exit
}
