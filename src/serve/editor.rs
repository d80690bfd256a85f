//! Opens a file of the kit in the writer's editor.

use std::io::{Error, ErrorKind};
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs the editor's command; `{file}`, `{line}` and `{column}` stand for the place. No shell is involved;
/// quotes keep words together as a shell's do.
pub(super) fn open(command: &str, file: &Path, line: usize, column: usize) -> std::io::Result<()> {
    let (program, arguments) = words(command, &file.to_string_lossy(), line, column)?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Somebody must take note of its end.
    std::thread::spawn(move || child.wait());
    Ok(())
}

/// Returns program and arguments; the file comes last where the command does not say where.
fn words(command: &str, file: &str, line: usize, column: usize) -> std::io::Result<(String, Vec<String>)> {
    let unfit = |why: &str| Error::new(ErrorKind::InvalidInput, why.to_owned());
    let words =
        shlex::split(command).ok_or_else(|| unfit("the editor's command has a quote without its end"))?;
    let fill = |word: String| {
        word.replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
            .replace("{file}", file)
    };
    let mut words = words.into_iter().map(fill);
    let program = words.next().ok_or_else(|| unfit("the editor's command is empty"))?;
    let mut arguments: Vec<String> = words.collect();
    if !command.contains("{file}") {
        arguments.push(file.to_owned());
    }
    Ok((program, arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_keep_words_together_and_a_name_is_never_read_as_words() {
        let (program, arguments) =
            words("'/opt/My Editor/edit' --at {file}:{line}:{column}", "a \"b\" {line}.md", 3, 7).unwrap();
        assert_eq!(program, "/opt/My Editor/edit");
        assert_eq!(arguments, ["--at", "a \"b\" {line}.md:3:7"]);
        assert_eq!(words("vi", "a b.md", 1, 1).unwrap().1, ["a b.md"]);
        assert!(words("vi 'a", "x", 1, 1).is_err() && words(" ", "x", 1, 1).is_err());
    }
}
