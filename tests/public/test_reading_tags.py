"""The one place that calls HTML safe, and how dates and names are put into words."""

import pytest

from articles.pages.dates import in_words, span_in_words
from articles.templatetags.reading import language_name, markdown, plain, times


@pytest.mark.parametrize(
    "note, html",
    [
        ("*So* it **is**.", "<p><em>So</em> it <strong>is</strong>.</p>"),
        ("<script>alert(1)</script>", "&lt;script&gt;"),
        ("<b onclick=x>", "&lt;b onclick=x&gt;"),
        ("[a](https://example.org)", '<a href="https://example.org" rel="noopener nofollow">a</a>'),
        ("[a](mailto:desk@example.org)", 'href="mailto:desk@example.org"'),
        ("# A heading", "<p># A heading</p>"),
        (None, ""),
    ],
)
def test_a_note_is_rendered_and_nothing_of_it_runs(note, html):
    assert html in markdown(note)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//example.org",
        "/admin/",
        "file:///x",
    ],
)
def test_a_note_links_to_web_and_mail_addresses_only(address):
    assert "<a" not in markdown(f"[a]({address}) <{address}>\n\n[b]\n\n[b]: {address}")


def test_a_note_shows_no_picture():
    assert "<img" not in markdown("![a](https://example.org/spy.png)")


def test_the_opening_of_a_note_ends_at_a_word():
    assert plain("*One* & two three", 12) == "One & two…"


DATES = [
    ({"earliest": "2017-05-16", "latest": "2017-05-16", "precision": "day"}, "16 May 2017"),
    ({"earliest": "2017-07-01", "latest": "2017-07-31", "precision": "month"}, "July 2017"),
    ({"earliest": "2017-01-01", "latest": "2017-12-31", "precision": "year"}, "2017"),
    ({"earliest": "2016-01-01", "latest": "2018-12-31", "precision": "range"}, "2016–2018"),
    (
        {"earliest": "2017-08-01", "latest": "2017-09-13", "precision": "range"},
        "between 1 August and 13 September 2017",
    ),
    ({"earliest": "2017-05-16"}, "not before 16 May 2017"),
    ({"latest": "2017-05-16"}, "not after 16 May 2017"),
    ({"words": "long ago"}, "long ago"),
    ({}, "undated"),
]


@pytest.mark.parametrize("date, words", DATES)
def test_a_date_is_as_exact_as_what_is_known(date, words):
    assert in_words(date) == words


def test_what_something_is_about_is_a_stretch_of_time_and_no_doubt():
    assert span_in_words({"earliest": "2017-07-11", "latest": "2017-07-18"}) == "11–18 July 2017"
    assert (
        span_in_words({"earliest": "2017-07-11", "latest": "2018-01-02"}) == "11 July 2017 to 2 January 2018"
    )
    assert span_in_words({}) == ""


def test_languages_are_named_and_unknown_codes_stand_for_themselves():
    assert [language_name(code) for code in ("be", "zh", "xx")] == ["Belarusian", "Chinese", "xx"]


def test_one_of_a_thing_is_not_many():
    assert [times(1, "text"), times(2000, "text"), times(2, "entry,entries")] == [
        "1 text",
        "2,000 texts",
        "2 entries",
    ]
