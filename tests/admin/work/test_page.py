"""The page: who may see it, and that its parts are the whole text, in order."""

import json

import pytest

from articles import editing
from articles.admin.work.sheet import parts_of
from articles.text import layout, read
from tests import factories as make


def test_the_page_is_for_those_who_may_look(bench, editor, annotator, client, people):
    address = bench.desk.url("work")
    assert editor.get(address).status_code == annotator.get(address).status_code == 200
    assert client.get(address).status_code == 302
    client.force_login(people.nobody)
    assert client.get(address).status_code == 403


def test_the_page_is_never_kept_by_a_browser(bench, editor):
    assert "no-store" in editor.get(bench.desk.url("work")).headers["Cache-Control"]


def test_without_javascript_the_text_and_the_way_to_the_review_page_are_there(bench, editor):
    page = editor.get(bench.desk.url("work")).content.decode()
    assert "<noscript>" in page and bench.desk.url("review") in page
    assert "The ferry Halina left at dawn." in page


def test_the_state_holds_everything_the_page_draws(bench, editor):
    state = bench.open(editor)
    assert state["source"]["text"] == bench.source.text
    assert [row[-1] for row in state["marks"]] == ["proposed"] * 3
    assert state["counts"] == {"proposed": 3, "accepted": 0, "rejected": 0}
    assert state["rights"]["decide"] and not state["rights"]["publish"]


def test_a_text_cannot_break_out_of_the_data(editor, db):
    source = make.source("</script><script>alert(1)</script> & <b>bold</b>")
    page = editor.get(f"/admin/articles/source/{source.pk}/work/").content.decode()
    assert "<script>alert(1)" not in page and "<b>bold" not in page


def test_the_next_text_is_the_next_of_the_queue_ones_own_before_those_nobody_has(bench, editor, people):
    free, own, taken = make.source("Free."), make.source("Own."), make.source("Taken.")
    for source in (free, own, taken):
        make.mark(source, ".")
    editing.catalogue(own.article, None, None, assigned_to=people.editor)
    editing.catalogue(taken.article, None, None, assigned_to=people.chief)
    work = "/admin/articles/source/{}/work/".format
    assert bench.open(editor)["next"]["address"] == work(free.pk)
    for mark in bench.source.marks.all():
        editing.decide(bench.source, mark.key, "rejected", None)
    assert bench.open(editor)["next"]["address"] == work(own.pk)


def test_a_text_without_a_title_is_called_what_it_says_itself(bench, editor):
    editing.catalogue(bench.source.article, None, None, title="")
    editing.state_fact(bench.source.article, "title", "The ferry", "inferred", why="its first line")
    assert '<h1 id="work-title">The ferry</h1>' in editor.get(bench.desk.url("work")).content.decode()


@pytest.mark.parametrize("accepted", [0, 1, 2, 3])
def test_the_parts_cover_the_source_without_a_gap(desk, accepted):
    for mark in desk.source.marks.all()[:accepted]:
        editing.decide(desk.source, mark.key, "accepted", None)
    parts = parts_of(editing.reading_of(desk.source), {})
    rows = sorted(row for part in map(json.loads, parts.values()) for row in places(part))
    assert rows[0][0] == 0 and rows[-1][1] == desk.source.length
    assert all(one[1] == other[0] for one, other in zip(rows, rows[1:], strict=False))


def test_the_parts_say_what_a_reader_reads(desk):
    for mark in desk.source.marks.all():
        editing.decide(desk.source, mark.key, "accepted", None)
    reading = editing.reading_of(desk.source)
    parts = parts_of(reading, {})
    said = "".join(
        words_of(desk.source.text, row)
        for part in map(json.loads, parts.values())
        for row in (*part[5], *part[6])
    )
    assert said == reading.text


def test_a_replacement_that_makes_two_blocks_is_parted_between_them():
    words = "one two three"
    mark = make.text.Mark("replace", 4, 7, "first\n\nsecond")
    parts = [json.loads(part) for part in parts_of(read(words, [mark]), {mark.key: 7}).values()]
    assert [words_of(words, row) for part in parts[:2] for row in part[6]] == [
        "one ",
        "first",
        "second",
        " three",
    ]
    assert [tuple(row[5:]) for part in parts[:2] for row in part[6]] == [(), (), (1,), ()]


def places(part):
    return [(row[1], row[2]) for row in (*part[5], *part[6]) if len(row) < 6]


def words_of(text, row):
    return text[row[1] : row[2]] if row[0] == "k" else row[3] or ""


def test_a_part_has_the_name_its_block_has_in_public(desk):
    for mark in desk.source.marks.all():
        editing.decide(desk.source, mark.key, "accepted", None)
    reading = editing.reading_of(desk.source)
    assert list(parts_of(reading, {})) == [*(block.id for block in layout(reading).blocks), "end"]
