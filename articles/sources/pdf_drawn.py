"""What a page of a PDF has beside its letters: pictures, the rules above notes, the addresses its links lead to."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from articles.sources.pdf_letters import Box, turned

THIN, SHORTEST, LONGEST = 2.0, 30.0, 0.45  # of a rule above notes: points, points, share of the page's width
MOST_LINKS, LONGEST_ADDRESS = 2000, 2000


def pictures(page: Any) -> int:
    return sum(1 for each in page.get_objects(max_depth=3) if each.type == pdfium.FPDF_PAGEOBJ_IMAGE)


def rules_of(page: Any, edges: Box, turn: int, width: float) -> Iterator[Box]:
    left, low, right, top = edges
    for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2):
        one, under, other, over = each.get_bounds()
        box = turned((one - left, top - over, other - left, top - under), right - left, top - low, turn)
        if box[3] - box[1] < THIN and SHORTEST < box[2] - box[0] < LONGEST * width:
            yield box


def addresses(document: Any, page: Any) -> Iterator[str]:
    place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    said = ctypes.create_string_buffer(LONGEST_ADDRESS)
    for _ in range(MOST_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(place), ctypes.byref(link)):
            return
        action = pdfium.FPDFLink_GetAction(link)
        length = pdfium.FPDFAction_GetURIPath(document, action, said, LONGEST_ADDRESS) if action else 0
        if 0 < length <= LONGEST_ADDRESS:
            yield said.value.decode("utf-8", "replace")
