"""Every count is what a plain count of the rows is, under any filters."""

import datetime
import random
from collections import Counter
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from django.utils import timezone
from hypothesis import settings

from articles import facets
from articles.facets import memory
from articles.filters import ExcerptFilter, ListingFilter, readable_excerpts, visible_listings
from articles.models import FilingWord, ListedExcerpt, ListedLink, Listing, ShelfStamp
from articles.publishing import filing
from tests.facets import shelf

pytestmark = pytest.mark.django_db
QUESTIONS = 2 * settings().max_examples  # HYPOTHESIS_EXAMPLES says how many: what repeats a test for longer
YEARS = [str(year) for year in range(2009, 2019)]
ABOUT = [str(year) for year in range(1999, 2007)]
SHARED = {
    "tag": [slug for slug, _ in shelf.TAGS],
    "author": shelf.PEOPLE,
    "publication": shelf.JOURNALS,
    "language": ["en", "be", "zh"],
    "year_from": YEARS,
    "year_to": YEARS,
}
OF_TEXTS = {**SHARED, "rights": ["full", "excerpts", "record"], "undated": ["on"], "unsigned": ["on"]}
OF_EXCERPTS = {**SHARED, "kind": shelf.KINDS, "about_from": ABOUT, "about_to": ABOUT, "contradicted": ["on"]}


def everything(rows):
    """Rows with what they are filed under, read the plainest way."""
    return [
        {
            "row": row,
            "author": {listed.author.slug for listed in row.listed_authors.all()},
            "tag": {(listed.tag.slug, listed.tag.kind) for listed in row.listed_tags.all()},
        }
        for row in rows
    ]


def all_texts():
    today = timezone.now().date()
    rows = Listing.objects.select_related("publication").prefetch_related(
        "listed_authors__author", "listed_tags__tag"
    )
    return [
        text for text in everything(rows) if not text["row"].visible_from or text["row"].visible_from <= today
    ]


def fits(text, asked, but=()):
    """Would a reader's plain understanding of the filters keep this text?"""
    row, wanted = text["row"], {name: v for name, v in asked.items() if name not in but}
    slug = row.publication.slug if row.publication else None
    return all(
        [
            all(tag in {slug for slug, _ in text["tag"]} for tag in wanted.get("tag", ())),
            "author" not in wanted or wanted["author"][-1] in text["author"],
            "publication" not in wanted or wanted["publication"][-1] == slug,
            "language" not in wanted or wanted["language"][-1] == row.language,
            "rights" not in wanted or wanted["rights"][-1] == row.rights,
            "year_from" not in wanted or (row.year_to or 0) >= int(wanted["year_from"][-1]),
            "year_to" not in wanted or (row.year_from or 9999) <= int(wanted["year_to"][-1]),
            "undated" not in wanted or row.year_from is None,
            "unsigned" not in wanted or not text["author"],
        ]
    )


def plain_counts(texts, asked):
    def left(*but):
        return [text for text in texts if fits(text, asked, but)]

    counts = {"total": len(left())}
    tags = Counter(tag for text in left() for tag in text["tag"])
    for (slug, kind), n in tags.items():
        if slug not in asked.get("tag", ()):
            counts[f"tag {kind}", slug] = n
    for name, values in {
        "author": (slug for text in left("author") for slug in text["author"]),
        "publication": (t["row"].publication.slug for t in left("publication") if t["row"].publication),
        "language": (text["row"].language for text in left("language") if text["row"].language),
        "rights": (text["row"].rights for text in left("rights")),
    }.items():
        counts |= {(name, value): n for value, n in Counter(values).items()}
    rows = [text["row"] for text in left("year_from", "year_to")]
    counts |= {
        ("year", *span): n
        for span, n in Counter((r.year_from, r.year_to) for r in rows if r.year_from).items()
    }
    counts["undated"] = sum(text["row"].year_from is None for text in left())
    counts["unsigned"] = sum(not text["author"] for text in left())
    return counts


