"""How a text was made: every place where it says something else than the document that came in, and why.

Where the public may not see the whole text, the numbers stand alone.
"""

from dataclasses import dataclass, field

from django.utils.html import format_html, format_html_join

from articles.pages.article import SIC
from articles.templatetags.reading import rendered
from articles.text.rendering import render
from articles.text.tables import MADE
from articles.text.words import CLASSES, REMOVED, SHOWN_ELSEWHERE

LONGEST = 200
AROUND = 24  # characters of the text beside a change that says little alone
FEW = 6  # so many places of one reason stand open; more wait behind their summary
IN_PLACE = MADE._replace(inlines={**MADE.inlines, "sic": ('<span class="sic" id="{0}">', "</span>")})
MEANING = {
    REMOVED: "What a web page or a printed one puts around a text, and what others put into it. It is not shown.",
    SHOWN_ELSEWHERE: "Part of the document, but not of the running text: it stands in the record of the work.",
    "mended": "Damage of the capture, put back to what was written.",
    "corrected": "Slips of the original.",
    SIC: "It looks wrong and stays as it is; the note says what is meant.",
    "structure": "Signs that say what a line is.",
}


@dataclass(frozen=True)
class Reason:
    """The places changed for one reason; `places` is their list, as safe HTML, where it may be shown."""

    name: str
    count: int
    places: str = ""

    @property
    def few(self):
        return self.count <= FEW


@dataclass(frozen=True)
class Group:
    name: str
    reasons: list = field(default_factory=list)

    @property
    def count(self):
        return sum(reason.count for reason in self.reasons)

    @property
    def meaning(self):
        return MEANING.get(self.name, "")


@dataclass(frozen=True)
class Made:
    groups: list = field(default_factory=list)
    body: str = ""
    total: int = 0


def of(page) -> Made:
    groups = grouped(page.layout, page.full)
    body = rendered(render(page.layout, IN_PLACE)) if page.full else ""
    return Made(groups, body, len(page.layout.changes))


def grouped(layout, shown) -> list[Group]:
    """By class in their fixed order, and by reason, the most frequent first."""
    found: dict[str, dict[str, list]] = {name: {} for name in (*CLASSES, SIC)}
    for number, change in enumerate(layout.changes, 1):
        of_class = found.setdefault(change.klass, {})
        of_class.setdefault(change.reason, []).append((f"c-{number}", *changed(change, layout.text)))
    for inline in layout.inlines:
        if inline.role == "sic":
            found[SIC].setdefault("sic", []).append((inline.id, *left(layout.text, inline)))
    return [
        Group(name, [reason(key, rows, shown) for key, rows in sorted(reasons.items(), key=most_first)])
        for name, reasons in found.items()
        if reasons
    ]


def most_first(item):
    return -len(item[1]), item[0]


def reason(key, rows, shown) -> Reason:
    return Reason(named(key), len(rows), listed(rows) if shown else "")


def named(reason):
    return reason.replace("_", " ")


def listed(rows):
    """One item for each place, leading to it in the text; escaped here, as a template's loop would cost ten times as much."""
    return format_html_join(
        "",
        '<li><a href="#{}">{}{}</a>{}</li>\n',
        ((place, before, after, said(note)) for place, before, after, note in rows),
    )


def said(note):
    return format_html(' <span class="why">{}</span>', note) if note else ""


def changed(change, text):
    """(what stood there, what stands there now, why)"""
    if len(change.before.strip()) > AROUND / 4 or not change.before:
        return before(change), after(change), change.note
    start, end = max(change.start - AROUND, 0), change.end + AROUND
    opening = " ".join(text[start : change.start].split(" ")[bool(start) :])
    closing = text[change.end : end].rsplit(" ", 1)[0]
    return (
        format_html("{}{}", opening, before(change)),
        format_html("{}{}", after(change), closing),
        change.note,
    )


def left(text, inline):
    """A place that looks wrong and is left as it stands."""
    return (
        format_html('<span class="sic">{}</span>', visible(text[inline.start : inline.end])),
        "",
        inline.note,
    )


def before(change):
    if not change.before:
        return format_html("<i>{} characters, not shown</i>", f"{change.length:,}")
    return format_html('<del dir="auto">{}</del>', visible(change.before))


def after(change):
    return format_html(' <ins dir="auto">{}</ins>', visible(change.after)) if change.after else ""


def visible(words):
    """White space that is the whole change is named; long passages lose their middle."""
    if not words.strip():
        return "line break" if "\n" in words else "space"
    return words if len(words) <= LONGEST else f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"
