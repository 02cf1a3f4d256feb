"""Editing a block as text: looked at before it is saved, kept when the text moved on meanwhile."""

from articles import editing
from articles.models import Decision, Mark
from tests import factories as make
from tests.admin.conftest import form

MENDED = "It came back at dusk, the captain said. It came back late."


def typed(desk, words=MENDED, act="save", **more):
    return form(act=act, words=words, **{**desk.block("captain"), **more})


def test_the_form_holds_the_block_as_it_reads(editor, desk):
    page = editor.get(desk.url("block"), desk.block("captain")).content.decode()
    assert "It came back at night, the the captain said." in page


def test_every_block_of_the_review_page_has_its_edit_link(editor, desk):
    page = editor.get(desk.url("review")).content.decode()
    assert page.count('class="edit-block"') == 4


def test_looking_shows_what_saving_would_do_and_does_nothing(editor, desk):
    make.excerpt(desk.source, "came back at night")
    page = editor.post(desk.url("block"), typed(desk, act="look")).content.decode()
    assert "<del>night</del>" in page and "<ins>dusk</ins>" in page
    assert "The words of 1 excerpt change" in page
    assert not Mark.objects.filter(reason="slip").exists()


def test_looking_at_no_difference_says_so(editor, desk):
    same = "It came back at night, the the captain said. It came back late."
    assert (
        "the block reads the same"
        in editor.post(desk.url("block"), typed(desk, same, "look")).content.decode()
    )


def test_saving_makes_marks_and_the_source_stays(editor, desk):
    before = desk.source.text
    response = editor.post(desk.url("block"), typed(desk))
    assert response.status_code == 302 and "#p" in response.url
    assert MENDED in desk.reads()
    desk.source.refresh_from_db()
    assert desk.source.text == before and Mark.objects.filter(reason="slip").count() == 2


def test_a_block_sent_twice_is_edited_once(editor, desk):
    sent = typed(desk)
    answers = [editor.post(desk.url("block"), sent).status_code for _ in range(2)]
    assert (answers, Decision.objects.filter(verb="mark").count()) == ([302, 302], 2)


def test_line_ends_as_forms_send_them_are_no_change(editor, desk):
    source = make.source("One line\nand another.\n")
    block = editing.reading_of(source).blocks[0]
    sent = form(act="look", words="One line\r\nand another.", start=block.start, end=block.end, revision=0)
    page = editor.post(f"/admin/articles/source/{source.pk}/review/block/", sent).content.decode()
    assert "the block reads the same" in page


def test_a_text_that_moved_on_is_told_with_who_and_nothing_typed_is_lost(editor, chief, desk, people):
    sent = typed(desk)
    editing.decide(desk.source, desk.mark("Home").key, "accepted", people.chief)
    response = editor.post(desk.url("block"), sent)
    page = response.content.decode()
    assert response.status_code == 409 and "chief" in page and MENDED in page
    assert MENDED not in desk.reads()


def test_an_old_address_of_a_block_says_that_the_text_moved_on(editor, desk):
    old = desk.block("captain")
    editing.decide(desk.source, desk.mark("Home").key, "accepted", None)
    assert editor.get(desk.url("block"), old).status_code == 409


def test_an_address_that_names_no_block_is_refused(editor, desk):
    wrong = {"start": 5, "end": 999_999, "revision": desk.revision()}
    assert editor.get(desk.url("block"), wrong).status_code == 400
    assert editor.get(desk.url("block"), {"start": "x"}).status_code == 400


def test_a_block_that_would_be_empty_is_refused_or_cut_but_never_an_error(editor, desk):
    assert editor.post(desk.url("block"), typed(desk, "")).status_code in (302, 400)
