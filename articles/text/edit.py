"""Editing the reading: what an editor typed over a block becomes marks on the source (rule 3 of the core)."""

from typing import NamedTuple

from articles.text.diff import TOKEN, Change, changes
from articles.text.marks import Mark, agree
from articles.text.reading import Reading
from articles.text.segments import JOIN, KEEP, REPLACE, Segment


class Edit(NamedTuple):
    """Marks to accept, and keys of accepted marks that are taken back."""

    marks: tuple[Mark, ...]
    taken_back: tuple[str, ...]


class Stretch(NamedTuple):
    """A stretch of the reading that comes from one unbroken stretch of the source."""

    start: int
    end: int
    source_start: int
    source_end: int
    mends: tuple[int, ...]


def edit(reading: Reading, start: int, end: int, new_text: str, reason: str = "slip") -> Edit:
    """The marks that make the reading's [start, end), a block, say `new_text` (ends stripped, CRLF made LF).

    Every replacement an edit overlaps is taken over: the new mark's span is the hull and it supersedes them. A cut, a
    join or a footnote reference is never taken over: an edit across one is split there.
    """
    old = reading.text[start:end]
    new = new_text.replace("\r\n", "\n").replace("\r", "\n").strip()
    stretches = _stretches(reading, start, end)
    runs = [Change(c.start + start, c.end + start, c.text) for c in changes(old, new)]
    marks: list[Mark] = []
    taken_back: list[str] = []
    for run in _grown(reading.text, start, end, stretches, runs):
        for stretch, words in _split(reading.text, stretches, run):
            _settle(reading, stretch, words, reason, marks, taken_back)
    taken_back += _without_effect(reading, marks)
    taken_back += _without_first_half(reading, start, end, marks)
    return Edit(tuple(marks), tuple(dict.fromkeys(taken_back)))


def _without_effect(reading: Reading, marks: list[Mark]) -> list[str]:
    """Keys of references and joins that stand for nothing, so that their characters could be typed over, and were."""
    idle = [mark for mark in reading.marks if mark.kind in ("footnote_ref", "join")]
    return [mark.key for mark in idle if any(not agree(mark, new) for new in marks)]


def _without_first_half(reading: Reading, start: int, end: int, marks: list[Mark]) -> list[str]:
    """The key of the block's first join when all that stood before it goes: what is left continues nothing now, least of
    all the paragraph before."""
    cuts = [mark.span for mark in marks if mark.kind == "cut"]
    for segment in reading.segments:
        if segment.kind == JOIN and start < segment.at < end:
            return [reading.marks[segment.mark].key]
        if segment.at >= end:
            break
        for place in range(max(start, segment.at), min(end, segment.reading_end())):
            at = segment.start if segment.kind == REPLACE else segment.start + place - segment.at
            if not reading.text[place].isspace() and not any(cut.start <= at < cut.end for cut in cuts):
                return []
    return []


def _stretches(reading: Reading, start: int, end: int) -> list[Stretch]:
    """The block's segments, each a stretch of its own; kept and mended ones that touch in the source are neighbours."""
    found = []
    for segment in reading.segments:
        if segment.at >= end and segment.length():
            break
        if segment.reading_end() > start and segment.length() and segment.kind in (KEEP, REPLACE):
            found.append(_stretch(segment, start, end))
    return found


def _stretch(segment: Segment, start: int, end: int) -> Stretch:
    if segment.kind == REPLACE:
        return Stretch(segment.at, segment.reading_end(), segment.start, segment.end, (segment.mark,))
    shift = segment.start - segment.at
    low, high = max(start, segment.at), min(end, segment.reading_end())
    return Stretch(low, high, low + shift, high + shift, ())


def _grown(text: str, start: int, end: int, stretches: list[Stretch], runs: list[Change]) -> list[Change]:
    """The runs grown to every mend they overlap; runs that then share characters are one."""
    mends = [stretch for stretch in stretches if stretch.mends]
    groups: list[tuple[int, int, list[Change]]] = []
    for run in runs:
        low, high = _with_neighbour(text, start, end, stretches, run)
        over = [mend for mend in mends if mend.start < high and low < mend.end]
        low, high = min([low, *(mend.start for mend in over)]), max([high, *(mend.end for mend in over)])
        within = [run]
        while groups and groups[-1][1] > low:
            earlier = groups.pop()
            low, high, within = min(low, earlier[0]), max(high, earlier[1]), earlier[2] + within
        groups.append((low, high, within))
    taken = [mend.end for mend in mends] + [high for _, high, _ in groups]
    changes = [
        _without_tail(text, low, high, _applied(text, low, high, within), stretches)
        for low, high, within in groups
    ]
    return [
        change if change.start in taken else _with_space_before(text, start, change) for change in changes
    ]


def _with_space_before(text: str, start: int, change: Change) -> Change:
    """Words that go take the white space before them along, not that after them: where a word was broken, what follows
    its second half is still needed."""
    before, last = change.start - 1, change.end - 1
    if not change.text and start <= before and change.start < last and text[before] == text[last] == " ":
        return Change(before, last, "")
    return change


