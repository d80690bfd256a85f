//! `arkki schema`

use crate::cli::Exit;
use crate::cli::args::{Schema, SchemaFormat};
use crate::cli::ui::Ui;
use crate::manual::{self, Format};

/// Writes one schema, or all.
pub(crate) fn run(ui: &Ui, schema: &Schema) -> Exit {
    let format = schema.format.map(|it| match it {
        SchemaFormat::Book => Format::Book,
        SchemaFormat::Card => Format::Card,
        SchemaFormat::Page => Format::Page,
        SchemaFormat::FrontMatter => Format::FrontMatter,
        SchemaFormat::Theme => Format::Theme,
        SchemaFormat::Tool => Format::Tool,
        SchemaFormat::Model => Format::Model,
    });
    ui.bytes(manual::schema(format).as_bytes())
}
