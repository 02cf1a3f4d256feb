"""Links of the catalogue, as soon as both of their excerpts are on the desk."""

from django.db.models import Q

from articles.editing import link
from articles.importing.identity import public_id_of
from articles.models import Excerpt, ExcerptLink


def add_links(catalogue, user=None) -> int:
    """Make the links that were never made; one that an editor took away stays away. The number made."""
    ids = {
        excerpt.key: public_id_of(entry.sha256, excerpt.key)
        for entry in catalogue.entries
        for excerpt in entry.excerpts
    }
    live = (
        Excerpt.objects.live().select_related("source__article").in_bulk(ids.values(), field_name="public_id")
    )
    pairs = [(live.get(ids[each.origin]), live.get(ids[each.target]), each) for each in catalogue.links]
    return sum(add_link(origin, target, each, user) for origin, target, each in pairs if origin and target)


def add_link(origin, target, known, user) -> int:
    either = Q(origin=origin, target=target) | Q(origin=target, target=origin)
    if ExcerptLink.objects.filter(either, kind=known.kind).exists():
        return 0
    link(origin, target, known.kind, user, note=known.note)
    return 1
