"""Files of annotations come in: each becomes an excerpt or a link, waits for an editor, or is refused. Twice is as good as once.

One annotation is one transaction. Links come last, when the excerpts they join are there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import IntegrityError, transaction

from articles import editing
from articles.importing.annotations.files import NoAnnotations, items_of
from articles.importing.annotations.musts import check
from articles.importing.annotations.said import author_of, fits, link_of, said_of
from articles.importing.annotations.selecting import words_of
from articles.importing.annotations.targets import NoPlace, excerpt_at, is_ours, place_of, route_of
from articles.importing.annotations.values import NotCorrect, listed
from articles.models import Excerpt, ExcerptLink, IncomingAnnotation

EXCERPT, LINK, WAITING, KNOWN, REFUSED = "excerpt", "link", "waiting", "known", "refused"
NOT_BOTH = "It links two annotations, and not both are excerpts here."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one annotation, or of a whole file that is none: `told` says it in words."""

    status: str
    name: str
    told: str


def take_in(files) -> Iterator[Outcome]:
    """What became of each annotation of the files: (bytes, name)."""
    correct = []
    for data, file_name in files:
        try:
            items = items_of(data)
        except NoAnnotations as reason:
            yield Outcome(REFUSED, file_name, f"This is no file of annotations: {reason}.")
            continue
        for item in items:
            try:
                check(item.value, item.inherits)
                correct.append((item.value, file_name))
            except NotCorrect as wrong:
                yield Outcome(REFUSED, file_name, f"Annotation {item.number}{called(item.value)} {wrong}.")
    for annotation, file_name in sorted(correct, key=lambda each: link_of(each[0]) is not None):
        yield take_one(annotation, file_name)
    yield from links_that_waited({annotation["id"] for annotation, _ in correct})


def links_that_waited(apart_from) -> Iterator[Outcome]:
    """Links whose ends have come in since."""
    for row in IncomingAnnotation.objects.waiting().filter(reason=NOT_BOTH).order_by("pk"):
        if row.address not in apart_from:
            outcome = take_one(row.data, row.file_name)
            if outcome.status != WAITING:
                yield outcome


def called(value):
    name = value.get("id") if isinstance(value, dict) else None
    return f" ({name})" if isinstance(name, str) else ""


def take_one(annotation, file_name) -> Outcome:
    try:
        with transaction.atomic():
            return become(annotation, file_name)
    except IntegrityError:
        return Outcome(KNOWN, annotation["id"], "comes in by another import at this moment")


def become(annotation, file_name) -> Outcome:
    address = annotation["id"]
    row = IncomingAnnotation.objects.called(address).first() or IncomingAnnotation(address=address)
    if is_here(row):
        return Outcome(KNOWN, address, "is here already")
    row.data, row.file_name, row.reason = annotation, file_name[:255], ""
    try:
        link = link_of(annotation)
        outcome = take_link(row, link) if link else take_excerpt(row)
    except NoPlace as reason:
        row.reason, row.article, row.words = str(reason), reason.article, quoted(annotation)
        outcome = Outcome(WAITING, address, row.reason)
    row.save()
    return outcome


def is_here(row) -> bool:
    """It came in before and does not wait, or is one of this site's own, by whatever name the site went then."""
    if row.pk:
        return bool(row.excerpt_id or row.link or row.discarded)
    route, parts = route_of(row.address)
    if route == "link_file":
        return ExcerptLink.objects.filter(key=parts["key"]).exists()
    return route == "excerpt_file" and Excerpt.objects.filter(public_id=parts["public_id"]).exists()


def take_excerpt(row) -> Outcome:
    source, span = place_of(row.data)
    row.article = source.article
    try:
        with transaction.atomic():
            row.excerpt = annotated(row, source, span, None)
    except editing.Refused as refusal:
        raise NoPlace(refusal.sentence, source.article) from None
    return Outcome(EXCERPT, row.address, f"is excerpt {row.excerpt.public_id} of {source.article.slug}")


def annotated(row, source, span, user, **rest) -> Excerpt:
    """The excerpt of this place that says what the annotation says."""
    said = said_of(row.data)
    if trouble := fits(said):
        raise editing.Refused(trouble)
    return editing.annotate(source, *span, user, why=provenance(row), **said, **own_id(row), **rest)


@transaction.atomic
def place(row, source, span, user, batch=None) -> Excerpt:
    """An editor found the passage an annotation means; sent twice, it is placed once. Raises editing.Refused."""
    row = IncomingAnnotation.objects.select_for_update().get(pk=row.pk)
    if row.discarded or row.link or (row.excerpt and not row.excerpt.deleted):
        raise editing.Refused("This annotation waits no longer.")
    row.excerpt = annotated(row, source, span, user, batch=batch)
    row.article, row.reason = source.article, ""
    row.save()
    return row.excerpt


def own_id(row):
    """An excerpt that this site once had keeps its address."""
    route, parts = route_of(row.address) if is_ours(row.address) else ("", {})
    return {"public_id": parts["public_id"]} if route == "excerpt_file" else {}


def provenance(row) -> str:
    author = author_of(row.data)
    return f"The annotation {row.address}{f' by {author}' if author else ''}, from {row.file_name}."


def take_link(row, link) -> Outcome:
    one, other, kind, note = link
    ends = [excerpt_at(address, remembered) for address in (one, other)]
    if None in ends:
        raise NoPlace(NOT_BOTH)
    if not kind:
        raise NoPlace(
            "It does not say, in words used here, how the two stand to each other.", ends[0].source.article
        )
    try:
        made = editing.link(*ends, kind, None, note=note, why=provenance(row))
    except editing.Refused as refusal:
        raise NoPlace(refusal.sentence, ends[0].source.article) from None
    row.article, row.link = ends[0].source.article, made.key
    return Outcome(LINK, row.address, f"links {ends[0].public_id} to {ends[1].public_id}")


def remembered(address) -> Excerpt | None:
    row = IncomingAnnotation.objects.called(address).select_related("excerpt__source__article").first()
    return row and row.excerpt


def quoted(annotation) -> str:
    found = (
        words_of(listed(target.get("selector")))
        for target in listed(annotation["target"])
        if isinstance(target, dict)
    )
    return "\n\n".join(filter(None, found))
