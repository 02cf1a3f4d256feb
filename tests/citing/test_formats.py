"""Programs of other people read what we write, and all three formats tell them the same."""

import json
import re

import jsonschema
import pytest

from articles.citing import bibtex, csl, ris
from tests.citing import read_back, works
from tests.citing.read_back import untexed
from tests.places import SCHEMAS

EVERY = pytest.mark.parametrize("work", list(works.all_of_them()), ids=lambda work: work.kind.csl)


def read_bibtex(work):
    return read_back.bibtex(bibtex.entry(work))


def read_ris(work):
    return read_back.ris(ris.record(work))


@EVERY
def test_the_three_formats_agree_on_title_authors_and_date(work):
    item, entry, record = csl.item(work), read_bibtex(work), read_ris(work)
    assert read_back.told_by_csl(item) == read_back.told_by_bibtex(entry) == read_back.told_by_ris(record)
    assert entry.fields.get("date", "") == work.date.edtf


@pytest.mark.schemas
@EVERY
def test_csl_json_holds_its_schema(work):
    schema = json.loads((SCHEMAS / "csl-data.json").read_text())
    jsonschema.validate([json.loads(json.dumps(csl.item(work)))], schema)


@EVERY
def test_a_ris_record_is_lines_of_one_tag_each(work):
    lines = ris.record(work).split("\r\n")
    assert lines[0].startswith("TY  - ") and lines[-2:] == ["ER  - ", ""]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines[:-1])
    assert sum(line.startswith("ER") for line in lines) == 1


@pytest.mark.parametrize(
    ("words", "family", "given"),
    [
        ("Anna Kos", "Kos", "Anna"),
        ("Kos, Anna", "Kos", "Anna"),
        ("Jörg van der Brück", "van der Brück", "Jörg"),
        ("О. В. Кось", "Кось", "О. В."),
        ("Plato", "", ""),
        ("王小明", "", ""),
        ("the editors", "", ""),
        ("Institute of Rivers", "", ""),
        ("Министерство обороны", "", ""),
        ("Ministry, Press Office, Minsk", "", ""),
    ],
)
def test_a_name_is_divided_where_it_is_plain_which_part_is_which(words, family, given):
    found = works.work(authors=[words]).authors[0]
    assert (found.family, found.given) == (family, given)


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        (works.DAY, "2017-08-03"),
        (works.MONTH, "2017-08"),
        (works.YEAR, "2017"),
        (works.YEARS, "2016/2018"),
        (works.STRETCH, "2017-08-01/2017-09-13"),
        (works.AFTER, "2017-05-16/.."),
        (works.NONE, ""),
    ],
)
def test_a_date_is_as_exact_as_what_is_known(date, edtf):
    assert works.work(date=date).date.edtf == edtf


def test_a_fact_the_source_does_not_state_is_named_with_how_it_is_known():
    fact = {"name": "date", "origin": "inferred", "why": "A later visit is not told of.", "where": ""}
    work = works.work(facts=[fact])
    told = "Not stated by the source: date (inferred, A later visit is not told of)."
    assert told in csl.item(work)["note"] and told in untexed(bibtex.entry(work)) and told in ris.record(work)


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"genre": "Research report"}, "report"),
        ({"volume": "14"}, "article-journal"),
        ({"publication": None}, "webpage"),
        ({"genre": "An interview with the miller"}, "interview"),
        ({}, "article-magazine"),
    ],
)
def test_the_kind_is_what_the_source_calls_itself_or_where_it_appeared(changes, kind):
    assert works.work(**changes).kind.csl == kind


def test_what_the_source_does_not_state_stands_in_brackets():
    fact = {"name": "date", "origin": "inferred", "why": "By the paper.", "where": ""}
    publication = {"name": "The Gazette", "slug": "gazette"}
    said = works.work(facts=[fact], publication=publication, words="August 2017").cited_as
    assert said == "Anna Kos, “The ferry”, The Gazette, [August 2017]"
    assert works.work(publication=publication, words="2017").cited_as.endswith("The Gazette, 2017")


def test_a_bound_without_a_year_of_its_own_is_no_date_of_ris_but_a_note():
    lines = ris.record(works.work(date=works.AFTER, words="not before 16 May 2017")).splitlines()
    assert "N1  - Date: not before 16 May 2017." in lines
    assert not [line for line in lines if line.startswith(("DA", "PY"))]
    assert "DA  - 2017///1 August to 13 September 2017" in ris.record(
        works.work(date=works.STRETCH, words="1 August to 13 September 2017")
    )
