"""Publishing behind its checklist, withdrawing with a reason, and the preview that is the public page."""

import pytest

from articles import editing, publishing
from articles.models import Article, Decision, Edition, Listing, Withdrawn
from tests import factories as make
from tests.built_once import built_once


@pytest.fixture
def clean(desk):
    editing.decide_rule(desk.source, "menus", "accepted", None)
    return desk


@pytest.fixture
@built_once
def published(clean):
    publishing.publish(clean.article, None, confirmed=True)
    return clean


def confirmed(desk, **more):
    return {"revision": desk.revision(), "confirmed": "yes", **more}


def test_what_refuses_is_listed_and_there_is_no_button(chief, desk):
    page = chief.get(desk.article_url("publish")).content.decode()
    assert "2 proposed removals wait for a decision" in page and ">Publish</button>" not in page


def test_a_text_that_may_not_be_published_is_refused_whatever_is_sent(chief, desk):
    response = chief.post(desk.article_url("publish"), confirmed(desk))
    assert response.status_code == 400 and "2 proposed removals" in response.content.decode()
    assert not Edition.objects.exists()


def test_warnings_are_shown_and_want_to_be_confirmed(chief, clean):
    assert "undated" in chief.get(clean.article_url("publish")).content.decode()
    response = chief.post(clean.article_url("publish"), {"revision": clean.revision()})
    assert response.status_code == 400 and not Edition.objects.exists()
    assert chief.post(clean.article_url("publish"), confirmed(clean)).status_code == 302
    assert Listing.objects.filter(article=clean.article).exists()


def test_publishing_what_one_has_not_seen_is_refused_with_who(chief, people, clean):
    sent = confirmed(clean)
    editing.decide(clean.source, clean.mark("the the").key, "accepted", people.editor)
    response = chief.post(clean.article_url("publish"), sent)
    assert response.status_code == 409 and "editor" in response.content.decode()
    assert not Edition.objects.exists()


def test_publishing_twice_makes_one_edition(chief, clean):
    sent = confirmed(clean)
    answers = [chief.post(clean.article_url("publish"), sent).status_code for _ in range(2)]
    assert (answers, Edition.objects.count()) == ([302, 302], 1)


def test_a_new_edition_says_beforehand_what_changes(chief, published):
    assert "Nothing." in chief.get(published.article_url("publish")).content.decode()
    editing.decide(published.source, published.mark("the the").key, "accepted", None)
    make.excerpt(published.source, "left at dawn")
    page = chief.get(published.article_url("publish")).content.decode()
    assert "1 change to the text made" in page and "1 excerpt added" in page


def test_the_preview_is_the_public_page_under_a_banner_and_nobody_keeps_it(editor, clean):
    response = editor.get(clean.article_url("preview"))
    page = response.content.decode()
    assert "<b>Preview.</b>" in page and "The ferry Halina left at dawn." in page
    assert "Home | Search" not in page
    assert "no-store" in response.headers["Cache-Control"] and "private" in response.headers["Cache-Control"]


def test_the_preview_shows_what_the_page_then_shows(editor, client, published):
    editing.decide(published.source, published.mark("the the").key, "accepted", None)
    preview = editor.get(published.article_url("preview")).content.decode()
    publishing.publish(published.article, None, confirmed=True)
    public = client.get(f"/articles/{published.article.slug}/").content.decode()
    body = '<p id="p'
    assert (
        preview[preview.index(body) :].split("</div>")[0] == public[public.index(body) :].split("</div>")[0]
    )


def test_withdrawing_needs_a_reason_and_leaves_the_desk_as_it_is(chief, published):
    assert chief.post(published.article_url("withdraw"), {"why": " "}).status_code == 400
    assert chief.post(published.article_url("withdraw"), {"why": "A complaint."}).status_code == 302
    assert Decision.objects.get(verb="withdraw").why == "A complaint."
    assert not Listing.objects.exists() and Withdrawn.objects.filter(key=published.article.slug).exists()
    assert Article.objects.filter(pk=published.article.pk).exists()


def test_withdrawing_twice_or_what_was_never_published_does_nothing(chief, published):
    for _ in range(2):
        assert chief.post(published.article_url("withdraw"), {"why": "A complaint."}).status_code == 302
    assert Decision.objects.filter(verb="withdraw").count() == 1


def test_an_article_without_a_source_has_nothing_to_show(chief, db):
    article = make.article("Empty")
    for name in ("publish", "preview"):
        assert chief.get(f"/admin/articles/article/{article.pk}/{name}/").status_code == 404
