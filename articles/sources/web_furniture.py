"""What of a page is furniture: whatever trafilatura would drop becomes a proposed cut, with how sure that is.

trafilatura (Apache-2.0; the best of the open extractors in two public comparisons; releases through 2026) answers with
its own text; here that is aligned with the blocks of the whole text, so that nothing is lost and an editor can keep what
it would have dropped. It takes 0.3 s to load: only the reading process does, when its first page comes.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction

from articles.sources.found import Said, Suggested
from articles.sources.head_lines import plain
from articles.sources.web_belonging import Spans, of_the_text
from articles.sources.web_lead import beside_kept, lead_of
from articles.sources.web_pointers import pointers
from articles.sources.web_trunk import Own, beside_trunk, trunk_of
from articles.sources.writer import Block

RULE = "page_furniture"
LONG = 6  # words that make a block its own proof
RUN = 4
MOSTLY = 0.6
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+")
DATE = re.compile(r"\b(?:1[89]|20)\d\d\b")
AROUND = frozenset({"nav", "footer", "aside", "menu", "form"})
NAMED = re.compile(
    r"\b(?:nav|menu|footer|sidebar|breadcrumb|share|social|related|cookie|consent|banner|promo|advert|ads?|newsletter"
    r"|subscribe|comments?|(?<!elementor-)widget|pagination|toolbar|skip|popup|modal|recommend\w*|most-?read|trending)\b"
)


class Doubt(NamedTuple):
    sure: float = 0.0
    reason: str = ""
    why: str = ""


KEPT = Doubt()


def furniture(
    tree: HtmlElement, blocks: list[Block], facts: Iterable[Said] = (), notes: Spans = ()
) -> list[Suggested]:
    """Cuts for what the extractor would drop; none when it finds no article at all. `notes` are spans of footnotes."""
    kept = which_kept(extracted(tree), blocks) if blocks else []
    if not any(kept):
        return []
    kept = corrected(blocks, kept, {plain(each.value) for each in facts if each.name == "title"})
    kept = of_the_text(blocks, kept, NAMED, AROUND, notes)
    first, last = kept.index(True), len(kept) - 1 - kept[::-1].index(True)
    authors = [each.value for each in facts if each.name == "author"]
    doubts = [
        KEPT if keep else judged(block, first < at < last, authors)
        for at, (block, keep) in enumerate(zip(blocks, kept, strict=True))
    ]
    return list(cuts(blocks, doubts))


def corrected(blocks: list[Block], kept: list[bool], titles: set[str]) -> list[bool]:
    """Without what stands away from the text or leads away, with the lead and the sentences the extractor misses."""
    trunk = trunk_of(blocks, kept)
    if not trunk:
        return kept
    own = Own(next(block for block in blocks if block.about.path.startswith(trunk + "/")), NAMED, AROUND)
    away = beside_trunk(blocks, kept, trunk, own).union(pointers(blocks, kept))
    right = [keep and place not in away for place, keep in enumerate(kept)]
    lead = lead_of(blocks, right, titles, own)
    for place in beside_kept(blocks, right, trunk, own) + ([] if lead is None else [lead]):
        right[place] = True
    return right


def extracted(tree: HtmlElement) -> str:
    """The article's text; the tree is not the same afterwards."""
    strip_unread(tree)
    found = bare_extraction(tree, include_comments=False, with_metadata=False)
    return "" if found is None or isinstance(found, dict) else found.text or ""


def strip_unread(tree: HtmlElement) -> None:
    """Out with what the extractor takes no word from, before it copies the tree several times."""
    etree.strip_elements(tree, "style", "svg", with_tail=False)
    for script in tree.iter("script"):
        if "json" not in script.get("type", ""):
            script.text = None


def normal(words: str) -> str:
    """Words to compare: the extractor leaves out what nobody sees and sets its own signs between cells and before items."""
    if not words.isascii():
        words = UNSEEN.sub("", words)
    return " ".join(words.replace("|", " ").removeprefix("- ").split())


