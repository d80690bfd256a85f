//! A new worksheet or model.

use crate::base::id::Id;
use crate::base::tree::SourceTree;
use crate::config::Config;
use crate::scaffold::card::{free, language};
use crate::scaffold::{MakeError, Plan, checked_id};

/// Plans the files of a worksheet: a draft with one block of each sort that most sheets have.
pub fn tool(
    config: &Config,
    tree: &SourceTree,
    id: &str,
    card: Option<&str>,
    source: Option<&str>,
) -> Result<Plan, MakeError> {
    let Begin { id, title, source, cards } = begin(config, tree, id, card, source)?;
    let mut plan = Plan::default();
    plan.add(
        format!("content/tools/{id}.toml"),
        format!(
            "source = \"{source}\"\nstatus = \"draft\"\n{cards}paper = [\"a4\", \"a3\"]\n\
             copies = {{ per = \"group\", spare = 1 }}\n\n\
             [[blocks]]\nid = \"group\"\ntype = \"meta\"\nfields = [\"group\", \"date\"]\n\n\
             [[blocks]]\nid = \"question\"\ntype = \"question\"\nlines = 6\n\n\
             [[blocks]]\nid = \"pairs\"\ntype = \"scale\"\nrows = [\"first\"]\n\n\
             [[blocks]]\nid = \"next\"\ntype = \"actions\"\n"
        ),
    );
    plan.add(
        format!("locales/{source}/tools/{id}.ftl"),
        format!(
            "tool =\n    .title = {title}\n    .one-line = …\n\
             question =\n    .label = …\n\
             pairs =\n    .label = …\n    .first--left = …\n    .first--right = …\n"
        ),
    );
    Ok(plan)
}

/// Plans the files of a model: a draft with two boxes and an arrow.
pub fn model(
    config: &Config,
    tree: &SourceTree,
    id: &str,
    card: Option<&str>,
    source: Option<&str>,
) -> Result<Plan, MakeError> {
    let Begin { id, title, source, cards } = begin(config, tree, id, card, source)?;
    let mut plan = Plan::default();
    plan.add(
        format!("content/models/{id}.toml"),
        format!(
            "source = \"{source}\"\nstatus = \"draft\"\n{cards}columns = 2\n\n\
             [[boxes]]\nid = \"first\"\nat = {{ column = 1, row = 1 }}\n\n\
             [[boxes]]\nid = \"second\"\nat = {{ column = 2, row = 1 }}\n\n\
             [[arrows]]\nfrom = \"first\"\nto = \"second\"\n"
        ),
    );
    plan.add(
        format!("locales/{source}/models/{id}.ftl"),
        format!(
            "model =\n    .title = {title}\n    .one-line = …\n    .alt = …\n\
             first = …\nsecond = …\n"
        ),
    );
    Ok(plan)
}

/// What the files of a worksheet and of a model begin with.
struct Begin {
    id: Id,
    /// A title to be bettered: the words of the id.
    title: String,
    /// Tag of the source language.
    source: String,
    /// The line that names the card.
    cards: String,
}

fn begin(
    config: &Config,
    tree: &SourceTree,
    id: &str,
    card: Option<&str>,
    source: Option<&str>,
) -> Result<Begin, MakeError> {
    let id = checked_id(id)?;
    free(config, tree, id.as_str())?;
    let source = language(config, source)?;
    let cards = cards(tree, card)?;
    let title = id.as_str().replace('-', " ");
    Ok(Begin { id, title, source, cards })
}

/// Returns the line that names the card.
fn cards(tree: &SourceTree, card: Option<&str>) -> Result<String, MakeError> {
    let Some(card) = card else { return Ok("# cards = [\"…\"]   # cards it belongs to\n".to_owned()) };
    if tree.get(&format!("content/cards/{card}/card.toml")).is_none() {
        return Err(MakeError::Name {
            name: card.to_owned(),
            reason: "is not a card of this kit".into(),
            help: Some("begin one with `arkki new card`, or leave `--card` out".into()),
        });
    }
    Ok(format!("cards = [\"{card}\"]\n"))
}
