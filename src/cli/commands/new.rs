//! `arkki new`

use crate::cli::Exit;
use crate::cli::args::{Args, CardKind, New, NewWhat};
use crate::cli::commands::init::made;
use crate::cli::ui::Ui;
use crate::config;
use crate::load::facts::Kind;
use crate::scaffold::{self, MakeError, Plan};

/// Makes the files of something new.
pub(crate) fn run(ui: &Ui, args: &Args, new: &New) -> Exit {
    let (kit, tree) = match ui.kit(args).and_then(|it| Ok((it.clone(), ui.read(&it)?))) {
        Ok(it) => it,
        Err(exit) => return exit,
    };
    let Some(config) = config::read(&tree).value else {
        ui.fail("`book.toml` can not be read", Some("run `arkki check` to see what is wrong with it"));
        return Exit::Content;
    };
    let plan: Result<(Plan, String), MakeError> = match &new.what {
        NewWhat::Card { id, kind, source } => {
            let kind = match kind {
                CardKind::Method => Kind::Method,
                CardKind::Topic => Kind::Topic,
                CardKind::Phase => Kind::Phase,
                CardKind::Example => Kind::Example,
                CardKind::Guide => Kind::Guide,
            };
            let next = "write it, then set `status = \"published\"` in `card.toml`".to_owned();
            scaffold::card(&config, &tree, id, kind, source.as_deref()).map(|it| (it, next))
        }
        NewWhat::Page { id, source } => {
            let next = "write it, then set `status = \"published\"` in `page.toml`".to_owned();
            scaffold::page(&config, &tree, id, source.as_deref()).map(|it| (it, next))
        }
        NewWhat::Tool { id, card, source } => {
            let next = format!(
                "write its blocks and words, then set `status = \"published\"` in `content/tools/{id}.toml`"
            );
            scaffold::tool(&config, &tree, id, card.as_deref(), source.as_deref()).map(|it| (it, next))
        }
        NewWhat::Model { id, card, source } => {
            let next = format!(
                "write its boxes and words, then set `status = \"published\"` in `content/models/{id}.toml`"
            );
            scaffold::model(&config, &tree, id, card.as_deref(), source.as_deref()).map(|it| (it, next))
        }
        NewWhat::Language { tag, name } => {
            let name = name.as_deref().unwrap_or(tag);
            let next = format!(
                "translate the words, and add to `book.toml`:\n\n[[languages]]\ntag = \"{tag}\"\nname = \"{name}\""
            );
            scaffold::language(&config, &tree, tag).map(|it| (it, next))
        }
        NewWhat::Theme { name } => {
            let next = format!(
                "change its tokens, copy single files of the default theme into it, and set `theme = \"{name}\"` in `book.toml`"
            );
            scaffold::theme(&tree, name).map(|it| (it, next))
        }
    };
    match plan {
        Ok((plan, next)) => made(ui, plan.write(&kit), &next),
        Err(error) => made(ui, Err(error), ""),
    }
}
