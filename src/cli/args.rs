//! What can be typed.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::diag::forms::Form;

/// Turns a folder of multilingual method cards into a navigable, printable toolkit site.
#[derive(Debug, Parser)]
#[command(name = "arkki", version, max_term_width = 100, propagate_version = true)]
#[command(
    after_help = "Exit codes: 0 done · 1 the content has errors · 2 wrong use · 3 the machine (disk, permission)"
)]
pub(crate) struct Args {
    /// Folder of the kit; the nearest one upwards with a `book.toml` if not named
    #[arg(long, global = true, value_name = "DIR")]
    pub kit: Option<PathBuf>,
    /// Colours on the terminal
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    pub color: Colour,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// When colours are used; they never carry meaning alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the site
    Build(Build),
    /// Hold the kit against all rules, without writing anything
    Check(Check),
    /// Make one print file: a worksheet, a card, a deck, a booklet or a poster
    Print(Print),
    /// Begin a small kit that builds as it is
    Init(Init),
    /// Make the files of a new card, page, worksheet, model, language or theme
    New(New),
    /// Keep the list of published addresses
    Addresses(Addresses),
    /// Put the answers of several groups together: filled PDFs and answer files
    Collect(Collect),
    /// See to translations
    L10n(L10n),
    /// Write the JSON Schema of a file format, for editors
    Schema(Schema),
    /// Write the manual page of all rules, as Markdown
    Rules,
    /// Write the completions of a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the manual page in roff
    Man,
    /// Show the site while it is being written
    Serve(Serve),
}

/// How findings are reported.
#[derive(Debug, Clone, Copy, ClapArgs)]
pub(crate) struct Report {
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Let warnings end with exit code 1, like errors
    #[arg(long)]
    pub strict: bool,
    /// Let drafts take part
    #[arg(long)]
    pub drafts: bool,
}

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With excerpt, for people
    Human,
    /// One line each, for editors
    Short,
    /// One JSON document, for programs
    Json,
    /// Workflow commands of GitHub Actions
    Github,
}

impl From<Format> for Form {
    fn from(format: Format) -> Self {
        match format {
            Format::Human => Self::Human,
            Format::Short => Self::Short,
            Format::Json => Self::Json,
            Format::Github => Self::Github,
        }
    }
}

/// `arkki build`
#[derive(Debug, ClapArgs)]
pub(crate) struct Build {
    /// Folder of the site; `site` in the kit if not named
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Leave print files out, and the links to them
    #[arg(long)]
    pub no_pdf: bool,
    /// How findings are reported
    #[command(flatten)]
    pub report: Report,
}

/// `arkki serve`
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Debug, ClapArgs)]
pub(crate) struct Serve {
    /// First port to try; the next free one is taken
    #[arg(long, default_value_t = 4400, value_name = "N")]
    pub port: u16,
    /// Address to listen at; another one than this machine's own lets others in
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    pub host: std::net::IpAddr,
    /// Look for changes by polling alone, for network folders and containers
    #[arg(long)]
    pub poll: bool,
    /// Let browsers go to the card that was just saved
    #[arg(long)]
    pub follow: bool,
    /// Open the site in the browser
    #[arg(long)]
    pub open: bool,
    /// Command that opens a file from the page, as in `code --goto {file}:{line}:{column}`
    #[arg(long, env = "ARKKI_EDITOR", value_name = "COMMAND")]
    pub editor: Option<String>,
    /// Leave drafts out
    #[arg(long)]
    pub no_drafts: bool,
}

/// `arkki check`
#[derive(Debug, ClapArgs)]
pub(crate) struct Check {
    /// Lay everything out on paper too, in large print and as cards of all sizes
    #[arg(long)]
    pub fit: bool,
    /// How findings are reported
    #[command(flatten)]
    pub report: Report,
}

/// `arkki print`
#[derive(Debug, ClapArgs)]
pub(crate) struct Print {
    /// What to print
    #[command(subcommand)]
    pub what: PrintWhat,
    /// File to write, `-` for standard output; named after what is printed if not given
    #[arg(long, global = true, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Write the data that the print template gets into this folder, and no PDF
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// How findings are written
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Let warnings end with exit code 1, and print nothing
    #[arg(long, global = true)]
    pub strict: bool,
}

/// What `print` prints.
#[derive(Debug, Subcommand)]
pub(crate) enum PrintWhat {
    /// A worksheet
    Sheet(PrintSheet),
    /// A card with all its text, as a sheet to hand out
    Card(PrintCard),
    /// Cards to be cut out, with backs that meet their fronts
    Deck(PrintDeck),
    /// Cards as an A5 booklet with contents and page numbers
    Booklet(PrintBooklet),
    /// A worksheet as a poster, on several smaller sheets to be glued together
    Poster(PrintPoster),
}

