"""Typing over a block makes marks; nothing typed is lost, and everything can be taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text import Mark, agree, conflict, edit, misfit, read
from tests.text.worlds import prose, sessions, texts


def typed(text, accepted, block, words):
    """The marks after someone typed `words` over a block, and the change itself."""
    change = edit(read(text, accepted), block.start, block.end, words)
    left = [mark for mark in accepted if mark.key not in change.taken_back]
    return left + [mark for mark in change.marks if mark not in left], change


def bare(text):
    return "".join(text.split())


new_words = st.lists(st.sampled_from(["new", "b", "中", "c.", "one", "the"]), min_size=1, max_size=3).map(
    " ".join
)


@given(sessions(prose), st.data())
def test_the_block_says_what_was_typed(session, data):
    text, accepted = session
    reading = read(text, accepted)
    if not reading.blocks:
        return
    block = data.draw(st.sampled_from(reading.blocks))
    old = reading.text[block.start : block.end]
    words = old
    for _ in range(data.draw(st.integers(1, 3))):
        cut = data.draw(st.integers(0, len(words)))
        words = words[:cut] + data.draw(new_words) + words[data.draw(st.integers(cut, len(words))) :]
    after, _ = typed(text, accepted, block, words)
    wanted = reading.text[: block.start] + words + reading.text[block.end :]
    assert bare(read(text, after).text) == bare(wanted)


@given(sessions(texts), st.data())
def test_what_an_edit_makes_may_stand_and_agrees_with_all_that_is_accepted(session, data):
    text, accepted = session
    reading = read(text, accepted)
    if reading.blocks:
        block = data.draw(st.sampled_from(reading.blocks))
        after, change = typed(text, accepted, block, data.draw(new_words))
        for mark in change.marks:
            assert misfit(text, mark) is None
            assert conflict(mark, after) is None


@given(sessions(texts), st.data())
def test_taking_an_edit_back_restores_the_reading(session, data):
    text, accepted = session
    reading = read(text, accepted)
    if reading.blocks:
        block = data.draw(st.sampled_from(reading.blocks))
        after, change = typed(text, accepted, block, data.draw(new_words))
        made = {mark.key for mark in change.marks}
        back = [mark for mark in after if mark.key not in made]
        back += [mark for mark in accepted if mark.key in change.taken_back or mark.key in made]
        assert read(text, back) == reading


def test_one_changed_word_is_one_small_mark():
    text = "The ship sailed on a grey morning."
    change = edit(read(text, []), 0, len(text), "The ship left on a grey morning.")
    assert [(m.kind, m.start, m.end, m.replacement) for m in change.marks] == [("replace", 9, 15, "left")]


def test_a_word_is_added_by_replacing_its_neighbour_with_both():
    change = edit(read("It was cold.", []), 0, 12, "It was very cold.")
    (mark,) = change.marks
    assert (mark.kind, mark.start, mark.end, mark.replacement) == ("replace", 3, 6, "was very")


def test_a_word_taken_out_is_a_cut():
    (mark,) = edit(read("the the ship", []), 0, 12, "the ship").marks
    assert mark.kind == "cut" and read("the the ship", [mark]).text == "the ship"


def test_an_edit_takes_over_the_replacement_it_overlaps_and_names_it():
    text = "it woundd own fast"
    first = Mark("replace", 3, 13, "wound down")
    (second,) = edit(read(text, [first]), 0, 18, "it wound up fast").marks
    assert second.supersedes == {first.key} and (second.start, second.end) == (3, 13)
    assert read(text, [first, second]).text == "it wound up fast"
    assert read(text, [first]).text == "it wound down fast"


def test_an_edit_of_an_edit_names_what_waits_beneath():
    text = "it woundd own fast"
    first = Mark("replace", 3, 13, "wound down")
    (second,) = edit(read(text, [first]), 0, 18, "it wound up fast").marks
    (third,) = edit(read(text, [first, second]), 0, 16, "it went up fast").marks
    assert third.supersedes == {first.key, second.key}


def test_typing_the_source_again_only_takes_the_old_marks_back():
    text = "it woundd own fast"
    first = Mark("replace", 3, 13, "wound down")
    change = edit(read(text, [first]), 0, 18, text)
    assert change.marks == () and change.taken_back == (first.key,)


def test_two_edits_that_share_a_mend_become_one():
    text = "alpha beta gamma delta"
    mend = Mark("replace", 6, 16, "b and g")
    (mark,) = edit(read(text, [mend]), 0, 19, "alpha x and y delta").marks
    assert (mark.start, mark.end, mark.replacement) == (6, 16, "x and y")


def test_an_edit_across_a_cut_is_split_there_and_the_cut_stays():
    text = "one [ad] two"
    cut = Mark("cut", 3, 8)
    marks = edit(read(text, [cut]), 0, 7, "uno dos").marks
    assert all(agree(cut, mark) for mark in marks)
    assert bare(read(text, [cut, *marks]).text) == "unodos"
    assert read(text, marks).text.count("[ad]") == 1


def test_an_edit_leaves_a_footnote_reference_where_it_is():
    text = "cold[1] and dark\n\n[1] Very."
    marks = [Mark("footnote_ref", 4, 7, label="1"), Mark("footnote", 18, 27, label="1")]
    change = edit(read(text, marks), 0, 13, "cold or dark")
    reading = read(text, [*marks, *change.marks])
    assert reading.text.startswith("cold or dark") and any(s.kind == "ref" for s in reading.segments)


BROKEN = "It con-\n\ntinues today.\n\nNext one."
HYPHEN = [Mark("cut", 6, 7), Mark("join", 7, 9, "")]


@pytest.mark.parametrize(
    "typed", ["It goes today.", "It today.", "Goes today.", "It con.", "It continues, today."]
)
def test_a_word_mended_over_a_page_end_can_be_typed_over_without_its_neighbours_growing_together(typed):
    reading = read(BROKEN, HYPHEN)
    change = edit(reading, reading.blocks[0].start, reading.blocks[0].end, typed)
    kept = [mark for mark in HYPHEN if mark.key not in change.taken_back]
    assert read(BROKEN, [*kept, *change.marks]).text == f"{typed}\n\nNext one."


def test_what_is_typed_where_only_a_join_put_a_space_is_kept():
    text = "A long\n\nwinter came."
    join = Mark("join", 6, 8, " ")
    change = edit(read(text, [join]), 0, 19, "A long, winter came.")
    assert read(text, [join, *change.marks]).text == "A long, winter came."


def test_a_first_half_taken_out_leaves_the_second_on_its_own():
    text = "One.\n\nA long\n\nwinter came."
    join = Mark("join", 12, 14, " ")
    change = edit(read(text, [join]), 6, 25, "winter came.")
    assert change.taken_back == (join.key,)
    assert [b.start for b in read(text, change.marks).blocks] == [0, 8]


def test_white_space_at_the_end_of_a_mend_is_not_lost_with_it():
    text = "alpha betagamma"
    mend = Mark("replace", 6, 10, "b c ")
    change = edit(read(text, [mend]), 0, 15, "alpha b gamma")
    assert read(text, [mend, *change.marks]).text == "alpha b gamma"


def test_windows_line_ends_and_outer_white_space_change_nothing():
    text = "one\ntwo"
    assert edit(read(text, []), 0, 7, "  one\r\ntwo \r\n") == ((), ())


def test_one_han_character_can_be_changed_alone():
    (mark,) = edit(read("我们去北京吧", []), 0, 6, "我们去南京吧").marks
    assert (mark.start, mark.end, mark.replacement) == (3, 4, "南")
