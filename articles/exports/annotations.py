"""Excerpts, and the links between them, as W3C Web Annotations (Recommendation of 23 February 2017).

What an annotation is about is the text of an edition, which never changes; positions count its code points.
"""

from django.conf import settings
from django.db.models import Q
from django.utils.http import urlencode

from articles.citing.head import known
from articles.citing.work import at
from articles.exports import answers, finding
from articles.filters import readable_excerpts
from articles.models import THE_DESK, ExcerptKind, LinkKind, ListedLink
from articles.text import quote

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
CONTENT_TYPE = f'application/ld+json; profile="{CONTEXT}"'
LDP = [("http://www.w3.org/ns/ldp#Resource", "type", "")]
ON_A_PAGE = 100


def of_excerpt(excerpt, page) -> dict:
    """One excerpt of an edition, with the page of its text."""
    return {
        "@context": CONTEXT,
        "id": at("excerpt_file", excerpt["public_id"], "jsonld"),
        "type": "Annotation",
        "motivation": ["highlighting", "commenting"] if excerpt["note"] else ["highlighting"],
        "modified": moment(page.published),
        "creator": creator(excerpt["signature"]),
        "rights": f"{at('about')}#rights",
        "canonical": at("excerpt_file", excerpt["public_id"], "jsonld"),
        "via": at("excerpt", excerpt["public_id"]),
        "body": list(bodies(excerpt, page.named)),
        "target": one_or_all([target(piece, page) for piece in excerpt["pieces"]]),
    }


def bodies(excerpt, named):
    if excerpt["note"]:
        yield textual(excerpt["note"], "commenting", format="text/markdown", language="en")
    yield textual(ExcerptKind(excerpt["kind"]).label, "classifying", language="en")
    for slug in excerpt["tags"]:
        if slug in named:
            yield textual(named[slug].name, "tagging")
    if excerpt["translation"]:
        language, by = excerpt["translation_language"], translator(excerpt["translator"])
        yield textual(
            excerpt["translation"], "describing", format="text/plain", language=language, creator=by
        )


def translator(name):
    return name and {"type": "Organization" if name == THE_DESK else "Person", "name": name}


def textual(value, purpose, **more):
    return known({"type": "TextualBody", "value": value, "purpose": purpose, **more})


def target(piece, page):
    """The passage in the text of the edition; where that may not be shown, on the edition's page by its words alone."""
    whole = page.full
    return {
        "type": "SpecificResource",
        "source": at("edition_text", page.slug, page.number) if whole else page.work.url,
        "selector": selectors(page.layout.text, *piece) if whole else exact(page.layout.text, *piece),
        "state": {"type": "TimeState", "sourceDate": moment(page.published), "cached": page.work.url},
    }


def selectors(text, start, end):
    words = quote(text, start, end)
    return [
        {"type": "TextQuoteSelector", **words._asdict()},
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def exact(text, start, end):
    return {"type": "TextQuoteSelector", "exact": text[start:end]}


def of_link(link) -> dict:
    """What is said of two excerpts: the first is linked to the second."""
    ends = [at("excerpt_file", end.public_id, "jsonld") for end in (link.origin, link.target)]
    note = [textual(link.note, "commenting", format="text/markdown", language="en")] if link.note else []
    return {
        "@context": CONTEXT,
        "id": at("link_file", link.key),
        "type": "Annotation",
        "motivation": "linking",
        "rights": f"{at('about')}#rights",
        "body": [
            {"type": "SpecificResource", "source": ends[1], "purpose": "linking"},
            textual(LinkKind(link.kind).label, "classifying", language="en"),
            *note,
        ],
        "target": ends[0],
    }


def links_of(excerpts):
    """Links from these excerpts to others that may be read."""
    rows = ListedLink.objects.filter(origin__in=excerpts, target__in=readable_excerpts())
    return rows.select_related("origin", "target").order_by("kind", "key")


def creator(signature):
    return {"type": "Organization" if signature == THE_DESK else "Person", "name": named(signature)}


def named(signature):
    return f"{settings.SITE_NAME}: {signature}" if signature == THE_DESK else signature


def moment(when):
    return f"{when:%Y-%m-%dT%H:%M:%SZ}"


def one_or_all(things):
    return things[0] if len(things) == 1 else things


def collection(page, items) -> dict:
    """All annotations of a text; its first page is inside."""
    return {
        "@context": CONTEXT,
        **about(page, items),
        "modified": moment(page.published),
        "first": {
            name: value for name, value in part(page, items, 1).items() if name not in ("@context", "partOf")
        },
        "last": address(page.slug, pages_of(items)),
    }


def about(page, items):
    return {
        "id": at("annotations", page.slug),
        "type": "AnnotationCollection",
        "label": f"What the editors say of “{page.work.title}”",
        "total": len(items),
    }


def part(page, items, number) -> dict:
    """One page of them; each annotation as it is at its own address."""
    start = (number - 1) * ON_A_PAGE
    found = {
        "@context": CONTEXT,
        "id": address(page.slug, number),
        "type": "AnnotationPage",
        "partOf": about(page, items),
        "startIndex": start,
        "items": [
            {k: v for k, v in item.items() if k != "@context"} for item in items[start : start + ON_A_PAGE]
        ],
    }
    if number > 1:
        found["prev"] = address(page.slug, number - 1)
    if start + ON_A_PAGE < len(items):
        found["next"] = address(page.slug, number + 1)
    return found


def pages_of(items):
    return max(1, -(-len(items) // ON_A_PAGE))


def address(slug, number):
    return f"{at('annotations', slug)}?{urlencode({'page': number})}"


@answers.open_to_all
def of_text(request, slug):
    page = finding.text(slug, route="annotations")
    excerpts = readable_excerpts().filter(listing__slug=slug)
    items = [of_excerpt(excerpt, page) for excerpt in page.excerpts] + [
        of_link(link) for link in links_of(excerpts)
    ]
    number = request.GET.get("page", "")
    if not number:
        return answers.data(collection(page, items), CONTENT_TYPE, LDP)
    if not number.isascii() or not number.isdigit() or not 0 < int(number[:9]) <= pages_of(items):
        return answers.refused(404, "There is no such page of annotations.")
    return answers.data(part(page, items, int(number)), CONTENT_TYPE, LDP)


@answers.open_to_all
def link(request, key):
    readable = readable_excerpts()
    found = ListedLink.objects.filter(Q(origin__in=readable) & Q(target__in=readable), key=key)
    row = found.select_related("origin", "target").first()
    if row is None:
        return answers.refused(404, "There is no such link.")
    return answers.data(of_link(row), CONTENT_TYPE, LDP)
