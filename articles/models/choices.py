"""The fixed lists the models share; the words of marks and reasons are in articles.text.words."""

from django.db.models import TextChoices


class Rights(TextChoices):
    FULL = "full", "full text"
    EXCERPTS = "excerpts", "excerpts only"
    RECORD = "record", "catalogue record only"


class Stage(TextChoices):
    NEW = "new", "new"
    IN_WORK = "in_work", "in work"
    READY = "ready", "ready"


class Precision(TextChoices):
    DAY = "day", "day"
    MONTH = "month", "month"
    YEAR = "year", "year"
    RANGE = "range", "range"


class Origin(TextChoices):
    STATED = "stated", "stated in the text"
    INFERRED = "inferred", "inferred"
    LOOKED_UP = "looked_up", "looked up"


class TagKind(TextChoices):
    TOPIC = "topic", "topic"
    PERSON = "person", "person"
    ORGANISATION = "organisation", "organisation"
    PLACE = "place", "place"
    EVENT = "event", "event"
    THING = "thing", "thing"


class ExcerptKind(TextChoices):
    CONTEXT = "context", "context"
    IDENTIFICATION = "identification", "identification"
    DOUBT = "doubt", "doubt"
    CONTRADICTION = "contradiction", "contradiction"
    SOURCE_CRITICISM = "source_criticism", "source criticism"
    CROSS_REFERENCE = "cross_reference", "cross-reference"


class LinkKind(TextChoices):
    SAME_CLAIM = "same_claim", "makes the same claim as"
    CONFIRMS = "confirms", "confirms"
    CONTRADICTS = "contradicts", "contradicts"
    DRAWS_ON = "draws_on", "draws on"
    UPDATES = "updates", "updates"
    NOT_THE_SAME = "not_the_same", "is not the same as"


# The same link read from its other end.
LINK_READ_BACK = {
    LinkKind.SAME_CLAIM: "makes the same claim as",
    LinkKind.CONFIRMS: "is confirmed by",
    LinkKind.CONTRADICTS: "is contradicted by",
    LinkKind.DRAWS_ON: "is drawn on by",
    LinkKind.UPDATES: "is updated by",
    LinkKind.NOT_THE_SAME: "is not the same as",
}


class Status(TextChoices):
    PROPOSED = "proposed", "proposed"
    ACCEPTED = "accepted", "accepted"
    REJECTED = "rejected", "rejected"
