"""Labels of notes, in the styles captures leave: ⁱⁱ, ^{iv}, ^v, [3], [^3], [[3]](#n3), [note 3], $^{6}$, <sup>3</sup>,
(3), ⁽³⁾, ³⁾, <3>, [*3], *3, ^3^, \\[3\\], word3), **, †, word4.

Two spellings belong to one style when documents mix them: ^{iv} and ^v, and ⁱ is how its first numbers come out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.cleaning.page_words import SMALL

LABEL = re.compile(
    r"\\\[(?P<escaped>\d{1,3})\\\]|\^(?P<hatted>\d{1,3})\^|\$\^\{(?P<dollar>\w{1,6})\}\$|\^\{(?P<braced>\w{1,6})\}|\^(?P<caret>[ivxlc]{1,7}|\d{1,3})(?![^\WA-ZА-ЯЁІЎ\u3400-\u9fff])|"
    r"<sup>[\[(]?(?P<sup>\w{1,6}|\*{1,3})[\])]?</sup>|\\textsuperscript\{(?P<latex>\w{1,6})\}|"
    r"(?P<closed>[⁰¹²³⁴-⁹]{1,3})[⁾)](?=[\s.,;:!?»”]|$)|<(?P<angled>\d{1,3})>|\[\*(?P<starred>\d{1,3})\]|"
    r"(?:(?<![^\n])|(?<=[^\W\d_]|[.,;!?»”\")])(?<!\*))\*(?P<star>\d{1,2})(?![\w*])|"
    r"(?P<raised>[⁰¹²³⁴-⁹ⁱᵛˣ]{1,7})|\[\^(?P<markdown>\w{1,6})\]|"
    r"\[\[(?P<linked>\d{1,3})\]\](?:\(#[^)\s]{1,40}\))?|\[[^\W\d_]{1,5}\.?[^\S\n](?P<worded>\d{1,3})\]|⁽(?P<hung>[⁰¹²³⁴-⁹]{1,3})⁾|"
    r"\[(?P<square>\d{1,3}|[ivx]{1,6}|[a-z]|\*{1,3})\](?:\(#[^)\s]{1,40}\))?|\((?P<round>\d{1,2}|\*{1,3})\)|\{(?P<curly>\d{1,3})\}|"
    r"(?P<dagger>[†‡]{1,3}|§(?![^\S\n]?[\d§])|(?<![^\n])\*{1,3}(?=[^\S\n](?:[^\W\da-zа-яёіў_]|https?:)[^*\n]+(?:\n|\Z))|(?<=[\w.,;!?»”\")。，])\*{1,3}(?![*\w]))|"
    r"(?<=[^\W\d_A-ZА-ЯЁІЎ]|[.,;!?»”\"])(?P<half>\d{1,3})\)|(?P<bare>(?<=[^\W\d_A-ZА-ЯЁІЎ][^\W\d_A-ZА-ЯЁІЎ])\d{1,2}(?![\w%-]|[.,:]\d)|(?<=[.,;!?»”\")。，])(?<!\d[.,])\d{1,2}(?![\w.,:%-])|"
    r"(?<![^\n])\d{1,2}(?=[.)]?[^\S\n]|[A-ZА-ЯЁІЎ«„“《][a-zа-яёіў\u3400-\u9fff]))"
)
FIRST_SIGN = re.compile(
    r"[$^⁰¹²³⁴-⁹⁽ⁱᵛˣ\[({<\\†‡§*\d]"
)  # looked for first: many times faster than the whole form
LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ", "0123456789ivx")
FAMILY = {"braced": "caret", "raised": "caret", "linked": "square"}
STARS = re.compile(r"\*+")
LAST_WORD = re.compile(r"\w*$")

REACH = 2_000  # characters of a line; looking further back takes a time that squares


class Label(NamedTuple):
    start: int
    end: int
    style: str
    number: str


def all_labels(text: str) -> Iterator[Label]:
    end = 0
    for sign in FIRST_SIGN.finditer(text):
        match = LABEL.match(text, sign.start()) if sign.start() >= end else None
        if match is None:
            continue
        end = match.end()
        style = match.lastgroup or ""
        number = match.group(style).translate(LOWERED)
        yield Label(match.start(), match.end(), FAMILY.get(style, style), number)


def is_reference(text: str, label: Label) -> bool:
    """Attached to a word or its punctuation; "12 m²" and "x²" carry an exponent, not a reference."""
    before = text[max(0, label.start - 12) : label.start]
    if label.style == "half" and is_open(text[max(0, label.start - REACH) : label.start]):
        return False
    if label.style in ("bare", "dagger", "half"):
        return bool(before.strip()) and not before[-1].isspace() and not is_emphasis(text, label)
    if not before.strip() or (before[-1].isspace() and label.style in ("round", "caret", "curly")):
        return False
    if text[label.start] not in "⁰¹²³⁴⁵⁶⁷⁸⁹":
        return label.style != "round" or not before[-1].isdigit()
    found = LAST_WORD.search(before)
    word = found.group() if found else ""
    if before[-1] in "⁻⁺":
        return False  # "10⁻²"
    return not word or ((len(word) > 2 or word in SMALL) and not before[-1].isdigit())


def is_open(before: str) -> bool:
    """Does a bracket wait to be closed on this line? Then the one behind a number is no note's."""
    line = before.rpartition("\n")[2]
    return line.count("(") > line.count(")")


def is_emphasis(text: str, label: Label) -> bool:
    """The second of two stars, or pairs of them, on its line: "a *small* boat"."""
    if text[label.start] != "*":
        return False
    before = text[max(0, label.start - REACH) : label.start].rpartition("\n")[2]
    return any(len(stars) == len(label.number) for stars in STARS.findall(before))
