"""Lines above the text that say where and when it appeared: "Publication: ... Issue: 4", a date, a kind of article.

Why: they are facts about the work; the page shows them with the other facts, not as the first sentence.
Wrong when: a text opens with a date as its heading, like a diary.
"""

import re
from collections.abc import Iterator

from articles.cleaning.correspondence import is_of_letter
from articles.cleaning.dates import YEAR, dates_in, whole_year
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.names import is_name
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.statement import Statement, stated
from articles.cleaning.vocabulary import GENRES

LABELS = {
    "publication": r"publication|publikation|zeitschrift|published in|издание|журнал|выданне|часопіс|刊物|期刊|来源",
    "volume": r"volume|vol\.?|band|jahrgang|том|卷",
    "issue": r"issue|number|no\.?|heft|ausgabe|nr\.?|выпуск|номер|нумар|выпуск|№|期",
}
FIELD = re.compile(
    "(?<!\\w)(?:" + "|".join(f"(?P<{name}>{words})" for name, words in LABELS.items()) + r")\s*[:：]\s*", re.I
)
CHINESE_ISSUE = re.compile(
    r"[*_# ]*《(?P<publication>[^》\n]{1,40})》[，, ]*(?:(?P<date>\d{4})年)?[，, ]*(?:第(?P<volume>\d{1,4})卷)?[，, ]*"
    r"第(?P<issue>\d{1,4})期[*_ ]*"
)
DATE_WORDS = re.compile(
    r"(?:published|posted|updated|last updated|veröffentlicht|erschienen|stand|aktualisiert|опубликовано|обновлено|"
    r"дата|апублікавана|абноўлена|发布时间|发表于|发布|日期)\s*(?:on|at|am)?\s*[:：]?\s*",
    re.I,
)
WEEKDAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\s*",
    re.I,
)
PLACE = re.compile(r"[^\W\d_a-zа-яёіў][^\W\d_]+(?:-[^\W\d_]+)*")
AFTER_DATE = re.compile(
    r"(?:[,|·–— ]*\d{1,2}[:.]\d{2}(?:\s*(?:Uhr|[ap]\.?m\.?|GMT|UTC))?)?\s*(?:г\.|года|года\.)?", re.I
)
SIGNS = "*_# "


def find(draft: Draft) -> Iterator[Proposal | Statement]:
    head = draft.head()
    for line in head:
        found = list(labelled(line)) or list(dated(line))
        if found and not is_of_letter(draft, line):
            yield whole(line.start, line.end, 0.96)
            yield from (each for each in found if each.name != "date" or not draft.is_marked_up)
    yield from genre(draft, head)


def whole(start: int, end: int, confidence: float) -> Proposal:
    return cut(start, end, "publication_line", confidence, "says where or when the text appeared")


def labelled(line: Line) -> Iterator[Statement]:
    """Two labels at least: one alone could be the beginning of a sentence."""
    if match := CHINESE_ISSUE.fullmatch(line.text):
        for name, value in match.groupdict().items():
            start, end = match.span(name)
            if value:
                said = stated(name, value, line.start + start, line.start + end, 0.95)
                yield of_year(said) if name == "date" else said
        return
    fields = list(FIELD.finditer(line.text))
    if len(fields) < 2:
        return
    ends = [field.start() for field in fields[1:]] + [len(line.text)]
    for field, end in zip(fields, ends, strict=True):
        value = line.text[field.end() : end].rstrip(" ,;|")
        if value:
            start = line.start + field.end()
            yield stated(field.lastgroup or "", value, start, start + len(value), 0.97)


def dated(line: Line) -> Iterator[Statement]:
    """Nothing on the line but a date: with "published", a weekday, a time, or the author's name before a bar."""
    if len(line.text) > 90:
        return
    for day in dates_in(line.text):
        before = WEEKDAY.sub("", DATE_WORDS.sub("", line.text[: day.start])).strip(" ,|·–—")
        if (before and not is_name(before) and not PLACE.fullmatch(before)) or not AFTER_DATE.fullmatch(
            line.text[day.end :].strip(" ,|·")
        ):
            return
        span = (line.start + day.start, line.start + day.end)
        said = stated("date", day.words, *span, 0.93)
        yield said._replace(earliest=day.earliest, latest=day.latest, precision=day.precision)
        if before and is_name(before):
            start = line.start + line.text.index(before)
            yield stated("author", before, start, start + len(before), 0.85)


def of_year(said: Statement) -> Statement:
    first, last = whole_year(int(said.value))
    return said._replace(earliest=first, latest=last, precision="year")


def genre(draft: Draft, head: list[Line]) -> Iterator[Proposal | Statement]:
    """A kind of article, and on the next row perhaps its year: cut as one when emphasis spans both."""
    for place, line in enumerate(head):
        words = line.text.strip(SIGNS)
        if words.casefold() not in GENRES:
            continue
        end = line.end
        start = line.start + line.text.index(words)
        yield stated("genre", words, start, start + len(words), 0.95)
        following = head[place + 1] if place + 1 < len(head) else None
        if following and re.fullmatch(YEAR, following.text.strip(SIGNS)):
            end = following.end
            year = following.text.strip(SIGNS)
            year_start = following.start + following.text.index(year)
            yield of_year(stated("date", year, year_start, year_start + 4, 0.95))
        yield whole(line.start, end, 0.95)
