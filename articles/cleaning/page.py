"""What can be seen of each line of a page near its edges: form, place and company, as numbers between 0 and 1.

Nothing here says what a line is; `furniture.py` weighs what is seen.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import is_small, share_steering, stems, tokens_of
from articles.cleaning.signs import CLOSERS, IS_HAN, ends_sentence, first_letter

HEAD, TAIL = "head", "tail"
REACH, DEEP = 500, 4_000  # lines from the edge, unless so many letters of running text come first
ENOUGH = 600  # characters of a line to tell what it is
FURNITURE = ("counter", "read_more", "link_spam", "navigation", "media_placeholder")
STARTS = re.compile(r"[+»«›→←>|•·*#©–—-]|o\s")
ENDS = re.compile(r"[»›→←>|:…]$|\.\.$|\(\d+\)$")
ROWS = re.compile(r"\s[|>›»→•·/–—]\s|\s{2,}")
ADDRESS = re.compile(r"https?://|www\.|@|\b[\w-]+\.(?:com|org|net|info|[a-z]{2})\b", re.I)
SIGN = re.compile(r"(?<!^)[^\w\s]")
CYRILLIC = re.compile("[а-яёіў]", re.I)
LATIN = re.compile("[a-z]", re.I)


class Page:
    """What the lines of one draft are compared with."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.lines = draft.lines
        self.furniture = [draft.why_cut(line) in FURNITURE for line in self.lines]
        self.speaks = any(self.furniture) or bool(draft.controls)
        self.forms: dict[int, dict[str, float]] = {}
        self.printed = any(draft.why_cut(line) == "running_head" for line in self.lines)
        self.claimed = [self.is_claimed(line) for line in self.lines]
        self.letters = [
            0 if claimed or not line.prose else size(line.text)
            for line, claimed in zip(self.lines, self.claimed, strict=True)
        ]
        self.above = [0, *accumulate(self.letters)]  # letters of running text above each line

    def is_claimed(self, line: Line) -> bool:
        why = self.draft.why_cut(line)
        return (why is not None and why != "title_line") or self.draft.role_of(line) is not None

    def edge(self, side: str) -> list[int]:
        """The places of the outermost lines, from the edge inward."""
        places = range(len(self.lines)) if side == HEAD else range(len(self.lines) - 1, -1, -1)
        passed, found = 0, []
        for place in places[:REACH]:
            found.append(place)
            passed += self.letters[place]
            if passed > DEEP:
                break
        return found

    def seen(self, place: int, side: str) -> dict[str, float]:
        """Everything the model knows about a line, leaving out what is 0."""
        outward, inward = (-1, 1) if side == HEAD else (1, -1)
        found: dict[str, float] = {
            side: 1,
            "furniture outward": self.share(place + outward * step for step in range(1, 6)),
            "furniture inward": self.share(place + inward * step for step in range(1, 6)),
            "outermost": not 0 <= place + outward < len(self.lines),
            f"running text next, {side}": self.is_prose(place + inward),
            f"sentence next, {side}": self.is_sentence(place + inward),
            "running text outward": any(self.is_prose(place + outward * step) for step in range(1, 9)),
            "text outward": self.text_outward(place, side),
            "long lines outward": self.length(place + outward * step for step in range(1, 6)),
            "long lines inward": self.length(place + inward * step for step in range(1, 6)),
        }
        return self.form(place) | {name: float(value) for name, value in found.items() if value}

    def form(self, place: int) -> dict[str, float]:
        """What does not depend on the side; in a short text a line is near both edges."""
        if place not in self.forms:
            self.forms[place] = {name: float(value) for name, value in self.look(place).items() if value}
        return self.forms[place]

    def look(self, place: int) -> dict[str, float]:
        line, words = self.lines[place], self.lines[place].text[:ENOUGH]
        tokens, said = tokens_of(words), set(stems(words))
        again = sum(self.draft.stems[stem] > 1 for stem in said)
        steers = share_steering(words)
        return {
            size_of(words): 1,
            "ends as a sentence does": ends_sentence(line.text),
            "is running text": line.prose,
            "steers": steers,
            "only steers": line.start in self.draft.controls or steers == 1,
            "said again": again / len(said) if said else 0,
            "much said again": min(4, again) / 4,
            "printed twice": self.draft.times[words.casefold()] > 1,
            "opens with a sign": STARTS.match(words) is not None,
            "ends with a sign": ENDS.search(words) is not None,
            "row": ROWS.search(words) is not None,
            "address": ADDRESS.search(words) is not None,
            "begins small": first_letter(words).islower(),
            "no letters": not any(map(str.isalpha, words)),
            "digits": sum(map(str.isdigit, words)) / len(words),
            "small words": sum(map(is_small, tokens)) / max(1, len(tokens)),
            "quoted": words[0] in "«“„\"'" or words[-1] in CLOSERS[:7],
            "other script": self.is_foreign(words),
            "furniture beside": self.share((place - 1, place + 1)),
            "in a row of short lines": self.short_around(place),
            "alone": line.alone,
            "nothing else is furniture": not self.speaks,
            "printed pages": self.printed,
            "punctuated alike": self.punctuated_alike(place),
        }

    def is_foreign(self, words: str) -> bool:
        cyrillic, latin = len(CYRILLIC.findall(words)), len(LATIN.findall(words))
        in_cyrillic = self.draft.language in ("ru", "be", "uk")
        return latin > 2 * cyrillic + 3 if in_cyrillic else cyrillic > 3

    def share(self, places: Iterable[int]) -> float:
        near = [place for place in places if 0 <= place < len(self.lines)]
        return sum(self.furniture[place] for place in near) / len(near) if near else 0

    def text_outward(self, place: int, side: str) -> float:
        """What part of the running text lies on the far side of the line; twice, for more than half says no more."""
        above, whole = self.above[place], self.above[-1]
        outward = above if side == HEAD else whole - above
        return min(1.0, 2 * outward / whole) if whole else 0

    def length(self, places: Iterable[int]) -> float:
        """How long the lines are, 1 for 200 characters and more."""
        near = [min(200, size(self.lines[place].text)) for place in places if 0 <= place < len(self.lines)]
        return sum(near) / len(near) / 200 if near else 0

    def punctuated_alike(self, place: int) -> float:
        """A list's items carry the same signs: "Sweden (Group F): third", "Spain (Group E): first"."""
        own = signs_of(self.lines[place].text)
        near = [each for each in range(place - 3, place + 4) if each != place and 0 <= each < len(self.lines)]
        return sum(len(own) > 1 and signs_of(self.lines[each].text) == own for each in near) / 6

    def is_prose(self, place: int) -> bool:
        return 0 <= place < len(self.lines) and self.lines[place].prose and not self.claimed[place]

    def is_sentence(self, place: int) -> bool:
        """Of the text, as far as one can tell: "Why support us?" is the page's."""
        if not 0 <= place < len(self.lines) or self.claimed[place]:
            return False
        line = self.lines[place]
        return ends_sentence(line.text[-ENOUGH:]) and line.start not in self.draft.controls

    def short_around(self, place: int) -> float:
        """How many of the six lines around are short, too."""
        near = [*range(max(0, place - 3), place), *range(place + 1, min(len(self.lines), place + 4))]
        return sum(len(self.lines[each].text) <= 60 for each in near) / 6


@lru_cache(maxsize=2_000)
def signs_of(words: str) -> str:
    return "".join(SIGN.findall(words[:ENOUGH]))


@lru_cache(maxsize=2_000)
def size(words: str) -> int:
    """Characters; one of Han counts for three."""
    return len(words[:ENOUGH]) + 2 * len(IS_HAN.findall(words[:ENOUGH]))


def size_of(words: str) -> str:
    long = size(words)
    for most, name in (
        (12, "a word"),
        (30, "a few words"),
        (60, "short"),
        (100, "half a line"),
        (180, "a line"),
    ):
        if long <= most:
            return name
    return "long"
