"""How likely some words are the page speaking to its readers, or somebody selling there, wherever they stand.

Each word (its beginning, for words are declined) and each sign says something for or against; what they say is added up. The
weights (`speech_weights.py`, `advert_weights.py`) were learnt from phrases written for it and from short lines and sentences of
texts, with `python -m tests.benchmarks.train_speech`, which prints how well they do on phrases and texts not learnt from.

    PAGE.sureness("Tap on a county to see its result")  # between 0 and 1
    ADVERTS.telling("Cheap loans in two minutes")  # the words that say most for it
"""

import math
import re
from collections.abc import Callable
from functools import lru_cache

from articles.cleaning import advert_weights, speech_weights
from articles.cleaning.page_words import kinds_of, tokens_of
from articles.cleaning.signs import ends_sentence, first_letter

TAUGHT, KNOWN = ("en", "ru", "be", "de"), 0.6
STEM, MOST_WORDS, SHARE = 5, 9, 3
# "More on this: Who paid for the ferry", "Continue reading “The ferry”": what stands before the sign speaks, the title may say anything.
LABEL = re.compile(
    r"(?P<label>[^:：|»›→—–]{2,40}?)(?:(?:[:：]|\s(?:[|»›→—–-]|//))\s*(?P<title>[^\Wa-zа-яёіў\d_].{6,}|[«“„\"].{6,})|"
    r"\s(?P<quoted>[«“„\"][^«»“”„\"]{3,120}[»”“\"]))"
)
LETTERS = re.compile(r"[^\W\d_]+")
OPENS, CLOSES = "»›→▶►•+<[(«←↑↓▼▲✕×☰|-–—", "»›→▶►>]|+…←↑↓▼▾"
# An address or a number to call; a sum or a share of one.
CONTACT = re.compile(
    r"(?<![\w./@])\w[\w-]{1,40}\.[a-z]{2,8}(?![\w/])|@\w{3,}|\+\d[\d -]{7,}|\b24/7\b|\b24 ?[hч]\b|"
    r"(?<![\d-])\d(?:-\d{2,4}){2,4}\b|\b(?:WhatsApp|Viber|Telegram)\b"
)
AMOUNT = re.compile(
    r"[$€£₽¥]\s?\d|\d\s?(?:[$€£₽¥元%]|[kк]\b|руб|евро|еўра|дол|грн|грыв|eur|usd|dollar|pound|zł|złot|bitcoin)|\d[\d\s.,]{3,}\d",
    re.I,
)

Seen = Callable[[str, frozenset[str] | dict[str, float]], dict[str, float]]


class Speech:
    """One kind of speaker, by what words and forms weigh."""

    def __init__(self, words: dict[str, float], forms: dict[str, float], bias: float, seen: Seen) -> None:
        self.words, self.forms, self.bias, self.seen = words, forms, bias, seen
        self.sureness = lru_cache(maxsize=5_000)(self.weighed)
        self.telling = lru_cache(maxsize=1_000)(self.heaviest)

    def cache_clear(self) -> None:
        """Forget the lines it has seen."""
        self.sureness.cache_clear()
        self.telling.cache_clear()

    def weighed(self, words: str) -> float:
        """Between 0 and 1."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.bias + sum(self.says(words).values())))))

    def says(self, words: str) -> dict[str, float]:
        """What each word and sign of the line says for this speaker."""
        return {
            name: value * (self.words[name] if name in self.words else self.forms.get(name, 0))
            for name, value in self.seen(words, self.words).items()
        }

    def is_taught(self, words: str, language: str | None) -> bool:
        """In a language there were phrases of, or in words it mostly knows; all else can only be asked about."""
        if language in TAUGHT:
            return True
        tokens = [token for token in tokens_of(words) if not token[0].isdigit()]
        known = sum(token[:STEM] in self.words or bool(kinds_of(token)) for token in tokens)
        return known >= KNOWN * len(tokens)

    def heaviest(self, words: str) -> tuple[str, ...]:
        """The words that say most for it, as they stand in the line."""
        weights = {token: self.weight_of(token) for token in tokens_of(words) if not token[0].isdigit()}
        spoken = sorted(
            (token for token, weight in weights.items() if weight > 0), key=lambda token: -weights[token]
        )
        return tuple(spoken[:3])

    def weight_of(self, token: str) -> float:
        kinds = kinds_of(token) or ("no kind",)
        return self.words.get(token[:STEM], 0) + sum(self.forms.get(f"of kind {kind}", 0) for kind in kinds)


def seen_in_line(words: str, known: frozenset[str] | dict[str, float]) -> dict[str, float]:
    """Everything that counts about a line of the page: of "More: The goat" only what stands before the title."""
    match = LABEL.fullmatch(words)
    found = seen(words, match["label"] if match else words, known)
    return found | {"names a title": 1.0} if match else found


def seen_in_offer(words: str, known: frozenset[str] | dict[str, float]) -> dict[str, float]:
    """Everything that counts about what may be an advert."""
    form = {
        "names an address": CONTACT.search(words) is not None,
        "names a sum": AMOUNT.search(words) is not None,
        "calls out": "!" in words,
    }
    return seen(words, words, known) | {name: 1.0 for name, value in form.items() if value}


def seen(words: str, spoken_words: str, known: frozenset[str] | dict[str, float]) -> dict[str, float]:
    """Its words, of which those nobody has met are counted together, and its form."""
    tokens = tokens_of(spoken_words)
    spoken = [token for token in tokens if not token[0].isdigit()]
    found: dict[str, float] = {f"words: {min(len(spoken), MOST_WORDS)}": 1}
    for place, token in enumerate(spoken):
        stem = token[:STEM]
        if stem in known:
            found[stem] = 1
        else:
            add(found, "a word nobody knows")
        if place == 0 and "^" + stem in known:
            found["^" + stem] = 1
        for kind in kinds_of(token) or ("no kind",):
            add(found, f"of kind {kind}")
    capitals = [word[0].isupper() for word in LETTERS.findall(spoken_words)][1:]
    form = {
        "has a number": len(spoken) < len(tokens),
        "opens with a bracket": words[0] in "[(",
        "opens with a sign": words[0] in OPENS and words[0] not in "[(",
        "closes with a sign": words[-1] in CLOSES,
        "ends as a sentence does": ends_sentence(words),
        "asks a question": words[-1] in "?？",
        "ends with a colon": words[-1] in ":：",
        "opens a quotation": words[0] in '«“„"',
        "begins small": first_letter(words).islower(),
        "in capitals": words.isupper(),
        "capitals inside": sum(capitals) / len(capitals) if capitals else 0,
    }
    return found | {name: float(value) for name, value in form.items() if value}


def add(found: dict[str, float], name: str) -> None:
    found[name] = min(1.0, found.get(name, 0) + 1 / SHARE)


PAGE = Speech(speech_weights.WORDS, speech_weights.FORMS, speech_weights.BIAS, seen_in_line)
ADVERTS = Speech(advert_weights.WORDS, advert_weights.FORMS, advert_weights.BIAS, seen_in_offer)
