"""The letters of a PDF's page, each with its box, and the page turned so that they stand upright.

pypdfium2 (Apache-2.0 or BSD-3-Clause; Google's PDFium; releases every few weeks) gives letters and, for the desk, page
images. pdfminer.six (MIT) is ten times slower and draws nothing, pypdf (BSD) gives no boxes, PyMuPDF is AGPL.

A box is made from the base line and the size of the type: the boxes a font tells of differ from font to font on one line.
"""

import ctypes
from collections import Counter
from collections.abc import Iterator
from math import degrees, hypot
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

HYPHENS = {"\x02": "-", "\ufffe": "-", "\u00ad": "-", "\u2010": "-"}
OVER, UNDER = 0.8, 0.2  # of the size, above and below the base line
SAMPLES = 24
BOLD = 600
Box = tuple[float, float, float, float]  # left, top, right, bottom


class Letter(NamedTuple):
    sign: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """The size of the type."""
        return self.bottom - self.top


def upright(page: Any) -> tuple[Any, int]:
    """The text of the page turned so that most of it reads from left to right, and that turn: 0, 90, 180 or 270."""
    text = page.get_textpage()
    turn = turn_of(text)
    if turn != page.get_rotation():
        text.close()
        page.set_rotation(turn)
        text = page.get_textpage()
    return text, turn


def turn_of(text: Any) -> int:
    count = pdfium.FPDFText_CountChars(text)
    found: Counter[int] = Counter()
    for at in range(0, count, max(1, count // SAMPLES)):
        if not pdfium.FPDFText_IsGenerated(text, at):
            angle = pdfium.FPDFText_GetCharAngle(text, at)
            found[-round(degrees(angle) / 90) % 4 * 90] += 1
    return found.most_common(1)[0][0] if found else 0


def turned(box: Box, width: float, height: float, turn: int) -> Box:
    """A box of a page of this size, after the page was turned clockwise."""
    left, top, right, bottom = box
    if turn == 90:
        return height - bottom, left, height - top, right
    if turn == 180:
        return width - right, height - bottom, width - left, height - top
    if turn == 270:
        return top, width - right, bottom, width - left
    return box


def letters_of(text: Any, edges: Box, turn: int) -> Iterator[Letter | None]:
    """Each letter, or None at the end of a line. `edges` are the page's left, bottom, right and top before any turn."""
    box, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    at_box, at_matrix, at_x, at_y = (ctypes.byref(each) for each in (box, matrix, x, y))
    left, low, right, top = edges
    said, scale = -1.0, 1.0
    for at in range(pdfium.FPDFText_CountChars(text)):
        sign = sign_of(pdfium.FPDFText_GetUnicode(text, at))
        if sign in "\r\n":
            said = -1.0
            yield None
            continue
        size = pdfium.FPDFText_GetFontSize(text, at)
        if size != said and sign != " " and pdfium.FPDFText_GetMatrix(text, at, at_matrix):
            said, scale = size, hypot(matrix.c, matrix.d)
        if not (
            pdfium.FPDFText_GetLooseCharBox(text, at, at_box)
            and pdfium.FPDFText_GetCharOrigin(text, at, at_x, at_y)
        ):
            yield Letter(sign, 0, 0, 0, 0)
            continue
        size *= scale
        shape = box.left - left, top - box.top, box.right - left, top - box.bottom
        base = top - y.value
        if turn:
            point = x.value - left, base, x.value - left, base
            width, height = right - left, top - low
            shape, base = turned(shape, width, height, turn), turned(point, width, height, turn)[1]
        yield Letter(sign, shape[0], base - OVER * size, shape[2], base + UNDER * size)


def sign_of(code: int) -> str:
    sign = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    if sign in HYPHENS:
        return HYPHENS[sign]
    if sign in "\r\n":
        return sign
    return " " if sign.isspace() or ord(sign) < 32 else sign


def is_bold(text: Any, at: int) -> bool:
    if pdfium.FPDFText_GetFontWeight(text, at) >= BOLD:
        return True
    name, flags = ctypes.create_string_buffer(80), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, at, name, len(name), ctypes.byref(flags))
    return b"bold" in name.value.lower()