def which_kept(text: str, blocks: list[Block]) -> list[bool]:
    """For each block whether the extractor's text has it. Long ones are known by their words, short ones by their neighbours."""
    lines = [normal(line) for line in text.split("\n")]
    whole = "\n".join(line for line in lines if line)
    flat = whole.replace("\n", " ")
    words = [normal(block.words) for block in blocks]
    places: list[tuple[int, int] | None] = []
    after = 0
    for each in words:
        at = flat.find(each, after) if each.count(" ") >= LONG else -1
        places.append((at, at + len(each)) if at >= 0 else None)
        after = at + len(each) if at >= 0 else after
    return list(decide(words, places, whole))


def decide(words: list[str], places: list[tuple[int, int] | None], whole: str) -> Iterator[bool]:
    runs: set[tuple[str, ...]] = set()
    following = next_places(places, len(whole))
    after, fenced = 0, f"\n{whole}\n"
    for each, place, limit in zip(words, places, following, strict=True):
        if place:
            after = place[1]
            yield True
        elif each.count(" ") >= LONG:
            own, runs = runs_of(each.split()), runs or runs_of(whole.split())
            yield len(own & runs) > MOSTLY * len(own)
        else:
            at = line_at(fenced, each, after, limit)
            after = at + len(each) if at >= 0 else after
            yield at >= 0


def next_places(places: list[tuple[int, int] | None], end: int) -> list[int]:
    following = []
    for place in reversed(places):
        following.append(end)
        end = place[0] if place else end
    return following[::-1]


def line_at(whole: str, line: str, start: int, end: int) -> int:
    """Where `line` stands as a line of its own between these places, or -1; `whole` has a newline at both ends."""
    return whole.find(f"\n{line}\n", start, end + 2) if line else -1


def runs_of(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[at:] for at in range(RUN)), strict=False)) or {tuple(words)}


def judged(block: Block, inside: bool, authors: list[str]) -> Doubt:
    """How sure it is that a block the extractor dropped is furniture, of what kind, and why."""
    about, letters = block.about, len(block.words)
    if letters < 160 and any(author in block.words for author in authors):
        return Doubt(0.9, "byline", "names the author")
    if letters < 80 and DATE.search(block.words) and about.linked < 0.5:
        return Doubt(0.85, "publication_line", "says when it appeared")
    if about.parts & AROUND or is_named(about.names):
        sure = 0.97 if about.linked > 0.5 or letters < 80 else 0.9
        return Doubt(sure, "navigation", "part of the page around the text")
    if about.linked > 0.7:
        return Doubt(0.93, "navigation", "nothing but links")
    if about.tag in ("figcaption", "caption", "td", "tr", "th"):
        return Doubt(0.5, "navigation", "the extractor leaves it out; it may belong to a picture or a table")
    if letters > 200 and about.linked < 0.3:
        return Doubt(0.55, "navigation", "the extractor leaves it out, though it reads like a paragraph")
    if inside:
        return Doubt(0.7, "navigation", "the extractor leaves it out")
    return Doubt(0.85, "navigation", "stands outside the article")


@lru_cache(maxsize=1_000)
def is_named(names: str) -> bool:
    """Do the names around a block say that it is furniture? Neighbours share theirs."""
    return NAMED.search(names) is not None


def cuts(blocks: list[Block], doubts: list[Doubt]) -> Iterator[Suggested]:
    """One cut for each run of neighbours that are furniture for the same reason."""
    for doubt, run in groupby(zip(blocks, doubts, strict=True), key=lambda pair: pair[1]):
        if doubt != KEPT:
            members = [block for block, _ in run]
            span = members[0].start, members[-1].end
            yield Suggested(*span, "cut", None, doubt.reason, RULE, doubt.sure, note=doubt.why)
