"""Deciding on proposals: one at a time, a whole rule at once, and everything taken back."""

from uuid import uuid4

import pytest

from articles import editing
from articles.models import Decision
from tests import factories as make
from tests.admin.conftest import form, signed_in


def decide(client, desk, words, status, **typed):
    mark = desk.mark(words)
    fields = {"key": mark.key, "seen": mark.status, "status": status, **typed}
    return client.post(desk.url("decide"), form(**fields))


def test_an_accepted_cut_leaves_the_text_and_the_next_card_is_shown(editor, desk):
    response = decide(editor, desk, "Home", "accepted")
    assert response.url == f"{desk.url('review')}#c-{desk.mark('Read more').key}"
    assert "Home" not in desk.reads()


def test_a_rejected_proposal_changes_nothing_but_its_status(editor, desk):
    before = desk.reads()
    decide(editor, desk, "Read more", "rejected", why="part of the story")
    assert (desk.reads(), desk.mark("Read more").status) == (before, "rejected")
    assert Decision.objects.get(verb="reject").why == "part of the story"


def test_one_comes_back_to_the_page_as_it_was_filtered(editor, desk):
    response = decide(editor, desk, "Home", "accepted", here="rule=menus&size=50&evil=//other.example")
    assert response.url.startswith(f"{desk.url('review')}?rule=menus&size=50#c-")


def test_the_same_form_sent_twice_is_one_decision(editor, desk):
    sent = form(key=desk.mark("Home").key, seen="proposed", status="accepted")
    answers = [editor.post(desk.url("decide"), sent).status_code for _ in range(2)]
    assert (answers, Decision.objects.filter(verb="accept").count()) == ([302, 302], 1)


def test_who_comes_second_is_told_who_was_first_and_keeps_what_they_typed(editor, chief, desk):
    sent = form(key=desk.mark("Home").key, seen="proposed", status="rejected", why="I would keep it")
    decide(chief, desk, "Home", "accepted")
    response = editor.post(desk.url("decide"), sent)
    page = response.content.decode()
    assert response.status_code == 409 and "chief" in page and "I would keep it" in page
    assert desk.mark("Home").status == "accepted"


def test_two_marks_that_claim_one_place_are_refused_by_name(editor, desk):
    make.mark(
        desk.source, "the captain", "replace", replacement="her captain", reason="slip", status="accepted"
    )
    response = decide(editor, desk, "the the", "accepted")
    assert response.status_code == 409
    assert "the captain" in response.content.decode()


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"status": "accepted", "key": "no such mark"}, 404),
        ({"status": "proposed"}, 400),
        ({"status": ""}, 400),
        ({"status": "accepted", "batch": "not a number"}, 400),
        ({"status": "accepted", "batch": ""}, 400),
    ],
)
def test_a_form_that_was_tampered_with_is_refused(editor, desk, fields, code):
    sent = form(**{"key": desk.mark("Home").key, **fields})
    assert editor.post(desk.url("decide"), sent).status_code == code
    assert not Decision.objects.filter(target_kind="mark").exists()


@pytest.mark.parametrize(
    ("page", "name"), [("decide", "key"), ("rule", "rule"), ("block", "words"), ("decide", "why")]
)
def test_a_nul_is_refused_before_a_database_could_choke_on_it(editor, desk, page, name):
    sent = {**form(key=desk.mark("Read more").key, status="accepted"), **desk.block("dawn"), name: "a\0b"}
    assert editor.post(desk.url(page), sent).status_code == 400


def test_a_rule_shows_its_count_and_samples_before_anything_is_decided(editor, desk):
    page = editor.get(desk.url("rule"), {"rule": "menus", "status": "accepted"}).content.decode()
    assert "Accept all 2" in page and "Home | Search | Donate" in page and "Read more" in page
    assert desk.mark("Home").status == "proposed"


def test_a_whole_rule_is_decided_at_once_and_undone_at_once(editor, desk):
    before = desk.reads()
    editor.post(desk.url("rule"), form(rule="menus", status="accepted"))
    assert [desk.mark(words).status for words in ("Home", "Read more", "the the")] == [
        "accepted",
        "accepted",
        "proposed",
    ]
    decision = Decision.objects.filter(verb="accept").first()
    editor.post(desk.url("undo", decision.pk), form(act="together"))
    assert (desk.reads(), desk.mark("Home").status) == (before, "proposed")


def test_a_rule_sent_twice_decides_once(editor, desk):
    sent = form(rule="menus", status="accepted")
    answers = [editor.post(desk.url("rule"), sent).status_code for _ in range(2)]
    assert (answers, Decision.objects.filter(verb="accept").count()) == ([302, 302], 2)


def test_what_a_rule_could_not_have_is_named_and_left(editor, desk):
    make.mark(
        desk.source, "the captain", "replace", replacement="her captain", reason="slip", status="accepted"
    )
    response = editor.post(desk.url("rule"), form(rule="doubled", status="accepted"), follow=True)
    assert "Left undecided: replace “the the”" in response.content.decode()
    assert desk.mark("the the").status == "proposed"


def test_any_earlier_decision_is_undone_alone(editor, desk):
    for words in ("Home", "Read more"):
        decide(editor, desk, words, "accepted")
    first = Decision.objects.filter(verb="accept").last()
    editor.post(desk.url("undo", first.pk), form(act="one", back="history"))
    assert (desk.mark("Home").status, desk.mark("Read more").status) == ("proposed", "accepted")
    assert "undone" in editor.get(desk.url("decisions")).content.decode()


def test_an_undo_sent_twice_undoes_once(editor, desk):
    decide(editor, desk, "Home", "accepted")
    sent, decision = form(act="one"), Decision.objects.get(verb="accept")
    answers = [editor.post(desk.url("undo", decision.pk), sent).status_code for _ in range(2)]
    assert (answers, Decision.objects.filter(undoes=decision).count()) == ([302, 302], 1)


def test_an_undo_by_two_people_is_one_undo_and_one_conflict(editor, chief, desk):
    decide(editor, desk, "Home", "accepted")
    decision = Decision.objects.get(verb="accept")
    answers = [
        client.post(desk.url("undo", decision.pk), form(act="one")).status_code for client in (editor, chief)
    ]
    assert answers == [302, 409]


def test_a_decision_of_another_text_is_not_undone_from_here(editor, desk):
    other = make.source("Another text.")
    decision = editing.decide(other, make.mark(other, "Another").key, "accepted", None)
    assert editor.post(desk.url("undo", decision.pk), form(act="one")).status_code == 404


def test_an_annotator_is_offered_no_undo_of_an_editors_decision(people, editor, desk):
    decide(editor, desk, "Home", "accepted")
    decision = Decision.objects.get(verb="accept")
    address = desk.url("undo", decision.pk)
    assert address not in signed_in(people.annotator).get(desk.url("decisions")).content.decode()
    assert address in editor.get(desk.url("decisions")).content.decode()


def test_a_batch_number_is_new_for_every_form_of_a_page(editor, desk):
    page = editor.get(desk.url("review")).content.decode()
    batches = [part[:36] for part in page.split('name="batch" value="')[1:]]
    assert len(batches) >= 3 and len(set(batches)) == len(batches)
    assert all(len(str(uuid4())) == len(batch) for batch in batches)
