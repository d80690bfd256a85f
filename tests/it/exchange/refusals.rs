//! What is not taken: texts that are wrong, and files that are no translations.

use arkki::l10n::exchange::Received;

use crate::exchange::{base, import, po, work};

/// Returns what is said of one text of the base kit that came back wrong.
fn refused(overlay: &str, tag: &str, id: &str, target: &str) -> String {
    let tree = base(overlay);
    let all = work(&tree, tag).segments;
    let source = all.iter().find(|it| it.id == id).map_or("", |it| it.source.as_str());
    let done = import(&tree, tag, &po(tag, [(id, source, target.to_owned())]));
    assert!(done.changes.is_empty(), "nothing is changed");
    done.refused.iter().map(|it| format!("{}: {}", it.line, it.why)).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_wrong_is_refused_with_its_line_and_reason() {
    let words = "//- locales/en/ui.ftl\nseen = All { $n } <b>cards</b>\n//- locales/sv/ui.ftl\n";
    let ui = "ui.ftl#seen";
    let card = "cards/silent-ideas";
    for (overlay, id, target, why) in [
        ("", "ui.ftl#nothing", "Inget", "4: the kit has no such text, or none in this language"),
        (words, ui, "Alla <b>kort</b>", "4: `$n` is lost"),
        (words, ui, "Alla { $n } <b>kort", "4: `</b>` is lost"),
        (words, ui, "Alla { $n } { $m } <b>kort</b>", "4: `$m` is not in the source"),
        (words, ui, "Alla { $n }\n<b>kort</b>", "4: has a line break where none can be"),
        (words, ui, "Alla { $n } <b>kort</b> }", "4: can not be read as Fluent"),
        (words, ui, "Alla { $n } \u{7}<b>kort</b>", "4: has a character that no text can have: U+0007"),
        ("", &format!("{card}#what/2"), "Alla har ett behov.", "4: `](term:need)` is lost"),
        (
            "",
            &format!("{card}#what/2"),
            "Ett [behov](term:nead).",
            "4: `](term:need)` is lost, `](term:nead)` is not",
        ),
        ("", &format!("{card}#what/2"), "# Ett [behov](term:need).", "4: would change the form of the text"),
        ("", &format!("{card}#steps/2"), "- Skriv.", "4: would change the form of the text"),
        ("", &format!("{card}#steps/2"), "<b>Skriv</b>.", "4: `</b>` is not in the source, `<b>` is not"),
        ("", &format!("{card}#steps/2"), "Skriv.\n\nMer.", "4: has a line break where none can be"),
        ("", &format!("{card}#.front/title"), "En\ntitel", "4: has a line break where none can be"),
    ] {
        let said = refused(overlay, "sv", id, target);
        assert!(said.starts_with(why), "{id} {target}: {said}");
    }
    let tree = base("");
    let once = || ("cards/silent-ideas#steps/2", "Write.", "A.".to_owned());
    assert_eq!(import(&tree, "sv", &po("sv", [once(), once()])).refused[0].why, "stands twice");
    let old = [("cards/silent-ideas#steps/2", "Wrote.", "A.".to_owned())];
    assert!(import(&tree, "sv", &po("sv", old)).refused[0].why.starts_with("the source has changed since"));
    let empty = [("cards/silent-ideas#steps/2", "Write.", String::new())];
    let done = import(&tree, "sv", &po("sv", empty));
    assert_eq!((done.refused.len(), done.empty, done.changes.len()), (0, 1, 0));
}

#[test]
fn files_that_are_no_translations_are_refused() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xliff version=\"1.2\">&b;</xliff>";
    let outer = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xliff/>";
    for (bytes, why) in [
        (bomb.as_bytes(), "1: the file has a DOCTYPE, which no XLIFF file needs; it is not read"),
        (outer.as_bytes(), "1: the file has a DOCTYPE, which no XLIFF file needs; it is not read"),
        (b"<xliff version=\"1.2\">&nbsp;</xliff>", "1: `&nbsp;` is no character"),
        (b"<xliff version=\"1.2\">&#0;</xliff>", "1: `&#0;` is no character"),
        (b"<xliff version=\"2.0\"></xliff>", "1: the file is XLIFF 2.0; ask for XLIFF 1.2"),
        (b"<html></html>", "1: the file is no XLIFF"),
        (b"<xliff version=\"1.2\">\n<file></xliff>", "2: the file is no XML: "),
        (b"<xliff version=\"1.2\">\n<file>", "2: the file is no XLIFF, or it ends too early"),
        (b"msgid \"a\"\nmsgstr \"\\q\"\n", "2: `\\q` means nothing in a PO file"),
        (b"msgid \"a\"\nmsgstr \"a\n", "2: the quotation mark at the end is lost"),
        (b"msgid \"a\"\nmsgstr \"a\" b\n", "2: something stands behind the quotation mark"),
        (b"msgstr \"a\"\n", "1: a translation stands before its source"),
        (b"hello\n", "1: `hello` is no line of a PO file"),
        (b"\n\xff\xfe", "2: the file is not UTF-8"),
        (
            b"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
            "1: the file is in `iso-8859-1`; save it as UTF-8",
        ),
    ] {
        let error = Received::read(bytes).expect_err("it is refused");
        let said = format!("{}: {}", error.line, error.why);
        assert!(said.starts_with(why), "{said}");
    }
    let deep = format!("<xliff version=\"1.2\">{}", "<g>".repeat(100_000));
    assert!(Received::read(deep.as_bytes()).unwrap_err().why.starts_with("elements are nested more than"));
    let many = "msgid \"a\"\nmsgstr \"b\"\n".repeat(300_000);
    assert!(Received::read(many.as_bytes()).unwrap_err().why.starts_with("the file has more than 200000"));
    let large = vec![b'\n'; (32 << 20) + 1];
    assert_eq!(Received::read(&large).unwrap_err().why, "the file is larger than 32 MiB");
}
