"""Form fields: named as on the page, described, in reading order, and filled by programs of others."""

import json
import unittest

import pypdf
import support
from support import FILLED, FILLERS, LANGUAGES, SPECIMEN, page, sheet

RADIO = 1 << 15
MULTILINE = 1 << 12

# The language whose forms are held against their pages; the specimen is in all of them.
LANG = "fi"


def looks_of(widget):
    """The states that a mark can show."""
    return list(widget.get("/AP", {}).get("/N", {}).get_object())


def forms():
    """Every form of the built site in one language, and the specimen in all: tool, language, file."""
    for tool in sorted(support.tools()):
        found = sorted((support.site() / "print" / LANG).glob(f"{tool}-*-form.pdf"))
        if not found:
            raise AssertionError(f"{tool} has no form in the site")
        for it in found:
            yield tool, LANG, it
    for lang in LANGUAGES:
        yield SPECIMEN, lang, sheet(SPECIMEN, lang, "--fillable")


class Fields(unittest.TestCase):
    def test_names_and_values_are_those_of_the_page(self):
        for tool, lang, file in forms():
            with self.subTest(file.name, lang=lang):
                fields = pypdf.PdfReader(file).get_fields()
                answers = page(tool, lang).answers
                self.assertGreater(len(answers), 3)
                self.assertEqual(set(fields), set(answers), f"{file.name}: names differ from those of the page")
                for key, asked in answers.items():
                    field, kind = fields[key], asked["kind"]
                    flags = int(field.get("/Ff", 0))
                    what = f"{file.name}, {key} ({kind})"
                    if kind == "pick":
                        self.assertEqual((field["/FT"], bool(flags & RADIO)), ("/Btn", True), what)
                        self.assertEqual(sorted(field["/_States_"]), sorted(["/Off", *(f"/{it}" for it in asked["values"])]), what)
                    elif kind == "tick":
                        self.assertEqual((field["/FT"], flags & RADIO), ("/Btn", 0), what)
                        self.assertEqual(sorted(field["/_States_"]), ["/Off", "/Yes"], what)
                    else:
                        self.assertEqual(field["/FT"], "/Tx", what)
                        self.assertEqual(bool(flags & MULTILINE), kind in ("text", "notes"), f"{what}: lines")

    def test_what_may_be_typed_is_as_long_as_on_the_page(self):
        for lang in LANGUAGES:
            reader = pypdf.PdfReader(sheet(SPECIMEN, lang, "--fillable"))
            most = {support.name(it): support.inherited(it, "/MaxLen") for _, it in support.widgets(reader)}
            asked = {key: it["max"] for key, it in page(SPECIMEN, lang).answers.items() if it["kind"] == "line"}
            self.assertGreater(len(asked), 10)
            self.assertEqual({key: most[key] for key in asked}, asked, lang)

    def test_they_are_reached_in_the_order_of_the_page(self):
        for tool, lang, file in forms():
            with self.subTest(file.name, lang=lang):
                reader = pypdf.PdfReader(file)
                order = []
                for it in support.tree(reader.root_object["/StructTreeRoot"]):
                    if it["/S"] == "/Form":
                        kids = it["/K"].get_object()
                        kid = (kids[0] if isinstance(kids, list) else kids).get_object()
                        order.append(support.name(kid["/Obj"].get_object()))
                self.assertEqual(list(dict.fromkeys(order)), page(tool, lang).order, file.name)

    def test_each_has_a_name_a_picture_and_a_place_of_its_own(self):
        for tool, lang, file in forms():
            with self.subTest(file.name, lang=lang):
                reader = pypdf.PdfReader(file)
                elements = [it for it in support.tree(reader.root_object["/StructTreeRoot"]) if it["/S"] == "/Form"]
                places = list(support.widgets(reader))
                self.assertGreater(len(places), 3)
                self.assertEqual(len(elements), len(places), f"{file.name}: form elements and fields on the pages")
                boxes = {}
                said = {}
                for at, it in places:
                    key = support.name(it)
                    what = f"{file.name}, page {at + 1}, {key}"
                    label = str(support.inherited(it, "/TU") or "")
                    self.assertTrue(label.strip(), f"{what}: no label (/TU)")
                    self.assertNotIn("--", label, f"{what}: the key stands for a label")
                    mark = next((it for it in looks_of(it) if it != "/Off"), "") if support.inherited(it, "/FT") == "/Btn" else ""
                    said.setdefault(label, set()).add(key + mark)
                    looks = it.get("/AP", {}).get("/N")
                    self.assertIsNotNone(looks, f"{what}: no appearance")
                    if support.inherited(it, "/FT") == "/Btn":
                        self.assertEqual(len(looks.get_object()), 2, f"{what}: one state and Off")
                        self.assertIn("/Off", looks.get_object(), what)
                    left, bottom, right, top = (float(n) for n in it["/Rect"])
                    width, height = (float(n) for n in reader.pages[at].mediabox[2:])
                    self.assertTrue(0 <= left < right <= width and 0 <= bottom < top <= height, f"{what}: outside of the page: {it['/Rect']}")
                    least = 2.5 * support.MM
                    size = f"{(right - left) / support.MM:.1f} × {(top - bottom) / support.MM:.1f} mm"
                    self.assertTrue(right - left >= least and top - bottom >= least, f"{what}: too small to be hit: {size}")
                    for other, (l, b, r, t) in boxes.get(at, []):
                        shared = min(r, right) - max(l, left), min(t, top) - max(b, bottom)
                        self.assertFalse(min(shared) > 0.5, f"{what}: lies on {other}")
                    boxes.setdefault(at, []).append((key, (left, bottom, right, top)))
                doubles = {label: sorted(keys) for label, keys in said.items() if len(keys) > 1}
                self.assertEqual(doubles, {}, f"{file.name}: fields that are called the same")

    def test_each_choice_says_what_it_is(self):
        for tool, lang, file in forms():
            with self.subTest(file.name, lang=lang):
                reader = pypdf.PdfReader(file)
                asked = {key: it["values"] for key, it in page(tool, lang).answers.items() if it["kind"] == "pick"}
                said = {}
                for it in support.tree(reader.root_object["/StructTreeRoot"]):
                    if it["/S"] == "/Form":
                        kids = it["/K"].get_object()
                        place = (kids[0] if isinstance(kids, list) else kids).get_object()["/Obj"].get_object()
                        if support.name(place) in asked:
                            said.setdefault(support.name(place), []).append(str(it.get("/Alt", "")).strip())
                self.assertEqual(set(said), set(asked))
                for key, values in asked.items():
                    self.assertNotIn("", said[key], f"{file.name}, {key}: a choice without a name")
                    self.assertEqual(len(set(said[key])), len(values), f"{file.name}, {key}: choices that sound the same: {said[key]}")
        self.assertGreater(len(page(SPECIMEN, LANG).answers), 50)

    def test_the_example_is_in_the_fields(self):
        fields = pypdf.PdfReader(sheet(SPECIMEN, "nl", "--example", "--fillable")).get_fields()
        kinds = {key: it["kind"] for key, it in page(SPECIMEN, "nl").answers.items()}
        empty = [key for key, kind in kinds.items() if kind != "tick" and str(fields[key].get("/V", "")) in ("", "/Off")]
        self.assertEqual(empty, [], "the specimen has an answer everywhere")
        self.assertEqual(fields["pairs--choosing"]["/V"], "/6")
        self.assertEqual(fields["pairs--bringing"]["/V"], "/na")
        self.assertEqual(fields["days--saturday"]["/V"], "/Yes")

    def test_a_blank_form_is_blank(self):
        fields = pypdf.PdfReader(sheet(SPECIMEN, "nl", "--fillable")).get_fields()
        self.assertEqual({key: it["/V"] for key, it in fields.items() if str(it.get("/V", "")) not in ("", "/Off")}, {})


