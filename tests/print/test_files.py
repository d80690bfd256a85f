"""Files as others meet them: sound, self-contained, of the right size, described, always the same."""

import functools
import html
import os
import re
import subprocess
import unittest

import pypdf
import support
from support import LANGUAGES, PAPERS, SPECIMEN, printed, sheet

# Four cards with backs, of several kinds.
DECK = ("phase-exit", "method-focus-group", "topic-service-offer", "technique-service-catalogue")

# Whatever runs, sends, opens or carries something.
FORBIDDEN = {
    *("/JS", "/JavaScript", "/OpenAction", "/AA", "/EmbeddedFiles", "/EmbeddedFile", "/EF", "/AF", "/RichMedia"),
    *("/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/ResetForm", "/Rendition", "/Movie", "/Sound", "/XFA"),
}

LARGEST_PRINT = 80_000
LARGEST_FORM = 150_000


def orders():
    """A file of every sort."""
    for lang in LANGUAGES:
        yield sheet(SPECIMEN, lang)
        yield sheet(SPECIMEN, lang, "--fillable")
    yield sheet(SPECIMEN, "nl", "--example", "--fillable")
    yield sheet(SPECIMEN, "sv", "--large")
    yield sheet("tool-customer-journey-map", "fi", "--paper", "A0", "--fillable")
    yield printed("card", "phase-exit", "--lang", "fi")
    for form in ("home", "shop", "single", "fold"):
        yield printed("deck", *DECK, "--lang", "sv", "--for", form)
    yield printed("booklet", *DECK, "--lang", "nl")
    yield printed("booklet", *DECK, "--lang", "nl", "--fold")
    yield printed("poster", "tool-customer-journey-map", "--lang", "fi")


def of_the_site():
    out = sorted((support.site() / "print").glob("*/*.pdf"))
    if len(out) < 4 * len(support.tools()) * 2:
        raise AssertionError(f"the site has only {len(out)} print files")
    return out


class Sound(unittest.TestCase):
    def test_qpdf_finds_nothing_to_say(self):
        def looked(file):
            done = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True)
            is_sound = done.returncode == 0 and "No syntax or stream encoding errors found" in done.stdout and "WARNING" not in done.stdout + done.stderr
            return None if is_sound else f"{file.name}: {done.stdout}{done.stderr}"

        files = [*orders(), *of_the_site()]
        said = support.together([functools.partial(looked, it) for it in files])
        self.assertEqual([it for it in said if it], [])

    def test_all_fonts_are_within(self):
        def looked(file):
            fonts = support.run("pdffonts", file).splitlines()[2:]
            if not fonts:
                return f"{file.name}: no font at all"
            # Its last columns: embedded, a part of the font, with Unicode, object.
            missing = [it for it in fonts if not re.search(r" yes +(yes|no) +(yes|no) +\d+ +\d+$", it)]
            return f"{file.name}: {missing}" if missing else None

        files = [*orders(), *of_the_site(), *(fill() for fill in support.FILLERS.values())]
        said = support.together([functools.partial(looked, it) for it in files])
        self.assertEqual([it for it in said if it], [])

    def test_nothing_runs_and_nothing_leads_elsewhere(self):
        # What a card's own text links to may stand on its sheet.
        texts = " ".join(it.read_text("utf-8") for it in (support.kit() / "content").rglob("*") if it.suffix in (".md", ".toml"))
        texts += (support.kit() / "book.toml").read_text("utf-8")
        for file in [*orders(), *sorted((support.site() / "print/sv").glob("*.pdf"))]:
            reader = pypdf.PdfReader(file)
            fonts = 0
            looked = 0
            for number in range(1, reader.trailer["/Size"]):
                it = reader.get_object(pypdf.generic.IndirectObject(number, 0, reader))
                for one in dictionaries(it):
                    looked += 1
                    found = FORBIDDEN & {*one, str(one.get("/S")), str(one.get("/Type"))}
                    self.assertEqual(found, set(), f"{file.name}, object {number}")
                    if one.get("/S") == "/URI":
                        address = str(one["/URI"])
                        found = re.fullmatch(re.escape(support.BASE) + r"(q/[a-z0-9-]+\.html)#(\w+)", address)
                        known = found and (support.site() / found[1]).is_file() and found[2] in LANGUAGES
                        is_card = file.name.startswith(("card-", "booklet-", *support.cards()))
                        self.assertTrue(known or (is_card and address in texts), f"{file.name} leads to {address}")
                    if one.get("/Type") == "/FontDescriptor":
                        fonts += 1
                        self.assertTrue({"/FontFile2", "/FontFile3"} & set(one), f"{file.name}: {one.get('/FontName')} is not embedded")
            self.assertGreater(fonts, 0, f"{file.name}: no font was found")
            self.assertGreater(looked, 20, f"{file.name}: hardly anything was looked at")


