"""Marks of one's own on a selected passage, and edits of what the text says."""

from django.db import transaction

from articles import editing, text
from articles.admin.work.sheet import reading_and_part
from articles.editing import Refused
from articles.models import Mark, Status
from articles.text.words import BLOCK_ROLES, INLINE_ROLES, KINDS, REASONS

LEVELS = {"heading": 2, "list_item": 1}


@transaction.atomic
def mark(source, said, user):
    """A role takes whole lines, and the place of an accepted role it overlaps; one batch, so one undo."""
    own = mark_of(source, said)
    if own.kind in BLOCK_ROLES:
        give_way(source, own, user, said)
    editing.mark(source, own, user, batch=said.batch, why=said.why)


def mark_of(source, said):
    kind, reason, label = said.words("kind"), said.words("reason"), said.words("label").strip()
    if kind not in KINDS:
        raise Refused(f"“{kind}” is not a kind of mark.")
    if reason and reason not in REASONS:
        raise Refused(f"“{reason}” is not a reason.")
    if len(label) > 2000:
        raise Refused("A label holds at most 2000 characters.")
    start, end = span_of(source, said)
    if kind in BLOCK_ROLES:
        start, end = whole_lines(source.text, start, end)
    return text.Mark(
        kind,
        start,
        end,
        replacement=said.words("replacement") if kind in ("replace", "join") else None,
        level=level_of(kind, said),
        label=label or None,
        reason=kind if kind in BLOCK_ROLES + INLINE_ROLES else reason or "other",
        note=said.words("note").strip(),
    )


def level_of(kind, said):
    if kind not in LEVELS:
        return None
    level = said.number_or_none("level") or LEVELS[kind]
    if not LEVELS[kind] <= level <= 6:
        raise Refused(f"The level of a {kind.replace('_', ' ')} lies between {LEVELS[kind]} and 6.")
    return level


def span_of(source, said):
    start, end = said.number("start"), said.number("end")
    if not 0 <= start < end <= source.length:
        raise Refused("There is no such place in the text.")
    return start, end


def whole_lines(words, start, end):
    """The span grown to whole lines, without the empty ones at its ends."""
    start = words.rfind("\n", 0, start + len(words[start:end]) - len(words[start:end].lstrip())) + 1
    line_end = words.find("\n", start + len(words[start:end].rstrip()))
    end = len(words) if line_end < 0 else line_end
    piece = words[start:end]
    return (start + len(piece) - len(piece.lstrip("\n")), start + len(piece.rstrip("\n")))


def give_way(source, own, user, said):
    overlapping = Mark.objects.accepted().filter(
        source=source, kind__in=BLOCK_ROLES, start__lt=own.end, end__gt=own.start
    )
    for other in overlapping.exclude(key=own.key):
        editing.decide(source, other.key, Status.REJECTED, user, batch=said.batch, why=said.why)


def edit(source, said, user):
    """A block, or a passage of it, shall say something else."""
    start, end = place_of(source, said)
    editing.edit_block(
        source,
        start,
        end,
        said.words("text"),
        user,
        said.number("revision"),
        batch=said.batch,
        why=said.why,
    )


def look(source, said):
    """What that edit would do: the words that change, the marks it writes and takes back, the excerpts it touches."""
    if said.number("revision") != source.desk.revision:
        raise Refused("The text has changed meanwhile; look at the block again.")
    start, end = place_of(source, said)
    preview = editing.preview_edit(source, start, end, said.words("text"))
    stands = editing.reading_of(source).text[start:end]
    return {
        "difference": text.word_diff(stands, said.words("text").strip()),
        "marks": len(preview.marks),
        "taken_back": len(preview.taken_back),
        "excerpts": [[excerpt.public_id, excerpt.words[:160]] for excerpt in preview.excerpts],
    }


def place_of(source, said):
    """The span of the reading that is meant: a block by its id, or what a span of the source reads as."""
    if "block" in said:
        block = reading_and_part(source, said.words("block"))[1]
        if block is None:
            raise Refused("This block is no longer there; look at the text again.")
        return block.start, block.end
    reading = editing.reading_of(source)
    pieces = [piece for piece in reading.to_reading(*span_of(source, said)) if piece]
    if len(pieces) != 1:
        raise Refused("This passage does not stand in one piece in the text.")
    words = reading.text[slice(*pieces[0])]
    if not words.strip():
        raise Refused("There is nothing but white space here.")
    start = pieces[0].start + len(words) - len(words.lstrip())
    return start, start + len(words.strip())
