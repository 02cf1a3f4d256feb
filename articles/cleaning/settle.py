"""Of all that was proposed, what could be accepted together. Earlier rules win, and all of them win over questions; what lies
inside a cut is not asked about. Roles nobody doubts are no question: they stay inside a doubtful cut, for it may be refused."""

from collections.abc import Iterable, Iterator
from operator import attrgetter

from articles.cleaning.proposal import QUESTION, Proposal
from articles.text.words import BLOCK_ROLES, CLAIMING_KINDS, INLINE_ROLES

CUT = -1
SURE, CERTAIN = 0.8, 1.0
BLOCKS, ROLES = frozenset(BLOCK_ROLES), frozenset(BLOCK_ROLES + INLINE_ROLES)


def settle(text: str, proposals: Iterable[Proposal]) -> list[Proposal]:
    table = Table(text)
    offered = list(proposals)
    for proposal in offered:
        if proposal.confidence >= QUESTION:
            table.lay(proposal)
    for proposal in offered:
        if proposal.confidence < QUESTION:
            table.lay(proposal)
    return sorted(table.kept(), key=lambda each: (each.start, each.end, each.kind))


class Table:
    """Who holds each character: nobody (0), a cut (-1), or the claim of that number."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.holders = [0] * len(text)
        self.blocks = [0] * len(text)
        self.roles: dict[int, list[Proposal]] = {}
        self.laid: list[Proposal] = []
        self.seen: set[tuple[int, int, str]] = set()

    def lay(self, proposal: Proposal) -> None:
        key = (proposal.start, proposal.end, proposal.kind)
        if key in self.seen or not self.room_for(proposal):
            return
        self.seen.add(key)
        self.laid.append(proposal)
        self.take(proposal, len(self.laid))

    def room_for(self, new: Proposal) -> bool:
        if new.kind in BLOCKS and any(self.blocks[new.start : new.end]):
            return False
        if new.kind in ROLES and any(crosses(new, old) for old in self.nearby(new)):
            return False
        if new.kind == "cut":
            return not (self.is_split_at(new.start) or self.is_split_at(new.end))
        return new.kind not in CLAIMING_KINDS or not any(self.holders[new.start : new.end])

    def is_split_at(self, place: int) -> bool:
        """Does one claim stand on both sides? Then a cut may not end here."""
        if not 0 < place < len(self.holders):
            return False
        return self.holders[place] > 0 and self.holders[place - 1] == self.holders[place]

    def take(self, new: Proposal, number: int) -> None:
        size = new.end - new.start
        if new.kind in CLAIMING_KINDS and new.confidence >= QUESTION:
            self.holders[new.start : new.end] = [CUT if new.kind == "cut" else number] * size
        if new.kind in BLOCKS:
            self.blocks[new.start : new.end] = [number] * size
        if new.kind in ROLES:
            for shelf in shelves(new):
                self.roles.setdefault(shelf, []).append(new)

    def nearby(self, new: Proposal) -> Iterator[Proposal]:
        for shelf in shelves(new):
            yield from self.roles.get(shelf, ())

    def kept(self) -> Iterator[Proposal]:
        inner = inside_another([each for each in self.laid if each.kind == "cut"])
        doubted = self.doubted()
        for each in self.laid:
            is_inner = each.kind == "cut" and (each.start, each.end) in inner
            told = each.kind in ROLES and each.confidence == CERTAIN and doubted[each.start]
            if not is_inner and (told or not self.is_buried(each)):
                yield each

    def doubted(self) -> bytearray:
        """For each character whether only a cut that may be refused takes it."""
        found = bytearray(len(self.text))
        cuts = [each for each in self.laid if each.kind == "cut" and not each.is_question]
        for each in sorted(cuts, key=attrgetter("confidence")):
            found[each.start : each.end] = bytes([each.confidence < SURE]) * (each.end - each.start)
        return found

    def is_buried(self, proposal: Proposal) -> bool:
        """Is nothing of it left to see once the cuts are made?"""
        if proposal.kind == "cut":
            return False
        if proposal.kind == "join":
            return self.holders[proposal.start] == CUT
        span = range(proposal.start, proposal.end)
        if self.holders[span.start : span.stop].count(CUT) == len(span):
            return True
        return all(self.holders[place] == CUT or self.text[place].isspace() for place in span)


def inside_another(cuts: list[Proposal]) -> set[tuple[int, int]]:
    """The spans of those cuts; no two cuts share one. What is only asked about hides nothing."""
    inner, reach = set(), -1
    for each in sorted(cuts, key=lambda each: (each.start, -each.end)):
        if each.end <= reach:
            inner.add((each.start, each.end))
        reach = reach if each.confidence < QUESTION else max(reach, each.end)
    return inner


def crosses(one: Proposal, other: Proposal) -> bool:
    """Roles nest or keep apart; a link holds no other link."""
    if one.kind == other.kind == "link":
        return one.start < other.end and other.start < one.end
    return one.start < other.start < one.end < other.end or other.start < one.start < other.end < one.end


def shelves(proposal: Proposal, width: int = 32) -> range:
    return range(proposal.start // width, (proposal.end - 1) // width + 1)
