"""Publishing from the workbench: what stands in the way, then one key."""

from django.urls import reverse

from articles import editing, publishing
from articles.admin.review.guard import guarded, source_or_404
from articles.admin.shelf import changes, listing_of
from articles.admin.work.answers import answer, body_of
from articles.publishing import NotPublished


@guarded("publish")
def publish(request, pk):
    source = source_or_404(pk)
    if request.method != "POST":
        return answer(checklist(source))
    said = body_of(request)
    try:
        edition = publishing.publish(
            source.article,
            request.user,
            revision=said.number("revision"),
            confirmed=said.get("confirmed") is True,
        )
    except NotPublished as refusal:
        return answer({"sentence": refusal.sentence, **checklist(source)}, 400)
    except editing.Refused as refusal:
        code = 409 if isinstance(refusal, editing.Conflict) else 400
        return answer({"sentence": refusal.sentence, **checklist(source)}, code)
    address = reverse("articles:article", args=[source.article.slug])
    return answer({"edition": edition.number, "address": address})


def checklist(source):
    found, listing = publishing.obstacles(source.article), listing_of(source.article)
    return {
        "refusals": found.refusals,
        "warnings": found.warnings,
        "published": listing.edition.number if listing else None,
        "changes": changes(listing, source.article),
        "undecided": source.desk.proposed,
        "current": source.current,
    }
