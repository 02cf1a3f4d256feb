"""What was searched for, marked where it stands. Every piece is escaped; only the <mark> around hits is ours."""

from django.utils.html import format_html, format_html_join

from articles.search import snippet
from articles.search.snippets import pieces

PARTS = (("body", ""), ("notes", "in a note"), ("headnote", "in the headnote"))


def in_text(words, terms):
    """(the place as HTML, where it is): in the text itself, or else in what the editors say of it."""
    for name, where in PARTS:
        if found := snippet(getattr(words, name), terms):
            return html(found), where
    return "", ""


def marked(text, terms):
    """All of a passage, its hits marked."""
    return html(pieces(text, terms))


def html(pieces):
    return format_html_join(
        "", "{}", ((format_html("<mark>{}</mark>", words) if hit else words,) for words, hit in pieces)
    )
