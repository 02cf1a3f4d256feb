"""Names from A to Z, each under its first letter; letters of all scripts, accents aside."""

import unicodedata
from dataclasses import dataclass, field
from itertools import groupby

ON_ONE_PAGE = 400
FIGURES = "0–9"


@dataclass(frozen=True)
class Letter:
    letter: str
    count: int
    chosen: bool
    things: list = field(default_factory=list)  # empty when the letter is another page


@dataclass(frozen=True)
class Alphabet:
    letters: list[Letter]
    parted: bool  # so many that each letter is a page of its own

    @property
    def shown(self):
        return [letter for letter in self.letters if letter.things]


def of(things, chosen="") -> Alphabet:
    things = sorted(things, key=lambda thing: (first_letter(thing.name) == FIGURES, plain(thing.name)))
    groups = [
        (letter, list(group)) for letter, group in groupby(things, lambda thing: first_letter(thing.name))
    ]
    parted = len(things) > ON_ONE_PAGE
    open_ones = {chosen} & {letter for letter, _ in groups} or {letter for letter, _ in groups[:1]}
    return Alphabet(
        [
            Letter(
                letter,
                len(group),
                parted and letter in open_ones,
                group if not parted or letter in open_ones else [],
            )
            for letter, group in groups
        ],
        parted,
    )


def plain(name):
    """For sorting: no accents, no difference of case."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter)), name


def first_letter(name):
    letter = next((letter for letter in plain(name)[0] if letter.isalnum()), "")
    return FIGURES if not letter or letter.isdigit() else letter.upper()
