//! `arkki l10n`

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand, ValueEnum};

use crate::cli::args::{Format, Report};

/// `arkki l10n`
#[derive(Debug, ClapArgs)]
#[command(
    after_help = "A text is named by its key: `cards/ID`, `pages/ID`, `tools/ID`, `models/ID`, `ui.ftl`, `kit.ftl`, \
                  `glossary.ftl`; with `#NAME` behind it, one section or message."
)]
pub(crate) struct L10n {
    /// What to do
    #[command(subcommand)]
    pub what: L10nWhat,
}

/// What `l10n` does.
#[derive(Debug, Subcommand)]
pub(crate) enum L10nWhat {
    /// Tell how far the languages have come, and what is next
    Status(L10nStatus),
    /// Show word by word what changed in the source, with the translation below
    Diff(L10nDiff),
    /// Hold translations against the rules
    Check(L10nCheck),
    /// Say that translations match their source as it is now
    Done(L10nDone),
    /// Say that a change of a source has no meaning for its translations
    Minor(L10nMinor),
    /// Begin a translation: a copy of the source, with the plural forms of the language
    New(L10nNew),
    /// Write what is to be translated as a file for agencies: PO or XLIFF
    Export(L10nExport),
    /// Take the file of an agency into the kit
    Import(L10nImport),
}

/// `arkki l10n status`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10nStatus {
    /// Languages; all but for sources if none is named
    pub langs: Vec<String>,
    /// How the state is written; `short` and `github` have a line for each unit that is not done
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// End with exit code 1 where something is missing, untranslated or stale
    #[arg(long)]
    pub strict: bool,
}

/// `arkki l10n diff`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10nDiff {
    /// Language
    pub lang: String,
    /// Texts; all that are stale if none is named
    #[arg(value_name = "TEXT")]
    pub texts: Vec<String>,
}

/// `arkki l10n check`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10nCheck {
    /// Languages; all if none is named
    pub langs: Vec<String>,
    /// How findings are reported
    #[command(flatten)]
    pub report: Report,
}

/// `arkki l10n done`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10nDone {
    /// Language
    pub lang: String,
    /// Texts that match their source
    #[arg(value_name = "TEXT", required_unless_present = "all")]
    pub texts: Vec<String>,
    /// Every text that is translated
    #[arg(long, conflicts_with = "texts")]
    pub all: bool,
    /// Made from the source as it is now, but not read by anybody yet
    #[arg(long)]
    pub draft: bool,
}

/// `arkki l10n minor`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10nMinor {
    /// Texts whose source changed in nothing that matters
    #[arg(required = true, value_name = "TEXT")]
    pub texts: Vec<String>,
}

/// `arkki l10n new`
#[derive(Debug, ClapArgs)]
pub(crate) struct L10nNew {
    /// Language
    pub lang: String,
    /// Texts to begin
    #[arg(required = true, value_name = "TEXT")]
    pub texts: Vec<String>,
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
