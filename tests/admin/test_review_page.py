"""The review page: the text in three views, the proposals chosen and in batches, invisible things made visible."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing
from articles.admin.review.choosing import Choice
from articles.admin.review.invisible import around, shortened, visible
from tests import factories as make

VISIBLE = [
    ("one\ntwo", "one⏎two"),
    ("\t", "⇥"),
    (" ", "·"),
    (" a b ", "·a b·"),
    ("a\u00a0b", "a⍽b"),
    ("hy\u00adphen", "hy[soft hyphen]phen"),
    ("\u200b", "[zero-width space]"),
    ("\u202eabc", "[U+202E]abc"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "shown"), VISIBLE)
def test_what_nobody_sees_is_made_visible(text, shown):
    assert visible(text) == shown


def test_a_long_passage_shows_its_ends_and_how_much_lies_between():
    assert "[… 640 characters …]" in shortened("x" * 1000)


def test_the_words_around_a_place_are_at_most_sixty_each_side():
    left, right = around("a" * 100 + "HERE" + "b" * 100, 100, 104)
    assert (left, right) == ("…" + "a" * 60, "b" * 60 + "…")


def test_the_text_stands_with_its_marks_in_place_and_a_card_for_each(editor, desk):
    page = editor.get(desk.url("review")).content.decode()
    for words in ("Home", "Read more", "the the"):
        key = desk.mark(words).key
        assert f'id="m-{key}"' in page and f'id="c-{key}"' in page
    assert "the site&#x27;s menu" in page and "0 of 3 decided" in page


@pytest.mark.parametrize(
    ("view", "inside", "outside"),
    [
        ("marked", ["<del", "Read more"], []),
        ("result", ["left at dawn"], ["Read more</mark>", '<del class="c']),
        ("original", ['<pre class="original" tabindex="0"', "Home | Search | Donate"], []),
    ],
)
def test_the_text_has_three_views(editor, desk, view, inside, outside):
    editing.decide(desk.source, desk.mark("Home").key, "accepted", None)
    page = editor.get(desk.url("review"), {"view": view}).content.decode()
    sheet = page[page.index('class="sheet"') : page.index('class="work"')]
    assert all(words in sheet for words in inside)
    assert not any(words in sheet for words in outside)


@pytest.mark.parametrize(
    ("query", "cards"),
    [
        ({}, 3),
        ({"rule": "menus"}, 2),
        ({"reason": "doubled_word"}, 1),
        ({"status": "rejected"}, 0),
        ({"status": "all"}, 3),
        ({"rule": "menus", "reason": "doubled_word"}, 0),
        ({"status": "nonsense", "size": "9999", "page": "x", "order": "; DROP", "view": "?"}, 3),
    ],
)
def test_proposals_are_chosen_by_status_reason_and_rule(editor, desk, query, cards):
    response = editor.get(desk.url("review"), query)
    assert (response.status_code, response.content.decode().count('id="c-')) == (200, cards)


def test_the_least_sure_comes_first_when_asked(editor, desk):
    mark = desk.mark("the the")
    type(mark).objects.filter(pk=mark.pk).update(confidence=0.2)
    page = editor.get(desk.url("review"), {"order": "doubt"}).content.decode()
    assert page.index(f'id="c-{mark.key}"') < page.index(f'id="c-{desk.mark("Home").key}"')
    assert "20 % sure" in page


def test_many_proposals_come_in_batches(editor):
    source = make.source(" ".join(f"word{number:02}" for number in range(60)))
    for number in range(30):
        make.mark(source, f"word{number:02}", rule="words")
    url = f"/admin/articles/source/{source.pk}/review/"
    counts = [
        editor.get(url, query).content.decode().count('id="c-') for query in ({}, {"page": 2}, {"size": "50"})
    ]
    assert counts == [25, 5, 30]


def test_a_choice_says_in_its_address_only_what_differs():
    assert Choice().query() == ""
    assert Choice(rule="menus", size=50).query(page=2) == "rule=menus&size=50&page=2"


def test_a_hostile_text_is_shown_and_not_run(editor):
    source = make.source("<script>alert(1)</script> said the captain & co.")
    make.mark(source, "<script>alert(1)</script>", reason="markup", rule="<b>", note="<i>note</i>")
    for view in ("marked", "result", "original"):
        page = editor.get(f"/admin/articles/source/{source.pk}/review/", {"view": view}).content.decode()
        assert "<script>alert(1)" not in page and "<i>note" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_the_page_asks_as_few_questions_for_many_marks_as_for_few(editor, desk):
    def queries():
        with CaptureQueriesContext(
            connection,
        ) as asked:
            editor.get(desk.url("review"), {"status": "all"})
        return len(asked)

    few = queries()
    for words in ("ferry", "dawn", "night", "late"):
        make.mark(desk.source, words, reason="slip", rule="more")
        make.excerpt(desk.source, words)
    editing.decide_rule(desk.source, "more", "rejected", None)
    assert queries() <= few + 3 <= 20


def test_an_excerpt_whose_words_changed_says_so_and_is_confirmed_with_one_button(annotator, desk):
    excerpt = make.excerpt(desk.source, "the the captain said")
    editing.decide(desk.source, desk.mark("the the").key, "accepted", None)
    assert "Confirm the words it has now" in annotator.get(desk.url("review")).content.decode()
    annotator.post(desk.url("confirm", excerpt.public_id), {"batch": "9d8e1cf4-3f4d-4f5b-8a44-7b6a8b0b5c11"})
    excerpt.refresh_from_db()
    assert excerpt.words == "the captain said"
    assert "Confirm the words it has now" not in annotator.get(desk.url("review")).content.decode()


def test_nothing_of_the_desk_is_kept_by_the_browser(editor, desk):
    kept = editor.get(desk.url("review")).headers["Cache-Control"]
    assert "private" in kept and "no-store" in kept


def test_a_source_that_is_not_there_is_not_found(editor, db):
    assert editor.get("/admin/articles/source/999/review/").status_code == 404
