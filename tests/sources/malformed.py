"""Malformed files, the same ones for the same seed: what cuts, twists and swells do to every format that comes in."""

import codecs
from collections.abc import Iterator
from random import Random

from tests.sources.docx import docx, p, zipped
from tests.sources.malformed_pdfs import malformed_pdf
from tests.sources.pages import page
from tests.sources.pdfs import lines, pdf

WORDS = "Паром ушёл на рассвете. The ferry left at dawn. 河水结冰了。 "
ENDINGS = ("txt", "md", "html", "htm", "xhtml", "docx", "pdf")
NAMES = ("../../etc/passwd", "a\u202efdp", "n" * 240, "two\nlines", "nul\0", "<b>", "CON", " ", "ä" * 60)


def inputs(many: int, seed: int = 6) -> Iterator[tuple[bytes, str]]:
    """(bytes, file name), `many` of them."""
    random = Random(seed)
    kinds = [encodings, controls, marks, wrong_endings, zips, documents, sizes, names, malformed_pdf]
    for number in range(many):
        yield kinds[number % len(kinds)](random)


def whole(random: Random) -> dict[str, bytes]:
    """One good file of each format."""
    words = WORDS * random.randint(1, 20)
    return {
        "txt": words.encode(),
        "md": f"# {words}".encode(),
        "html": page(random.randint(0, 999)).html.encode(),
        "docx": docx(p("The ice", "Title") + p(words), notes=["A note."]),
        "pdf": pdf([lines(40, 60, *["The ferry left at dawn"] * 20)] * random.randint(1, 4)),
    }


def encodings(random):
    text = WORDS * random.randint(1, 50)
    name = random.choice("utf-8 utf-16 utf-16-le utf-32 cp1251 koi8-r gb18030 shift_jis cp1252".split())
    data = text.encode(name, "replace")
    if random.random() < 0.5:
        at = random.randrange(len(data))
        data = (
            data[:at]
            + random.choice([b"\xc0\xaf", b"\xe2\x82", b"\xff", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80"])
            + data[at:]
        )
    data = random.choice([b"", b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE]) + data
    return data[: random.randint(1, len(data))], f"a.{random.choice(ENDINGS[:5])}"


def controls(random):
    odd = random.choice(
        [
            "\0",
            "\x01",
            "\x1b[2J",
            "\u202e",
            "\u200b" * 500,
            "e" + "\u0301" * 5000,
            "\ufffe",
            "\U000e0041",
            "\x85",
        ]
    )
    return (WORDS + odd + WORDS).encode(), f"a.{random.choice(ENDINGS[:5])}"


def marks(random):
    many = random.choice([300, 5000, 20_000])
    piece = random.choice(
        "<div> <a  <!-- <p> <table><tr><td> <b><i> &amp; &#x110000; &#0; <svg> <math><mi> <![CDATA[ <? <ul><li> <script> </p>"
        " <select><option> <a/href=x <font> <h1> <blockquote> <form><input> <p\0 <iframe/srcdoc=x>".split(" ")
    )
    body = piece * many + (WORDS if random.random() < 0.7 else "")
    return f"<html><body>{body}".encode(), random.choice(["a.html", "a.htm", "a.xhtml"])


def wrong_endings(random):
    good = whole(random)
    return good[random.choice(list(good))], f"a.{random.choice([*ENDINGS, 'doc', 'exe', 'zip', 'odt', ''])}"


def zips(random):
    kind = random.randint(0, 7)
    if kind == 0:
        return zipped(
            {"word/document.xml": b"\0" * 200_000_000 if random.random() < 0.1 else b" " * 50_000_000}
        ), "bomb.docx"
    if kind == 1:
        return zipped({f"{number}.xml": "" for number in range(3000)}), "many.docx"
    if kind == 2:
        deep = "<w:p>" * 5000
        return docx(deep), "deep.docx"
    if kind == 3:
        entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        bomb = f'<!DOCTYPE a [<!ENTITY a0 "goat">{entities}]><a>&a11;</a>'
        return zipped({"word/document.xml": bomb}), "laughs.docx"
    if kind == 4:
        outer = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
        return zipped({"word/document.xml": outer}), "outer.docx"
    if kind == 5:
        return b"\xd0\xcf\x11\xe0" + random.choice(["EncryptedPackage", ""]).encode(
            "utf-16-le"
        ), "locked.docx"
    if kind == 6:
        rows = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        bomb = f'<!DOCTYPE html [<!ENTITY a0 "goat">{rows}<!ENTITY x SYSTEM "file:///etc/passwd">]><p>{WORDS}&a11;&x;</p>'
        return bomb.encode(), random.choice(["laughs.xhtml", "laughs.html"])
    return damaged(whole(random)["docx"], random), "a.docx"


def documents(random):
    name = random.choice(["pdf", "pdf", "html", "docx"])
    return damaged(whole(random)[name], random), f"a.{name}"


def damaged(data: bytes, random: Random) -> bytes:
    """Cut short, with bytes flipped, a piece doubled, or a number made huge."""
    kind, at = random.randint(0, 3), random.randrange(len(data))
    if kind == 0:
        return data[:at]
    if kind == 1:
        found = bytearray(data)
        for _ in range(random.randint(1, 40)):
            found[random.randrange(len(found))] = random.randrange(256)
        return bytes(found)
    if kind == 2:
        return data[:at] + data[at // 2 : at] + data[at:]
    return data.replace(b"/Length ", b"/Length 99999999", 1).replace(b"/Count ", b"/Count 9999999", 1)


def sizes(random):
    kind = random.randint(0, 6)
    ending = random.choice(ENDINGS)
    if kind == 0:
        return b"", f"empty.{ending}"
    if kind == 1:
        return b"a" * 50_000_000, f"line.{ending}"
    if kind == 2:
        return b"\n" * 1_000_000, f"rows.{ending}"
    if kind == 3:
        return (WORDS * 12_000).encode(), f"long.{ending}"
    if kind == 4:
        return b"<p>goat " * random.choice(
            [20_000, 30_000, 200_000] if random.random() < 0.3 else [5_000]
        ), "many.html"
    if kind == 5:
        return b"word " * 400_000, f"words.{ending}"
    return bytes(random.randrange(256) for _ in range(3000)), f"noise.{ending}"


def names(random):
    name = random.choice(list(whole(random)))
    return whole(random)[name], f"{random.choice(NAMES)}.{name}"
