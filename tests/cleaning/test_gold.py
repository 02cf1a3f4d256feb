"""Proposals in the benchmark's shape: what is taken out, what is mended, and a torn page closed where it broke."""

import pytest

from articles.cleaning import propose
from articles.cleaning.gold import as_gold, spans
from articles.cleaning.levels import LEAST_SURE, reading, taken

FIRST = "The ferry stood still all winter because of the ice that had come from"
SECOND = "the north, earlier than anybody in the town could remember it coming."


def carried_out(text):
    left = list(text)
    for start, end, _, replacement in spans(text)["spans"]:
        left[start:end] = [replacement or ""] + [""] * (end - start - 1)
    return "".join(left)


@pytest.mark.parametrize("between", ["\n\n12\n\n", "\n12\n", "\n\n\n12\n\n\nPaper No. 4\n\n\n", "\n\n"])
def test_a_torn_page_is_closed_with_one_space(between):
    assert carried_out(FIRST + between + SECOND) == f"{FIRST} {SECOND}"


def test_a_divided_word_is_closed_with_nothing():
    torn = FIRST[:-4] + "un-" + "\n\n12\n\n" + "der " + SECOND
    assert f"{FIRST[:-4]}under {SECOND}" == carried_out(torn)


def test_a_note_between_the_halves_is_left_out_too():
    torn = f"{FIRST}[1]\n\n[1] Parish letters, vol. 2.\n\n{SECOND}"
    assert carried_out(torn) == f"{FIRST} {SECOND}"


def test_the_heading_above_notes_goes_where_they_go():
    found = spans(f"{FIRST} {SECOND}[1]\n\nWorks we used\n\n[1] Parish letters.")["spans"]
    assert sorted(kind for *_, kind, _ in found) == ["endnotes", "endnotes", "footnote_mark", "footnote_mark"]


def test_structure_and_titles_change_no_character():
    text = f"# An empty harbour\n\n{FIRST} {SECOND}\n\n- one boat\n- two boats\n"
    assert spans(text) == {"spans": []}


def test_spans_can_be_made_of_the_surest_proposals_only():
    text = f"{FIRST} {SECOND}\n\n2,718 reads"
    assert as_gold(text, taken(propose(text), "certain"))
    assert as_gold(text, taken(propose(text), "none")) == []


def test_every_level_takes_all_that_the_stricter_ones_take():
    text = f"image\n\n{FIRST} {SECOND}\n\n2,718 reads\n\nKeep reading below"
    sizes = [len(taken(propose(text), level)) for level in sorted(LEAST_SURE, key=LEAST_SURE.__getitem__)]
    assert sizes == sorted(sizes, reverse=True) and sizes[-1] == 0


def test_the_reading_of_nothing_taken_is_the_text():
    assert reading(FIRST, []).text == FIRST
