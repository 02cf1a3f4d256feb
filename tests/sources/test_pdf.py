"""PDFs: read in order, put together, and every block with its page and box."""

import pytest

from articles.cleaning import Proposal
from articles.cleaning.levels import as_mark, reading
from articles.sources import Refusal, pdf
from articles.sources.pdf_letters import Letter
from articles.sources.pdf_lines import Line
from articles.sources.read import read as read_file
from articles.text import misfit
from tests.sources.pdfs import At, Stroke, Turned, lines
from tests.sources.pdfs import pdf as written

FULL = "The ferry left at dawn with forty goats on board and nobody asked why"  # as wide as the column


def page(number, *body):
    head, foot = At(150, 20, "THE COURIER", 8), At(195, 545, str(number + 7), 8)
    return [head, *body, foot]


def text_of(data):
    """The text as it comes in, and as it reads with everything accepted."""
    content = pdf.content(data)
    assert not any(misfit(content.text, as_mark(each)) for each in content.marks)
    return content, reading(content.text, [Proposal(*m) for m in content.marks])


def paragraphs(read):
    return [" ".join(read.text[block.start : block.end].split()) for block in read.blocks]


def test_wrapped_lines_are_one_paragraph_and_an_indent_begins_the_next():
    body = lines(
        40, 60, FULL, FULL, "and a priest.", " The goats had bought a bridge, and so", FULL, "it stood."
    )
    read = text_of(written([body]))[1]
    assert paragraphs(read) == [
        f"{FULL} {FULL} and a priest.",
        f"The goats had bought a bridge, and so {FULL} it stood.",
    ]


def test_space_between_lines_begins_a_paragraph_as_well():
    body = lines(40, 60, FULL, FULL) + lines(40, 110, FULL, FULL)
    assert len(paragraphs(text_of(written([body]))[1])) == 2


def test_heads_feet_and_numbers_of_the_pages_are_cut_and_what_they_tore_is_joined():
    pages = [
        page(1, *lines(40, 60, *[FULL] * 4, "and every one of the goats had been con-")),
        page(2, *lines(40, 60, "sulted before the bridge was built of", *[FULL] * 3, "it stood.")),
        page(3, *lines(40, 60, "Another day began.", *[FULL] * 3)),
    ]
    content, read = text_of(written(pages))
    assert "THE COURIER" in content.text and "10" in content.text
    assert "COURIER" not in read.text and "10" not in read.text
    assert "had been consulted before the bridge" in paragraphs(read)[0]
    assert {each.reason for each in content.marks} == {"running_head", "hyphenation"}


def test_a_word_with_a_hyphen_of_its_own_keeps_it():
    body = lines(
        40,
        60,
        "The well-known ferry was known well and it was a well-",
        "known goat that steered it, con-",
        "tinued the paper.",
    )
    read = text_of(written([body]))[1]
    assert paragraphs(read) == [
        "The well-known ferry was known well and it was a well-known goat that steered it, continued the paper."
    ]


def test_columns_are_read_one_after_the_other_below_what_stands_across():
    left = lines(30, 90, *[f"left {n} of a column that is wide" for n in range(8)])
    right = lines(215, 90, *[f"right {n} of a column that is wide" for n in range(8)])
    mixed = [each for pair in zip(left, right, strict=True) for each in pair]
    read = text_of(written([[At(30, 60, "Across both of them a long title stands here", 16), *mixed]]))[1]
    assert read.text.index("left 7") < read.text.index("right 0")
    assert "left 0 of a column that is wide left 1" in " ".join(read.text.split())


def test_a_row_of_a_table_is_a_line_with_its_cells_apart():
    rows = [At(x, 200 + 30 * row, f"cell {row}{x}") for row in range(3) for x in (40, 200)]
    read = text_of(written([[*lines(40, 60, *[FULL] * 4), *rows]]))[0]
    assert "cell 040\tcell 0200" in read.text


