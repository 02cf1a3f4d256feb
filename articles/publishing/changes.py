"""What changed since the last edition, in one sentence."""

from collections import Counter

from articles.text import Layout

PLACES = ("start", "end", "pieces", "evidence")
RECORD = "title headnote language genre publication volume issue date authors tags facts".split()


def summary_of(before, after) -> str:
    """`before` is None for a first edition."""
    if before is None:
        return f"First edition, {counted(len(after['excerpts']), 'excerpt')}."
    parts = [part for part in parts_of(before, after) if part]
    sentence = "; ".join(parts) or "published again, unchanged"
    return f"{sentence[0].upper()}{sentence[1:]}."


def parts_of(before, after):
    if before["source"]["sha256"] != after["source"]["sha256"]:
        yield "made from another capture"
    yield sums("change to the text", added_and_removed(before, after, changes_in), "made", "taken back")
    yield sums("word", added_and_removed(before, after, words_in), "added", "removed")
    yield from about_excerpts(before, after)
    different = [name for name in RECORD if before[name] != after[name]]
    if different:
        yield f"{', '.join(different)} revised"


def changes_in(content):
    """Each change by what it does and where in the source, so that one does not count because another moved it."""
    changes = Layout.from_json(content["layout"]).changes
    return Counter(
        (change.reason, change.after, change.source_start, change.source_end) for change in changes
    )


def words_in(content):
    return Counter(content["layout"]["text"].split())


def added_and_removed(before, after, count):
    old, new = count(before), count(after)
    return (new - old).total(), (old - new).total()


def about_excerpts(before, after):
    old, new = (
        {excerpt["public_id"]: excerpt for excerpt in content["excerpts"]} for content in (before, after)
    )
    yield sums("excerpt", (len(new.keys() - old.keys()), len(old.keys() - new.keys())), "added", "removed")
    revised = sum(said(old[key]) != said(new[key]) for key in old.keys() & new.keys())
    if revised:
        yield f"{counted(revised, 'excerpt')} revised"


def said(excerpt):
    """An excerpt without its place in the reading, which any change before it shifts, and how it is put together."""
    return {name: value for name, value in excerpt.items() if name not in PLACES}


def sums(thing, numbers, more, less):
    return " and ".join(
        f"{counted(number, thing)} {verb}"
        for number, verb in zip(numbers, (more, less), strict=True)
        if number
    )


def counted(number, thing):
    first, _, rest = thing.partition(" ")
    plural = first if number == 1 else f"{first}s"
    return f"{number:,} {' '.join(filter(None, (plural, rest)))}"
