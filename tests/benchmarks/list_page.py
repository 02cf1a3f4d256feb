"""How fast the list of texts with all its counts answers: `python -m tests.benchmarks.list_page [TEXTS] [DATABASE_URL]`.

Goal: at 100,000 texts at most 8 times what the same template takes when it is filled with constants, side by side in one
run: without a filter, under a tag of nearly half the texts and one of a hundredth, a language, three filters together, an
author. "new" is the first answer after the shelf has changed (nothing is remembered), "again" the next one.
The shelf is made up here, in a database of its own that is thrown away (SQLite, or one beside the PostgreSQL database
named): tags and authors by Zipf's law.
"""

import bisect
import itertools
import os
import random
import statistics
import sys
import time
from contextlib import contextmanager

TEXTS, TAGS, PUBLICATIONS, ROUNDS, GOAL = 100_000, 2_000, 60, 7, 8
LANGUAGES = {"en": 60, "fr": 15, "de": 10, "es": 5, "it": 4, "ru": 3, "be": 2, "zh": 1}
KINDS = ("topic", "person", "organisation", "place", "event", "thing")
QUESTIONS = {
    "none": "",
    "top tag": "tag=tag-0",
    "middle tag": "tag=tag-60",
    "language": "language=fr",
    "tag, language, year": "tag=tag-0&language=fr&year_from=2015",
    "author": "author=author-0",
}


class Chance(random.Random):
    def zipf(self, many, steepness):
        """A drawer of numbers below `many`, the small ones often."""
        weights = list(itertools.accumulate(1 / (n + 1) ** steepness for n in range(many)))
        return lambda: min(bisect.bisect(weights, self.random() * weights[-1]), many - 1)


@contextmanager
def thrown_away(url):
    """A migrated database of this kind, gone afterwards."""
    os.environ |= {"DJANGO_SETTINGS_MODULE": "tests.settings", "DATABASE_URL": url}
    import django
    from django.db import connection

    django.setup()
    named = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield connection
    finally:
        connection.creation.destroy_test_db(named, verbosity=0)


