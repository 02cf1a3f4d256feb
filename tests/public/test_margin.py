"""Notes in the margin: each near its passage, none in another's way, no gap in the text for them."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.pages import margin
from articles.text import Layout
from articles.text.layout import LaidBlock
from articles.text.rendering import render
from tests import factories
from tests.public import shelf

ROLES = ("paragraph", "heading", "list_item", "quotation", "caption")
BLOCKS = st.lists(
    st.tuples(st.sampled_from(ROLES), st.integers(1, 3), st.sampled_from([None, "1"])), max_size=14
)


class Children(HTMLParser):
    """Counts the elements that stand in no other."""

    depth = count = 0

    def handle_starttag(self, tag, attrs):
        self.count += self.depth == 0
        self.depth += 1

    def handle_endtag(self, tag):
        self.depth -= 1


def laid(rows):
    blocks = tuple(
        LaidBlock(
            2 * index,
            2 * index + 1,
            role,
            level if role in ("heading", "list_item") else None,
            label,
            f"p{index}",
        )
        for index, (role, level, label) in enumerate(rows)
    )
    return Layout("x\n" * len(rows), blocks, (), (), ())


@given(BLOCKS)
def test_every_element_of_the_page_is_counted(rows):
    layout, seen = laid(rows), Children()
    seen.feed(render(layout))
    assert max(margin.elements_of(layout.blocks), default=-1) + 1 == seen.count


def asides(heights, rooms):
    """Notes of these heights, at the elements of these numbers, among blocks of one row each."""
    found = [margin.Aside(element, element, ["x" * height]) for element, height in heights]
    margin.settle(found, range(len(rooms) + 1), rooms)
    return [(aside.start, aside.end) for aside in found]


def lines(count):
    return count * margin.NOTE_CHARACTERS


@pytest.mark.parametrize(
    "heights, places",
    [
        ([(1, lines(1))], [(1, 1)]),
        ([(1, lines(6))], [(1, 3)]),  # past its own block
        ([(0, lines(6)), (1, lines(1))], [(0, 2), (3, 3)]),  # the next begins below its own
        ([(0, lines(1)), (4, lines(1))], [(0, 3), (4, 4)]),  # and what is free is given
        ([(0, lines(1)), (9, lines(50))], [(0, 8), (9, 9)]),  # the last ends with the text
    ],
)
def test_a_note_takes_the_rows_it_needs(heights, places):
    assert asides(heights, [50] * 10) == places


@given(st.lists(st.integers(1, 2000), min_size=1, max_size=20))
def test_no_two_notes_share_a_row_and_none_is_far_from_its_block(lengths):
    found = asides(list(enumerate(lengths)), [60] * 60)
    assert all(end < start for (_, end), (start, _) in zip(found, found[1:], strict=False))
    assert all(start - own <= margin.DRIFT + own for own, (start, _) in enumerate(found))


@pytest.mark.django_db
@pytest.mark.parametrize("role", ["list_item", "quotation"])
def test_notes_of_a_list_or_quotation_stand_after_the_whole_of_it(get, role):
    article = shelf.published(
        "Things", "Before.\n\none thing\n\nother thing\n\nAfter.\n", passages=["one thing"]
    )
    for words in ("one thing", "other thing"):
        factories.mark(
            shelf.source_of(article), words, role, "accepted", level=1 if role == "list_item" else None
        )
    shelf.again(article)
    html = get("/articles/things/").content.decode()
    closing = html.index("</ul>" if role == "list_item" else "</blockquote>", html.index("other thing"))
    assert html.index("other thing") < closing < html.index('<aside class="notes') < html.index("After.")
