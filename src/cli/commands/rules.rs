//! `arkki rules`

use crate::cli::Exit;
use crate::cli::ui::Ui;
use crate::manual;

/// Writes the manual page of all rules.
pub(crate) fn run(ui: &Ui) -> Exit {
    ui.bytes(manual::rules().as_bytes())
}