def test_notes_at_the_foot_are_brought_to_their_references():
    note = [At(40, 500, "1", 5), At(48, 503, "Some say fifty goats, and some say none at all.", 8)]
    body = [*lines(40, 60, *[FULL] * 5), At(40, 120, "so said the captain."), At(130, 116, "1", 6)]
    content, read = text_of(written([body + note]))
    kinds = [(each.kind, each.label, content.text[each.start : each.end]) for each in content.marks]
    assert ("footnote", "1", "1 Some say fifty goats, and some say none at all.") in kinds
    assert len([each for each in kinds if each[0] == "footnote_ref"]) == 2
    assert [(block.role, read.text[block.start : block.end].strip()[:9]) for block in read.blocks][-1] == (
        "footnote",
        "Some say ",
    )
    assert "so said the captain." in read.text and "captain.1" not in read.text


def test_a_note_that_runs_on_to_the_next_page_is_one():
    first = [*lines(40, 60, *[FULL] * 5, "so said he."), At(100, 116, "1", 6), Stroke(40, 480, 100)]
    first += [At(40, 497, "1", 5), *lines(46, 500, "Some say fifty goats, and some that the", size=8)]
    second = [*lines(40, 60, *[FULL.replace("ferry", "boat")] * 5), Stroke(40, 480, 100)]
    second += lines(40, 500, "harbour book has forty-one of them.", size=8)
    content, read = text_of(written([first, second]))
    assert (
        paragraphs(read)[1] == "Some say fifty goats, and some that the harbour book has forty-one of them."
    )
    assert [block.role for block in read.blocks] == ["paragraph", "footnote", "paragraph"]
    assert {each.page for each in content.places} == {1, 2}


def test_notes_under_a_rule_may_be_as_large_as_the_text():
    body = [*lines(40, 60, *[FULL] * 5, "so said he."), At(92, 116, "1", 6), Stroke(40, 480, 100)]
    body += [
        At(40, 496, "1", 6),
        At(46, 500, "Of the goats there were 12 in the year"),
        At(40, 512, "2020: see"),
    ]
    read = text_of(written([body]))[1]
    assert paragraphs(read)[1] == "Of the goats there were 12 in the year 2020: see"


def test_a_numbered_list_after_the_text_is_its_notes_when_raised_signs_lead_there():
    body = lines(40, 60, FULL, "and forty goats were counted", FULL, "and some say fifty.")
    signs = [At(180, 68, "1", 6), At(134, 92, "2", 6)]
    notes = [*lines(40, 200, "1. The harbour book."), *lines(40, 230, "2. The diary, leaf 4.")]
    read = text_of(written([[*body, *signs, *notes]]))[1]
    assert [block.role for block in read.blocks][-2:] == ["footnote", "footnote"]
    assert paragraphs(read)[-1] == "The diary, leaf 4." and "fifty.2" not in read.text


def test_a_raised_sign_belongs_to_its_word_and_the_full_stop_to_both():
    note = [At(40, 497, "1", 5), At(48, 500, "Some say fifty.", 8)]
    body = [
        *lines(40, 60, *[FULL] * 5),
        At(40, 120, "so said he"),
        At(92, 116, "1", 6),
        At(98, 120, ". Then"),
    ]
    assert "so said he. Then" in text_of(written([[*body, *note]]))[1].text


def test_the_letters_of_a_ligature_stay_in_their_word():
    assert (
        "the first of five" in text_of(written([[At(40, 60, "the \1rst of \1ve goats, long ago")]]))[1].text
    )


def test_a_page_turned_on_its_side_is_read_and_framed_as_it_stands():
    turned = [Turned(60 + 12 * n, 500, FULL) for n in range(6)]
    content, read = text_of(written([turned]))
    assert paragraphs(read) == [" ".join([FULL] * 6)]
    left, top, right, bottom = content.places[0].box
    assert bottom - top > 250 and right - left < 80 and 40 < left < 70


