//! The command line: arguments in, one library call, words and an exit code out.
//!
//! Exit codes: 0 done · 1 the content has errors · 2 wrong use · 3 the machine.

mod args;
mod commands;
mod ui;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::cli::args::{Args, Command, L10nWhat};
use crate::cli::ui::Ui;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done,
    /// The content has errors.
    Content,
    /// Wrong use.
    Usage,
    /// The machine did not let us.
    Machine,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Content => 1,
            Exit::Usage => 2,
            Exit::Machine => 3,
        })
    }
}

/// Runs a command line.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(args) {
        Ok(it) => it,
        Err(error) => return ui::usage(&error).into(),
    };
    let ui = Ui::new(&args);
    let exit = match &args.command {
        Command::Build(it) => commands::build::run(&ui, &args, it),
        Command::Serve(it) => commands::serve::run(&ui, &args, it),
        Command::Check(it) => commands::check::run(&ui, &args, it),
        Command::Init(it) => commands::init::run(&ui, it),
        Command::Print(it) => commands::print::run(&ui, &args, it),
        Command::New(it) => commands::new::run(&ui, &args, it),
        Command::Addresses(it) => commands::addresses::run(&ui, &args, it),
        Command::Collect(it) => commands::collect::run(&ui, &args, it),
        Command::L10n(it) => match &it.what {
            L10nWhat::Export(it) => commands::l10n_exchange::export(&ui, &args, it),
            L10nWhat::Import(it) => commands::l10n_exchange::import(&ui, &args, it),
        },
        Command::Schema(it) => commands::schema::run(&ui, it),
        Command::Rules => commands::rules::run(&ui),
        Command::Completions { shell } => {
            ui.bytes(&commands::completions::text(*shell, &mut Args::command()))
        }
        Command::Man => ui.bytes(&commands::man::text(&Args::command())),
    };
    exit.into()
}

/// Returns the definition of the command line, for the manual and its tests.
pub fn definition() -> clap::Command {
    Args::command()
}
