"""Links are brought out with either of their ends: what the desk says of one meanwhile, no reader sees."""

from django.db.models import Q

from articles.models import ExcerptLink


def bring_out_links(article) -> int:
    """From now on readers may see the links of this article's excerpts as the desk has them; how many had changed."""
    touching = ExcerptLink.objects.filter(
        Q(origin__source__article=article) | Q(target__source__article=article)
    )
    changed = [link for link in touching.select_related("origin", "target") if bring_out(link)]
    ExcerptLink.objects.bulk_update(changed, ["published", "published_note"])
    return len(changed)


def bring_out(link) -> bool:
    before = link.published, link.published_note
    link.published = not (link.deleted or link.origin.deleted or link.target.deleted)
    link.published_note = link.note if link.published else ""
    return before != (link.published, link.published_note)
