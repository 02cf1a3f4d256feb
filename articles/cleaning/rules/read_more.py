"""Buttons that lead on: "Read More", "Load more", "See also: ...".

Why: they are doors of the page, not words of the author.
Found by being made of nothing but words that lead on, by an arrow behind them, or as a label before another title.
Wrong when: a heading consists of exactly these words. A longer heading that only begins with them is left alone.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import first_letter

# One word alone may be a heading; adverbs and orders hardly are.
BUTTON = re.compile(
    r"(?:more|continue|expand|weiter|weiterlesen|mehr|ausklappen|aufklappen|подробнее|дальше|далее|ещё|развернуть|раскрыть|"
    r"show less|collapse|einklappen|свернуть|згарнуць|больш|больше|in full|komplett|полностью|целиком|цалкам|продолжить|падрабязней|далей|яшчэ|разгарнуць|раскрыць|працягнуць|更多|全文)(?:\s*(?:[.…»›>→]|\.\.\.)+)?",
    re.I,
)
# "More about the harbour", "Подробнее об этом": an adverb and what it is about.
ABOUT = re.compile(
    r"(?:(?:read|learn|find out|see|lesen sie|erfahren sie|узнайте|даведайцеся)\s)?"
    r"(?:more|mehr|подробнее|больше|ещё|падрабязней|больш|яшчэ)\s(?:about|on|über|zu[mr]?|о|об|про|пра|аб)\s[^.!?:\n]{2,60}",
    re.I,
)
ARROW = re.compile(r"\s*(?:[»›→>▸▶]|>>)+$")
BEFORE = re.compile(r"[\s>»›→▸▶…\[\](]+|\.\.\.\s*")
AFTER = re.compile(r"[\])\s]+$")
SIGNED = re.compile(r"(?:[»›▸►▶→]|>>>?)\s[«“„\"]?[^\W\da-zа-яёіў_].{2,120}")
# "READ: ...", "Читайте: ..."
ORDER = re.compile(
    r"(?:READ|WATCH|LISTEN|LESEN|SEHEN)\b|(?:lesen sie|чита[йе]те|смотрите|слушайте|чытайце|глядзіце|слухайце)\b",
    re.I,
)
LABEL = re.compile(r"(?P<label>[^:：|\n]{2,50})(?:[:：]|\s[|»›—–→➜▶])\s*(?P<title>\S.{0,160})")
# "The other story" is a heading, "Other stories" a pointer.
NOT = re.compile(
    r"^[^«“„\":|]{0,30}\b(?:not|no|nicht(?! verpass)|kein\w*|не(?! (?:пропус|прапус))|ни|няма)\b", re.I
)  # "Weiter geht es nicht" is a heading
ARTICLES = frozenset(["a", "an", "the", "der", "die", "das", "ein", "eine"])
# "(Continued on page 4)"
CONTINUED = re.compile(
    r"[(\[]?(?:(?:continued|fortsetzung|продолжение|окончание|начало|працяг|заканчэнне|пачатак)\s(?:on|from|auf|von|на|в|у)\s.{0,30}?"
    r"\d{1,4}|(?:to be )?continued|fortsetzung folgt|[(\[](?:continued|fortsetzung|продолжение|працяг)[.…]{1,3}|продолжение следует|окончание следует|працяг будзе)[.…]{0,3}[)\]]?[.…]{0,3}",
    re.I,
)
# "To part 3"
PART = re.compile(
    r"(?:(?:back |go )?to part|zum \d{1,2}\. teil|zu teil|к части|да часткі)(?:\s\d{1,3})?(?:\s(?:der serie|of the series))?|"
    r"(?:part|teil|часть|частка)\s(?:\d{1,2}|[^\W\d_]{3,10})\s?[:.–-]\s.{3,120}\s?(?:[»›→]|>>)",
    re.I,
)
LONE = re.compile(r"\[\s?(?P<word>[^\W\d_]{3,14})\s?(?:…|\.\.\.)\s?\]")
BEGUN = re.compile(
    r"(?:начало|пачатак|beginning|start|anfang|teil 1)\s(?:здесь|тут|here|hier)[.…]{0,3}", re.I
)
# "( Read more... ) The last tram", as journals fold their entries
FOLDED = re.compile(r"\(\s(?P<button>[^()\n]{3,30})\s\)(?:\s.{3,120})?")
# "Read the full testimony", "Zum vollständigen Gutachten"
WHOLE = re.compile(
    r"(?:read|see|view|download) (?:the|our) (?:full|whole|complete|entire|original)\s[^\W\d_]{3,20}|"
    r"hier geht(?:\ses|’s|'s)? (?:direkt )?(?:zum|zur|zu den|weiter)\s[^.!?:]{3,60}|(?:zum|zur) (?:ganzen|vollständigen|kompletten|originalen)\s[^\W\d_]{3,30}|"
    r"(?:читать|смотреть|чытаць|глядзець) (?:весь|всю|всё|полн\w+|увесь|усю|поўн\w+)\s[^\W\d_]{3,20}(?:\s[^\W\d_]{3,20})?|"
    r"[„“«\"].{3,120}[“”»\"]\s(?:weiterlesen|lesen|читать(?: далее)?|чытаць(?: далей)?)",
    re.I,
)
# "(Story continues after the photo)"
GOES_ON = re.compile(
    r"[(\[]?(?:(?:story|article|text|post|der text|der artikel|artikel|beitrag|статья|текст|материал|артыкул|тэкст)\s)?"
    r"(?:continues|continued|fortsetzung|geht weiter|weiter|продолжается|продолжение|працягваецца|працяг)\s"
    r"(?:below|after|under|beneath|unter|ниже|после|под|ніжэй|пасля|пад)(?:\s[^.!?()]{0,40})?[)\]]?",
    re.I,
)
# "Also on the Courier: The orchard that outlived its owners"
ALSO = re.compile(
    r"(?i:also (?:on|in|at)|auch (?:auf|bei|in)|bereits erschienen|zuvor erschienen|dossier|(?:читайте|смотрите) (?:на|в)|"
    r"(?:чытайце|глядзіце) (?:на|ў)|досье|дасье)(?:\s[^:.!?]{2,40})?:\s[^\Wa-zа-яёіў\d_].{6,140}[^.:;,]"
)
# "The last tram (more)", "• The last tram >>"
MORE_BEHIND = re.compile(
    r".{4,140}\((?:more|mehr|подробнее|далее|ещё|падрабязней|далей)(?:\s?[…»>]+|\.{3})?\)|[•*–-]\s.{6,120}\s(?:>>|→|››)",
    re.I,
)
# "See also “The forgotten canals”"
SEE = re.compile(
    r"(?:see|read|siehe|lesen sie|lies|см\.|смотрите|читайте|подробнее|гл\.|глядзіце|чытайце|падрабязней)(?:\s[^\W\d_]{1,12}){0,2}\s[„“«\"][^„“”«»\"]{3,120}[“”»\"]",
    re.I,
)
# "[The last tram — more]"
BEHIND = re.compile(r"\[[^\[\]\n]{3,140}\s[—–|:-]\s(?P<label>[^\[\]\n—–]{3,30})\]")
# "Watch: How a village bought its own pub"
WATCH = re.compile(r"(?i:watch|video|listen|podcast|in pictures|gallery)[:：]\s[A-Z].{6,140}[^.:;,]")
LONGEST = 220


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if len(line.text) > LONGEST:
            continue
        confidence, why = judged(line.text)
        if confidence:
            yield cut(line.start, line.end, "read_more", confidence, why)


@lru_cache(maxsize=1_000)
def judged(words: str) -> tuple[float, str]:
    before = BEFORE.match(words)
    bare = AFTER.sub("", words[before.end() :] if before else words)
    if BUTTON.fullmatch(bare) or leads_on(bare) or is_lone_button(words):
        return 0.93, "only words that lead the reader on, as a button does"
    folded = FOLDED.fullmatch(words)
    if folded and (BUTTON.fullmatch(folded["button"]) or leads_on(folded["button"])):
        return 0.87, "a button that folds the entry, before its title"
    behind = BEHIND.fullmatch(words)
    if any(
        form.fullmatch(words) for form in (CONTINUED, BEGUN, PART, WHOLE, GOES_ON, SEE, ALSO, MORE_BEHIND)
    ) or (behind and leads_on_one(behind["label"])):
        return 0.85, "says where the rest, or another of its articles, is"
    if WATCH.fullmatch(words):
        return 0.75, "names a film or a recording of the page"
    if ABOUT.fullmatch(words):
        return 0.8, "says where there is more, and what about"
    if SIGNED.fullmatch(words) and words[-1] not in ".!:;,":
        return 0.8, "begins with the sign pages set before a title that is a link"
    if points_away(words):
        return 0.87, "the page points to another of its articles"
    return 0, ""


def leads_on_one(words: str) -> bool:
    counts = spoken(words, "lead", "more", "object")
    return counts is not None and counts["lead"] + counts["more"] > 0


def is_lone_button(words: str) -> bool:
    """ "[Read…]": one word that leads on, in brackets."""
    match = LONE.fullmatch(words)
    return match is not None and leads_on_one(match["word"])


def leads_on(words: str) -> bool:
    tokens = tokens_of(words)
    if (
        NOT.search(words)
        or not 1 <= len(tokens) <= 7
        or "," in words
        or words[-1] in ".?!:"
        and not words.endswith("..")
    ):
        return False
    counts = spoken(words, "lead", "more", "object")
    if not counts or counts["number"] or (tokens[0] == "learn" and not counts["more"]):
        return False
    leads = counts["lead"] + counts["more"]
    if ARROW.search(words) and leads:
        return True
    telling = len(tokens) - counts["small"]
    if telling < max(2, counts["small"]):
        return False
    return counts["lead"] > 0 or (counts["object"] > 0 < counts["more"] and tokens[0] not in ARTICLES)


def points_away(words: str) -> bool:
    """ "Recommended for you: A title", or the label alone."""
    match = LABEL.fullmatch(words)
    label = match["label"] if match else words
    if (
        NOT.search(label)
        or len(tokens_of(label)) > 6
        or (match and (first_letter(match["title"]).islower() or words[-1] == "."))
    ):
        return False
    counts = spoken(label, "pointer", "lead", "more", "object")
    if not counts or counts["number"]:
        return False
    if not match:
        others = counts["lead"] + counts["object"] + counts["more"]
        if words[-1] in ":：" and counts["lead"] and counts["more"]:
            return True
        return words[-1] not in ".!?" and counts["pointer"] > 0 and counts["pointer"] + others > 1
    return counts["pointer"] + counts["more"] > 0 or counts["lead"] > 1 or is_order(label)


def is_order(label: str) -> bool:
    """To read, watch or hear: in capitals, or as one speaks to somebody. "See: ..." is how notes refer to books."""
    return ORDER.match(label) is not None and (label.isupper() or " " in label or label[-2:] in ("те", "це"))
