"""Publishing and withdrawing: each one transaction, with its row in the log and the shelf set right."""

from django.db import transaction
from django.utils import timezone

from articles.editing import Refused, reading_of
from articles.editing.acts import hold_article, record, return_turn, take_turn
from articles.editing.permissions import admit
from articles.models import Edition, signature_of
from articles.publishing.changes import summary_of
from articles.publishing.checklist import Checklist, check, obstacles
from articles.publishing.content import content_of, current_source
from articles.publishing.links import bring_out_links
from articles.publishing.shelf import on_shelf, shelve
from articles.text import CORE_VERSION


class NotPublished(Refused):
    """`refusals` stand in the way; when there are none, `warnings` wait to be confirmed."""

    def __init__(self, checklist: Checklist):
        self.refusals, self.warnings = checklist.refusals, checklist.warnings
        super().__init__(" ".join(self.refusals or self.warnings))


@transaction.atomic
def publish(article, user, revision=None, confirmed=False) -> Edition:
    """The desk's state becomes the next edition; the last one is returned when it already says the same.

    `revision` is that of the desk the editor looked at: if the text moved on since, a Conflict.
    """
    admit(user)
    hold_article(article)
    source = current_source(article)
    if source is None:
        raise NotPublished(obstacles(article))
    take_turn(source, seen=revision)
    return_turn(source)  # publishing changes nothing on the desk
    reading = reading_of(source)
    content = content_of(article, source, reading)
    checklist = check(article, source, reading, content)
    last = article.editions.first()
    if checklist.refusals:
        raise NotPublished(checklist)
    if last and last.content == content and on_shelf(article):
        if bring_out_links(article):
            log(article, source, user, last, last, "Links to other texts revised.")
        shelve(article)
        return last
    if checklist.warnings and not confirmed:
        raise NotPublished(checklist)
    return bring_out(article, source, content, last, user)


def bring_out(article, source, content, last, user):
    edition = Edition.objects.create(
        article=article,
        number=last.number + 1 if last else 1,
        source=source,
        source_sha256=source.sha256,
        core_version=CORE_VERSION,
        published=timezone.now(),
        user=user,
        signature=signature_of(user),
        summary=summary_of(last and last.content, content)[:300],
        content=content,
    )
    log(article, source, user, last, edition, edition.summary)
    bring_out_links(article)
    shelve(article)
    return edition


def log(article, source, user, last, edition, why):
    numbers = {"before": {"edition": last and last.number}, "after": {"edition": edition.number}}
    record("publish", "article", article.slug, user, article=article, source=source, why=why, **numbers)


@transaction.atomic
def withdraw(article, user, why=""):
    """Off the shelf; its addresses say so from now on. The editions stay, for the desk."""
    admit(user)
    hold_article(article)
    if not on_shelf(article):
        raise Refused("This article is not published.")
    last = article.editions.first()
    numbers = {"before": {"edition": last.number}, "after": {"edition": None}}
    decision = record(
        "withdraw", "article", article.slug, user, article=article, source=last.source, why=why, **numbers
    )
    shelve(article)
    return decision
