//! What one file says, whatever wrote it.

use std::collections::BTreeMap;

use crate::answers::{file, pdf};

/// The answers of one file, not yet held against a worksheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Where it comes from.
    pub from: From,
    /// Id of its worksheet, if it says so.
    pub tool: Option<String>,
    /// Which state of the worksheet it was made with, if it says so.
    pub revision: Option<String>,
    /// Language it was written in, if it says so.
    pub lang: Option<String>,
    /// What was answered, by key.
    pub answers: BTreeMap<String, String>,
    /// What could not be read in it, by name of the field.
    pub unread: Vec<String>,
}

/// What wrote a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum From {
    /// The page of a worksheet.
    #[default]
    AnswerFile,
    /// A viewer of PDFs.
    Pdf,
}

/// Why a file is left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is larger than any file of answers.
    #[error("it is larger than {0} MiB")]
    TooLarge(usize),
    /// Unpacked it would take more room than any filled sheet.
    #[error("it holds more than any filled sheet does")]
    TooMuch,
    /// It is neither an answer file nor a PDF.
    #[error("it is neither an answer file nor a filled PDF")]
    Foreign,
    /// It has another version of the format.
    #[error("it has version {0} of the format of answers, which this program does not know")]
    Version(String),
    /// It is damaged.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// It is locked.
    #[error("it is encrypted; save it without a password")]
    Encrypted,
    /// It is a PDF without fields.
    #[error("it is a PDF without form fields: a print or a scan can not be read")]
    NoForm,
    /// It does not say which worksheet it is of.
    #[error("it does not say which worksheet it is of; name the worksheet with `--tool`")]
    Nameless,
    /// It is of another worksheet.
    #[error("it is of another worksheet: `{0}`")]
    OtherTool(String),
}

/// Reads an answer file or a filled PDF.
pub fn read(bytes: &[u8]) -> Result<Record, Refusal> {
    if pdf::is_pdf(bytes) { pdf::read(bytes) } else { file::read(bytes) }
}
