"""The difference between two wordings, word by word (Han, kana and hangul character by character)."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
TOKEN = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+|\s+|[^\w\s]")


class Change(NamedTuple):
    """before[start:end] becomes `text`."""

    start: int
    end: int
    text: str


def word_diff(before: str, after: str) -> list[tuple[str, str]]:
    """[("equal" | "delete" | "insert", words)] that lead from `before` to `after`."""
    steps = []
    position = 0
    for change in changes(before, after):
        if change.start > position:
            steps.append(("equal", before[position : change.start]))
        if change.end > change.start:
            steps.append(("delete", before[change.start : change.end]))
        if change.text:
            steps.append(("insert", change.text))
        position = change.end
    if position < len(before):
        steps.append(("equal", before[position:]))
    return steps


def changes(before: str, after: str) -> list[Change]:
    """The changed runs of words, in order; runs parted by white space alone are one run."""
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    position = sum(map(len, old[:head]))
    places = [position]
    for token in old[head : len(old) - tail]:
        places.append(places[-1] + len(token))
    runs: list[Change] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            continue
        run = Change(places[i], places[j], "".join(new[head + k : head + m]))
        if runs and not before[runs[-1].end : run.start].strip():
            last = runs.pop()
            run = Change(last.start, run.end, last.text + before[last.end : run.start] + run.text)
        runs.append(run)
    return runs


def _common(one: list[str], other: list[str]) -> int:
    """How many tokens the two lists share at their beginning."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
