"""How saved pages are read from a folder and measured."""

import json

import pytest

from tests.benchmarks.real_pages import pages, score

TEXT = "The ferry stood still all winter.\nNobody in the town asked why."


@pytest.fixture
def page(tmp_path):
    told = {"text": TEXT, "neutral": ["Harbour without boats"], "site": "harbour"}
    (tmp_path / "winter.json").write_text(json.dumps(told))
    (tmp_path / "winter.txt").write_text(f"Menu\nHarbour without boats\n{TEXT}\nRead more")
    return next(pages(tmp_path))


def test_a_page_may_lack_its_markup(page):
    assert page.html is None
    assert page.plain.startswith("Menu")


def test_the_marked_text_alone_is_perfect(page):
    assert score(page.text, page) == (1, 1, 1)


def test_a_neutral_line_counts_neither_way(page):
    assert score(f"Harbour without boats\n\n{TEXT}", page).recall == 1
    assert score("Harbour without boats in the old harbour", page).precision == 0


def test_what_is_no_part_of_the_text_costs_precision_and_what_is_lost_costs_recall(page):
    assert score(f"{TEXT} Read more about boats", page).precision < 1
    assert score("The ferry stood still all winter.", page).recall < 1


def test_all_pages_of_a_site_are_in_one_half(page, tmp_path):
    (tmp_path / "spring.json").write_text(json.dumps({"text": TEXT, "site": "harbour"}))
    assert {each.half for each in pages(tmp_path)} == {page.half}
