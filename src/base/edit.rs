//! A file that shall have another text.

/// A change of a whole file; only `scaffold::save` writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Path in the kit.
    pub path: String,
    /// The text that the change was made from, as the kit reads it; none for a file that is not there yet.
    pub before: Option<String>,
    /// The text that it shall have.
    pub after: String,
}
