"""The words of a text in plain text and Markdown, as far as today's rights let them be read."""

from articles.pages import passages
from articles.publishing import context_around, excerpts_shown
from articles.text.rendering import render
from articles.text.tables import MARKDOWN, PLAIN

GAP = "\n\n[…]\n\n"
ONLY_RECORD = "Only the catalogue record of this work may be shown here."
ONLY_EXCERPTS = "Only excerpts of this work may be shown here, in their order."


def plain(page) -> str:
    """Head, then the text with its footnotes numbered at the end."""
    return "\n".join([page.content["title"], byline(page), *about(page), "", words(page, PLAIN), ""])


def markdown(page) -> str:
    write = MARKDOWN.escape
    lines = [f"# {write(page.content['title'])}", "", write(byline(page)), ""]
    return "\n".join([*lines, *(f"> {write(line)}  " for line in about(page)), "", words(page, MARKDOWN), ""])


def byline(page):
    names = ", ".join(author["name"] for author in page.content["authors"]) or "Author not stated"
    publication = page.content["publication"]
    return ", ".join(filter(None, (names, publication and publication["name"], page.date_words)))


def about(page):
    """Where the words come from, a line each."""
    yield from page.work.remarks
    yield page.work.url
    if not page.full:
        yield ONLY_EXCERPTS if page.only_excerpts else ONLY_RECORD
    if page.rights_note:
        yield page.rights_note


def words(page, table) -> str:
    if page.full:
        return render(page.layout, table).strip()
    return excerpts(page, table) if page.only_excerpts else ""


def excerpts(page, table) -> str:
    today = page.today or page.content
    context = context_around(today, excerpts_shown(today, page.rights))
    windows = passages.windows(page.layout, page.excerpts, context)
    written = [render(passages.cut_out(page.layout, window), table).strip() for window in windows]
    before = GAP.lstrip() if windows and windows[0].start > 0 else ""
    after = GAP.rstrip() if windows and windows[-1].end < len(page.layout.text) else ""
    return before + GAP.join(written) + after
