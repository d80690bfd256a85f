//! The only printer: results to stdout, talk to stderr.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cli::Exit;
use crate::cli::args::{Args, Colour, Report};
use crate::diag::finding::count;
use crate::diag::forms;
use crate::diag::rule::Severity;
use crate::load::disk::{self, ReadError};
use crate::pipeline::Judged;
use crate::write::WriteError;

/// How to speak.
pub(crate) struct Ui {
    colour: bool,
    begun: Instant,
}

/// Writes a line to stderr. Nobody may be listening, which is no reason to stop.
fn talk(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Says what was wrong with a command line, or prints its help.
pub(crate) fn usage(error: &clap::Error) -> Exit {
    let is_help = !error.use_stderr();
    let _ = error.print();
    if is_help { Exit::Done } else { Exit::Usage }
}

impl Ui {
    /// Finds out how to speak.
    pub fn new(args: &Args) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
        let colour = match args.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => wanted && std::io::stdout().is_terminal(),
        };
        Self { colour, begun: Instant::now() }
    }

    /// Whether colours are used.
    pub fn has_colour(&self) -> bool {
        self.colour
    }

    /// Says something on the way.
    pub fn say(&self, text: &str) {
        talk(text);
    }

    /// Shows on a terminal how far long work has come; the last step clears the line.
    pub fn progress(&self, what: &str, done: usize, all: usize) {
        let mut out = std::io::stderr().lock();
        if out.is_terminal() {
            let text = if done < all { format!("{what}: {done} of {all}") } else { String::new() };
            let _ = write!(out, "\r\x1b[K{text}");
            let _ = out.flush();
        }
    }

    /// Says why nothing came of it.
    pub fn fail(&self, text: &str, help: Option<&str>) {
        talk(&format!("error: {text}"));
        if let Some(help) = help {
            talk(&format!("help: {help}"));
        }
    }

    /// Gives a result out. A reader that stops listening is not an error.
    pub fn bytes(&self, bytes: &[u8]) -> Exit {
        match std::io::stdout().lock().write_all(bytes) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                self.fail(&format!("can not write the answer: {error}"), None);
                Exit::Machine
            }
            _ => Exit::Done,
        }
    }

    /// Returns the seconds since the command began, with two decimals.
    pub fn seconds(&self) -> String {
        format!("{:.2} s", self.begun.elapsed().as_secs_f64())
    }

    /// Reports findings, and how they weigh.
    pub fn report(&self, judged: &Judged, report: Report) -> Exit {
        let form = report.format.into();
        let text = forms::write(&judged.findings, &judged.tree, form, self.colour);
        if self.bytes(text.as_bytes()) == Exit::Machine {
            return Exit::Machine;
        }
        let errors = count(&judged.findings, Severity::Error);
        let warnings = count(&judged.findings, Severity::Warning);
        if errors + warnings > 0 {
            self.say(&format!("{} and {}", counted(errors, "error"), counted(warnings, "warning")));
        }
        if errors > 0 || report.strict && warnings > 0 { Exit::Content } else { Exit::Done }
    }

    /// Reads the kit that the arguments name.
    pub fn kit(&self, args: &Args) -> Result<PathBuf, Exit> {
        let named = args.kit.as_deref().filter(|it| !it.join("book.toml").is_file());
        let message = match named {
            Some(it) => format!("no `book.toml` in {}", it.display()),
            None => match find_kit(args.kit.as_deref()) {
                Some(it) => return Ok(it),
                None => "no `book.toml` here or in a folder above".into(),
            },
        };
        self.fail(&message, Some("run `arkki init DIR` to begin a kit, or name one with `--kit DIR`"));
        Err(Exit::Usage)
    }

    /// Reads the files of a kit.
    pub fn read(&self, kit: &Path) -> Result<crate::base::tree::SourceTree, Exit> {
        disk::read(kit).map_err(|error| {
            self.fail(&error.to_string(), None);
            match error {
                ReadError::NotAFolder(_) => Exit::Usage,
                ReadError::Io { .. } => Exit::Machine,
            }
        })
    }

    /// Says why a site was not written.
    pub fn unwritten(&self, error: &WriteError) -> Exit {
        self.fail(&error.to_string(), error.help());
        match error {
            WriteError::NotOurs { .. } => Exit::Usage,
            WriteError::Io { .. } | WriteError::Busy(_) => Exit::Machine,
        }
    }
}

/// Returns `1 error`, `2 errors`.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

fn find_kit(named: Option<&Path>) -> Option<PathBuf> {
    if let Some(named) = named {
        return Some(named.to_owned());
    }
    let here = std::env::current_dir().ok()?;
    here.ancestors().find(|it| it.join("book.toml").is_file()).map(Path::to_owned)
}
