"""Works to cite: one for every kind of trouble a catalogue can make."""

import datetime

from articles import citing

DAY = {"words": "", "earliest": "2017-08-03", "latest": "2017-08-03", "precision": "day"}
MONTH = {"words": "", "earliest": "2017-08-01", "latest": "2017-08-31", "precision": "month"}
YEAR = {"words": "", "earliest": "2017-01-01", "latest": "2017-12-31", "precision": "year"}
YEARS = {"words": "", "earliest": "2016-01-01", "latest": "2018-12-31", "precision": "range"}
STRETCH = {"words": "", "earliest": "2017-08-01", "latest": "2017-09-13", "precision": "range"}
AFTER = {"words": "", "earliest": "2017-05-16", "latest": None, "precision": ""}
NONE = {"words": "", "earliest": None, "latest": None, "precision": ""}

TITLES = [
    "The ferry",
    "Über den Fluß & zurück: 50 % Fähre_n",
    "Паром, которого ждали",
    "两座桥 {一} {{条河",
    "A } brace, a \\ stroke, $5 #1 ~ ^ <b>bold</b> \"quoted\" and 'quoted'",
    "𝕭oats 🚢 and İstanbul",
    "Line\nbreak\tand  spaces",
    "ER  - and @article{x, title={y}}",
]
AUTHORS = [
    [],
    ["Anna Kos"],
    ["Kos, Anna", "Jörg van der Brück"],
    ["Анна Кось", "王小明"],
    ["Institute of Rivers & Boats", "The editors", "Plato"],
    ["Ann and Bob", "N. {Brace} Name", "O'Neill, Éamon"],
]
DATES = [DAY, MONTH, YEAR, YEARS, STRETCH, AFTER, NONE]


def work(title="The ferry", authors=("Anna Kos",), date=DAY, words="3 August 2017", passage=None, **changes):
    content = {
        "title": title,
        "language": "en",
        "genre": "",
        "volume": "",
        "issue": "",
        "publication": {"name": "The Gazette & Courier_100%", "slug": "gazette"},
        "authors": [{"name": name, "slug": "x", "described_as": ""} for name in authors],
        "tags": [{"name": "rivers", "slug": "rivers", "kind": "topic"}],
        "date": date,
        "facts": [],
        "source": {"address": "https://example.org/a_b?c=%20&d={e}", "archived_copy": "", "captured": None},
        **changes,
    }
    return citing.of_content(
        content,
        slug="паром",
        edition=2,
        published=datetime.datetime(2026, 11, 22, 10, tzinfo=datetime.UTC),
        signature="the desk",
        rights="Full text",
        sample=False,
        date_words=words,
        passage=passage,
    )


def all_of_them():
    """Every title with some authors and some date, every author and date at least once."""
    for number in range(max(len(TITLES), len(AUTHORS), len(DATES)) * 2):
        yield work(
            TITLES[number % len(TITLES)],
            AUTHORS[number % len(AUTHORS)],
            DATES[number % len(DATES)],
            genre=("", "Report", "interview", "news")[number % 4],
            passage=("23456789ab", "words & “more” {of} them\nhere") if number % 3 == 0 else None,
        )
