"""Saved pages with their text as a person marked it, from any folder: NAME.json beside NAME.html, NAME.txt or both.

NAME.json holds "text", the truth, and may hold "neutral", lines that a fair editor might keep or not (headline, byline,
captions), "title", "author", "date", "language" and "site". NAME.txt is the whole visible text ("select all, copy").
Such pages are other people's and no part of this repository.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha1
from pathlib import Path
from typing import NamedTuple

from tests.cleaning.scoring import shingles


@dataclass(frozen=True)
class RealPage:
    name: str
    text: str
    neutral: tuple[str, ...]
    html: bytes | None
    plain: str | None
    title: str
    author: str
    date: str
    language: str
    site: str

    @property
    def half(self) -> str:
        """Every page of a site is in the same half: rules may be tried on `dev`, and `test` says whether they hold. The weights
        of `extent.py` were learnt from both; of them the folds of `train_extent` speak."""
        return "dev" if int(sha1(self.site.encode()).hexdigest(), 16) % 2 else "test"


class Score(NamedTuple):
    precision: float
    recall: float
    f1: float


def pages(folder: str | Path) -> Iterator[RealPage]:
    """Every page of the folder, by name."""
    for file in sorted(Path(folder).glob("*.json")):
        told = json.loads(file.read_text("utf-8"))
        html, plain = file.with_suffix(".html"), file.with_suffix(".txt")
        yield RealPage(
            file.stem,
            told["text"],
            tuple(told.get("neutral", ())),
            html.read_bytes() if html.exists() else None,
            plain.read_text("utf-8") if plain.exists() else None,
            *(told.get(name, "") for name in ("title", "author", "date", "language")),
            told.get("site", file.stem),
        )


def score(kept: str, page: RealPage) -> Score:
    """How well the words kept are those of the text, by shared runs of four; what only a neutral line says is not counted."""
    wanted, found = shingles(seen(page.text)), shingles(seen(kept))
    neutral: Counter = Counter()
    for line in page.neutral:
        neutral |= shingles(seen(line))
    for run in neutral.keys() & found.keys():
        found[run] = min(found[run], wanted[run])
    both = (wanted & found).total()
    return Score(
        both / max(1, found.total()),
        both / max(1, wanted.total()),
        2 * both / max(1, found.total() + wanted.total()),
    )


def seen(text: str) -> str:
    """Without soft hyphens: nobody sees them, and no reader of pages need keep them."""
    return text.replace("\u00ad", "")
