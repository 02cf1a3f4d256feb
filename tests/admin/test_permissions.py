"""Who may do what, cell by cell: 302 to the door for strangers, 403 for those without the right."""

import pytest
from django.test import Client
from django.urls import reverse

from articles import editing, publishing
from articles.models import Decision, Fact
from tests import factories as make
from tests.admin.conftest import form, signed_in
from tests.built_once import built_once

LOOKS = ["review", "decisions", "original", "bytes"]
RANKS = ("stranger", "gone", "nobody", "annotator", "editor", "chief")
DOOR, NO, YES, DONE = 302, 403, 200, "done"
TABLE = {
    # act: what each rank gets, in the order of RANKS
    "look at the text": (DOOR, DOOR, NO, YES, YES, YES),
    "annotate": (DOOR, DOOR, NO, DONE, DONE, DONE),
    "confirm": (DOOR, DOOR, NO, DONE, DONE, DONE),
    "remove an excerpt": (DOOR, DOOR, NO, DONE, DONE, DONE),
    "link": (DOOR, DOOR, NO, DONE, DONE, DONE),
    "decide": (DOOR, DOOR, NO, NO, DONE, DONE),
    "decide by rule": (DOOR, DOOR, NO, NO, DONE, DONE),
    "mark": (DOOR, DOOR, NO, NO, DONE, DONE),
    "edit a block": (DOOR, DOOR, NO, NO, DONE, DONE),
    "undo a mark": (DOOR, DOOR, NO, NO, DONE, DONE),
    "undo from the log": (DOOR, DOOR, NO, NO, DONE, DONE),
    "settle a fact": (DOOR, DOOR, NO, NO, DONE, DONE),
    "state a fact": (DOOR, DOOR, NO, NO, DONE, DONE),
    "save the record": (DOOR, DOOR, NO, NO, DONE, DONE),
    "publish": (DOOR, DOOR, NO, NO, NO, DONE),
    "withdraw": (DOOR, DOOR, NO, NO, NO, DONE),
}
CELLS = [(act, rank, code) for act, codes in TABLE.items() for rank, code in zip(RANKS, codes, strict=True)]


def door(url):
    return f"{reverse('admin:login')}?next={url}"


def act_on(desk, act):
    """The address and the form of an act; None for the form where it is only looked at."""
    if act == "look at the text":
        return desk.url("review"), None
    if act == "decide":
        mark = desk.mark("Read more")
        return desk.url("decide"), form(key=mark.key, status="rejected", seen="proposed")
    if act == "decide by rule":
        return desk.url("rule"), form(rule="menus", status="rejected")
    if act == "mark":
        return desk.url("mark"), form(quote="dawn", kind="emphasis")
    if act == "edit a block":
        words = "It came back at night, the captain said. It came back late."
        return desk.url("block"), form(act="save", words=words, **desk.block("captain"))
    if act == "annotate":
        return desk.url("annotate"), form(quote="left at dawn", kind="context", note="Which dawn?")
    if act in ("confirm", "remove an excerpt", "link"):
        return excerpt_act(desk, act)
    if act in ("undo a mark", "undo from the log"):
        made = Decision.objects.get(
            verb="accept", target=make.mark(desk.source, "late", status="accepted").key
        )
        address = reverse("admin:articles_decision_undo", args=[made.pk])
        return (desk.url("undo", made.pk) if act == "undo a mark" else address), form(act="one")
    if act == "settle a fact":
        fact = Fact.objects.get(name="genre")
        return desk.article_url("fact", fact.pk), form(status="accepted", seen="proposed")
    if act == "state a fact":
        return desk.article_url("state"), form(
            name="genre", value="memoir", origin="inferred", why="its tone"
        )
    if act == "save the record":
        return desk.article_url("change"), record(desk.article, title="Another title")
    if act == "publish":
        return desk.article_url("publish"), {"revision": desk.revision(), "confirmed": "yes"}
    return desk.article_url("withdraw"), {"why": "a complaint"}


