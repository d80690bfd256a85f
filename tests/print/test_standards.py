"""PDF/UA-1 and PDF/A-2a, judged by veraPDF."""

import unittest

import support
from support import LANGUAGES, SPECIMEN, printed, sheet

FLAVOURS = ("ua1", "2a")


def orders():
    """Files by what they are: every type of block in every language and edition, then what else may differ."""
    for lang in LANGUAGES:
        yield f"specimen {lang}, print", lambda lang=lang: sheet(SPECIMEN, lang)
        yield f"specimen {lang}, fillable", lambda lang=lang: sheet(SPECIMEN, lang, "--fillable")
        yield f"card sheet {lang}", lambda lang=lang: printed("card", "method-scale-then-questions", "--lang", lang)
    yield "example, print", lambda: sheet(SPECIMEN, "fi", "--example")
    yield "example, fillable", lambda: sheet(SPECIMEN, "nl", "--example", "--fillable")
    yield "large print", lambda: sheet(SPECIMEN, "sv", "--large")
    yield "large print, fillable", lambda: sheet(SPECIMEN, "fi", "--large", "--fillable")
    yield "large card sheet", lambda: printed("card", "phase-exit", "--lang", "fi", "--large")
    yield "journey on A1", lambda: sheet("tool-customer-journey-map", "fi", "--paper", "A1", "--fillable")
    yield "feedback map on A3", lambda: sheet("tool-feedback-map", "sv", "--paper", "A3", "--fillable")
    yield "vision on A4", lambda: sheet("tool-vision-statement", "nl", "--paper", "A4")
    yield "touchpoints on A3", lambda: sheet("tool-touchpoint-follow-up", "en", "--paper", "A3")
    yield "deck, single", lambda: printed("deck", "phase-exit", "method-focus-group", "topic-service-offer", "--for", "single", "--lang", "sv")
    yield "deck of one card, single", lambda: printed("deck", "phase-exit", "--for", "single", "--lang", "nl")
    yield "flat booklet", lambda: printed("booklet", "--process", "create-process", "--lang", "fi")
    yield "filled by pypdf", support.filled_by_pypdf
    yield "filled by pdftk", support.filled_by_pdftk


class Standards(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        made = list(orders())
        support.page(SPECIMEN, "sv")
        cls.files = dict(zip((what for what, _ in made), support.together([make for _, make in made])))
        # Sheets to be cut are not tagged; a validator that takes them takes anything.
        cls.untagged = printed("deck", "phase-exit", "--lang", "fi")
        cls.verdicts = support.vera([*cls.files.values(), cls.untagged])

    def test_every_edition_is_accessible_and_for_keeps(self):
        for what, file in self.files.items():
            for flavour in FLAVOURS:
                with self.subTest(what, flavour=flavour):
                    verdict = self.verdicts.get((file, flavour))
                    self.assertIsNotNone(verdict, f"{what}: veraPDF said nothing about {file.name}")
                    self.assertEqual(verdict.word, "PASS", f"{what}, {flavour} ({file.name}): {verdict.why}")
                    self.assertGreater(verdict.checks, 500, f"{what}, {flavour}: hardly anything was looked at")

    def test_the_validator_refuses_what_is_not_tagged(self):
        verdict = self.verdicts[self.untagged, "ua1"]
        self.assertEqual(verdict.word, "FAIL", "an untagged file passes PDF/UA-1: the validator is asleep")


if __name__ == "__main__":
    unittest.main()
