//! Print files after they were laid out: fields that can be filled in.
//!
//! In: a tagged PDF whose boxes are links to `x-field:KEY`, and what each field is. Out: the same PDF with
//! form fields. Never lays anything out, never reads what people filled in.
//! 1. `font` is the typeface of fields: its letters and their widths.
//! 2. `look` draws what a field shows.
//! 3. `widget` is a field as PDF has it.
//! 4. `forms` finds the places, and puts the fields there.

pub mod font;
pub mod forms;
mod look;
mod widget;

pub use font::FormFont;
pub use forms::{Field, FormError, Kind, fillable};
