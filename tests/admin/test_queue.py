"""The queue: what there is to do, for whom, and many at once after it was seen."""

import html
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles import editing, publishing
from articles.admin.queue import next_in_queue
from articles.admin.queue.texts import questions
from articles.models import Article, Decision, Source
from tests import factories as make
from tests.admin.conftest import form
from tests.built_once import built_once

QUEUE = reverse("admin:articles_article_queue")
BULK = reverse("admin:articles_article_queue_bulk")
UNDO = reverse("admin:articles_article_queue_undo")


def words(response):
    return " ".join(html.unescape(response.content.decode()).split())


def shown(client, **asked):
    """The titles in the queue, in order."""
    return [row.article.title for row in client.get(QUEUE, asked).context["page"].object_list]


def text(title, sure=(), days=0, **fields):
    source = make.source(f"{title} left at dawn and came back late.", of=make.article(title, **fields))
    for word, confidence in zip(("left", "dawn", "back"), sure, strict=False):
        editing.propose(source, [make.Proposed(make.value(source, word), "r", confidence)])
    Source.objects.filter(pk=source.pk).update(imported=timezone.now() - timedelta(days=days))
    return source


@pytest.fixture
@built_once
def texts(people):
    text("Anna", sure=[0.9, 0.4], days=10, assigned_to=people.editor, desk_note="- Who is the goat?\nSeen.")
    text("Boris", sure=[0.7, 0.95, 1.0], days=40, stage="in_work")
    text("Carla", days=2, stage="ready", rights="full", headnote="A letter.", date_words="1921")
    done = text("Dora", days=5, rights="full", headnote="A letter.")
    publishing.publish(done.article, None, confirmed=True)
    return {source.article.title: source for source in Source.objects.all()}


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ({}, "Boris Anna Carla"),
        ({"show": "all"}, "Boris Anna Dora Carla"),
        ({"order": "doubt"}, "Anna Boris Carla"),
        ({"order": "undecided"}, "Boris Anna Carla"),
        ({"order": "title"}, "Anna Boris Carla"),
        ({"order": "new"}, "Carla Anna Boris"),
        ({"stage": "in_work"}, "Boris"),
        ({"person": "me"}, "Anna"),
        ({"person": "editor"}, "Anna"),
        ({"person": "nobody"}, "Boris Carla"),
        ({"person": "somebody else"}, ""),
        ({"doubt": "some"}, "Boris Anna"),
        ({"doubt": "unsure"}, "Boris Anna"),
        ({"doubt": "none"}, "Carla"),
        ({"age": "month"}, "Boris"),
        ({"age": "week"}, "Boris Anna"),
        ({"note": "yes"}, "Anna"),
        ({"q": "goat"}, "Anna"),
        ({"stage": "rubbish", "order": "x", "page": "99"}, "Boris Anna Carla"),
    ],
)
def test_the_address_says_which_texts_are_shown_and_how(editor, texts, asked, titles):
    assert shown(editor, **asked) == titles.split()


def test_a_row_says_how_sure_the_rules_were_what_is_asked_and_whose_it_is(annotator, texts):
    page = words(annotator.get(QUEUE, {"q": "Anna"}))
    for said in ("least sure: 40 %", "Who is the goat?", "1 week, 3 days ago", ">editor<"):
        assert said in page
    assert "Seen." not in page


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("- Who?\n* When?\nBoth known.", ["Who?", "When?"]),
        ("Look at the end.", ["Look at the end."]),
        ("谁？", ["谁？"]),
        (" \n", []),
    ],
)
def test_the_questions_of_a_desk_note_come_first(note, asked):
    assert questions(note) == asked


def test_the_desk_begins_with_a_way_to_the_queue_and_to_bringing_in(editor, annotator, texts):
    address, incoming = reverse("admin:index"), reverse("admin:articles_source_incoming")
    assert f'href="{QUEUE}"' in words(editor.get(address))
    assert incoming in words(editor.get(address)) and incoming not in words(annotator.get(address))


def test_the_next_text_is_ones_own_then_nobodys_round_and_round(people, texts):
    anna, boris = texts["Anna"], texts["Boris"]
    assert next_in_queue(people.editor) == anna
    assert next_in_queue(people.editor, after=anna) == boris
    assert next_in_queue(people.editor, after=boris) == anna
    assert next_in_queue(people.chief) == boris
    assert next_in_queue(people.chief, after=boris) is None
    assert next_in_queue(people.chief, after=texts["Carla"]) == boris


def chosen(texts, *titles):
    return [texts[title].article_id for title in titles]


def confirmed(client, act, **said):
    """Choose, look at the page that says what would change, and send its form."""
    page = client.post(BULK, {"act": act, **said})
    assert page.status_code == 200 and "Nothing has changed yet" in words(page)
    rows = [f"{row.article.pk}:{row.seen}" for row in page.context["rows"] if row.words]
    return {**said, "act": act, "text": rows, "confirmed": "yes", "batch": str(page.context["batch"])}


def test_assigning_says_first_what_it_changes_and_then_what_it_did(editor, people, texts):
    said = {"assign": "chief", "text": chosen(texts, "Anna", "Boris")}
    page = words(editor.post(BULK, {"act": "assign", **said}))
    assert "editor → chief" in page and "nobody → chief" in page
    assert not Article.objects.filter(assigned_to=people.chief).exists()
    done = editor.post(BULK, confirmed(editor, "assign", **said))
    assert "done for <b>2</b> of 2 texts" in words(done)
    assert Article.objects.filter(assigned_to=people.chief).count() == 2
    assert set(Decision.objects.filter(verb="catalogue").values_list("user", flat=True)) == {people.editor.pk}


