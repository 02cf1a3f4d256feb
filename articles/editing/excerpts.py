"""Excerpts: passages of the reading an editor has something to say about. Removed ones stay, marked deleted."""

from datetime import date

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from articles.editing.acts import last_decision, left_to_restore, one_act, record, return_turn, take_turn
from articles.editing.marks import reading_of
from articles.editing.permissions import admit
from articles.editing.refusals import Conflict, Refused, second_to
from articles.editing.tags import tags_at, tags_named
from articles.models import Decision, Excerpt, ExcerptKind, Precision, Source

DATES = ("earliest", "latest")
PLACE = {"source", "start", "end"}
WRITABLE = (
    "note",
    "kind",
    "translation",
    "translation_language",
    "translator",
    "date_words",
    *DATES,
    "precision",
)


@one_act
def annotate(
    source,
    start,
    end,
    user,
    note="",
    kind=ExcerptKind.CONTEXT,
    tags=(),
    public_id=None,
    batch=None,
    why="",
    **fields,
) -> Excerpt:
    """A new excerpt of the source span, snapped outward to whole mends; its words are those of the reading now.

    `fields`: translation, translation_language, translator, date_words, earliest, latest, precision.
    """
    admit(user)
    fields = checked({"note": note, "kind": kind, **fields})
    take_turn(source)
    passage = passage_of(source, start, end)
    tags = tags_named(tags)
    after = as_json({**passage, **fields}) | {"tags": sorted(tag.slug for tag in tags), "deleted": False}
    if earlier := annotated_in(batch, source, after, public_id):
        return_turn(source)
        return earlier
    excerpt = Excerpt(source=source, created_by=user, **passage, **fields)
    if public_id:
        refuse_known(public_id)
        excerpt.public_id = public_id
    excerpt.save(force_insert=True)
    excerpt.tags.set(tags)
    log("annotate", excerpt, user, {"deleted": True}, after, batch=batch, why=why)
    return excerpt


def passage_of(source, start, end) -> dict:
    """The span, snapped, and its words; a passage of which nothing is left to read is refused."""
    if not 0 <= start < end <= source.length:
        raise Refused("An excerpt needs at least one character of the text.")
    reading = reading_of(source)
    span = reading.snap(start, end)
    words = reading.words(*span)
    if not any(character.isalnum() for character in words):
        raise Refused("Nothing of this passage is left in the text: all of it was cut.")
    return {"start": span.start, "end": span.end, "words": words}


def annotated_in(batch, source, after, public_id):
    """The excerpt the same form made when it was sent before."""
    if batch is None:
        return None
    for earlier in Decision.objects.filter(batch=batch, source=source, verb="annotate"):
        if earlier.after == after and public_id in (None, earlier.target):
            return Excerpt.objects.get(public_id=earlier.target)
    return None


def refuse_known(public_id):
    if Excerpt.objects.filter(public_id=public_id).exists():
        raise second_to(last_decision(target_kind="excerpt", target=public_id), "this excerpt")


@one_act
def revise(excerpt, user, version, batch=None, why="", **fields) -> Excerpt:
    """Change what is said of a passage (note, kind, tags, translation, dates), or its `start` and `end`."""
    admit(user)
    tags = fields.pop("tags", None)
    span = {name: fields.pop(name) for name in ("start", "end") if name in fields}
    fields = checked(fields, excerpt)
    take_turn(excerpt.source)
    if earlier := revised_in(batch, excerpt):
        return_turn(excerpt.source)
        return earlier
    if span:
        fields |= passage_of(excerpt.source, span.get("start", excerpt.start), span.get("end", excerpt.end))
    values = as_json(fields) | (
        {} if tags is None else {"tags": sorted(tag.slug for tag in tags_named(tags))}
    )
    return rewrite(excerpt, values, "revise", user, seen=version, batch=batch, why=why)


def revised_in(batch, excerpt):
    known = batch and Decision.objects.filter(batch=batch, target=excerpt.public_id, verb="revise").exists()
    return fresh(excerpt) if known else None


@transaction.atomic
def confirm(excerpt, user, batch=None, why="") -> Excerpt:
    """The words as they read now are what the editor means."""
    admit(user)
    take_turn(excerpt.source)
    excerpt = fresh(excerpt)
    passage = passage_of(excerpt.source, excerpt.start, excerpt.end)
    return rewrite(excerpt, passage, "confirm", user, batch=batch, why=why)


