"""Figures of our own on damaged texts: what share of each kind is found, what is right of all that is changed."""

import re
from collections import Counter, defaultdict

from articles.cleaning import propose
from articles.cleaning.gold import as_gold
from tests.cleaning.scoring import judged

MENDED = ("page_break", "hyphenation", "dangling_citation", "mojibake", "doubled_word")


class Tally:
    """Sums over documents; `by` the whole, each language, and each language and kind."""

    def __init__(self, documents):
        self.found, self.all = Counter(), Counter()
        self.right, self.wrong, self.sound = Counter(), Counter(), Counter()
        self.kept, self.hit, self.undamaged, self.touched = 0, 0, 0, 0
        self.offered, self.missed = [], defaultdict(list)
        for document in documents:
            self.take(document)

    def take(self, document):
        text, language = document["text"], document["lang"]
        proposals = propose(text)
        self.offered += judged(document, proposals)
        changes = [change for each in as_gold(text, proposals) for change in smallest(text, *each)]
        changed = marked(text, changes)
        true, either = marked(text, document["spans"]), marked(text, document["optional"])
        for place, character in enumerate(text):
            if character.isspace() or either[place]:
                continue
            self.sound[language] += not true[place]
            if changed[place]:
                (self.right if true[place] else self.wrong)[language] += 1
        self.recall(document, changes, changed)
        hits = [span for span in document["keep"] if any(changed[span[0] : span[1]])]
        self.kept, self.hit = self.kept + len(document["keep"]), self.hit + len(hits)
        for start, end in hits:
            self.missed["keep"].append((document["id"], text[start:end]))
        if document["profile"] == "sound":
            self.undamaged += 1
            self.touched += any(changed[place] > either[place] for place in range(len(text)) if not text[place].isspace())  # fmt: skip

    def recall(self, document, changes, changed):
        text, language = document["text"], document["lang"]
        for start, end, kind, mended, others in document["spans"]:
            if kind == "_sep":
                continue
            if kind in MENDED:
                size, found = 1, mends(text, changes, document["spans"], (start, end, mended, *others))
            else:
                places = [place for place in range(start, end) if not text[place].isspace()]
                size, found = len(places), sum(changed[place] for place in places)
            self.all[language, kind] += size
            self.found[language, kind] += found
            if found * 10 < size * 9:
                self.missed[kind].append((document["id"], text[max(0, start - 25) : end + 25]))

    def shares(self, languages, kinds=None):
        """Recall by kind over these languages."""
        kinds = kinds or sorted({kind for _, kind in self.all})
        sums = {kind: (sum(self.found[each, kind] for each in languages), sum(self.all[each, kind] for each in languages)) for kind in kinds}  # fmt: skip
        return {kind: found / size for kind, (found, size) in sums.items() if size}

    def precision(self, languages):
        right, wrong = (sum(each[language] for language in languages) for each in (self.right, self.wrong))
        return right / max(1, right + wrong)

    def lost(self, languages):
        return sum(self.wrong[each] for each in languages) / max(1, sum(self.sound[each] for each in languages))  # fmt: skip


def marked(text, spans):
    found = bytearray(len(text))
    for start, end, *_ in spans:
        found[start:end] = b"\1" * (end - start)
    return found


def smallest(text, start, end, _kind, replacement):
    """The change without the ends both sides share."""
    if replacement is None:
        yield start, end, ""
        return
    old = text[start:end]
    first = next((n for n, (a, b) in enumerate(zip(old, replacement, strict=False)) if a != b), min(len(old), len(replacement)))  # fmt: skip
    last = 0
    while last < min(len(old), len(replacement)) - first and old[-1 - last] == replacement[-1 - last]:
        last += 1
    yield start + first, end - last, replacement[first : len(replacement) - last]


def mends(text, changes, spans, truth):
    """Does the place read as it should, all damage around it mended too?"""
    start, end, *wanted = truth
    near = [each for each in changes if each[0] <= end and each[1] >= start]
    if not near:
        return 0
    low, high = min(start, *(each[0] for each in near)), max(end, *(each[1] for each in near))
    inside = [each for each in spans if each[0] < high and each[1] > low and (each[0], each[1]) != (start, end)]  # fmt: skip
    low, high = min([low, *(each[0] for each in inside)]), max([high, *(each[1] for each in inside)])
    low, high = max(0, low - 8), high + 8
    got = applied(text, low, high, [each for each in changes if each[0] < high and each[1] > low])
    beside = [(each[0], each[1], each[3] or "") for each in spans if each[0] < high and each[1] > low and (each[0], each[1]) != (start, end)]  # fmt: skip
    return int(any(got == applied(text, low, high, [*beside, (start, end, each)]) for each in wanted))


def applied(text, low, high, changes):
    pieces, place = [], low
    for start, end, words in sorted(changes, key=lambda each: each[:2]):
        pieces += [text[place : max(place, start)], words]
        place = max(place, end)
    return re.sub(r"\s+", " ", "".join([*pieces, text[place:high]])).strip()
