"""Facts: what is known of a work and how we know. An accepted fact stands on the article."""

import hashlib
import json

from django.db import transaction

from articles.editing.acts import hold_article, last_decision, raise_version, record, repeated
from articles.editing.columns import author_named, known_author, plain, snapshot, value_of, write
from articles.editing.excerpts import check_dates
from articles.editing.permissions import admit
from articles.editing.refusals import Conflict, Refused, name_of, second_to
from articles.models import Article, Decision, Fact, Origin, Status

VERBS = {Status.ACCEPTED: "accept", Status.REJECTED: "reject"}
COLUMNS = {
    "title": ("title",),
    "author": ("authors",),
    "publication": ("publication",),
    "volume": ("volume",),
    "issue": ("issue",),
    "language": ("language",),
    "genre": ("genre",),
    "date": ("date_words", "earliest", "latest", "precision"),
}
MANY = {"author"}
LONGEST = {"author": 200, "publication": 200, "date": 100} | {
    name: Article._meta.get_field(name).max_length
    for name in ("title", "volume", "issue", "language", "genre")
}
EMPTY = {"authors": [], "publication": None, "earliest": None, "latest": None}


@transaction.atomic
def state_fact(
    article,
    name,
    value,
    origin,
    source=None,
    start=None,
    end=None,
    why="",
    where="",
    looked_up_on=None,
    rule="",
    confidence=1.0,
    position=None,
    earliest=None,
    latest=None,
    precision="",
    date_words="",
    user=None,
    batch=None,
) -> Fact:
    """Propose what is known; the same statement made twice is one, and keeps its decision."""
    admit(user)
    check(name, value, origin, source, start, end)
    check_dates({"earliest": earliest, "latest": latest, "precision": precision})
    hold_article(article)
    same = {"name": name, "value": value, "origin": origin, "source": source, "start": start, "end": end}
    if known := Fact.objects.filter(article=article, **same).first():
        return known
    fact = Fact.objects.create(
        key=key_of(article, name, value, origin, source, start, end),
        article=article,
        position=position or article.facts.filter(name=name, source=source).count() + 1,
        why=why,
        where=where,
        looked_up_on=looked_up_on,
        rule=rule,
        confidence=confidence,
        earliest=earliest,
        latest=latest,
        precision=precision,
        date_words=date_words or (value if name == "date" else ""),
        **same,
    )
    after = {"status": Status.PROPOSED, "name": name, "value": value}
    log("state", fact, user, {}, after, batch=batch)
    return fact


def check(name, value, origin, source, start, end):
    if name not in COLUMNS:
        raise Refused(f"“{name}” is not a fact the catalogue has a place for.")
    if not value.strip():
        raise Refused("A fact that is not known is left out.")
    if origin not in Origin.values:
        raise Refused(f"“{origin}” is not an origin of facts.")
    if start is not None and not (source and end is not None and 0 <= start < end <= source.length):
        raise Refused("The place where the fact is stated lies outside the text.")
    if len(value) > LONGEST[name]:
        raise Refused(f"This {name} is longer than {LONGEST[name]} characters.")


def key_of(article, name, value, origin, source, start, end) -> str:
    of = source.sha256 if source else article.slug
    return hashlib.sha256(json.dumps([of, name, value, origin, start, end]).encode()).hexdigest()


@transaction.atomic
def settle(fact, status, user, seen=None, batch=None, why="") -> Fact:
    """Accept a fact, so that the article says it, or reject it, so that the article no longer does."""
    admit(user)
    if status not in VERBS:
        raise Refused("A fact is accepted or rejected; anything else is an undo.")
    hold_article(fact.article)
    if repeated(batch, "fact", fact.key, VERBS[status]):
        return fresh(fact)
    fact = fresh(fact)
    if fact.status == status or (seen is not None and fact.status != seen):
        raise second_to(last_decision(target_kind="fact", target=fact.key), "this fact")
    if status == Status.ACCEPTED:
        batch = make_way(fact, user, batch, why)
    change(fact, status, VERBS[status], user, batch=batch, why=why)
    return fact


def make_way(fact, user, batch, why):
    """Reject the accepted facts of the same single-valued name, in the same batch; the batch."""
    for other in rivals(fact):
        batch = change(other, Status.REJECTED, "reject", user, batch=batch, why=why, silent=True).batch
    return batch


