//! Names that git gives to contents.

use std::fmt::Write as _;

use sha1::{Digest as _, Sha1};

/// Returns the git blob id of a text with LF line ends, as `git hash-object` does.
pub fn id(text: &str) -> String {
    let mut hash = Sha1::new();
    hash.update(format!("blob {}\0", text.len()));
    hash.update(text);
    let mut out = String::with_capacity(40);
    for byte in hash.finalize() {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn ids_are_those_of_git() {
        // `printf 'hello\n' | git hash-object --stdin`
        assert_eq!(super::id("hello\n"), "ce013625030ba8dba906f756967f9e9ca394464a");
        // The empty blob, known from every repository.
        assert_eq!(super::id(""), "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    }
}
