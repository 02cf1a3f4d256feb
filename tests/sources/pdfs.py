"""PDFs written by hand: lines of text at their places, in Helvetica, nothing else."""

from typing import NamedTuple

LETTER = {"width": 400, "height": 560}
CATALOG = "<< /Type /Catalog /Pages 2 0 R >>"


class At(NamedTuple):
    """Words at a place: x from the left, y from the top, in points."""

    x: float
    y: float
    words: str
    size: float = 10
    font: str = "F1"


class Stroke(NamedTuple):
    """A thin rule."""

    x: float
    y: float
    width: float


class Turned(NamedTuple):
    """Words that run upward from a place."""

    x: float
    y: float
    words: str
    size: float = 10


def pdf(pages, title="", author="", catalog=CATALOG, trailer="", links=()):
    """The bytes of a PDF with these pages, each a list of At; every page has these links."""
    objects = {1: catalog, 3: font("Helvetica"), 4: font("Helvetica-Bold"), 5: info(title, author)}
    kids = []
    for number, page in enumerate(pages):
        at = 10 + 2 * number
        kids.append(f"{at} 0 R")
        objects[at] = leaf(at + 1, links)
        objects[at + 1] = stream("\n".join(map(shown, page)) if not isinstance(page, str) else page)
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return file_of(objects, trailer)


def font(name):
    """With the ligature fi as sign 1."""
    signs = "<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >>"
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding {signs} >>"


def info(title, author):
    return f"<< /Title ({title}) /Author ({author}) /CreationDate (D:20200101000000Z) >>"


def leaf(content, links=()):
    box = f"[0 0 {LETTER['width']} {LETTER['height']}]"
    fonts = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
    actions = (f"/A << /S /URI /URI ({each}) >>" for each in links)
    notes = " ".join(f"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] {each} >>" for each in actions)
    annotations = f"/Annots [{notes}]" if links else ""
    return f"<< /Type /Page /Parent 2 0 R /MediaBox {box} {fonts} {annotations} /Contents {content} 0 R >>"


def stream(words):
    return f"<< /Length {len(words.encode('cp1252'))} >>\nstream\n{words}\nendstream"


def shown(at):
    if isinstance(at, Stroke):
        return f"{at.x} {LETTER['height'] - at.y} {at.width} 0.5 re f"
    if isinstance(at, Turned):
        return f"BT /F1 {at.size} Tf 0 1 -1 0 {at.x} {LETTER['height'] - at.y} Tm ({at.words}) Tj ET"
    words = at.words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{at.font} {at.size} Tf {at.x} {LETTER['height'] - at.y} Td ({words}) Tj ET"


def file_of(objects, trailer=""):
    data, places = b"%PDF-1.4\n", {}
    for number, words in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n{words}\nendobj\n".encode("cp1252")
    size = max(objects) + 1
    rows = "".join(
        f"{places[number]:010} 00000 n \n" if number in places else "0000000000 65535 f \n"
        for number in range(size)
    )
    root = f"trailer << /Size {size} /Root 1 0 R /Info 5 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {size}\n{rows}".encode() + root.encode()


def lines(x, y, *words, step=12, **how):
    """Lines one under the other; the first may be indented by a space sign before it."""
    return [
        At(x + (12 if each.startswith(" ") else 0), y + step * number, each.strip(), **how)
        for number, each in enumerate(words)
    ]
