"""What is known of a work, each statement with where it comes from."""

from dataclasses import dataclass, field

from django.urls import reverse

from articles.pages.dates import UNDATED, as_day, full_day, in_words
from articles.templatetags.reading import language_name


@dataclass(frozen=True)
class Item:
    """One value as it is shown; `aside` says how it is known, or what the source adds."""

    words: str
    url: str = ""
    aside: str = ""


@dataclass(frozen=True)
class Row:
    label: str
    items: list[Item] = field(default_factory=list)
    missing: str = "not stated"


def rows(content) -> list[Row]:
    return [
        Row("Author" if len(content["authors"]) < 2 else "Authors", authors(content)),
        Row("Date", dated(content), UNDATED),
        Row("Published in", published(content)),
        *(Row(label, items) for label, items in optional(content) if items),
    ]


def optional(content):
    for name in ("volume", "issue", "genre"):
        value = content.get(name)
        yield name.capitalize(), [with_origin(content, name, value)] if value else []
    code = content.get("language")
    yield "Language", [with_origin(content, "language", language_name(code))] if code else []


def authors(content):
    items = []
    for index, author in enumerate(content["authors"]):
        item = with_origin(
            content, "author", author["name"], reverse("articles:author", args=[author["slug"]]), index
        )
        described = f"described here as “{author['described_as']}”" if author["described_as"] else ""
        items.append(Item(item.words, item.url, "; ".join(filter(None, (item.aside, described)))))
    return items


def dated(content):
    words = in_words(content["date"])
    return [] if words == UNDATED else [with_origin(content, "date", words)]


def published(content):
    publication = content["publication"]
    if not publication:
        return []
    url = reverse("articles:publication", args=[publication["slug"]])
    return [with_origin(content, "publication", publication["name"], url)]


def with_origin(content, name, words, url="", index=0):
    """The scholar's brackets: what the source does not say itself stands in them."""
    known = [fact for fact in content["facts"] if fact["name"] == name]
    fact = known[min(index, len(known) - 1)] if known else {"origin": ""}
    if fact["origin"] == "inferred":
        return Item(f"[{words}, inferred]", url, fact["why"])
    if fact["origin"] == "looked_up":
        return Item(f"[{words}, looked up]", url, looked_up(fact))
    return Item(words, url)


def looked_up(fact):
    """Where, and when."""
    day = as_day(fact["looked_up_on"])
    return ", ".join(filter(None, (fact["where"].rstrip("."), day and f"on {full_day(day)}")))
