"""Printed to PDF and read again: what a browser's printing does to a text is undone."""

import re
from collections import Counter
from difflib import SequenceMatcher
from html import escape

import pytest

from articles.cleaning import study
from articles.cleaning.levels import reading
from articles.importing.findings import given_in
from articles.sources import read
from tests.places import ORIGINALS

pytestmark = [pytest.mark.browser, pytest.mark.originals]
STYLE = "<style>body { font: 11pt/15pt serif } p { margin: 0 0 8pt; white-space: pre-wrap }</style>"


def printed(browser, text):
    blocks = "".join(f"<p>{escape(block)}</p>" for block in re.split(r"\n\s*\n", text) if block.strip())
    page = browser.new_page()
    page.set_content(STYLE + blocks)
    data = page.pdf(format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "20mm"))
    page.close()
    return data


def test_page_breaks_and_footnotes_of_the_longest_original_survive_a_pdf(browser):
    longest = max(ORIGINALS.glob("*.txt"), key=lambda path: path.stat().st_size)
    before = read(longest.read_bytes(), "a.txt")
    after = read(printed(browser, before.text), "a.pdf")
    one, other = study(before.text).proposals, study(after.text, given_in(after)).proposals
    for kind in ("footnote", "footnote_ref"):
        assert Counter(m.label for m in one if m.kind == kind) == Counter(
            m.label for m in other if m.kind == kind
        )
    joins = [sum(mark.kind == "join" for mark in marks) for marks in (one, other)]
    assert joins[1] >= joins[0] > 0
    texts = [reading(text, marks).text.split() for text, marks in ((before.text, one), (after.text, other))]
    assert SequenceMatcher(None, *texts, autojunk=False).ratio() > 0.985
