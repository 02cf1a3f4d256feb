"""The admin as a whole: its traps are closed, its first page shows what waits, every page keeps to the policy."""

import re

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import User
from django.test import Client
from django.urls import NoReverseMatch, reverse

from articles import editing, publishing
from articles.models import Decision, Edition, Mark, Signature, Source, SourceBytes
from tests import factories as make
from tests.admin.conftest import signed_in

ADMINS = list(admin.site._registry.items())
LISTS = "article source author publication tag excerpt edition decision signature incomingannotation".split()


def test_no_list_can_be_edited_in_place():
    assert [model for model, page in ADMINS if page.list_editable] == []


def test_no_page_sends_people_on_to_an_address_they_may_not_know(chief, desk):
    with pytest.raises(NoReverseMatch):
        reverse("admin:view_on_site", args=[1, 1])
    assert chief.get(f"/admin/r/1/{desk.article.pk}/").status_code == 404
    assert not any(
        page.view_on_site
        for model, page in ADMINS
        if model._meta.app_label in ("articles", "auth")
        and model is not admin.site
        and model.__name__ != "Group"
    )


def test_taggits_own_page_is_gone():
    assert not [model for model, page in ADMINS if model._meta.app_label == "taggit"]


def test_marks_bytes_and_texts_travel_through_no_form():
    registered = {model for model, page in ADMINS}
    inlines = {inline.model for model, page in ADMINS for inline in page.inlines}
    assert not {Mark, SourceBytes} & (registered | inlines)


def test_what_is_frozen_is_read_only_for_everyone(rf, db):
    request = rf.get("/admin/")
    request.user = make.user(name="root", is_staff=True, is_superuser=True)
    for model in (Source, Edition, Decision):
        page = admin.site._registry[model]
        assert not page.has_add_permission(request)
        assert not page.has_change_permission(request) and not page.has_delete_permission(request)


@pytest.mark.parametrize("model", [model for model, _ in ADMINS], ids=lambda model: model.__name__)
def test_every_list_opens_and_offers_no_deleting_of_many(client, db, model):
    client.force_login(make.user(name="root", is_staff=True, is_superuser=True))
    page = client.get(reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"))
    assert page.status_code == 200
    assert model.__name__ == "Group" or b"delete_selected" not in page.content


def test_people_are_deactivated_never_deleted(client, db):
    client.force_login(make.user(name="root", is_staff=True, is_superuser=True))
    other = make.user(name="other")
    assert client.post(f"/admin/auth/user/{other.pk}/delete/", {"post": "yes"}).status_code == 403
    assert User.objects.filter(pk=other.pk).exists()


def test_the_first_page_shows_what_waits(chief, people, desk):
    excerpt = make.excerpt(desk.source, "the the captain said")
    editing.decide(desk.source, desk.mark("the the").key, "accepted", people.editor)
    page = chief.get("/admin/").content.decode()
    for heap in (
        "New texts",
        "Texts in work",
        "Texts ready to publish",
        "Proposals to decide on",
        "Drafts newer",
    ):
        assert heap in page
    assert "2 undecided" in page and f"#e-{excerpt.public_id}" in page


def test_a_draft_newer_than_its_edition_waits(chief, people, desk):
    editing.decide_rule(desk.source, "menus", "accepted", None)
    publishing.publish(desk.article, None, confirmed=True)
    newer, record = "Drafts newer than their edition", desk.article_url("publish")
    assert record not in chief.get("/admin/").content.decode().partition(newer)[2]
    editing.decide(desk.source, desk.mark("the the").key, "accepted", people.editor)
    assert record in chief.get("/admin/").content.decode().partition(newer)[2]


def test_who_may_not_look_is_told_of_nothing(people, desk):
    page = signed_in(people.nobody).get("/admin/").content.decode()
    assert "The ferry Halina" not in page and "Proposals" not in page


@pytest.mark.parametrize("name", LISTS)
def test_every_list_opens_and_strangers_stand_at_the_door(chief, people, desk, name):
    make.excerpt(desk.source, "left at dawn", tags=["ferries"])
    url = f"/admin/articles/{name}/"
    assert chief.get(url).status_code == 200
    assert chief.get(url, {"q": "ferry"}).status_code in (200, 302)
    assert Client().get(url).status_code == 302
    assert signed_in(people.nobody).get(url).status_code == (200 if name == "signature" else 403)


@pytest.mark.parametrize("name", LISTS)
def test_no_list_has_a_style_or_a_script_in_it(chief, desk, name):
    page = chief.get(f"/admin/articles/{name}/").content.decode()
    assert "<style" not in page and " style=" not in page
    assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>[^<]", page)


def test_the_log_is_filtered_by_text_and_read_but_not_written(chief, desk):
    editing.decide(desk.source, desk.mark("Home").key, "accepted", None)
    page = chief.get("/admin/articles/decision/", {"source__id__exact": desk.source.pk, "verb": "accept"})
    assert page.status_code == 200 and page.content.decode().count('class="field-verb"') == 1
    decision = Decision.objects.get(verb="accept")
    assert chief.post(f"/admin/articles/decision/{decision.pk}/change/", {"why": "x"}).status_code == 403


def test_an_edition_is_looked_at_and_stays(chief, desk):
    edition = make.edition(desk.source)
    page = chief.get(f"/admin/articles/edition/{edition.pk}/change/")
    assert page.status_code == 200 and "changes" in page.content.decode()
    assert chief.post(f"/admin/articles/edition/{edition.pk}/change/", {"summary": "x"}).status_code == 403


def test_everyone_signs_with_a_name_of_their_own_and_sees_no_other(annotator, people):
    annotator.post("/admin/articles/signature/add/", {"name": "A. Reader"})
    theirs = Signature.objects.create(user=people.editor, name="E. Writer")
    assert Signature.objects.get(user=people.annotator).name == "A. Reader"
    assert "E. Writer" not in annotator.get("/admin/articles/signature/").content.decode()
    assert annotator.get(f"/admin/articles/signature/{theirs.pk}/change/").status_code == 302
    assert annotator.get("/admin/articles/signature/add/").status_code == 403


def test_every_model_of_the_desk_has_its_page_or_is_none():
    pages = {model._meta.model_name for model, page in ADMINS if model._meta.app_label == "articles"}
    assert pages >= set(LISTS)
    assert pages <= {model._meta.model_name for model in apps.get_app_config("articles").get_models()}
