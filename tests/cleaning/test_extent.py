"""Where the text of a whole page begins and ends."""

import pytest

from articles.cleaning import propose
from articles.cleaning.extent import FEWEST, Places, outside
from articles.cleaning.furniture import is_whole_page, sides
from articles.cleaning.page import Page
from tests.benchmarks.train_furniture import drafted
from tests.cleaning import scoring

MENU = [
    "Home",
    "News",
    "Sport",
    "Weather",
    "Culture",
    "Travel",
    "Jobs",
    "Shop",
    "Login",
    "Search",
    "Subscribe",
    "Menu",
]
FEET = [
    "About us",
    "Contact",
    "Imprint",
    "Privacy policy",
    "Terms of use",
    "Cookie settings",
    "Newsletter",
    "RSS",
]
TEXT = [
    "The ferry stood still all winter, and nobody in the town asked for long why it was so. In spring the boats came back.",
    "The oldest of them had lost its mast, and the harbour master wrote to the ministry, which did not answer for a year.",
    "A carpenter from the upper valley offered to carve a new one for nothing but his food, and the council said yes.",
    "Since then the boat has carried salt, goats and two weddings. Its mast is the tallest on the river, people say.",
]
COMMENTS = [
    line
    for day in range(3, 15)
    for line in (
        f"Ana Lind, {day} May 2011 at 10:{day}",
        f"I was there on the {day}th and saw none of this, and my uncle, who keeps the lock, saw nothing of it. Who counts?",
    )
]
PAGE = [*MENU, "The tallest mast on the river", *TEXT, "12 comments", *COMMENTS, "Leave a reply", *FEET]


def left_of(lines):
    return scoring.kept("\n".join(lines))


def test_comments_are_outside_even_where_they_are_longer_than_the_text():
    left = left_of(PAGE)
    assert all(line in left for line in TEXT)
    assert not any(line in left for line in COMMENTS)


def test_teasers_below_the_text_are_outside():
    teasers = [
        line
        for number in range(8)
        for line in (
            f"Headline number {number} of the week",
            f"In village {number} a goat was made mayor for a day.",
            "Read more",
        )
    ]
    left = left_of([*MENU, "The tallest mast on the river", *TEXT, "More from this section", *teasers, *FEET])
    assert all(line in left for line in TEXT) and not any(
        "goat was made" in line for line in left.splitlines()
    )


def test_what_stands_directly_below_the_title_is_the_texts():
    lines = [
        "For nothing but food a carpenter made a mast, and that is how the boats of the town came back.",
        "By Ana Lind",
        "Share",
        "Print",
    ]
    assert lines[0] in left_of([*MENU, "The tallest mast on the river", *lines, *TEXT, *FEET])


@pytest.mark.parametrize(
    ("between", "is_believed"), [([], True), (["Share", "Advertisement", "Tweet", "Print"], False)]
)
def test_no_border_is_believed_in_a_short_copy_with_furniture_between_its_paragraphs(between, is_believed):
    body = [TEXT[0], *between[:2], TEXT[1], *between[2:], *TEXT[2:]]
    lines = [*MENU, "The tallest mast on the river", *body, "12 comments", *COMMENTS, *FEET]
    assert bool(outside(Page(drafted("\n".join(lines))))) is is_believed


def test_a_copy_of_few_lines_has_no_border_below_which_sentences_go():
    few = [
        *MENU,
        "The tallest mast on the river",
        *TEXT,
        "8 comments",
        *COMMENTS[:16],
        "Leave a reply",
        *FEET,
    ]
    assert len(few) < FEWEST <= len(PAGE)
    assert COMMENTS[1] in left_of(few) and COMMENTS[1] not in left_of(PAGE)


def test_a_text_with_a_few_lines_of_a_page_is_no_whole_page():
    page = Page(drafted("\n".join([*MENU[:3], *TEXT, *COMMENTS[:4]])))
    assert not is_whole_page(*sides(page))
    assert is_whole_page(*sides(Page(drafted("\n".join(PAGE)))))


@pytest.mark.parametrize("lines", [[*MENU, *FEET], [*MENU, TEXT[0]], [TEXT[0], *MENU, *FEET, *MENU]])
def test_a_page_with_hardly_any_text_is_no_error(lines):
    proposals = propose("\n".join(lines))
    assert all(0 <= each.confidence <= 1 for each in proposals)


def test_a_cut_says_where_the_line_stands_and_what_it_is():
    text = "\n".join(PAGE)
    found = next(each for each in propose(text) if text[each.start : each.end] == COMMENTS[1])
    assert found.note.startswith("stands below the end of the text")
    assert found.rule == "navigation" and found.confidence <= 0.92


def test_a_stretch_without_the_best_running_text_is_not_believed():
    places = Places(Page(drafted("\n".join(PAGE))))
    text = PAGE.index(TEXT[0])
    assert places.holds_text(text, text + len(TEXT))
    assert not places.holds_text(0, len(MENU))
