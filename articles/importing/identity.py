"""Names for what the catalogue brings in: the same on every site, and told from the catalogue key by nobody."""

from hashlib import sha256

from articles.models.excerpt import ALPHABET

LENGTH = 10


def public_id_of(*parts: str) -> str:
    """Letters and digits that look random and are made from `parts` alone, so that a second run finds the first one's."""
    number = int.from_bytes(sha256("\0".join(parts).encode()).digest())
    letters = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return "".join(letters)
