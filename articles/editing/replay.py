"""What a mark's status is by the decisions that stand: the last of them says it, whatever was taken back and in which order.

So undoing any decisions in any order gives what never having made them gives, and a later decision is never overturned
by taking back an earlier one.
"""

from collections import defaultdict

from articles.models import Decision, Status

AT_ONCE = 500  # keys a statement: SQLite's limit on parameters is near


class Story:
    """The decisions on one mark, oldest first; those with an odd number of undos behind them do not stand."""

    def __init__(self, decisions):
        self.decisions = [each for each in decisions if each.undoes_id is None]
        self.standing = {each.pk: True for each in self.decisions}
        self.roots = {each.pk: each.pk for each in self.decisions}
        for each in decisions:
            if each.undoes_id is not None:
                self.roots[each.pk] = self.roots[each.undoes_id]
                self.turn(each)

    def turn(self, decision):
        """An undo, or the undo of one: what stood does not, and the other way round."""
        root = self.roots[decision.pk]
        self.standing[root] = not self.standing[root]

    def without(self, decision) -> str:
        """The status once this decision (or undo) is taken back; an editor's own mark had none before and is rejected."""
        self.turn(decision)
        for each in reversed(self.decisions):
            if self.standing[each.pk]:
                return each.after["status"]
        return self.decisions[0].before.get("status", Status.REJECTED)


def stories(source, keys) -> dict[str, Story]:
    """By key, for marks of one text; call it with its turn taken."""
    keys, rows = sorted(keys), defaultdict(list)
    for at in range(0, len(keys), AT_ONCE):
        here = Decision.objects.filter(source=source, target_kind="mark", target__in=keys[at : at + AT_ONCE])
        for decision in here.only("pk", "target", "undoes", "before", "after").order_by("pk"):
            rows[decision.target].append(decision)
    return {key: Story(decisions) for key, decisions in rows.items()}
