//! The table of rules.
//!
//! A rule of this room is one file: code, weight, its page of the manual, the check. To add one, write
//! the file, name it here, and give it a fixture in `tests/kits/rules/`. Rules that a file is held to
//! while it is read stand beside their readers, one file each as well, and are named here too.

mod address_clash;
mod address_lost;
mod block_form;
mod card_unnamed;
mod condition_wrong;
mod contrast;
mod date_form;
mod dots_typed;
mod example_wrong;
mod field_missing;
mod footnote_missing;
mod foreign_tag;
mod grid_place;
mod heading_id;
mod heading_level;
mod id_form;
mod id_twice;
mod link_broken;
mod links_differ;
mod message_extra;
mod minutes_differ;
mod name_clash;
mod numbers_differ;
mod own_words;
mod part_form;
mod personal_data;
mod phase_form;
mod picture_missing;
mod plural_impossible;
mod plural_missing;
mod punctuation_differs;
mod redirect_form;
mod reference_unknown;
mod references;
mod section_empty;
mod short_twice;
mod slug_form;
mod source_address;
mod steps_differ;
mod structure_differs;
mod tags_differ;
mod term_avoided;
mod term_left_out;
mod text_copied;
mod text_empty;
mod text_too_long;
mod translation_stale;
mod variable_left_out;
mod words;

use crate::check::context::Context;
use crate::config::rules as config;
use crate::diag::finding::Finding;
use crate::diag::rule::Rule;
use crate::format::rules as format;
use crate::load::rules as load;
use crate::markdown::rules as markdown;
use crate::words::rules as word;

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Texts, each by itself: of its own card it sees all, of the rest of the kit only ids, addresses and
    /// headings. A preview runs it again for the cards that were saved.
    Texts,
    /// The kit as a whole, or facts.
    Whole,
}

/// The check of a rule.
pub(super) type Check = fn(&Context<'_>) -> Vec<Finding>;

/// What is run on every draft.
pub(super) const CHECKS: &[(Sort, Check)] = &[
    (Sort::Whole, id_form::run),
    (Sort::Whole, id_twice::run),
    (Sort::Whole, reference_unknown::run),
    (Sort::Whole, phase_form::run),
    (Sort::Texts, field_missing::run),
    (Sort::Texts, text_too_long::run),
    (Sort::Texts, text_empty::run),
    (Sort::Texts, structure_differs::run),
    (Sort::Texts, heading_id::run),
    (Sort::Texts, heading_level::run),
    (Sort::Texts, section_empty::run),
    (Sort::Texts, steps_differ::run),
    (Sort::Whole, numbers_differ::run),
    (Sort::Whole, minutes_differ::run),
    (Sort::Texts, link_broken::run),
    (Sort::Texts, picture_missing::run),
    (Sort::Texts, footnote_missing::run),
    (Sort::Texts, foreign_tag::run),
    (Sort::Texts, slug_form::run),
    (Sort::Whole, address_clash::run),
    (Sort::Whole, address_lost::run),
    (Sort::Whole, redirect_form::run),
    (Sort::Whole, name_clash::run),
    (Sort::Whole, date_form::run),
    (Sort::Whole, source_address::run),
    (Sort::Texts, personal_data::run),
    (Sort::Texts, term_avoided::run),
    (Sort::Texts, translation_stale::texts),
    (Sort::Whole, translation_stale::words),
    (Sort::Texts, dots_typed::run),
    (Sort::Texts, links_differ::run),
    (Sort::Texts, message_extra::run),
    (Sort::Texts, plural_impossible::run),
    (Sort::Texts, plural_missing::run),
    (Sort::Texts, punctuation_differs::run),
    (Sort::Texts, tags_differ::run),
    (Sort::Texts, term_left_out::run),
    (Sort::Texts, text_copied::run),
    (Sort::Texts, variable_left_out::run),
    (Sort::Whole, contrast::run),
    (Sort::Whole, part_form::run),
    (Sort::Whole, block_form::run),
    (Sort::Whole, grid_place::run),
    (Sort::Whole, condition_wrong::run),
    (Sort::Whole, example_wrong::run),
    (Sort::Whole, card_unnamed::run),
    (Sort::Whole, short_twice::run),
    (Sort::Whole, own_words::run),
    (Sort::Whole, words::asked),
    (Sort::Whole, words::languages),
    (Sort::Whole, words::sound),
];

/// Returns every rule up to this floor, sorted by code.
pub fn all() -> Vec<&'static Rule> {
    let mut out: Vec<&'static Rule> = vec![
        &translation_stale::RULE,
        &id_form::RULE,
        &id_twice::RULE,
        &reference_unknown::RULE,
        &phase_form::RULE,
        &field_missing::RULE,
        &text_too_long::RULE,
        &text_empty::RULE,
        &structure_differs::RULE,
        &heading_id::RULE,
        &heading_level::RULE,
        &section_empty::RULE,
        &steps_differ::RULE,
        &numbers_differ::RULE,
        &minutes_differ::RULE,
        &link_broken::RULE,
        &picture_missing::RULE,
        &footnote_missing::RULE,
        &foreign_tag::RULE,
        &slug_form::RULE,
        &address_clash::RULE,
        &address_lost::RULE,
        &redirect_form::RULE,
        &name_clash::RULE,
        &date_form::RULE,
        &source_address::RULE,
        &personal_data::RULE,
        &term_avoided::RULE,
        &dots_typed::RULE,
        &links_differ::RULE,
        &message_extra::RULE,
        &plural_impossible::RULE,
        &plural_missing::RULE,
        &punctuation_differs::RULE,
        &tags_differ::RULE,
        &term_left_out::RULE,
        &text_copied::RULE,
        &variable_left_out::RULE,
        &contrast::RULE,
        &part_form::RULE,
        &block_form::RULE,
        &grid_place::RULE,
        &condition_wrong::RULE,
        &example_wrong::RULE,
        &card_unnamed::RULE,
        &short_twice::RULE,
        &config::base_address::RULE,
        &config::book_missing::RULE,
        &config::language_tag::RULE,
        &config::language_unknown::RULE,
        &format::key_missing::RULE,
        &format::key_unknown::RULE,
        &format::toml_syntax::RULE,
        &format::value_wrong::RULE,
        &load::card_missing::RULE,
        &load::file_name::RULE,
        &load::file_stray::RULE,
        &load::file_too_large::RULE,
        &load::front_matter::RULE,
        &load::link_outside::RULE,
        &load::lock_line::RULE,
        &load::not_utf_8::RULE,
        &load::picture_broken::RULE,
        &load::picture_unsafe::RULE,
        &load::source_missing::RULE,
        &load::theme_colour::RULE,
        &load::theme_missing::RULE,
        &markdown::address_refused::RULE,
        &markdown::footnotes_many::RULE,
        &markdown::picture_alt_missing::RULE,
        &markdown::picture_remote::RULE,
        &markdown::raw_html::RULE,
        &markdown::too_nested::RULE,
        &word::allow_form::RULE,
        &word::fluent_syntax::RULE,
        &word::message_broken::RULE,
        &word::message_clash::RULE,
        &word::message_missing::RULE,
        &word::message_swallowed::RULE,
        &word::message_unknown::RULE,
        &word::message_variables::RULE,
        &word::word_unused::RULE,
    ];
    out.sort_by_key(|it| it.code);
    out
}
