"""Published texts to look at: the desk's own acts, in as few words as a test needs."""

from itertools import count

from articles import editing, publishing
from articles.models import ListedExcerpt
from tests import factories

LETTER = (
    "The first crossing took place on a wet morning in May, with nineteen passengers and one goat aboard.\n\n"
    "Nobody had asked for a ferry. The old bridge was quite enough, said the miller, and he knew the river.\n\n"
    "In the autumn the ferry was sold to a neighbouring town, where it is still to be seen, painted green.\n"
)
numbers = count(1)


def published(title="The ferry", words=LETTER, passages=(), sample=False, **fields):
    """A text on the shelf. `passages` are words to annotate, or (words, what is said of them)."""
    article = factories.article(
        title, **{"rights": "full", "headnote": "A letter.", "sample": sample, **fields}
    )
    source = factories.source(f"{words}\n\n(Copy number {next(numbers)}.)\n", of=article)
    for passage in passages:
        annotate(source, *([passage] if isinstance(passage, str) else passage))
    publishing.publish(article, None, confirmed=True)
    article.refresh_from_db()
    return article


def annotate(source, words, said=None):
    return factories.excerpt(source, words, **{"note": f"On “{words[:20]}”.", **(said or {})})


def again(article):
    return publishing.publish(article, None, confirmed=True)


def excerpt_of(article, words=""):
    return ListedExcerpt.objects.filter(listing=article.pk, words__contains=words).first()


def link(one, other, kind="confirms", note=""):
    """A link between the first excerpts of two published texts."""
    ends = [article.sources.get().excerpts.first() for article in (one, other)]
    made = editing.link(*ends, kind, None, note)
    again(one)
    return made


def source_of(article):
    return article.sources.get(current=True)
