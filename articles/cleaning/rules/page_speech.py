"""Short lines that speak as pages do, by all their words together: "Tap on a county to see its result".

Why: every site words its buttons, pointers and excuses in its own way; what is common to them is the words they are made of.
Found by what each word and sign says for or against it (see `speech.py`), less surely where the text uses the words, too.
Not asked where a file says what its blocks are.
Wrong when: an author heads a part with such words ("Follow us if you dare"); so what is not nearly sure is only asked.
"""

from collections.abc import Iterator
from functools import lru_cache

from articles.cleaning.broken_paragraphs import LIST_MARKER, is_announced, is_first_half, is_listed
from articles.cleaning.correspondence import is_of_letter
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page import FURNITURE
from articles.cleaning.page_controls import NUMBERED_PART
from articles.cleaning.page_words import kinds_of, stems, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence, first_letter
from articles.cleaning.speech import LABEL, PAGE
from articles.cleaning.vocabulary import SECTION_HEADINGS

LONGEST = 160
# What is so likely is taken for the page's; beside other furniture somewhat less will do.
NEARLY_SURE, BESIDE, SENTENCE, BARE, LABELLED = 0.92, 0.8, 0.985, 0.97, 0.75
# Asked about: lines with a sign or a number, sentences, and bare words or what stands on no page.
ASKED, ASKED_SENTENCE, ASKED_ALONE = 0.55, 0.75, 0.8
FEW = 5  # words
QUESTION = 0.45  # what a person is asked is offered at this share of its sureness
REASONS = (
    ("counter", ("counted",)),
    ("media_placeholder", ("media", "player", "content")),
    ("read_more", ("lead", "more", "pointer")),
)


def find(draft: Draft) -> Iterator[Proposal]:
    if draft.has_roles or draft.is_marked_up:
        return
    is_page = any(draft.why_cut(line) in FURNITURE for line in draft.lines)
    for line in draft.free():
        if line.prose or line.wrapped or len(line.text) > LONGEST:
            continue
        sure = PAGE.sureness(line.text)
        if (
            sure >= least(line.text, is_page)
            and (said := PAGE.telling(line.text))
            and not is_the_texts(draft, line)
        ):
            is_told = is_page and PAGE.is_taught(line.text, draft.language)
            trust = confidence(draft, line, sure) if is_told else 0
            note = f"speaks as pages do: {', '.join(said)}"
            yield cut(line.start, line.end, reason(line.text), trust or round(sure * QUESTION, 2), note)


def least(words: str, is_page: bool) -> float:
    """How sure it must be to be asked about."""
    if not is_page or is_bare(words):
        return ASKED_ALONE
    return ASKED_SENTENCE if ends_sentence(words) or first_letter(words).islower() else ASKED


def is_bare(words: str) -> bool:
    """A few words without a sign or a number may be a heading."""
    return len(tokens_of(words)) < FEW and all(each.isalpha() or each in " ,;'’." for each in words)


def confidence(draft: Draft, line: Line, sure: float) -> float:
    """0 where a person has to be asked."""
    if any(draft.why_cut(each) in FURNITURE for each in draft.neighbours(line)):
        needed = BESIDE
    else:
        needed = 1 if is_echoed(draft, line) else BARE if is_bare(line.text) else NEARLY_SURE
    if LABEL.fullmatch(line.text) and not ends_sentence(line.text):
        needed = min(needed, LABELLED)
    if ends_sentence(line.text) or first_letter(line.text).islower():
        needed = max(needed, SENTENCE)
    if sure < needed:
        return 0
    return 0.85 if sure > SENTENCE else 0.8


def is_the_texts(draft: Draft, line: Line) -> bool:
    """By its place and form: half a sentence, in a series, a list, a letter, or the heading of a part."""
    if (
        line.text.casefold() in SECTION_HEADINGS
        or draft.opens_like_others(line)
        or NUMBERED_PART.match(line.text)
    ):
        return True
    if line.text[-1] in ",;:" or LIST_MARKER.match(line.text) or is_first_half(draft, line):
        return True
    return is_announced(draft, line) or is_listed(draft, line) or is_of_letter(draft, line)


def is_echoed(draft: Draft, line: Line) -> bool:
    """Does the text say most of its longer words elsewhere? Of "Most read: The ferry" only what stands before the title."""
    match = LABEL.fullmatch(line.text)
    own = set(stems(match["label"] if match else line.text))
    return sum(draft.stems[stem] > 1 for stem in own) * 2 > len(own)


@lru_cache(maxsize=1_000)
def reason(words: str) -> str:
    kinds = [kind for token in tokens_of(words) for kind in kinds_of(token)]
    for name, spoken in REASONS:
        if sum(kinds.count(each) for each in spoken) * 2 > max(
            1, kinds.count("steer") + kinds.count("notice")
        ):
            return name
    return "navigation"
