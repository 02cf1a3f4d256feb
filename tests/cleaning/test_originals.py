"""The five original documents: every damaged place is proposed, nothing sound is touched, facts are right or missing.

The documents are not part of this repository; places are given by offset with the reason, never by their sentences.
"""

from datetime import date
from functools import cache

import pytest

from articles.cleaning import Findings, study
from articles.sources import read as read_file
from articles.text.marks import Mark
from articles.text.reading import read
from tests.cleaning.folding import fold
from tests.places import ORIGINALS

pytestmark = pytest.mark.originals

# Cuts, mends and joins of each document, but for signs of markup and note references, which are counted below.
CHANGES = {
    "000": {
        (0, 82): "navigation",
        (83, 110): "navigation",
        (112, 146): "title_line",
        (148, 352): "repeated_lead",
        (354, 376): "repeated_lead",
        (1587, 1591): "doubled_word",
        (4490, 4500): "broken_word",
        (7353, 7371): "byline",
        (7372, 7390): "byline",
        (7391, 7489): "author_note",
        (7490, 7500): "counter",
        (7501, 7816): "link_spam",
    },
    "001": {
        (0, 64): "title_line",
        (66, 121): "publication_line",
        (211, 219): "stripped_citation",
        **{
            (start, start + 2): "stripped_citation"
            for start in (918, 1440, 2307, 2902, 3090, 4494, 5115, 5981, 6303)
        },
    },
    "002": {
        (0, 75): "title_line",
        (1964, 1969): "media_placeholder",
        (1971, 1976): "media_placeholder",
        (2074, 2168): "repeated_caption",
        (3992, 3997): "media_placeholder",
        (5295, 5300): "media_placeholder",
        (6478, 6558): "author_note",
        (6560, 6565): "media_placeholder",
        (6571, 6580): "read_more",
    },
    "003": {
        (4, 51): "masthead",
        (53, 127): "title_line",
        (129, 148): "byline",
        (152, 179): "publication_line",
        (2420, 2422): "page_break",
        (4764, 4766): "page_break",
        (9112, 9114): "page_break",
        (11393, 11395): "page_break",
        (16275, 16279): "page_break",
    },
    "004": {(0, 31): "title_line", (2097, 2101): "doubled_word"},
}
# Block roles and run-in headings by their start.
ROLES = {
    "000": {379: "caption", 1495: "heading", 2786: "heading", 3467: "heading", 5301: "heading"},
    "001": {123: "caption"},
    "002": {1978: "caption", 3998: "caption", 5301: "caption"},
    "003": {
        181: "abstract",
        796: "heading",
        11028: "heading",
        12268: "heading",
        **dict.fromkeys((4872, 5001, 5190, 11157, 11665, 12070), "list_item"),
        **dict.fromkeys((12278, 12491, 12714, 13111, 13444, 13746, 13956, 14201, 14427), "footnote"),
        **dict.fromkeys((14576, 14804, 15100, 15509, 15863, 16095, 16426, 16691), "footnote"),
    },
    "004": dict.fromkeys((632, 1925, 4966, 6496), "run_in"),
}
BLOCKS = {
    "heading",
    "caption",
    "abstract",
    "list_item",
    "footnote",
    "run_in",
    "paragraph",
    "quotation",
    "verse",
}
NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii".split()
every_document = pytest.mark.parametrize("number", CHANGES)


@cache
def original(number: str) -> str:
    (path,) = ORIGINALS.glob(f"{number}_*.txt")
    return read_file(path.read_bytes(), path.name).text


@cache
def studied(number: str) -> Findings:
    return study(original(number))


def facts(number: str, name: str) -> list[str]:
    return [each.value for each in studied(number).statements if each.name == name]


@every_document
def test_these_places_are_changed_and_no_other(number):
    changes = {
        (each.start, each.end): each.reason
        for each in studied(number).proposals
        if each.kind in ("cut", "replace", "join") and each.reason != "markup"
    }
    assert changes == CHANGES[number]


@every_document
def test_these_lines_have_a_role_and_no_other(number):
    roles = {each.start: each.kind for each in studied(number).proposals if each.kind in BLOCKS}
    assert roles == ROLES[number]