/// `arkki print card`
#[derive(Debug, ClapArgs)]
pub(crate) struct PrintCard {
    /// Id of the card
    pub id: String,
    /// Language; the kit's source language if not named
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Size of the paper; the theme's if not named
    #[arg(long, value_name = "SIZE")]
    pub paper: Option<String>,
    /// In large print, 16 pt at least
    #[arg(long)]
    pub large: bool,
}

/// Which cards a deck or booklet has.
#[derive(Debug, ClapArgs)]
pub(crate) struct Chosen {
    /// Ids of the cards, in this order; all cards of the kit if nothing is chosen
    pub cards: Vec<String>,
    /// The cards of a process
    #[arg(long, value_name = "ID", conflicts_with_all = ["cards", "phase"])]
    pub process: Option<String>,
    /// The cards of a phase
    #[arg(long, value_name = "ID", conflicts_with = "cards")]
    pub phase: Option<String>,
    /// Language; the kit's source language if not named
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
}

/// `arkki print deck`
#[derive(Debug, ClapArgs)]
pub(crate) struct PrintDeck {
    /// Which cards
    #[command(flatten)]
    pub chosen: Chosen,
    /// Size of a card
    #[arg(long, value_enum, default_value_t = DeckSize::A6)]
    pub size: DeckSize,
    /// How it is printed
    #[arg(long = "for", value_enum, default_value_t = DeckForm::Home, value_name = "FORM")]
    pub form: DeckForm,
    /// Paper to print on at home, and to fold
    #[arg(long, value_name = "SIZE", default_value = "A4")]
    pub paper: String,
    /// Edge over which the printer turns a sheet
    #[arg(long, value_enum, default_value_t = Edge::Long)]
    pub flip: Edge,
}

/// Sizes of cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeckSize {
    /// 105 × 148 mm
    A6,
    /// 148 × 210 mm
    A5,
    /// 63 × 88 mm
    Poker,
}

/// How a deck is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeckForm {
    /// On an office printer, without bleed, with marks to cut along
    Home,
    /// On SRA4 with 3 mm of bleed and crop marks
    Shop,
    /// Each side a page of its own with bleed, for a print shop that places them itself
    Single,
    /// Front beside back, to be folded and glued, for printers that print one side
    Fold,
}

/// An edge of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Edge {
    /// The longer one
    Long,
    /// The shorter one
    Short,
}

/// `arkki print booklet`
#[derive(Debug, ClapArgs)]
pub(crate) struct PrintBooklet {
    /// Which cards
    #[command(flatten)]
    pub chosen: Chosen,
    /// Pages two by two on A4, in the order for folding and stapling
    #[arg(long)]
    pub fold: bool,
    /// Edge over which the printer turns a sheet, with `--fold`
    #[arg(long, value_enum, default_value_t = Edge::Short)]
    pub flip: Edge,
}

/// `arkki print poster`
#[derive(Debug, ClapArgs)]
pub(crate) struct PrintPoster {
    /// Id of the worksheet
    pub id: String,
    /// Language; the kit's source language if not named
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Size of the whole
    #[arg(long, value_name = "SIZE", default_value = "A1")]
    pub paper: String,
    /// Size of the sheets that it is printed on
    #[arg(long, value_name = "SIZE", default_value = "A4")]
    pub onto: String,
    /// With the filled example
    #[arg(long)]
    pub example: bool,
}

/// `arkki print sheet`
#[derive(Debug, ClapArgs)]
pub(crate) struct PrintSheet {
    /// Id of the worksheet
    pub id: String,
    /// Language; the kit's source language if not named
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Size of the paper, A6 to A0, Letter or Tabloid; the worksheet's first one if not named
    #[arg(long, value_name = "SIZE")]
    pub paper: Option<String>,
    /// With fields that can be typed in
    #[arg(long)]
    pub fillable: bool,
    /// In large print, 16 pt at least
    #[arg(long)]
    pub large: bool,
    /// With the filled example
    #[arg(long, conflicts_with = "answers")]
    pub example: bool,
    /// With the answers of a file that was saved from the page (JSON)
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
}

/// `arkki init`
#[derive(Debug, ClapArgs)]
pub(crate) struct Init {
    /// Folder to begin in: not there yet, or with nothing in it but hidden files
    #[arg(default_value = ".")]
    pub dir: PathBuf,
}

/// `arkki new`
#[derive(Debug, ClapArgs)]
pub(crate) struct New {
    /// What to make
    #[command(subcommand)]
    pub what: NewWhat,
}

