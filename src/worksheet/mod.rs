//! The block model of a tool: what a sheet asks and where, for screen, paper and answer files alike.
//!
//! In: the blocks of `content/tools/<id>.toml`. Out: a grid, the parts that can be answered, and the
//! words that translators write. Knows neither HTML nor PDF: each of them matches `Block` exhaustively.
//! 1. `block` has the form of every type of block.
//! 2. `grid` puts blocks on the grid of the sheet.
//! 3. `parts` names everything that can be answered: answer key = HTML name = field of the PDF.
//! 4. `words` names the messages that a block needs.
//! 5. `state` says what a mark (a cross, a tick) can be, for conditions and examples.

pub mod block;
pub mod grid;
pub mod lanes;
pub mod parts;
pub mod state;
pub mod words;

pub use block::Block;
pub use grid::Grid;
pub use parts::{Kind, Part};
