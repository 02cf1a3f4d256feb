"""Takes lists of words away from the rules, to see what position, shape and neighbourhood find by themselves."""

import random
import sys
from contextlib import contextmanager
from unittest.mock import patch

from articles.cleaning import offers, page_controls, page_words, pictures, speech
from articles.cleaning.rules import captions, media_placeholders, read_more

LISTS = (
    (page_controls, "CONTROL"),
    (page_controls, "RIGHTS"),
    (offers, "SOLD"),
    (read_more, "BUTTON"),
    (captions, "CREDIT"),
    (captions, "OPENING"),
    (pictures, "CREDIT"),
    (pictures, "COURTESY"),
    (page_controls, "TAGS"),
    (page_controls, "ADVERTISED"),
    (read_more, "ABOUT"),
    (media_placeholders, "BUTTON"),
    (media_placeholders, "SWITCH"),
    (media_placeholders, "EMBEDDED"),
    *(
        (read_more, name)
        for name in ("CONTINUED", "PART", "GOES_ON", "SEE", "ALSO", "MORE_BEHIND", "BEHIND", "WATCH")
    ),
    *(
        (page_controls, name)
        for name in ("FOLLOW", "TONGUES", "MADE", "WEATHER", "MORE_FROM", "IMPRINT", "PARTNERS")
    ),
)
NOTHING = page_words.re.compile("(?!)")


@contextmanager
def blinded(share, seed=1):
    """Within, every listed phrase is gone, and of the words of pages only this share is known, chosen by chance."""
    chance = random.Random(seed)
    some = {name: Some(words, share, chance) for name, words in page_words.KINDS.items()}
    few = [
        (each.words, {word: weight for word, weight in sorted(each.words.items()) if chance.random() < share})
        for each in (speech.PAGE, speech.ADVERTS)
    ]
    forget()
    patches = [patch.object(module, name, NOTHING) for module, name in LISTS]
    patches += [patch.dict(words, left, clear=True) for words, left in [*few, (page_words.KINDS, some)]]
    for each in patches:
        each.start()
    try:
        yield
    finally:
        patch.stopall()
    forget()


def forget():
    """Whatever the rules remember of lines they have seen."""
    for name, module in list(sys.modules.items()):
        if name.startswith("articles.cleaning"):
            for asked in vars(module).values():
                if hasattr(asked, "cache_clear") and not isinstance(asked, type):
                    asked.cache_clear()


class Some(page_words.Words):
    def __init__(self, words, share, chance):
        self.whole = frozenset(word for word in sorted(words.whole) if chance.random() < share)
        self.beginnings = tuple(word for word in words.beginnings if chance.random() < share)
