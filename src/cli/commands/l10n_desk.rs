//! What commands about translations have before them.

use std::path::PathBuf;
use std::sync::Arc;

use crate::base::edit::Edit;
use crate::base::lang::Lang;
use crate::base::span::line_col;
use crate::base::tree::SourceTree;
use crate::cli::Exit;
use crate::cli::args::Args;
use crate::cli::commands::answer_file::shown;
use crate::cli::ui::Ui;
use crate::config;
use crate::diag::suggest;
use crate::l10n::exchange::Work;
use crate::l10n::{Side, Sources, Status};
use crate::load::records::{self, Records};
use crate::load::{self, Draft};
use crate::scaffold::{self, EditError};

/// A kit as translators have it before them: it may have faults.
pub(super) struct Desk {
    pub kit: PathBuf,
    pub tree: Arc<SourceTree>,
    pub draft: Draft,
}

impl Desk {
    /// Reads the kit that is meant.
    pub fn open(ui: &Ui, args: &Args) -> Result<Self, Exit> {
        let kit = ui.kit(args)?;
        let tree = Arc::new(ui.read(&kit)?);
        Self::of(ui, kit, tree)
    }

    fn of(ui: &Ui, kit: PathBuf, tree: Arc<SourceTree>) -> Result<Self, Exit> {
        let Some(config) = config::read(&tree).value else {
            ui.fail("`book.toml` can not be read", Some("run `arkki check` to see what is wrong with it"));
            return Err(Exit::Content);
        };
        let draft = load::load(Arc::new(config), &tree).draft;
        Ok(Self { kit, tree, draft })
    }

    /// Returns the kit as it would be with other files; nothing is written.
    pub fn with(&self, ui: &Ui, edits: &[Edit]) -> Result<Self, Exit> {
        Self::of(ui, self.kit.clone(), self.tree_with(edits))
    }

    /// Returns its files as they would be.
    pub fn tree_with(&self, edits: &[Edit]) -> Arc<SourceTree> {
        Arc::new(self.tree.with_texts(edits.iter().map(|it| (it.path.as_str(), it.after.as_str()))))
    }

    pub fn sources(&self) -> Sources<'_> {
        Sources::of(&self.draft, &self.tree)
    }

    pub fn status(&self, lang: Lang) -> Status {
        Status::new(self.sources(), lang, self.draft.records.get(&lang))
    }

    pub fn work(&self, lang: Lang) -> Work {
        Work::new(self.sources(), lang, self.draft.records.get(&lang))
    }

    pub fn tag(&self, lang: Lang) -> &str {
        self.draft.config.languages.tag(lang)
    }

    pub fn lang(&self, ui: &Ui, tag: &str) -> Result<Lang, Exit> {
        let languages = &self.draft.config.languages;
        languages.find(tag).ok_or_else(|| {
            let help = suggest::help(tag, &languages.tags());
            ui.fail(&format!("`{}` is not a language of this kit", shown(tag)), help.as_deref());
            Exit::Usage
        })
    }

    /// Returns `path:line:column` of a place.
    pub fn place(&self, side: &Side) -> String {
        let (line, column) = line_col(self.tree.text(side.file), side.range.start);
        format!("{}:{line}:{column}", self.tree.file(side.file).path)
    }

    pub fn records(&self, lang: Lang) -> Records {
        self.draft.records.get(&lang).cloned().unwrap_or_default()
    }

    /// Returns what becomes of the file of a language's records.
    pub fn recorded(&self, ui: &Ui, lang: Lang, records: &Records) -> Result<Edit, Exit> {
        let path = format!("locales/{}/{}", self.tag(lang), records::NAME);
        let file = self.tree.get(&path);
        if file.is_some_and(|it| self.tree.file(it).trouble.is_some()) {
            ui.fail(&format!("{path} is no text, so nothing is recorded"), Some("mend it, or take it away"));
            return Err(Exit::Content);
        }
        let before = file.map(|it| self.tree.text(it).to_owned());
        Ok(Edit { path, before, after: records::write(records) })
    }

    pub fn save(&self, ui: &Ui, lang: Lang, records: &Records) -> Result<(), Exit> {
        let edit = self.recorded(ui, lang, records)?;
        if edit.before.as_deref() == Some(&*edit.after) {
            return Ok(());
        }
        scaffold::save(&edit, &self.kit).map_err(|error| {
            ui.fail(&error.to_string(), None);
            match error {
                EditError::Changed(_) | EditError::Outside(_) => Exit::Content,
                EditError::Io { .. } => Exit::Machine,
            }
        })
    }
}
