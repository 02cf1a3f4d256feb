"""Acts: each done once, each undone, refused in a sentence, and only by those who may."""

from uuid import uuid4

import pytest

from articles import editing
from articles.models import Decision, Excerpt, ExcerptLink, Fact, Mark
from tests import factories as make
from tests.admin.work.conftest import act, decision


def test_a_decision_answers_with_what_changed(bench, editor):
    bench.open(editor)
    mark = bench.desk.mark("Read more")
    answer = bench.send(editor, decision(mark, "accepted", why="a link")).json()
    assert answer["results"] == [{"done": True}]
    assert answer["counts"] == {"proposed": 2, "accepted": 1, "rejected": 0}
    assert [row[1] for row in answer["marks"]] == [mark.key]
    assert "whole" not in answer["text"] and 0 < len(answer["text"]["parts"]) < 3
    assert answer["history"][0]["why"] == "a link" and answer["history"][0]["who"] == "editor"


def test_rejecting_draws_nothing_anew(bench, editor):
    bench.open(editor)
    answer = bench.send(editor, decision(bench.desk.mark("the the"), "rejected")).json()
    assert answer["text"]["parts"] == answer["text"]["ids"] == []


def test_several_acts_of_one_request_are_done_in_order(bench, editor):
    bench.open(editor)
    mark = bench.desk.mark("the the")
    yes = decision(mark, "accepted")
    acts = [yes, act("undo", of=yes["batch"]), decision(mark, "rejected")]
    answer = bench.send(editor, *acts).json()
    assert [result["done"] for result in answer["results"]] == [True] * 3
    assert bench.desk.mark("the the").status == "rejected"


def test_an_act_sent_twice_is_done_once(bench, editor):
    bench.open(editor)
    said = decision(bench.desk.mark("Read more"), "accepted")
    first, second = (bench.send(editor, said).json() for _ in range(2))
    assert first["results"] == second["results"] == [{"done": True}]
    assert Decision.objects.filter(verb="accept").count() == 1


def test_who_missed_something_gets_the_whole_text(bench, editor):
    bench.open(editor)
    bench.revision = 10_000
    answer = bench.send(editor, decision(bench.desk.mark("Read more"), "accepted")).json()
    assert answer["text"]["whole"] and len(answer["marks"]) == 3 and "facts" in answer


def test_what_others_did_comes_with_the_answer(bench, editor, people):
    bench.open(editor)
    editing.decide(bench.source, bench.desk.mark("Home").key, "accepted", people.chief)
    answer = bench.send(editor, decision(bench.desk.mark("Read more"), "accepted")).json()
    assert {row[1] for row in answer["marks"]} == {
        bench.desk.mark("Home").key,
        bench.desk.mark("Read more").key,
    }
    assert {entry["who"] for entry in answer["history"]} == {"editor", "chief"}


def test_others_are_heard_of_without_an_act(bench, editor, people):
    bench.open(editor)
    ask = f"{bench.desk.url('work_since')}?revision={bench.revision}&last={bench.last}"
    assert editor.get(ask).json()["nothing"]
    editing.decide(bench.source, bench.desk.mark("Home").key, "accepted", people.chief)
    news = editor.get(ask).json()
    assert news["counts"]["accepted"] == 1 and news["token"]


def test_the_one_who_comes_second_is_told_who_and_when(bench, editor, people):
    bench.open(editor)
    mark = bench.desk.mark("Read more")
    editing.decide(bench.source, mark.key, "rejected", people.chief)
    answer = bench.send(editor, decision(mark, "accepted"))
    (result,) = answer.json()["results"]
    assert answer.status_code == 409
    assert result["who"] == "chief" and result["when"] and result["stands"] == "rejected"
    assert bench.desk.mark("Read more").status == "rejected"


def test_a_refused_act_does_not_stop_the_next(bench, editor):
    bench.open(editor)
    nonsense = act("decide", key="nothing", status="accepted")
    answer = bench.send(editor, nonsense, decision(bench.desk.mark("the the"), "accepted")).json()
    assert [result.get("done", False) for result in answer["results"]] == [False, True]


