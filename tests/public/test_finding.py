"""What a reader needs to find: snippets, spellings, charts, indexes, dossiers, excerpts."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import ListedWords, Tag, TagName
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db


def year(number):
    day = datetime.date(number, 1, 1)
    return {"date_words": "x", "earliest": day, "latest": day.replace(month=12, day=31), "precision": "year"}


@pytest.fixture
@built_once
def goats(db):
    goat = Tag.objects.create(name="Goat", kind="thing")
    TagName.objects.create(tag=goat, name="Каза")
    passages = [("nineteen passengers", {}), ("one goat", {"tags": ["Goat"], "kind": "doubt"} | year(1901))]
    first = shelf.published("Early", passages=passages, **year(1999))
    second = shelf.published("Late", passages=[("and one goat", {"tags": ["Goat"]})], **year(2003))
    shelf.link(first, second, "contradicts")
    return first, second


def test_a_hit_is_marked_in_the_letters_of_the_text(get, goats):
    html = get("/articles/?q=GOATS").content.decode()
    assert "<mark>goat</mark> aboard" in html


def test_a_snippet_shows_nothing_the_rights_keep(get):
    shelf.published("Secret", passages=["one goat"], rights="excerpts", tags=["miller"])
    page = get("/articles/?q=miller")
    assert "Secret" in page.words and "Nobody had asked" not in page.words
    assert ListedWords.objects.get().body == "one goat"


def test_a_snippet_is_escaped(get):
    shelf.published("Odd", "See the <script>alert(1)</script> goat & co. here.")
    html = get("/articles/?q=goat").content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; <mark>goat</mark> &amp; co." in html


@pytest.mark.parametrize("question", ["q=goat", "q=Каза", "tag=goat"])
def test_a_chip_names_the_other_spellings(get, goats, question):
    chip = get(f"/articles/?{question}").context["chips"][0]
    assert {"goat", "каза"} <= {
        word.strip("“”").casefold() for word in f"{chip.value}, {chip.also}".split(", ")
    }


def test_a_name_leads_to_its_dossier(get, goats):
    assert 'href="/tags/goat/"' in get("/articles/?q=каза").content.decode()


def test_best_first_or_newest_first_is_said_in_the_address(get, db):
    shelf.published("Goat", "A goat. " * 3, **year(1950))
    shelf.published("Passing", "Long words and one goat among them. " + "Other words. " * 200, **year(1990))
    assert [card.title for card in get("/articles/?q=goat").context["cards"]] == ["Goat", "Passing"]
    assert [card.title for card in get("/articles/?q=goat&order=newest").context["cards"]] == [
        "Passing",
        "Goat",
    ]


@pytest.mark.parametrize(
    "question, number",
    [("q=goat", 2), ("q=passengers", 1), ("about_from=1901&about_to=1901", 1), ("about_from=1902", 0)]
    + [
        ("year_from=2000", 1),
        ("contradicted=on", 2),
        ("kind=doubt&tag=goat", 1),
        ("tag=goat", 2),
        ("q=-goat", 1),
    ],
)
def test_excerpts_are_narrowed(get, goats, question, number):
    assert get(f"/excerpts/?{question}").context["page_obj"].paginator.count == number


def test_an_excerpt_has_its_neighbours_and_a_citation_to_take_along(get, goats):
    html = get(f"/excerpts/{shelf.excerpt_of(goats[0], 'goat').public_id}/").content.decode()
    before = shelf.excerpt_of(goats[0], "passengers")
    assert f'rel="prev" href="/excerpts/{before.public_id}/"' in html and 'rel="next"' not in html
    assert "“one goat” (“Early”, 1999." in html and "readonly" in html


def test_a_dossier_says_when_and_beside_what(get, goats):
    page = get("/tags/goat/")
    assert [bar.first for chart in page.context["charts"] for bar in chart.bars if bar.count] == [1999, 2003]
    assert "is contradicted by" in page.words


def test_an_event_shows_what_it_belongs_to_but_nothing_that_is_not_public(get, goats):
    fair = Tag.objects.create(name="Fair", kind="event")
    draft = Tag.objects.create(name="Draft fair", kind="event", part_of=fair)
    Tag.objects.filter(name="Goat").update(part_of=fair)
    assert "Fair" not in get("/tags/goat/").words
    shelf.published("At the fair", tags=["Fair"])
    assert "Belongs to Fair" in get("/tags/goat/").words
    words = get("/tags/fair/").words
    assert "To it belong Goat" in words and draft.name not in words


def test_tags_stand_under_their_letters(get, goats):
    shelf.published("More", tags=["Élan", "Ёлка", "31 May"])
    letters = [letter.letter for letter in get("/tags/").context["alphabet"].letters]
    assert letters == ["E", "G", "Е", "0–9"]
    assert "Élan" not in get("/tags/?kind=thing").words


@pytest.mark.parametrize("address", ["/articles/?view=print&q=goat", "/excerpts/?view=print"])
def test_a_print_view_has_every_row_and_no_choices(get, goats, address):
    page = get(address)
    assert page["X-Robots-Tag"] == "noindex" and 'id="narrow"' not in page.content.decode()
    assert "goat" in page.words


def test_the_about_page_opens_no_edition(client, goats):
    with CaptureQueriesContext(connection) as queries:
        assert client.get("/about/").status_code == 200
    assert len(queries) <= 8 and not any("articles_edition" in query["sql"] for query in queries)


def test_a_feed_holds_what_a_list_holds(get, goats):
    assert get("/articles.atom?year_from=2000").content.decode().count("<entry>") == 1
