"""Where a passage is found again: by its words, and in a new capture of the same work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text import Span, excerpt_state, find_quote, quote, read, transfer, word_diff
from articles.text.marks import Mark
from tests.text.worlds import sessions, spans, texts


@given(texts, st.data())
def test_a_quotation_with_its_context_is_found_at_one_place(text, data):
    start, end = data.draw(spans(text))
    words = quote(text, start, end)
    whole = words.prefix + words.exact + words.suffix
    assert words.exact == text[start:end]
    assert text.find(whole) == text.rfind(whole) == start - len(words.prefix)


def test_a_quotation_is_found_across_other_white_space():
    assert find_quote("one\n two  three", "one two three") == [Span(0, 15)]


def test_an_ambiguous_quotation_names_every_place_and_context_decides():
    text = "the cat and the dog and the cat"
    assert find_quote(text, "the cat") == [Span(0, 7), Span(24, 31)]
    assert find_quote(text, "the cat", prefix="and ") == [Span(24, 31)]
    assert find_quote(text, "   ") == []


def test_an_empty_quotation_is_refused():
    with pytest.raises(ValueError):
        quote("text", 2, 2)


@given(texts, texts)
def test_the_difference_of_two_wordings_leads_from_one_to_the_other(before, after):
    steps = word_diff(before, after)
    assert "".join(words for step, words in steps if step != "insert") == before
    assert "".join(words for step, words in steps if step != "delete") == after


@given(sessions(), st.data())
def test_an_excerpt_is_intact_as_long_as_its_words_are(session, data):
    text, accepted = session
    reading = read(text, accepted)
    start, end = data.draw(spans(text))
    words = reading.words(start, end)
    state = excerpt_state(words, reading, start, end)
    assert state == ("intact" if any(map(str.isalnum, words)) else "cut")


def test_an_excerpt_whose_words_changed_or_went_says_so():
    text = "A grey morning at sea"
    assert excerpt_state("grey morning", read(text, [Mark("replace", 2, 6, "gray")]), 2, 14) == "changed"
    assert excerpt_state("grey morning", read(text, [Mark("cut", 0, 14)]), 2, 14) == "cut"


OLD = "\n".join(f"Line {n} tells how the ferry crossed in winter {1900 + n}." for n in range(40))


@pytest.mark.parametrize(
    "new",
    [
        "MENU\n" + OLD,
        OLD.replace("Line 3 tells", "Line 3 says"),
        OLD.split("\n", 5)[5],
        OLD.replace("\n", "\n\n"),
    ],
)
def test_a_passage_is_carried_over_to_a_new_capture(new):
    start = OLD.index("ferry crossed in winter 1920")
    (carried,) = transfer(OLD, new, [Span(start, start + 28)])
    assert new[slice(*carried.new)] == "ferry crossed in winter 1920"


def test_a_passage_that_was_rewritten_or_removed_is_asked_about_not_guessed():
    start = OLD.index("ferry crossed in winter 1920")
    rewritten = OLD.replace(
        "Line 20 tells how the ferry crossed in winter 1920", "Line 20 was lost to the flood of that year"
    )
    removed = OLD.replace("Line 20 tells how the ferry crossed in winter 1920.\n", "")
    for new in (rewritten, removed):
        assert transfer(OLD, new, [Span(start, start + 28)])[0].new is None


def test_of_two_equally_good_places_none_is_chosen():
    old = "Intro.\nThe bridge fell.\nEnd."
    new = "Other words.\nThe bridge fell.\nMiddle.\nThe bridge fell.\nElse."
    (carried,) = transfer(old, new, [Span(7, 23)])
    assert carried.new is None or new.count("The bridge fell.") == 1


def test_a_passage_of_a_paragraph_that_now_stands_twice_is_asked_about():
    lead = "In the autumn the old ferry was sold to a town up the river."
    old = f"Title\n\n{lead}\n\nThe rest.\n"
    new = f"Title\n\n{lead}\n\nMENU\n\n{lead}\n\nThe rest.\n"
    start = old.index("old ferry was sold")
    (carried,) = transfer(old, new, [Span(start, start + 18)])
    assert carried.new is None and carried.guess is not None