def fill(texts):
    """Rows as the shelf would write them, without the desk behind."""
    from django.db import transaction
    from django.utils import timezone

    from articles import models, publishing

    chance, now = Chance(7), timezone.now()
    many_authors = max(texts // 20, 10)
    draw_tag, draw_author = chance.zipf(TAGS, 1.0), chance.zipf(many_authors, 0.8)
    draw_publication = chance.zipf(PUBLICATIONS, 0.8)
    with transaction.atomic():
        models.Tag.objects.bulk_create(
            models.Tag(pk=n + 1, name=f"Tag {n}", slug=f"tag-{n}", kind=KINDS[n % 6]) for n in range(TAGS)
        )
        models.Author.objects.bulk_create(
            models.Author(pk=n + 1, name=f"Author {n}", slug=f"author-{n}") for n in range(many_authors)
        )
        models.Publication.objects.bulk_create(
            models.Publication(pk=n + 1, name=f"Journal {n}", slug=f"journal-{n}")
            for n in range(PUBLICATIONS)
        )
        words(models, many_authors)
        article = models.Article.objects.create(title="Any")
        source = models.Source.objects.create(
            article=article, sha256="0", text_sha256="0", text="x", length=1
        )
        edition = models.Edition.objects.create(
            article=article, number=1, source=source, published=now, signature="the desk", content={}
        )
        for start in range(1, texts + 1, 5000):
            numbers = range(start, min(start + 5000, texts + 1))
            drawn = [row(chance, n, draw_tag, draw_author, draw_publication) for n in numbers]
            shelve(models, edition, now, drawn)
        publishing.filing.recount()
        models.ShelfStamp.renew()


def row(chance, number, draw_tag, draw_author, draw_publication):
    tags = {draw_tag() for _ in range(min(max(round(chance.gauss(5, 2)), 1), 12))}
    authors = {draw_author() for _ in range(chance.randrange(1, 4))}
    year = 1900 + int(123 * chance.random() ** 0.5)
    language = chance.choices(list(LANGUAGES), LANGUAGES.values())[0]
    return number, tags, authors, draw_publication(), year, language


def shelve(models, edition, now, drawn):
    import datetime

    from articles.models.filing import code_of

    models.Article.objects.bulk_create(
        models.Article(pk=n + 1, slug=f"text-{n}", title=f"Title of text {n}") for n, *_ in drawn
    )
    models.Listing.objects.bulk_create(
        models.Listing(
            article_id=n + 1,
            edition=edition,
            slug=f"text-{n}",
            title=f"Title of text {n}, as long as titles are",
            language=language,
            publication_id=publication + 1,
            rights="full",
            sort_date=datetime.date(year, 1 + n % 12, 1),
            earliest=datetime.date(year, 1 + n % 12, 1),
            precision="month",
            year_from=year,
            year_to=year,
            excerpt_count=3,
            author_count=len(authors),
            published=now,
            updated=now,
            filed=filed(code_of, tags, authors, publication, year, language),
        )
        for n, tags, authors, publication, year, language in drawn
    )
    models.ListedText.objects.bulk_create(
        models.ListedText(listing_id=n + 1, summary="What it is and how far to trust it. " * 6)
        for n, *_ in drawn
    )
    models.ListedTag.objects.bulk_create(
        models.ListedTag(listing_id=n + 1, tag_id=tag + 1, sort_date=datetime.date(year, 1 + n % 12, 1))
        for n, tags, _, _, year, _ in drawn
        for tag in tags
    )
    models.ListedAuthor.objects.bulk_create(
        models.ListedAuthor(
            listing_id=n + 1, author_id=author + 1, sort_date=datetime.date(year, 1 + n % 12, 1)
        )
        for n, _, authors, _, year, _ in drawn
        for author in authors
    )


def filed(code_of, tags, authors, publication, year, language):
    """A text's line; the words are numbered as they are in `words`."""
    return "".join(
        [
            *(code_of(f"tag {KINDS[tag % 6]}", tag) for tag in tags),
            *(code_of("author", author) for author in authors),
            code_of("publication", publication),
            code_of("language", list(LANGUAGES).index(language)),
            code_of("rights", 0),
            code_of("year", year),
        ]
    )


def words(models, many_authors):
    values = {
        "author": [(n, f"author-{n}") for n in range(many_authors)],
        "publication": [(n, f"journal-{n}") for n in range(PUBLICATIONS)],
        "language": list(enumerate(LANGUAGES)),
        "rights": [(0, "full")],
        "year": [(year, f"{year}:{year}") for year in range(1900, 2024)],
    }
    for n in range(TAGS):
        values.setdefault(f"tag {KINDS[n % 6]}", []).append((n, f"tag-{n}"))
    models.FilingWord.objects.bulk_create(
        models.FilingWord(facet=facet, number=number, value=value)
        for facet, some in values.items()
        for number, value in some
    )


def settle(connection):
    """What a database does by itself when it has time."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def seconds(act):
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def floor_of(question):
    """The same page, drawn again and again from what its view gave the template once."""
    from unittest import mock

    from django.template.loader import render_to_string
    from django.test import RequestFactory

    from articles.views import articles

    request = RequestFactory().get(f"/articles/?{question}")
    with mock.patch.object(articles, "render") as drawn:
        drawn.return_value.headers = {}
        articles.articles(request)
    (_, template, context), _ = drawn.call_args
    context["page_obj"].object_list = []
    return lambda: render_to_string(template, context, request)


def measure(question):
    """Medians of the floor, of the answer to a changed shelf and of the next, each round all three in turn."""
    from django.test import RequestFactory

    from articles.facets import memory
    from articles.views.articles import articles

    floor, request = floor_of(question), RequestFactory().get(f"/articles/?{question}")
    taken = []
    for _ in range(ROUNDS):
        memory.remembered.clear()
        taken.append((seconds(floor), seconds(lambda: articles(request)), seconds(lambda: articles(request))))
    return map(statistics.median, zip(*taken, strict=True))


def main(texts=TEXTS, url="sqlite:///marginalia.sqlite3"):
    with thrown_away(url) as connection:
        fill(int(texts))
        settle(connection)
        print(f"{texts} texts on {connection.vendor}", flush=True)
        met = [told(name, *measure(question)) for name, question in QUESTIONS.items()]
    return 0 if all(met) else 1


def told(name, floor, new, again):
    """Prints one line; was the goal met?"""
    print(
        f"{name:>20}: template {floor * 1000:.0f} ms; new {new / floor:.1f}, again {again / floor:.1f} times that "
        f"(goal {GOAL})",
        flush=True,
    )
    return new <= GOAL * floor


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
