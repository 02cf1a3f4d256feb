"""Editors' notes as they stand beside the text: written in Python, escaped once, put in after their paragraph.

The page works without a line of script: the sign in the text leads to the note, the note's number back to the passage.
"""

from django.conf import settings
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from articles.models import ExcerptKind
from articles.pages import dates
from articles.templatetags.reading import language_name, markdown, rendered

LONGEST_REACH = 9


def aside(notes, row=0, span=1, reach=1) -> str:
    """The notes of one block. `row` and `span` say where in the margin they stand (see margin.py); a browser that cannot
    read numbers from attributes puts them at their block and lets them `reach` past the next blocks that have none."""
    inside = format_html_join("", "{}", ((note,) for note in notes))
    place = format_html(' data-row="{}" data-span="{}"', row, span) if row else ""
    return format_html(
        '<aside class="notes reach-{}"{} role="note" aria-label="{}" lang="en" dir="ltr">{}</aside>',
        max(1, min(reach, LONGEST_REACH)),
        place,
        "Editors’ note" if len(notes) == 1 else "Editors’ notes",
        inside,
    )


def note(excerpt, number, links=(), tags=None) -> str:
    """One excerpt's note; `links` are where other texts speak of the same, `tags` names by slug."""
    about = dates.span_in_words(excerpt["date"])
    own = reverse("articles:excerpt", args=[excerpt["public_id"]])
    return format_html(
        '<section class="note note-{kind}" id="n-{id}">'
        '<p class="note-head"><a class="note-number" href="#x-{id}" aria-label="Note {number}: back to the passage">'
        '{number}</a> <span class="note-kind">{label}</span>{about}</p>'
        '<div class="note-text">{text}</div>{translation}{links}{foot}</section>',
        kind=excerpt["kind"],
        id=excerpt["public_id"],
        number=number,
        label=ExcerptKind(excerpt["kind"]).label,
        text=markdown(excerpt["note"]),
        translation=translated(excerpt),
        about=format_html(' <span class="note-about">{}</span>', spoken_of(about)) if about else "",
        links=linked(links),
        foot=foot(excerpt, own, tags or {}),
    )


def spoken_of(about):
    return about if about.startswith("not ") else f"about {about}"


def translated(excerpt):
    if not excerpt.get("translation"):
        return ""
    by = f"Translated by {excerpt['translator']}" if excerpt.get("translator") else "Translation"
    if excerpt.get("translation_language"):
        by = f"{by} ({language_name(excerpt['translation_language'])})"
    return format_html(
        '<blockquote class="note-translation"><p lang="{}" dir="auto">{}</p><p class="by">{}</p></blockquote>',
        excerpt.get("translation_language") or "",
        excerpt["translation"],
        by,
    )


def linked(links):
    """In the margin a link is one line; the words and the reason are on the excerpt's own page."""
    alike: dict[tuple, list] = {}
    for link in links:
        alike.setdefault((link.kind, link.verb, link.title), []).append(link)
    items = format_html_join(
        "",
        '<li class="link-{}"><span class="verb">{}</span> <a href="{}" data-url="{}" lang="{}" dir="auto">{}</a>, {}{}</li>',
        (
            (
                kind,
                verb,
                first.url,
                settings.SITE_URL + first.url,
                first.language,
                title,
                first.date,
                again(others),
            )
            for (kind, verb, title), (first, *others) in alike.items()
        ),
    )
    return format_html('<ul class="note-links">{}</ul>', items) if links else ""


def again(links):
    return format_html_join("", ', <a href="{}">and again</a>', ((link.url,) for link in links))


def foot(excerpt, own, tags):
    named = [tags[slug] for slug in excerpt["tags"] if slug in tags]
    mended = rendered('<span class="mended">contains a mended place</span>') if excerpt.get("mended") else ""
    return format_html(
        '<p class="note-foot"><a class="own" href="{}" data-url="{}">Permanent page</a> {} {}</p>',
        own,
        settings.SITE_URL + own,
        format_html_join(
            " ",
            '<a href="{}">{}</a>',
            ((reverse("articles:tag", args=[tag.slug]), tag.name) for tag in named),
        ),
        mended,
    )
