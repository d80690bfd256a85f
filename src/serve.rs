//! The preview: a kit's site over HTTP on this machine, made anew whenever a file is saved.
//!
//! In: a kit's folder. Out: pages, one at a time, when a browser asks for them. Nothing is written but what a
//! translator saves in the workbench.
//! 1. `watch` says when something may have changed; the rescan of `state` is the truth.
//! 2. `state` keeps the newest site that holds, the last good bytes of every file, and what was found.
//! 3. `answer` turns a request into an answer; the only look-up is the site's own set of paths.
//! 4. `workbench` shows all texts of a language beside their source, and saves them.
//! 5. `http` is the only file that knows the server library.
//!
//! This room and `cli` alone know clocks and threads that live longer than a call.

mod answer;
mod editor;
mod http;
mod overview;
mod state;
mod watch;
mod workbench;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use crate::check::Scope;
use crate::load::disk::ReadError;

pub use answer::{Answer, Request, answer};
pub use state::{Preview, Shown};

/// How the preview is run.
#[derive(Debug, Clone)]
pub struct Options {
    /// Folder of the kit.
    pub kit: PathBuf,
    /// Which cards and pages take part.
    pub scope: Scope,
    /// Address to listen at; anything but this machine's own is said aloud.
    pub host: IpAddr,
    /// First port to try.
    pub port: u16,
    /// Whether to look for changes by polling alone.
    pub poll: bool,
    /// Whether browsers go to what was just saved.
    pub follow: bool,
    /// Command that opens a file: `code --goto {file}:{line}:{column}`.
    pub editor: Option<String>,
}

/// What happens, for whoever runs the preview.
#[derive(Clone)]
pub enum Event {
    /// It answers now.
    Listening {
        /// Where.
        at: SocketAddr,
        /// The port that was asked for and is taken.
        taken: Option<u16>,
    },
    /// A site was made.
    Made(Arc<Shown>),
    /// Changes are looked for by polling, and why.
    Polling(String),
    /// Something went wrong that does not end the preview.
    Trouble(String),
}

/// Why the preview could not begin.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The kit can not be read at all.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// No port is free, or the address is not this machine's.
    #[error("can not listen at {at}: {source}")]
    Listen {
        /// Where.
        at: SocketAddr,
        /// The machine's reason.
        source: std::io::Error,
    },
    /// The machine gives us no threads.
    #[error("can not begin: {0}")]
    Threads(std::io::Error),
}

/// Runs the preview until the process is asked to end (Ctrl-C).
pub fn run(options: &Options, tell: &(dyn Fn(Event) + Sync)) -> Result<(), ServeError> {
    spare_memory();
    let (listener, at, taken) = http::listen(options.host, options.port)?;
    let preview = Arc::new(Preview::new(options.clone(), at)?);
    tell(Event::Made(preview.shown()));
    tell(Event::Listening { at, taken });
    std::thread::scope(|scope| {
        let bell = Arc::new(watch::Bell::default());
        let watching = scope.spawn({
            let (preview, bell) = (Arc::clone(&preview), Arc::clone(&bell));
            move || watch::run(&preview, &bell, tell)
        });
        let ended = http::run(listener, &preview, tell);
        bell.stop();
        let _ = watching.join();
        ended
    })
}

/// A preview lives long and does little: memory in small pages goes back when it is no longer needed.
/// Measured on a site of 4,000 pages: 107 MB instead of 143 MB.
fn spare_memory() {
    // A kernel without large pages refuses, and has nothing to spare.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
}
