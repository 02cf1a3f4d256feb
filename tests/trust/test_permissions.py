"""Who may do what at the desk: every address of the admin, every sort of account, looked at and acted on."""

import re
from functools import cache, cached_property
from uuid import uuid4

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db import connection, transaction

from articles import editing, publishing
from articles.models import Decision, Incoming, IncomingAnnotation, Signature, Tag
from tests import factories as make
from tests.addresses import patterns
from tests.built_once import built_once

pytestmark = pytest.mark.django_db

RANKS = ("anonymous", "deactivated", "staff", "Annotator", "Editor", "Chief editor", "nobody")
ROLES = RANKS[:-1]
PRIVATE = "zanzibarbaryton"
WORDS = f"The ferry {PRIVATE} left at dawn.\n\nRead more\n\nIt came back at nite, late, and again at noon.\n"
ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")
NOT_ACTS = {"sessions", "admin", "contenttypes"}


class World:
    """One of everything, in work and published."""

    def __init__(self):
        self.chief = make.user("Chief editor", is_staff=True)
        self.article = make.article(
            PRIVATE,
            rights="full",
            headnote="A letter.",
            authors=["Vera Most"],
            publication="Gazette",
            tags=["boats"],
        )
        self.source = make.source(WORDS, of=self.article)
        self.excerpt = make.excerpt(self.source, "back at nite", by=self.chief, note=PRIVATE)
        self.other = make.excerpt(self.source, "left at dawn", by=self.chief)
        self.link = editing.link(self.excerpt, self.other, "confirms", self.chief)
        self.edition = publishing.publish(self.article, self.chief, confirmed=True)
        self.fact = editing.state_fact(self.article, "issue", "7", "looked_up", where="A shelf")
        self.mended = make.mark(
            self.source, "nite", "replace", replacement="night", reason="slip", by=self.chief
        )
        self.proposed = make.mark(self.source, "Read more", reason="other", rule="read_more")
        self.decision = Decision.objects.get(target=self.mended.key)
        self.parcel = uuid4()
        Incoming.objects.create(
            parcel=self.parcel, user=self.chief, file_name="a.txt", data=b"A text.", size=7
        )
        self.annotation = IncomingAnnotation.objects.create(
            address="https://elsewhere.example/1", data={"id": PRIVATE}, file_name="a.jsonld", words=PRIVATE
        )
        self.tag = Tag.objects.create(name="Vessels")
        self.assigned = editing.catalogue(self.article, self.chief, None, desk_note=PRIVATE)
        self.signature = Signature.objects.create(user=self.chief, name="C.")
        self.group = self.chief.groups.get()
        self.source.desk.refresh_from_db()
        self.article.refresh_from_db()

    @cached_property
    def rows(self):
        """{the model an address is of: its row}"""
        article = self.article
        return {
            "article": article,
            "source": self.source,
            "excerpt": self.excerpt,
            "decision": self.decision,
            "edition": self.edition,
            "author": article.authors.get(),
            "publication": article.publication,
            "tag": article.tags.get(),
            "signature": self.signature,
            "user": self.chief,
            "group": self.group,
            "incomingannotation": self.annotation,
        }

    def address(self, route):
        """The route with everything in its place; a part nobody foresaw is a KeyError."""
        model = route.split("/")[2] if route.count("/") > 2 else ""
        row = self.rows.get(model)
        parts = {
            "decision": self.decision.pk,
            "number": 1,
            "fact": self.fact.pk,
            "link": self.link.pk,
            "parcel": self.parcel,
            "public_id": self.excerpt.public_id,
            "app_label": "articles",
            "url": "nothing/here/",
        } | ({"pk": row.pk, "object_id": row.pk, "id": row.pk} if row else {})
        return "/" + ARGUMENT.sub(lambda part: str(parts[part[1] or part[2]]), route).replace(
            "^", ""
        ).replace("$", "")


