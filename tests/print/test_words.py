"""What stands on paper, word by word: a sheet with every type of block and a card, in each language.

`ARKKI_GOLDEN=write` writes the texts anew; read them before they are committed.
"""

import difflib
import os
import re
import unittest
from pathlib import Path

from pypdf import PdfReader

from support import LANGUAGES, SPECIMEN, printed, sheet

GOLDEN = Path(__file__).parent / "golden"


def words(pdf):
    """The text of a file, page by page; the fingerprint of the sheet's structure is no word of it."""
    pages = []
    for number, page in enumerate(PdfReader(pdf).pages, 1):
        lines = [re.sub(r"\s+", " ", line).strip() for line in page.extract_text().splitlines()]
        pages.append(f"== {number}\n" + "\n".join(line for line in lines if line))
    return re.sub(r"\b[0-9a-f]{8}\b", "########", "\n".join(pages)) + "\n"


class Words(unittest.TestCase):
    maxDiff = None

    def held(self, name, pdf):
        golden = GOLDEN / f"{name}.txt"
        now = words(pdf)
        if os.environ.get("ARKKI_GOLDEN") == "write":
            golden.parent.mkdir(exist_ok=True)
            golden.write_text(now, "utf-8")
        before = golden.read_text("utf-8")
        changes = difflib.unified_diff(before.splitlines(), now.splitlines(), "golden", "now", lineterm="", n=1)
        self.assertEqual(before, now, "\n".join(changes))

    def test_a_sheet_with_every_block_and_its_example(self):
        for lang in LANGUAGES:
            with self.subTest(lang):
                self.held(f"specimen-{lang}", sheet(SPECIMEN, lang, "--example"))

    def test_a_card(self):
        for lang in LANGUAGES:
            with self.subTest(lang):
                self.held(f"card-{lang}", printed("card", "method-scale-then-questions", "--lang", lang))


if __name__ == "__main__":
    unittest.main()
