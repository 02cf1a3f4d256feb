"""Beyond the extractor: what it keeps though it stands away from the text goes, what the text itself needs stays."""

import pytest

from articles.sources import web_page

LONG = "The ferry left at dawn with forty goats and a priest on board, and nobody on the landing asked them why. "
STORY = "".join(f"<p>{LONG * 3}Day {number}.</p>" for number in range(4))
SAID = "I was on that ferry and I can tell you that the goats behaved better than most of the passengers did."


def cut(page):
    content = web_page.content(f"<html><body>{page}</body></html>".encode())
    return "\n".join(content.text[each.start : each.end] for each in content.marks if each.kind == "cut")


def comments(tail):
    said = "".join(f"<div><p>{SAID} {number}.</p><p>{tail}</p></div>" for number in range(4))
    return f"<div><div><div>{STORY}</div></div><div><h3>What you say</h3>{said}</div></div>"


def test_comments_with_names_and_days_below_the_text_are_no_part_of_it():
    assert f"{SAID} 2." in cut(comments("Ana Lind, 3 May 2011 | 10:15"))


def test_paragraphs_in_boxes_below_the_text_are_part_of_it_where_nothing_dates_them():
    assert SAID not in cut(comments("And this is what she said."))


def test_teasers_whose_headlines_lead_away_are_no_part_of_the_text():
    card = '<div><a href="/{0}"><h4>Ice on canal {0}</h4></a><p>The canal froze over on the night of the {0}th again.</p></div>'
    cards = "".join(card.format(number) for number in range(5))
    words = cut(f"<div><div><div>{STORY}</div></div><div><h2>More columns</h2>{cards}</div></div>")
    assert "froze over" in words and "Day 3" not in words


@pytest.mark.parametrize("name", ["comment-content", "recent-widget", "related-posts"])
def test_a_passage_of_the_text_quoted_in_furniture_is_not_kept_twice(name):
    quoted = f"<div class='{name}'><p>{LONG * 2}</p></div>"
    assert LONG * 2 in cut(f"<div class='post'>{STORY}</div>{quoted}") + " "


def test_names_that_stand_around_the_text_as_well_do_not_make_it_furniture():
    box = '<section class="comments-open widget"><div>{}</div></section>'
    assert "Day" not in cut(box.format(STORY) + box.format(f"<p>{LONG * 2}</p>"))


def test_a_word_that_leads_to_the_menu_is_no_sign_of_a_note():
    menu = '<div id="nav"><a href="/a">Ice</a><p><a href="/b">Canals</a></p></div>'
    page = f'<p><a href="#nav">Menu</a></p>{menu}<article>{STORY}</article>'
    assert "Canals" in cut(page)
    assert not [each for each in web_page.content(page.encode()).marks if each.kind == "footnote"]


def test_a_number_that_leads_to_the_comments_is_no_note():
    said = f'<div id="said"><h3>What you say</h3><p>{SAID}</p></div>'
    page = f'<p>Comments: <a href="#said">12</a></p><article>{STORY}</article>{said}'
    assert not [each for each in web_page.content(page.encode()).marks if each.kind == "footnote"]


LEAD = "A captain, forty goats and a bridge that was for sale to anyone who asked for it"


@pytest.mark.parametrize(
    "lead",
    [f"<header><h1>Goats</h1><p>{LEAD}</p></header>", f"<h1>Goats</h1><div class='c-subtitle'>{LEAD}</div>"],
)
def test_the_lead_below_the_title_is_of_the_text(lead):
    assert LEAD not in cut(f"<article>{lead}<div class='body'>{STORY}</div></article>")


@pytest.mark.parametrize(
    "above",
    [
        f"<figure><p>{LEAD}</p></figure>",
        f"<div class='promo'><p>{LEAD}</p></div>",
        f"<p><a href='/other'>{LEAD}</a></p>",
    ],
)
def test_a_caption_or_a_promotion_below_the_title_is_no_lead(above):
    assert LEAD in cut(
        f"<article><header><h1>Goats</h1>{above}</header><div class='body'>{STORY}</div></article>"
    )


@pytest.mark.parametrize(
    "words",
    [
        "<a href='/x'>Ice on the canal costs a bridge</a>",
        "See more: <a href='/x'>Ice on the canal costs a bridge</a>",
    ],
)
def test_a_paragraph_that_only_leads_to_another_page_is_no_part_of_the_text(words):
    assert "Ice on the canal" in cut(f"<article>{STORY}<p>{words}</p>{STORY}</article>")


def test_a_sentence_the_extractor_misses_among_its_paragraphs_is_of_the_text_and_a_byline_is_none():
    missed = f"<p>{SAID}</p>"
    page = f"<article><h1>Goats</h1><p class='byline'>By Anna Kos</p>{STORY}{missed}{STORY}{missed}{STORY}</article>"
    assert SAID not in cut(page) and "By Anna Kos" in cut(page)


def test_a_link_that_the_text_announces_or_speaks_around_is_of_the_text():
    announced = (
        "<p>The letter itself can be read here:</p><p><a href='/x'>A letter on ice to the council</a></p>"
    )
    spoken = "<p>He wrote <a href='/x'>a letter on ice to the council</a> and sent it on the same night.</p>"
    assert "letter" not in cut(f"<article>{STORY}{announced}{spoken}{STORY}</article>")


def test_words_with_soft_hyphens_are_found_in_what_the_extractor_says():
    hyphens = STORY.replace(" ", "\u00ad ")
    assert "Day" not in cut(f"<div><p>{LONG}</p>{hyphens}</div>")
