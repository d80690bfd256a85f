//! The filled example of a worksheet.

use std::collections::BTreeMap;

use crate::load::tools::Tool;
use crate::sheet::blocks::phrase;
use crate::sheet::voice::{Phrase, Voice};
use crate::worksheet::block::Block;
use crate::worksheet::{parts, state, words};

/// Returns the filled example of a block, by answer key: marks from its definition, texts from its words.
pub fn example(voice: Voice<'_>, tool: &Tool, block: &Block) -> BTreeMap<String, Phrase> {
    let common = block.common();
    let kinds = parts::kinds(block);
    let marks = common.example.iter().filter_map(|(name, mark)| state::example(block, &kinds, name, mark));
    let mut out: BTreeMap<String, Phrase> =
        marks.flatten().map(|(key, text)| (key, Phrase { text, lang: None })).collect();
    for key in kinds.into_keys() {
        let said = phrase(voice, tool, &format!("{}.{}", common.id, words::example(common.id, &key)));
        if !said.text.is_empty() {
            out.entry(key).or_insert(said);
        }
    }
    out
}