def test_a_title_on_two_lines_is_one_and_its_site_is_no_part_of_it():
    body = [
        At(60, 50, "The goats that bought", 20),
        At(110, 74, "a bridge", 20),
        *lines(40, 120, *[FULL] * 4),
    ]
    content, read = text_of(written([body], "The goats that bought a bridge | The Courier", "Anna Kos"))
    assert [each.value for each in content.facts if each.name == "title"] == [
        "The goats that bought a bridge"
    ]
    assert paragraphs(read) == [" ".join([FULL] * 4)]


def test_a_line_that_only_names_the_author_is_cut():
    body = [At(60, 50, "The goats", 20), At(60, 80, "Anna Kos", 12), *lines(40, 120, *[FULL] * 4)]
    assert "Anna" not in text_of(written([body], "The goats", "Anna Kos"))[1].text


def test_a_web_address_divided_at_a_line_end_stays_whole():
    body = lines(
        40, 60, FULL, "It is kept at https://harbour.example/books/forty-", "one-goats/leaf.html today."
    )
    assert (
        "https://harbour.example/books/forty-one-goats/leaf.html today." in text_of(written([body]))[1].text
    )


def test_a_compound_divided_at_its_own_hyphen_is_doubted():
    body = lines(
        40, 60, FULL, "of a high bridge at a level of nine metres; the high-", "level talks went on."
    )
    content = text_of(written([body]))[0]
    assert [(each.rule, each.confidence) for each in content.marks] == [("line_ends", 0.6)]


def test_rows_of_a_table_keep_their_cells_and_are_no_columns():
    rows = [
        At(x, 200 + 12 * row, words)
        for row in range(8)
        for x, words in (
            (40, f"19{row}1"),
            (75, f"{row}0"),
            (110, "Fog until noon of the day"),
            (260, "Harbour book, leaf"),
        )
    ]
    content = text_of(written([[*lines(40, 60, *[FULL] * 4), *rows]]))[0]
    assert "1931\t30\tFog until noon of the day\tHarbour book, leaf\n\n1941" in content.text


def test_an_indent_beside_a_gutter_hides_no_column():
    left = lines(30, 90, *[f"left {n} of a column that is wide" for n in range(9)])
    right = lines(215, 90, "right 0 of a column that is wide", "right 1 of a column that is wide")
    right += lines(235, 114, *[f"right {n} of an indented list" for n in range(2, 9)])
    read = text_of(written([[each for pair in zip(left, right, strict=True) for each in pair]]))[1]
    assert read.text.index("left 8") < read.text.index("right 0")


def test_a_narrow_column_beside_the_text_is_doubted():
    text = lines(30, 90, *[f"line {n} of a text that is as wide as most of the page" for n in range(9)])
    box = lines(
        310, 95, "Most read today", "Ice on the canal", "The bridge opens", "What we know now", step=14
    )
    content = text_of(written([[*text, *box]]))[0]
    cuts = [(content.text[each.start : each.end], each.confidence) for each in content.marks]
    assert cuts == [("Most read today Ice on the canal The bridge opens What we know now", 0.6)]


def test_a_line_that_only_begins_in_bold_is_no_heading():
    body = [
        *lines(40, 60, *[FULL] * 3),
        At(40, 110, "The bridge.", 10, "F2"),
        At(96, 110, "It was opened at noon"),
    ]
    assert not [each for each in text_of(written([body]))[0].marks if each.kind == "heading"]


def test_a_page_number_set_like_no_other_is_one():
    pages = [[*lines(40, 60, FULL), At(200, 540, "1")], lines(40, 60, "Nobody asked the goats.")]
    assert [each.rule for each in text_of(written(pages))[0].marks if each.kind == "cut"] == ["page_edges"]


