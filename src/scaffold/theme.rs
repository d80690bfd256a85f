//! A new theme: tokens over those of the default one.

use std::fmt::Write as _;

use crate::base::tree::SourceTree;
use crate::format::toml_file::{self, TomlText};
use crate::load::theme::ThemeFile;
use crate::scaffold::{MakeError, Plan, checked_id};

/// Plans a theme that extends the default one and begins with its colours.
pub fn theme(tree: &SourceTree, name: &str) -> Result<Plan, MakeError> {
    let name = checked_id(name)?;
    if name.as_str() == "default" {
        return Err(MakeError::Name {
            name: name.to_string(),
            reason: "is the theme that others extend".into(),
            help: Some("take another name".into()),
        });
    }
    let mut out = String::from(
        "extends = \"default\"\n\n\
         # What stands here goes before the default theme; what does not is taken from it.\n\
         # A file of the same name (`templates/card.html`, `assets/style.css`) replaces that of the default theme.\n",
    );
    if let Some(file) = tree.get_or_built_in("themes/default/theme.toml") {
        let source = TomlText { file, offset: 0, text: tree.text(file) };
        if let Some(table) = toml_file::read::<ThemeFile>(source).value {
            for (scheme, colours) in [("light", &table.colours.light), ("dark", &table.colours.dark)] {
                let _ = write!(out, "\n[colours.{scheme}]\n");
                for (name, colour) in colours {
                    let _ = writeln!(out, "{name} = \"{}\"", colour.get_ref());
                }
            }
        }
    }
    let mut plan = Plan::default();
    plan.add(format!("themes/{name}/theme.toml"), out);
    Ok(plan)
}
