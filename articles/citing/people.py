"""Names as reference managers want them: family and given name apart, or one literal for a body or a single word."""

import re
from dataclasses import dataclass

PARTICLES = frozenset("van von der den de del della da dos du la le al bin ibn ter zu zum".split())
BODIES = re.compile(
    r"\b(agency|army|association|board|bureau|cent(?:er|re)|college|commission|committee|company|council|court|"
    r"department|desk|editors?|editorial|embassy|foundation|government|group|institute?|ministry|museum|office|"
    r"organi[sz]ation|party|press|research|service|society|staff|team|union|university|"
    r"редакция|институт|министерство|агентство|комитет|рэдакцыя|інстытут|міністэрства)\b",
    re.IGNORECASE,
)
HAN = re.compile(r"[\u3400-\u9fff·]+")


@dataclass(frozen=True)
class Name:
    """`words` is the name as the site shows it; `family` is empty where the name is not divided."""

    words: str
    family: str = ""
    given: str = ""

    @property
    def sorted(self) -> str:
        return f"{self.family}, {self.given}" if self.family else self.words


def name_of(words: str) -> Name:
    """Divided where it is plain which is the family name: "Kos, Anna", "Anna Kos", "Ludwig van Beek"."""
    words = " ".join(words.split())
    family, comma, given = (part.strip() for part in words.partition(","))
    if comma:
        return Name(words, family, given) if family and given and "," not in given else Name(words)
    parts = words.split()
    if len(parts) < 2 or len(parts) > 5 or BODIES.search(words) or HAN.fullmatch(words) or not spoken(parts):
        return Name(words)
    first = next((i for i, part in enumerate(parts[1:-1], 1) if part in PARTICLES), len(parts) - 1)
    return Name(words, " ".join(parts[first:]), " ".join(parts[:first]))


def spoken(parts):
    """Every word begins with a capital, but for particles: a title in lower case ("the editors") is no name."""
    return all(part[0].isupper() or part in PARTICLES for part in parts) and not any(
        sign in part for part in parts for sign in "&{}<>()/\\0123456789"
    )
