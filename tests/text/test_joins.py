"""Broken paragraphs continue where they stopped; what stood between comes after."""

from articles.text import Mark, read


def place(text, words):
    return text.index(words), text.index(words) + len(words)


def join(text, words, joiner=" "):
    """A join on the white space directly before `words`."""
    end = text.index(words)
    return Mark("join", len(text[:end].rstrip()), end, joiner, reason="page_break")


def blocks(reading):
    return [(block.role, reading.text[block.start : block.end]) for block in reading.blocks]


def test_a_paragraph_broken_by_a_page_end_is_one_again():
    text = "It was a long\n\nwinter for all.\n\nNext."
    assert blocks(read(text, [join(text, "winter")])) == [
        ("paragraph", "It was a long winter for all."),
        ("paragraph", "Next."),
    ]


def test_a_running_head_between_the_halves_is_cut_and_leaves_no_trace():
    text = "It was a long\n\nPAGE 7\n\nwinter."
    reading = read(text, [join(text, "winter"), Mark("cut", *place(text, "PAGE 7"))])
    assert blocks(reading) == [("paragraph", "It was a long winter.")]


def test_a_footnote_between_the_halves_comes_after_the_paragraph():
    text = "It was a long\n\n1 See below.\n\nwinter for all."
    note = Mark("footnote", *place(text, "1 See below."), label="1")
    reading = read(text, [join(text, "winter"), note])
    assert blocks(reading) == [("paragraph", "It was a long winter for all."), ("footnote", "1 See below.")]
    assert reading.reordered


def test_a_footnote_broken_by_a_page_end_continues_itself():
    text = "Body here.\n\n1 A statement\n\nof two states.\n\n2 Another."
    notes = [
        Mark("footnote", text.index("1 A"), text.index("states.") + 7, label="1"),
        Mark("footnote", *place(text, "2 Another."), label="2"),
    ]
    reading = read(text, [join(text, "of two"), *notes])
    assert blocks(reading)[1:] == [("footnote", "1 A statement of two states."), ("footnote", "2 Another.")]


def test_a_list_item_is_continued_as_a_list_item():
    text = "1. There was a pause\n\nin spring."
    item = Mark("list_item", *place(text, "1. There was a pause"), level=1, label="1")
    reading = read(text, [join(text, "in spring"), item])
    assert blocks(reading) == [("list_item", "1. There was a pause in spring.")]


def test_when_the_second_half_is_cut_the_next_paragraph_stays_its_own():
    text = "It was a long\n\nwinter.\n\nNext."
    reading = read(text, [join(text, "winter"), Mark("cut", *place(text, "winter."))])
    assert blocks(reading) == [("paragraph", "It was a long"), ("paragraph", "Next.")]


def test_a_sign_cut_at_the_beginning_of_the_second_half_does_not_part_the_two():
    text = "It was a long\n\n* winter.\n\nNext."
    reading = read(text, [join(text, "* winter"), Mark("cut", *place(text, "* "))])
    assert blocks(reading)[0] == ("paragraph", "It was a long winter.")


def test_a_paragraph_may_be_broken_twice():
    text = "One\n\n* a\n\ntwo\n\n* b\n\nthree."
    notes = [Mark("footnote", *place(text, sign), label=sign[-1]) for sign in ("* a", "* b")]
    reading = read(text, [join(text, "two"), join(text, "three"), *notes])
    assert blocks(reading) == [("paragraph", "One two three."), ("footnote", "* a"), ("footnote", "* b")]


def test_hyphenation_joins_without_a_space_and_the_hyphen_is_cut():
    text = "the infor-\nmation age"
    marks = [Mark("cut", *place(text, "-")), join(text, "mation", "")]
    assert read(text, marks).text == "the information age"


def test_a_join_with_nothing_before_it_or_after_it_is_not_there():
    for text in ("\n\nAlone.", "Alone.\n\n"):
        start = text.index("\n\n")
        assert read(text, [Mark("join", start, start + 2, " ")]).text == text


def test_a_reference_at_the_end_of_the_first_half_moves_with_it():
    text = "It was cold[1]\n\n[1] Very.\n\nand dark."
    note = Mark("footnote", *place(text, "[1] Very."), label="1")
    label = Mark("footnote_ref", *place(text, "[1] "), label="1")
    ref = Mark("footnote_ref", text.index("[1]"), text.index("[1]") + 3, label="1")
    reading = read(text, [join(text, "and dark"), note, label, ref])
    assert blocks(reading) == [("paragraph", "It was cold and dark."), ("footnote", "Very.")]
    anchor = next(s for s in reading.segments if s.kind == "ref" and s.start == ref.start)
    assert reading.text[: anchor.at] == "It was cold"


def test_a_passage_selected_across_the_join_is_the_stretch_that_was_selected():
    text = "It was a long\n\n1 Note.\n\nwinter for all."
    note = Mark("footnote", *place(text, "1 Note."), label="1")
    reading = read(text, [join(text, "winter"), note])
    start = reading.text.index("long")
    source = reading.to_source(start, start + len("long winter"))
    assert reading.words(*source) == "long winter"
