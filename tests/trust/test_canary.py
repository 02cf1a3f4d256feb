"""What readers must not see is nowhere: not in a page, a header, a redirect, a feed, nor in what a search says of it."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from articles import editing, publishing
from articles.models import Tag
from tests.addresses import ROWS, patterns, walk, words_of

pytestmark = pytest.mark.django_db

QUESTIONS = ("q", "author", "tag", "publication", "language", "rights")


def test_every_public_pattern_is_walked():
    assert {name for _, name in patterns("admin/", outside=True)} == set(ROWS)


def said(response):
    """All an answer says: status, headers, body."""
    return f"{response.status_code} {dict(response.headers)} {response.cookies} {words_of(response)}"


def links_on(address, page):
    """Addresses inside the site that a page leads to."""
    for link in re.findall(r'(?:href|action)="([^"#]*)', page):
        link = unescape(link)
        if link.startswith("?"):
            link = address.partition("?")[0] + link
        if link.startswith("/") and not link.startswith("/static/"):
            yield link


def everything(client):
    """{address: its answer} of every address of the table, hidden things' own too, and of all they lead to."""
    answers = {address: client.get(address) for address in walk()}
    for address, answer in list(answers.items()):
        for link in links_on(address, words_of(answer)):
            answers.setdefault(link, None)
    return {address: answer or client.get(address) for address, answer in answers.items()}


@pytest.fixture(scope="module")
def told_at(built):
    """{address: all that it says} of every address there is."""
    return {address: said(answer) for address, answer in everything(Client()).items()}


def test_no_address_shows_what_is_hidden(told_at, site):
    assert {address: seen for address, told in told_at.items() if (seen := site.hidden.seen_in(told))} == {}


def test_the_walk_sees_what_may_be_seen(told_at, site):
    told = "".join(told_at.values())
    for words in ("forty people", "Both were there.", "lay there.", "A restricted work.", "Vera Most"):
        assert words in told


def test_the_walk_would_find_what_leaks(client, site):
    """Once it may be shown, it is seen: so the words do stand where they could have leaked."""
    for article in (site.draft, site.embargoed, site.withdrawn, site.record, site.excerpts, site.shown):
        editing.catalogue(article, site.boss, None, rights="full", visible_from=None)
        for mark in article.sources.get().marks.filter(status="proposed"):
            editing.decide(mark.source, mark.key, "rejected", None)
        publishing.publish(article, site.boss, confirmed=True)
        publishing.shelve(article)
    seen = {what for answer in everything(client).values() for what in site.hidden.seen_in(said(answer))}
    for what in "title, tag, of its tag, headnote, words, note, translation, tag of an excerpt, slug, file name".split(
        ", "
    ):
        assert {f"a draft: {what}", f"an embargoed text: {what}"} <= seen
    assert {
        "a new excerpt: note",
        "a new headnote",
        "The record: words kept",
        "The excerpts: words put in",
    } <= seen
    assert not {what for what in seen if "desk note" in what or "account" in what or "why" in what.split()}


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_with_a_hidden_word_is_answered_as_one_with_an_unknown_word(client, site, name):
    unknown = client.get("/articles/", {name: "zq0000000000000000"}).content.decode()
    for word, what in list(site.hidden.meant.items())[::3]:
        answer = client.get("/articles/", {name: word}).content.decode()
        assert answer.replace(word, "zq0000000000000000") == unknown, what


@pytest.mark.parametrize("kind", ["article", "article_made", "author", "publication", "tag"])
def test_a_hidden_thing_is_answered_as_one_that_never_was(client, site, kind):
    unknown = client.get(reverse(f"articles:{kind}", args=["zq0000000000000000"]))
    for word, what in site.hidden.meant.items():
        answer = client.get(reverse(f"articles:{kind}", args=[word]))
        assert (answer.status_code, answer.getvalue()) == (404, unknown.getvalue()), what


def test_a_former_address_of_a_draft_leads_nowhere(client, site):
    tag = Tag.objects.get(article_tags__content_object=site.draft, slug__startswith="zq")
    former = [reverse("articles:article", args=[site.draft.slug]), reverse("articles:tag", args=[tag.slug])]
    site.draft.refresh_from_db()
    for thing, slug in ((site.draft, "an-open-secret"), (tag, "an-open-tag")):
        thing.slug = slug
        thing.save()
    assert [client.get(address).status_code for address in former] == [404, 404]


def test_a_withdrawn_text_says_so_and_nothing_else(client, site):
    excerpt = site.excerpt_of(site.withdrawn)
    for address in (
        "/articles/taken-back/",
        "/articles/taken-back/editions/1/",
        f"/excerpts/{excerpt.public_id}/",
    ):
        answer = client.get(address)
        assert answer.status_code == 410
        assert site.hidden.seen_in(said(answer)) == []