def dictionaries(it):
    """Yields a direct object and what lies in it; what is referred to has its own turn."""
    if isinstance(it, dict):
        yield it
        for value in it.values():
            yield from dictionaries(value)
    elif isinstance(it, list):
        for value in it:
            yield from dictionaries(value)


class Sizes(unittest.TestCase):
    def boxes(self, file):
        return [tuple(float(n) / support.MM for n in it.mediabox) for it in pypdf.PdfReader(file).pages]

    def near(self, box, size, what, within=0.02):
        for got, wanted in zip(box, (0, 0, *size)):
            self.assertAlmostEqual(got, wanted, delta=within, msg=f"{what}: {box} mm, not {size}")

    def test_paper_is_as_large_as_asked_and_lies_as_it_should(self):
        for paper, (narrow, wide) in PAPERS.items():
            for tool, size in ((SPECIMEN, (narrow, wide)), ("tool-customer-journey-map", (wide, narrow))):
                for edition in ((), ("--fillable",)):
                    file = sheet(tool, "en", "--paper", paper, *edition)
                    with self.subTest(file.name):
                        boxes = self.boxes(file)
                        self.assertGreater(len(boxes), 0)
                        for box in boxes:
                            self.near(box, size, file.name)

    def test_files_of_the_site_are_as_large_as_they_say(self):
        sizes = {paper.lower(): size for paper, size in PAPERS.items()}
        seen = 0
        for file in of_the_site():
            found = re.fullmatch(r"(.+)-(a\d|letter|tabloid)(-form)?", file.stem)
            tool = found and support.tools().get(found[1])
            if not tool:
                continue
            size = sizes[found[2]]
            size = size[::-1] if tool.get("orientation") == "landscape" else size
            for box in self.boxes(file):
                self.near(box, size, f"{file.parent.name}/{file.name}")
            seen += 1
        self.assertGreaterEqual(seen, 2 * 4 * len(support.tools()), "both editions in four languages")

    def test_pages_for_a_print_shop_have_bleed_and_trim(self):
        for size, trim in (("a6", (105, 148)), ("a5", (148, 210)), ("poker", (63, 88))):
            file = printed("deck", *DECK, "--lang", "sv", "--for", "single", "--size", size)
            pages = pypdf.PdfReader(file).pages
            self.assertEqual(len(pages), 2 * len(DECK), "a page for each side")
            for at, it in enumerate(pages):
                with self.subTest(file.name, page=at + 1):
                    left, bottom, right, top = (float(n) / support.MM for n in it.trimbox)
                    self.assertAlmostEqual(right - left, trim[0], delta=0.02)
                    self.assertAlmostEqual(top - bottom, trim[1], delta=0.02)
                    bleed = [float(n) / support.MM for n in it.bleedbox]
                    for inner, outer, sign in zip((left, bottom, right, top), bleed, (-1, -1, 1, 1)):
                        self.assertAlmostEqual((outer - inner) * sign, 3, delta=0.02, msg="bleed is not 3 mm")
                    for inner, outer in zip(bleed, (float(n) / support.MM for n in it.mediabox)):
                        self.assertAlmostEqual(inner, outer, delta=0.02, msg="nothing lies outside of the bleed")

    def test_files_are_small(self):
        large = []
        for file in of_the_site():
            if file.name.startswith(f"{SPECIMEN}-"):
                # A sheet with every type of block, seven pages, for designers of themes: it is no part of the kit.
                continue
            most = LARGEST_FORM if file.stem.endswith("-form") else LARGEST_PRINT
            if file.stat().st_size > most:
                large.append(f"{file.parent.name}/{file.name}: {file.stat().st_size / 1000:.0f} KB, not {most // 1000}")
        self.assertEqual(large, [], f"{len(large)} files are too large:\n" + "\n".join(large))