class Filling(unittest.TestCase):
    """The same answers through several programs; that of browsers is in `tests/browser/print-forms.test.mjs`."""

    def test_what_was_filled_in_is_read_back(self):
        for who, fill in FILLERS.items():
            file = fill()
            with self.subTest(who, reader="pypdf"):
                fields = pypdf.PdfReader(file).get_fields()
                got = {key: support.untold(str(it["/V"])) for key, it in fields.items() if str(it.get("/V", "")) not in ("", "/Off")}
                self.assertEqual(got, {key: f"/{it}" if key in support.buttons() else it for key, it in FILLED.items()})
            with self.subTest(who, reader="qpdf"):
                self.assertEqual(by_qpdf(file), FILLED)

    def test_marks_are_seen_where_they_were_made(self):
        chosen = {key: FILLED[key] for key in support.buttons()}
        for who, fill in FILLERS.items():
            with self.subTest(who):
                on = {}
                for _, it in support.widgets(pypdf.PdfReader(fill())):
                    if support.inherited(it, "/FT") == "/Btn" and it.get("/AS", "/Off") != "/Off":
                        on.setdefault(support.name(it), []).append(str(it["/AS"])[1:])
                self.assertEqual(on, {key: [it] for key, it in chosen.items()})

    def test_text_and_marks_are_seen_on_paper(self):
        blank = sheet(SPECIMEN, "sv", "--fillable")
        before = support.pictures(blank, 72)
        reader = pypdf.PdfReader(blank)
        for who, fill in FILLERS.items():
            with self.subTest(who):
                file = fill()
                seen = support.bare(support.run("pdftotext", "-raw", file, "-"))
                for key, it in FILLED.items():
                    if key not in support.buttons():
                        for line in it.split("\n"):
                            self.assertIn(support.bare(line), seen, f"{who}: {key} is not seen")
                after = support.pictures(file, 72)
                for at, it in support.widgets(reader):
                    left, bottom, right, top = (round(float(n)) for n in it["/Rect"])
                    height = before[at].height
                    changed = 0
                    for y in range(height - top, height - bottom):
                        changed += sum(a != b for a, b in zip(before[at].row(y, left, right), after[at].row(y, left, right)))
                    key = support.name(it)
                    states = [str(n)[1:] for n in it["/AP"]["/N"].get_object()] if key in support.buttons() else []
                    wanted = key in FILLED and (key not in support.buttons() or FILLED[key] in states)
                    self.assertEqual(changed > 4, wanted, f"{who}, page {at + 1}, {key} {states}: {changed} dots changed")

    def test_arkki_collects_what_was_filled_in(self):
        if "collect" not in support.run(support.program(), "--help"):
            self.fail("this arkki has no command `collect` yet")
        ticks = {key for key, it in page(SPECIMEN, "sv").answers.items() if it["kind"] == "tick"}
        wanted = {key: "yes" if key in ticks else it for key, it in FILLED.items()}
        files = [fill() for fill in FILLERS.values()]
        table = json.loads(support.arkki("collect", *files, "--to", "json"))
        self.assertEqual((table["format"], table["tool"], table["left_out"]), ("arkki-collection", SPECIMEN, []))
        self.assertEqual(len(table["groups"]), len(files))
        for who, group in zip(FILLERS, table["groups"]):
            with self.subTest(who):
                self.assertEqual(group["answers"], wanted)
                self.assertEqual((group["lang"], group["revision"], group["group"]), ("sv", table["revision"], FILLED["about--group"]))
                # Nothing is said to be lost.
                self.assertEqual((list(group["aside"]), list(group["unread"])), ([], []))


def by_qpdf(file):
    """Returns the values of all fields that have one; qpdf writes names with a stroke, as PDF does."""
    fields = json.loads(support.run("qpdf", "--json", "--json-key=acroform", file))["acroform"]["fields"]
    out = {}
    for it in fields:
        # `u:` is text; `b:` are bytes of PDFDocEncoding that qpdf is not sure of.
        value = it["value"] or ""
        if value.startswith("b:"):
            value = pypdf.generic.decode_pdfdocencoding(bytes.fromhex(value[2:]))
        value = value[2:] if value.startswith("u:") else value.removeprefix("/")
        if value and value != "Off":
            out[it["fullname"]] = support.untold(value)
    return out


if __name__ == "__main__":
    unittest.main()
