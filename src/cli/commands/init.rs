//! `arkki init`

use crate::cli::Exit;
use crate::cli::args::Init;
use crate::cli::ui::Ui;
use crate::scaffold::{self, MakeError};

/// Begins a small kit.
pub(crate) fn run(ui: &Ui, init: &Init) -> Exit {
    made(ui, scaffold::kit(&init.dir), &format!("build it with `arkki --kit {} build`", init.dir.display()))
}

/// Says what was made, or why nothing was.
pub(super) fn made(ui: &Ui, result: Result<Vec<String>, MakeError>, next: &str) -> Exit {
    match result {
        Ok(files) => {
            let list = files.join("\n") + "\n";
            let exit = ui.bytes(list.as_bytes());
            ui.say(next);
            exit
        }
        Err(error) => {
            ui.fail(&error.to_string(), error.help());
            match error {
                MakeError::Io { .. } => Exit::Machine,
                MakeError::There(_) | MakeError::NotEmpty(_) | MakeError::Name { .. } => Exit::Usage,
            }
        }
    }
}
