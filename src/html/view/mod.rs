//! What the templates see: one struct for each template, nothing else.
//!
//! In: values made by `html::pages`. Out: Tera contexts. Never reads the kit.
//! The name of a template stands in the doc of its struct. All addresses are relative to the page
//! unless they say otherwise; all `Markup` was made by this program and goes through `safe`.

mod filled;
mod pages;
mod parts;
mod sheets;

pub use filled::{
    AlternatePart, Crumb, FactPart, FactValue, HeadingPart, LanguagePart, PhaseMark, PlacementPart,
    PluralForm, SearchChoice, SearchDialog, SearchGroup, SearchTerm, Shared, SideEnds, SidebarItem, SignPart,
    Tile, TileFact, TileText,
};
pub use pages::{
    CardPage, CardsPage, ChoicePage, CoverageKind, CoverageLanguage, CoveragePage, GlossaryPage, HomePage,
    IndexPage, LastingPage, NotFoundPage, PhasePage, ProcessPage, RedirectPage, TextPage,
};
pub use parts::{
    Alternate, Borrowed, CardLink, CardName, Choice, Facet, FacetTerm, Fact, Frame, GlossaryLetter, Heading,
    IndexEntry, IndexLetter, LanguageLink, Licence, Link, Markup, PhaseLink, PhaseWithCards, PhaseWithTiles,
    PlacementView, PrintLink, ProcessLink, ProcessView, RelatedView, Sidebar, SourceView, Stale, StalePart,
    TermOther, TermView,
};
pub use sheets::{
    BlockView, DiagramBlock, ModelFigure, ModelPage, NameEntry, NamesPage, OutlineArrow, OutlineItem,
    PaperView, SheetPage, SheetView, TextBlock, ToolPage,
};

pub use crate::sheet::Phrase;
