//! Filled worksheets of several groups, put together.
//!
//! In: bytes of answer files and filled PDFs, and what a sheet asks. Out: one table, as CSV, JSON or a
//! report. Opens no file, trusts no byte: what a file says is text, and a file that would cost too much is
//! refused.
//! 1. `sheet` is what a worksheet asks, with the words for it.
//! 2. `record` is what one file says.
//! 3. `file` reads answer files, `pdf` reads forms.
//! 4. `table` lays what several files say side by side.
//! 5. `csv`, `json` and `report` write the table.

pub mod csv;
pub mod file;
pub mod json;
pub mod pdf;
pub mod record;
pub mod report;
pub mod sheet;
pub mod table;

pub use record::{Record, Refusal, read};
pub use sheet::{Part, Question, Sheet};
pub use table::{Group, Table};
