"""The shelf: what the public can find. `shelve` computes it from the last edition and from what is live (rights, the
day of appearance, the names and merges of tags, authors and publications, published links) and is its only writer.
"""

from django.db import connection, transaction
from django.utils import timezone

from articles.models import Article, Decision, ListedText, ListedWords, Listing, ShelfStamp, Withdrawn
from articles.publishing import filing, listed
from articles.publishing.rows import settle

SHELF_LOCK = 7_273_656_446  # any number, the same for everyone


def shelve(article):
    """Sets everything the shelf says of one article right. Call it whenever what it is computed from has changed."""
    with transaction.atomic():
        take_shelf()
        article = Article.objects.select_related("publication").get(pk=article.pk)
        edition = article.editions.first() if on_shelf(article) else None
        before = in_public(article)
        changed = put_up(article, edition) if edition else take_down(article)
        note_withdrawn(before, in_public(article))
        if changed:
            ShelfStamp.renew()


def unshelve(article):
    """Takes an article down without a word in the log; the next `shelve` puts it up again unless it was withdrawn."""
    with transaction.atomic():
        take_shelf()
        before = in_public(article)
        changed = take_down(article)
        note_withdrawn(before, set())
        if changed:
            ShelfStamp.renew()


def rebuild_shelf() -> int:
    """Shelve every article that ever had an edition; their number."""
    articles = Article.objects.filter(editions__isnull=False).distinct().order_by("pk")
    for article in articles.iterator():
        shelve(article)
    with transaction.atomic():
        take_shelf()
        filing.recount()
    return articles.count()


def on_shelf(article) -> bool:
    """Is it published: has it an edition, and was it not withdrawn since?"""
    acts = Decision.objects.filter(article=article, target_kind="article", verb__in=("publish", "withdraw"))
    last = acts.order_by("-at", "-pk").values_list("verb", flat=True).first()
    return last != "withdraw" and article.editions.exists()


def take_shelf():
    """One writer at a time, so that of two texts that link to each other the second sees the first. SQLite has but one."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SHELF_LOCK])


def put_up(article, edition) -> bool:
    """Tells whether the shelf says anything else than before."""
    things = listed.Things(edition.content)
    excerpts = listed.excerpts_of(article, edition)
    row = listed.listing(article, edition, things, excerpts)
    row.filed = filing.line_of(list(listed.filed(row, things, excerpts)))
    filing.count(filing.line_on_shelf(article), row.filed)
    changed = [settle(Listing, Listing.objects.filter(article=article), [row], ["article_id"])]
    listing = Listing.objects.get(article=article)
    text = listed.text(listing, edition.content, things, excerpts)
    words = listed.words(listing, edition.content, excerpts)
    for model, rows, key in (
        (ListedText, [text], ["listing_id"]),
        (ListedWords, [words], ["listing_id"]),
        listed.authors(listing, edition.content, things),
        listed.excerpts(listing, excerpts),
        listed.tags(listing, edition.content, things, excerpts),
        listed.changes(listing, edition.content),
    ):
        changed.append(settle(model, model.objects.filter(listing=listing), rows, key))
    for model, standing, rows, key in (
        listed.excerpt_texts(listing, things, excerpts),
        listed.excerpt_tags(listing, things, excerpts),
        listed.links(listing),
    ):
        changed.append(settle(model, standing, rows, key))
    return any(changed)


def take_down(article) -> bool:
    filing.count(filing.line_on_shelf(article), "")
    return Listing.objects.filter(article=article).delete()[0] > 0


def in_public(article) -> set[tuple[str, str]]:
    """The (kind, key) of everything of the article that readers can open now."""
    listing = Listing.objects.visible().filter(article=article).first()
    if listing is None:
        return set()
    excerpts = listing.listed_excerpts.values_list("public_id", flat=True)
    return {("article", listing.slug), *(("excerpt", key) for key in excerpts)}


def note_withdrawn(before, now):
    """What readers could open and no longer can; what came back is withdrawn no more. What was never public leaves no
    trace here: its address must answer as if it had never been."""
    at = timezone.now()
    renamed = any(kind == "article" for kind, _ in now)
    for kind, key in sorted(before - now):
        if kind == "article" and renamed:
            continue  # the old address redirects
        Withdrawn.objects.get_or_create(kind=kind, key=key, defaults={"at": at})
    for kind in ("article", "excerpt"):
        Withdrawn.objects.filter(kind=kind, key__in=[key for k, key in now if k == kind]).delete()
