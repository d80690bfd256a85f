//! A file name that does not travel.

use crate::diag::rule::{Rule, Severity};

/// See `docs`.
pub const RULE: Rule = Rule {
    code: "file-name",
    severity: Severity::Error,
    docs: r"A file name has a character that Windows or an address can not carry, is a device name of Windows, ends in a dot or a blank, is longer than 120 bytes, or is not Unicode.

Rename the file: letters a–z, digits, hyphens and one dot before the ending always travel.",
};
