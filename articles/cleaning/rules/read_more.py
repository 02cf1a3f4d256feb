"""Buttons that lead on: "Read More", "Load more", "See also: ...".

Why: they are doors of the page, not words of the author.
Wrong when: a heading consists of exactly these words. A longer heading that only begins with them is left alone.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import first_letter

BUTTON = re.compile(
    r"[\[(]?(?:(?:click here to )?read (?:more|on|the full (?:story|article|text))|continue reading|load more|show more|"
    r"see more|more|learn more|view more|full (?:story|text)|mehr (?:lesen|dazu|laden|anzeigen|erfahren|zum thema)|"
    r"weiterlesen|weiter lesen|zum (?:ganzen )?artikel|"
    r"читать (?:далее|дальше|ещё|еще|полностью|также)|подробнее|показать ещё|показать еще|ещё|полный текст|дальше|"
    r"чытаць (?:далей|яшчэ|цалкам|таксама)|падрабязней|паказаць яшчэ|яшчэ|поўны тэкст|"
    r"阅读(?:更多|全文)|查看更多|更多|全文)\s*[\])]?\s*(?:[.…»›>→]|\.\.\.)*\s*[\])]?",
    re.I,
)
LABEL = re.compile(r"(?P<label>[^:：\n]{3,50})[:：]\s*(?P<title>\S.{0,160})")


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if len(line.text) > 220:
            continue
        if BUTTON.fullmatch(line.text):
            yield cut(line.start, line.end, "read_more", 0.96, "a button of the page")
        elif leads_on(line.text):
            yield cut(
                line.start, line.end, "read_more", 0.9, "only words that lead the reader on, as a button does"
            )
        elif points_away(line.text):
            yield cut(line.start, line.end, "read_more", 0.87, "the page points to another of its articles")


def leads_on(words: str) -> bool:
    tokens = tokens_of(words)
    if not 1 < len(tokens) <= 7 or words[-1] in ".?!:" and not words.endswith(".."):
        return False
    counts = spoken(words, "lead", "more")
    return bool(
        counts and counts["more"] and counts["lead"] and counts["more"] + counts["lead"] > counts["small"]
    )


def points_away(words: str) -> bool:
    """ "Recommended for you: A title", or the label alone."""
    match = LABEL.fullmatch(words)
    label = match["label"] if match else words
    if len(tokens_of(label)) > 6 or (match and (first_letter(match["title"]).islower() or words[-1] == ".")):
        return False
    counts = spoken(label, "pointer", "lead", "more")
    if not counts or counts["number"]:
        return False
    if not match:
        return words[-1] not in ".!" and counts["pointer"] > 0 and counts["pointer"] + counts["lead"] > 1
    return counts["pointer"] > 0 or (counts["lead"] > 0 and counts["more"] > 0)
