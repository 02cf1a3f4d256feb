"""The texts of the queue: one row a current source, with how sure the rules were of what is undecided in it."""

from datetime import timedelta

from django.db.models import F, OuterRef, Q, Subquery
from django.utils import timezone

from articles.admin.queue.choosing import DAYS, ME, NOBODY, Choice
from articles.models import Fact, Mark, Source, Status

UNSURE = 0.8

least = Mark.objects.undecided().filter(source=OuterRef("pk")).order_by("confidence").values("confidence")[:1]
said = (
    Fact.objects.filter(article=OuterRef("article"), name="title")
    .exclude(status=Status.REJECTED)
    .order_by("-confidence", "pk")
    .values("value")[:1]
)
ORDERED = {
    "age": ("imported", "pk"),
    "new": ("-imported", "-pk"),
    "doubt": (F("least_sure").asc(nulls_last=True), "imported", "pk"),
    "undecided": ("-desk__proposed", "imported", "pk"),
    "title": ("article__title", "pk"),
}


def texts(choice, user):
    """Current sources with their article, as the choice asks for; `said` is a title that was read in the text."""
    found = Source.objects.filter(current=True).annotate(least_sure=Subquery(least), said=Subquery(said))
    found = found.select_related("article__assigned_to", "article__listing", "desk").defer("text")
    return found.filter(*conditions(choice, user)).order_by(*ORDERED[choice.order])


def conditions(choice, user):
    if choice.show == "waiting":
        yield Q(article__listing__isnull=True) | Q(desk__proposed__gt=0)
    if choice.stage:
        yield Q(article__stage=choice.stage)
    if choice.person:
        yield whose(choice.person, user)
    if choice.doubt:
        yield {
            "some": Q(desk__proposed__gt=0),
            "none": Q(desk__proposed=0),
            "unsure": Q(least_sure__lt=UNSURE),
        }[choice.doubt]
    if choice.age:
        yield Q(imported__lt=timezone.now() - timedelta(days=DAYS[choice.age]))
    if choice.note:
        yield ~Q(article__desk_note="") if choice.note == "yes" else Q(article__desk_note="")
    for word in choice.q.split():
        yield (
            Q(article__title__icontains=word)
            | Q(article__slug__icontains=word)
            | Q(file_name__icontains=word)
            | Q(article__desk_note__icontains=word)
        )


def whose(person, user):
    if person == NOBODY:
        return Q(article__assigned_to=None)
    return Q(article__assigned_to=user) if person == ME else Q(article__assigned_to__username=person)


def next_in_queue(user, after=None, choice=None) -> Source | None:
    """The text to go on with: the next one after `after` in which something is undecided, the first after the last.

    One's own texts come first, then those nobody has; of a `choice` that names a person, theirs alone.
    """
    choice = choice or Choice()
    waiting = texts(choice, user).filter(desk__proposed__gt=0)
    if not choice.person:
        waiting = waiting.filter(whose(ME, user) | whose(NOBODY, user))
    rows = sorted(waiting.values_list("pk", "article__assigned_to"), key=lambda row: row[1] is None)
    queue = [pk for pk, _ in rows]
    if after is not None and after.pk in queue:
        at = queue.index(after.pk)
        queue = [*queue[at + 1 :], *queue[:at]]
    return texts(choice, user).filter(pk=queue[0]).first() if queue else None


def questions(note) -> list[str]:
    """What the private desk note asks: its lines and bullet points that hold a question mark, else all of it."""
    lines = [line.strip(" -*•\t") for line in note.splitlines() if line.strip()]
    return [line for line in lines if "?" in line or "？" in line or "؟" in line] or lines