def excerpt_act(desk, act):
    excerpt, other = make.excerpt(desk.source, "left at dawn"), make.excerpt(desk.source, "came back late")
    if act == "confirm":
        make.mark(desk.source, "dawn", "replace", replacement="dusk", reason="slip", status="accepted")
        return desk.url("confirm", excerpt.public_id), form()
    if act == "remove an excerpt":
        return reverse("admin:articles_excerpt_remove", args=[excerpt.pk]), form()
    link = {"target": other.public_id, "kind": "confirms", "q": "back"}
    return reverse("admin:articles_excerpt_link", args=[excerpt.pk]), form(**link)


def record(article, **typed):
    fields = "title slug language genre volume issue date_words headnote rights rights_note stage desk_note".split()
    kept = {name: getattr(article, name) for name in fields}
    return {**kept, "seen_version": article.version, "authors_in_order": "", "tags": "", **typed}


@pytest.fixture
@built_once
def ready(desk):
    """Nothing stands in the way of any act, publishing and withdrawing among them."""
    make.mark(desk.source, "captain", reason="slip", rule="late")
    editing.state_fact(desk.article, "genre", "report", "inferred", why="its tone")
    return desk


@pytest.mark.parametrize(("act", "rank", "expected"), CELLS)
def test_everyone_may_do_what_their_rank_allows_and_nothing_else(people, ready, act, rank, expected):
    desk = ready
    if act in ("publish", "withdraw"):
        editing.decide_rule(desk.source, "menus", "accepted", None)
    if act == "withdraw":
        publishing.publish(desk.article, None, confirmed=True)
    url, data = act_on(desk, act)
    client = Client() if rank == "stranger" else signed_in(getattr(people, rank))
    before = Decision.objects.count()
    response = client.get(url) if data is None else client.post(url, data)
    if expected == DOOR:
        assert (response.status_code, response.url) == (302, door(url))
    elif expected == DONE:
        assert (response.status_code, Decision.objects.count() > before) == (302, True)
    else:
        assert response.status_code == expected
    if expected != DONE:
        assert Decision.objects.count() == before


@pytest.mark.parametrize("name", LOOKS)
def test_those_who_may_not_view_sources_see_no_page_of_theirs(people, desk, name):
    assert signed_in(people.nobody).get(desk.url(name)).status_code == 403
    assert signed_in(people.annotator).get(desk.url(name)).status_code == 200


@pytest.mark.parametrize("name", ["facts", "preview"])
def test_the_pages_of_an_article_need_the_same_right(people, desk, name):
    assert signed_in(people.nobody).get(desk.article_url(name)).status_code == 403
    assert signed_in(people.annotator).get(desk.article_url(name)).status_code == 200


@pytest.mark.parametrize("name", ["decide", "undo", "confirm"])
def test_acts_answer_to_post_alone(chief, desk, name):
    more = {"undo": [1], "confirm": ["abcdefghjk"], "decide": []}[name]
    assert chief.get(desk.url(name, *more)).status_code == 405


def test_a_form_without_the_csrf_token_does_nothing(people, desk):
    client = Client(enforce_csrf_checks=True)
    client.force_login(people.chief)
    key = desk.mark("Read more").key
    assert client.post(desk.url("decide"), form(key=key, status="accepted")).status_code == 403
    assert desk.mark("Read more").status == "proposed"


def test_an_annotator_sees_the_record_but_no_field_to_change_it(annotator, desk):
    page = annotator.get(desk.article_url("change")).content.decode()
    assert "The ferry Halina" in page and 'name="title"' not in page
    assert annotator.post(desk.article_url("change"), record(desk.article)).status_code == 403


def test_the_review_page_offers_each_rank_only_its_own_acts(annotator, editor, chief, desk):
    pages = [client.get(desk.url("review")).content.decode() for client in (annotator, editor, chief)]
    assert ["Annotate a passage" in page for page in pages] == [True, True, True]
    assert ["Mark a passage" in page for page in pages] == [False, True, True]
    assert ["Publish …" in page for page in pages] == [False, False, True]
