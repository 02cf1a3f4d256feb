"""What a rule proposes: one mark on a span of the source, with the reason in words an editor understands."""

from typing import NamedTuple

# Below it a proposal is a question: the words are rather sound, and only who knows the text can tell. The other rules do not
# hear of it, and nobody accepts it unseen.
QUESTION = 0.5


class Proposal(
    NamedTuple
):  # made by the hundred thousand where a text is hostile, and a tuple is made fastest
    start: int
    end: int
    kind: str
    replacement: str | None = None
    reason: str = ""
    rule: str = ""
    confidence: float = 1.0
    level: int | None = None
    label: str | None = None
    note: str = ""

    @property
    def is_question(self) -> bool:
        return self.confidence < QUESTION


def cut(start: int, end: int, reason: str, confidence: float, note: str) -> Proposal:
    return Proposal(start, end, "cut", reason=reason, confidence=confidence, note=note)


def replace(start: int, end: int, by: str, reason: str, confidence: float, note: str) -> Proposal:
    return Proposal(start, end, "replace", by, reason, confidence=confidence, note=note)


def join(start: int, end: int, by: str, reason: str, confidence: float, note: str) -> Proposal:
    return Proposal(start, end, "join", by, reason, confidence=confidence, note=note)


def role(
    start: int,
    end: int,
    kind: str,
    confidence: float,
    note: str,
    *,
    level: int | None = None,
    label: str | None = None,
) -> Proposal:
    """A block or inline role: its reason is its own name."""
    return Proposal(start, end, kind, reason=kind, confidence=confidence, level=level, label=label, note=note)
