"""What a page prints around its title: the lines above and below it in which the day and the author stand."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.sources.head_lines import plain
from articles.sources.web_days import Day, days_in
from articles.sources.web_trunk import trunk_of
from articles.sources.writer import Block

ABOVE, BELOW, LONG = 4, 25, 200  # blocks above and below the title; letters of a line
MANY = 3  # days of other things, each with its own
PROSE = 200
BEFORE, AFTER = 40, 60  # letters beside the day
NO_LINE = re.compile(r"caption|credit|legend|comment|related|teaser|promo|recommend|sidebar|most-?read")
CHANGED = re.compile(
    r"updated|modified|changed|aktualisiert|geändert|änderung|mis[e]? à jour|modifié|actualizad|modificad|aggiornat|modificat"
    r"|обновлен|изменен|абноўлен|更新",
    re.I,
)
# "This entry was posted on Monday, 3 May 2017 at 10:15 and is filed under ..."
ENTRY = re.compile(
    r"\W*(?:this|dieser|diese|cet|cette|este|esta)?\s?(?:entry|post|article|beitrag|eintrag|artikel|billet|entrada|artículo)"
    r"\s(?:was|wurde|a été|fue)\b|\W*(?:posted|published|veröffentlicht|publié|publicado|erstellt)\b",
    re.I,
)
DATED = re.compile(r"date|publi|posted|time|meta\b")
SAID = re.compile(
    r"(?:date|published|posted|publié|publicado|pubblicato|veröffentlicht|erschienen|опубликован|дата|апублікаван)",
    re.I,
)


class Head(NamedTuple):
    lines: list[Block]  # around the title, the nearest below it first
    behind: list[Block]  # after the text, where dates and names stand, too


def head_of(blocks: list[Block], title: str) -> Head:
    """Of these blocks those around the title; where the page does not print it, those above most of the prose."""
    wanted, near = plain(title), range(len(title) - 9, len(title) + 10)
    places = [
        place
        for place, block in enumerate(blocks)
        if len(block.words) in near and plain(block.words) == wanted
    ]
    headings = [place for place, block in enumerate(blocks) if block.about.tag == "h1"]
    trunk = trunk_of(blocks, [True] * len(blocks))
    inside = [at for at, block in enumerate(blocks) if trunk and block.about.path.startswith(trunk + "/")]
    first = inside[0] if inside else len(blocks)
    candidates = [place for place in headings if place in places] or places or headings
    place = max((each for each in candidates if each <= first), default=candidates[0] if candidates else None)
    if place is None:
        place = max(0, first - BELOW // 2) if inside else 0
    around = frozenset(blocks[place].about.names.split()) if blocks else frozenset()
    below = list(until_prose(blocks[place + 1 : place + 1 + BELOW]))
    above = reversed(blocks[max(0, place - ABOVE) : place])
    after = blocks[inside[-1] + 1 :] if inside else []
    return Head(
        [block for block in (*below, *above) if is_line(block, around)],
        [block for block in after if is_line(block, around)],
    )


def until_prose(blocks: list[Block]) -> Iterator[Block]:
    """One paragraph may stand between the title and the day: the lead."""
    paragraphs = 0
    for block in blocks:
        paragraphs += len(block.words) > PROSE and block.about.linked < 0.4
        if paragraphs > 1:
            return
        yield block


def is_line(block: Block, around: frozenset[str] = frozenset()) -> bool:
    """No caption, comment or teaser; names that stand `around` the title as well say nothing."""
    if len(block.words) >= LONG and not ENTRY.match(block.words) or block.about.tag in ("figcaption", "tr"):
        return False
    return not any(NO_LINE.search(name) for name in block.about.names[-80:].split() if name not in around)


def day_in(head: Head, language: str) -> tuple[Block, Day] | None:
    """The day the page prints beside its title; a day of change only when there is no other."""
    found = [each for block in head.lines for each in only_dated(block, language)]
    if len({day.day for _, day in found}) > MANY:
        return None
    first = next((each for each in found if not is_changed(*each)), None) or next(iter(found), None)
    if first:
        return first
    after = [
        block for block in head.behind if SAID.match(block.words) or DATED.search(block.about.names[-40:])
    ]
    return next(
        (each for block in after for each in only_dated(block, language) if not is_changed(*each)), None
    )


def only_dated(block: Block, language: str) -> Iterator[tuple[Block, Day]]:
    """The first day of a line that says little else."""
    for day in days_in(block.words[:LONG], language)[:1]:
        is_short = len(block.words) - day.end <= AFTER or ENTRY.match(block.words)
        if day.start <= BEFORE and is_short:
            yield block, day


def is_changed(block: Block, day: Day) -> bool:
    return CHANGED.search(block.words[: day.start]) is not None


def only_day(blocks: list[Block], language: str) -> tuple[Block, Day] | None:
    """The day all lines name that say little else; none when they name several."""
    found = [each for block in blocks if is_line(block) for each in only_dated(block, language)]
    return found[0] if len({day.day for _, day in found}) == 1 else None
