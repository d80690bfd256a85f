//! Every rule finds what its fixture does wrong.

use std::collections::BTreeSet;
use std::fs;

use arkki::check::Scope;
use arkki::pipeline;
use arkki::print::Press;

use crate::support::{BASE, check, overlaid, root, short};

/// Rules that a kit of texts can not break; `disk` holds them.
const ON_DISK: [&str; 3] = ["file-too-large", "link-outside", "not-utf-8"];

#[test]
fn the_base_of_all_fixtures_holds() {
    let judged = check(&overlaid(BASE, ""), Scope::Published);
    assert_eq!(short(&judged.findings, &judged.tree), "");
}

#[test]
fn every_rule_has_a_fixture_and_finds_it() {
    let folder = root().join("tests/kits/rules");
    let mut without: Vec<&str> = Vec::new();
    for rule in pipeline::rules() {
        let Ok(text) = fs::read_to_string(folder.join(format!("{}.kit", rule.code))) else {
            if !ON_DISK.contains(&rule.code) {
                without.push(rule.code);
            }
            continue;
        };
        if text.contains("\n// args: --fit") && !arkki::print::IS_BUILT {
            continue;
        }
        let scope = if text.contains("\n// args: --drafts") { Scope::WithDrafts } else { Scope::Published };
        let mut judged = check(&overlaid(BASE, &text), scope);
        if text.contains("\n// args: --fit") {
            let press = Press::new(judged.renderer.as_ref().unwrap().shared_site());
            judged.add(pipeline::fit(&press));
        }
        let found = short(&judged.findings, &judged.tree);
        let mark = format!(": {}[{}]: ", rule.severity.as_str(), rule.code);
        assert!(found.contains(&mark), "{}.kit does not break its rule:\n{found}", rule.code);
        insta::with_settings!({ snapshot_path => "../kits/rules/found", prepend_module_to_snapshot => false,
                                omit_expression => true }, {
            insta::assert_snapshot!(rule.code, found);
        });
    }
    assert!(without.is_empty(), "rules without a fixture: {without:?}");
}

#[test]
fn every_fixture_and_every_snapshot_belongs_to_a_rule() {
    let codes: BTreeSet<&str> = pipeline::rules().iter().map(|it| it.code).collect();
    for (folder, ending) in [("tests/kits/rules", ".kit"), ("tests/kits/rules/found", ".snap")] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if let Some(code) = name.strip_suffix(ending) {
                assert!(codes.contains(code), "{folder}/{name} belongs to no rule");
            }
        }
    }
}

#[test]
fn findings_of_several_files_come_all_at_once_and_in_order() {
    let overlay = "//- content/cards/b/card.toml\nkind = \"metod\"\ntitel = \"x\"\n\
                   //- content/cards/b/en.md\n+++\ntitle = 3\n+++\n<b>x</b>\n";
    let judged = check(&overlaid(BASE, overlay), Scope::Published);
    insta::assert_snapshot!(short(&judged.findings, &judged.tree));
}

#[test]
fn words_of_the_kit_have_no_variables() {
    let mut files = overlaid(BASE, "");
    for lang in ["en", "sv"] {
        files.get_mut(&format!("locales/{lang}/kit.ftl")).unwrap().push_str("odd = { $x } kit\n");
    }
    let judged = check(&files, Scope::Published);
    let found = short(&judged.findings, &judged.tree);
    assert!(found.contains("error[message-variables]: nothing gives `$x` a value here"), "{found}");
}
