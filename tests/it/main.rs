//! Everything that is tested through the library's doors, in one binary: one link, shared helpers.
//!
//! - `rules`: every rule has a fixture in `tests/kits/rules/`, and says what it should.
//! - `kits`: whole kits of `tests/kits/ok/` hold, and their pages keep the properties of every site.
//! - `contract`: templates, views, words and manual fit together.
//! - `disk`: what only a real folder can show: encodings, links, sizes, publishing, killing.
//! - `site`: properties of generated kits: links, ids, addresses, languages, threads.
//! - `tidy`: floors, file sizes, rules and their table.
//! - `worksheets`: blocks, answers and drawings of tools and models.
//! - `print`: places on sheets, fields of forms, what fits, what is made again.
//! - `print_tags`: what a screen reader meets in print files.
//! - `preview`: warm is cold, whatever was edited in between.
//! - `preview_disk`: the same, of a folder on disk.
//! - `preview_hosts`: to which names it answers.
//! - `print_words`: nothing that is said is lost on paper, and what can not be shown is told.
//! - `forms`: PDFs that can be filled in.
//! - `collect`: answers of several groups in one table.
//! - `l10n`: states of translations.
//! - `l10n_checks`: faults of translations are told, and nothing else; plural forms are those of CLDR.
//! - `workbench`: texts that are begun and changed in the browser.
//! - `exchange`: translations that go to agencies and come back.
//! - `search`: index, sizes, stems.
//! - `commands`: transcripts of `tests/cmd/`.

#![expect(clippy::unwrap_used, reason = "a test that can not go on should stop")]

mod collect;
mod commands;
mod contract;
mod disk;
mod exchange;
mod forms;
mod kits;
mod l10n;
mod l10n_checks;
mod preview;
mod preview_disk;
mod preview_hosts;
mod print;
mod print_tags;
mod print_words;
mod publish;
mod rules;
mod search;
mod site;
mod support;
mod tidy;
mod workbench;
mod worksheets;