def acts(world):
    """[(name of a pattern, the lowest rank that may, what is sent)]: whatever changes something when allowed."""
    article, excerpt, key, tag = world.article, world.excerpt, world.proposed.key, world.tag
    revision = world.source.desk.revision
    said = {"kind": "doubt", "note": "New.", "tags": "boats"}
    text = {"start": 0, "end": 20, "revision": revision, "words": "Another opening", "act": "save"}
    names = {"names-TOTAL_FORMS": 0, "names-INITIAL_FORMS": 0}
    record = {"slug": article.slug, "title": "New", "rights": "full", "stage": "ready", "tags": "boats"}
    passwords = {
        "password1": "a long lamp at sea",
        "password2": "a long lamp at sea",
        "usable_password": "true",
    }
    many = {"text": f"{article.pk}:{article.version}", "confirmed": "yes", "act": "stage", "stage": "ready"}
    merge = {"old": tag.pk, "into": article.tags.get().pk}
    yes = {"post": "yes"}
    return [
        ("articles_source_decide", "Editor", {"key": key, "status": "rejected"}),
        ("articles_source_rule", "Editor", {"rule": "read_more", "status": "rejected"}),
        ("articles_source_undo", "Editor", {"act": "one"}),
        ("articles_source_block", "Editor", text),
        ("articles_source_mark", "Editor", {"quote": "left at dawn", "kind": "emphasis"}),
        ("articles_source_annotate", "Annotator", said | {"quote": "again at noon"}),
        ("articles_source_confirm", "Annotator", {}),
        ("articles_source_incoming", "Editor", {"text": "A pasted text.", "name": "pasted"}),
        ("articles_source_parcel", "nobody", {"act": "cancel"}),  # it is another's
        ("articles_source_work_publish", "Chief editor", {"json": {"revision": revision, "confirmed": True}}),
        *(
            ("articles_source_work_acts", rank, {"json": {"acts": [act]}})
            for rank, act in acts_of_the_workbench(world)
        ),
        ("articles_excerpt_change", "Annotator", said | {"seen_version": excerpt.version}),
        ("articles_excerpt_remove", "Annotator", {}),
        ("articles_excerpt_link", "Annotator", {"target": world.other.public_id, "kind": "updates"}),
        ("articles_excerpt_unlink", "Annotator", {}),
        ("articles_excerpt_retag", "Annotator", {"chosen": excerpt.pk, "way": "add", "tag": "lamps"}),
        ("articles_decision_undo", "Editor", {}),
        ("articles_incomingannotation_discard", "Annotator", {}),
        ("articles_article_change", "Editor", record | {"seen_version": article.version}),
        ("articles_article_fact", "Editor", {"status": "accepted"}),
        (
            "articles_article_state",
            "Editor",
            {"name": "volume", "value": "3", "origin": "inferred", "why": "So."},
        ),
        ("articles_article_queue_bulk", "Editor", many),
        ("articles_article_queue_undo", "Editor", {"of": world.assigned.batch}),
        ("articles_article_publish", "Chief editor", {"revision": revision, "confirmed": "yes"}),
        ("articles_article_withdraw", "Chief editor", {"why": "Asked to."}),
        ("articles_author_add", "Editor", names | {"name": "Ole Marn"}),
        ("articles_author_change", "Editor", names | {"name": "Ole Marn", "slug": "ole"}),
        ("articles_publication_add", "Editor", {"name": "Courier"}),
        ("articles_publication_change", "Editor", {"name": "Courier", "slug": "courier"}),
        ("articles_tag_add", "Editor", names | {"name": "Lamps", "kind": "thing"}),
        ("articles_tag_change", "Editor", names | {"name": "Lamps", "kind": "thing", "slug": "lamps"}),
        ("articles_tag_merge", "Editor", merge),
        ("articles_signature_add", "staff", {"name": "S."}),
        # What nobody of the desk may: what is in use, what stays for ever, what is another's, accounts and groups.
        *((f"articles_{name}_delete", "nobody", yes) for name in "author publication tag".split()),
        *(
            (f"articles_{name}_delete", "nobody", yes)
            for name in "article source decision edition excerpt".split()
        ),
        ("articles_source_change", "nobody", {"file_name": "x.txt"}),
        ("articles_edition_change", "nobody", {"number": 9}),
        ("articles_decision_change", "nobody", {"verb": "x"}),
        ("articles_signature_change", "nobody", {"name": "Mine now"}),
        ("auth_user_add", "nobody", {"username": "eve", **passwords}),
        ("auth_user_change", "nobody", {"username": "eve", "is_superuser": "on", "is_active": "on"}),
        ("auth_user_password_change", "nobody", passwords),
        ("auth_user_delete", "nobody", yes),
        ("auth_group_add", "nobody", {"name": "Gods"}),
        ("auth_group_change", "nobody", {"name": "Gods"}),
        ("auth_group_delete", "nobody", yes),
    ]


def acts_of_the_workbench(world):
    key, fact, excerpt = world.proposed.key, world.fact.key, world.excerpt.public_id
    batch, decision = str(uuid4()), world.decision.pk
    found = [
        ("Editor", {"act": "decide", "key": key, "status": "rejected"}),
        ("Editor", {"act": "rule", "rule": "read_more", "status": "rejected"}),
        ("Editor", {"act": "undo", "decision": decision}),
        ("Editor", {"act": "settle", "fact": fact, "status": "accepted"}),
        ("Annotator", {"act": "remove", "excerpt": excerpt}),
        ("Annotator", {"act": "confirm", "excerpt": excerpt}),
        (
            "Annotator",
            {"act": "link", "excerpt": excerpt, "target": world.other.public_id, "kind": "updates"},
        ),
        ("Annotator", {"act": "unlink", "link": world.link.key}),
        ("nobody", {"act": "publish"}),
    ]
    return [(rank, {"batch": batch, **act}) for rank, act in found]


@pytest.fixture
@built_once
def world(db):
    return World()


def visitor(client, role):
    """A browser of somebody of this role; a deactivated one was signed in when the account was closed."""
    if role != "anonymous":
        group = (
            role
            if role not in ("staff", "deactivated")
            else "Chief editor"
            if role == "deactivated"
            else None
        )
        user = make.user(group, is_staff=True)
        client.force_login(user)
        User.objects.filter(pk=user.pk).update(is_active=role != "deactivated")
    client.raise_request_exception = False
    return client


