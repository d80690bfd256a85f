//! A rule: its code, its weight and its page in the manual.

use std::hash::{Hash, Hasher};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site can not be published like this.
    Error,
    /// The site can be published, but somebody should look.
    Warning,
}

impl Severity {
    /// Returns the word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What a kit is held to. Every rule stands in a file of its own, named after its code.
#[derive(Debug)]
pub struct Rule {
    /// Stable name in kebab-case.
    pub code: &'static str,
    /// Weight of its findings.
    pub severity: Severity,
    /// What the manual says: first paragraph why, then how to mend it. Markdown.
    pub docs: &'static str,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

impl Hash for Rule {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}
