"""The list of texts: filters, counts, chips, pages."""

import datetime
from urllib.parse import parse_qs

import pytest

from articles.models import Publication, Tag, TagName
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db


def dated(first, last=None):
    return {
        "date_words": "then",
        "earliest": datetime.date(first, 1, 1),
        "latest": datetime.date(last or first, 12, 31),
        "precision": "year" if not last else "range",
    }


@pytest.fixture
@built_once
def four(db):
    """Alpha 2017 en, by Vera Most; Beta 2018-2020 ru; Gamma undated en; Delta 2021 be."""
    polonez = Tag.objects.create(name="Polonez", kind="thing")
    TagName.objects.create(tag=polonez, name="Polonaise")
    gazette = Publication.objects.create(name="The Gazette")
    shelf.published(
        "Alpha", "Words of alpha.", language="en", authors=["Vera Most"], tags=["Polonez"], **dated(2017)
    )
    shelf.published(
        "Beta",
        "Words of beta.",
        language="ru",
        tags=["Polonez", "China"],
        publication=gazette,
        **dated(2018, 2020),
    )
    shelf.published("Gamma", "Words of gamma.", language="en", tags=["China"])
    shelf.published("Delta", "Words of delta.", language="be", rights="record", **dated(2021))


def titles(page):
    return [card.title for card in page.context["cards"]]


def facet(page, title):
    """{label: (count, address)} of the choices under a heading."""
    for found in page.context["facets"]:
        if found.title == title:
            return {option.label: (option.count, option.query) for option in [*found.top, *found.more]}
    return {}


def bars(page):
    """The bars of the chart of years."""
    return [bar for chart in page.context["charts"] for bar in chart.bars if bar.count]


def test_newest_first_and_undated_last(get, four):
    assert titles(get("/")) == titles(get("/articles/")) == ["Delta", "Beta", "Alpha", "Gamma"]


@pytest.mark.parametrize(
    "question, found",
    [
        ("q=gamma", ["Gamma"]),
        ("q=Polonaise&order=newest", ["Beta", "Alpha"]),
        ("author=vera-most", ["Alpha"]),
        ("tag=polonez", ["Beta", "Alpha"]),
        ("tag=polonez&tag=china", ["Beta"]),
        ("publication=the-gazette", ["Beta"]),
        ("language=en", ["Alpha", "Gamma"]),
        ("year_from=2019", ["Delta", "Beta"]),
        ("year_to=2017", ["Alpha"]),
        ("year_from=2019&year_to=2019", ["Beta"]),
        ("undated=on", ["Gamma"]),
        ("unsigned=on", ["Delta", "Beta", "Gamma"]),
        ("rights=record", ["Delta"]),
        ("tag=china&language=en&unsigned=on", ["Gamma"]),
        ("undated=", ["Delta", "Beta", "Alpha", "Gamma"]),
    ],
)
def test_filters_narrow_the_list(get, four, question, found):
    assert titles(get(f"/articles/?{question}")) == found


@pytest.mark.parametrize(
    "question, sentence",
    [
        ("author=nobody", "No author “nobody” is known here."),
        ("tag=polonez&tag=nothing", "No tag “nothing” is known here."),
        ("publication=x", "No publication “x” is known here."),
        ("rights=x", "No kind of rights “x” is known here."),
        ("year_from=x", "written like 2017"),
        ("year_to=0", "written like 2017"),
        ("language=xx", "No text fits"),
        ("q=%00", "Null characters"),
        ("q=unheardof", "No text fits"),
    ],
)
def test_a_wrong_choice_gives_an_empty_list_that_says_so(get, four, question, sentence):
    page = get(f"/articles/?{question}")
    assert titles(page) == []
    assert sentence in page.words and "Clear all" in page.words


@pytest.mark.parametrize(
    "question",
    [
        "page=x",
        "page=-1",
        "page=99999",
        "q=%22",
        "q=(((",
        "year_from=２０１７",
        "tag=" + "a" * 3000,
        "x[]=1&q[]=2",
        "=&&=",
        "%ff=%ff",
    ],
)
def test_any_question_gives_a_page(get, four, question):
    get(f"/articles/?{question}")


def test_each_choice_carries_the_count_it_would_leave(get, four):
    for question in (
        "",
        "language=en",
        "tag=polonez",
        "year_from=2018",
        "unsigned=on",
        "q=words",
        "rights=full",
    ):
        page = get(f"/articles/?{question}")
        for found in page.context["facets"]:
            for option in [*found.top, *found.more]:
                if not option.chosen:
                    assert len(titles(get(f"/articles/{option.query}"))) == option.count, option
        for name, count in page.context["ticks"].items():
            assert len(titles(get(f"/articles/?{question}&{name}=on"))) == count
        for bar in bars(page):
            if not bar.chosen:
                assert len(titles(get(f"/articles/{bar.query}"))) == bar.count, bar


def test_a_filter_of_one_value_is_counted_without_itself(get, four):
    assert {label: n for label, (n, _) in facet(get("/articles/?language=en"), "Languages").items()} == {
        "English": 2,
        "Russian": 1,
        "Belarusian": 1,
    }


def test_a_year_counts_every_text_that_may_be_of_it(get, four):
    years = {bar.years: bar.count for bar in bars(get("/articles/"))}
    assert years == {"2017": 1, "2018": 1, "2019": 1, "2020": 1, "2021": 1}


def test_a_choice_made_twice_is_taken_back(get, four):
    _, query = facet(get("/articles/?language=en&tag=china"), "Languages")["English"]
    assert query == "?tag=china"


def test_a_chip_removes_its_own_filter_only(get, four):
    chips = get("/articles/?tag=polonez&tag=china&language=ru&page=1").context["chips"]
    assert [(chip.label, chip.value) for chip in chips] == [
        ("Tag", "Polonez"),
        ("Tag", "China"),
        ("Language", "Russian"),
    ]
    assert parse_qs(chips[0].query[1:]) == {"tag": ["china"], "language": ["ru"]}


def test_the_form_keeps_the_choices_made_by_links(get, four):
    html = get("/articles/?tag=china&author=vera-most").content.decode()
    assert '<input type="hidden" name="tag" value="china">' in html
    assert '<input type="hidden" name="author" value="vera-most">' in html


def test_twenty_five_a_page(get):
    for number in range(26):
        shelf.published(f"Text {number}", f"Words number {number}.")
    page = get("/articles/")
    assert len(titles(page)) == 25 and "26 texts" in page.words
    assert len(titles(get("/articles/?page=2"))) == 1


def test_a_narrowed_list_asks_not_to_be_indexed(get, four):
    assert get("/articles/?tag=china")["X-Robots-Tag"] == "noindex"
    assert "X-Robots-Tag" not in get("/articles/")


def test_an_empty_site_says_what_comes_next(get):
    assert "Nothing has been published yet" in get("/").words