@pytest.mark.parametrize(
    "said",
    [
        {"act": "nothing"},
        {"act": "decide", "key": 3, "status": "accepted"},
        {"act": "decide", "status": "maybe"},
        {"act": "mark", "kind": "cut", "start": 5, "end": 5},
        {"act": "mark", "kind": "cut", "start": 0, "end": 10**9},
        {"act": "mark", "kind": "nothing", "start": 0, "end": 4},
        {"act": "mark", "kind": "cut", "reason": "nothing", "start": 0, "end": 4},
        {"act": "mark", "kind": "heading", "level": 9, "start": 0, "end": 4},
        {"act": "mark", "kind": "link", "label": "x" * 2001, "start": 0, "end": 4},
        {"act": "annotate", "start": 0, "end": 4, "kind": "nothing"},
        {"act": "annotate", "start": 0, "end": 4, "kind": "context", "tags": ["x" * 101]},
        {"act": "annotate", "start": 0, "end": 4, "kind": "context", "earliest": "yesterday"},
        {"act": "annotate", "start": "0", "end": 4, "kind": "context"},
        {"act": "annotate", "start": 0, "end": 4, "kind": "context", "note": "\ud800"},
        {"act": "revise", "excerpt": "nothing", "version": 1},
        {"act": "link", "excerpt": "nothing", "target": "nothing", "kind": "confirms"},
        {"act": "unlink", "link": "nothing"},
        {"act": "settle", "fact": "nothing", "status": "accepted"},
        {"act": "state", "name": "weight", "value": "3", "origin": "inferred"},
        {"act": "state", "name": "title", "value": "A", "origin": "inferred"},
        {"act": "undo", "of": "nothing"},
        {"act": "undo", "decision": 10**9},
        {"act": "edit", "block": "p1", "text": "x", "revision": 0},
        {"act": "correct", "key": "nothing", "replacement": "x"},
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_leaves_nothing(bench, chief, said):
    bench.open(chief)
    before = Decision.objects.count()
    answer = bench.send(chief, {"batch": str(uuid4()), **said})
    (result,) = answer.json()["results"]
    assert answer.status_code in (400, 409) and result["sentence"].endswith(".")
    assert Decision.objects.count() == before


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"acts": []}', '{"acts": 3}', '{"acts": [1'])
def test_what_is_no_act_at_all_is_a_bad_request(bench, editor, body):
    answer = editor.post(bench.desk.url("work_acts"), body, content_type="application/json")
    assert answer.status_code == 400


def test_an_act_without_its_batch_is_refused(bench, editor):
    result = bench.send(
        editor, {"act": "decide", "key": bench.desk.mark("the the").key, "status": "accepted"}
    )
    assert result.status_code == 400 and bench.desk.mark("the the").status == "proposed"


def test_acts_need_the_token(bench, people):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(people.editor)
    assert bench.send(client, decision(bench.desk.mark("the the"), "accepted")).status_code == 403


@pytest.mark.parametrize(
    ("said", "needed"),
    [
        ({"act": "decide", "status": "accepted"}, "editor"),
        ({"act": "rule", "rule": "menus", "status": "accepted"}, "editor"),
        ({"act": "mark", "kind": "cut", "start": 0, "end": 4, "reason": "navigation"}, "editor"),
        (
            {"act": "state", "name": "genre", "value": "report", "origin": "inferred", "why": "its tone"},
            "editor",
        ),
        ({"act": "annotate", "start": 0, "end": 4, "kind": "context", "note": "n"}, "annotator"),
    ],
)
def test_an_act_needs_its_right(bench, annotator, editor, people, client, said, needed):
    said = {"batch": str(uuid4()), "key": bench.desk.mark("the the").key, **said}
    client.force_login(people.nobody)
    assert bench.send(client, said).status_code == 403
    assert bench.send(annotator, said).status_code == (200 if needed == "annotator" else 403)
    assert bench.send(editor, said).status_code == 200


def test_an_annotator_may_not_take_back_a_decision(bench, editor, annotator):
    bench.open(editor)
    yes = decision(bench.desk.mark("the the"), "accepted")
    bench.send(editor, yes)
    result = bench.do(annotator, "undo", of=yes["batch"])
    assert result["status"] == 400 and bench.desk.mark("the the").status == "accepted"


def test_all_of_a_rule_is_one_act_and_one_undo(bench, editor):
    bench.open(editor)
    said = act("rule", rule="menus", status="accepted")
    result = bench.send(editor, said).json()["results"][0]
    assert result == {"done": True, "decided": 2, "left": []}
    assert bench.do(editor, "undo", of=said["batch"]) == {"done": True}
    assert Mark.objects.undecided().count() == 3


def test_a_corrected_wording_rejects_the_proposal_and_stands_itself(bench, editor):
    bench.open(editor)
    proposed = bench.desk.mark("the the")
    said = act("correct", key=proposed.key, replacement="that the", seen="proposed")
    assert bench.send(editor, said).json()["results"] == [{"done": True}]
    assert "that the captain" in bench.desk.reads()
    assert bench.send(editor, said).json()["results"] == [{"done": True}]
    bench.do(editor, "undo", of=said["batch"])
    assert "the the captain" in bench.desk.reads() and Mark.objects.get(key=proposed.key).status == "proposed"


def test_a_role_takes_whole_lines_and_the_place_of_the_one_before(bench, editor):
    bench.open(editor)
    bench.do(editor, "mark", kind="heading", level=3, **bench.span("ferry"))
    bench.do(editor, "mark", kind="quotation", **bench.span("Halina"))
    blocks = {block.role for block in editing.reading_of(bench.source).blocks}
    assert "quotation" in blocks and "heading" not in blocks
    line = Mark.objects.accepted().get()
    assert bench.source.text[line.start : line.end] == "The ferry Halina left at dawn."


def test_a_block_is_edited_after_it_was_seen_what_it_does(bench, editor):
    excerpt = make.excerpt(bench.source, "at night")
    state = bench.open(editor)
    block = next(part[0] for part in state["text"]["parts"] if "captain" in words_of(state, part))
    said = {
        "block": block,
        "text": "It came back at noon, the the captain said. It came back late.",
        "revision": bench.revision,
    }
    looked = bench.post(editor, "look", **said).json()
    assert looked["marks"] == 1 and [name for name, _ in looked["excerpts"]] == [excerpt.public_id]
    assert "noon" not in bench.desk.reads()
    answer = bench.send(editor, act("edit", **said)).json()
    assert answer["results"] == [{"done": True}] and "at noon" in bench.desk.reads()
    assert answer["text"]["states"] == {excerpt.public_id: "changed"}


def test_an_edit_of_a_text_that_moved_on_is_told_so(bench, editor, people):
    bench.open(editor)
    editing.decide(bench.source, bench.desk.mark("Home").key, "accepted", people.chief)
    said = {"text": "x", "revision": bench.revision, **bench.span("Halina")}
    assert bench.post(editor, "look", **said).status_code == 400
    assert bench.do(editor, "edit", **said)["status"] == 409


def test_a_passage_is_corrected_without_its_block(bench, editor):
    bench.open(editor)
    bench.do(editor, "edit", text="Halyna", revision=bench.revision, **bench.span("Halina "))
    assert "The ferry Halyna left" in bench.desk.reads()


def test_a_note_carries_all_one_can_say(bench, annotator):
    bench.open(annotator)
    said = {
        "note": "A *ferry*.",
        "kind": "identification",
        "tags": ["Halina", "ships, old"],
        "translation": "Паром",
        "translation_language": "ru",
        "translator": "M.",
        "date_words": "1921",
        "earliest": "1921-01-01",
        "latest": "1921-12-31",
        "precision": "year",
    }
    answer = bench.send(annotator, act("annotate", **said, **bench.span("ferry Halina"))).json()
    (row,) = answer["excerpts"]
    assert (
        row["words"] == "ferry Halina" and row["translation"] == "Паром" and row["earliest"] == "1921-01-01"
    )
    assert row["tags"] == ["Halina", "ships, old"]
    revised = bench.do(
        annotator, "revise", excerpt=row["id"], version=row["version"], **said | {"note": "Another."}
    )
    assert revised["done"] and Excerpt.objects.get().note == "Another."
    assert bench.do(annotator, "revise", excerpt=row["id"], version=row["version"], **said)["status"] == 409


def test_an_excerpt_is_confirmed_removed_and_brought_back(bench, editor):
    excerpt = make.excerpt(bench.source, "the the captain")
    bench.open(editor)
    bench.send(editor, decision(bench.desk.mark("the the"), "accepted"))
    assert bench.do(editor, "confirm", excerpt=excerpt.public_id)["done"]
    assert Excerpt.objects.get().words == "the captain"
    gone = act("remove", excerpt=excerpt.public_id)
    assert bench.send(editor, gone).json()["excerpts"] == []
    assert len(bench.send(editor, act("undo", of=gone["batch"])).json()["excerpts"]) == 1


def test_excerpts_are_found_linked_and_parted(bench, editor):
    here, there = make.excerpt(bench.source, "ferry"), make.excerpt(make.source("Another ferry."), "Another")
    bench.open(editor)
    found = editor.get(bench.desk.url("work_excerpts", here.public_id), {"q": "another"}).json()["excerpts"]
    assert [row["id"] for row in found] == [there.public_id]
    answer = bench.send(
        editor, act("link", excerpt=here.public_id, target=there.public_id, kind="confirms", note="both")
    )
    (link,) = answer.json()["excerpts"][0]["links"]
    assert link["verb"] == "confirms" and link["other"] == there.public_id
    assert bench.do(editor, "unlink", link=link["key"])["done"] and ExcerptLink.objects.get().deleted


def test_a_fact_is_settled_and_stated_from_a_passage(bench, editor):
    fact = editing.state_fact(bench.desk.article, "genre", "report", "inferred", why="its tone")
    bench.open(editor)
    answer = bench.send(editor, act("settle", fact=fact.key, status="accepted", seen="proposed")).json()
    assert answer["facts"][0]["status"] == "accepted"
    said = act("state", name="date", value="May 1921", origin="stated", **bench.span("dawn"))
    assert (
        bench.send(editor, said).json()["results"]
        == bench.send(editor, said).json()["results"]
        == [{"done": True}]
    )
    stated = Fact.objects.get(name="date")
    assert (
        stated.status == "accepted"
        and str(stated.latest) == "1921-05-31"
        and stated.start == bench.span("dawn")["start"]
    )
    assert (
        bench.do(editor, "undo", of=said["batch"])["done"]
        and Fact.objects.get(name="date").status == "proposed"
    )


def test_any_decision_is_taken_back_from_the_history(bench, editor):
    bench.open(editor)
    bench.send(editor, decision(bench.desk.mark("Home"), "accepted"))
    bench.send(editor, decision(bench.desk.mark("the the"), "rejected"))
    entries = editor.get(
        bench.desk.url("work_history"), {"kind": "mark", "rule": "menus", "who": "editor"}
    ).json()["entries"]
    assert [entry["verb"] for entry in entries] == ["accept"]
    bench.do(editor, "undo", decision=entries[0]["id"], why="too soon")
    assert bench.desk.mark("Home").status == "proposed" and bench.desk.mark("the the").status == "rejected"


def test_a_decision_on_another_text_is_not_taken_back_here(bench, editor):
    other = make.source("Elsewhere.")
    there = editing.decide(other, make.mark(other, "Elsewhere").key, "accepted", None)
    assert bench.do(editor, "undo", decision=there.pk)["status"] == 400
    assert bench.do(editor, "undo", of=str(there.batch))["status"] == 400


def test_tags_are_found_under_every_spelling(bench, editor):
    tag = editing.tag_named("Polonez")
    tag.names.create(name="Polonaise")
    found = editor.get(bench.desk.url("work_tags"), {"q": "polona"}).json()["tags"]
    assert [(row["name"], row["variant"]) for row in found] == [("Polonez", "Polonaise")]


def test_a_preview_is_a_tree_without_markup(bench, annotator):
    note = "A *note* <script>x</script> [in](https://a.example) [out](javascript:x)"
    tree = bench.post(annotator, "preview", note=note).json()["note"]
    (name, _, children), *_ = tree
    assert name == "p" and ["em", "", ["note"]] in children and ["a", "https://a.example", ["in"]] in children
    assert not any(
        child[0] in ("script", "a") and child[1] != "https://a.example"
        for child in children
        if isinstance(child, list)
    )


def test_keys_are_switched_off_for_one_person_and_stay_so(bench, editor, annotator, people):
    assert bench.open(editor)["keys"]
    bench.post(editor, "keys", on=False)
    editor.logout()
    editor.force_login(people.editor)
    assert not bench.open(editor)["keys"] and bench.open(annotator)["keys"]


def test_publishing_shows_its_checklist_then_publishes(bench, chief, editor):
    bench.open(chief)
    assert editor.get(bench.desk.url("work_publish")).status_code == 403
    assert "wait for a decision" in " ".join(chief.get(bench.desk.url("work_publish")).json()["refusals"])
    assert bench.post(chief, "publish", revision=bench.revision, confirmed=True).status_code == 400
    for words in ("Home", "Read more"):
        bench.send(chief, decision(bench.desk.mark(words), "accepted"))
    answer = bench.post(chief, "publish", revision=bench.revision, confirmed=True).json()
    assert answer["edition"] == 1 and chief.get(answer["address"]).status_code == 200


def test_publishing_a_text_that_moved_on_is_a_conflict(bench, chief, people):
    bench.open(chief)
    editing.decide(bench.source, bench.desk.mark("Home").key, "accepted", people.editor)
    assert bench.post(chief, "publish", revision=bench.revision, confirmed=True).status_code == 409


def words_of(state, part):
    return "".join(state["source"]["text"][row[1] : row[2]] for row in part[6])
