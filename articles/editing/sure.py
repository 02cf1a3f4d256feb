"""Taking what is sure in one act, so that only the doubtful is left to look at: marks of a text and facts of its article."""

from dataclasses import dataclass

from django.db import transaction

from articles.editing.acts import return_turn, take_turn
from articles.editing.columns import snapshot
from articles.editing.facts import COLUMNS, MANY, nothing, settle
from articles.editing.marks import change_all
from articles.editing.permissions import admit
from articles.editing.room import sort_out
from articles.models import Fact, Mark, Status


@dataclass(frozen=True, slots=True)
class Sure:
    """What can be taken, and how many proposals stay for a person."""

    marks: list[Mark]
    facts: list[Fact]
    doubtful: int

    def __str__(self):
        return (
            f"{counted(len(self.marks), 'mark')} and {counted(len(self.facts), 'fact')}; "
            f"{counted(self.doubtful, 'proposal')} left to decide"
        )


def counted(number, word):
    return f"{number} {word}{'' if number == 1 else 's'}"


def sure_of(source, level) -> Sure:
    """What is undecided and at least `level` (0 to 1) sure."""
    undecided = Mark.objects.undecided().filter(source=source)
    fitting, left = sort_out(source, list(undecided.filter(confidence__gte=level)))
    doubtful = undecided.filter(confidence__lt=level).count() + len(left)
    return Sure(fitting, facts_of(source.article, level), doubtful)


def facts_of(article, level) -> list[Fact]:
    """For each matter the article says nothing of yet, the surest statement; of authors all that are as sure."""
    undecided = article.facts.filter(status=Status.PROPOSED, confidence__gte=level)
    found = []
    for name, columns in COLUMNS.items():
        if snapshot(article, columns) != nothing(snapshot(article, columns)):
            continue
        said = sorted(
            (each for each in undecided if each.name == name), key=lambda each: (-each.confidence, each.pk)
        )
        if name in MANY and said:
            found += [
                each for each in said if (each.rule, each.confidence) == (said[0].rule, said[0].confidence)
            ]
        else:
            found += said[:1]
    return found


@transaction.atomic
def accept_sure(source, level, user, batch=None, why="") -> Sure:
    """Accept it: one batch, so one undo. Sent twice it finds nothing more to do."""
    admit(user)
    take_turn(source)
    sure = sure_of(source, level)
    if sure.marks:
        change_all(source, sure.marks, Status.ACCEPTED, "accept", user, batch, why)
    else:
        return_turn(source)
    for fact in sure.facts:
        settle(fact, Status.ACCEPTED, user, batch=batch, why=why)
    return sure
