//! Paths inside a kit and inside a site; never paths of the machine.

use std::fmt;
use std::sync::Arc;

/// A path inside the kit: `/` between the parts, NFC, no `..`, never absolute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Takes a path that the disk reader or a fixture has put together.
    ///
    /// # Panics
    /// When a part is empty, `.` or `..`: the reader walks downwards only.
    pub fn new(text: &str) -> Self {
        assert!(
            text.split('/').all(|part| !matches!(part, "" | "." | "..")),
            "a source path has real parts only: {text:?}"
        );
        Self(text.into())
    }

    /// Returns the path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A path inside the site: `/` between the parts, no `..`, never absolute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Arc<str>);

impl OutPath {
    /// Takes a path whose parts are slugs, language tags, hashes or checked file names.
    ///
    /// # Panics
    /// When a part is empty, `.` or `..`; routes and assets are made from checked names.
    pub fn new(text: &str) -> Self {
        assert!(
            text.split('/').all(|part| !matches!(part, "" | "." | "..")),
            "an output path has real parts only: {text:?}"
        );
        Self(text.into())
    }

    /// Returns the path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the way from this file's folder to the site's root: `../` for each folder.
    pub fn root(&self) -> &'static str {
        match self.0.bytes().filter(|it| *it == b'/').count() {
            0 => "",
            1 => "../",
            2 => "../../",
            3 => "../../../",
            4 => "../../../../",
            _ => "../../../../../",
        }
    }

    /// Returns the folder of this file; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |at| &self.0[..at])
    }

    /// Returns the relative address of `target` as a link on this page, the shortest way.
    pub fn href(&self, target: &OutPath) -> String {
        let folder = self.0.rfind('/').map_or("", |at| &self.0[..=at]);
        let mut shared = 0;
        for (at, byte) in folder.bytes().enumerate() {
            if target.0.as_bytes().get(at) != Some(&byte) {
                break;
            }
            if byte == b'/' {
                shared = at + 1;
            }
        }
        let ups = folder[shared..].bytes().filter(|it| *it == b'/').count();
        let mut out = "../".repeat(ups);
        out.push_str(&target.0[shared..]);
        out
    }
}

impl std::borrow::Borrow<str> for OutPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_take_the_shortest_way() {
        for (from, to, href) in [
            ("sv/cards/a.html", "sv/cards/b.html", "b.html"),
            ("sv/cards/a.html", "sv/index.html", "../index.html"),
            ("sv/cards/a.html", "fi/cards/a.html", "../../fi/cards/a.html"),
            ("index.html", "sv/index.html", "sv/index.html"),
            ("sv/index.html", "assets/x.css", "../assets/x.css"),
            ("s/a.html", "sv/a.html", "../sv/a.html"),
        ] {
            assert_eq!(OutPath::new(from).href(&OutPath::new(to)), href, "{from} → {to}");
        }
    }
}
