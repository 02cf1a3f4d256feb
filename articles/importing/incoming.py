"""Documents on their way in: put aside until somebody has seen what they are, then taken in or dropped."""

from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Sum

from articles.editing import Refused
from articles.importing.documents import Outcome, import_bytes
from articles.models import Incoming
from articles.sources import Refusal
from articles.sources.catalogue import Catalogue
from articles.sources.refusal import refuse

MOST = 20
NOTHING_KNOWN = Catalogue()  # what an editor brings in is theirs to describe


def clear():
    """Nobody came back for these."""
    Incoming.objects.stale().delete()


@transaction.atomic
def put_aside(files, user, place=None) -> tuple[UUID | None, list[Refusal]]:
    """Keep uploaded files (`name`, `size`, `read()`) for a look at them: their parcel, and those far too large.

    `place` holds address, archived_copy and captured, as far as they are the same for all.
    """
    clear()
    if len(files) > MOST:
        raise Refused(f"At most {MOST} documents come in at once; these are {len(files)}.")
    limit = settings.MAX_SOURCE_BYTES
    fitting = [file for file in files if file.size <= limit]
    check_room(sum(file.size for file in fitting), user)
    parcel = uuid4()
    for file in fitting:
        Incoming.objects.create(
            parcel=parcel,
            user=user,
            file_name=file.name,
            data=file.read(),
            size=file.size,
            **(place or {}),
        )
    refusals = [
        refuse("E-SIZE", file.name, f"{file.size:,} bytes, at most {limit:,} are allowed")
        for file in files
        if file.size > limit
    ]
    return (parcel if fitting else None), refusals


def check_room(size, user):
    waiting = Incoming.objects.filter(user=user).aggregate(size=Sum("size"))["size"] or 0
    limit = settings.MAX_UPLOAD_BYTES
    if waiting + size > limit:
        rest = f"; {waiting:,} of them wait in earlier uploads of yours" if waiting else ""
        raise Refused(f"These are {size:,} bytes; {limit:,} may come in at once{rest}.")


def parcel_of(user, parcel) -> list[Incoming]:
    """What this person sent and has not decided on; empty when it was decided, or is older than a day."""
    clear()
    return list(Incoming.objects.filter(user=user, parcel=parcel))


def take_in(incoming, user, rights="") -> Outcome:
    place = {name: getattr(incoming, name) for name in ("address", "archived_copy", "captured")}
    return import_bytes(bytes(incoming.data), incoming.file_name, NOTHING_KNOWN, rights, user, place)


def drop(user, parcel) -> int:
    return Incoming.objects.filter(user=user, parcel=parcel).delete()[0]