def test_what_would_not_change_is_left_alone(editor, texts):
    sent = confirmed(editor, "stage", stage="ready", text=chosen(texts, "Boris", "Carla"))
    assert len(sent["text"]) == 1
    editor.post(BULK, sent)
    assert Decision.objects.filter(verb="catalogue").count() == 1


def test_a_text_that_somebody_changed_meanwhile_keeps_theirs(editor, people, texts):
    sent = confirmed(editor, "stage", stage="ready", text=chosen(texts, "Anna", "Boris"))
    editing.catalogue(texts["Anna"].article, people.chief, None, stage="in_work")
    page = words(editor.post(BULK, sent))
    assert "done for <b>1</b> of 2 texts" in page and "chief changed this record first" in page
    assert Article.objects.get(title="Anna").stage == "in_work"


def test_many_changes_are_sent_twice_and_done_once_and_taken_back_by_one_button(editor, texts):
    sent = confirmed(editor, "stage", stage="ready", text=chosen(texts, "Anna", "Boris"))
    for _ in "12":
        assert "done for <b>2</b>" in words(editor.post(BULK, sent))
    assert Decision.objects.filter(verb="catalogue").count() == 2
    editor.post(UNDO, {"of": sent["batch"]})
    assert dict(Article.objects.values_list("title", "stage"))["Boris"] == "in_work"


def test_only_what_the_queue_did_is_taken_back_there(editor, texts):
    batch = uuid4()
    editing.decide_rule(texts["Anna"], "r", "accepted", None, batch=batch)
    assert editor.post(UNDO, {"of": str(batch)}).status_code == 400
    assert editor.post(UNDO, {"of": "rubbish"}).status_code == 400


def test_publishing_many_brings_out_what_nothing_stands_against(chief, texts):
    article = texts["Carla"].article
    editing.catalogue(article, None, None, earliest="1921-01-01")
    sent = confirmed(chief, "publish", text=chosen(texts, "Carla", "Anna"))
    page = words(chief.post(BULK, sent))
    assert "published as edition 1" in page and "done for <b>1</b> of 2 texts" in page
    assert "the article has no rights" in page and "Take all of it back" not in page


def test_what_is_sure_in_many_texts_is_accepted_at_once_and_taken_back_at_once(editor, texts):
    source = texts["Anna"]
    for value, confidence in (("A ferry", 0.9), ("A boat", 0.85), ("doubtful", 0.3)):
        name = "genre" if value == "doubtful" else "publication"
        editing.state_fact(source.article, name, value, "inferred", source, why="so", confidence=confidence)
    before = dict(source.marks.values_list("key", "status"))
    sent = confirmed(editor, "accept", accept="likely", text=chosen(texts, "Anna"))
    for _ in "12":
        assert "done for <b>1</b>" in words(editor.post(BULK, sent))
    article = Article.objects.get(title="Anna")
    assert article.publication.name == "A ferry" and not article.genre
    assert not source.marks.filter(status="proposed", confidence__gte=0.8).exists()
    editor.post(UNDO, {"of": sent["batch"]})
    assert dict(source.marks.values_list("key", "status")) == before
    assert Article.objects.get(title="Anna").publication is None


def test_what_somebody_worked_on_meanwhile_is_not_accepted_unseen(editor, texts):
    sent = confirmed(editor, "accept", accept="likely", text=chosen(texts, "Anna"))
    mark = texts["Anna"].marks.filter(status="proposed").first()
    editing.decide(texts["Anna"], mark.key, "rejected", None)
    assert "Somebody worked on this text since" in words(editor.post(BULK, sent))


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"act": "assign", "assign": "chief"}, "Choose texts in the queue first."),
        ({"act": "assign", "text": "1"}, "Choose it beside the button."),
        ({"act": "burn", "text": "1"}, "Choose what to do with the texts."),
        ({"act": "stage", "stage": "ready", "text": [str(n) for n in range(101)]}, "At most 100"),
        ({"act": "stage", "stage": "ready", "text": "1:x"}, ""),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(editor, texts, said, sentence):
    refused = editor.post(BULK, said)
    assert refused.status_code == 400 and sentence in words(refused)


TABLE = {
    "look": ("nobody 403", "annotator 200", "editor 200", "chief 200", "gone 302"),
    "assign": ("nobody 403", "annotator 403", "editor 200", "chief 200", "gone 302"),
    "accept": ("nobody 403", "annotator 403", "editor 200", "chief 200", "gone 302"),
    "stage": ("nobody 403", "annotator 403", "editor 200", "chief 200", "gone 302"),
    "publish": ("nobody 403", "annotator 403", "editor 403", "chief 200", "gone 302"),
}
CELLS = [(act, *cell.split()) for act, cells in TABLE.items() for cell in cells]


@pytest.mark.parametrize(("act", "rank", "code"), CELLS)
def test_everyone_may_do_what_their_rank_allows_and_nothing_else(people, texts, act, rank, code):
    client = Client()
    client.force_login(getattr(people, rank))
    values = {"assign": "chief", "stage": "ready", "accept": "likely"}
    said = form(act=act, text=chosen(texts, "Carla"), confirmed="yes", **values)
    before = Decision.objects.count()
    response = client.get(QUEUE) if act == "look" else client.post(BULK, said)
    assert response.status_code == int(code)
    if code != "200":
        assert Decision.objects.count() == before


def test_the_queue_asks_no_more_of_the_database_however_long_it_is(
    editor, texts, django_assert_max_num_queries
):
    for number in range(20):
        text(f"More {number}", sure=[0.5])
    with django_assert_max_num_queries(16):
        editor.get(QUEUE)
