//! A new kit.

use std::fs;
use std::path::Path;

use crate::scaffold::{MakeError, Plan};

/// The small kit, as one text with `//- path` lines.
const KIT: &str = include_str!("kit.txt");

/// Begins a kit in an empty folder.
pub fn kit(dir: &Path) -> Result<Vec<String>, MakeError> {
    let io = |source| MakeError::Io { path: dir.to_owned(), source };
    match fs::read_dir(dir) {
        Ok(mut entries) => {
            // A repository may be there already.
            let hidden = |it: &fs::DirEntry| it.file_name().to_string_lossy().starts_with('.');
            if entries.any(|it| !it.is_ok_and(|it| hidden(&it))) {
                return Err(MakeError::NotEmpty(dir.to_owned()));
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            fs::create_dir_all(dir).map_err(io)?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => {
            return Err(MakeError::There(dir.to_owned()));
        }
        Err(error) => return Err(io(error)),
    }
    plan().write(dir)
}

/// Returns the files of the small kit.
pub fn plan() -> Plan {
    let mut plan = Plan::default();
    for part in KIT.split("//- ").skip(1) {
        if let Some((path, text)) = part.split_once('\n') {
            plan.add(path.trim(), format!("{}\n", text.trim_end()));
        }
    }
    plan
}