@cache
def questions():
    """For every table the SQL that asks for all its rows: written once, asked after every act."""
    models = [model for model in apps.get_models() if model._meta.app_label not in NOT_ACTS]
    return [
        str(model.objects.order_by("pk").values_list(*columns_of(model)).query)
        for model in models
        if model._meta.label != "articles.SourceBytes"
    ]


def columns_of(model):
    return [field.attname for field in model._meta.concrete_fields if field.attname != "last_login"]


def state():
    """Every row of every table, but for sessions, when somebody was last seen, and the admin's own log."""
    rows = []
    with connection.cursor() as cursor:
        for question in questions():
            cursor.execute(question)
            rows.append(cursor.fetchall())
    return rows


def noting(written):
    """Whatever is more than a question may have changed something."""

    def noted(execute, sql, *args):
        if not sql.startswith(("SELECT", "SAVEPOINT", "RELEASE SAVEPOINT")):
            written.append(sql)
        return execute(sql, *args)

    return noted


def changes(client, address, data, before):
    """Send it; did anything become different? And undo it all."""
    written = []
    with transaction.atomic():
        with connection.execute_wrapper(noting(written)):
            if "json" in data:
                response = client.post(address, data["json"], content_type="application/json")
            else:
                response = client.post(address, {"batch": uuid4(), **data})
        changed = bool(written) and state() != before
        transaction.set_rollback(True)
    assert response.status_code < 500, address
    return changed


def test_every_act_is_an_address_of_the_admin(world):
    assert {name for name, _, _ in acts(world)} <= {name for _, name in patterns("admin/")}


@pytest.mark.parametrize("role", ROLES)
def test_a_role_does_what_it_may_and_nothing_else(client, world, role):
    visiting, routes = visitor(client, role), {name: route for route, name in patterns("admin/")}
    wrong, before = [], state()
    for name, needed, data in acts(world):
        allowed = RANKS.index(role) >= RANKS.index(needed)
        if changes(visiting, world.address(routes[name]), data, before) is not allowed:
            wrong.append((name, "could" if not allowed else "could not", data))
    assert wrong == []


@pytest.mark.parametrize("role", ["staff", "Chief editor"])
def test_nothing_changes_by_an_empty_form(client, world, role):
    visiting, before = visitor(client, role), state()
    could = {
        "articles_excerpt_remove",
        "articles_excerpt_unlink",
        "articles_source_confirm",
        "articles_decision_undo",
        "articles_incomingannotation_discard",
    }
    for route, name in patterns("admin/"):
        if name not in could | {"login", "logout", "articles_source_undo"}:
            assert not changes(visiting, world.address(route), {}, before), name or route


@pytest.mark.parametrize("role", ROLES)
def test_a_role_sees_the_desk_or_nothing_of_it(client, world, role):
    visiting, sees = visitor(client, role), RANKS.index(role) >= RANKS.index("Annotator")
    seen = []
    for route, name in patterns("admin/"):
        response = visiting.get(world.address(route))
        assert response.status_code < 500, route
        if response.status_code == 200 and PRIVATE in b"".join(response).decode():
            seen.append(name)
    assert bool(seen) is sees, seen


@pytest.mark.parametrize(
    "question", ["?q=a&e=1&_popup=1", "?o=99.-1&p=999&all=", "?title__startswith=a", "?%00=%ff&page=x"]
)
def test_no_question_is_too_odd_for_a_page_of_the_desk(client, world, question):
    visiting = visitor(client, "Chief editor")
    for route, _ in patterns("admin/"):
        assert visiting.get(world.address(route) + question).status_code < 500, route


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options", "head"])
def test_other_methods_change_nothing(client, world, method):
    visiting, before = visitor(client, "Chief editor"), state()
    for route, _ in patterns("admin/"):
        assert getattr(visiting, method)(world.address(route)).status_code < 500, route
    assert state() == before


def test_only_ones_own_signature_can_be_changed(client, world):
    mine = make.user("Annotator", is_staff=True)
    client.force_login(mine)
    assert client.post("/admin/articles/signature/add/", {"name": "M."}).status_code == 302
    assert Signature.objects.get(user=mine).name == "M."
    assert client.get(f"/admin/articles/signature/{world.signature.pk}/change/").status_code in (
        302,
        403,
        404,
    )


def test_no_list_can_be_searched_for_what_it_does_not_offer(client, world):
    """`?field__startswith=` on a list tells letter by letter what a page does not show."""
    visiting = visitor(client, "Annotator")
    for lookup in (
        "assigned_to__password__startswith=a",
        "sources__text__contains=x",
        "decisions__user__email=x",
    ):
        assert visiting.get(f"/admin/articles/article/?{lookup}").status_code in (302, 400)
    for lookup in ("user__password__startswith=a", "user__email__contains=a"):
        assert visiting.get(f"/admin/articles/decision/?{lookup}").status_code in (302, 400)
