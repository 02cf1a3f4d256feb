"""What the heads and numbers of printed pages look like by themselves: "Page 4 of 20", "Harbour Letters 38 (2019)"."""

import re
from functools import lru_cache

from articles.cleaning.lines import Line
from articles.cleaning.page_controls import NUMBERED_PART
from articles.cleaning.signs import WORD as WORDS
from articles.cleaning.signs import ends_sentence, first_letter
from articles.cleaning.vocabulary import CANNOT_END, MONTHS, SECTION_HEADINGS

PAGE = re.compile(
    r"(?:page|seite|s\.|p\.|pp\.|pg\.|bl\.|стр\.?|страница|старонка|с\.)\s*(?:[|:]\s*)?\d{1,4}(?:\s*(?:of|/|von|из|з)\s*\d{1,4})?|"
    r"(?:blatt|folio|лист|аркуш)\s\d{1,4}(?:\s?[rv]|\s(?:об|адв)\.?)?|[\[(](?:page|p|pp|seite|s|bl|fols?|ff?|стр|с|лл?|арк|а)\.?\s?\d{1,4}\s?(?:[rv]|об|адв|verso|recto)?\.?[\])]|"
    r"(?:bl|fols?|лл?|арк)\.\s?\d{1,4}\s?(?:[rv]|об|адв)?\.?|"
    r"(?P<sign>[-–—~=•·*])\s*\d{1,4}\s*(?P=sign)|\d{1,4}\s*(?:/|of|von|из|з)\s*\d{1,4}|第\s*\d{1,4}\s*页(?:\s*共\s*\d{1,4}\s*页)?",
    re.I,
)
NUMBER = re.compile(
    r"[–—]?\s?\d{1,4}|\[\d{1,4}\]|\(\d{1,4}\)|[|•·]\s?\d{1,4}|\d{1,4}\s?[|•·]|[ivxlc]{1,7}", re.I
)
# How a journal counts: "38 (2019)", "43/2003", "No. 7", "Vol. 3".
ISSUE = re.compile(
    r"\b\d{1,4}\s?\((?:1[89]|20)?\d\d\)|(?<!\d)\d{1,3}\s?/\s?(?:1[89]|20)\d\d(?!\d)|№\s?\d|"
    r"\b(?:no|nr|vol|bd|jg|iss|issue|volume|heft|band|ausgabe|jahrgang|вып|выпуск|том|нумар)\.?\s?\d",
    re.I,
)
DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}/?", re.I)
# "doi:10.1000/182", "ISSN 1234-5678", "УДК 321.01"
IDENTIFIER = re.compile(r"(?:doi|issn|e-issn|isbn|удк|udc|ббк|urn|hdl|arxiv)[:\s]\s?[\w./:()-]{4,60}", re.I)
# "12 | Harbour Studies", "Harbour Studies • 12", "THE QUIET DOCKS 13"
BARRED = re.compile(
    r"\d{1,4}\s?[|•·]\s?[^|•·]{3,70}|[^|•·]{3,70}\s?[|•·]\s?\d{1,4}|(?=\D*[^\W\d_]{3})(?:[A-ZА-ЯЁІЎÄÖÜ.,:&’'-]+\s){2,8}\d{2,4}|"
    r"\d{2,4}\s(?=\D*[^\W\d_]{3})[A-ZА-ЯЁІЎÄÖÜ.,:&’'-]+(?:\s[A-ZА-ЯЁІЎÄÖÜ.,:&’'-]+){0,7}"
)
# A sentence with a small word in it, and five words or more behind it
WHOLE = re.compile(r"(?=[^.!?…]*\s[^\W\d_A-ZА-ЯЁІЎÄÖÜ])(?:[^\s.!?…]+\s)+[^\s.!?…]+[.!?…]\s(?:\S+\s){4,}\S+")
# "91   Chapter 7. A long winter"
SPACED = re.compile(r"\d{1,4}\s{2,12}(?:\S|\s(?!\s)){3,72}|(?:\S|\s(?!\s)){3,72}\s{2,12}\d{1,4}")
DATELINE = re.compile(r"[^\W\d_][^,.:\d]{2,30},\s\d{1,2}\.?\s(?P<month>[^\W\d_]{3,12})(?:\s\d{4})?")
FETCHED = re.compile(r"[^.:]{3,40}\s(?:[\w-]{2,40}\.){1,3}[a-z]{2,10}\b[^.:]{3,50}\d{4}")
# "Solheim et al.", "Hull, 2010 г.": no end of a sentence
SHORTENED = re.compile(
    r"(?:\d\s?(?:гг?|р|год)|\b(?:al|др|інш|eds?|hrsg|jr|sr|inc|ltd|co|dr|no|nr|bd|jg|вып|рэд|ред|[A-ZА-ЯЁІЎ]))\.$",
    re.I,
)
LIST_ITEM = re.compile(r"[-–—•*]\s[^\W\d_]")
WORD = re.compile(r"[^\W\d_]{3}")
COLON = re.compile(r":(?!\d)")
# Page numbers, addresses and what libraries count by.
MAY_BEGIN_SMALL = re.compile(r"\S{0,12}\s?\d|www\.|http|(?i:[a-zа-я]+:)")
CAMEL = re.compile(r"[a-z][A-Z]")  # "eBook"
COUNTED, LONE_NUMBER = 0.97, 0.75
NO_HEAD = (0.0, "")
LONGEST, SHORT, FULL, ONE_WORD = 90, 70, 35, 12


