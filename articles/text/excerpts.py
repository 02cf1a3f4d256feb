"""The state of an annotated passage: do its words still stand as they were confirmed? (rule 9 of the core)"""

from articles.text.reading import Reading


def folded(words: str) -> str:
    """The words with every run of white space as one space, ends stripped."""
    return " ".join(words.split())


def excerpt_state(words: str, reading: Reading, start: int, end: int) -> str:
    """ "intact": the same words up to white space; "cut": no letter or digit is left; else "changed"."""
    now = reading.words(start, end)
    if not any(character.isalnum() for character in now):
        return "cut"
    return "intact" if folded(now) == folded(words) else "changed"
