"""A passage can be put together again from the source alone, by whoever knows what was marked inside it."""

from hypothesis import given
from hypothesis import strategies as st

from articles.text import Mark, evidence, read
from tests.text import worlds


def put_together(source, found):
    return "\n\n".join(
        "".join(source[start:end] if instead is None else instead for start, end, instead in piece)
        for piece in found.pieces
    )


@given(st.data())
def test_the_steps_give_the_words_and_account_for_every_character(data):
    source, marks = data.draw(worlds.sessions())
    reading = read(source, marks)
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start + 1, len(source)))
    found = evidence(reading, start, end)
    assert put_together(source, found) == reading.words(start, end)
    spans = sorted(
        [step[:2] for piece in found.pieces for step in piece] + [tuple(s) for s in found.elsewhere]
    )
    assert all(one[1] == other[0] for one, other in zip(spans, spans[1:], strict=False))
    assert spans[0][0] <= start and spans[-1][1] >= end


def test_a_mend_is_a_step_and_what_is_cut_is_an_empty_one():
    source = "The wrod ran  away."
    marks = [Mark("replace", 4, 8, "word"), Mark("cut", 12, 13)]
    assert evidence(read(source, marks), 0, 19).pieces == [
        [(0, 4, None), (4, 8, "word"), (8, 12, None), (12, 13, ""), (13, 19, None)]
    ]
