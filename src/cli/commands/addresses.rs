//! `arkki addresses`

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::Scope;
use crate::cli::Exit;
use crate::cli::args::{Addresses, AddressesWhat, Args, Format, Report};
use crate::cli::ui::{Ui, counted};
use crate::load::lock;
use crate::pipeline;
use crate::scaffold;

/// Adds the site's addresses to the list of those that go on answering.
pub(crate) fn run(ui: &Ui, args: &Args, addresses: &Addresses) -> Exit {
    let AddressesWhat::Accept = addresses.what;
    let (kit, tree) = match ui.kit(args).and_then(|it| Ok((it.clone(), ui.read(&it)?))) {
        Ok(it) => it,
        Err(exit) => return exit,
    };
    let judged = pipeline::judge(Arc::new(tree), Scope::Published);
    let report = Report { format: Format::Human, strict: false, drafts: false };
    let exit = ui.report(&judged, report);
    if exit != Exit::Done {
        ui.say("`addresses.lock` was left as it is");
        return exit;
    }
    let known = judged.tree.get("addresses.lock").map_or("", |it| judged.tree.text(it));
    let known: BTreeSet<&str> =
        known.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#')).collect();
    let now = judged.addresses();
    let all: BTreeSet<&str> = known.iter().copied().chain(now.iter().map(String::as_str)).collect();
    let added = all.len() - known.len();
    let text = lock::write(all.iter().copied());
    match scaffold::replace(&kit.join("addresses.lock"), &text) {
        Ok(()) => {
            ui.say(&format!("addresses.lock: {}, {added} new", counted(all.len(), "line")));
            Exit::Done
        }
        Err(error) => {
            ui.fail(&error.to_string(), None);
            Exit::Machine
        }
    }
}