/// What `new` makes.
#[derive(Debug, Subcommand)]
pub(crate) enum NewWhat {
    /// A card: its facts, and a text in its source language
    Card {
        /// Id: a–z, 0–9 and hyphens
        id: String,
        /// Sort of card
        #[arg(long, value_enum, default_value_t = CardKind::Method)]
        kind: CardKind,
        /// Language it is first written in; the kit's source language if not named
        #[arg(long, value_name = "TAG")]
        source: Option<String>,
    },
    /// A page of the kit's own, with a text in its source language
    Page {
        /// Id: a–z, 0–9 and hyphens
        id: String,
        /// Language it is first written in; the kit's source language if not named
        #[arg(long, value_name = "TAG")]
        source: Option<String>,
    },
    /// A worksheet: its structure, and words in its source language
    Tool {
        /// Id: a–z, 0–9 and hyphens
        id: String,
        /// Card it belongs to
        #[arg(long, value_name = "ID")]
        card: Option<String>,
        /// Language it is first written in; the kit's source language if not named
        #[arg(long, value_name = "TAG")]
        source: Option<String>,
    },
    /// A model: boxes and arrows, and words in its source language
    Model {
        /// Id: a–z, 0–9 and hyphens
        id: String,
        /// Card it belongs to
        #[arg(long, value_name = "ID")]
        card: Option<String>,
        /// Language it is first written in; the kit's source language if not named
        #[arg(long, value_name = "TAG")]
        source: Option<String>,
    },
    /// A language: its words, ready to be translated
    Language {
        /// BCP 47 tag, as in `de`
        tag: String,
        /// The language's own name, as in `Deutsch`
        #[arg(long)]
        name: Option<String>,
    },
    /// A theme that extends the default one
    Theme {
        /// Name of its folder
        name: String,
    },
}

/// Sorts of cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CardKind {
    /// A procedure that a group can follow
    Method,
    /// Something to know
    Topic,
    /// A phase of a process
    Phase,
    /// How somebody did it
    Example,
    /// Advice across cards
    Guide,
}

/// `arkki addresses`
#[derive(Debug, ClapArgs)]
pub(crate) struct Addresses {
    /// What to do with the list
    #[command(subcommand)]
    pub what: AddressesWhat,
}

/// What `addresses` does.
#[derive(Debug, Subcommand)]
pub(crate) enum AddressesWhat {
    /// Add every address of the site to `addresses.lock`
    Accept,
}

/// `arkki collect`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Exit codes: 0 every file taken · 1 a file left out, or the kit has errors · 2 wrong use · 3 the machine"
)]
pub(crate) struct Collect {
    /// Filled PDFs and answer files (JSON) of one worksheet
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The worksheet; the one that most files are of if not named
    #[arg(long, value_name = "ID")]
    pub tool: Option<String>,
    /// Form of the table; what the name of `--out` ends with, else `csv`
    #[arg(long, value_enum, value_name = "FORM")]
    pub to: Option<TableForm>,
    /// File to write; standard output if not named
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Language of questions and levels; the kit's source language if not named
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
}

/// The forms of a table of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableForm {
    /// A row for each question, a column for each group, for spreadsheets
    Csv,
    /// One document, for programs
    Json,
    /// A report that can be read and printed, in one file
    Html,
}

/// `arkki schema`
#[derive(Debug, ClapArgs)]
pub(crate) struct Schema {
    /// The format; all of them as one document if not named
    #[arg(value_enum)]
    pub format: Option<SchemaFormat>,
}

/// Formats that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaFormat {
    /// `book.toml`
    Book,
    /// `content/cards/<id>/card.toml`
    Card,
    /// `content/pages/<id>/page.toml`
    Page,
    /// Front matter of `<lang>.md`
    FrontMatter,
    /// `themes/<name>/theme.toml`
    Theme,
    /// `content/tools/<id>.toml`
    Tool,
    /// `content/models/<id>.toml`
    Model,
}

/// `arkki l10n`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10n {
    /// What to do
    #[command(subcommand)]
    pub what: L10nWhat,
}

/// What `l10n` does.
#[derive(Debug, Subcommand)]
pub(crate) enum L10nWhat {
    /// Write what is to be translated as a file for agencies: PO or XLIFF
    Export(L10nExport),
    /// Take the file of an agency into the kit
    Import(L10nImport),
}

/// `arkki l10n export`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10nExport {
    /// Language to translate into
    #[arg(value_name = "LANG")]
    pub lang: String,
    /// As PO, for gettext tools; the default
    #[arg(long, conflicts_with = "xliff")]
    pub po: bool,
    /// As XLIFF 1.2
    #[arg(long)]
    pub xliff: bool,
    /// Texts in these states; all of them if not named
    #[arg(long, value_enum, value_delimiter = ',', value_name = "STATES")]
    pub only: Vec<OnlyState>,
    /// File to write; standard output if not named
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// States of translations that leave something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnlyState {
    /// There is no translation
    Missing,
    /// It has the words of the source
    Untranslated,
    /// The source has changed since
    Stale,
    /// Nobody has said that it matches the source
    Draft,
}

/// `arkki l10n import`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Exit codes: 0 all taken · 1 something refused, or the kit would have errors · 2 wrong use · 3 the machine"
)]
pub(crate) struct L10nImport {
    /// PO or XLIFF 1.2, made by `arkki l10n export` and translated
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Take what is right, also when something is refused
    #[arg(long)]
    pub partial: bool,
    /// Record the translations as read and approved, not as drafts
    #[arg(long)]
    pub reviewed: bool,
}
