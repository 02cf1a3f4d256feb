"""What the file itself says is believed: rules see it and do not ask again."""

import pytest

from articles.cleaning import Proposal, study
from articles.cleaning.draft import Draft
from articles.cleaning.rules.navigation import is_copy

PROSE = "The ice came late that year, and the ferry went on until March. Nobody had seen that before, and few believed it. "


def studied(*lines, headings):
    text = "\n\n".join([*lines, PROSE * 3, PROSE * 3]) + "\n"
    given = [
        Proposal(
            text.index(each), text.index(each) + len(each), "heading", reason="heading", rule="given", level=2
        )
        for each in headings
    ]
    return {each.name: each.value for each in study(text, given).statements}


def test_the_only_heading_above_the_text_is_its_title():
    date = "September 14, 1934 05:12 PM Age: 3 days"
    assert studied("The late ice", date, headings=["The late ice"])["title"] == "The late ice"


def test_of_several_headings_of_one_level_none_is_taken_for_the_title():
    lines = "Who was first", "Who was second"
    assert "title" not in studied(*lines, headings=lines)


def test_a_caption_stays_one_when_its_doubtful_cut_may_be_refused():
    text = f"The ferry at the landing\n\n{PROSE * 3}\n"
    cut = Proposal(0, 24, "cut", reason="navigation", rule="page_furniture", confidence=0.5)
    told = Proposal(0, 24, "caption", reason="caption", rule="given")

    def kinds(*given):
        return {each.kind for each in study(text, given).proposals if each.end == 24}

    assert kinds(cut, told) == {"cut", "caption"}
    assert kinds(cut._replace(confidence=0.97), told) == {"cut"}


@pytest.mark.parametrize(("rule", "weighed"), [("page_menus", False), ("page_furniture", True)])
def test_a_menu_that_a_reader_found_alone_does_not_keep_the_rules_from_the_rest(rule, weighed):
    menu = Proposal(0, 10, "cut", reason="navigation", rule=rule, confidence=0.9)
    assert Draft(f"Home Sport\n\n{PROSE}\n", [menu]).is_marked_up is weighed


@pytest.mark.parametrize(
    ("text", "given", "copied"),
    [
        (f"Home Sport\n{PROSE}\n", [], True),
        (f"Home Sport\n{PROSE}\n", [Proposal(0, 10, "heading", reason="heading", rule="given")], False),
        (
            "The ferry stood still all winter, and nobody in the\ntown asked for long why the harbour was so empty in\nthat year, or why\n",
            [],
            False,
        ),
    ],
)
def test_only_text_from_the_screen_is_taken_for_the_copy_of_a_whole_page(text, given, copied):
    assert is_copy(Draft(text, given)) is copied
