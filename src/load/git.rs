//! Old texts, where the kit stands in a git repository. Nothing depends on it: without git they are not there.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::load::disk;

/// Returns the text of a blob, as kits read it; none where git, the repository or the blob is not to be had.
pub fn blob(kit: &Path, id: &str) -> Option<String> {
    if id.len() != 40 || !id.bytes().all(|it| it.is_ascii_hexdigit()) {
        return None;
    }
    let git = |what: &str| {
        let mut command = Command::new("git");
        // Only what is here is asked for: no lock is taken, nothing is fetched, nobody is asked.
        command.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_NO_LAZY_FETCH", "1").env("GIT_TERMINAL_PROMPT", "0");
        command.arg("-C").arg(kit).args(["cat-file", what, id]);
        let out = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        out.status.success().then_some(out.stdout)
    };
    let size: u64 = String::from_utf8(git("-s")?).ok()?.trim().parse().ok()?;
    if size > disk::LARGEST_TEXT {
        return None;
    }
    disk::normal(&git("blob")?)
}
