//! All bytes of a kit, read once, ordered, immutable.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::base::path::SourcePath;
use crate::base::span::FileId;

/// The path before files that come with the program and not from the kit.
pub const BUILT_IN: &str = "(arkki)";

/// A file of the kit.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Where it is in the kit.
    pub path: SourcePath,
    /// What it holds.
    pub content: Content,
    /// Set when the bytes are not what they should be; the bytes are then empty.
    pub trouble: Option<FileTrouble>,
}

impl SourceFile {
    /// Returns whether two files have one name and hold the same.
    pub fn is(&self, other: &Self) -> bool {
        self.path == other.path && self.trouble == other.trouble && self.content.is(&other.content)
    }
}

/// What a file holds.
#[derive(Debug, Clone)]
pub enum Content {
    /// A text: without byte order mark, LF line ends, NFC.
    Text(Arc<str>),
    /// Anything else, as it is.
    Bytes(Arc<[u8]>),
}

impl Content {
    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// Returns whether two files hold the same.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => Arc::ptr_eq(a, b) || a == b,
            (Self::Bytes(a), Self::Bytes(b)) => Arc::ptr_eq(a, b) || a == b,
            _ => false,
        }
    }

    /// Returns the bytes to be kept, without a copy.
    pub fn shared(&self) -> Arc<[u8]> {
        match self {
            Self::Text(text) => Arc::clone(text).into(),
            Self::Bytes(bytes) => Arc::clone(bytes),
        }
    }
}

/// What is wrong with a file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileTrouble {
    /// A text file that is not UTF-8; the number of the first bad line.
    NotUtf8 {
        /// Line of the first bad byte, from 1.
        line: usize,
        /// Column of the first bad byte, from 1.
        column: usize,
    },
    /// A text file over the limit; its size in bytes.
    TooLarge(u64),
}

/// What is wrong with an entry that was not read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryTrouble {
    /// A link on disk that leads out of the kit, or in a circle, or nowhere.
    Link {
        /// Where it is.
        path: SourcePath,
        /// What it says.
        target: String,
    },
    /// A name that is not Unicode, shown with replacement characters.
    Name(String),
}

/// All files of a kit, sorted by path, with those of the program behind them.
#[derive(Debug, Clone, Default)]
pub struct SourceTree {
    files: Vec<SourceFile>,
    /// Entries that were not read.
    pub troubles: Vec<EntryTrouble>,
}

impl SourceTree {
    /// Orders the files by path and numbers them.
    pub fn new(mut files: Vec<SourceFile>, troubles: Vec<EntryTrouble>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files, troubles }
    }

    /// Reads a tree from one text with `//- path` lines, for tests and scaffolds.
    pub fn fixture(text: &str) -> Self {
        let mut files: Vec<(String, String)> = Vec::new();
        for line in text.split_inclusive('\n') {
            if let Some(path) = line.strip_prefix("//- ") {
                files.push((path.trim().to_owned(), String::new()));
            } else if let Some((_, body)) = files.last_mut() {
                body.push_str(line);
            }
        }
        let files = files
            .into_iter()
            .map(|(path, body)| SourceFile {
                path: SourcePath::new(&path),
                content: Content::Text(body.into()),
                trouble: None,
            })
            .collect();
        Self::new(files, Vec::new())
    }

    /// Returns the tree with other texts at some paths, or new files there.
    pub fn with_texts<'a>(&self, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut files = self.files.clone();
        for (path, text) in texts {
            let content = Content::Text(text.into());
            let file = SourceFile { path: SourcePath::new(path), content, trouble: None };
            match files.iter_mut().find(|it| it.path.as_str() == path) {
                Some(it) => *it = file,
                None => files.push(file),
            }
        }
        Self::new(files, self.troubles.clone())
    }

    /// Returns the file of a number.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Returns the text of a file; empty if it is none.
    pub fn text(&self, id: FileId) -> &str {
        match &self.file(id).content {
            Content::Text(text) => text,
            Content::Bytes(_) => "",
        }
    }

    /// Returns the file at a path.
    pub fn get(&self, path: &str) -> Option<FileId> {
        self.files.binary_search_by(|it| it.path.as_str().cmp(path)).ok().map(number)
    }

    /// Returns the kit's file at a path, else the one that comes with the program.
    pub fn get_or_built_in(&self, path: &str) -> Option<FileId> {
        self.get(path).or_else(|| self.get(&format!("{BUILT_IN}/{path}")))
    }

    /// Returns all files in order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(at, file)| (number(at), file))
    }

    /// Returns the files below a folder (`content/cards/`), in order.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a str)> {
        let first = self.files.partition_point(|it| it.path.as_str() < folder);
        let after = self.files[first..].iter().enumerate();
        after
            .map(move |(at, file)| (number(first + at), file.path.as_str()))
            .take_while(move |(_, path)| path.starts_with(folder))
    }

    /// Returns the paths at which another tree has other files, or has some that this one lacks, in order.
    pub fn changes<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let mut out = Vec::new();
        let (mut ours, mut theirs) = (self.files.iter().peekable(), other.files.iter().peekable());
        loop {
            let order = match (ours.peek(), theirs.peek()) {
                (Some(a), Some(b)) => a.path.cmp(&b.path),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return out,
            };
            let a = ours.next_if(|_| order.is_le());
            let b = theirs.next_if(|_| order.is_ge());
            if !a.zip(b).is_some_and(|(a, b)| a.is(b)) {
                out.extend(a.or(b).map(|it| it.path.as_str()));
            }
        }
    }
}

fn number(at: usize) -> FileId {
    FileId(u32::try_from(at).unwrap_or(u32::MAX))
}
