//! `arkki man`

/// Returns the manual page in roff, commands after the program.
pub(crate) fn text(command: &clap::Command) -> Vec<u8> {
    let mut out = Vec::new();
    let page = clap_mangen::Man::new(command.clone());
    page.render(&mut out).expect("writing to memory does not fail");
    for sub in command.get_subcommands() {
        let name = format!("arkki-{}", sub.get_name());
        let page = clap_mangen::Man::new(sub.clone().name(name));
        page.render(&mut out).expect("writing to memory does not fail");
    }
    out
}
