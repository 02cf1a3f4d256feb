"""What a long text costs a reader to load."""

import gzip
import re

import pytest
from django.contrib.staticfiles import finders

from tests.public import shelf

pytestmark = pytest.mark.django_db

LIMIT = 60_000
WORDS, NOTES = 3_000, 30
IMPORTED = re.compile(r'from "\./([\w.]+)";')
ASKED = re.compile(r'(?:rel="stylesheet" href|<script type="module" src)="/static/([^"]+)"')


def long_text():
    """Words that differ, so that nothing is won by repetition."""
    words = [f"w{number * 7919 % 9973}ord{number % 13}" for number in range(WORDS)]
    paragraphs = [" ".join(words[start : start + 60]) for start in range(0, WORDS, 60)]
    return words, "\n\n".join(paragraphs)


def files_of(html):
    """The names of every stylesheet and module the page asks for, and what those import."""
    names = ASKED.findall(html)
    for name in names:
        if name.endswith(".js"):
            folder = name.rpartition("/")[0]
            names += [
                f"{folder}/{found}"
                for found in IMPORTED.findall(text_of(name))
                if f"{folder}/{found}" not in names
            ]
    return names


def text_of(name):
    with open(finders.find(name), encoding="utf-8") as file:
        return file.read()


def test_three_thousand_words_with_thirty_notes_stay_under_sixty_kilobytes(get):
    words, text = long_text()
    note = "What the editors say of it, in as many words as a note has, with *emphasis*, and where to look further. "
    passages = [
        (" ".join(words[at : at + 9]), {"note": f"{note * 3} {at}"}) for at in range(5, WORDS, WORDS // NOTES)
    ]
    shelf.published("Long", text, passages=passages[:NOTES])
    html = get("/articles/long/").content.decode()
    names = files_of(html)
    assert html.count('class="note-ref"') == NOTES and len(names) > 10
    assert sum(len(gzip.compress(part.encode())) for part in [html, *map(text_of, names)]) <= LIMIT
