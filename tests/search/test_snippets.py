"""The place of a text that answers, in the text's own letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.search import snippet
from articles.search.question import ask
from articles.search.snippets import hits, pieces

HITS = [
    ("The Ferry left.", "ferry", ["Ferry"]),
    ("Parties and a party", "party", ["Parties", "party"]),
    ("the café in Łódź", "cafe lodz", ["café", "Łódź"]),
    ("о договорённостях и Договоре", "договоренность", ["договорённостях", "Договоре"]),
    ("комплекс «Полонез», о «Полонезе»", "полонез", ["Полонез", "Полонезе"]),
    ("Станіслаў гаварыў", "станіслау", ["Станіслаў"]),
    ("双方签署了波乐奈兹系统的协议", "波乐奈兹", ["波乐奈兹"]),
    ("crossed the river, then the River crossed", '"the river"', ["the river", "the River"]),
    ("exercises, exercised", "exercis*", ["exercises", "exercised"]),
    ("Minsk’s and Minsk", "minsk", ["Minsk’s", "Minsk"]),
    ("co\u00adoperation", "cooperation", ["co\u00adoperation"]),
    ("conferry", "ferry", []),
    ("ferry", "-ferry", []),
]


@pytest.mark.parametrize(("text", "typed", "found"), HITS)
def test_hits_are_found_in_the_letters_they_are_written_in(text, typed, found):
    assert [text[start:end] for start, end in hits(text, ask(typed).wanted)] == found


def test_a_snippet_is_cut_at_words_and_says_what_is_left_out():
    text = f"{'before ' * 60}a ferry {'after ' * 60}"
    shown = snippet(text, ask("ferry").wanted)
    words = "".join(piece for piece, _ in shown)
    assert words.startswith("… before") and words.endswith("after …") and len(words) < 250
    assert [piece for piece, hit in shown if hit] == ["ferry"]


def test_the_place_with_most_of_the_question_is_shown():
    text = f"ferry {'x ' * 300} old ferry and bridge"
    assert "old ferry and bridge" in "".join(piece for piece, _ in snippet(text, ask("ferry bridge").wanted))


def test_no_hit_no_snippet():
    assert snippet("nothing here", ask("ferry").wanted) == []


@given(st.text(), st.text(max_size=20))
def test_the_pieces_of_a_text_are_the_text(text, typed):
    assert "".join(piece for piece, _ in pieces(text, ask(typed).wanted)) == text
