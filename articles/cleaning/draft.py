"""A draft: the text a rule looks at, its lines, what earlier rules have proposed, and the questions rules ask of them."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

from articles.cleaning.language import language_of
from articles.cleaning.lines import Line, split
from articles.cleaning.note_labels import Label, all_labels
from articles.cleaning.page_controls import is_control
from articles.cleaning.page_words import stems
from articles.cleaning.proposal import QUESTION, Proposal
from articles.cleaning.signs import WORD, first_letter
from articles.text.words import BLOCK_ROLES

OPENING = re.compile(r"[^\W\d_]{1,20}[:：.]\s")
NUMBERED = re.compile(r"(?P<word>[^\W\d_]{3,14})\s\d{1,3}(?P<sign>[.:]?)(?:\s|$)")
ECHO = 160  # characters
FROM_MARKUP = "page_furniture"


class Draft:
    """`given` is what a reader proposed who saw more than the text: the markup of a page."""

    def __init__(self, text: str, given: Iterable[Proposal] = ()) -> None:
        self.text = text
        self.lines = split(text)
        self.proposals: list[Proposal] = []
        self._starts = [line.start for line in self.lines]
        self._cut: dict[int, str] = {}  # place of a line among the lines -> why it is cut
        self._roles: dict[int, str] = {}
        self._adverts: set[int] = set()  # where they end
        self._free: list[Line] | None = None
        self._running: list[Line] | None = None
        self.add(given)
        # Its reader has seen the markup and told the furniture from the text; a menu found alone says nothing of the rest.
        self.is_marked_up = any(each.rule == FROM_MARKUP for each in self.proposals)
        # It is no copied text: the file says of some blocks what they are.
        self.has_roles = any(each.kind in BLOCK_ROLES for each in self.proposals)

    def add(self, found: Iterable[Proposal]) -> None:
        """Take in what a rule proposed, so that later rules see it."""
        for proposal in found:
            self._free = self._running = None
            self.proposals.append(proposal)
            if proposal.confidence < QUESTION:
                continue
            if proposal.reason == "link_spam":
                self._adverts.add(proposal.end)
            for place in self.places(proposal.start, proposal.end):
                line = self.lines[place]
                if proposal.start <= line.start and line.end <= proposal.end:
                    if proposal.kind == "cut":
                        self._cut.setdefault(place, proposal.reason)
                    elif proposal.kind in BLOCK_ROLES:
                        self._roles.setdefault(place, proposal.kind)

    @cached_property
    def language(self) -> str | None:
        return language_of(self.text, self.words)

    @cached_property
    def words(self) -> Counter[str]:
        return Counter(WORD.findall(self.text.casefold()))

    @cached_property
    def stems(self) -> Counter[str]:
        """In how many lines the longer words stand, whatever their endings."""
        return Counter(stem for line in self.lines for stem in set(stems(line.text)))

    @cached_property
    def times(self) -> Counter[str]:
        return Counter(line.text.casefold() for line in self.lines)

    @cached_property
    def openings_above(self) -> list[int]:
        """For each line the place of the one above its run of lines that begin small; its own where it begins no such way."""
        found: list[int] = []
        for place, line in enumerate(self.lines):
            found.append(found[-1] if place and first_letter(line.text).islower() else place)
        return found

    @cached_property
    def openings(self) -> Counter[str]:
        """How many sentences begin with which word and sign ("Q: ", "Anna: "), and how many lines with a word and a number."""
        opened = (OPENING.match(line.text) for line in self.lines if line.prose)
        numbered = (NUMBERED.match(line.text) for line in self.lines)
        return Counter(
            [each.group() for each in opened if each] + [each["word"] for each in numbered if each]
        )

    def opens_like_others(self, line: Line) -> bool:
        """ "Q: ...", as other lines of the text that are sentences do, or "Article 2. ..." where there is an article 3."""
        opening, numbered = OPENING.match(line.text), NUMBERED.match(line.text)
        if opening is not None and self.openings[opening.group()] > 1:
            return True
        return numbered is not None and self.openings[numbered["word"]] > (1 if numbered["sign"] else 3)

    @cached_property
    def labels(self) -> list[Label]:
        """Whatever could be the number of a note, at its beginning or where it is referred to."""
        return list(all_labels(self.text))

    @cached_property
    def controls(self) -> frozenset[int]:
        """Where lines start that are only there to steer readers around a page."""
        return frozenset(line.start for line in self.lines if is_control(line.text))

    def places(self, start: int, end: int) -> range:
        """Which lines a span touches."""
        first = max(0, bisect_right(self._starts, start) - 1)
        return range(first, bisect_left(self._starts, end))

    def place(self, line: Line) -> int:
        return bisect_left(self._starts, line.start)

    def why_cut(self, line: Line) -> str | None:
        return self._cut.get(self.place(line))

    def why_cut_at(self, place: int) -> str | None:
        return self._cut.get(place)

    def is_cut(self, place: int) -> bool:
        return place in self._cut

    def is_taken(self, place: int) -> bool:
        """Has a rule cut the line there, or given it a role?"""
        return place in self._cut or place in self._roles

    def role_at(self, place: int) -> str | None:
        return self._roles.get(place)

    def role_of(self, line: Line) -> str | None:
        return self._roles.get(self.place(line))

    def has_advert(self, line: Line) -> bool:
        """Does an advert hang on its end? Then what stands before it is running text."""
        return line.end in self._adverts and self.why_cut(line) is None

    def free(self) -> list[Line]:
        """Lines no rule has cut or given a role. Every rule asks, few change the answer."""
        if self._free is None:
            taken = self._cut.keys() | self._roles.keys()
            self._free = [line for place, line in enumerate(self.lines) if place not in taken]
        return self._free.copy()

    def running(self) -> list[Line]:
        """What is left of the running text: not cut, not a footnote, not a caption."""
        if self._running is None:
            aside = ("footnote", "caption")
            self._running = [
                line
                for place, line in enumerate(self.lines)
                if place not in self._cut and self._roles.get(place) not in aside
            ]
        return self._running.copy()

    def head(self) -> list[Line]:
        """Free lines above the first running text; empty when there is no running text."""
        free = self.free()
        first = next((number for number, line in enumerate(free) if line.prose), 0)
        return free[:first]

    def tail(self) -> list[Line]:
        """Lines below the last running text that no rule has cut or given a role."""
        kept = self.running()
        last = max((line.start for line in kept if line.prose), default=len(self.text))
        return [line for line in self.free() if line.start > last]

    def next_kept(self, line: Line) -> Line | None:
        """The next line that stays, whatever its role."""
        for place in range(self.place(line) + 1, len(self.lines)):
            if place not in self._cut:
                return self.lines[place]
        return None

    def is_echoed_below(self, line: Line) -> bool:
        """Is it running text that follows, and does it begin with all of its longer words? Then it is rather its heading."""
        place, own = self.place(line), set(stems(line.text))
        if not own or not self.lines[place + 1 : place + 2] or not self.lines[place + 1].prose:
            return False
        return own <= set(stems(self.lines[place + 1].text[:ECHO]))

    def gap_before(self, line: Line) -> int:
        """Where the white space directly before a line starts."""
        place = self.place(line)
        return self.lines[place - 1].end if place else 0

    def neighbours(self, line: Line) -> Iterator[Line]:
        """The filled lines directly before and after."""
        yield from self.beside(self.place(line))

    def beside(self, place: int) -> list[Line]:
        """The lines directly before and after that place among the lines."""
        return self.lines[max(0, place - 1) : place] + self.lines[place + 1 : place + 2]
