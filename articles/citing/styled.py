"""A work cited in the usual styles, each as its reference list has it, from the same item as the CSL-JSON file."""

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from django.utils.html import format_html, format_html_join

from articles.citing import csl
from articles.citing.processor import ITALIC, UPRIGHT, reference

FOLDER = Path(__file__).parent / "styles"
VARIABLES = {
    "title": "title",
    "author": "author",
    "date": "issued",
    "publication": "container-title",
    "volume": "volume",
    "issue": "issue",
}


class Style(NamedTuple):
    """`without` names what its file would run into the address."""

    key: str
    name: str
    file: str
    locale: str = "en-US"
    without: tuple[str, ...] = ()


STYLES = (
    Style("apa", "APA", "apa"),
    Style("mla", "MLA", "modern-language-association"),
    Style("chicago", "Chicago, author and date", "chicago-author-date"),
    Style("chicago-notes", "Chicago, notes and bibliography", "chicago-notes-bibliography"),
    Style("harvard", "Harvard", "harvard-cite-them-right", "en-GB"),
    Style("vancouver", "Vancouver", "nlm-citation-sequence"),
    Style("ieee", "IEEE", "ieee"),
    Style("gost", "ГОСТ Р 7.0.5", "gost-r-7-0-5-2008-numeric", "ru-RU"),
    Style("din", "DIN ISO 690", "iso690-author-date-de", "de-DE", ("archive", "archive_location")),
)


class Styled(NamedTuple):
    key: str
    name: str
    words: str
    html: str


def styled(work) -> list[Styled]:
    """The work in every style; what the source does not state itself stands in brackets."""
    item = json.dumps(csl.item(work), ensure_ascii=False)
    bracketed = frozenset(VARIABLES[name] for name in work.bracketed)
    must_say = (work.cited_at, *([csl.INVENTED] if work.sample else ()))
    return [shown(style, written(style, item, bracketed), must_say) for style in STYLES]


@lru_cache(maxsize=2000)
def written(style, item, bracketed) -> str:
    """Kept by what is cited: an edition never changes, and a citation takes up to a tenth of a second."""
    told = {name: value for name, value in json.loads(item).items() if name not in style.without}
    return reference(told, str(FOLDER / f"{style.file}.csl"), style.locale, bracketed)


def shown(style, words, must_say):
    """The address, which leads back to the text, is added where a style has no place for it, and that it is invented."""
    words = " ".join([words, *(part for part in must_say if part not in words)])
    return Styled(style.key, style.name, re.sub(f"[{ITALIC}{UPRIGHT}]", "", words), html(words))


def html(words):
    parts, depth = [], 0
    for part in re.split(f"([{ITALIC}{UPRIGHT}])", words):
        if part in (ITALIC, UPRIGHT):
            depth += 1 if part == ITALIC else -1
        elif part:
            parts.append((format_html("<i>{}</i>", part) if depth else part,))
    return format_html_join("", "{}", parts)
