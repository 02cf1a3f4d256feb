"""Marks and excerpts written by quoting: found as it reads or as it came, asked when two places say the same."""

import pytest

from articles import editing
from articles.models import Decision, Excerpt, Mark
from tests import factories as make
from tests.admin.conftest import form

MARKS = [
    ({"quote": "Halina", "kind": "emphasis"}, "emphasis", {"reason": "emphasis"}),
    ({"quote": "late.", "kind": "cut", "reason": "slip"}, "cut", {"replacement": None}),
    (
        {"quote": "dawn", "kind": "replace", "replacement": "dusk", "reason": "slip"},
        "replace",
        {"replacement": "dusk"},
    ),
    ({"quote": "Read more", "kind": "heading"}, "heading", {"level": 2}),
    ({"quote": "at dawn", "kind": "sic", "note": "at dusk"}, "sic", {"note": "at dusk"}),
    (
        {"quote": "ferry", "kind": "link", "label": "https://ferry.example/"},
        "link",
        {"label": "https://ferry.example/"},
    ),
]
REFUSED = [
    ({"quote": "not in the text", "kind": "emphasis"}, "not in the text"),
    ({"quote": "", "kind": "emphasis"}, "required"),
    ({"quote": "Halina", "kind": "nonsense"}, "valid choice"),
    ({"quote": "Halina", "kind": "cut"}, "Say why"),
    ({"quote": "Halina", "kind": "cut", "reason": "other"}, "needs a note"),
    ({"quote": "Halina", "kind": "replace", "reason": "slip"}, "what shall stand there"),
    ({"quote": "Halina", "kind": "heading"}, "whole lines"),
]


@pytest.mark.parametrize(("typed", "kind", "expected"), MARKS)
def test_a_mark_is_written_on_the_passage_that_was_quoted(editor, desk, typed, kind, expected):
    response = editor.post(desk.url("mark"), form(**typed))
    assert response.status_code == 302, response.content.decode()
    mark = Mark.objects.get(source=desk.source, rule="", kind=kind)
    assert mark.status == "accepted"
    assert desk.source.text[mark.start : mark.end] == typed["quote"]
    assert {name: getattr(mark, name) for name in expected} == expected


@pytest.mark.parametrize(("typed", "said"), REFUSED)
def test_what_cannot_be_marked_is_refused_in_a_sentence_and_kept(editor, desk, typed, said):
    response = editor.post(desk.url("mark"), form(**typed))
    page = response.content.decode()
    assert response.status_code == 400 and said in page and typed["quote"] in page
    assert not Mark.objects.filter(rule="").exists()


def test_white_space_need_not_be_exact_and_line_ends_may_be_the_forms(editor, desk):
    assert (
        editor.post(desk.url("mark"), form(quote="The ferry\r\n  Halina", kind="strong")).status_code == 302
    )


def test_words_that_stand_twice_are_asked_about_with_their_places(editor, desk):
    sent = form(quote="It came back", kind="strong")
    page = editor.post(desk.url("mark"), sent).content.decode()
    assert "These words stand in 2 places" in page and not Mark.objects.filter(kind="strong").exists()
    second = desk.source.text.rindex("It came back")
    editor.post(desk.url("mark"), {**sent, "place": f"{second}-{second + 12}"})
    assert Mark.objects.get(kind="strong").start == second


def test_a_place_that_was_not_offered_is_asked_again(editor, desk):
    sent = form(quote="It came back", kind="strong", place="0-4")
    assert "Which one do you mean" in editor.post(desk.url("mark"), sent).content.decode()


def test_what_was_cut_can_still_be_quoted_as_it_came(editor, desk):
    editing.decide(desk.source, desk.mark("Home").key, "accepted", None)
    assert editor.post(desk.url("mark"), form(quote="Home", kind="emphasis")).status_code == 302


def test_a_mark_in_anothers_way_is_refused_with_409_and_kept(editor, desk):
    make.mark(desk.source, "at dawn", "replace", replacement="at dusk", reason="slip", status="accepted")
    sent = form(quote="Halina left at", kind="replace", replacement="Halina sailed at", reason="slip")
    response = editor.post(desk.url("mark"), sent)
    page = response.content.decode()
    assert response.status_code in (400, 409) and "Halina sailed at" in page


def test_the_proposed_wording_is_corrected_in_one_act_and_undone_in_one(editor, desk):
    proposal = desk.mark("the the")
    address = f"{desk.url('mark')}?instead={proposal.key}"
    assert 'value="the"' in editor.get(address).content.decode()
    editor.post(address, form(quote="the the", kind="replace", replacement="our", reason="slip"))
    proposal.refresh_from_db()
    assert "our captain" in desk.reads() and proposal.status == "rejected"
    made = Decision.objects.get(verb="mark")
    editor.post(desk.url("undo", made.pk), form(act="together"))
    proposal.refresh_from_db()
    assert "the the captain" in desk.reads() and proposal.status == "proposed"


def test_an_excerpt_is_written_by_quoting_and_says_what_was_typed(annotator, people, desk):
    typed = {"quote": "left at dawn", "kind": "doubt", "note": "Which *dawn*?", "tags": "Halina, ferries"}
    more = {
        "translation": "на заре",
        "translation_language": "ru",
        "earliest": "1921-05-01",
        "precision": "day",
    }
    response = annotator.post(desk.url("annotate"), form(**typed, **more))
    excerpt = Excerpt.objects.get()
    assert response.url == f"{desk.url('review')}#e-{excerpt.public_id}"
    assert (excerpt.words, excerpt.kind, excerpt.translation) == ("left at dawn", "doubt", "на заре")
    assert {tag.name for tag in excerpt.tags.all()} == {"Halina", "ferries"}
    assert excerpt.created_by == people.annotator


def test_an_excerpt_sent_twice_is_one_excerpt(annotator, desk):
    sent = form(quote="left at dawn", kind="context", note="A note")
    answers = [annotator.post(desk.url("annotate"), sent).status_code for _ in range(2)]
    assert (answers, Excerpt.objects.count()) == ([302, 302], 1)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"quote": "no such words", "note": "kept"}, "not in the text"),
        ({"quote": "left", "earliest": "2020-02-02", "latest": "2019-01-01", "note": "kept"}, "lies before"),
        ({"quote": "left", "translation": "ушёл", "note": "kept"}, "which language"),
        ({"quote": "left", "kind": "nonsense", "note": "kept"}, "valid choice"),
    ],
)
def test_an_excerpt_that_cannot_be_is_refused_in_a_sentence_and_kept(annotator, desk, typed, said):
    response = annotator.post(desk.url("annotate"), form(**{"kind": "context", **typed}))
    page = response.content.decode()
    assert response.status_code == 400 and said in page and "kept" in page
    assert not Excerpt.objects.exists()
