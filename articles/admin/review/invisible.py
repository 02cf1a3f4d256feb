"""Characters nobody sees, made visible for the one who has to decide on them."""

import re
import unicodedata

SHOWN = {
    "\n": "⏎",
    "\t": "⇥",
    "\u00a0": "⍽",
    "\u00ad": "[soft hyphen]",
    "\u200b": "[zero-width space]",
    "\ufeff": "[BOM]",
}
UNSEEN = {"Cc", "Cf", "Co", "Zs", "Zl", "Zp"}
LONG, HEAD, TAIL = 420, 260, 100


def visible(text):
    """Every character one would not see, as a sign; spaces only where they stand alone or at an end."""
    inner = text.strip(" ")
    if not inner:
        return "·" * len(text)
    left, right = len(text) - len(text.lstrip(" ")), len(text) - len(text.rstrip(" "))
    return "·" * left + "".join(map(sign, inner)) + "·" * right


def sign(character):
    if character == " ":
        return character
    if character in SHOWN:
        return SHOWN[character]
    return f"[U+{ord(character):04X}]" if unicodedata.category(character) in UNSEEN else character


def shortened(text):
    """The beginning and the end of a long passage, and how much lies between."""
    if len(text) <= LONG:
        return visible(text)
    return f"{visible(text[:HEAD])} [… {len(text) - HEAD - TAIL:,} characters …] {visible(text[-TAIL:])}"


def around(text, start, end, most=60):
    """What stands before and after a passage, to know the place by; runs of line ends are shown as one."""
    left, right = text[max(0, start - most) : start], text[end : end + most]
    left = ("…" if start > most else "") + "".join(map(sign, left))
    right = "".join(map(sign, right)) + ("…" if end + most < len(text) else "")
    return re.sub("⏎+", "⏎ ", left), re.sub("⏎+", "⏎ ", right)
