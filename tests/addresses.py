"""Every public address, by the name of its pattern: what a walk through the site visits.

A pattern without a row here fails `test_every_public_pattern_is_walked`: whoever adds an address says how to walk it.
"""

import io
import zipfile

from django.urls import URLResolver, get_resolver, reverse

from articles.models import Article, Author, Edition, Excerpt, ExcerptLink, FormerSlug, Publication, Tag
from articles.pages import formats


def slugs(model):
    """Slugs of all there are, hidden ones and former ones too."""
    former = FormerSlug.objects.filter(kind=model._meta.model_name).values_list("slug", flat=True)
    return [*model.objects.order_by("pk").values_list("slug", flat=True), *former.order_by("slug")]


def each(name, model):
    return [reverse(f"articles:{name}", args=[slug]) for slug in slugs(model)]


def one(name, *questions):
    return [reverse(f"articles:{name}") + question for question in ("", *questions)]


def fed(name, keys, *questions):
    """Both feeds of a name, with each question."""
    return [
        reverse(f"articles:{name}", args=[*keys, ending]) + question
        for ending in ("atom", "feed.json")
        for question in questions or [""]
    ]


ROWS = {
    "home": lambda: one("home"),
    "list": lambda: one(
        "list", "?undated=on", "?unsigned=on", "?rights=record", "?page=2", "?q=the", "?view=print"
    ),
    "article": lambda: each("article", Article),
    "article_made": lambda: each("article_made", Article),
    "article_cite": lambda: each("article_cite", Article),
    "edition": lambda: [
        reverse("articles:edition", args=place)
        for place in Edition.objects.order_by("pk").values_list("article__slug", "number")
    ],
    "edition_cite": lambda: [
        reverse("articles:edition_cite", args=place)
        for place in Edition.objects.order_by("pk").values_list("article__slug", "number")
    ],
    "article_file": lambda: [
        reverse("articles:article_file", args=[slug, ending])
        for slug in slugs(Article)
        for ending in formats.OF_A_TEXT
    ],
    "edition_text": lambda: [
        reverse("articles:edition_text", args=place)
        for place in Edition.objects.order_by("pk").values_list("article__slug", "number")
    ],
    "annotations": lambda: [
        address + page for address in each("annotations", Article) for page in ("", "?page=1", "?page=2")
    ],
    "link_file": lambda: [
        reverse("articles:link_file", args=[key])
        for key in ExcerptLink.objects.order_by("pk").values_list("key", flat=True)
    ],
    "excerpts": lambda: one(
        "excerpts", "?kind=context", "?kind=doubt", "?q=the", "?contradicted=on", "?view=print"
    ),
    "excerpt": lambda: [
        reverse("articles:excerpt", args=[public_id])
        for public_id in Excerpt.objects.order_by("pk").values_list("public_id", flat=True)
    ],
    "excerpt_cite": lambda: [
        reverse("articles:excerpt_cite", args=[public_id])
        for public_id in Excerpt.objects.order_by("pk").values_list("public_id", flat=True)
    ],
    "excerpt_file": lambda: [
        reverse("articles:excerpt_file", args=[public_id, ending])
        for public_id in Excerpt.objects.order_by("pk").values_list("public_id", flat=True)
        for ending in formats.OF_AN_EXCERPT
    ],
    "list_data": lambda: one("list_data", "?q=the", "?tag=rivers", "?page=2", "?author=nobody"),
    "excerpts_data": lambda: one("excerpts_data", "?q=the", "?kind=doubt"),
    "authors_data": lambda: one("authors_data"),
    "tags_data": lambda: one("tags_data"),
    "timeline_data": lambda: one("timeline_data"),
    "about_data": lambda: one("about_data"),
    "article_data": lambda: each("article_data", Article),
    "article_made_data": lambda: each("article_made_data", Article),
    "edition_data": lambda: [
        reverse("articles:edition_data", args=place)
        for place in Edition.objects.order_by("pk").values_list("article__slug", "number")
    ],
    "excerpt_data": lambda: [
        reverse("articles:excerpt_data", args=[public_id])
        for public_id in Excerpt.objects.order_by("pk").values_list("public_id", flat=True)
    ],
    "author_data": lambda: each("author_data", Author),
    "publication_data": lambda: each("publication_data", Publication),
    "tag_data": lambda: each("tag_data", Tag),
    "corpus": lambda: one("corpus"),
    "data": lambda: one("data"),
    "schema": lambda: [
        reverse("articles:schema", args=[name])
        for name in ("text", "excerpt", "thing", "list", "made", "site")
    ],
    "authors": lambda: one("authors"),
    "author": lambda: each("author", Author),
    "publication": lambda: each("publication", Publication),
    "tags": lambda: one("tags"),
    "tag": lambda: each("tag", Tag),
    "timeline": lambda: one("timeline"),
    "about": lambda: one("about"),
    "feed": lambda: fed("feed", [], "", "?q=the", "?page=2"),
    "excerpts_feed": lambda: fed("excerpts_feed", [], "", "?kind=context"),
    "tag_feed": lambda: [address for slug in slugs(Tag) for address in fed("tag_feed", [slug])],
    "author_feed": lambda: [address for slug in slugs(Author) for address in fed("author_feed", [slug])],
    "publication_feed": lambda: [
        address for slug in slugs(Publication) for address in fed("publication_feed", [slug])
    ],
    "list_table": lambda: one("list_table", "?q=the"),
    "excerpts_table": lambda: one("excerpts_table", "?q=the"),
    "sitemap": lambda: one("sitemap"),
    "sitemap_section": lambda: [
        reverse("articles:sitemap_section", args=[name])
        for name in ("lists", "texts", "excerpts", "tags", "authors", "publications")
    ],
    "verify": lambda: one("verify"),
    "robots": lambda: one("robots"),
    "healthz": lambda: one("healthz"),
}
NOWHERE = ["/nowhere/", "/articles/nothing-of-this-name/", "/excerpts/2222222222/", "/admin/"]


def walk(*names):
    """The addresses of these patterns, or of all, and some where nothing is."""
    return [address for name in names or ROWS for address in ROWS[name]()] + ([] if names else NOWHERE)


def words_of(answer):
    """All the words of an answer, kept beside it, for a file is sent but once; what is packed is unpacked."""
    if not hasattr(answer, "words_sent"):
        answer.words_sent = unpacked(answer.getvalue(), answer.headers.get("Content-Type"))
    return answer.words_sent


def unpacked(data, kind):
    if kind != "application/zip":
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return "\n".join(f"{name} {packed.read(name).decode()}" for name in packed.namelist())


def pages(most):
    """Addresses that are pages for people; of a pattern so many as `most` says under its name, else all."""
    found = [address for name in ROWS for address in ROWS[name]()[: most.get(name)]]
    return [address for address in found if address.partition("?")[0].endswith("/") and address != "/"]


def patterns(under, outside=False):
    """(route, name) of every pattern whose route begins with `under`, or of those that do not."""
    return [
        (route, name)
        for route, name in flat(get_resolver().url_patterns)
        if route.startswith(under) is not outside
    ]


def flat(found, prefix=""):
    for pattern in found:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from flat(pattern.url_patterns, route)
        else:
            yield route, pattern.name
