"""Random texts and random editing sessions for the properties of the text core."""

from hypothesis import strategies as st

from articles.text import Mark, conflict, edit, misfit, read
from articles.text.words import BLOCK_ROLES

LETTERS = "ab cé\U0001f600中\n\n.-\u00a0"
texts = st.text(alphabet=LETTERS, min_size=1, max_size=80)
prose = st.lists(
    st.lists(
        st.sampled_from(["one", "two", "the", "the", "naïve", "中文", "x²", "—", "end."]),
        min_size=1,
        max_size=7,
    ).map(" ".join),
    min_size=1,
    max_size=6,
).map("\n\n".join)


@st.composite
def spans(draw, text):
    start = draw(st.integers(0, len(text) - 1))
    return start, draw(st.integers(start + 1, min(len(text), start + 25)))


@st.composite
def marks(draw, text):
    """One mark that may stand in the text, whatever else is there."""
    kind = draw(
        st.sampled_from(["cut", "replace", "replace", "join", "emphasis", "link", "footnote_ref", "block"])
    )
    start, end = draw(spans(text))
    if kind == "block":
        start = text.rfind("\n", 0, start) + 1
        end = text.find("\n", end) if text.find("\n", end) >= 0 else len(text)
        role = draw(st.sampled_from(BLOCK_ROLES))
        return Mark(
            role,
            start,
            end,
            level=2 if role == "heading" else None,
            label="1" if role == "footnote" else None,
        )
    if kind == "join":
        gaps = [i for i, sign in enumerate(text) if sign.isspace()]
        start = draw(st.sampled_from(gaps or [0]))
        end = start + 1
        while end < len(text) and text[end].isspace():
            end += 1
        return Mark("join", start, end, draw(st.sampled_from(["", " "])))
    replacement = draw(st.text(alphabet="xyz \n", min_size=1, max_size=6)) if kind == "replace" else None
    label = {"footnote_ref": "1", "link": "https://example.org/"}.get(kind)
    return Mark(kind, start, end, replacement, label=label)


@st.composite
def sessions(draw, text_strategy=texts, most=12):
    """A text and marks that were accepted one after the other, each allowed by those before it."""
    text = draw(text_strategy)
    accepted = []
    for _ in range(draw(st.integers(0, most))):
        if accepted and draw(st.booleans()) and draw(st.booleans()):
            accepted = edited(draw, text, accepted)
            continue
        mark = draw(marks(text))
        if misfit(text, mark) is None and conflict(mark, accepted) is None and mark not in accepted:
            accepted.append(mark)
    return text, accepted


def edited(draw, text, accepted):
    """The session after someone typed over one block."""
    reading = read(text, accepted)
    if not reading.blocks:
        return accepted
    block = draw(st.sampled_from(reading.blocks))
    words = reading.text[block.start : block.end].split(" ")
    place = draw(st.integers(0, len(words) - 1))
    words[place : place + draw(st.integers(0, 2))] = draw(
        st.lists(st.sampled_from(["new", "b", "中", "c."]), max_size=2)
    )
    change = edit(reading, block.start, block.end, " ".join(words))
    kept = [mark for mark in accepted if mark.key not in change.taken_back]
    return kept + [mark for mark in change.marks if mark not in kept]
