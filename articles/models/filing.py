"""What texts can be found under, each thing as a word of four signs; a text's words one after the other are its line.

The shelf writes the lines. To count a selection its lines are put together and read as an array of 32-bit numbers, which
is several times faster than counting rows or names. The first sign tells the facet, the others number its values: up to
830,584 of each. Numbers are given once, never again, and kept in a dump: they are not row numbers.
"""

import sys
from array import array
from collections import Counter

from django.db import models

from articles.models.natural import NaturalModel

LETTERS = {
    "tag topic": "T",
    "tag person": "P",
    "tag organisation": "O",
    "tag place": "L",
    "tag event": "E",
    "tag thing": "H",
    "author": "a",
    "publication": "p",
    "language": "l",
    "rights": "r",
    "year": "y",
    "undated": "u",
    "unsigned": "n",
}
FACETS = {letter: facet for facet, letter in LETTERS.items()}
FIRST, MANY = ord("!"), 94  # the signs are those of ASCII that are seen
WIDTH = 4


class FilingWord(NaturalModel):
    """A value of a facet and its number: a slug, a code, the bounds of a year ("1931:1934"), or "" where there is but one."""

    facet = models.CharField(max_length=20)
    value = models.CharField(max_length=130)
    number = models.PositiveIntegerField()
    texts = models.PositiveIntegerField(
        default=0, help_text="How many texts on the shelf are filed under it."
    )

    natural_key_fields = ("facet", "value")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("facet", "value"), name="one_filing_word"),
            models.UniqueConstraint(fields=("facet", "number"), name="one_filing_number"),
        ]

    def __str__(self):
        return f"{self.facet}: {self.value}"

    @property
    def code(self):
        return code_of(self.facet, self.number)


def code_of(facet, number):
    first, rest = divmod(number, MANY * MANY)
    return LETTERS[facet] + "".join(chr(FIRST + digit) for digit in (first, *divmod(rest, MANY)))


def counted(lines) -> dict[str, Counter]:
    """{facet: {number: how often}} of lines put together."""
    found: dict[int, dict[int, int]] = {}
    for word, n in Counter(array("I", lines.encode("ascii"))).items():
        letter, *signs = word.to_bytes(WIDTH, sys.byteorder)
        found.setdefault(letter, {})[number_of(*signs)] = n
    return {FACETS[chr(letter)]: Counter(numbers) for letter, numbers in found.items()}


def number_of(first, second, third):
    """From the code points of the three signs."""
    return ((first - FIRST) * MANY + second - FIRST) * MANY + third - FIRST


def words_in(line) -> set[tuple[str, int]]:
    """The (facet, number) of each word of one line."""
    return {read(line[start : start + WIDTH]) for start in range(0, len(line), WIDTH)}


def read(code):
    """(facet, number)"""
    return FACETS[code[0]], number_of(*map(ord, code[1:]))
