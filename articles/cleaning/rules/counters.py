"""Lines that count readers, shares, comments or minutes.

Why: "512 views" is the page counting its visitors; the author did not write it.
Found by being made of nothing but a number and words for counting, in whatever order.
Wrong when: a table has such a line as its content. A sentence that counts ("Some 400 people read it.") is never one.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence

NUMBER = r"\d[\d\u00a0\u202f .,’']{0,12}(?:[KkMmКкМ]|\s?тыс\.?|\s?млн|\s?Tsd\.?|万)?"
COUNTED = (
    r"(?:page |post )?(?:reads?|views?|hits?|shares?|likes?|comments?|tweets?|replies|visits?|followers?|downloads?)|"
    r"aufrufe|zugriffe|kommentare?|teilen|gefällt(?: mir)?|mal (?:geteilt|gelesen|aufgerufen)|leser|downloads|antworten|"
    r"просмотр(?:а|ов|ы)?|прочтени[йея]|комментари(?:й|я|ев|и)|лайк(?:а|ов|и)?|репост(?:а|ов|ы)?|отзыв(?:а|ов|ы)?|"
    r"нравится|поделиться|поделились|прагляд(?:ы|аў|аўся)?|праглядаў|каментар(?:ый|ыя|ыяў|ы|оў)?|лайк(?:аў|і)?|"
    r"падзяліцца|падабаецца|чытанняў|次?(?:阅读|浏览|点击|评论|点赞|转发)"
)
READING_TIME = (
    r"\d{1,3} min\.? lesezeit|(?:rating|bewertung|оценка|ацэнка|рейтинг)\s*[:：]\s*\d.{2,40}|viewed \S{1,12} times|"
    r"\d{1,3}[ -]?min(?:ute)?s?\.? read|(?:reading time|lesezeit|lesedauer|время чтения|час чытання|阅读时间)\s*[:：]?\s*"
    r"\d{1,3}\s*(?:min\w*|мин\w*|хв\w*|分钟?)\.?"
)
THUMBS = r"(?:[👍👎❤♥🔥👁💬⬆⬇]\ufe0f?\s*\d[\d.,]*[KkMm]?\s*)+"
COUNTER = re.compile(
    rf"{NUMBER}\s*(?:{COUNTED})|(?:{COUNTED})\s*[:：]?\s*\(?\s*{NUMBER}\s*\)?(?:\s*(?:mal|раз|раза|разы|times|次))?|"
    rf"(?:{READING_TIME})|{THUMBS}",
    re.I,
)


LIKED = ("like", "gefäll", "нрав", "понрав", "падаб", "спадаб")
LONGEST = 70


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if len(line.text) > LONGEST:
            continue
        if COUNTER.fullmatch(line.text):
            yield counter(line.start, line.end, 0.97)
        elif only_counts(line.text):
            yield counter(line.start, line.end, 0.9)


def counter(start: int, end: int, confidence: float) -> Proposal:
    return cut(
        start,
        end,
        "counter",
        confidence,
        "the page counts its visitors here: a number and words for counting",
    )


def only_counts(words: str) -> bool:
    """Nothing but numbers and words for counting; as a sentence only when it says who likes "this"."""
    counts = spoken(words, "counted", "count_help")
    if not counts or not counts["counted"] or not (counts["number"] or "(+)" in words):
        return False
    if words.count(".") and ends_sentence(words):
        return any(token.startswith(LIKED) for token in tokens_of(words))
    return counts["counted"] + counts["count_help"] >= counts["small"]