class Described(unittest.TestCase):
    def test_language_title_and_structure(self):
        files = {}
        for lang in LANGUAGES:
            files[sheet(SPECIMEN, lang)] = lang
            files[sheet(SPECIMEN, lang, "--fillable")] = lang
            files[printed("card", "method-scale-then-questions", "--lang", lang)] = lang
        files[sheet("tool-customer-journey-map", "fi", "--paper", "A0", "--fillable")] = "fi"
        files[printed("booklet", *DECK, "--lang", "nl")] = "nl"
        for file, lang in files.items():
            with self.subTest(file.name):
                reader = pypdf.PdfReader(file)
                root = reader.root_object
                self.assertEqual(str(root.get("/Lang", "")).split("-")[0], lang, "language of the document")
                self.assertIs(bool(root["/MarkInfo"]["/Marked"]), True, "tagged")
                self.assertIs(bool(root["/ViewerPreferences"]["/DisplayDocTitle"]), True, "the window shows the title")
                title = reader.metadata.title
                self.assertTrue(title and title.strip(), "a title")
                self.assertIn(title, reader.xmp_metadata.dc_title.values(), "the same title in both places")
                self.assertIn(support.bare(title), shown(file, lang), "the title is that on the paper, or of the kit")
                for at, page in enumerate(reader.pages):
                    if page.get("/Annots"):
                        self.assertEqual(page.get("/Tabs"), "/S", f"page {at + 1}: the tab key follows the structure")
                kinds = [str(it["/S"]) for it in support.tree(root["/StructTreeRoot"])]
                self.assertGreaterEqual(kinds.count("/H1"), 1, "a heading")
                self.assertIn("/H2", kinds, "headings below it")
                first = next(it for it in kinds if re.fullmatch(r"/H\d", it))
                self.assertEqual(first, "/H1", "the first heading is the title")
                levels = [int(it[2:]) for it in kinds if re.fullmatch(r"/H\d", it)]
                jumps = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
                self.assertEqual(jumps, [], "no level is left out")

    def test_a_tagged_deck_has_a_heading_for_each_card(self):
        file = printed("deck", *DECK, "--lang", "sv", "--for", "single")
        reader = pypdf.PdfReader(file)
        self.assertEqual(str(reader.root_object["/Lang"]).split("-")[0], "sv")
        self.assertIs(bool(reader.root_object["/MarkInfo"]["/Marked"]), True)
        kinds = [str(it["/S"]) for it in support.tree(reader.root_object["/StructTreeRoot"])]
        headings = [it for it in kinds if re.fullmatch(r"/H\d", it)]
        self.assertGreaterEqual(len(headings), len(DECK), f"{file.name}: headings {headings}; nobody can go from card to card by ear")

    def test_sheets_to_cut_and_fold_have_a_language_and_a_title_too(self):
        for file, lang in {
            printed("deck", *DECK, "--lang", "sv"): "sv",
            printed("booklet", *DECK, "--lang", "nl", "--fold"): "nl",
            printed("poster", "tool-customer-journey-map", "--lang", "fi"): "fi",
        }.items():
            with self.subTest(file.name):
                reader = pypdf.PdfReader(file)
                self.assertEqual(str(reader.root_object.get("/Lang", "")).split("-")[0], lang, "language of the document")
                title = reader.metadata.title or ""
                self.assertTrue(support.bare(title))
                self.assertIn(support.bare(title), shown(file, lang), f"`{title}` is not what a reader calls it")

    def test_each_heading_is_in_the_outline(self):
        for lang in LANGUAGES:
            file = sheet(SPECIMEN, lang, "--fillable")
            reader = pypdf.PdfReader(file)
            names = [it.title for it in flat(reader.outline)]
            headings = [it for it in support.tree(reader.root_object["/StructTreeRoot"]) if re.fullmatch(r"/H\d", it["/S"])]
            self.assertGreater(len(names), 10)
            self.assertEqual(len(names), len(headings), f"{file.name}: {names}")
            shown = support.bare(support.run("pdftotext", "-raw", file, "-"))
            self.assertEqual([it for it in names if support.bare(it) not in shown], [], file.name)


