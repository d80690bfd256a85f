//! The names of pages and files.

use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::check::things::ThingIx;

/// Something the site answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// `index.html`: the choice of language.
    Choice,
    /// A language's home page.
    Home(Lang),
    /// All cards of a language.
    Cards(Lang),
    /// All worksheets of a language.
    Tools(Lang),
    /// All models of a language.
    Models(Lang),
    /// The script with a worksheet's page in every language: `sheets/<id>.js`.
    Languages(ThingIx),
    /// The glossary of a language.
    Glossary(Lang),
    /// Everything from A to Ö in a language.
    Index(Lang),
    /// The dialog of a language's search: `search/<lang>.js`.
    Search(Lang),
    /// The index of a language's search: `search/<lang>-index.js`.
    SearchIndex(Lang),
    /// Texts that a language's search shows, by the number of the part: `search/<lang>-<n>.js`.
    SearchTexts(Lang, u32),
    /// How far the translations have come, told in a language.
    Coverage(Lang),
    /// The page of a card, page, process or phase.
    Thing(ThingIx, Lang),
    /// The lasting address of a thing: `q/<id>.html`.
    Lasting(ThingIx),
    /// An old address, by its place in the kit's list.
    Redirect(u32),
    /// `404.html`
    NotFound,
    /// `sitemap.xml`
    Sitemap,
    /// `robots.txt`
    Robots,
    /// A file of the theme, by its place in the list of assets.
    Asset(u32),
    /// A picture of the content.
    Picture(FileId),
    /// A file that is copied as it is.
    Static(FileId),
    /// A print file, by its place in the list of prints.
    Print(u32),
}