def rivals(fact):
    if fact.name in MANY:
        return Fact.objects.none()
    same = Fact.objects.filter(article=fact.article, name=fact.name, status=Status.ACCEPTED)
    return same.exclude(pk=fact.pk).select_related("article")


def change(fact, status, verb, user, silent=False, restoring=None, **rest):
    """The one place where a fact's status changes. `silent` leaves the article alone: a better fact follows at once."""
    before, old = {"status": fact.status}, snapshot(fact.article, COLUMNS[fact.name])
    new = old if silent else columns_after(fact, status, old, restoring)
    if not Fact.objects.filter(pk=fact.pk, status=fact.status).update(status=status):
        raise second_to(last_decision(target_kind="fact", target=fact.key), "this fact")
    fact.status = status
    if new != old:
        raise_version(fact.article)
        write(fact.article, new)
    return log(verb, fact, user, before | {"article": old}, {"status": status, "article": new}, **rest)


def columns_after(fact, status, old, restoring):
    """What the article says of this matter once the fact has its new status."""
    if status == fact.status:
        return old
    if status == Status.ACCEPTED:
        return with_fact(fact, old)
    if fact.status != Status.ACCEPTED:
        return old
    if restoring and old == restoring.after.get("article"):
        return said_before(restoring, old)
    return without_fact(fact, old)


def said_before(decision, now):
    """What the article said before; nothing, when a fact said it that gave way then and is not accepted now."""
    earlier = decision.before.get("article", now)
    gave_way = Decision.objects.filter(batch=decision.batch, target_kind="fact", verb="reject").values(
        "target"
    )
    gone = Fact.objects.filter(article=decision.article, key__in=gave_way).exclude(status=Status.ACCEPTED)
    if any(said_by(fact) == earlier for fact in gone):
        return nothing(earlier)
    return earlier


def with_fact(fact, old):
    if fact.name in MANY:
        return {"authors": with_author(fact, old["authors"])}
    return said_by(fact)


def said_by(fact) -> dict:
    """The columns of a single-valued fact."""
    if fact.name == "date":
        dates = {name: value_of(fact, name) for name in COLUMNS["date"]}
        return dates | {"date_words": fact.date_words or fact.value}
    (name,) = COLUMNS[fact.name]
    return {name: plain(name, fact.value)}


def with_author(fact, entries):
    slug = author_named(fact.value).slug
    if slug in dict(entries):
        return entries
    at = max(0, fact.position - 1)
    return [*entries[:at], [slug, ""], *entries[at:]]


def without_fact(fact, old):
    """The article stops saying what this fact said; what someone else wrote there since stays."""
    if fact.name in MANY:
        author = known_author(fact.value)
        return {"authors": [entry for entry in old["authors"] if author is None or entry[0] != author.slug]}
    return nothing(old) if old == said_by(fact) else old


def nothing(columns) -> dict:
    return {name: EMPTY.get(name, "") for name in columns}


def standing(article) -> list[Fact]:
    """The accepted facts that the article still says: an editor's later word in the form outdates a fact."""
    facts = article.facts.filter(status=Status.ACCEPTED).select_related("source")
    return [fact for fact in facts if stands(fact, article)]


def stands(fact, article) -> bool:
    if fact.name == "author":
        return known_author(fact.value) in article.authors.all()
    if fact.name == "publication":
        return bool(article.publication) and article.publication.name.casefold() == fact.value.casefold()
    return said_by(fact) == snapshot(article, COLUMNS[fact.name])


def fresh(fact) -> Fact:
    return Fact.objects.select_related("article", "source").get(pk=fact.pk)


def log(verb, fact, user, before, after, **rest):
    return record(
        verb,
        "fact",
        fact.key,
        user,
        article=fact.article,
        source=fact.source,
        before=before,
        after=after,
        **rest,
    )


def undo_fact(decision, user, verb, **rest):
    """The status before; what the article said before, if it still says what this decision made it say."""
    fact = Fact.objects.select_related("article", "source").get(key=decision.target)
    status = decision.before["status"]
    if status == Status.ACCEPTED != fact.status and (rival := rivals(fact).first()):
        theirs = last_decision(target_kind="fact", target=rival.key)
        raise Conflict(
            f"“{rival}” is accepted; take that back first.", name_of(theirs.user), theirs.at, theirs.verb
        )
    change(fact, status, verb, user, restoring=decision, undoes=decision, **rest)
