"""What the name of a person looks like on a line of its own or at the start of a note."""

import re

PARTICLE = r"(?:van|von|der|den|de|del|da|dos|la|le|al|bin|ibn|ter|zu)"
INITIALS = r"(?:[^\W\d_a-zа-яёіў]\.\s?-?){1,3}"
WORD = r"[^\W\d_a-zа-яёіў][^\W\d_]*(?:[’'ʼ-][^\W\d_]+)*"
WESTERN = rf"(?:{INITIALS}|{WORD}\s)(?:{INITIALS}|{PARTICLE}\s|{WORD}\s){{0,2}}{WORD}"
HAN_NAME = r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6})?"

NAME = re.compile(rf"(?:{WESTERN}|{HAN_NAME})")
BETWEEN = re.compile(r"\s*(?:,|;|、|\band\b|\bund\b|\bи\b|\bі\b|\bй\b|&)\s*")


def is_name(words: str) -> bool:
    return len(words) <= 60 and words.upper() != words and NAME.fullmatch(words) is not None


def is_han_name(words: str) -> bool:
    return re.fullmatch(HAN_NAME, words) is not None


def names_in(words: str) -> list[tuple[int, int]]:
    """The places of all the names in "A, B and C"; empty when one part is no name."""
    places, start = [], 0
    for match in [*BETWEEN.finditer(words), None]:
        end = match.start() if match else len(words)
        part = words[start:end]
        if not (is_name(part) or is_han_name(part)):
            return []
        places.append((start, end))
        start = match.end() if match else end
    return places
