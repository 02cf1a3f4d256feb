"""Whatever the desk does to what is not published, no reader can tell: every address answers byte for byte the same."""

import os
import random

import pytest
from django.contrib.auth.models import User

from articles import editing, importing, publishing
from articles.models import Author, Decision, Excerpt, Publication, Source, Tag, TagName
from articles.sources.catalogue import parse
from tests import factories as make
from tests.addresses import walk
from tests.trust.hidden import NEVER

pytestmark = pytest.mark.django_db

CHANGES, AT_A_TIME = 100, 25
THE_CLOCK = ("Date", "Expires")


def answers(client, addresses):
    return {address: answer_of(client.get(address)) for address in addresses}


def answer_of(response):
    headers = {name: value for name, value in response.headers.items() if name not in THE_CLOCK}
    return response.status_code, headers, str(response.cookies), response.getvalue()


class Desk:
    """Acts on what no reader sees yet. Each takes its choices from one random source, so a run can be repeated."""

    def __init__(self, site, seed):
        self.site, self.random = site, random.Random(seed)
        self.unpublished = [site.draft, site.embargoed]
        self.any = [*self.unpublished, site.shown, site.record, site.excerpts]

    def word(self):
        return "".join(self.random.choices("abcdefghij", k=9))

    def one(self, things):
        return self.random.choice(list(things))

    def source(self):
        return self.one(self.any).sources.get(current=True)

    def place(self, source):
        start = self.random.randrange(source.length - 20)
        return start, start + self.random.randint(1, 20)

    def excerpts(self, number=1):
        while Excerpt.objects.live().count() < number:
            self.annotate()
        return self.random.sample(list(Excerpt.objects.live().order_by("pk")), number)

    def annotate(self):
        source = self.source()
        editing.annotate(
            source, *self.place(source), self.site.boss, note=self.word(), tags=[self.word(), "rivers"]
        )

    def revise(self):
        editing.revise(
            *self.excerpts(),
            self.site.boss,
            None,
            note=self.word(),
            tags=["claims", self.word()],
            date_words="1999",
        )

    def remove(self):
        editing.remove(*self.excerpts(), self.site.boss)

    def link(self):
        editing.link(*self.excerpts(2), "confirms", self.site.boss, note=self.word())

    def mark(self):
        source = self.source()
        start, end = self.place(source)
        editing.mark(source, make.text.Mark("cut", start, end, reason="slip"), self.site.boss)

    def propose(self):
        source = self.source()
        start, end = self.place(source)
        value = make.text.Mark("replace", start, end, self.word(), reason="other")
        editing.propose(source, [make.Proposed(value, self.word())])

    def edit_a_block(self):
        source = self.source()
        block = self.one(editing.reading_of(source).blocks)
        editing.edit_block(source, block.start, block.end, self.word(), self.site.boss, None)

    def undo(self):
        done = Decision.objects.filter(undone_by=None, target_kind__in=("mark", "excerpt"))
        editing.undo(self.one(done), self.site.boss)

    def catalogue(self):
        fields = {
            name: self.word() for name in ("title", "headnote", "genre", "volume", "desk_note", "language")
        }
        fields |= {
            "tags": [self.word(), "rivers"],
            "authors": [self.word(), "Vera Most"],
            "publication": self.word(),
        }
        editing.catalogue(self.one(self.any), self.site.boss, None, stage="ready", **fields)

    def state_a_fact(self):
        fact = editing.state_fact(self.one(self.any), "issue", self.word(), "looked_up", where=self.word())
        editing.settle(fact, "accepted", self.site.boss)

    def rename_a_draft(self):
        editing.catalogue(self.site.draft, self.site.boss, None, slug=self.word())

    def bring_out_behind_the_embargo(self):
        publishing.publish(self.site.embargoed, self.site.boss, confirmed=True)

    def put_the_draft_behind_an_embargo(self):
        editing.catalogue(self.site.draft, self.site.boss, None, rights="full", visible_from=NEVER)
        publishing.publish(self.site.draft, self.site.boss, confirmed=True)

    def import_another(self):
        words = f"{self.word()}\n\nBy {self.word().title()} {self.word().title()}\n\nThe ferry came at {self.word()}.\n"
        outcome = importing.import_bytes(words.encode(), f"{self.word()}.txt", parse(b""))
        assert outcome.status == "created"

    def name_things(self):
        tag = Tag.objects.create(name=self.word(), description=self.word())
        TagName.objects.create(tag=tag, name=self.word())
        Author.objects.create(name=self.word())
        Publication.objects.create(name=self.word())

    def someone_joins(self):
        make.user("Editor", name=self.word(), is_staff=True)

    def someone_leaves(self):
        User.objects.filter(pk=self.one(User.objects.all()).pk).update(
            is_active=False, email=f"{self.word()}@x.example"
        )

    def shelve_again(self):
        publishing.shelve(self.one(self.any))


ACTS = [
    name
    for name in vars(Desk)
    if not name.startswith("_") and name not in ("word", "one", "source", "place", "excerpts")
]


def test_no_change_to_what_is_unpublished_changes_an_answer(client, site):
    seed = int(os.environ.get("CHANGES_SEED", "7"))  # another number tries other changes
    desk, addresses = (
        Desk(site, seed),
        [*walk(), "/articles/?q=rivers", "/articles/?tag=rivers", "/tags/claims/"],
    )
    before, done = answers(client, addresses), []
    for number in range(CHANGES):
        act = ACTS[number] if number < len(ACTS) else desk.one(ACTS)
        try:
            getattr(desk, act)()
            done.append(act)
        except editing.Refused:
            done.append(f"{act}, refused")
        if number % AT_A_TIME == AT_A_TIME - 1:
            after = answers(client, addresses)
            changed = [address for address in addresses if after[address] != before[address]]
            assert changed == [], f"seed {seed}, after {done[-AT_A_TIME:]}"
    assert Source.objects.count() > 5 and sum("refused" not in act for act in done) > CHANGES / 2