@lru_cache(maxsize=2_000)
def form(words: str, alone: bool) -> tuple[float, str]:
    """What a short line is by itself."""
    if PAGE.fullmatch(words):
        return COUNTED, "it counts pages"
    if NUMBER.fullmatch(words) and (any(map(str.isdigit, words)) or words.islower()):
        return LONE_NUMBER, "a number alone on its line"
    if ends_sentence(words) or NUMBERED_PART.match(words):
        return NO_HEAD
    if len(words) <= SHORT and not COLON.search(words) and ISSUE.search(words) and has_form_of_head(words):
        return 0.85, "it numbers an issue"
    if alone and IDENTIFIER.fullmatch(words):
        return 0.85, "the number a library gave it"
    if (SPACED.fullmatch(words) and WORD.search(words)) or (alone and BARRED.fullmatch(words)):
        return 0.8, "a title and the number of a page"
    if alone and (FETCHED.fullmatch(words) or DOMAIN.fullmatch(words)) and "@" not in words:
        return 0.85, "only the address it was taken from"
    return NO_HEAD


def is_dateline(words: str) -> bool:
    """ "Odense, 22 May", above a letter or a day of a diary."""
    match = DATELINE.fullmatch(words)
    return match is not None and match["month"].casefold() in MONTHS


def could_be_head(line: Line) -> bool:
    is_text = (
        len(line.text) > FULL
        and WHOLE.match(line.text) is not None
        and line.text[-1].islower()
        and not is_loud(line.text)
    )
    words = WORDS.findall(line.text[-40:])
    is_text = is_text or (line.text[-1].isalpha() and len(words) > 1 and words[-1] in CANNOT_END)
    return not line.prose and not is_text and len(line.text) <= LONGEST and has_form_of_head(line.text)


@lru_cache(maxsize=2_000)
def has_form_of_head(words: str) -> bool:
    is_small = first_letter(words).islower() and not CAMEL.match(words)
    if is_small and not MAY_BEGIN_SMALL.match(words):
        return False
    if LIST_ITEM.match(words):
        return False
    is_sentence = ends_sentence(words) and not SHORTENED.search(words) and not is_loud(words)
    is_row = "\t" in words  # of a table
    if is_sentence or is_row or words.casefold() in SECTION_HEADINGS:
        return False
    if IDENTIFIER.fullmatch(words) or PAGE.fullmatch(words):
        return True
    if words[0] == "#" and not words[1:2].isdigit():
        return False
    return words[-1] not in "-,:;" and not is_small or words.startswith(("www.", "http"))


def is_loud(words: str) -> bool:
    """Mostly in capitals, as chapters are named at the top of a page: "Section 8: CAN A TOWN RUN OUT OF TEACHERS?"."""
    return sum(map(str.isupper, words)) > sum(map(str.islower, words)) and len(words) > ONE_WORD
