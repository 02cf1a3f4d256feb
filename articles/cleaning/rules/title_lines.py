"""The line above the text that is its title.

Why: the page prints the title from the facts; left in the text it would stand there twice.
Found by position: of the lines between the top and the running text that are no menu, date or name, the one that looks
least like furniture of the page, by its form and by the words the text says again, or that stands over a date or a picture.
Wrong when: a text without a title begins with a heading of its first part.
"""

import re
from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import is_first_half
from articles.cleaning.draft import Draft
from articles.cleaning.furniture import likelihood, weight
from articles.cleaning.lines import Line
from articles.cleaning.page import HEAD, Page
from articles.cleaning.page_controls import is_control
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import SENTENCE_END, bare_end, first_letter
from articles.cleaning.speech import PAGE
from articles.cleaning.statement import Statement, stated
from articles.cleaning.vocabulary import SECTION_HEADINGS

SIGNS = "#*_ "
MOST = 40
UNLIKELY = 0.7
# A line directly above that could be the title, too, is: the other is the line below a title.
HIGHEST, WORDS = 1.5, 4
# So much less like furniture than the lines around it.
OUT = 1.5
# "Startseite Lokales Sport Kultur": in no other language than English has a title so many large words and no small one.
SECTIONS = re.compile(
    r"(?:[^\W\d_a-zа-яёіў][^\W\d_A-ZА-ЯЁІЎ]{2,}\s){3,}[^\W\d_a-zа-яёіў][^\W\d_A-ZА-ЯЁІЎ]{2,}"
)
NUMBERED = re.compile(r"\d{1,2}[.)]\s")
FACTS = ("publication_line", "byline", "counter", "media_placeholder", "repeated_lead")
NEAR = 2.0
SPOKEN = 0.95  # so surely the page speaks, not its author


def find(draft: Draft) -> Iterator[Proposal | Statement]:
    if any(each.reason == "title_line" for each in draft.proposals):
        return  # the file itself says which line it is
    if told := only_heading(draft):
        yield from title(told, 0.9)
        return
    candidates = [
        line
        for line in draft.head()
        if could_be_title(line)
        and not (draft.language != "en" and SECTIONS.fullmatch(line.text))
        and not is_numbered(draft, line)
        and not is_first_half(draft, line)
        and not draft.has_advert(line)
    ]
    line = best(draft, candidates)
    if line is None:
        return
    yield from title(line, 0.95 if line.alone and (len(candidates) == 1 or len(line.text) > 25) else 0.8)


def is_numbered(draft: Draft, line: Line) -> bool:
    """One of several: "3. The crane", below "2. The fiddle"."""
    place = draft.place(line)
    return all(NUMBERED.match(each.text) for each in draft.lines[max(0, place - 1) : place + 1]) and place > 0


def title(line: Line, confidence: float) -> Iterator[Proposal | Statement]:
    words = line.text.strip(SIGNS)
    start = line.start + line.text.index(words)
    yield cut(line.start, line.end, "title_line", confidence, "the title; the page shows it above the text")
    yield stated("title", words, start, start + len(words), confidence)


def only_heading(draft: Draft) -> Line | None:
    """The heading above the text, where the file has one of its level and none above that."""
    told = [each for each in draft.proposals if each.kind == "heading" and each.level]
    highest = min((each.level for each in told if each.level), default=0)
    first = [
        draft.lines[place]
        for each in told
        if each.level == highest
        for place in draft.places(each.start, each.end)
    ]
    prose = next((line.start for line in draft.lines if line.prose), 0)
    alone = (
        len(first) == 1 and first[0].end <= prose and could_be_title(first[0]) and not draft.why_cut(first[0])
    )
    return first[0] if alone else None


def best(draft: Draft, candidates: list[Line]) -> Line | None:
    if not candidates:
        return None
    page = Page(draft)
    furniture = {line: weight(page.seen(draft.place(line), HEAD)) for line in candidates[-MOST:]}
    marked = [line for line in furniture if line.text.startswith("# ")]
    alone = [line for line in furniture if line.alone]
    among = marked or alone or list(furniture)
    line = min(among, key=furniture.__getitem__)
    least = furniture[line]
    above = next((each for each in among if draft.place(each) == draft.place(line) - 1), None)
    if above and furniture[above] < HIGHEST and len(above.text.split()) >= WORDS:
        line = above
    over = [each for each in among if is_over_facts(draft, each) and len(each.text.split()) >= WORDS]
    if over and not marked and furniture[over[-1]] < max(HIGHEST, least + NEAR):
        line = over[-1]
    stands_out = len(furniture) > 2 and least < sum(furniture.values()) / len(furniture) - OUT
    return line if marked or stands_out or line in over or likelihood(least) < UNLIKELY else None


def is_over_facts(draft: Draft, line: Line) -> bool:
    """Directly above a date, a counter, a picture or the author: where pages set the title."""
    following = draft.lines[draft.place(line) + 1 :][:1]
    return any(draft.why_cut(each) in FACTS for each in following)


def could_be_title(line: Line) -> bool:
    words = line.text.strip(SIGNS)
    if not words or len(words) > 200 or words.casefold() in SECTION_HEADINGS or is_control(line.text):
        return False
    if len(words) < 4 or first_letter(words).islower() or not any(each.isalpha() for each in words):
        return False
    if len(SENTENCE_END.findall(words)) > 1 or PAGE.sureness(words) >= SPOKEN:
        return False
    return bare_end(words)[-1:] not in (".", ",", ";", ":", "。", "，", "：") and not words.endswith("...")
