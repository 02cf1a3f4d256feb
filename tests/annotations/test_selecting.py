"""Selectors find their passage, and say so when there is none, or more than one."""

import pytest

from articles.importing.annotations.selecting import Unsupported, select
from tests.annotations.written import letters, words

TEXT = "The ferry left at dawn 🐐.\nThe ferry came back\nat dawn, late.\n"
PARAGRAPH = {"type": "FragmentSelector", "value": "p2"}


def found(*selectors, counted=True):
    return [TEXT[start:end] for start, end in select(TEXT, list(selectors), counted)]


def starts(*selectors, counted=True):
    return [start for start, _ in select(TEXT, list(selectors), counted)]


@pytest.mark.parametrize(
    ("selectors", "passages"),
    [
        ([words("left at dawn")], ["left at dawn"]),
        ([words("came back at dawn")], ["came back\nat dawn"]),
        ([words("no goat")], []),
        ([words("ferry", suffix=" came")], ["ferry"]),
        ([words("ferry", prefix="A ")], []),
        ([letters(23, 24)], ["🐐"]),
        ([letters(50, 5000)], []),
        ([{"type": "FragmentSelector", "value": "char=4,9"}], ["ferry"]),
        ([{**words("The ferry left at dawn"), "refinedBy": letters(4, 9)}], ["ferry"]),
        ([{**words("came back at dawn"), "refinedBy": words("dawn")}], ["dawn"]),
        ([{**letters(26, 45), "refinedBy": words("left")}], []),
        ([{**PARAGRAPH, "refinedBy": words("late")}], ["late"]),
        (
            [{"type": "RangeSelector", "startSelector": words("left"), "endSelector": letters(23, 24)}],
            ["left at dawn "],
        ),
    ],
)
def test_a_passage_is_found_where_its_selector_says(selectors, passages):
    assert found(*selectors) == passages


def test_two_places_stay_two_until_something_chooses():
    assert starts(words("The ferry")) == [0, 26]
    assert starts(words("The ferry"), letters(26, 35)) == starts(letters(26, 35), words("The ferry")) == [26]
    assert starts(words("dawn"), words("dawn, late")) == [49]


def test_words_are_believed_more_than_numbers():
    assert found(letters(0, 9), words("came back")) == ["came\x20back"]
    assert found(letters(0, 9), words("no goat")) == []


def test_numbers_count_in_the_very_text_alone():
    assert starts(words("The ferry"), letters(26, 35), counted=False) == [0, 26]
    for selector in (letters(0, 9), {"type": "FragmentSelector", "value": "char=4,9"}):
        with pytest.raises(Unsupported, match=selector["type"]):
            select(TEXT, [selector], counted=False)


@pytest.mark.parametrize(
    "selector",
    [
        PARAGRAPH,
        {"type": "XPathSelector", "value": "/p"},
        {"type": "CssSelector", "value": "p", "refinedBy": letters(0, 4)},
        {"type": "SvgSelector", "value": "<svg/>"},
        {"type": "DataPositionSelector", "start": 0, "end": 4},
        {**words("The ferry"), "refinedBy": [words("ferry"), letters(0, 2)]},
        {"type": "RangeSelector", "startSelector": PARAGRAPH, "endSelector": words("dawn")},
        {"type": "SmellSelector"},
        "https://example.org/selector",
    ],
)
def test_what_cannot_be_followed_is_named(selector):
    with pytest.raises(Unsupported):
        select(TEXT, [selector], counted=True)


def test_beside_one_that_can_be_followed_the_others_do_not_matter():
    assert found(PARAGRAPH, {"type": "XPathSelector", "value": "/p"}, words("late")) == ["late"]