@every_document
def test_no_letter_is_lost_outside_the_changed_places(number):
    text, proposals = original(number), studied(number).proposals
    touched = [each for each in proposals if each.kind in ("cut", "replace", "join", "footnote_ref")]
    kept = list(text)
    for each in touched:
        kept[each.start : each.end] = [""] * (each.end - each.start)
        kept[each.start] = each.replacement or ""
    assert fold(text, proposals) == "".join(kept)


def test_the_mended_words_are_the_right_ones():
    mended = [each for each in studied("000").proposals if each.kind == "replace"]
    assert [each.replacement for each in mended] == ["wound down"]


def test_lost_sources_leave_a_visible_gap_and_complete_citations_stay():
    proposals = [each for each in studied("001").proposals if each.kind == "replace"]
    assert [each.replacement for each in proposals] == ["(Source: […])"] + ["([…],"] * 9
    assert fold(original("001"), proposals).count("(Belta, ") == 3


def test_all_seventeen_notes_are_paired_with_one_reference_each():
    proposals = studied("003").proposals
    notes = [each for each in proposals if each.kind == "footnote"]
    starts = {each.start for each in notes}
    labels = [each for each in proposals if each.kind == "footnote_ref"]
    assert [each.label for each in notes] == NUMERALS
    assert [each.label for each in labels if each.start in starts] == NUMERALS
    assert [each.label for each in labels if each.start not in starts] == NUMERALS


def test_signs_of_markup_go_and_what_they_said_becomes_a_role():
    proposals = studied("003").proposals
    kinds = [each.kind for each in proposals]
    signs = [original("003")[each.start : each.end] for each in proposals if each.reason == "markup"]
    assert kinds.count("emphasis") == 10 and kinds.count("strong") == 3 and kinds.count("link") == 14
    assert signs.count("*") == 20 and signs.count("**") == 6 and signs.count("<") == signs.count(">") == 12
    assert signs.count("\\") == 1 and sum(sign[-2:] in (") ", ". ") for sign in signs) == 6


def test_torn_paragraphs_read_as_one():
    text = original("003")
    marks = [
        Mark(each.kind, each.start, each.end, each.replacement, each.level, each.label)
        for each in studied("003").proposals
    ]
    reading = read(text, marks)
    for join in (each for each in marks if each.kind == "join"):
        before, after = text[join.start - 20 : join.start], text[join.end : join.end + 20]
        assert f"{before} {after}" in reading.text


def test_what_is_stated_is_stated_and_what_is_missing_stays_missing():
    assert facts("000", "author") == ["Dzmitry Mitskevich"]
    assert facts("001", "author") == [] and facts("004", "author") == []
    assert facts("002", "author") == ["Nikola Mikovic"]
    assert facts("003", "author") == ["Roza Turarbekava"]
    assert facts("001", "publication") == ["Eurasia Daily Monitor"]
    assert (facts("001", "volume"), facts("001", "issue")) == (["14"], ["97"])
    assert facts("003", "publication") == ["Belarus Research Network on Neighborhood Policy"]
    assert facts("003", "genre") == ["Analytical Article"]
    assert facts("000", "publication") == facts("002", "publication") == facts("004", "publication") == []


@every_document
def test_each_has_a_title_and_is_in_english(number):
    assert len(facts(number, "title")) == 1
    assert facts(number, "language") == ["en"]


@pytest.mark.parametrize(
    ("number", "earliest"),
    [
        ("000", date(2017, 5, 16)),
        ("001", date(2017, 7, 18)),
        ("002", date(2022, 1, 1)),
        ("004", date(2017, 8, 1)),
    ],
)
def test_an_undated_text_gets_a_bound_and_no_date(number, earliest):
    (dated,) = [each for each in studied(number).statements if each.name == "date"]
    assert (dated.origin, dated.earliest, dated.latest, dated.precision) == (
        "inferred",
        earliest,
        None,
        "range",
    )


def test_a_stated_year_is_a_year():
    (dated,) = [each for each in studied("003").statements if each.name == "date"]
    assert (dated.value, dated.origin, dated.precision) == ("2023", "stated", "year")
    assert (dated.earliest, dated.latest) == (date(2023, 1, 1), date(2023, 12, 31))
    assert original("003")[dated.start : dated.end] == "2023"
