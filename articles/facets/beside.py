"""What stands beside one tag: the years of its texts, and the tags it shares them with."""

from collections import Counter
from dataclasses import dataclass

from articles.facets import choice
from articles.facets.texts import Lines
from articles.filters.public import visible_listings
from articles.models import ListedTag, filing

RELATED = 12


@dataclass(frozen=True)
class Beside:
    spans: list[tuple[int, int, int]]
    related: list[choice.Choice]


def beside(tag) -> Beside:
    """Two statements, however many texts there are."""
    texts = visible_listings().filter(pk__in=ListedTag.objects.filter(tag=tag).values("listing"))
    filed = filing.counted(texts.aggregate(lines=Lines())["lines"] or "")
    shared = Counter(
        {(f, n): count for f, some in filed.items() if f.startswith("tag ") for n, count in some.items()}
    )
    shown: dict[str, dict] = {"year": filed.get("year", {})}
    for (facet, number), n in shared.most_common(RELATED + 1):
        shown.setdefault(facet, {})[number] = n
    spans, related = [], []
    for facet, value, number, label in choice.named_words(shown):
        n = shown[facet][number]
        if facet == "year":
            spans.append((*map(int, value.split(":")), n))
        elif value != tag.slug:
            related.append(choice.Choice("tag", value, label, n))
    return Beside(sorted(spans), sorted(related, key=lambda choice: (-choice.count, choice.label))[:RELATED])
