"""A word written twice in a row: "of of", "в в", "boats boats".

Why: a slip of the author or of the typesetter. The second copy is cut.
Small words that cannot follow themselves are nearly always a slip. Other words are offered with less confidence, and
not where people double on purpose: in speech, in refrains, said three times, or words like "very" and "had".
Wrong when: the text speaks of the words themselves, or imitates stammering.
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import SMALL as SMALL_WORDS_OF_ALL
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import WORD
from articles.cleaning.vocabulary import MAY_BE_DOUBLED, NEVER_DOUBLED

TWICE = re.compile(
    r"(?<![\w’'-])(?P<word>[^\W\d_]{1,30}+)(?P<gap>[^\S\n]++|[^\S\n]*+\n)(?P<copy>(?P=word))(?![\w’'-])", re.I
)
# Runs of letters, and what may stand between them but for white space; the end of a paragraph is that, too.
RUNS = re.compile(r"[^\W\d_]+|\S|\n\n")
# They may end one thought and begin the next: "he gave in in the end".
PARTICLES = frozenset(["in", "on", "auf", "an", "um", "vor", "den"])
ARTICLES = frozenset(["der", "die", "das", "dem", "den"])
DETERMINERS = frozenset(
    "der die das dem den des ein eine einen einem einer eines kein keine im am zum zur vom beim ins ans übers fürs aufs durchs ums".split()
)
DECLINED = ("e", "en", "er", "es", "em")
AFTER_COMMA = re.compile(r"(?:^|[,;:(–—-]|\b(?:und|oder|dass|ob|weil|wenn))\W*(?:\w+\s+)?$", re.I)
# "that that" where a clause with its own subject follows: the first is enough.
AND_THAT = re.compile(
    r"\s(?:the|a|an|he|she|it|we|they|you|i|there|his|her|its|our|their|do|does|are|were|have)\b", re.I
)
# "What it is is none of our business": the first ends a clause that is the subject of the second.
CLAUSE = re.compile(
    r"(?:^|[\n.!?;,“\"])\s*(?:what|whatever|who|whoever|how|where|why|when|all)\b[^.!?,;:]*$", re.I
)
VERBS = frozenset("is was are were do does did".split())
# "he said that whatever": the second begins the next thought.
ANYTHING = re.compile(r"[\s-](?:угодно|попало|бы|нибудь|хочаш|хочешь)\b", re.I)
LONGER = re.compile(r"\s[a-z]{3,}")
ALL = frozenset().union(*NEVER_DOUBLED.values())
SPOKEN = re.compile(r"[!?]|[«“„][^»”“]*$|(?:^|\n)\s*[-–—][^\n]*$|(?:^|\s)\"[^\"]*$")
# Between "much" and "much" Russian and Belarusian set a comma or a hyphen; these may end one clause and begin another.
QUOTED = re.compile(r"„[^“”]*[“”]")  # in German “ closes
ANSWERS = frozenset("нет вот кто что как где все всё усё усе они яны она яна тот той это гэта так".split())
SENTENCE = re.compile(r"[.!?…][»”\"]?\s+")
REACH = 60
FEW, LONG_SPEECH = 40, 6
MOST = 20_000  # a text with more of them is none
SMALL = "the same small word twice"
ASKED = 0.3, "the same word twice: is it meant?"


def find(draft: Draft) -> Iterator[Proposal]:
    for match in islice(doubled(draft.text), MOST):
        if (match["copy"] == match["word"] or match["copy"].islower()) and not is_species(draft.text, match):
            confidence, note = judged(draft, match)
            if confidence:
                yield cut(match.start("gap"), match.end(), "doubled_word", confidence, note)


def is_species(text: str, match: re.Match[str]) -> bool:
    """The Latin name of one, "(Apus apus)", is no slip."""
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return around == "()" and match["word"].istitle() and match["copy"].islower()


def doubled(text: str) -> Iterator[re.Match[str]]:
    """Where one stands. Only the few words that follow themselves at all are looked for: that is quick."""
    small = text.lower()
    words = {one for one, other in pairwise(RUNS.findall(small)) if one == other and one.isalpha()}
    if len(words) > FEW or len(small) != len(text):  # a letter became two: its places are none in the text
        yield from TWICE.finditer(text)
        return
    after = 0
    for start in sorted(places(small, words)):
        match = TWICE.match(text, start) if start >= after else None
        if match:
            after = match.end()
            yield match


def places(text: str, words: set[str]) -> Iterator[int]:
    for word in words:
        start = text.find(word)
        while start >= 0:
            yield start
            start = text.find(word, start + 1)


def judged(draft: Draft, match: re.Match[str]) -> tuple[float, str]:
    word, german = match["word"].casefold(), draft.language == "de"
    if german and word in ARTICLES:
        return (0, "") if is_pronoun(match) else (0.9, "the same article twice, and no comma before them")
    if word == "that":
        return (0.85, SMALL) if AND_THAT.match(match.string, match.end()) else ASKED
    if word in VERBS and CLAUSE.search(match.string, max(0, match.start() - REACH), match.start()):
        return 0, ""
    if ANYTHING.match(match.string, match.end()):
        return 0, ""
    if word in NEVER_DOUBLED.get(draft.language or "", ALL) and not is_letter(match):
        return (0.8 if word in PARTICLES else 0.95), SMALL
    if (match["copy"].islower() or begins_sentence(match) or (german and is_noun(match))) and is_slip(
        draft, match
    ):
        return 0.75, "the same word twice, in a sentence that does not play with words"
    return ASKED if is_pair(match) else (0, "")


def begins_sentence(match: re.Match[str]) -> bool:
    """Then a capital letter makes no name of it: names seldom begin one and are seldom doubled."""
    before = match.string[max(0, match.start() - REACH) : match.start()]
    return (
        before.strip() != ""
        and before.rstrip()[-1] in '.!?…:»”"'
        and "\n" not in before[len(before.rstrip()) :]
    )


def is_noun(match: re.Match[str]) -> bool:
    """A long word, or behind an article or an adjective: no name, as "Humbert Humbert" is one."""
    before = WORD.findall(match.string[max(0, match.start() - REACH) : match.start()])[-1:]
    return len(match["word"]) > 6 or any(
        each in DETERMINERS or (each.islower() and each.endswith(DECLINED) and not each.endswith("te"))
        for each in before
    )


def is_pair(match: re.Match[str]) -> bool:
    """Two of them and not three in a row, and no quick word like "no" or "ha"."""
    word = match["word"].casefold()
    before, after = (
        match.string[max(0, match.start() - REACH) : match.start()],
        match.string[match.end() : match.end() + REACH],
    )
    beside = WORD.findall(before)[-1:] + WORD.findall(after)[:1]
    return len(word) > 2 and word not in map(str.casefold, beside)


def is_pronoun(match: re.Match[str]) -> bool:
    """ ", die die Stadt", ", in der der Lehrer": then a comma stands a word or two before the first."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    return AFTER_COMMA.search(before.rpartition("\n")[2]) is not None


