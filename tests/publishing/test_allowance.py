import pytest

from articles.publishing import context_around, excerpts_shown
from articles.publishing.allowance import quotable, quoted


def content(length, *spans):
    return {
        "layout": {"text": "x" * length},
        "excerpts": [{"public_id": str(place), "pieces": [list(span)]} for place, span in enumerate(spans)],
    }


@pytest.mark.parametrize(
    ("spans", "context", "shown"),
    [
        ([(100, 120)], 0, 20),
        ([(100, 120)], 32, 84),
        ([(100, 120), (110, 130)], 0, 30),
        ([(100, 120), (100, 120)], 0, 20),
        ([(100, 160), (110, 120)], 0, 60),
        ([(0, 10)], 32, 42),
        ([(990, 1000)], 32, 42),
        ([(100, 120), (130, 150)], 5, 60),
        ([], 32, 0),
    ],
)
def test_what_is_quoted_counts_once(spans, context, shown):
    text = content(1000, *spans)
    assert quoted(text, text["excerpts"], context) == shown


@pytest.mark.parametrize(
    ("length", "context"), [(2000, 32), (840, 32), (830, 31), (300, 5), (200, 0), (100, 0)]
)
def test_context_is_what_the_tenth_leaves_up_to_32_on_each_side(length, context):
    text = content(length, (50, 70))
    assert context_around(text, text["excerpts"]) == context


def test_full_rights_show_every_excerpt_and_a_record_none():
    text = content(100, (0, 90), (10, 20))
    assert len(excerpts_shown(text, "full")) == 2
    assert excerpts_shown(text, "record") == []


def test_excerpts_that_do_not_fit_are_passed_over():
    text = content(300, (0, 20), (40, 70), (80, 90))
    assert [excerpt["public_id"] for excerpt in excerpts_shown(text, "excerpts")] == ["0", "2"]


def test_a_short_text_allows_nothing():
    assert quotable(content(9)) == 0
