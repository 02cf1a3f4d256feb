"""Facts beside the text: settle one, or state one that the selected passage says."""

import re

from django.db import transaction

from articles import editing
from articles.admin.facts import NAMES
from articles.admin.work.marking import span_of
from articles.cleaning.dates import dates_in, whole_year
from articles.editing import Refused
from articles.models import Fact, Origin, Precision, Status


def settle(source, said, user):
    fact = Fact.objects.filter(article=source.article, key=said.words("fact")).first()
    if fact is None:
        raise Refused("This text has no such fact.")
    editing.settle(
        fact, said.words("status"), user, seen=said.words("seen") or None, batch=said.batch, why=said.why
    )


@transaction.atomic
def state(source, said, user):
    """What a passage states, or what an editor inferred or looked up; accepted at once."""
    name, value = said.words("name"), " ".join(said.words("value").split())
    if name not in NAMES:
        raise Refused(f"“{name}” is not a fact the catalogue has a place for.")
    fact = editing.state_fact(
        *(source.article, name, value, said.words("origin")),
        **where_from(source, said),
        **(days_of(said) if name == "date" else {}),
        user=user,
        batch=said.batch,
    )
    if fact.status != Status.ACCEPTED:
        editing.settle(fact, Status.ACCEPTED, user, batch=said.batch, why=said.words("reason"))


def where_from(source, said):
    origin = said.words("origin")
    if origin == Origin.STATED:
        start, end = span_of(source, said)
        return {"source": source, "start": start, "end": end}
    field = {Origin.INFERRED: "why", Origin.LOOKED_UP: "where"}.get(origin)
    if field is None:
        raise Refused(f"“{origin}” is not an origin of facts.")
    if not said.words(field).strip():
        raise Refused("Say how it was inferred." if field == "why" else "Say where it was looked up.")
    return {field: said.words(field).strip()[:500]}


def days_of(said):
    """The days a date can mean, as the rules read it; what they cannot read stays words."""
    words = said.words("value").strip()
    if found := next(dates_in(words), None):
        return {"earliest": found.earliest, "latest": found.latest, "precision": found.precision}
    if re.fullmatch(r"1[5-9]\d\d|20\d\d", words):
        earliest, latest = whole_year(int(words))
        return {"earliest": earliest, "latest": latest, "precision": Precision.YEAR}
    return {}
