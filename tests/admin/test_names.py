"""Authors, publications and tags: variants beside the name, and the shelf follows what is renamed."""

import pytest

from articles import editing, publishing
from articles.models import Author, FormerSlug, ListedAuthor, Publication, Tag, TagName
from tests import factories as make


def inline(*names, prefix="names", kept=0):
    rows = {f"{prefix}-{number}-name": name for number, name in enumerate(names)}
    return {f"{prefix}-TOTAL_FORMS": len(names), f"{prefix}-INITIAL_FORMS": kept, **rows}


def test_a_tag_has_its_variants_in_one_form_with_labels(editor):
    page = editor.get("/admin/articles/tag/add/").content.decode()
    assert 'for="id_names-0-name"' in page
    typed = {"name": "Halina", "kind": "thing", **inline("Halinka", "Галина")}
    assert editor.post("/admin/articles/tag/add/", typed).status_code == 302
    assert {name.name for name in Tag.objects.get().names.all()} == {"Halinka", "Галина"}


@pytest.mark.parametrize("name", ["halina", "one, two", ""])
def test_a_tag_that_cannot_be_is_refused(editor, name):
    Tag.objects.create(name="Halina")
    response = editor.post("/admin/articles/tag/add/", {"name": name, "kind": "thing", **inline()})
    assert response.status_code == 200 and Tag.objects.count() == 1


def test_a_renamed_author_is_renamed_on_the_shelf_and_the_old_address_leads_on(editor, desk):
    author = Author.objects.create(name="Vera Most")
    editing.catalogue(desk.article, None, None, authors=[(author, "")])
    editing.decide_rule(desk.source, "menus", "accepted", None)
    publishing.publish(desk.article, None, confirmed=True)
    typed = {"name": "Vera Mostova", "slug": "vera-mostova", **inline("Vera Most")}
    assert editor.post(f"/admin/articles/author/{author.pk}/change/", typed).status_code == 302
    assert ListedAuthor.objects.get().author.name == "Vera Mostova"
    assert FormerSlug.objects.get(kind="author", slug="vera-most").now == "vera-mostova"


def test_an_address_once_used_by_another_is_refused_beside_its_field(editor):
    FormerSlug.objects.create(kind="publication", slug="the-lamp", now="")
    typed = {"name": "The Lamp", "slug": "the-lamp"}
    response = editor.post("/admin/articles/publication/add/", typed)
    assert response.status_code == 200 and "once was" in response.content.decode()
    assert not Publication.objects.exists()


def test_what_is_used_is_not_deleted_and_what_is_not_used_is(chief, desk):
    editing.catalogue(desk.article, None, None, tags=["ferries"])
    used, unused = Tag.objects.get(name="ferries"), Tag.objects.create(name="balloons")
    for tag in (used, unused):
        TagName.objects.create(tag=tag, name=f"{tag.name} too")
        chief.post(f"/admin/articles/tag/{tag.pk}/delete/", {"post": "yes"})
    assert list(Tag.objects.all()) == [used]


def test_an_editor_deletes_no_names(editor, db):
    tag = Tag.objects.create(name="balloons")
    assert editor.post(f"/admin/articles/tag/{tag.pk}/delete/", {"post": "yes"}).status_code == 403


def test_names_are_found_under_every_variant(editor, db):
    make.article("x")
    tag = Tag.objects.create(name="Halina")
    TagName.objects.create(tag=tag, name="Галина")
    assert "Halina" in editor.get("/admin/articles/tag/", {"q": "Галина"}).content.decode()


def test_a_tag_belongs_to_another_but_never_to_itself(editor, db):
    fair, day = (Tag.objects.create(name=name, kind="event") for name in ("Fair", "Day"))
    Tag.objects.filter(pk=day.pk).update(part_of=fair)
    for whole in (fair, day):
        typed = {"name": "Fair", "slug": "fair", "kind": "event", "part_of": whole.pk, **inline()}
        page = editor.post(f"/admin/articles/tag/{fair.pk}/change/", typed)
        assert "is a part of this tag already, or is this tag" in page.content.decode()
    assert Tag.objects.get(pk=fair.pk).part_of is None
