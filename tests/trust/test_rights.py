"""Rights bind every address, and what they let through is counted over all of them together."""

import re
from html import unescape

import pytest

from articles import editing, publishing
from tests import factories as make
from tests.addresses import walk, words_of

pytestmark = pytest.mark.django_db

# Every word is its own address: "w123" stands at one place of the text and nowhere else.
PARAGRAPHS = [
    " ".join(f"w{number:03}" for number in range(first, first + 50)) for first in range(0, 1000, 50)
]
WORDS = "\n\n".join(PARAGRAPHS)
CONTEXT, SHARE = 32, 10
PASSAGES = {
    "one": [(100, 110)],
    "at both ends": [(0, 5), (995, 1000)],
    "side by side": [(200, 210), (210, 220)],
    "overlapping": [(300, 312), (306, 320), (308, 309)],
    "across paragraphs": [(345, 356)],
    "a whole paragraph": [(400, 450)],
    "near each other": [(500, 503), (510, 513), (519, 522)],
    "all that is allowed": [
        (600, 620),
        (700, 720),
        (800, 820),
        (900, 915),
        (940, 945),
        (960, 965),
        (970, 978),
    ],
    "more than is allowed": [(number, number + 40) for number in range(0, 1000, 100)],
}


def place(first, last):
    """Where the words from number `first` to before `last` stand."""
    return WORDS.index(f"w{first:03}"), WORDS.index(f"w{last - 1:03}") + 4


def published(passages, rights):
    """Published in full, then restricted: the live rights decide, not those of the day."""
    article = make.article("The river", rights="full", headnote="A letter.", tags=["rivers"])
    source = make.source(WORDS, of=article)
    for passage in passages:
        editing.annotate(source, *place(*passage), None, note="A note.", tags=["quoted"])
    publishing.publish(article, None, confirmed=True)
    restrict(article, rights)
    return article


def restrict(article, rights):
    editing.catalogue(article, None, None, rights=rights)
    publishing.shelve(article)


def words_shown(client):
    """The numbers of all words on all addresses, searches for them among these."""
    questions = [f"/articles/?q=w{number:03}" for number in (105, 346, 650)]
    pages = [words_of(client.get(address)) for address in [*walk(), *questions]]
    shown = {int(number) for page in pages for number in re.findall(r"\bw(\d{3})\b", unescape(page))}
    return shown - {105, 346, 650} | {
        n for n in (105, 346, 650) if any(f"w{n:03}" in page for page in pages[:-3])
    }


def length(numbers):
    """How many characters these words show, with what stands between neighbours."""
    return sum(4 + (number + 1 in numbers) for number in numbers)


@pytest.mark.parametrize("passages", PASSAGES.values(), ids=PASSAGES)
def test_excerpts_only_shows_a_tenth_at_most_and_a_little_around_each_passage(client, passages):
    published(passages, "excerpts")
    shown = words_shown(client)
    assert shown and length(shown) <= len(WORDS) // SHARE
    near = {n for first, last in passages for n in range(first - CONTEXT // 5, last + CONTEXT // 5)}
    assert shown <= near


def test_what_is_over_the_allowance_cannot_be_published_so(client):
    article = published(PASSAGES["more than is allowed"], "excerpts")
    with pytest.raises(publishing.NotPublished, match="the rights allow a tenth"):
        publishing.publish(article, None, confirmed=True)


def test_a_record_shows_no_word(client):
    published(PASSAGES["one"], "record")
    assert words_shown(client) == set()


def test_full_rights_show_every_word(client):
    published(PASSAGES["one"], "full")
    assert words_shown(client) == set(range(1000))


@pytest.mark.parametrize(("rights", "allowed"), [("record", 0), ("excerpts", len(WORDS) // SHARE)])
def test_old_editions_obey_the_rights_of_today(client, rights, allowed):
    """Editions that quote other places do not add up to more than one may show."""
    article = published([(100, 160)], "full")
    source = article.sources.get()
    editing.remove(source.excerpts.get(), None)
    editing.annotate(source, *place(700, 760), None, note="Another.")
    publishing.publish(article, None, confirmed=True)
    assert words_shown(client) == set(range(1000))
    restrict(article, rights)
    assert length(words_shown(client)) <= allowed


def test_rights_that_come_back_bring_the_words_back(client):
    article = published(PASSAGES["one"], "record")
    restrict(article, "full")
    assert words_shown(client) == set(range(1000))


def test_a_search_finds_no_word_that_is_not_shown(client):
    published(PASSAGES["one"], "excerpts")
    found = {n: "The river" in client.get(f"/articles/?q=w{n:03}").content.decode() for n in (105, 500)}
    assert found == {105: True, 500: False}