def test_a_script_from_right_to_left_is_read_in_its_order():
    signs = "\u05e9\u05dc\u05d5\u05dd\u05e2\u05d5\u05dc\u05dd"
    places = [200, 194, 188, 182, 170, 164, 158, 152]  # a gap after the fourth
    letters = [Letter(sign, at, 0, at + 6, 10) for sign, at in zip(signs, places, strict=True)]
    numbers = [Letter("1", 130, 0, 136, 10), Letter("9", 136, 0, 142, 10)]
    line = Line(1, [*letters[::-1], *numbers])
    line.settle()
    assert line.words == f"{signs[:4]} {signs[4:]} 19"


def test_larger_type_is_a_heading_and_the_largest_the_title():
    body = [At(40, 50, "The ice", 20), At(40, 90, "What came after", 14), *lines(40, 120, *[FULL] * 3)]
    body += [At(40, 180, "In bold", 10, "F2"), *lines(40, 200, *[FULL] * 3)]
    content = text_of(written([body]))[0]
    found = [
        (content.text[each.start : each.end], each.level) for each in content.marks if each.kind == "heading"
    ]
    assert found == [("The ice", 1), ("What came after", 2), ("In bold", 3)]
    assert [(each.value, each.origin) for each in content.facts] == [("The ice", "stated")]


@pytest.mark.parametrize(
    ("title", "author", "facts"),
    [
        ("The goats of Skarn", "Anna Kos", {"title": "The goats of Skarn", "author": "Anna Kos"}),
        ("Microsoft Word - goats.doc", "user", {}),
        ("goats.pdf", "", {}),
    ],
)
def test_properties_are_believed_where_they_can_be_true(title, author, facts):
    content = pdf.content(written([lines(40, 60, *[FULL] * 3)], title, author))
    assert {each.name: each.value for each in content.facts} == facts


def test_every_block_stands_in_the_box_its_place_names():
    pages = [page(n, *lines(40, 60, f"Page {n}.", *[FULL] * 3), *lines(40, 300, FULL)) for n in (1, 2)]
    data = written(pages)
    content = pdf.content(data)
    assert {each.page for each in content.places} == {1, 2}
    for place in content.places:
        words = "".join(content.text[place.start : place.end].split())
        assert words in pdf.region(data, place.page, place.box).replace(" ", "")


SCAN = "q 100 0 0 100 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7f EI Q"
LOCKED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /O ("
    + "a" * 32
    + ") /U ("
    + "b" * 32
    + ") /P -4 >> /ID [(x) (x)]"
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E-WRONG"),
        (b"Goats.", "E-WRONG"),
        (b"%PDF-1.7", "E-BROKEN"),
        (written([SCAN]), "E-SCAN"),
        (written([[]]), "E-EMPTY"),
        (written([[At(40, 60, "Goats.")]], trailer=LOCKED), "E-LOCKED"),
        (written([lines(40, 60, "12", "13")]), "E-EMPTY"),
    ],
)
def test_a_file_that_cannot_be_kept_is_refused_with_its_code(data, code):
    with pytest.raises(Refusal) as refused:
        read_file(data, "a.pdf")
    assert refused.value.code == code


def test_a_page_that_is_a_picture_among_others_is_said_so():
    content = pdf.content(written([lines(40, 60, FULL, FULL), SCAN]))
    assert content.remarks == ("1 of 2 pages are pictures without text; what they say is missing.",)


def test_an_address_that_a_link_spells_out_is_put_together_whatever_divides_it():
    body = lines(40, 60, "The book stands at https : //harbour . exam", "ple/the-sea/book and is red.")
    address = "https://harbour.example/the-sea/book"
    data = written([body], links=[address])
    assert paragraphs(text_of(data)[1]) == [f"The book stands at {address} and is red."]


def test_words_at_the_end_of_an_address_are_no_part_of_it():
    body = lines(40, 60, "It stands at https://harbour.example/book", "edition one of the harbour is meant.")
    data = written([body], links=["https://harbour.example/book"])
    assert "harbour.example/book edition one" in paragraphs(text_of(data)[1])[0]


