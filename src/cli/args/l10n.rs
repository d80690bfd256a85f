//! `arkki l10n`

use clap::{Args as ClapArgs, Subcommand};

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
