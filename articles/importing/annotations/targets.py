"""Which of our texts an annotation is about, and where in it: a span of the source that is current on the desk."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db.models import Q
from django.urls import Resolver404, resolve

from articles import editing, text
from articles.importing.annotations.musts import SETS
from articles.importing.annotations.said import resource_of
from articles.importing.annotations.selecting import Unsupported, select
from articles.importing.annotations.values import listed, types_of
from articles.models import Article, Edition, Excerpt, Source
from articles.models.slugs import find
from articles.text import Span

OF_A_TEXT = {
    "article",
    "article_made",
    "edition",
    "edition_text",
    "article_file",
    "article_data",
    "article_made_data",
    "edition_data",
}


class NoPlace(Exception):
    """Says in a sentence why an annotation has no place here; `article` is the text it is about, where that is known."""

    def __init__(self, sentence, article=None):
        super().__init__(sentence)
        self.article = article


@dataclass(frozen=True)
class Meant:
    """A text of ours as an address names it. `counted`: the address gives the very text of an edition."""

    article: Article
    edition: int | None = None
    counted: bool = False


def place_of(annotation) -> tuple[Source, Span]:
    """The one passage it is about. Raises NoPlace."""
    targets = listed(annotation["target"])
    spans = [place(target) for target in targets]
    source, reading, first = spans[0]
    if len(spans) == 1:
        return source, first
    hull = Span(min(span.start for _, _, span in spans), max(span.end for _, _, span in spans))
    if any(other.pk != source.pk for other, _, _ in spans) or not is_one(reading, hull, spans):
        raise NoPlace(f"It is about {len(spans)} passages; an excerpt has one.", source.article)
    return source, hull


def is_one(reading, hull, spans) -> bool:
    """Is all that is read between them among them, as where a footnote tears a paragraph in two?"""
    return len("".join(reading.words(*hull).split())) == sum(
        len("".join(reading.words(*span).split())) for _, _, span in spans
    )


def place(target):
    """(source, its reading, span of the source)"""
    if isinstance(target, dict) and types_of(target) & SETS:
        raise NoPlace("It is about several things together.")
    meant = meant_by(target)
    selectors = listed(target.get("selector")) if isinstance(target, dict) else []
    if not selectors:
        raise NoPlace("It is about the whole text, not about a passage of it.", meant.article)
    source = meant.article.sources.filter(current=True).first()
    if source is None:
        raise NoPlace("This text has no source on the desk.", meant.article)
    reading = editing.reading_of(source)
    try:
        return source, reading, in_the_source(reading, edition_of(meant, target), meant.counted, selectors)
    except Unsupported as unsupported:
        sentence = f"Its place is told by {unsupported}, which is not followed here."
        raise NoPlace(sentence, meant.article) from None
    except NoPlace as reason:
        reason.article = meant.article
        raise


def in_the_source(reading, published, counted, selectors) -> Span:
    """By the text of the edition, the text as it reads now, the text as it came in: the first that has the passage."""
    found = []
    if published is not None and (found := select(published, selectors, counted)):
        now = only(found) if published == reading.text else carried(published, reading.text, only(found))
        return reading.to_source(*now)
    trouble = None
    for words, back in ((reading.text, reading.to_source), (reading.source, Span)):
        try:
            if found := select(words, selectors, False):
                return back(*only(found))
        except Unsupported as unsupported:
            trouble = unsupported
    if trouble is not None and published is None:
        raise trouble
    raise NoPlace("Its passage is not in this text.")


def only(found) -> Span:
    if len(found) > 1:
        raise NoPlace(f"Its passage stands in {len(found)} places of this text.")
    return found[0]


def carried(published, now, span) -> Span:
    """By its words between the same words, where they stand so once; else as excerpts go over to a new capture."""
    if len(found := text.find_quote(now, *text.quote(published, *span))) == 1:
        return found[0]
    (there,) = text.transfer(published, now, [span])
    if there.new is None:
        raise NoPlace("Its passage is in the edition, and not clearly in the text as it reads now.")
    return there.new


def edition_of(meant, target) -> str | None:
    """The text of the edition meant: the one its address names, the one of the time it tells, or the last."""
    editions = Edition.objects.filter(article=meant.article).order_by("-number")
    number = meant.edition or number_of_state(meant, target)
    if number:
        editions = editions.filter(number=number)
    elif when := time_of(target):
        editions = editions.filter(published__lte=when)
    edition = editions.first()
    return edition and edition.content["layout"]["text"]


def number_of_state(meant, target):
    for each in listed(target.get("state")):
        for address in listed(each.get("cached")) if isinstance(each, dict) else ():
            copy = of_ours(address)
            if copy and copy.article == meant.article and copy.edition:
                return copy.edition
    return None


def time_of(target):
    moments = [
        moment
        for each in listed(target.get("state"))
        if isinstance(each, dict)
        for moment in listed(each.get("sourceDate"))
    ]
    return datetime.fromisoformat(moments[0]) if len(moments) == 1 else None


def meant_by(target) -> Meant:
    address = resource_of(target)
    if excerpt_id(address):
        raise NoPlace("It is about an annotation, not about a text.")
    if meant := of_ours(address):
        return meant
    articles = list(Article.objects.filter(sources__in=captured_at(address)).distinct()[:2])
    if len(articles) > 1:
        raise NoPlace("Several texts here were captured at the address it is about.")
    if articles:
        return Meant(articles[0])
    if meant := named_by_path(address):
        return Meant(meant.article, meant.edition)
    raise NoPlace("It is not about one of our texts.")


def captured_at(address):
    """Sources found at this address: with or without the slash at its end, by http or https."""
    bare = re.sub(r"^https?://", "", address.partition("#")[0]).rstrip("/")
    forms = [f"{scheme}://{bare}{slash}" for scheme in ("http", "https") for slash in ("", "/")]
    return Source.objects.filter(Q(address__in=forms) | Q(archived_copy__in=forms))


def of_ours(address) -> Meant | None:
    """The text at an address of this site."""
    return named_by_path(address) if is_ours(address) else None


def is_ours(address) -> bool:
    return urlsplit(address).netloc == urlsplit(settings.SITE_URL).netloc


def named_by_path(address) -> Meant | None:
    """The text an address names; a site with the same corpus has the same paths."""
    route, parts = route_of(address)
    article = route in OF_A_TEXT and find(Article, parts["slug"])
    if not article:
        return None
    return Meant(article, parts.get("number"), route == "edition_text")


def route_of(address):
    """(name of the page at this address, the parts of its path); ("", {}) when it is none of ours."""
    try:
        found = resolve(unquote(urlsplit(address).path) or "/")
    except (Resolver404, ValueError):
        return "", {}
    return (found.url_name, found.kwargs) if found.namespace == "articles" else ("", {})


def excerpt_id(address) -> str:
    """The public id in the address of an excerpt, of this site or another; "" for any other address."""
    route, parts = route_of(address)
    return parts["public_id"] if route in ("excerpt", "excerpt_file", "excerpt_data") else ""


def excerpt_at(address, remembered) -> Excerpt | None:
    """The excerpt that goes by this address: remembered from an import, or our own (ids are random, and move with a site)."""
    known = remembered(address)
    if known is not None:
        return known
    return Excerpt.objects.filter(public_id=excerpt_id(address)).select_related("source__article").first()