def test_bold_words_that_fill_their_line_begin_a_paragraph_and_are_no_heading():
    body = [At(40, 60, FULL.replace("nobody asked why", "no one as"), font="F2"), *lines(40, 72, FULL, "it.")]
    content, read = text_of(written([body]))
    assert len(read.blocks) == 1 and not any(each.kind == "heading" for each in content.marks)


def test_a_sign_of_another_face_is_read_in_the_gap_it_fills():
    body = [At(40, 60, "He said   and went away"), At(75.5, 60, "!")]
    assert paragraphs(text_of(written([[*body, *lines(40, 72, FULL)]]))[1])[0].startswith("He said! and went")


def test_words_spread_to_the_full_width_are_no_cells():
    words = [
        At(x, 60, each)
        for x, each in ((40, "The"), (80, "goats"), (131, "had"), (174, "bought"), (229, "it"))
    ]
    more = [At(each.x, 72, each.words) for each in words]
    assert "\t" not in text_of(written([[*words, *more, *lines(40, 84, FULL)]]))[0].text


def test_a_page_with_few_lines_has_the_columns_of_the_others():
    left = lines(30, 60, *[f"left {n} of a column that is wide" for n in range(8)])
    right = lines(215, 60, *[f"right {n} of a column that is wide" for n in range(8)])
    last = [*lines(30, 60, "the last of the left one stands", "here."), At(215, 60, "The last of the right.")]
    read = text_of(written([left + right, last]))[1]
    assert "stands here." in " ".join(read.text.split())


def test_an_address_that_runs_over_the_edge_of_its_column_stays_in_it():
    left = lines(30, 60, *[f"left {n} of a column that is wide" for n in range(8)])
    left += [At(30, 156, "https://harbour.example/the-book-of-goats"), At(30, 168, "so it ends.")]
    right = lines(215, 60, *[f"right {n} of a column that is wide" for n in range(7)])
    read = text_of(written([left + right]))[1].text
    assert read.index("so it ends.") < read.index("right 0")


def test_a_head_that_says_the_title_again_is_one_though_it_comes_once():
    first = [At(40, 40, "The goats of the harbour", 18), *lines(40, 80, FULL, FULL, "and had a")]
    second = [At(40, 20, "Anna Kos"), At(200, 20, "The goats of"), *lines(40, 60, "bridge built.", FULL)]
    read = text_of(written([first, second], title="The goats of the harbour", author="Anna Kos"))[1]
    assert "and had a bridge built." in " ".join(read.text.split())


COMPOUNDS = "A well-known goat, a red-hot stove, a late-comer and a by-stander were"


def test_where_no_line_divides_a_word_a_hyphen_at_its_end_is_the_words_own():
    body = lines(
        40, 60, COMPOUNDS, "sold for a known price, and so the goat was known-", "well for the price."
    )
    assert "known-well for the price" in paragraphs(text_of(written([[*body, At(40, 110, "well")]]))[1])[0]


def test_where_lines_divide_words_a_hyphen_at_their_end_goes():
    words = "a boat that is con-", "tent with the har-", "bour and the bar-", "gain."
    assert "content with the harbour and the bargain." in text_of(written([lines(40, 60, *words)]))[1].text


def test_where_a_file_has_spaces_a_gap_between_letters_that_never_touch_is_none():
    signs = "\u05e9\u05dc\u05d5\u05dd\u05e2"
    places = [200, 192, 184, 176, 168]  # two points apart, a fifth of the size
    letters = [Letter(sign, at, 0, at + 6, 10) for sign, at in zip(signs, places, strict=True)]
    line = Line(1, [*letters, Letter(" ", 186, 0, 186, 10)])  # told within the third letter
    line.settle()
    assert line.words == f"{signs[:2]} {signs[2:]}"
