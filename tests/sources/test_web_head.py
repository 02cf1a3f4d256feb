"""Who wrote a page and when: what stands beside its title is read as people read it, and better none than wrong."""

from datetime import date

import pytest

from articles.cleaning import surer
from articles.cleaning.statement import Statement
from articles.sources import web_page
from articles.sources.web_bylines import names_by
from articles.sources.web_days import days_in

LONG = "The ferry left at dawn with forty goats and a priest on board, and nobody on the landing asked them why. "
STORY = f"<p>{LONG * 3}</p><p>{LONG * 3}</p>"


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("posted on April 3, 2015, at 11:29", "en", date(2015, 4, 3)),
        ("Dienstag, 4. Juni 2019, 15:54", "de", date(2019, 6, 4)),
        ("mercredi 11 septembre 2019", "fr", date(2019, 9, 11)),
        ("3 de mayo de 2017", "es", date(2017, 5, 3)),
        ("03.05.2017 12:46", "de", date(2017, 5, 3)),
        ("03/05/2017", "fr", date(2017, 5, 3)),
        ("03/05/2017", "en-US", date(2017, 3, 5)),
        ("2017年5月3日", "zh", date(2017, 5, 3)),
        ("17.7.11", "de", date(2011, 7, 17)),
        ("الأحد، 04 آب/اغسطس 2013", "ar", date(2013, 8, 4)),
    ],
)
def test_a_day_is_known_as_pages_write_it(words, language, day):
    assert [each.day for each in days_in(words, language)] == [day]


@pytest.mark.parametrize(
    "words", ["03/05/2017", "31 February 2017", "3 boats 2017", "1.2.10.4", "12:30 2017"]
)
def test_what_may_be_another_day_or_none_is_no_day(words):
    assert days_in(words, "en") == []


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("By Anna Kos", ["Anna Kos"]),
        ("3 May 2017 | 15:49 VON Ilse Brandt IN Fashion", ["Ilse Brandt"]),
        ("By Anna Kos, Pavel Ruta and Maria de Lund", ["Anna Kos", "Pavel Ruta", "Maria de Lund"]),
        ("By Anna Kos, Northern Skarn", ["Anna Kos"]),
        ("Par ANNA KOS, PAVEL RUTA Envoyés spéciaux à Skarn", ["ANNA KOS", "PAVEL RUTA"]),
        ("By Anna Kos March 18 at 8:01", ["Anna Kos"]),
        ("By Anna May", ["Anna May"]),
        ("By Anna Kos\nSkarn.com", ["Anna Kos"]),
    ],
)
def test_a_byline_names_its_authors(words, names):
    assert names_by(words) == names


@pytest.mark.parametrize(
    "words",
    [
        "Photo by Anna Kos",
        "By the River",
        "Die Rede von Anna Kos",
        "By Staff Writer",
        "By Courier News Desk",
        "By",
    ],
)
def test_what_only_looks_like_a_byline_names_nobody(words):
    assert names_by(words) == []


def facts(page):
    return {each.name: each for each in web_page.content(f"<html><body>{page}</body></html>".encode()).facts}


def test_day_and_author_beside_the_title_are_stated_with_their_place():
    page = f"<h1>The ice</h1><p>By Anna Kos</p><p>Published 3 May 2017</p>{STORY}".encode()
    content = web_page.content(page)
    said = {
        each.name: content.text[each.start : each.end] for each in content.facts if each.start is not None
    }
    assert said == {"title": "The ice", "author": "Anna Kos", "date": "3 May 2017"}


def test_the_line_that_says_how_a_text_was_filed_dates_it_though_it_goes_on():
    filed = "This entry was posted on Wednesday, May 3rd, 2017 at 10:15 and is filed under Ferries, Goats and Other Things at Sea."
    assert facts(f"<div><h1>The ice</h1>{STORY}</div><p>{filed}</p>")["date"].earliest == "2017-05-03"


def test_a_day_in_numbers_is_read_as_in_the_country_of_the_address():
    page = (
        '<link rel="canonical" href="https://courier.example.{}/ice"><h1>The ice</h1><p>03/05/2017</p>'
        + STORY
    )
    assert facts(page.format("uk"))["date"].earliest == "2017-05-03"
    assert "date" not in facts(page.format("org"))


def test_the_day_of_publication_goes_before_that_of_a_change():
    page = f"<h1>The ice</h1><p>Updated: 9 May 2017</p><p>3 May 2017</p>{STORY}"
    assert facts(page)["date"].earliest == "2017-05-03"


def test_days_of_other_articles_and_of_the_text_are_not_its_own():
    cards = "".join(f"<p>{number} May 2016</p><h5>Another {number}</h5>" for number in range(1, 6))
    told = "<p>The bridge was opened to carts and goats on 3 May 1928 by the old harbour master.</p>"
    assert "date" not in facts(f"<h1>The ice</h1>{cards}{told}{STORY}")


def test_a_comment_has_no_author_and_no_day_of_the_page():
    page = f'<h1>The ice</h1>{STORY}<div class="comment"><p>By Pavel Ruta</p><p>Posted 4 May 2017</p></div>'
    assert not {"author", "date"} & facts(page).keys()


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://courier.example/2017/05/03/ice">',
        "<title>The ice | The Courier | 03.05.2017</title>",
        '<meta name="article_date_original" content="Wednesday, May 3, 2017, 12:06 PM">',
        '<meta name="pubdate" content="20170503T1015">',
        '<script>var page = {"pub_date": "2017-05-03T17:10:17Z"}</script>',
    ],
)
def test_where_the_page_prints_no_day_its_address_its_window_title_or_its_head_may_say_it(head):
    said = facts(f"{head}<h1>The ice</h1>{STORY}")["date"]
    assert (said.earliest, said.origin) == ("2017-05-03", "inferred")


def test_who_signs_with_one_word_is_an_author_only_where_that_is_marked():
    marked = facts(f'<h1>The ice</h1><p>by <a rel="author" href="/a">Halina</a></p>{STORY}')
    assert marked["author"].value == "Halina"
    assert "author" not in facts(f"<h1>The ice</h1><p>by Halina</p>{STORY}")


def test_a_bound_gives_way_to_a_day_however_sure_it_is():
    day = Statement("date", "3 May 2017", "stated", confidence=0.7, precision="day")
    bound = Statement("date", "not before 2016", "inferred", confidence=0.9, precision="range")
    assert surer([day], [bound]) == [day] and surer([], [bound]) == [bound]


@pytest.mark.parametrize(
    ("head", "above", "title"),
    [
        (
            "<title>Old Skarn Letters: Ice on the canal</title>",
            "<h1>Old Skarn Letters</h1><h3>Ice on the canal</h3>",
            "",
        ),
        (
            '<meta property="og:title" content="Bridge sold: captain counts his goats twice">',
            "<h1>Captain counts goats – and sold bridge</h1>",
            "Captain counts goats – and sold bridge",
        ),
        (
            '<meta property="og:site_name" content="Old Skarn Letters"><title>Ice and goats | Old Skarn Letters</title>',
            "<h1>Old Skarn Letters</h1>",
            "Ice and goats",
        ),
        (
            '<meta property="og:title" content="Ice on the canal again">',
            "<h1>Welcome to our harbour pages</h1>",
            "Welcome to our harbour pages",
        ),
    ],
)
def test_the_title_is_the_heading_that_other_places_name_too(head, above, title):
    assert facts(f"{head}{above}{STORY}")["title"].value == (title or "Ice on the canal")
