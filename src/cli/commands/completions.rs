//! `arkki completions`

use clap_complete::Shell;

/// Returns the completions of a shell.
pub(crate) fn text(shell: Shell, command: &mut clap::Command) -> Vec<u8> {
    let mut out = Vec::new();
    clap_complete::generate(shell, command, "arkki", &mut out);
    out
}