@transaction.atomic
def remove(excerpt, user, batch=None, why="") -> Excerpt:
    admit(user)
    take_turn(excerpt.source)
    return rewrite(excerpt, {"deleted": True}, "remove", user, batch=batch, why=why)


def rewrite(excerpt, values, verb, user, seen=None, undoes=None, **rest) -> Excerpt:
    """Give the excerpt these values and log those that are new; whoever saw an older version gets a Conflict."""
    now = fresh(excerpt)
    if seen is not None and now.version != seen:
        raise second_to(last_decision(target_kind="excerpt", target=now.public_id), "this excerpt")
    before = snapshot(now)
    values = {name: value for name, value in values.items() if before[name] != value}
    if not values and undoes is None:
        return_turn(now.source)
        return now
    rows = Excerpt.objects.filter(pk=now.pk, version=now.version)
    columns = from_json({name: value for name, value in values.items() if name != "tags"})
    if not rows.update(version=F("version") + 1, changed=timezone.now(), **columns):
        raise Conflict("Someone else changed this excerpt meanwhile.")
    if "tags" in values:
        now.tags.set(tags_at(values["tags"]))
    now = fresh(now)
    log(verb, now, user, {name: before[name] for name in values}, values, undoes=undoes, **rest)
    return now


def fresh(excerpt) -> Excerpt:
    return Excerpt.objects.select_related("source__article").get(pk=excerpt.pk)


def snapshot(excerpt) -> dict:
    names = ("start", "end", "words", "deleted", *WRITABLE)
    tags = sorted(excerpt.tags.values_list("slug", flat=True))
    place = {"source": excerpt.source.sha256, "tags": tags}
    return as_json({name: getattr(excerpt, name) for name in names}) | place


def as_json(values) -> dict:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def from_json(values) -> dict:
    columns = {
        name: date.fromisoformat(value) if name in DATES and value else value
        for name, value in values.items()
    }
    if "source" in columns:
        columns["source"] = Source.objects.get(sha256=columns["source"])
    return columns


def checked(fields, known=None) -> dict:
    """The fields, when they are ones an editor may write and make sense together."""
    if unknown := set(fields) - set(WRITABLE):
        raise TypeError(f"An excerpt has no field {', '.join(sorted(unknown))}.")
    if fields.get("kind", ExcerptKind.CONTEXT) not in ExcerptKind.values:
        raise Refused(f"“{fields['kind']}” is not a kind of excerpt.")
    for name, value in fields.items():
        longest = Excerpt._meta.get_field(name).max_length
        if longest and len(value or "") > longest:
            raise Refused(f"The field {name.replace('_', ' ')} holds at most {longest} characters.")
    check_dates(fields, known)
    return fields


def check_dates(fields, known=None):
    earliest, latest = (fields.get(name, getattr(known, name, None)) for name in DATES)
    if earliest and latest and latest < earliest:
        raise Refused("“Not after” lies before “not before”.")
    if fields.get("precision") and fields["precision"] not in Precision.values:
        raise Refused(f"“{fields['precision']}” is not a precision of dates.")


def log(verb, excerpt, user, before, after, **rest):
    return record(
        verb, "excerpt", excerpt.public_id, user, source=excerpt.source, before=before, after=after, **rest
    )


def placed_since(decision) -> bool:
    later = Decision.objects.filter(target_kind="excerpt", target=decision.target, pk__gt=decision.pk)
    return any(PLACE & set(each.after) for each in later.filter(undoes=None, undone_by=None))


def undo_excerpt(decision, user, verb, **rest):
    excerpt = Excerpt.objects.select_related("source").get(public_id=decision.target)
    now = snapshot(excerpt)
    stood = decision.after.get("source", decision.source.sha256)
    if PLACE & set(decision.before) and now["source"] != stood:
        raise Refused("This excerpt stands in another capture since: take that back first.")
    if "source" in decision.before and placed_since(decision):
        raise Refused("This excerpt was put in another place since: take that back first.")
    values = left_to_restore(decision, now)
    rewrite(excerpt, values, verb, user, undoes=decision, **rest)
