"""What lies on the desk beside the text, as plain rows for the browser: marks, excerpts, facts, decisions."""

from articles.admin.review.history import described
from articles.models import LINK_READ_BACK, Excerpt, ExcerptLink, Fact, Mark, Status

MARK = "pk key kind start end replacement level label reason rule confidence note status".split()
DATED = ("date_words", "earliest", "latest", "precision")
A_PAGE = 40


def marks(source, **only):
    return list(Mark.objects.filter(source=source, **only).order_by("start", "end", "pk").values_list(*MARK))


def excerpts(source, states):
    found = Excerpt.objects.live().filter(source=source).select_related("created_by").prefetch_related("tags")
    links = links_of(source)
    return [excerpt(row, states.get(row.public_id, "intact"), links.get(row.pk, [])) for row in found]


def excerpt(row, state, links):
    names = ("pk", "start", "end", "words", "note", "kind", "version", *DATED)
    translation = ("translation", "translation_language", "translator")
    return {
        "id": row.public_id,
        **{name: getattr(row, name) for name in (*names, *translation)},
        "tags": sorted(tag.name for tag in row.tags.all()),
        "by": str(row.created_by or "the import"),
        "state": state,
        "links": links,
    }


def links_of(source):
    """Links by excerpt, read from its side."""
    rows = ExcerptLink.objects.live().select_related("origin__source__article", "target__source__article")
    rows = rows.defer("origin__source__text", "target__source__text")
    found = {}
    for link in rows.filter(origin__source=source):
        found.setdefault(link.origin_id, []).append(end(link, link.get_kind_display(), link.target))
    for link in rows.filter(target__source=source):
        found.setdefault(link.target_id, []).append(end(link, LINK_READ_BACK[link.kind], link.origin))
    return found


def end(link, verb, other):
    said = {"key": link.key, "verb": verb, "note": link.note}
    return said | {"other": other.public_id, "words": other.words[:200], "text": str(other.source.article)}


def called(article):
    """What the text is called while nobody has settled its title: what it says itself."""
    said = article.facts.filter(name="title").exclude(status=Status.REJECTED).order_by("-confidence", "pk")
    return article.title or said.values_list("value", flat=True).first() or str(article)


def facts(article, source):
    return [fact(row, source) for row in article.facts.order_by("name", "position", "pk")]


def fact(row: Fact, source):
    names = "key name value origin why where looked_up_on confidence status".split()
    here = (
        {"start": row.start, "end": row.end} if row.source_id == source.pk else {"start": None, "end": None}
    )
    return {name: getattr(row, name) for name in names} | here


def entries(decisions, source, user):
    """Decisions as the history shows them, newest first."""
    return [entry(row, source) for row in described(decisions, source, user)]


def entry(row, source):
    decision = row.decision
    return {
        "id": decision.pk,
        "at": decision.at,
        "who": str(decision.user or "by rule"),
        "verb": decision.verb,
        "what": row.what,
        "words": row.words[:160],
        "why": decision.why,
        "kind": decision.target_kind,
        "target": decision.target,
        "batch": decision.batch,
        "undoes": decision.undoes_id,
        "undone": row.undone,
        "may": row.may,
        "together": row.together,
    }