def shown(file, lang):
    """The text of a file, and the names of the kit on its home page."""
    home = (support.site() / lang / "index.html").read_text("utf-8")
    home = html.unescape(re.sub(r"<[^>]*>", " ", home))
    return support.bare(support.run("pdftotext", "-raw", file, "-") + home)


def flat(outline):
    for it in outline:
        if isinstance(it, list):
            yield from flat(it)
        else:
            yield it


class Same(unittest.TestCase):
    def test_the_same_bytes_on_any_machine(self):
        made = [
            ("sheet", SPECIMEN, "--lang", "fi", "--fillable"),
            ("sheet", SPECIMEN, "--lang", "sv", "--example"),
            ("card", "phase-exit", "--lang", "nl"),
            ("deck", *DECK, "--lang", "sv"),
            ("deck", *DECK, "--lang", "sv", "--for", "single"),
            ("booklet", *DECK, "--lang", "nl", "--fold"),
            ("poster", "tool-customer-journey-map", "--lang", "fi"),
        ]
        other = {**os.environ, "RAYON_NUM_THREADS": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "sv_SE.UTF-8", "LANG": "sv_SE.UTF-8", "HOME": "/nonexistent"}
        for at, arguments in enumerate(made):
            with self.subTest(" ".join(arguments)):
                first = printed(*arguments)
                again, elsewhere = support.WORK / f"again-{at}.pdf", support.WORK / f"elsewhere-{at}.pdf"
                support.arkki("print", *arguments, "--out", again)
                support.arkki("print", *arguments, "--out", elsewhere, env=other, cwd="/")
                self.assertGreater(first.stat().st_size, 10_000)
                self.assertEqual(first.read_bytes(), again.read_bytes(), "not the same twice")
                self.assertEqual(first.read_bytes(), elsewhere.read_bytes(), "threads, clock, language or folder leave a trace")

    def test_the_site_has_the_files_that_print_makes(self):
        one = support.site() / "print/fi/tool-vision-statement-a4-form.pdf"
        self.assertEqual(one.read_bytes(), sheet("tool-vision-statement", "fi", "--paper", "A4", "--fillable").read_bytes())


class Codes(unittest.TestCase):
    DPI = 150

    def test_a_phone_is_led_to_the_lasting_address(self):
        made = {}
        for lang in LANGUAGES:
            made[SPECIMEN, lang, sheet(SPECIMEN, lang)] = ("-f", "1", "-l", "1")
            made["method-scale-then-questions", lang, printed("card", "method-scale-then-questions", "--lang", lang)] = ("-f", "1", "-l", "1")
            made["tool-feedback-map", lang, support.site() / "print" / lang / "tool-feedback-map-a3-form.pdf"] = ("-f", "1", "-l", "1")
        made["tool-vision-statement", "fi", sheet("tool-vision-statement", "fi", "--paper", "A6")] = ("-f", "1", "-l", "1")
        made["tool-customer-journey-map", "fi", sheet("tool-customer-journey-map", "fi", "--paper", "A1")] = ("-f", "1", "-l", "1")
        made["phase-exit", "nl", printed("deck", "phase-exit", "--lang", "nl", "--for", "single")] = ("-f", "2", "-l", "2")
        read = support.together([functools.partial(support.codes, file, self.DPI, *options) for (_, _, file), options in made.items()])
        for (thing, lang, file), said in zip(made, read):
            with self.subTest(file.name):
                self.assertEqual(said, [support.address(thing, lang)])
                # Its page is there, and leads on in this language.
                self.assertTrue((support.site() / "q" / f"{thing}.html").is_file())

    def test_each_card_of_a_deck_has_its_own(self):
        for size in ("a6", "poker"):
            with self.subTest(size):
                said = support.codes(printed("deck", *DECK, "--lang", "sv", "--size", size), self.DPI)
                self.assertEqual(sorted(said), sorted(support.address(it, "sv") for it in DECK))


if __name__ == "__main__":
    unittest.main()
