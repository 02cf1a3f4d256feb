"""The text of a review page, in its three views, with the marks still to be decided and the excerpts in their places."""

from django.urls import reverse
from django.utils.html import format_html

from articles import text
from articles.templatetags.reading import rendered
from articles.text.rendering import Highlight, render
from articles.text.tables import DESK

MARKED = DESK._replace(shows_changes=True)


def drawn(view, source, reading, proposals, excerpts, edit):
    """Safe HTML of the whole text: `original` shows what came in, the others what a reader would get."""
    if view == "original":
        return original(source.text, proposals)
    marked = view == "marked"
    sheet = text.layout(reading)
    highlights = [
        piece for excerpt in excerpts for piece in pieces(reading, excerpt, excerpt.public_id, "excerpt")
    ]
    if marked:
        highlights += [piece for mark in proposals for piece in pieces(reading, mark, mark.key, mark.kind)]
    after = edit_links(source, sheet) if edit else {}
    return rendered(render(sheet, MARKED if marked else DESK, highlights, after))


def pieces(reading, thing, name, kind):
    """Where a span of the source stands in the reading; nowhere when all of it is cut. The first piece has the name."""
    start, end = thing.start, thing.end
    if kind == "join":  # white space between blocks: show the letters it would bring together
        start, end = max(0, start - 1), min(len(reading.source), end + 1)
    spans = [span for span in reading.to_reading(start, end) if span.end > span.start]
    return [
        Highlight(span.start, span.end, f"{name}-{number}" if number else name, kind)
        for number, span in enumerate(spans)
    ]


def edit_links(source, sheet):
    address = reverse("admin:articles_source_block", args=[source.pk])
    return {
        number: format_html(
            '<a class="edit-block" href="{}?start={}&amp;end={}&amp;revision={}" aria-label="Edit block {}">edit</a>',
            *(address, block.start, block.end, source.desk.revision, number + 1),
        )
        for number, block in enumerate(sheet.blocks)
    }


def original(words, proposals):
    """The source text letter for letter; places with a proposal are marked, the first one to begin wins."""
    pieces, at = [], 0
    for mark in sorted(proposals, key=lambda mark: (mark.start, -mark.end)):
        if mark.start >= at:
            pieces += [
                format_html("{}", words[at : mark.start]),
                format_html(
                    '<mark class="m m-{}" id="m-{}">{}</mark>',
                    mark.kind,
                    mark.key,
                    words[mark.start : mark.end],
                ),
            ]
            at = mark.end
    pieces.append(format_html("{}", words[at:]))
    return format_html(
        '<pre class="original" tabindex="0" role="region" aria-label="The original text">{}</pre>',
        rendered("".join(pieces)),
    )
