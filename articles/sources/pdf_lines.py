"""The lines of a PDF's pages: letters put together where they stand side by side."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from unicodedata import bidirectional

import pypdfium2

from articles.sources.pdf_drawn import addresses, pictures, rules_of
from articles.sources.pdf_letters import Box, Letter, is_bold, letters_of, turned, upright
from articles.sources.pdf_tags import Tag, Tags, letter_tags
from articles.sources.refusal import Unreadable

MOST_PAGES = 10_000
GAP = 0.9  # of a letter's size: wider ones part columns and cells
SPACE = 0.18  # of the size, in a script that joins its letters
WIDE, NARROW = 0.28, 0.1  # of the size: a space where the file has none there, and where it has one
LAM = "\u0644"
SMALL, RAISED = 0.86, 0.12  # browsers set <sup> at 5/6
CLOSING = frozenset(".,;:!?)]}»”’…。，；：？！")


@dataclass(slots=True)
class Line:
    """Letters side by side; coordinates in points from the top left of the page, turned upright."""

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
    backward: bool = False  # written from right to left
    tag: Tag | None = None  # where its first letter stands in the file's own structure
    linked: float = 0.0  # the share of it that is a link
    goes_on: bool = False  # it ends within an address that the next line goes on with

    @property
    def box(self) -> Box:
        return self.left, self.top, self.right, self.bottom

    def settle(self) -> None:
        solid = [each for each in self.letters if each.sign.strip()]
        sizes = Counter(round(each.height, 1) for each in solid)
        self.height = sizes.most_common(1)[0][0]
        main = [each for each in solid if each.height > SMALL * self.height] or solid
        self.left, self.right = min(each.left for each in solid), max(each.right for each in solid)
        (self.top, self.bottom), _ = Counter((each.top, each.bottom) for each in main).most_common(1)[0]
        self.words, self.raised = "", []
        self.backward = is_written_backward(solid)
        for each in as_spoken(self.letters) if self.backward else self.letters:
            if not each.sign.strip():
                self.words = self.words.rstrip() + each.sign if self.words.strip() else ""
                continue
            if is_raised(each, self):
                self.lift(each)
            elif self.ends_raised and each.sign in CLOSING:
                self.words = self.words.rstrip()
            self.words += each.sign
        self.words = self.words.rstrip()

    def lift(self, letter: Letter) -> None:
        """A raised sign belongs to the word before it: a gap between them was never a space."""
        self.words = self.words.rstrip()
        start = self.raised.pop()[0] if self.ends_raised else len(self.words)
        self.raised.append((start, len(self.words) + len(letter.sign)))

    @property
    def ends_raised(self) -> bool:
        return bool(self.raised) and self.raised[-1][1] == len(self.words.rstrip())


def is_raised(letter: Letter, line: Line) -> bool:
    small = letter.height < SMALL * line.height
    return small and letter.bottom < line.bottom - RAISED * line.height


def is_unspaced(sign: str) -> bool:
    """Of a script that puts no spaces between words, or its punctuation."""
    return "\u3000" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef"


def is_backward(sign: str) -> bool:
    """Is it of a script written from right to left?"""
    return sign >= "\u0590" and bidirectional(sign[0]) in ("R", "AL")


def is_written_backward(letters: list[Letter]) -> bool:
    backward = sum(is_backward(each.sign) for each in letters)
    return backward > 0 and 2 * backward >= sum(each.sign.isalpha() for each in letters)


def as_spoken(letters: list[Letter]) -> list[Letter]:
    """Letters of a right-to-left script in the order they are read; files keep them in any order, and no spaces."""
    found: list[Letter] = []
    forward: list[Letter] = []  # a number or a word of another script, met from its end
    solid = [each for each in letters if each.right > each.left or each.sign == "\t"]
    for each in sorted(solid, key=lambda letter: -(letter.left + letter.right)):
        if bidirectional(each.sign[0]) in ("L", "EN", "AN"):
            forward.append(each)
            continue
        found += forward[::-1]
        forward = []
        if found and found[-1][1:] == each[1:] and each.sign == LAM:
            found.insert(-1, each)  # the one ligature every face has
        else:
            found.append(each)
    blanks = sorted(each.left for each in letters if each.sign == " ")
    return list(spaced(found + forward[::-1], blanks))


def spaced(letters: list[Letter], blanks: list[float]) -> Iterator[Letter]:
    """With a space where the gap between two letters is as wide as one. `blanks` is where the file has spaces, from the left:
    if it has any, a narrow gap needs one, for some letters never touch the next."""
    last = None
    for each in letters:
        low, high = (
            (each.right, last.left)
            if last and last.left > each.left
            else (last.right if last else 0.0, each.left)
        )
        wide, narrow = (WIDE, NARROW) if blanks else (SPACE, SPACE)
        if last and high - low > narrow * each.height and each.sign.strip() and last.sign.strip():
            at = bisect_left(
                blanks, min(low, each.left)
            )  # a space without width is told within the next letter
            known = at < len(blanks) and blanks[at] <= high
            if known or high - low > wide * each.height:
                yield Letter(" ", last.left, last.top, last.left, last.bottom)
        yield each
        last = each


@dataclass(frozen=True, slots=True)
class Page:
    number: int  # from 1
    width: float
    height: float
    lines: list[Line]
    pictures: int
    rules: tuple[Box, ...] = ()  # short strokes, such as stand above notes
    turn: int = 0  # from how it is read to how it is shown
    addresses: frozenset[str] = frozenset()  # where its links lead

    def shown(self, box: Box) -> Box:
        """Where a box stands on the page as it is shown."""
        left, top, right, bottom = turned(box, self.width, self.height, self.turn)
        return round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)


def opened(data: bytes) -> Any:
    if b"%PDF-" not in data[:1024]:
        raise Unreadable("E-WRONG")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Unreadable("E-LOCKED" if "assword" in str(error) else "E-BROKEN") from None
    if len(document) > MOST_PAGES:
        raise Unreadable("E-SIZE", f"{len(document):,} pages, at most {MOST_PAGES:,} are read")
    return document


def pages_of(document: Any) -> Iterator[Page]:
    noted = False  # is there a raised sign, on this page or before?
    tags = Tags(document)
    for number in range(len(document)):
        try:
            page = document[number]
            shown = page.get_rotation()
            text, turn = upright(page)
        except pypdfium2.PdfiumError:
            raise Unreadable("E-BROKEN", f"page {number + 1} cannot be read") from None
        width, height = page.get_size()
        edges = page.get_bbox()
        lines = list(lines_of(text, number + 1, edges, turn, tags.of(page)))
        noted = noted or any(line.raised for line in lines)
        rules = tuple(rules_of(page, edges, turn, width)) if noted else ()
        yield Page(
            number + 1,
            width,
            height,
            lines,
            0 if lines else pictures(page),
            rules,
            (shown - turn) % 360,
            frozenset(addresses(document, page)),
        )
        text.close()
        page.close()


def lines_of(
    text: Any, number: int, edges: Box, turn: int, tags: dict[int, Tag] | None = None
) -> Iterator[Line]:
    """Lines in the order the file draws them; where it is tagged, none reaches over the end of a block."""
    letters: list[Letter] = []
    places: list[int] = []
    tag_of = letter_tags(text, tags) if tags else None
    found: list[Tag | None] = []
    for at, letter in enumerate(letters_of(text, edges, turn)):
        tag = tag_of(at) if tag_of and letter is not None and letter.sign.strip() else None
        apart = bool(tag and found and are_apart(found[-1], tag))
        if letters and (letter is None or apart or not goes_on(letters, letter)):
            yield from whole(text, letters, places, number, found)
            letters, places, found = [], [], []
        if letter is not None and (letters or letter.sign.strip()):
            letters.append(letter)
            places.append(at)
            found += [tag] if letter.sign.strip() else []
    yield from whole(text, letters, places, number, found)


def are_apart(one: Tag | None, other: Tag) -> bool:
    """Do two letters stand in different blocks, by the file's own word, or in different cells?"""
    if one is None or one == other:
        return False
    first, second = one.block(), other.block()
    return (first != second and (first.is_block or second.is_block)) or one.cell() != other.cell()


