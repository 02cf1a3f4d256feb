"""How likely a line is the page speaking to its readers, by its words and its form, wherever it stands.

Each word (its beginning, for words are declined) and each sign says something for or against; what they say is added up. The
weights (`speech_weights.py`) were learnt from phrases written for it and from short lines and sentences of texts, with
`python -m tests.benchmarks.train_speech`, which prints how well they do on phrases and texts they were not learnt from.
"""

import math
import re
from functools import lru_cache

from articles.cleaning.page_words import kinds_of, tokens_of
from articles.cleaning.signs import ends_sentence, first_letter
from articles.cleaning.speech_weights import BIAS, FORMS, WORDS

STEM, MOST_WORDS, SHARE = 5, 9, 3
# "More on this: Who paid for the ferry": what stands before the sign speaks, the title may say anything.
LABEL = re.compile(
    r"(?P<label>[^:：|»›→—–]{2,40})(?:[:：]|\s[|»›→—–-])\s*(?P<title>[^\Wa-zа-яёіў\d_].{6,}|[«“„\"].{6,})"
)
LETTERS = re.compile(r"[^\W\d_]+")
OPENS, CLOSES = "»›→▶►•+<[(«←↑↓▼▲✕×☰|-–—", "»›→▶►>]|+…←↑↓▼▾"


@lru_cache(maxsize=5_000)
def sureness(words: str) -> float:
    """Between 0 and 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, BIAS + sum(says(words).values())))))


def says(words: str) -> dict[str, float]:
    """What each word and sign of the line says for its being the page's."""
    return {
        name: value * (WORDS[name] if name in WORDS else FORMS.get(name, 0))
        for name, value in seen(words).items()
    }


def seen(words: str, known: frozenset[str] | dict[str, float] = WORDS) -> dict[str, float]:
    """Everything that counts about a line; words nobody has met are counted together."""
    match = LABEL.fullmatch(words)
    label = match["label"] if match else words
    tokens = tokens_of(label)
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
    capitals = [word[0].isupper() for word in LETTERS.findall(label)][1:]
    form = {
        "names a title": match is not None,
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


@lru_cache(maxsize=1_000)
def telling(words: str) -> tuple[str, ...]:
    """The words that say most for it, as they stand in the line."""
    weights = {token: weight_of(token) for token in tokens_of(words) if not token[0].isdigit()}
    spoken = sorted(
        (token for token, weight in weights.items() if weight > 0), key=lambda token: -weights[token]
    )
    return tuple(spoken[:3])


def weight_of(token: str) -> float:
    kinds = kinds_of(token) or ("no kind",)
    return WORDS.get(token[:STEM], 0) + sum(FORMS.get(f"of kind {kind}", 0) for kind in kinds)
