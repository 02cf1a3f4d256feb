"""Whatever somebody puts behind the question mark: a page, or a page that says there is none."""

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.public import shelf

pytestmark = pytest.mark.django_db

NAMES = (
    "q author tag publication language year_from year_to undated unsigned rights page kind order format "
    "about_from about_to contradicted view letter"
).split()
PLACES = [
    "/articles/",
    "/",
    "/excerpts/",
    "/tags/",
    "/tags/goats/",
    "/authors/",
    "/timeline/",
    "/articles.atom",
    "/articles.csv",
    "/excerpts.csv",
    "/authors/vera-most/",
]
odd = st.sampled_from(
    ["", "\x00", "0", "-1", "9" * 30, "²", "２０１７", "NaN", "1e9", "goat*", '"', "-", "((", "OR", "%", "\\"]
)
values = st.one_of(odd, st.text(max_size=40), st.binary(max_size=20))
pairs = st.lists(st.tuples(st.one_of(st.sampled_from(NAMES), st.text(max_size=8)), values), max_size=6)


@pytest.fixture
def ferry(db):
    return shelf.published("The ferry", passages=[("one goat", {"tags": ["Goats"]})], authors=["Vera Most"])


def encoded(value):
    return quote(value.encode(errors="replace") if isinstance(value, str) else value)


def question(chosen):
    return "&".join(f"{encoded(name)}={encoded(value)}" for name, value in chosen)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.sampled_from(PLACES), chosen=pairs)
@example(place="/articles/", chosen=[("q", "\x00")])
@example(place="/articles/", chosen=[("tag", "\x00"), ("author", "\x00"), ("page", "\x00")])
@example(place="/articles/", chosen=[("language", "\x00")])
@example(place="/excerpts/", chosen=[("kind", "\x00"), ("tag", b"\xff\xfe")])
@example(place="/articles/", chosen=[("year_from", "9" * 5000)])
@example(place="/articles/", chosen=[("q", "goat " * 90)])
def test_any_question_gives_a_page(client, ferry, place, chosen):
    assert client.get(f"{place}?{question(chosen)}").status_code in (200, 404)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    before=st.sampled_from(["/articles/", "/authors/", "/tags/", "/publications/", "/excerpts/", "/"]),
    name=values,
)
@example(before="/articles/", name="\x00")
@example(before="/tags/", name="a" * 4000)
@example(before="/articles/", name="ferry/editions/99999999999999999999999/")
@example(before="/articles/", name="the-ferry/editions/99999999999999999999999/")
def test_any_address_gives_a_page(client, ferry, before, name):
    assert client.get(f"{before}{encoded(name)}").status_code in (200, 301, 302, 404)
