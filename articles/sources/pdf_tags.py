"""What a tagged PDF says of its own structure: the elements around each letter, as the program that wrote it knew them.

ISO 32000-1, 14.7 and 14.8: Chromium, Word and LibreOffice write such tags. An element is known by its path, the numbers of the
children that lead to it from the root, so that a paragraph on two pages is one element.
"""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

BLOCKS = frozenset("P H H1 H2 H3 H4 H5 H6 Title LI Caption TR Note FENote TOCI Code Formula".split())
MOST = 200_000  # elements looked at in one file
DEEPEST = 60
AHEAD = 40, 10, 3  # letters
WORDS, INLINE = ("NonStruct", "Span"), ("Span", "Link", "Lbl", "Em", "Strong", "Reference")


class Tag(NamedTuple):
    """An element: the way to it, and the kinds of all on that way."""

    path: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        return self.kinds[-1] if self.kinds else ""

    @property
    def is_block(self) -> bool:
        return self.kind in BLOCKS

    def above(self, length: int) -> "Tag":
        return Tag(self.path[:length], self.kinds[:length])

    def within(self, other: "Tag") -> bool:
        return self.path[: len(other.path)] == other.path

    def block(self) -> "Tag":
        """The innermost block around it; without one, what holds the words and their links."""
        for length in range(len(self.kinds), 0, -1):
            if self.kinds[length - 1] in BLOCKS and "TR" not in self.kinds[: length - 1]:
                return self.above(length)
        length = len(self.kinds) - (self.kind in WORDS)
        while length > 1 and self.kinds[length - 1] in INLINE:
            length -= 1
        return self.above(max(length, 1))

    def cell(self) -> "Tag | None":
        """The cell of a table it stands in."""
        found = [at for at, kind in enumerate(self.kinds) if kind in ("TD", "TH")]
        return self.above(found[-1] + 1) if found else None


class Tags:
    """The elements of a file, a page at a time; it gives up on files whose elements are too many to be asked one by one."""

    def __init__(self, document: Any) -> None:
        self.left = MOST if pdfium.FPDFCatalog_IsTagged(document) else 0

    def of(self, page: Any) -> dict[int, Tag]:
        """The element of each piece of marked content of this page."""
        tree = pdfium.FPDF_StructTree_GetForPage(page) if self.left > 0 else None
        if not tree:
            return {}
        found: dict[int, Tag] = {}
        for at in range(max(0, pdfium.FPDF_StructTree_CountChildren(tree))):
            child = pdfium.FPDF_StructTree_GetChildAtIndex(tree, at)
            if child:
                found.update(self.pieces(child, Tag((at,), (kind_of(child),))))
        pdfium.FPDF_StructTree_Close(tree)
        return found if self.left > 0 else {}

    def pieces(self, element: Any, tag: Tag) -> Iterator[tuple[int, Tag]]:
        for at in range(max(0, pdfium.FPDF_StructElement_CountChildren(element))):
            self.left -= 1
            if self.left <= 0:
                return
            number = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)
            if number >= 0:
                yield number, tag
            elif len(tag.path) < DEEPEST and (
                child := pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
            ):
                yield from self.pieces(child, Tag((*tag.path, at), (*tag.kinds, kind_of(child))))


def kind_of(element: Any) -> str:
    words = ctypes.create_string_buffer(64)
    length = pdfium.FPDF_StructElement_GetType(element, words, len(words))
    return words.raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")


def letter_tags(text: Any, tags: dict[int, Tag]) -> Callable[[int], Tag | None]:
    """Which element the letter at a place belongs to; None for what the file calls no content. Asked in order of the places.

    The letters of a piece stand in a row, so not each of them has to be asked.
    """
    count = pdfium.FPDFText_CountChars(text)
    until, last = 0, None  # type: int, Tag | None

    def piece_at(at: int) -> tuple[Any, int]:
        piece = pdfium.FPDFText_GetTextObject(text, at)
        return piece, ctypes.cast(piece, ctypes.c_void_p).value or 0

    def tag_of(at: int) -> Tag | None:
        nonlocal until, last
        if at >= until:
            piece, address = piece_at(at)
            last = tags.get(pdfium.FPDFPageObj_GetMarkedContentID(piece)) if address else None
            ahead = (step for step in AHEAD if at + step < count and piece_at(at + step)[1] == address)
            until = at + next(ahead, 0) + 1
        return last

    return tag_of
