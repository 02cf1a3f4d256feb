"""Citations whose linked name was lost: "(, 3 May)" for "(The Herald, 3 May)", "(see )", "[, ]", a bracket never closed.

Why: the source's name was a link and fell out with it. What it was is not known, so the gap is shown: "([…], 3 May)".
Found by the bracket's own shape: a comma where its first words should be, nothing inside but signs around a space, or a
space at its end after a few words that lead to a source. A complete citation is left alone.
Wrong when: an author leaves a bracket empty on purpose. Forms, code and formulas are told by what stands around it.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import SMALL, tokens_of
from articles.cleaning.proposal import Proposal, replace
from articles.cleaning.vocabulary import CANNOT_END

GAP = "[…]"
# Behind a word and a space: "f()" is a call, "[ ]" at the start of a line a box to tick.
BRACKET = re.compile(
    r"(?<=[^\s(\[-])(?:[^\S\n]{1,3}|(?=（))"
    r"(?:[(（](?P<round>[^()（）\n]{0,100})[)）]|\[(?P<square>[^\[\]\n]{0,100})\])(?:(?<=）)|(?![\w(]))"
)
SIGNS = r"[\s,;:，；：、]"
OPENING = re.compile(r"[(（\[]")
NO_WORDS = re.compile(rf"|{SIGNS}*\s{SIGNS}*|[–—-]|[,;，；]{{2,4}}")
SIGN = re.compile(r"[,;]")
# "the semicolon (;)"
SIGN_NAMES = re.compile(
    r"\b(?:comma|semicolon|colon|sign|point|key|komma|semikolon|strichpunkt|zeichen|taste|запят\w+|точк\w+|знак\w*|клавиш\w+|"
    r"коск\w+|кропк\w+|клавіш\w+|працяжнік\w*)\W*$",
    re.I,
)
# A separator where a name should be: at the beginning, behind "see" or "first published in", or behind the source before.
HOLE = re.compile(
    r"(?P<lead>^|[;；]|,(?=\s{1,3},))\s{0,3}(?P<words>(?:[^\W\d_]{1,14}(?:\.[^\W\d_])?[.:：]{0,2}\s){0,4})\s{0,3}(?P<sign>[,;，；、]|:(?=\s?\d))"
)
# "([], 2001)", "(«», 3 May)": what held the name is left.
EMPTY = re.compile(r"\[\s?\]|«\s?»|[“„]\s?[“”]|‘\s?’|\"\s?\"|<\s?>")
# "( et al., 2012)", "( & , 2012)": the other authors are still there.
OTHERS = re.compile(
    r"\s{0,2}(?:&|[^\W\dA-ZА-ЯЁІЎ_]{1,5}\.?(?:\s[^\W\dA-ZА-ЯЁІЎ_]{1,5}\.)?)(?:\s?,(?=\s?\d{4})|(?=\s\d{4}))"
)
LAST_WORD = re.compile(rf"(?P<word>[^\W\d_]+)(?P<sign>[.:：]?){SIGNS}*[\s,;，；]\Z")
# "(reported by the )": small letters and nothing behind the last space, where a name would begin with a large one.
SMALL_AND_OPEN = re.compile(
    r"(?P<words>[^\W\d_][^\W\d_A-ZА-ЯЁІЎ]*(?:[.,:]?\s[^\W\d_A-ZА-ЯЁІЎ]+){0,2}[.,:]?)\s{1,2}"
)
LOST_LAST = re.compile(r"\w[^,，\n]{2,60}[,，]\s+|\w.{2,80}\d[:;；]\s+|\w[^–—\n]{2,40}\s[–—]\s+")
NEVER_CLOSED = re.compile(r"(?P<token>[(（][^\s()（）]{2,20}[:：])$")
# In the same sentence, without its references: code and formulas.
NOT_PROSE = re.compile(r"[=∈∑∫≤≥⟨⟩×·{}]|_{3}")
REFERENCES = re.compile(r"\$?\^\{\w{1,6}\}\$?")
# Words that lead to a source, and what they are shortened to.
CITING = frozenset(
    """ibid ebd ebda там же тамсама see cf e.g eg g via by from according quoted cited source after pp vol example review data reports
    siehe s vgl z b zit zitiert bei laut nach quelle etwa bspw angaben
    см ср цит цитируется напр например по из через источник подробнее гляди
    данным сведениям информации словам материалам
    гл параўн пар цыт цытуецца паводле напрыклад крыніца падрабязней праз з
    дадзеных звестках звестак словах матэрыялах глядзі
    见 参见 据 来源 参看 引自 转引自 详见 另见 摘自 出自""".split()
)
HAN_LEAD = re.compile("[见参据来源看引自转详另摘出链接]{1,4}[：:]?")
PAGES = frozenset("p pp s с стр bl f ff л арк".split())
# What a bracket may end with, however it is spaced.
CLOSING = frozenset("etc al usw др пр инш інш т д п г.".split())
NOTE = "the name of the source was lost with its link"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.lines:
        if not OPENING.search(line.text):
            continue
        for match in BRACKET.finditer(line.text):
            yield from mends(line, *match.span("round" if match["square"] is None else "square"))
        if open_end := NEVER_CLOSED.search(line.text):
            token = open_end["token"]
            closing = "）" if token[0] == "（" else ")"
            yield mend(line.start + open_end.start(), line.end, f"{token} {GAP}{closing}", 0.9)


def mends(line: Line, start: int, end: int) -> Iterator[Proposal]:
    """For one bracket: its inside is from `start` to `end` in the line."""
    inside, whole = line.text[start:end], (line.start + start - 1, line.start + end + 1)
    is_square = line.text[start - 1] == "["
    is_named = SIGN_NAMES.search(line.text, max(0, start - 30), start - 1) is not None
    if NO_WORDS.fullmatch(inside) or (SIGN.fullmatch(inside) and (is_square or not is_named)):
        if not is_form(line.text, start - 1, end + 1):
            yield mend(*whole, GAP, 0.9)
    elif (empty := EMPTY.search(inside)) and any(map(str.isalnum, inside)):
        yield mend(line.start + start + empty.start(), line.start + start + empty.end(), GAP, 0.95)
    elif only_leads_in(inside) or is_hollow(inside) or HAN_LEAD.fullmatch(inside):
        yield mend(*whole, GAP, 0.9)
    elif is_open(inside):
        yield mend(*whole, GAP, 0.8)
    elif leads_in(inside) or LOST_LAST.fullmatch(inside):
        yield mend(whole[1] - 1, whole[1], GAP + line.text[end], 0.8)
    elif (others := OTHERS.match(inside)) and (inside[0].isspace() or "." in others[0]):
        first = line.start + start
        yield mend(first - 1, first + others.end(), f"{line.text[start - 1]}{GAP},", 0.85)
    elif any(map(str.isalnum, inside)):
        for hole in HOLE.finditer(inside):
            if only_citing(hole["words"]):
                opening = f"{hole['lead']} " if hole["lead"] else line.text[start - 1]
                gap = opening + GAP if opening != "[" else "[…"  # no brackets within brackets
                first = line.start + start + hole.start() - (not hole["lead"])
                yield mend(first, line.start + start + hole.end(), gap + hole["sign"], 0.95)


def leads_in(inside: str) -> bool:
    """Does it end, before a space with nothing behind it, in a word that must lead to something?"""
    match = LAST_WORD.search(inside)
    if not match or inside[0].isspace():
        return False
    first, last = tokens_of(inside)[0], match["word"].casefold()
    if match["sign"]:
        return last in CITING or match["sign"] in ":："
    return last in CITING or last in CANNOT_END or (last in SMALL and first in CITING and first not in SMALL)


def only_leads_in(inside: str) -> bool:
    return leads_in(inside) and only_citing(inside)


def is_hollow(inside: str) -> bool:
    """ "see , p. ": words that lead to a source and to its page, and neither."""
    tokens = tokens_of(inside)
    return (
        inside[-1:].isspace()
        and HOLE.search(inside) is not None
        and all(token in CITING or token in SMALL or token in PAGES for token in tokens)
    )


def only_citing(words: str) -> bool:
    """Nothing would be lost with these words: one at most is no word of citing."""
    tokens = tokens_of(words)
    strange = [token for token in tokens if token not in CITING and token not in SMALL]
    return len(tokens) <= 5 and len(strange) <= 1 and not any(map(str.isdigit, words))


def is_open(inside: str) -> bool:
    """Small words that lead to nothing: "(first printed in )"."""
    match = SMALL_AND_OPEN.fullmatch(inside)
    if not match:
        return False
    return tokens_of(match["words"])[-1] not in CLOSING


def is_form(words: str, start: int, end: int) -> bool:
    """A formula, code, or a line with places to fill in. The bracket is from `start` to `end` in the line."""
    stop = words.find(". ", end)
    sentence = words[words.rfind(". ", 0, start) + 1 : stop if stop > 0 else None]
    return NOT_PROSE.search(REFERENCES.sub("", sentence)) is not None or (
        "( )" in words.replace("( )", "", 1) and len(words) < 80
    )


def mend(start: int, end: int, by: str, confidence: float) -> Proposal:
    return replace(start, end, by, "stripped_citation", confidence, NOTE)
