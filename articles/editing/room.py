"""Which marks can be accepted beside those that are: an accepted one holds its place, waiting or not."""

from collections import defaultdict

from articles import text
from articles.editing.acts import last_decision
from articles.editing.refusals import Conflict, name_of
from articles.models import Mark


def as_text(mark) -> text.Mark:
    """The stored mark (or a rule's proposal) as the text core knows it."""
    return text.Mark(
        kind=mark.kind,
        start=mark.start,
        end=mark.end,
        replacement=mark.replacement,
        level=mark.level,
        label=mark.label,
        supersedes=frozenset(getattr(mark, "supersedes", ())),
        reason=mark.reason,
        note=mark.note,
    )


def sort_out(source, marks):
    """Those of `marks` that can be accepted together, in order, and the others with what is in their way."""
    crowd, fitting, left = Crowd(Mark.objects.accepted().filter(source=source)), [], []
    for mark in marks:
        if blocking := crowd.against(mark):
            left.append((mark, blocking))
        else:
            fitting.append(mark)
            crowd.add(mark)
    return fitting, left


class Crowd:
    """Accepted marks by the stretch of text they stand on, so that only neighbours are compared."""

    STRETCH = 1000

    def __init__(self, marks=()):
        self.marks, self.stretches = {}, defaultdict(list)
        for mark in marks:
            self.add(mark)

    def add(self, mark):
        self.marks[mark.key] = mark
        value = as_text(mark)
        for stretch in self.stretches_of(mark):
            self.stretches[stretch].append(value)

    def against(self, mark):
        """The mark of the crowd that forbids `mark`, or None."""
        near = [other for stretch in self.stretches_of(mark) for other in self.stretches[stretch]]
        blocking = text.conflict(as_text(mark), near)
        return self.marks[blocking.key] if blocking else None

    def stretches_of(self, mark):
        return range(mark.start // self.STRETCH, (mark.end - 1) // self.STRETCH + 1)


def check_room(mark):
    """Refuse an accepted mark that an accepted one, waiting or not, does not tolerate."""
    near = Mark.objects.accepted().filter(source=mark.source, start__lt=mark.end, end__gt=mark.start)
    blocking = text.conflict(as_text(mark), [as_text(other) for other in near.exclude(key=mark.key)])
    if blocking is None:
        return
    raise in_the_way(mark, blocking)


def in_the_way(mark, blocking) -> Conflict:
    theirs = last_decision(source=mark.source, target_kind="mark", target=blocking.key)
    who, when = (name_of(theirs.user), theirs.at) if theirs else ("", None)
    words = mark.source.text
    return Conflict(
        f"{named(mark, words)} cannot stand beside {named(blocking, words)}, which is accepted.", who, when
    )


def named(mark, words, longest=40) -> str:
    quoted = " ".join(words[mark.start : mark.end].split())
    quoted = quoted if len(quoted) <= longest else quoted[: longest - 1] + "…"
    return f"The {mark.kind.replace('_', ' ')} of “{quoted}” ({mark.start} to {mark.end})"