def told(counts, *ticks):
    found = {"total": counts.total} | {tick: counts.ticks.get(tick, 0) for tick in ticks}
    found |= {
        (facet, choice.value): choice.count for facet, some in counts.choices.items() for choice in some
    }
    return found | {
        (name, first, last): n for name, spans in counts.spans.items() for first, last, n in spans
    }


def asked_of(pairs):
    found = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def test_counts_of_texts_are_those_of_the_rows_under_random_questions(db):
    chance = random.Random(4)
    shelf.fill(chance)
    texts = all_texts()
    for _ in range(QUESTIONS):
        pairs = shelf.question(chance, **OF_TEXTS)
        filterset = ListingFilter(QueryDict(urlencode(pairs)), queryset=visible_listings().newest())
        counted = told(facets.of_texts(filterset), "undated", "unsigned")
        assert counted == plain_counts(texts, asked_of(pairs)), pairs
        left = {text["row"].pk for text in texts if fits(text, asked_of(pairs))}
        for walking in (True, False):
            assert {row.pk for row in filterset.result(walking=walking)} == left, pairs


def test_counts_of_excerpts_are_those_of_the_lists_they_lead_to(db):
    """Every choice leads to as many excerpts as its number says."""
    chance = random.Random(5)
    shelf.fill(chance, texts=40)

    def left(pairs):
        return ExcerptFilter(QueryDict(urlencode(pairs)), queryset=readable_excerpts())

    for _ in range(QUESTIONS // 5):
        pairs = shelf.question(chance, **OF_EXCERPTS)
        counts = facets.of_excerpts(left(pairs))
        assert counts.total == left(pairs).result().count()
        for choice in (choice for some in counts.choices.values() for choice in some):
            others = [pair for pair in pairs if choice.name == "tag" or pair[0] != choice.name]
            assert left([*others, (choice.name, choice.value)]).result().count() == choice.count, (
                pairs,
                choice,
            )


def test_a_contradiction_counts_when_both_ends_can_be_read(db):
    shelf.fill(random.Random(6), texts=40)
    links = ListedLink.objects.filter(kind="contradicts")
    readable = set(readable_excerpts().values_list("pk", flat=True))
    pairs = [ends for ends in links.values_list("origin", "target") if set(ends) <= readable]
    found = ExcerptFilter(QueryDict("contradicted=on"), queryset=readable_excerpts()).result()
    assert {row.pk for row in found} == {pk for ends in pairs for pk in ends} and pairs
    assert ListedExcerpt.objects.exclude(pk__in=readable).exists()


def counts(question=""):
    return facets.of_texts(ListingFilter(QueryDict(question), queryset=visible_listings().newest()))


def test_what_was_counted_is_remembered_until_the_shelf_changes(db, django_assert_num_queries):
    shelf.fill(random.Random(7), texts=5)
    before = counts("language=en")
    with django_assert_num_queries(1):
        assert counts("language=en&page=2") is before
    ShelfStamp.renew()
    assert counts("language=en") is not before


def test_nothing_is_remembered_of_a_shelf_without_a_stamp(db):
    shelf.fill(random.Random(7), texts=5)
    ShelfStamp.objects.all().delete()
    assert counts() is not counts()


def test_what_appears_today_was_not_counted_yesterday(db, monkeypatch):
    shelf.fill(random.Random(8), texts=20)
    before = counts().total
    later = timezone.now() + datetime.timedelta(days=9)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert counts().total == Listing.objects.count() > before


def test_memory_keeps_the_latest(db, monkeypatch):
    monkeypatch.setattr(memory, "MOST", 2)
    shelf.fill(random.Random(9), texts=3)
    for language in ("en", "be", "zh"):
        counts(f"language={language}")
    assert len(memory.remembered) == 2


def test_the_numbers_the_shelf_keeps_are_those_of_its_lines(db):
    shelf.fill(random.Random(10), texts=20)
    FilingWord.objects.update(texts=77)
    filing.recount()
    for word in FilingWord.objects.filter(facet="rights"):
        assert word.texts == Listing.objects.filter(rights=word.value).count()
