"""What becomes of sheets on a table: cut, folded, glued together, with the printer's small errors."""

import collections
import functools
import re
import unittest

import pypdf
import support
from support import MM, PAPERS, printed

LANG = "fi"

# Sources: ISO 216; the manual for cards of poker size.
CARDS = {"a6": (105, 148), "a5": (148, 210), "poker": (63, 88)}

# How far a printer may be off between front and back, in mm.
SHIFT = 2.0

# What most office printers leave white at the edges, in mm.
EDGE = 4.0

DECK = (
    "phase-exit",
    "method-scale-then-questions",
    "method-feedback-map",
    "topic-service-offer",
    "technique-service-catalogue",
    "session-2-know-customers-anew",
)


def grid(sheet, card):
    """Returns left upper corners of cards that touch, in the middle of a sheet as it lies."""
    columns, rows = (int((room + 0.01) // one) for room, one in zip(sheet, card))
    left, top = (sheet[0] - columns * card[0]) / 2, (sheet[1] - rows * card[1]) / 2
    return [(left + column * card[0], top + row * card[1]) for row in range(rows) for column in range(columns)]


def mirrored(words, sheet, upright):
    """Where words of the back lie, seen from the front through the paper.

    Over an upright edge left and right change places, over a level one top and bottom.
    """
    out = []
    for it in words:
        if upright:
            out.append(it._replace(left=sheet[0] - it.right, right=sheet[0] - it.left))
        else:
            out.append(it._replace(top=sheet[1] - it.bottom, bottom=sheet[1] - it.top))
    return out


def within(words, corner, card):
    (x, y), (width, height) = corner, card
    return [it for it in words if x <= it.middle[0] < x + width and y <= it.middle[1] < y + height]


class Decks(unittest.TestCase):
    def decks(self):
        for size in ("a6", "a5", "poker"):
            for flip in ("long", "short"):
                yield size, flip, printed("deck", *DECK, "--lang", LANG, "--size", size, "--flip", flip)

    def test_each_back_is_behind_its_front_and_the_right_way_up(self):
        for size, flip, file in self.decks():
            with self.subTest(file.name):
                pages, words = support.text(file)
                sheet = tuple(round(it, 1) for it in pages[0])
                self.assertEqual(sorted(sheet), [210, 297])
                card = CARDS[size]
                # The printer's long edge is upright on a sheet that stands, level on one that lies.
                upright = (sheet[1] > sheet[0]) == (flip == "long")
                corners = grid(sheet, card)
                self.assertGreaterEqual(len(corners), 2)
                needed = -(-len(DECK) // len(corners))
                self.assertIn(len(pages), (2 * needed, 2 * needed + 1), "sheets with two sides, and one to measure")
                met = []
                for side in range(0, 2 * needed, 2):
                    front = [it for it in words if it.page == side]
                    back = [it for it in words if it.page == side + 1]
                    behind = mirrored(back, sheet, upright)
                    for place, corner in enumerate(corners):
                        what = f"sheet {side // 2 + 1}, at {corner}"
                        ours = support.joined(within(front, corner, card))
                        here = within(behind, corner, card)
                        led = cards_of(here)
                        if side // 2 * len(corners) + place >= len(DECK):
                            # Where no card is, the line to measure may be, on one side.
                            self.assertFalse(here, f"{what}: the back of no card")
                        else:
                            self.assertTrue(ours and here, f"{what}: only one side is printed")
                            self.assertEqual(len(led), 1, f"{what}: the back leads to {led}")
                            self.assertTrue(is_front(led[0], ours), f"{what}: the back of {led[0]} is behind another front")
                            met.append(led[0])
                            # In the hand a card is turned like a page of a book. Where the printer turned the sheet
                            # over its level edge, its back has to be printed head down to stand upright then.
                            address = [it for it in back_of(back, corner, card, sheet, upright) if "example.org" in it[1].text]
                            self.assertTrue(address, f"{what}: no address")
                            for height, _ in address:
                                self.assertTrue(height > 0.6 if upright else height < 0.4, f"{what}: the back stands on its head")
                self.assertEqual(sorted(met), sorted(DECK), "each card once")

    def test_two_millimetres_cut_no_word(self):
        for size, _, file in self.decks():
            with self.subTest(file.name):
                pages, words = support.text(file)
                sheet = tuple(round(it, 1) for it in pages[0])
                card = CARDS[size]
                needed = 2 * -(-len(DECK) // len(grid(sheet, card)))
                cut = []
                for it in words:
                    # Beyond the last card stands what is to be measured.
                    if it.page >= needed:
                        continue
                    for x, y in grid(sheet, card):
                        if x <= it.middle[0] < x + card[0] and y <= it.middle[1] < y + card[1]:
                            room = min(it.left - x, it.top - y, x + card[0] - it.right, y + card[1] - it.bottom)
                            if room < SHIFT:
                                cut.append(f"page {it.page + 1}: {it.text} ({room:.1f} mm)")
                self.assertEqual(cut, [])

    def test_cards_with_bleed_stay_clear_of_the_knife(self):
        for size, card in CARDS.items():
            file = printed("deck", *DECK, "--lang", LANG, "--for", "single", "--size", size)
            with self.subTest(file.name):
                pages, words = support.text(file)
                self.assertEqual(len(pages), 2 * len(DECK))
                cut = []
                for it in words:
                    # 3 mm of bleed on all sides.
                    room = min(it.left - 3, it.top - 3, 3 + card[0] - it.right, 3 + card[1] - it.bottom)
                    if room < SHIFT:
                        cut.append(f"page {it.page + 1}: {it.text} ({room:.1f} mm)")
                self.assertEqual(cut, [])

    def test_every_card_of_the_kit_has_room_for_its_words(self):
        made = [(lang, size) for lang in support.LANGUAGES for size in CARDS]
        files = support.together([functools.partial(printed, "deck", "--lang", lang, "--size", size) for lang, size in made])
        for (lang, size), file in zip(made, files):
            with self.subTest(f"all cards, {lang}, {size}"):
                pages, words = support.text(file)
                sheet = tuple(round(it, 1) for it in pages[0])
                card = CARDS[size]
                corners = grid(sheet, card)
                sides = 2 * -(-len(support.cards()) // len(corners))
                self.assertIn(len(pages), (sides, sides + 1))
                wrong = []
                for page in range(sides):
                    on = [it for it in words if it.page == page]
                    for corner in corners:
                        here = within(on, corner, card)
                        for it in here:
                            room = min(it.left - corner[0], it.top - corner[1], corner[0] + card[0] - it.right, corner[1] + card[1] - it.bottom)
                            if room < SHIFT:
                                wrong.append(f"page {page + 1}: {it.text} is {room:.1f} mm from the edge")
                        wrong += [f"page {page + 1}: {a.text} and {b.text} lie on each other" for a, b in collisions(here)]
                self.assertEqual(wrong, [])

    def test_folded_cards_meet_at_the_fold(self):
        file = printed("deck", *DECK, "--lang", LANG, "--for", "fold")
        pages, words = support.text(file)
        sheet = tuple(round(it, 1) for it in pages[0])
        width, height = CARDS["a6"]
        corners = grid(sheet, (2 * width, height))
        met = []
        for page in range(len(pages)):
            on = [it for it in words if it.page == page]
            for x, y in corners:
                front = support.joined(within(on, (x, y), (width, height)))
                led = cards_of(within(on, (x + width, y), (width, height)))
                if led:
                    self.assertTrue(is_front(led[0], front), f"page {page + 1}, at {(x, y)}: the back of {led} is beside another front")
                    met.append(led[0])
        self.assertEqual(sorted(met), sorted(DECK))

    def test_the_rule_is_as_long_as_it_says(self):
        for size, flip, file in self.decks():
            with self.subTest(file.name):
                self.assertTrue(any(has_rule(file, page) for page in range(len(pypdf.PdfReader(file).pages))), "no rule of 100 mm on any sheet")


def collisions(words):
    """Pairs of words whose letters lie on each other: boxes are as high as a line, letters half of that."""
    out = []
    for at, a in enumerate(words):
        for b in words[at + 1 :]:
            across = min(a.right, b.right) - max(a.left, b.left)
            down = min(a.bottom, b.bottom) - max(a.top, b.top)
            if across > 0.3 and down > 0.5 * min(a.bottom - a.top, b.bottom - b.top):
                out.append((a, b))
    return out


def cards_of(words):
    """The cards that a back leads to."""
    address = support.joined(words)
    return [it for it in DECK if support.bare(f"q/{it}.html#{LANG}") in address]


def is_front(card, text):
    """Whether the bare text of a front is that of a card: its name and what it is in one line."""
    its = support.front_matter(card, LANG)
    return all(support.bare(it) in text for it in (support.title(card, LANG), its["one_line"]))


def back_of(back, corner, card, sheet, upright):
    """The words of a card's back as they are printed, each with its height on the card: 0 is the upper edge, 1 the lower one."""
    x, y = corner
    if upright:
        x = sheet[0] - x - card[0]
    else:
        y = sheet[1] - y - card[1]
    return [((it.middle[1] - y) / card[1], it) for it in within(back, (x, y), card)]


def strokes(page):
    """Yields straight lines that a page draws itself, not its pictures: both ends in mm from the left upper corner, and whether it is dashed."""
    height = float(page.mediabox[3])
    state = [(1.0, 0.0, 0.0, 1.0, 0.0, 0.0), False]
    kept, at = [], None
    for operands, operator in pypdf.generic.ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"q":
            kept.append(list(state))
        elif operator == b"Q":
            state = kept.pop()
        elif operator == b"cm":
            a, b, c, d, e, f = (float(it) for it in operands)
            A, B, C, D, E, F = state[0]
            state[0] = (a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F)
        elif operator == b"d":
            state[1] = len(operands[0]) > 0
        elif operator in (b"m", b"l"):
            x, y = (float(it) for it in operands)
            a, b, c, d, e, f = state[0]
            to = ((a * x + c * y + e) / MM, (height - (b * x + d * y + f)) / MM)
            if operator == b"l":
                yield at, to, state[1]
            at = to


def has_rule(file, number):
    """Whether a line of 100 mm ± 0.2 with a stroke at each end is on a page."""
    lines = list(strokes(pypdf.PdfReader(file).pages[number]))
    for (x1, y1), (x2, y2), dashed in lines:
        if not dashed and abs(y1 - y2) < 0.01 and abs(abs(x1 - x2) - 100) <= 0.2:
            ends = [it for (a, b), (c, d), _ in lines for it in [a] if abs(a - c) < 0.01 and 1 < abs(b - d) < 10 and min(b, d) - 0.1 <= y1 <= max(b, d) + 0.1]
            if all(any(abs(it - end) < 0.3 for it in ends) for end in (x1, x2)):
                return True
    return False


class Worksheets(unittest.TestCase):
    def test_words_stay_on_the_paper_and_apart(self):
        editions = ((), ("--fillable",), ("--example",), ("--large",), ("--paper", "A5"), ("--paper", "Letter"))
        made = [(lang, edition) for lang in support.LANGUAGES for edition in editions]
        files = support.together([functools.partial(support.sheet, support.SPECIMEN, lang, *edition) for lang, edition in made])
        for file in files:
            with self.subTest(file.name):
                pages, words = support.text(file)
                self.assertGreater(len(words), 200)
                wrong = []
                for page, (width, height) in enumerate(pages):
                    on = [it for it in words if it.page == page]
                    wrong += [f"page {page + 1}: {it.text} is at the edge" for it in on if min(it.left, it.top, width - it.right, height - it.bottom) < EDGE]
                    wrong += [f"page {page + 1}: {a.text} and {b.text} lie on each other" for a, b in collisions(on)]
                self.assertEqual(wrong, [])


class Booklets(unittest.TestCase):
    """Sheets printed on both sides, laid on each other as they come out, and folded in the middle."""

    def halves(self, file, flip):
        """Returns the words on the left and the right of each side, as they lie when the sheet is turned like a page."""
        pages, words = support.text(file)
        width, height = pages[0]
        self.assertEqual((round(width), round(height)), (297, 210))
        out = []
        for page in range(len(pages)):
            on = [it for it in words if it.page == page]
            if page % 2 == 1 and flip == "long":
                # Turned over its long, level edge a side stands on its head.
                on = [it._replace(left=width - it.right, right=width - it.left, top=height - it.bottom, bottom=height - it.top) for it in on]
            left = [it for it in on if it.middle[0] < width / 2]
            right = [it._replace(left=it.left - width / 2, right=it.right - width / 2) for it in on if it.middle[0] >= width / 2]
            crossing = [it.text for it in on if it.left < width / 2 < it.right]
            self.assertEqual(crossing, [], f"page {page + 1}: words in the fold")
            out.append((left, right))
        return out

    def test_folded_pages_are_in_order(self):
        flat = printed("booklet", *DECK, "--lang", LANG)
        pages, words = support.text(flat)
        count = len(pages)
        plain = [[it for it in words if it.page == page] for page in range(count)]
        for flip in ("short", "long"):
            file = printed("booklet", *DECK, "--lang", LANG, "--fold", "--flip", flip)
            with self.subTest(file.name):
                sides = self.halves(file, flip)
                self.assertEqual(len(sides) % 2, 0)
                sheets = [sides[at : at + 2] for at in range(0, len(sides), 2)]
                # From the cover inwards, and out again.
                order = []
                for front, back in sheets:
                    order += [front[1], back[0]]
                for front, back in reversed(sheets):
                    order += [back[1], front[0]]
                self.assertEqual(len(order), -(-count // 4) * 4, "as few sheets as will do")
                numbers = {at: number(it) for at, it in enumerate(order, 1) if number(it) is not None}
                inner = [at for at, it in enumerate(order, 1) if it and 1 < at < len(order)]
                self.assertGreater(len(inner), len(DECK))
                self.assertEqual(numbers, {at: at for at in inner}, "page numbers, as one leafs through, on all but the cover")
                empty = [at for at, it in enumerate(order, 1) if not it]
                self.assertLessEqual(len(empty), 3 + sum(not it for it in plain), f"empty pages: {empty}")
                said = [support.bare("".join(sorted(it.text for it in page))) for page in order if page]
                self.assertEqual(said, [support.bare("".join(sorted(it.text for it in page))) for page in plain if page], "the same pages as in the flat booklet")
                for at, page in enumerate(order, 1):
                    if page:
                        self.assertTrue(stands(page, plain), f"page {at} stands on its head")

    def test_contents_lead_to_their_pages(self):
        flat = printed("booklet", *DECK, "--lang", LANG)
        pages, words = support.text(flat)
        plain = [[it for it in words if it.page == page] for page in range(len(pages))]
        listed = {}
        for it in plain[1]:
            # A line of the contents: a mark, the title, and at the right end the page.
            line = [other for other in plain[1] if abs(other.middle[1] - it.middle[1]) < 2.5 and other.right < it.left]
            if it.text.isdigit() and it.left > 100 and line:
                listed[support.joined(line)] = int(it.text)
        self.assertEqual(len(listed), len(DECK), f"lines of the contents: {listed}")
        for card in DECK:
            title = support.bare(support.front_matter(card, LANG)["title"])
            to = [page for line, page in listed.items() if any(line[mark:] and title.startswith(line[mark:]) for mark in (0, 1, 2))]
            self.assertEqual(len(to), 1, f"{card} in the contents: {listed}")
            self.assertIn(title, support.joined(plain[to[0] - 1]), f"{card}: contents lead to page {to[0]}, which has not its title")


def number(words):
    """Returns the page number in the foot of an A5 page."""
    foot = [it for it in words if it.top > 190 and it.text.isdigit() and (it.left < 25 or it.right > 148 - 25)]
    return int(foot[0].text) if len(foot) == 1 else None


def stands(page, plain):
    """Whether words lie as they do on the page of the flat booklet that has the same."""
    key = sorted(it.text for it in page)
    its = next(other for other in plain if sorted(it.text for it in other) == key)
    tops = collections.defaultdict(list)
    for it in its:
        tops[it.text].append(it.top)
    return all(any(abs(it.top - top) < 1 for top in tops[it.text]) for it in page)


class Posters(unittest.TestCase):
    TOOL = "tool-customer-journey-map"

    def setUp(self):
        self.poster = printed("poster", self.TOOL, "--lang", LANG)
        self.whole = support.sheet(self.TOOL, LANG, "--paper", "A1")
        self.size = PAPERS["A1"][::-1]

    def glued(self):
        """Puts the parts together along their marks, as the strokes beside each part say.

        Returns for each sheet: its window, and where that lies in the whole, in mm.
        """
        reader = pypdf.PdfReader(self.poster)
        out, x, y = [], 0.0, 0.0
        down = 0.0
        for page in reader.pages:
            lines = list(strokes(page))
            upright = sorted({round(a[0], 2) for a, b, dashed in lines if not dashed and abs(a[0] - b[0]) < 0.01 and max(a[1], b[1]) < 10 and 2 < abs(a[1] - b[1]) < 8})
            level = sorted({round(a[1], 2) for a, b, dashed in lines if not dashed and abs(a[1] - b[1]) < 0.01 and max(a[0], b[0]) < 10 and 2 < abs(a[0] - b[0]) < 8})
            dashed = [(a, b) for a, b, it in lines if it]
            # Where the next part begins: the dashed lines across the window.
            next_x = [a[0] for a, b in dashed if abs(a[0] - b[0]) < 0.01]
            next_y = [a[1] for a, b in dashed if abs(a[1] - b[1]) < 0.01]
            window = (upright[0], level[0], upright[-1], level[-1])
            out.append((window, (x, y)))
            if next_y:
                down = next_y[0] - window[1]
            if next_x:
                x += next_x[0] - window[0]
            else:
                x, y = 0.0, y + down
        return out

    def test_the_parts_make_the_whole(self):
        glued = self.glued()
        self.assertGreater(len(glued), 8)
        right = max(x + window[2] - window[0] for window, (x, _) in glued)
        bottom = max(y + window[3] - window[1] for window, (_, y) in glued)
        self.assertAlmostEqual(right, self.size[0], delta=0.2)
        self.assertAlmostEqual(bottom, self.size[1], delta=0.2)
        _, parts = support.text(self.poster)
        _, wanted = support.text(self.whole)
        places = []
        for it in parts:
            (left, top, right, bottom), (x, y) = glued[it.page]
            # Words may be cut by the edge of a part, and be whole on the next one.
            if left - 0.3 <= it.left and it.right <= right + 0.3 and top - 0.3 <= it.top and it.bottom <= bottom + 0.3:
                places.append((it.text, it.left - left + x, it.top - top + y))
        lost = []
        for it in wanted:
            near = [1 for text, x, y in places if text == it.text and abs(x - it.left) < 0.5 and abs(y - it.top) < 0.5]
            if not near:
                lost.append(f"{it.text} at {it.left:.0f}, {it.top:.0f}")
        self.assertGreater(len(wanted), 50)
        # A word that is wider than the stripe is cut on both sheets; glued, it is whole. Pictures prove these.
        split = [it for it in lost if not self.is_across(it, glued)]
        self.assertEqual(split, [], "words that are on no part")

    def is_across(self, said, glued):
        """Whether a word of the whole lies across the edge of a part."""
        word = next(it for it in support.text(self.whole).words if f"{it.text} at {it.left:.0f}, {it.top:.0f}" == said)
        for window, (x, y) in glued:
            edges = ((x, x + window[2] - window[0]), (y, y + window[3] - window[1]))
            for (low, high), (near, far) in zip(edges, ((word.left, word.right), (word.top, word.bottom))):
                if near < low < far or near < high < far:
                    return True
        return False

    def test_the_picture_of_the_parts_is_that_of_the_whole(self):
        dpi = 51
        dots = dpi / 25.4
        whole = support.pictures(self.whole, dpi)[0]
        seen = bytearray(b"\x01" * (whole.width * whole.height))
        parts = support.pictures(self.poster, dpi)
        glued = self.glued()
        self.assertEqual(len(parts), len(glued))
        ink = wrong = 0
        for part, ((left, top, right, bottom), (x, y)) in zip(parts, glued):
            last_x = abs(x + right - left - self.size[0]) < 0.5
            last_y = abs(y + bottom - top - self.size[1]) < 0.5
            # What the next part covers has the dashed line of this one.
            wide = right - left - (0 if last_x else 11)
            high = bottom - top - (0 if last_y else 11)
            for row in range(2, int(high * dots) - 2):
                there = round((y + row / dots) * dots)
                here = round((top + row / dots) * dots)
                a, b = round(x * dots) + 2, round((x + wide) * dots) - 2
                shift = round(left * dots) - round(x * dots)
                for column in range(a, b):
                    if whole.at(column, there) < 100:
                        ink += 1
                        # Dots of one picture lie between those of the other.
                        around = [part.at(column + shift + i, here + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
                        if min(around) > 200:
                            wrong += 1
                seen[there * whole.width + a : there * whole.width + b] = b"\x00" * (b - a)
        self.assertGreater(ink, 3000, "the whole has something to compare")
        self.assertLess(wrong / ink, 0.005, f"{wrong} of {ink} dots of ink are missing on the parts")
        # Between the parts only the hairs left out above, and the stripes that two of them share.
        self.assertLess(seen.count(1) / len(seen), 0.12)

    def test_the_rule_is_as_long_as_it_says_on_each_part(self):
        for page in range(len(pypdf.PdfReader(self.poster).pages)):
            self.assertTrue(has_rule(self.poster, page), f"page {page + 1} has no rule of 100 mm")

    def test_each_part_says_where_it_belongs(self):
        pages, words = support.text(self.poster)
        labels = []
        for page in range(len(pages)):
            labels += [it.text for it in words if it.page == page and it.top > pages[page][1] - 25 and re.fullmatch(r"[A-Z]\d+", it.text)]
        self.assertEqual(len(labels), len(pages))
        self.assertEqual(len(set(labels)), len(pages), labels)
        rows, columns = sorted({it[0] for it in labels}), sorted({int(it[1:]) for it in labels})
        self.assertEqual(labels, [f"{row}{column}" for row in rows for column in columns], "row by row, and no part is missing")
        # Where the parts lie by their marks is where their labels say.
        glued = [at for _, at in self.glued()]
        lefts, tops = (sorted({round(at[axis], 1) for at in glued}) for axis in (0, 1))
        self.assertEqual([f"{rows[tops.index(round(y, 1))]}{columns[lefts.index(round(x, 1))]}" for x, y in glued], labels)


if __name__ == "__main__":
    unittest.main()
