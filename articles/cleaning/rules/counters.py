"""Lines that count readers, shares, comments or minutes.

Why: "512 views" is the page counting its visitors; the author did not write it.
Found by being made of nothing but a number and words for counting, or of a number and a word among other such lines.
Wrong when: a table has such a line as its content. A sentence that counts ("Some 400 people read it.") is never one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence

# "👍 181 🔥 47", "▲ 67 ▼ 5": any picture or pointer, and a number
THUMBS = re.compile(
    r"(?:[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?\s*\d[\d., ]*\s?(?:[KkMm]|(?:тыс|млн|Tsd)\.?)?\s*)+"
)
# "★★★★☆ (89 ratings)"
STARS = re.compile(
    r"(?:[^\W\d_]{3,14}(?:\s[^\W\d_]{3,14})?:\s)?[★☆⭐✩✪✰]{3,5}\s?\(?\d[\d.,]{0,8}(?:\s[^\W\d_]{3,14}){0,2}\)?"
)
NUMBER = r"\d[\d\u00a0\u202f .,’']{0,12}(?:[KkMmКк]|\s?(?:тыс|млн|Tsd)\.?|万)?"
# "31 vertels" and "Vertels: 4.2K": a number and at most four words, none of them large but the first.
NUMBER_FIRST = re.compile(rf"{NUMBER}\s[^\W\d_A-ZА-ЯЁІЎ]{{3,20}}(?:\s[^\W\d_A-ZА-ЯЁІЎ]{{2,15}}){{0,3}}")
NUMBER_LAST = re.compile(rf"[^\W\d_]{{3,20}}(?:\s[^\W\d_A-ZА-ЯЁІЎ]{{2,15}}){{0,2}}\s?[:：(]\s?{NUMBER}\)?")
MANY = re.compile(r"\d[\d.,’\u00a0\u202f ]{3,}|\d[KkКк]\b|\d\s?(?:тыс|млн|Tsd)\b")
# "10,375 vertels · 5 quints": several of them in a row
ONE = rf"(?:(?:[^\W\d_]{{2,14}}:\s)?{NUMBER}\s[^\W\d_]{{3,20}}|[^\W\d_]{{3,20}}:?\s{NUMBER})"
ROW = re.compile(rf"{ONE}(?:\s?[·•|,]\s{ONE}){{1,4}}|{ONE}(?:\s?[·•|]\s?{ONE}){{1,4}}")
# "+16 −3": for and against
VOTES = re.compile(
    r"\+\d{1,5}|\+\d{1,4}\s?[/|]?\s?[−–-]\d{1,4}|"
    r"(?:за|for|pro|dafür):?\s\d{1,5}\s?[/|·,]?\s?(?:против|супраць|against|contra|dagegen):?\s\d{1,5}",
    re.I,
)
# "483 thoughts on “A winter with the pilot”"
ANSWERS = re.compile(
    rf"{NUMBER}\s(?:responses?|thoughts?|comments?|replies|gedanken|kommentare?|antworten|комментари\w+|ответ\w*|каментар\w*|адказ\w*)\s"
    r"(?:to|on|zu|auf|к записи|на|к|да запісу|да)\s[„“«\"][^„“”«»\"]{2,140}[“”»\"]",
    re.I,
)
# "Visitors since 1 May 2001: 95651"
SINCE = re.compile(
    rf"(?:visitors|visits|hits|besucher|zugriffe|посетител\w+|посещени\w+|наведвальнік\w+|наведнік\w+)\s(?:since|seit|с|з)\s.{{4,30}}[:：]\s?{NUMBER}",
    re.I,
)
NO_COMMENT = re.compile(r"no comment|kein kommentar", re.I)  # what somebody said
PLURAL = re.compile(r"\((?:s|e|n|en|ов|ев|аў|ы|в)\)")  # "3 comment(s)"
LIKED = ("like", "gefäll", "нрав", "понрав", "падаб", "спадаб")
PAGE = ("counter", "read_more", "media_placeholder", "navigation", "link_spam")
LONGEST = 70
NOTE = "the page counts its visitors here: a number and words for counting"
BESIDE = "a number and a word, beside other lines of the page"


def find(draft: Draft) -> Iterator[Proposal]:
    found: set[int] = set()
    for line in draft.free():
        if len(line.text) <= LONGEST and (is_row(line.text) or only_counts(line.text)):
            found.add(line.start)
            yield cut(line.start, line.end, "counter", 0.95, NOTE)
    for line in draft.free():
        if line.start not in found and has_shape(line.text) and is_beside(draft, line, found):
            yield cut(line.start, line.end, "counter", 0.75, BESIDE)


def is_row(words: str) -> bool:
    return bool(
        THUMBS.fullmatch(words)
        or STARS.fullmatch(words)
        or SINCE.fullmatch(words)
        or ROW.fullmatch(words)
        or VOTES.fullmatch(words)
        or ANSWERS.fullmatch(words)
    )


@lru_cache(maxsize=2_000)
def only_counts(words: str) -> bool:
    """Nothing but numbers and words for counting; as a sentence only when it says who likes "this"."""
    words = PLURAL.sub("", words)
    counts = spoken(words, "counted", "count_help", "service")
    if (
        NO_COMMENT.fullmatch(words)
        or not counts
        or not counts["counted"]
        or not (counts["number"] or "(+)" in words)
    ):
        return False
    if words.count(".") and ends_sentence(words):
        is_short_form = len(words.rsplit(maxsplit=1)[-1]) < 5
        return is_short_form or any(token.startswith(LIKED) for token in tokens_of(words))
    return counts["counted"] + counts["count_help"] >= counts["small"] - 1


@lru_cache(maxsize=2_000)
def has_shape(words: str) -> bool:
    if len(words) > LONGEST:
        return False
    return bool(NUMBER_FIRST.fullmatch(words) or NUMBER_LAST.fullmatch(words))


def is_beside(draft: Draft, line: Line, found: set[int]) -> bool:
    """Another counter or line of the page directly beside it; or, where it counts in thousands, no line of its kind."""
    near = list(draft.neighbours(line))
    if any(each.start in found or draft.why_cut(each) in PAGE for each in near):
        return True
    return bool(MANY.search(line.text)) and not any(has_shape(each.text) for each in near)
