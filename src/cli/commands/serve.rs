//! `arkki serve`

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::process::{Command, Stdio};

use crate::check::Scope;
use crate::cli::Exit;
use crate::cli::args::{Args, Serve};
use crate::cli::ui::{Ui, counted};
use crate::diag::forms::{self, Form};
use crate::load::disk::ReadError;
use crate::serve::{self, Event, Options, ServeError, Shown};

/// Shows the site until the process is asked to end.
pub(crate) fn run(ui: &Ui, args: &Args, serve: &Serve) -> Exit {
    let kit = match ui.kit(args) {
        Ok(it) => it,
        Err(exit) => return exit,
    };
    let options = Options {
        kit,
        scope: if serve.no_drafts { Scope::Published } else { Scope::WithDrafts },
        host: serve.host,
        port: serve.port,
        poll: serve.poll,
        follow: serve.follow,
        editor: serve.editor.clone(),
    };
    if !serve.host.is_loopback() {
        ui.say(&format!(
            "warning: {} can be reached by other machines; the preview is made for this one",
            serve.host
        ));
    }
    let open = serve.open;
    let ended = serve::run(&options, &|event| match event {
        Event::Listening { at, taken } => {
            if let Some(port) = taken {
                ui.say(&format!("port {port} is taken, so it is {}", at.port()));
            }
            // Where it listens at all addresses, this machine's own is the one to take.
            let at = match at.ip() {
                IpAddr::V4(it) if it.is_unspecified() => SocketAddr::from((Ipv4Addr::LOCALHOST, at.port())),
                IpAddr::V6(it) if it.is_unspecified() => SocketAddr::from((Ipv6Addr::LOCALHOST, at.port())),
                _ => at,
            };
            ui.say(&format!(
                "http://{at}/   everything about the kit: http://{at}/_arkki/   stop with Ctrl-C"
            ));
            if open {
                browse(ui, &format!("http://{at}/"));
            }
        }
        Event::Made(shown) => made(ui, &shown),
        Event::Polling(why) => ui.say(&format!("changes are looked for twice a second ({why})")),
        Event::Trouble(why) => ui.say(&format!("warning: {why}")),
    });
    match ended {
        Ok(()) => {
            ui.say("the preview has ended");
            Exit::Done
        }
        Err(error) => {
            ui.fail(&error.to_string(), None);
            match error {
                ServeError::Read(ReadError::NotAFolder(_)) => Exit::Usage,
                ServeError::Read(_) | ServeError::Listen { .. } | ServeError::Threads(_) => Exit::Machine,
            }
        }
    }
}

/// Says what a site is: languages, pages, time, and what is wrong.
fn made(ui: &Ui, shown: &Shown) {
    let (errors, warnings) = shown.counts();
    if errors + warnings > 0 {
        ui.say(forms::write(&shown.findings, &shown.tree, Form::Short, false).trim_end());
    }
    let site = shown.renderer.as_ref().map(|it| {
        let kit = &it.site().kit;
        let pages = it.site().routes.len();
        format!("{}, {}", counted(kit.config.languages.count(), "language"), counted(pages, "page"))
    });
    let site = site.unwrap_or_else(|| "no site yet".into());
    let wrong = match (errors, warnings) {
        (0, 0) => "nothing found".into(),
        _ => format!("{} and {}", counted(errors, "error"), counted(warnings, "warning")),
    };
    let older =
        if shown.is_current { "" } else { " (what has errors is shown as it last held, or not at all)" };
    ui.say(&format!("{site}, {wrong}, {} ms{older}", shown.took.as_millis()));
}

/// Asks the machine to open an address; a machine without a browser is no reason to stop.
fn browse(ui: &Ui, address: &str) {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let quiet = || Stdio::null();
    let child = Command::new(program).arg(address).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
    match child {
        Ok(mut child) => {
            std::thread::spawn(move || child.wait());
        }
        Err(error) => ui.say(&format!("warning: can not open a browser with `{program}`: {error}")),
    }
}
