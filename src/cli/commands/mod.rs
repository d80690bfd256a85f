//! One file a command: arguments in, one library call, the answer to `ui`.

pub(crate) mod addresses;
mod answer_file;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod collect;
pub(crate) mod completions;
pub(crate) mod init;
pub(crate) mod l10n;
mod l10n_desk;
mod l10n_exchange;
mod l10n_status;
pub(crate) mod man;
pub(crate) mod new;
pub(crate) mod print;
mod print_cards;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod serve;

use crate::check::Scope;
use crate::cli::args::Report;

/// Returns which cards a report is about.
fn scope(report: Report) -> Scope {
    if report.drafts { Scope::WithDrafts } else { Scope::Published }
}