def _with_neighbour(
    text: str, start: int, end: int, stretches: list[Stretch], run: Change
) -> tuple[int, int]:
    """The run's span; one that covers nothing of the source (an insertion, the space of a join) with the word before it,
    or after it where there is none: no mark stands on nothing."""
    solid = any(stretch.start < run.end and run.start < stretch.end for stretch in stretches)
    if solid and run.end > run.start:
        return run.start, run.end
    for token in reversed(list(TOKEN.finditer(text, start, run.start))):
        if not token.group().isspace():
            return token.start(), run.end
    for token in TOKEN.finditer(text, run.start, end):
        if not token.group().isspace():
            return run.start, token.end()
    return run.start, run.end


def _without_tail(text: str, start: int, end: int, words: str, stretches: list[Stretch]) -> Change:
    """The change without the white space both wordings end with; that of a mend goes with the mend, and something of
    the source must be left."""
    over = [stretch for stretch in stretches if stretch.start < end and start < stretch.end]
    least = max([over[0].start + 1, *(stretch.end for stretch in over if stretch.mends)]) if over else end
    while end > least and text[end - 1].isspace() and words.endswith(text[end - 1]):
        end, words = end - 1, words[:-1]
    return Change(start, end, words)


def _applied(text: str, start: int, end: int, runs: list[Change]) -> str:
    """text[start:end] with the runs, in order, carried out."""
    out = []
    position = start
    for run in runs:
        out += [text[position : run.start], run.text]
        position = run.end
    return "".join([*out, text[position:end]])


def _split(text: str, stretches: list[Stretch], run: Change) -> list[tuple[Stretch, str]]:
    """The run parted at cuts, joins and references: each unbroken stretch with the words it shall say."""
    groups: list[list[Stretch]] = []
    for stretch in stretches:
        part = _part(stretch, run.start, run.end)
        if part is None:
            continue
        if groups and groups[-1][-1].source_end == part.source_start and groups[-1][-1].end == part.start:
            groups[-1].append(part)
        else:
            groups.append([part])
    return _shared_out(text, [_hull(group) for group in groups], run.text)


def _part(stretch: Stretch, start: int, end: int) -> Stretch | None:
    low, high = max(start, stretch.start), min(end, stretch.end)
    if low >= high:
        return None
    if stretch.mends:
        return stretch
    shift = stretch.source_start - stretch.start
    return Stretch(low, high, low + shift, high + shift, ())


def _hull(group: list[Stretch]) -> Stretch:
    mends = tuple(mend for part in group for mend in part.mends)
    return Stretch(group[0].start, group[-1].end, group[0].source_start, group[-1].source_end, mends)


def _shared_out(text: str, hulls: list[Stretch], words: str) -> list[tuple[Stretch, str]]:
    """Give each stretch its share of the words: unchanged ones at the ends keep theirs, the first of the rest takes all."""
    front: list[tuple[Stretch, str]] = []
    back: list[tuple[Stretch, str]] = []
    while len(hulls) > 1 and words.startswith(_between(text, hulls[0], hulls[1])):
        first, hulls = hulls[0], hulls[1:]
        front.append((first, text[first.start : first.end]))
        words = words[len(_between(text, first, hulls[0])) :]
    while len(hulls) > 1 and words.endswith(_between_back(text, hulls[-2], hulls[-1])):
        last, hulls = hulls[-1], hulls[:-1]
        back.insert(0, (last, text[last.start : last.end]))
        words = words[: len(words) - len(_between_back(text, hulls[-1], last))]
    middle = [(hull, "") for hull in hulls]
    if middle:
        middle[0] = (hulls[0], words)
        if len(hulls) > 1:
            joiner = text[hulls[0].end : hulls[1].start]
            left, sign, right = words.partition(joiner) if joiner else (words, "", "")
            if sign:
                middle[:2] = [(hulls[0], left), (hulls[1], right)]
    return front + middle + back


def _between(text: str, one: Stretch, other: Stretch) -> str:
    """The words of the first stretch with the joiner after it."""
    return text[one.start : other.start]


def _between_back(text: str, one: Stretch, other: Stretch) -> str:
    """The words of the last stretch with the joiner before it."""
    return text[one.end : other.end]


def _settle(
    reading: Reading, stretch: Stretch, words: str, reason: str, marks: list[Mark], taken_back: list[str]
) -> None:
    start, end = stretch.source_start, stretch.source_end
    if not stretch.mends:
        if words == reading.source[start:end]:
            return
        start, end, words = _shrunk(reading.source, start, end, words)
    superseded = _superseded(reading, stretch.mends, start, end)
    if words == reading.source[start:end]:
        taken_back.extend(sorted(superseded))
    elif words:
        marks.append(Mark("replace", start, end, words, supersedes=frozenset(superseded), reason=reason))
    else:
        marks.append(Mark("cut", start, end, supersedes=frozenset(superseded), reason=reason))


def _shrunk(source: str, start: int, end: int, words: str) -> tuple[int, int, str]:
    """The change without the words it shares with the source at either end; never an empty span."""
    runs = changes(source[start:end], words)
    low, high = runs[0].start, runs[-1].end
    if low == high:
        return start, end, words
    return start + low, start + high, words[low : len(words) - (end - start - high)]


def _superseded(reading: Reading, mends: tuple[int, ...], start: int, end: int) -> set[str]:
    """Keys of the accepted replacements taken over, and of those that wait beneath them."""
    accepted = {mark.key for mark in reading.marks}
    keys = {reading.marks[index].key for index in mends}
    beneath = {key for index in mends for key in reading.marks[index].supersedes}
    return keys | (beneath & accepted)
