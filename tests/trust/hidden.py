"""A small site of which readers must not see everything; what is hidden carries words that stand nowhere else."""

import secrets
from datetime import date

from articles import editing, publishing
from articles.models import AuthorName, Signature, Tag, TagName
from articles.sources import read
from articles.text import Mark
from tests import factories as make

NEVER = date(2999, 1, 1)
FILLER = "The river ran past the mill and nobody counted the boats that day. " * 12


class Hidden:
    """`hidden("a note")` is a word nobody else uses; it remembers what it was for."""

    def __init__(self):
        self.meant = {}

    def __call__(self, what):
        word = f"zq{secrets.token_hex(8)}"
        self.meant[word] = what
        return word

    def seen_in(self, words):
        words = words.lower()
        return sorted(what for word, what in self.meant.items() if word in words)


class Site:
    """Texts published, withdrawn, embargoed, restricted and drafted, linked with each other."""

    def __init__(self):
        self.hidden = Hidden()
        self.boss = self.person("the account of a chief")
        self.shown = self.published("The ferry", "It carried forty people. " + FILLER)
        self.other = self.published("The bridge", "The bridge carried them before. " + FILLER)
        self.draft = self.secret("a draft")
        self.embargoed = self.secret("an embargoed text", rights="full", visible_from=NEVER)
        self.withdrawn = self.secret("a withdrawn text", rights="full", slug="taken-back")
        for article in (self.embargoed, self.withdrawn):
            publishing.publish(article, self.boss, confirmed=True)
        publishing.withdraw(self.withdrawn, self.boss, why=self.hidden("why it was withdrawn"))
        self.record = self.restricted("The record", "record")
        self.excerpts = self.restricted("The excerpts", "excerpts")
        self.link_them()
        self.work_on(self.shown)

    def person(self, what):
        hidden = self.hidden
        return make.user(
            "Chief editor",
            name=hidden(what),
            first_name=hidden(f"{what}: first name"),
            last_name=hidden(f"{what}: last name"),
            email=f"{hidden(f'{what}: mail')}@example.org",
            is_staff=True,
        )

    def published(self, title, words):
        fields = {"rights": "full", "headnote": "A letter.", "tags": ["rivers"], "authors": ["Vera Most"]}
        article = make.article(title, publication="The Gazette", **fields)
        source = make.source(f"{words}\n\n{self.hidden('link spam')}\n", of=article)
        spam = list(self.hidden.meant)[-1]
        make.mark(source, spam, status="accepted", reason="link_spam")
        make.excerpt(source, "carried", by=self.boss, note="A claim.", tags=["claims"])
        publishing.publish(article, self.boss, confirmed=True)
        article.refresh_from_db()
        return article

    def secret(self, what, slug="", **fields):
        """A text of which nothing at all may be seen."""
        hidden = self.hidden
        article = make.article(hidden(f"{what}: title"))
        tag = Tag.objects.create(name=hidden(f"{what}: tag"), description=hidden(f"{what}: of its tag"))
        TagName.objects.create(tag=tag, name=hidden(f"{what}: a variant of its tag"))
        author = editing.catalogue(
            article,
            self.boss,
            None,
            slug=slug or hidden(f"{what}: slug"),
            headnote=hidden(f"{what}: headnote"),
            desk_note=hidden(f"{what}: desk note"),
            rights_note=hidden(f"{what}: rights note"),
            genre=hidden(f"{what}: genre"),
            authors=[(hidden(f"{what}: author"), hidden(f"{what}: of its author"))],
            publication=hidden(f"{what}: publication"),
            tags=[tag, "rivers"],
            **fields,
        )
        assert author
        name = AuthorName(author=article.authors.get(), name=hidden(f"{what}: a variant of its author"))
        name.save()
        source = self.source_of(article, what)
        fact = editing.state_fact(article, "volume", hidden(f"{what}: fact"), "looked_up", where="A shelf")
        editing.settle(fact, "accepted", self.boss)
        self.annotate(source, what, source.text.split()[0])
        return article

    def source_of(self, article, what):
        words = f"{self.hidden(f'{what}: words')} {self.hidden(f'{what}: words cut')}. {FILLER}"
        name = f"{self.hidden(f'{what}: file name')}.txt"
        address = f"https://example.org/{self.hidden(f'{what}: address')}"
        document = read(f"{what} {words}".encode(), name)
        return editing.open_source(article, document, self.boss, address=address)

    def annotate(self, source, what, words, **fields):
        hidden = self.hidden
        return make.excerpt(
            source,
            words,
            by=self.boss,
            note=hidden(f"{what}: note"),
            tags=[hidden(f"{what}: tag of an excerpt")],
            translation=hidden(f"{what}: translation"),
            translation_language="en",
            translator=hidden(f"{what}: translator"),
            date_words=hidden(f"{what}: about when"),
        )

    def restricted(self, title, rights):
        """Published, but its words may not be shown, or only those of its excerpts."""
        hidden, article = self.hidden, make.article(title, rights="full", headnote="A restricted work.")
        lost, kept, mended = (hidden(f"{title}: words {what}") for what in ("cut", "kept", "put in"))
        source = make.source(
            f"{FILLER}\n\nA small boat lay there.\n\n{lost} {kept} wrod. {FILLER}", of=article
        )
        make.mark(source, lost, status="accepted", reason="navigation")
        make.mark(source, "wrod", "replace", "accepted", replacement=mended, reason="broken_word")
        if rights == "record":
            self.annotate(source, title, kept)
        else:
            make.excerpt(source, "small boat", by=self.boss, note="A boat.")
        publishing.publish(article, self.boss, confirmed=True)
        editing.catalogue(article, self.boss, None, rights=rights, desk_note=hidden(f"{title}: desk note"))
        publishing.publish(article, self.boss, confirmed=True)
        publishing.shelve(article)
        return article

    def link_them(self):
        shown, other = (self.excerpt_of(article) for article in (self.shown, self.other))
        editing.link(shown, other, "confirms", self.boss, note="Both were there.")
        for article in (self.draft, self.embargoed, self.withdrawn, self.record):
            note = self.hidden(f"the note of a link to {article}")
            editing.link(shown, self.excerpt_of(article), "same_claim", self.boss, note=note)
        for article in (self.shown, self.other):
            publishing.publish(article, self.boss, confirmed=True)

    def excerpt_of(self, article):
        return article.sources.get().excerpts.first()

    def work_on(self, article):
        """What the desk did to a published text since its edition."""
        hidden, source = self.hidden, article.sources.get()
        editing.catalogue(
            article,
            self.boss,
            None,
            why=hidden("why a record was changed"),
            title=hidden("a new title"),
            headnote=hidden("a new headnote"),
            desk_note=hidden("a desk note"),
            tags=["rivers", hidden("a new tag")],
            assigned_to=self.person("the account of another"),
        )
        self.annotate(source, "a new excerpt", "mill")
        editing.revise(self.excerpt_of(article), self.boss, None, note=hidden("a new note"))
        start = source.text.index("nobody")
        put_in = Mark(
            "replace",
            start,
            start + 6,
            hidden("words put in since"),
            reason="slip",
            note=hidden("a note of a mark"),
        )
        editing.mark(source, put_in, self.boss, why=hidden("why a mark was made"))
        make.mark(
            source, "boats", "replace", replacement=hidden("words proposed"), rule=hidden("a rule")[:30]
        )
        Signature.objects.create(
            user=self.person("the account of one who signs"), name=hidden("unused signature")
        )
        publishing.shelve(article)
