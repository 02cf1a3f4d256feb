"""Texts with what troubles the formats: signs of every sort, changes of every kind."""

import datetime

from tests import factories
from tests.public import shelf

DAY = datetime.date(1931, 5, 4)
TITLES = [
    ("Über den Fluß & zurück: 50 % Fähre_n {a} } b", ["Jörg van der Brück", "Institute of Rivers & Boats"]),
    ("Паром, которого ждали", ["Анна Кось", "О'Ніл, Эмма"]),
    ("两座桥 {一} {{条河 \\ $5 #1 ~ ^ <b>", ["王小明"]),
]


def cited_texts():
    for title, authors in TITLES:
        dated = {"earliest": DAY, "latest": DAY, "precision": "day", "date_words": "4 May 1931"}
        said = ("one goat", {"tags": ["a & b_c"], "note": "50 % {of} it"})
        shelf.published(
            title, authors=authors, publication="Gazette & Courier_100%", passages=[said], **dated
        )


def changed_text():
    article = factories.article(
        "A & B <i>\x07", slug="changed", rights="full", headnote="Of *it* & more.", tags=["a&b"]
    )
    words = 'Read more\n\nThe fery <b>left</b>\x07 at "dawn" of of that day.\n\n- one\n- two\n\nHEAD\n\n* * *\n\nIt id="x" sank.\n'
    source = factories.source(words, of=article)
    factories.mark(source, "Read more", status="accepted", reason="read_more")
    factories.mark(source, "fery", "replace", "accepted", replacement="ferry", reason="broken_word")
    factories.mark(source, "of of", "replace", "accepted", replacement="of", reason="doubled_word")
    factories.mark(source, "HEAD", "heading", "accepted", level=2)
    factories.mark(source, "- one", "list_item", "accepted")
    factories.mark(source, "- two", "list_item", "accepted")
    shelf.annotate(
        source, "left</b>", {"tags": ["boats"], "translation": "ушёл", "translation_language": "ru"}
    )
    shelf.again(article)
    return article
