"""How much of a text may be quoted where only excerpts are allowed: a tenth in all, overlaps counted once."""

from articles.models import Rights

SHARE = 10
CONTEXT = 32  # characters on each side of an excerpt, at most


def quotable(content) -> int:
    """How many characters of the text may be shown."""
    return len(content["layout"]["text"]) // SHARE


def quoted(content, excerpts, context=0) -> int:
    """How many characters these excerpts show, with so much context on each side."""
    length, shown, reached = len(content["layout"]["text"]), 0, 0
    for start, end in sorted(piece for excerpt in excerpts for piece in excerpt["pieces"]):
        start, end = max(start - context, reached), min(end + context, length)
        shown += max(0, end - start)
        reached = max(reached, end)
    return shown


def context_around(content, excerpts) -> int:
    """The context that fits: the excerpts come first, what is left of the tenth goes to their sides."""
    allowed = quotable(content)
    return next(
        (size for size in range(CONTEXT, 0, -1) if quoted(content, excerpts, size) <= allowed),
        0,
    )


def excerpts_shown(content, rights, today=None) -> list[dict]:
    """The excerpts of an edition that today's rights let the public see, in order.

    `today` is what the current edition says, for an earlier one: where only excerpts may be shown, that one shows no
    passage which the current does not, or the editions together would quote more than each of them may.
    """
    if rights == Rights.FULL:
        return content["excerpts"]
    if rights != Rights.EXCERPTS:
        return []
    places = None if today is None else {place_of(today, each) for each in excerpts_shown(today, rights)}
    shown = []
    for excerpt in content["excerpts"]:
        known = places is None or place_of(content, excerpt) in places
        if known and quoted(content, [*shown, excerpt]) <= quotable(content):
            shown.append(excerpt)
    return shown


def place_of(content, excerpt):
    """Where it stands, the same in every edition of one capture."""
    return content["source"]["sha256"], excerpt["source_start"], excerpt["source_end"]
