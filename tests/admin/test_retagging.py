"""One tag for many excerpts: seen first, then each by itself."""

import html
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.urls import reverse

from articles import editing
from articles.models import Decision, Excerpt, Tag, TagName
from tests import factories as make
from tests.admin.conftest import form
from tests.built_once import built_once

RETAG = reverse("admin:articles_excerpt_retag")


@pytest.fixture
@built_once
def two(desk):
    """One excerpt that has the tag, one that has another."""
    return make.excerpt(desk.source, "left at dawn", tags=["ferries"]), make.excerpt(
        desk.source, "came back late", tags=["nights"]
    )


def words(response):
    return " ".join(html.unescape(response.content.decode()).split())


def tags_of(excerpt):
    return sorted(Excerpt.objects.get(pk=excerpt.pk).tags.values_list("name", flat=True))


def chosen(*excerpts):
    return ",".join(str(excerpt.pk) for excerpt in excerpts)


def test_the_list_leads_to_a_page_that_says_what_would_change(annotator, two):
    listed = {"action": "retag_chosen", "_selected_action": [excerpt.pk for excerpt in two]}
    address = annotator.post(reverse("admin:articles_excerpt_changelist"), listed).url
    assert parse_qs(urlsplit(address).query)["chosen"] == [chosen(*two)]
    assert "What to do with 2 excerpts" in words(annotator.get(address))
    page = words(annotator.get(RETAG, {"chosen": chosen(*two), "tag": "ferries", "way": "add"}))
    assert "1 of 2 excerpts change" in page.replace("<b>", "").replace("</b>", "")
    assert "stays as it is" in page and tags_of(two[1]) == ["nights"]


@pytest.mark.parametrize(
    ("way", "tag", "after"),
    [
        ("add", "ferries", (["ferries"], ["ferries", "nights"])),
        ("add", "Паромы", (["ferries"], ["ferries", "nights"])),
        ("add", "goats", (["ferries", "goats"], ["goats", "nights"])),
        ("remove", "FERRIES", ([], ["nights"])),
    ],
)
def test_a_tag_comes_to_all_or_leaves_all_as_decisions_of_one_batch(annotator, people, two, way, tag, after):
    TagName.objects.create(tag=Tag.objects.get(name="ferries"), name="паромы")
    sent = form(chosen=chosen(*two), way=way, tag=tag)
    assert annotator.post(RETAG, sent).status_code == 302
    assert tuple(tags_of(excerpt) for excerpt in two) == after
    made = Decision.objects.filter(verb="revise")
    assert set(made.values_list("user", "batch")) == {(people.annotator.pk, made[0].batch)}
    editing.undo_batch(made[0].batch, None)
    assert tuple(tags_of(excerpt) for excerpt in two) == (["ferries"], ["nights"])


@pytest.mark.parametrize(
    ("way", "tag", "sentence"),
    [
        ("add", "", "Name the tag."),
        ("add", "one, two", "One tag at a time"),
        ("add", "x" * 101, "at most 100 characters"),
        ("remove", "zeppelins", "There is no tag “zeppelins”."),
    ],
)
def test_a_tag_that_cannot_be_written_is_refused_in_a_sentence(annotator, two, way, tag, sentence):
    refused = annotator.post(RETAG, form(chosen=chosen(*two), way=way, tag=tag))
    assert refused.status_code == 400 and sentence in words(refused)
    assert not Decision.objects.filter(verb="revise").exists()


def test_an_excerpt_that_somebody_changed_meanwhile_keeps_theirs_and_the_others_go_on(
    annotator, two, monkeypatch
):
    import articles.admin.retagging as retagging

    def late(data, choose=retagging.chosen):
        found = choose(data)
        editing.revise(two[0], None, None, note="Meanwhile")
        return found

    monkeypatch.setattr(retagging, "chosen", late)
    answer = annotator.post(RETAG, form(chosen=chosen(*two), way="add", tag="goats"), follow=True)
    assert "stays as it was" in words(answer) and "“goats” is on 1 excerpt." in words(answer)
    assert [tags_of(excerpt) for excerpt in two] == [["ferries"], ["goats", "nights"]]


@pytest.mark.parametrize("rubbish", ["x", "1,-2", "²", "9" * 30, ",".join("1" * 501)])
def test_addresses_that_name_no_excerpts_are_no_surprise(annotator, two, rubbish):
    assert annotator.get(RETAG, {"chosen": rubbish}).status_code == 400


@pytest.mark.parametrize(
    ("rank", "code"), [("nobody", 403), ("annotator", 302), ("editor", 302), ("gone", 302)]
)
def test_who_may_annotate_may_tag(people, two, rank, code):
    client = Client()
    client.force_login(getattr(people, rank))
    response = client.post(RETAG, form(chosen=chosen(*two), way="add", tag="goats"))
    assert response.status_code == code
    assert Decision.objects.filter(verb="revise").exists() == (rank in ("annotator", "editor"))
