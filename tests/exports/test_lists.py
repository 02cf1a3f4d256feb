"""Filtered lists as tables."""

import csv
import io

import pytest

from articles.exports.lists import harmless
from tests.public import shelf

pytestmark = pytest.mark.django_db


@pytest.fixture
def ferry(db):
    return shelf.published("The ferry", passages=["nineteen passengers", ("one goat", {"kind": "doubt"})])


def table(client, address):
    response = client.get(address)
    assert response["Content-Type"] == "text/csv; charset=utf-8" and response.streaming
    assert "attachment" in response["Content-Disposition"] and response["X-Robots-Tag"] == "noindex"
    return list(csv.DictReader(io.StringIO(response.getvalue().decode("utf-8-sig"))))


def test_excerpts_carry_quote_note_source_and_address(client, ferry):
    (row,) = table(client, "/excerpts.csv?kind=doubt")
    assert (row["quote"], row["kind"], row["title"]) == ("one goat", "doubt", "The ferry")
    assert row["address"].endswith(f"/excerpts/{shelf.excerpt_of(ferry, 'goat').public_id}/")


def test_texts_are_those_the_filters_leave(client, ferry):
    shelf.published("The bridge", language="be")
    assert [row["title"] for row in table(client, "/articles.csv?language=be")] == ["The bridge"]
    assert len(table(client, "/articles.csv")) == 2
    assert table(client, "/articles.csv?author=nobody") == []


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(cell):
    assert harmless(cell) == f"'{cell}"
    assert harmless("a = b") == "a = b"


def test_a_long_table_takes_its_rows_in_portions(client, ferry, django_assert_max_num_queries):
    with django_assert_max_num_queries(6):
        table(client, "/articles.csv")
    with django_assert_max_num_queries(6):
        table(client, "/excerpts.csv")


def test_excerpts_of_a_record_are_in_no_table(client, db):
    shelf.published("Secret", passages=["one goat"], rights="record")
    assert table(client, "/excerpts.csv") == []
