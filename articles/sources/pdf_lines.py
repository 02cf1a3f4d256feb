"""The lines of a PDF's pages: letters with their boxes, put together where they stand side by side.

pypdfium2 (Apache-2.0 or BSD-3-Clause; Google's PDFium; releases every few weeks) gives letters and, for the desk, page
images. pdfminer.six (MIT) is ten times slower and draws nothing, pypdf (BSD) gives no boxes, PyMuPDF is AGPL.
"""

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from articles.sources.refusal import Unreadable

HYPHENS = {"\x02": "-", "\ufffe": "-", "\u00ad": "-", "\u2010": "-"}
GAP = 1.4  # of a letter's height: wider ones part columns and cells
SMALL, RAISED = 0.82, 0.12
BOLD = 600


class Letter(NamedTuple):
    sign: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(slots=True)
class Line:
    """Letters side by side; coordinates in points from the top left of the page."""

    page: int
    letters: list[Letter]
    bold: bool = False
    column: int = 0
    words: str = ""
    raised: list[tuple[int, int]] = field(default_factory=list)  # spans of `words`
    left: float = 0
    top: float = 0
    right: float = 0
    bottom: float = 0
    height: float = 0

    def settle(self) -> None:
        solid = [each for each in self.letters if each.sign.strip()]
        self.height = Counter(round(each.height, 1) for each in solid).most_common(1)[0][0]
        main = [each for each in solid if each.height > SMALL * self.height] or solid
        self.left, self.right = solid[0].left, max(each.right for each in solid)
        self.top, self.bottom = min(each.top for each in main), max(each.bottom for each in main)
        self.words, self.raised = "", []
        for each in self.letters:
            if not each.sign.strip():
                self.words = self.words.rstrip() + each.sign if self.words.strip() else ""
                continue
            if is_raised(each, self):
                start = (
                    self.raised.pop()[0]
                    if self.raised and self.raised[-1][1] == len(self.words)
                    else len(self.words)
                )
                self.raised.append((start, len(self.words) + len(each.sign)))
            self.words += each.sign
        self.words = self.words.rstrip()


def is_raised(letter: Letter, line: Line) -> bool:
    small = letter.height < SMALL * line.height
    return small and letter.bottom < line.bottom - RAISED * line.height


@dataclass(frozen=True, slots=True)
class Page:
    number: int  # from 1
    width: float
    height: float
    lines: list[Line]
    pictures: int


def opened(data: bytes) -> Any:
    if b"%PDF-" not in data[:1024]:
        raise Unreadable("E-WRONG")
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Unreadable("E-LOCKED" if "assword" in str(error) else "E-BROKEN") from None


def pages_of(document: Any) -> Iterator[Page]:
    for number in range(len(document)):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            raise Unreadable("E-BROKEN", f"page {number + 1} cannot be read") from None
        width, height = page.get_size()
        lines = list(lines_of(text, number + 1, page))
        yield Page(number + 1, width, height, lines, 0 if lines else pictures(page))
        text.close()
        page.close()


def pictures(page: Any) -> int:
    return sum(1 for each in page.get_objects(max_depth=3) if each.type == pdfium.FPDF_PAGEOBJ_IMAGE)


def lines_of(text: Any, number: int, page: Any) -> Iterator[Line]:
    """Lines in the order the file draws them."""
    left, _, _, top = page.get_bbox()
    letters: list[Letter] = []
    bold: list[bool] = []
    for at, letter in enumerate(letters_of(text, left, top)):
        if letters and (letter is None or not goes_on(letters, letter)):
            yield from whole(letters, bold, number)
            letters, bold = [], []
        if letter is not None and (letters or letter.sign.strip()):
            if not letters:
                bold.append(is_bold(text, at))
            letters.append(letter)
            if len(letters) == 3:
                bold.append(is_bold(text, at))
    yield from whole(letters, bold, number)


def whole(letters: list[Letter], bold: list[bool], number: int) -> Iterator[Line]:
    if any(each.sign.strip() for each in letters):
        line = Line(number, letters, all(bold))
        line.settle()
        yield line


def is_bold(text: Any, at: int) -> bool:
    if pdfium.FPDFText_GetFontWeight(text, at) >= BOLD:
        return True
    name, flags = ctypes.create_string_buffer(80), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, at, name, len(name), ctypes.byref(flags))
    return b"bold" in name.value.lower()


def letters_of(text: Any, left: float, top: float) -> Iterator[Letter | None]:
    """Each letter, or None at the end of a line; a space that was not drawn has no width."""
    box = pdfium.FS_RECTF()
    at_box = ctypes.byref(box)
    for at in range(pdfium.FPDFText_CountChars(text)):
        sign = sign_of(pdfium.FPDFText_GetUnicode(text, at))
        if sign in "\r\n":
            yield None
        elif pdfium.FPDFText_GetLooseCharBox(text, at, at_box):
            yield Letter(sign, box.left - left, top - box.top, box.right - left, top - box.bottom)
        else:
            yield Letter(sign, 0, 0, 0, 0)


def sign_of(code: int) -> str:
    sign = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    if sign in HYPHENS:
        return HYPHENS[sign]
    if sign in "\r\n":
        return sign
    return " " if sign.isspace() or ord(sign) < 32 else sign


def goes_on(letters: list[Letter], letter: Letter) -> bool:
    """Does the letter stand on the same line, right of the others and near them?"""
    if not letter.sign.strip():
        return True
    last = next((each for each in reversed(letters) if each.sign.strip()), letters[-1])
    size = max(last.height, letter.height)
    middle = (letter.top + letter.bottom) / 2
    level = last.top <= middle <= last.bottom or letter.top <= (last.top + last.bottom) / 2 <= letter.bottom
    return level and -0.6 * size < letter.left - last.right < GAP * size