def whole(
    text: Any, letters: list[Letter], places: list[int], number: int, tags: list[Tag | None]
) -> Iterator[Line]:
    solid = [at for at, each in zip(places, letters, strict=True) if each.sign.strip()]
    if solid:
        line = Line(number, letters, all(is_bold(text, solid[at]) for at in {0, len(solid) // 2, -1}))
        line.settle()
        line.tag = next((each for each in tags if each), None)
        line.linked = sum("Link" in each.kinds for each in tags if each) / len(solid)
        yield line


def goes_on(letters: list[Letter], letter: Letter) -> bool:
    """Does the letter stand on the same line and near the others? The letters of a ligature share a box."""
    if not letter.sign.strip():
        return True
    last = next((each for each in reversed(letters) if each.sign.strip()), letters[-1])
    if letter[1:] == last[1:]:
        return True
    size = max(last.height, letter.height)
    middle = (letter.top + letter.bottom) / 2
    level = last.top <= middle <= last.bottom or letter.top <= (last.top + last.bottom) / 2 <= letter.bottom
    if level and (is_backward(letter.sign) or is_backward(last.sign)):
        left, right = min(each.left for each in letters), max(each.right for each in letters)
        return letter.left - right < GAP * size and left - letter.right < GAP * size
    return level and -0.6 * size < letter.left - last.right < GAP * size
