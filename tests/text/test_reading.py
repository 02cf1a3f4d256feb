"""What a reader reads is computed, and every decision can be taken back."""

from hypothesis import given
from hypothesis import strategies as st

from articles.text import Mark, agree, conflict, misfit, read
from articles.text.segments import KEEP
from tests.text.worlds import marks, sessions, spans, texts


@given(texts)
def test_without_marks_the_reading_is_the_source(text):
    assert read(text, []).text == text


@given(sessions(), st.randoms())
def test_the_order_of_the_marks_does_not_matter(session, random):
    text, accepted = session
    shuffled = random.sample(accepted, len(accepted))
    assert read(text, shuffled) == read(text, accepted)


@given(sessions(), st.data())
def test_any_marks_can_be_taken_back_in_any_order(session, data):
    text, accepted = session
    left = [mark for mark in accepted if data.draw(st.booleans())]
    reading = read(text, left)
    assert all(agree(one, other) for one in left for other in left if one is not other)
    assert reading == read(text, list(reversed(left)))


@given(sessions())
def test_the_segments_cover_the_source_once_and_the_reading_once(session):
    text, accepted = session
    reading = read(text, accepted)
    assert "".join(text[s.start : s.end] for s in reading.by_source) == text
    places = [segment.at for segment in reading.segments]
    assert places == sorted(places)
    assert sum(segment.length() for segment in reading.segments) == len(reading.text)


@given(sessions())
def test_every_kept_character_stands_in_the_reading_as_in_the_source(session):
    text, accepted = session
    reading = read(text, accepted)
    for segment in reading.segments:
        if segment.kind == KEEP:
            assert reading.text[segment.at : segment.reading_end()] == text[segment.start : segment.end]


@given(sessions())
def test_the_map_is_monotone_but_for_joins(session):
    text, accepted = session
    reading = read(text, [mark for mark in accepted if mark.kind != "join"])
    starts = [segment.start for segment in reading.segments]
    assert starts == sorted(starts) and not reading.reordered


@given(sessions(), st.data())
def test_a_source_span_snapped_twice_is_snapped_once(session, data):
    text, accepted = session
    reading = read(text, accepted)
    once = reading.snap(*data.draw(spans(text)))
    assert reading.snap(*once) == once


@given(sessions(), st.data())
def test_a_reading_span_goes_to_the_source_and_back_grown_at_most(session, data):
    text, accepted = session
    reading = read(text, [mark for mark in accepted if mark.kind != "join"])
    if reading.text:
        start, end = data.draw(spans(reading.text))
        source = reading.to_source(start, end)
        (back,) = reading.to_reading(*source)
        assert back.holds(start, end) and reading.to_source(*back) == source


@given(sessions(), st.data())
def test_a_span_of_one_block_stays_one_span_across_joins(session, data):
    text, accepted = session
    reading = read(text, accepted)
    if reading.blocks:
        block = data.draw(st.sampled_from(reading.blocks))
        source = reading.to_source(block.start, block.end)
        (back,) = reading.to_reading(*source)
        assert back.holds(block.start, block.end)


@given(sessions())
def test_blocks_are_disjoint_in_order_and_hold_every_word(session):
    text, accepted = session
    reading = read(text, accepted)
    position = 0
    for block in reading.blocks:
        assert position <= block.start < block.end
        assert not reading.text[position : block.start].strip()
        assert reading.text[block.start : block.end].strip() == reading.text[block.start : block.end]
        position = block.end
    assert not reading.text[position:].strip()


@given(texts, st.data())
def test_a_mark_inside_a_cut_waits_and_is_back_when_the_cut_is_undone(text, data):
    mark = data.draw(marks(text))
    if misfit(text, mark) is None and mark.kind in ("replace", "join"):
        cut = Mark("cut", max(0, mark.start - 1), min(len(text), mark.end + 1))
        assert mark.key in read(text, [mark, cut]).waiting
        assert read(text, [cut]).text == read(text, [mark, cut]).text


def test_a_wholly_cut_span_maps_to_the_place_of_the_cut():
    reading = read("one two three", [Mark("cut", 3, 7)])
    assert reading.text == "one three"
    assert reading.to_reading(4, 6) == [(3, 3)]


def test_a_boundary_inside_a_mend_snaps_outward_both_ways():
    reading = read("it woundd own fast", [Mark("replace", 3, 13, "wound down")])
    assert reading.words(5, 8) == "wound down"
    assert reading.to_source(4, 6) == (3, 13)


def test_two_cuts_may_overlap_and_their_union_is_cut():
    cuts = [Mark("cut", 0, 5), Mark("cut", 3, 8)]
    assert agree(*cuts) and read("0123456789", cuts).text == "89"


def test_a_replacement_may_not_overlap_another():
    assert conflict(Mark("replace", 0, 3, "x"), [Mark("replace", 2, 5, "y")]) is not None


def test_a_replacement_that_crosses_the_edge_of_a_cut_is_refused():
    assert conflict(Mark("replace", 0, 3, "x"), [Mark("cut", 2, 5)]) is not None


def test_crossing_inline_roles_are_refused_and_nested_ones_are_not():
    assert conflict(Mark("emphasis", 0, 5), [Mark("strong", 3, 8)]) is not None
    assert conflict(Mark("emphasis", 0, 5), [Mark("strong", 1, 4)]) is None


def test_a_mark_that_can_never_stand_says_why_in_one_sentence():
    text = "one line\nand another"
    assert "at least one character" in misfit(text, Mark("cut", 3, 3))
    assert "whole lines" in misfit(text, Mark("heading", 2, 8))
    assert "white space" in misfit(text, Mark("join", 0, 3, " "))
    assert "something else" in misfit(text, Mark("replace", 0, 3, "one"))
    assert "label" in misfit(text, Mark("footnote_ref", 0, 3))


def test_the_key_of_a_mark_does_not_depend_on_who_found_it_or_why():
    one, other = Mark("cut", 0, 5, reason="navigation", note="a"), Mark("cut", 0, 5, reason="other")
    assert one.key == other.key and one.key != Mark("cut", 0, 6).key
