"""What templates may use, and the one place where HTML is called safe.

Three things are: what `articles.text.rendering` and `articles.pages` have written, which escape every word they put
between their own tags; and editors' Markdown as `markdown` below renders it: no HTML of its own, no pictures, no
headings, and no links but http, https and mailto; and data for programs as `data_block` writes it, in which no sign is
left that could end the block or begin a tag.
"""

import json
from html import unescape

from django import template
from django.utils.html import strip_tags
from django.utils.safestring import mark_safe
from django.utils.translation import get_language_info
from markdown_it import MarkdownIt

register = template.Library()

LINKS_TO = ("http://", "https://", "mailto:")
NOT_IN_NOTES = ("heading", "lheading", "image", "html_block", "html_inline", "hr")
NOT_DJANGOS = {"zh": "Chinese"}


def note_renderer():
    renderer = MarkdownIt("commonmark", {"html": False}).disable(list(NOT_IN_NOTES))
    renderer.validateLink = lambda url: url.strip().lower().startswith(LINKS_TO)
    renderer.add_render_rule("link_open", link_open)
    return renderer


def link_open(self, tokens, index, options, env):
    tokens[index].attrSet("rel", "noopener nofollow")
    return self.renderToken(tokens, index, options, env)


NOTES = note_renderer()


@register.filter
def markdown(words):
    """An editor's note, headnote or description as HTML."""
    return mark_safe(NOTES.render(words or ""))


@register.filter
def rendered(html):
    """HTML written by articles.text.rendering or articles.pages, which have escaped what they were given."""
    return mark_safe(html)


IN_A_BLOCK = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


@register.filter
def data_block(value):
    """JSON-LD for programs: a block of data that no browser runs."""
    words = json.dumps(value, ensure_ascii=False).translate(IN_A_BLOCK)
    return mark_safe(f'<script type="application/ld+json">{words}</script>')


@register.filter
def plain(words, length=300):
    """The opening of a note as one line of plain text, ending at a word."""
    line = " ".join(unescape(strip_tags(NOTES.render(words or ""))).split())
    return line if len(line) <= length else line[: line.rfind(" ", 0, length)] + "…"


@register.filter
def language_name(code):
    """The English name of a BCP 47 code; a code without one stands for itself."""
    try:
        return NOT_DJANGOS.get(code) or get_language_info(code)["name"]
    except KeyError:
        return code


@register.filter
def times(count, words):
    """`{{ 3|times:"note" }}` is "3 notes"."""
    one, _, many = words.partition(",")
    return f"{count:,} {one if count == 1 else many or one + 's'}"
