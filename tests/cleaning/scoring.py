"""Figures on a cleaner's work: own pages by shared shingles, own cases by language, damaged texts by kind and confidence."""

import hashlib
import importlib.util
import json
import re
import tomllib
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

from articles.cleaning import propose
from articles.cleaning.gold import KINDS, as_gold
from tests.places import DAMAGE

PAGES = Path(__file__).parent / "pages"
CASES = Path(__file__).parent / "cases"
SIZE = 4


def pages():
    """Name, everything that can be selected on the page, and what of it is the text: the lines behind "| "."""
    for path in sorted(PAGES.glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        yield (
            path.stem,
            "\n".join(line.removeprefix("| ") for line in lines),
            [line[2:] for line in lines if line.startswith("| ")],
        )


def shingles(words):
    """Runs of four words; of four characters where words are not parted."""
    tokens = re.findall(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+", words.casefold())
    return Counter(zip(*(tokens[place:] for place in range(SIZE)), strict=False))


def shingle_f1(kept, wanted):
    one, other = shingles(kept), shingles(wanted)
    both = sum((one & other).values())
    return 2 * both / (sum(one.values()) + sum(other.values()))


def kept(text, mended=True):
    """What is left when everything proposed is taken out; a title is shown above the text, and so it stays."""
    left = list(text)
    for start, end, _, replacement in as_gold(text, propose(text)):
        if replacement and not mended:
            continue
        left[start:end] = [replacement or "\n"] + [""] * (end - start - 1)
    return "".join(left)


def cases():
    """(rule, kind of case, language) of every case."""
    for path in sorted(CASES.glob("*.toml")):
        for kind, listed in tomllib.loads(path.read_text("utf-8")).items():
            for case in listed:
                yield path.stem, kind, case.get("in", "en")


def damaged():
    """The damaged texts, or nothing where they are not at hand."""
    file = DAMAGE / "dev.jsonl"
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


@cache
def scorer():
    """The scorer that lies beside the damaged texts."""
    spec = importlib.util.spec_from_file_location("score", DAMAGE / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def half(words):
    return "AB"[hashlib.md5(words.encode()).digest()[0] & 1]


def family(words):
    return re.sub(r"\W+", " ", re.sub(r"\d+", "0", words.casefold())).strip()


class Offered(NamedTuple):
    confidence: float
    right: bool
    rule: str


def judged(document, proposals):
    """Of everything offered that changes characters: how surely, and whether the text is really damaged there."""
    text = document["text"]
    wrong = bytearray(len(text))
    for start, end, *_ in [*document["spans"], *document.get("optional", [])]:
        wrong[start:end] = b"\1" * (end - start)
    for each in proposals:
        if each.reason in KINDS and not each.is_question:
            span = range(each.start, each.end)
            places = [place for place in span if each.kind == "join" or not text[place].isspace()] or list(
                span
            )
            right = sum(wrong[place] for place in places) * 2 >= len(places)
            yield Offered(each.confidence, right, each.rule)


def reliability(offered):
    """(lowest confidence, how many, share that was right) for each step of confidence."""
    steps = defaultdict(list)
    for each in offered:
        steps[min(int(each.confidence * 20 + 1e-9) / 20, 0.95)].append(each.right)
    return [(step, len(rights), sum(rights) / len(rights)) for step, rights in sorted(steps.items())]


def found_first(offered, share=0.2):
    """What part of the mistakes an editor meets who looks at the most doubtful share of what is offered."""
    queue = sorted(offered, key=lambda each: each.confidence)
    mistakes = [place for place, each in enumerate(queue) if not each.right]
    return sum(place < share * len(queue) for place in mistakes) / len(mistakes) if mistakes else 1.0


class Score:
    """The scorer's figures over all damaged texts, by language and half of the texts, and recall by half of the phrases."""

    def __init__(self, documents):
        self.whole = scorer().new_acc()
        self.parts = defaultdict(scorer().new_acc)
        self.phrases = defaultdict(Counter)
        self.offered = []
        for document in documents:
            self.take(document)

    def take(self, document):
        proposals = propose(document["text"])
        spans = as_gold(document["text"], proposals)
        self.offered += judged(document, proposals)
        names = ("language " + document["lang"], "texts " + half(document["id"].partition("#")[0]))
        for account in (self.whole, *(self.parts[name] for name in names)):
            scorer().score_doc(document, spans, account)
        self.count_phrases(document, spans)

    def count_phrases(self, document, spans):
        changed = bytearray(len(document["text"]))
        for start, end, *_ in spans:
            changed[start:end] = b"\1" * (end - start)
        for start, end, kind, *_ in document["spans"]:
            if kind not in scorer().REPAIR and kind != "_sep":
                found = self.phrases[half(family(document["text"][start:end]))]
                found[kind, "all"] += 1
                found[kind, "found"] += sum(changed[start:end]) >= 0.9 * (end - start)

    def report(self):
        return scorer().report(self.whole, "articles.cleaning.gold:spans")

    def by_part(self):
        return {name: scorer().report(part, name) for name, part in sorted(self.parts.items())}

    def by_phrases(self):
        """Recall by kind, in each half of the phrases."""
        kinds = sorted({kind for found in self.phrases.values() for kind, _ in found})
        return {
            kind: {
                name: found[kind, "found"] / max(1, found[kind, "all"])
                for name, found in self.phrases.items()
            }
            for kind in kinds
        }