def is_letter(match: re.Match[str]) -> bool:
    """ "a a" may be a list of letters, but not before a longer word."""
    word = match["word"]
    return len(word) == 1 and word.isascii() and not (word == "a" and LONGER.match(match.string, match.end()))


def is_slip(draft: Draft, match: re.Match[str]) -> bool:
    word = match["word"].casefold()
    needs_sign = draft.language in ("ru", "be") and len(word) > 2 and word not in ANSWERS
    if len(word) < 2 or (word in MAY_BE_DOUBLED and not needs_sign):
        return False
    before = draft.text[max(0, match.start() - REACH) : match.start()].rpartition("\n\n")[2]
    before = SENTENCE.split(before)[-1]
    after = draft.text[match.end() : match.end() + REACH].partition("\n\n")[0]
    above, below = ([each.casefold() for each in WORD.findall(words)] for words in (before, after))
    # Small words stand everywhere; only beside the pair they are one of three.
    played_with = above[-1:] + below[:1] if word in SMALL_WORDS_OF_ALL else above[-6:] + below[:4]
    is_play = not needs_sign and is_spoken_shortly(before)
    return len(above[-6:] + below[:4]) >= 3 and word not in played_with and not is_play and "!" not in after


def is_spoken_shortly(before: str) -> bool:
    """Whoever cries or sings doubles words; in the middle of a long quotation they are a slip there, too."""
    spoken = SPOKEN.search(QUOTED.sub("", before))
    return spoken is not None and len(WORD.findall(spoken.group())) < LONG_SPEECH
